import { spawn, spawnSync } from "node:child_process";
import { closeSync, cpSync, existsSync, mkdtempSync, openSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { makeDocuments, written } from "./documents.ts";
import { race, type Timing } from "./measure.ts";

export interface BatchRow {
  readonly answers: number;
  readonly rounds: number;
  readonly oneJobMs: number;
  readonly twoJobsMs: number;
  /** How many times as fast two jobs are, median over the rounds. */
  readonly speedUp: number;
}

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** The command as it is packed: its launcher and its bundle, in a folder of its own. */
export class PackedCommand {
  readonly #folder = mkdtempSync(join(tmpdir(), "unflinch-bench-"));
  readonly #launcher = join(this.#folder, "bin/unflinch.js");

  constructor() {
    const script = at("../packages/cli/build.ts");
    if (!existsSync(script)) throw new Error("packages/cli/build.ts is not there yet");
    const built = spawnSync(process.execPath, [script, join(this.#folder, "dist")], { encoding: "utf8" });
    if (built.status !== 0) throw new Error(`the bundle was not built: ${built.stderr.trim()}`);
    cpSync(at("../packages/cli/bin"), join(this.#folder, "bin"), { recursive: true });
    writeFileSync(join(this.#folder, "package.json"), '{"type":"module"}');
  }

  /** From process start to the first of the report, against all of `node -e 0`, both under this Node. */
  async raceStart(rounds: number): Promise<Timing[]> {
    const answer = join(this.#folder, "answer.md");
    writeFileSync(answer, written[0]!.text);
    return race(
      [
        { name: "node -e 0, to its end", run: () => runUntil(["-e", "0"], "end") },
        {
          name: "unflinch check, to its first report",
          run: () => runUntil([this.#launcher, "check", answer], "output"),
        },
        { name: "unflinch check, to its end", run: () => runUntil([this.#launcher, "check", answer], "end") },
      ],
      rounds,
      3,
    );
  }

  async raceBatch(answers: number, rounds: number): Promise<BatchRow> {
    const file = join(this.#folder, "answers.jsonl");
    writeFileSync(
      file,
      makeDocuments(answers)
        .map(answer => `${JSON.stringify(answer)}\n`)
        .join(""),
    );
    const batch = (jobs: number) => ({ name: `${jobs}`, run: () => this.#batch(file, jobs) });
    const [two, one] = await race([batch(2), batch(1)], rounds, 1);
    return { answers, rounds, oneJobMs: one!.medianMs, twoJobsMs: two!.medianMs, speedUp: one!.ratio };
  }

  #batch(file: string, jobs: number): void {
    const output = openSync(join(this.#folder, "reports.jsonl"), "w");
    const { status } = spawnSync(process.execPath, [this.#launcher, "batch", "--jobs", `${jobs}`, file], {
      stdio: ["ignore", output, "inherit"],
    });
    closeSync(output);
    if (status !== 0) throw new Error(`unflinch batch ended with ${status}`);
  }

  remove(): void {
    rmSync(this.#folder, { recursive: true, force: true });
  }
}

function runUntil(args: readonly string[], event: "output" | "end"): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "inherit"] });
    let seen = false;
    child.stdout.on("data", () => {
      seen = true;
      if (event === "output") {
        // The next contestant starts when this one is out of the way; what remains of it is not timed.
        child.stdout.destroy();
        child.kill();
        resolve();
      }
    });
    child.on("error", reject);
    child.on("close", () =>
      event === "end" || seen ? resolve() : reject(new Error(`${args.join(" ")} printed nothing`)),
    );
  });
}
