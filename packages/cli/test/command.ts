import { spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { type AddressInfo, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll } from "vitest";

export const LAUNCHER = fileURLToPath(new URL("../bin/unflinch.js", import.meta.url));

export interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

export interface RunOptions {
  readonly input?: string | Uint8Array;
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly node?: string;
}

/** Runs the command as a person would, in a process of its own and with no colour asked for or refused. */
export function unflinch(args: readonly string[], { input = "", cwd, env, node }: RunOptions = {}): Promise<Ran> {
  return new Promise((resolve, reject) => {
    const child = spawn(node ?? process.execPath, [LAUNCHER, ...args], { cwd, env: { ...plainEnv(), ...env } });
    const out: Buffer[] = [];
    const err: Buffer[] = [];
    child.stdout.on("data", chunk => out.push(chunk));
    child.stderr.on("data", chunk => err.push(chunk));
    child.on("error", reject);
    child.on("close", code =>
      resolve({ code, out: Buffer.concat(out).toString(), err: Buffer.concat(err).toString() }),
    );
    child.stdin.on("error", () => {});
    child.stdin.end(input);
  });
}

/** The environment without what decides on colour and width. */
export function plainEnv(): NodeJS.ProcessEnv {
  const { NO_COLOR: _, FORCE_COLOR: __, COLUMNS: ___, ...env } = process.env;
  return env;
}

const folders: string[] = [];
// Not at the end of each test: of tests that run at once, the runner can take one for another's, and empty a folder in use.
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** A folder with files in it, gone when the tests of the file are over. */
export function folderWith(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = mkdtempSync(join(tmpdir(), "unflinch-"));
  folders.push(folder);
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  return folder;
}

/** A port that nobody holds now. */
export function freePort(): Promise<string> {
  const server = createServer();
  return new Promise(resolve => {
    server.listen(0, "127.0.0.1", () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(String(port)));
    });
  });
}

/** Owned at once, with its cost, told, repaired and changed for good. */
export const CLEAN = `I sent the wrong price list to our forty largest customers, because I copied last year's file and did not open it. It cost us 12,000 euros in orders that we had to honour. I told my manager within the hour and called each of the forty customers myself. Since then I open every list and check three prices against the system before it goes out.`;

/** Nothing but a virtue. */
export const HUMBLE = `My biggest failure is probably that I am a perfectionist. I care too much about the quality of my work, and I work too hard, so sometimes I stay late to make everything perfect for the whole team.`;
