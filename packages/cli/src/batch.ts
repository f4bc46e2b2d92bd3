import { buildCommand } from "@stricli/core";
import { numberWithin, text } from "./arguments.ts";
import { type Cli, endQuietly } from "./console.ts";
import { nameOf, openFile, openInput, Unreadable } from "./read-answer.ts";

interface Flags {
  readonly jobs?: number;
}

export const batch = buildCommand<Flags, [string?], Cli>({
  docs: {
    brief: "Review many answers: JSON Lines in, one report a line out",
    fullDescription: `Reads lines {"id", "text", "occupation"?} from FILE or standard input and prints one report a line, in the same order,
while it reads. A line that cannot be read gives {"id", "error": {"line", "message"}} in its place, and the run goes on.

EXAMPLES
  unflinch batch answers.jsonl > reports.jsonl
  zcat answers.jsonl.gz | unflinch batch --jobs 2 | jq .grade

EXIT CODES
  0  all lines reviewed, whatever was found
  1  at least one line was bad
  2  wrong use, or the file could not be read`,
  },
  parameters: {
    flags: {
      jobs: {
        kind: "parsed",
        parse: numberWithin(1, 256, "a whole number", true),
        brief: "Answers reviewed at a time; all cores unless given",
        placeholder: "number",
        optional: true,
      },
    },
    aliases: { j: "jobs" },
    positional: {
      kind: "tuple",
      parameters: [
        { brief: "JSON Lines; standard input for - or none", parse: text, placeholder: "FILE", optional: true },
      ],
    },
  },
  async func({ jobs }, file = "-") {
    if (file === "-" && process.stdin.isTTY) {
      this.problem("no answers given. Name a file (unflinch batch answers.jsonl), or pipe JSON Lines in.");
      this.process.exitCode = 2;
      return;
    }
    const { availableParallelism } = await import("node:os");
    const { cutPieces } = await import("./batch/pieces.ts");
    const { runBatch } = await import("./batch/run.ts");
    process.stdout.on("error", endQuietly);
    try {
      const input = file === "-" ? openInput() : await openStream(file);
      const bad = await runBatch(cutPieces(input, nameOf(file)), {
        jobs: jobs ?? availableParallelism(),
        entry: this.entry,
        write: bytes =>
          new Promise(resolve => {
            process.stdout.write(bytes, () => resolve());
          }),
      });
      this.process.exitCode = bad > 0 ? 1 : 0;
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error;
      this.problem(error.message);
      this.process.exitCode = 2;
    }
  },
});

async function openStream(file: string): Promise<AsyncIterable<Uint8Array>> {
  const fd = openFile(file);
  const { createReadStream } = await import("node:fs");
  return createReadStream(file, { fd });
}
