import { closeSync, mkdirSync, openSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { StoreUnusable } from "../errors.ts";
import { explaining, FILE } from "./explain.ts";

const BUSY_TIMEOUT_MS = 5000;
const PAUSE_MS = 20;

/** Opens the folder's database file, and makes both where they are missing, for this user only. */
export function openDatabase(folder: string, busyTimeoutMs = BUSY_TIMEOUT_MS): DatabaseSync {
  return explaining(folder, () => {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    const file = join(folder, FILE);
    // The files that SQLite puts beside it get the same permissions.
    closeSync(openSync(file, "a", 0o600));
    const database = new DatabaseSync(file, { timeout: busyTimeoutMs, enableForeignKeyConstraints: true });
    try {
      switchToWal(database, folder, busyTimeoutMs);
      database.exec("pragma synchronous = full; pragma secure_delete = on; pragma temp_store = memory");
      return database;
    } catch (error) {
      database.close();
      throw error;
    }
  });
}

/** Two that switch a new file at once do not wait for each other by themselves. */
function switchToWal(database: DatabaseSync, folder: string, busyTimeoutMs: number): void {
  for (const endMs = Date.now() + busyTimeoutMs; ; ) {
    try {
      explaining(folder, () => database.exec("pragma journal_mode = wal"));
      return;
    } catch (error) {
      const busy = error instanceof StoreUnusable && error.reason === "busy";
      if (!busy || Date.now() > endMs) throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE_MS);
    }
  }
}
