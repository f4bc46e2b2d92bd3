import { chmodSync, mkdirSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { BACKUPS, explaining, FILE } from "./explain.ts";

const KEPT = 3;

/** Copies the store as it was committed last to `backups/before-<migration>-<time>.db`; the newest three copies are kept. */
export function backUp(folder: string, migration: string, nowMs: number): void {
  explaining(folder, () => {
    const backups = join(folder, BACKUPS);
    mkdirSync(backups, { recursive: true, mode: 0o700 });
    const time = new Date(nowMs).toISOString().replaceAll(/[:.]/g, "-");
    const file = join(backups, `before-${migration}-${time}.db`);
    // A connection of its own, since the store's is in a transaction.
    const database = new DatabaseSync(join(folder, FILE), { readOnly: true });
    try {
      database.prepare("vacuum into ?").run(file);
    } finally {
      database.close();
    }
    chmodSync(file, 0o600);
    const byTime = readdirSync(backups)
      .filter(name => name.endsWith(".db"))
      .sort((a, b) => timeOf(a).localeCompare(timeOf(b)));
    for (const name of byTime.slice(0, -KEPT)) rmSync(join(backups, name));
  });
}

export function removeBackups(folder: string): void {
  explaining(folder, () => rmSync(join(folder, BACKUPS), { recursive: true, force: true }));
}

const TIME_LENGTH = "2026-01-01T00-00-00-000Z.db".length;
const timeOf = (name: string): string => name.slice(-TIME_LENGTH);
