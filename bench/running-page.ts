import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

export const ROOT = join(import.meta.dirname, "..");
const POLL_MS = 5;
const LONGEST_START_MS = 60_000;

/** The product under a command, with a port and a folder of its own. */
export class RunningPage {
  readonly address: string;
  /** From the command to the first page that was answered. */
  readonly startMs: number;
  readonly #child: ChildProcess;
  readonly #home: string;
  readonly #said: () => string;

  private constructor(address: string, startMs: number, child: ChildProcess, home: string, said: () => string) {
    this.address = address;
    this.startMs = startMs;
    this.#child = child;
    this.#home = home;
    this.#said = said;
  }

  /** Runs `command`, which takes `--no-open` and `--port`, and comes back when `/` is answered with 200. */
  static async start(command: readonly [string, ...string[]]): Promise<RunningPage> {
    const port = await freePort();
    const home = mkdtempSync(join(tmpdir(), "unflinch-bench-"));
    const [program, ...args] = command;
    const beganMs = performance.now();
    const child = spawn(program, [...args, "--no-open", "--port", `${port}`], {
      cwd: ROOT,
      env: { ...process.env, UNFLINCH_HOME: home },
      stdio: ["ignore", "pipe", "pipe"],
      // A group of its own, since npm does not pass every signal on.
      detached: true,
    });
    let said = "";
    child.stdout.on("data", chunk => (said += chunk));
    child.stderr.on("data", chunk => (said += chunk));
    const address = `http://127.0.0.1:${port}`;
    while ((await statusOf(address)) !== 200) {
      if (child.exitCode !== null || performance.now() - beganMs > LONGEST_START_MS) {
        rmSync(home, { recursive: true, force: true });
        throw new Error(`${command.join(" ")} did not start: ${said}`);
      }
      await new Promise(resolve => setTimeout(resolve, POLL_MS));
    }
    return new RunningPage(address, performance.now() - beganMs, child, home, () => said);
  }

  /** Whether the page was built anew before it started. */
  get hasBuilt(): boolean {
    return this.#said().includes("Building the page");
  }

  /** Makes a story and gives back the address of its page. */
  async writePageOf(text: string): Promise<string> {
    const id = crypto.randomUUID();
    const described = { title: "Measured", occupation: null, interviewOn: null, example: false, jotted: false };
    const response = await fetch(`${this.address}/api/stories`, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify({ id, ...described, text }),
    });
    if (response.status !== 201) throw new Error(`The story was not made: ${await response.text()}`);
    return `${this.address}/story/${id}`;
  }

  async remove(): Promise<void> {
    const ended = once(this.#child, "close");
    process.kill(-this.#child.pid!, "SIGTERM");
    await ended;
    rmSync(this.#home, { recursive: true, force: true });
  }
}

const statusOf = (address: string): Promise<number> =>
  fetch(`${address}/`).then(
    async response => {
      await response.arrayBuffer();
      return response.status;
    },
    () => 0,
  );

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as { port: number };
  server.close();
  await once(server, "close");
  return port;
}
