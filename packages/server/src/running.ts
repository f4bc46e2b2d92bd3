import { createHash } from "node:crypto";
import { readFileSync, realpathSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { healthSchema } from "./routes/health.ts";

const PATIENCE_MS = 2_000;

export const addressOf = (port: number): string => `http://127.0.0.1:${port}`;

/** Tells the store in this folder from others on this machine, without saying where it is. */
export const nameStore = (folder: string): string =>
  createHash("sha256").update(realpathSync(folder)).digest("hex").slice(0, 16);

/**
 * The port on which a server of this folder's store answers: the one it wrote down, or one of `ports`.
 * What was written down by a server that was killed is not answered for.
 */
export async function findRunning(folder: string, ports: readonly number[]): Promise<number | null> {
  const noted = readNote(folder)?.port;
  for (const port of new Set([...(noted === undefined ? [] : [noted]), ...ports]))
    if (await isServedAt(folder, port)) return port;
  return null;
}

async function isServedAt(folder: string, port: number): Promise<boolean> {
  try {
    const answer = await fetch(`${addressOf(port)}/api/health`, {
      redirect: "error",
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    return healthSchema.parse(await answer.json()).store === nameStore(folder);
  } catch {
    // Nobody, a stranger, or no folder yet.
    return false;
  }
}

/** Who serves the store, as its folder says. */
interface Note {
  readonly port: number;
  readonly pid: number;
}

const noteIn = (folder: string) => join(folder, "server.json");

/** Notes for a second start where this process serves the folder's store. */
export function noteRunning(folder: string, port: number): void {
  const file = noteIn(folder);
  const written = `${file}.${process.pid}`;
  try {
    writeFileSync(written, `${JSON.stringify({ port, pid: process.pid } satisfies Note)}\n`, { mode: 0o600 });
    renameSync(written, file);
  } catch {
    // On a full disk the stories can still be read; a second start then looks at the usual port only.
    rmSync(written, { force: true });
  }
}

/** Takes the note back, unless it is another's by now. */
export function forgetRunning(folder: string): void {
  if (readNote(folder)?.pid === process.pid) rmSync(noteIn(folder), { force: true });
}

function readNote(folder: string): Note | null {
  try {
    const { port, pid } = JSON.parse(readFileSync(noteIn(folder), "utf8"));
    return Number.isInteger(port) && port > 0 && port <= 65_535 ? { port, pid } : null;
  } catch {
    return null;
  }
}
