import { closeSync, mkdirSync, openSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { explaining, FILE } from "./explain.ts";
import { takeTurn } from "./turn.ts";

/** An open database file. */
export interface DatabaseFile {
  readonly database: DatabaseSync;
  readonly folder: string;
  /** How long it is waited for another process. */
  readonly busyTimeoutMs: number;
}

/** Opens the folder's database file, and makes both where they are missing, for this user only. */
export function openDatabase(folder: string, busyTimeoutMs: number): DatabaseFile {
  return explaining(folder, () => {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    const file = join(folder, FILE);
    // The files that SQLite puts beside it get the same permissions.
    closeSync(openSync(file, "a", 0o600));
    const database = new DatabaseSync(file, { timeout: busyTimeoutMs, enableForeignKeyConstraints: true });
    return { database, folder, busyTimeoutMs };
  });
}

/** Write-ahead log, every commit on disk before it is acknowledged, deleted bytes zeroed, nothing in temporary files. */
export async function prepare(file: DatabaseFile): Promise<void> {
  const { database, folder } = file;
  await takeTurn(file, () => explaining(folder, () => database.exec("pragma journal_mode = wal")));
  database.exec("pragma synchronous = full; pragma secure_delete = on; pragma temp_store = memory");
}
