import { existsSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Kysely, sql } from "kysely";
import { StoreUnusable } from "../errors.ts";
import { removeBackups } from "./backups.ts";
import { explaining } from "./explain.ts";
import type { DatabaseFile } from "./open-database.ts";
import { takeTurn } from "./turn.ts";

/** Stands in the folder from before a deletion until its last trace is gone. */
const MARK = "deletion-under-way";

/**
 * Does a deletion and takes the traces of what was deleted out of all files of the folder, backups included.
 * If the program ends in between, `forgetRest` does the rest at the next start.
 */
export async function forget(db: Kysely<never>, file: DatabaseFile, deletion: () => Promise<void>): Promise<void> {
  const mark = join(file.folder, MARK);
  explaining(file.folder, () => writeFileSync(mark, "", { mode: 0o600 }));
  await deletion();
  removeBackups(file.folder);
  await db.connection().execute(async connection => {
    // Twice, so that the words are gone even where the disk is too full to rewrite the file.
    await takeTurn(file, () => emptyLog(connection));
    await takeTurn(file, () => sql`vacuum`.execute(connection));
    await takeTurn(file, () => emptyLog(connection));
  });
  rmSync(mark, { force: true });
}

export async function forgetRest(db: Kysely<never>, file: DatabaseFile): Promise<void> {
  if (existsSync(join(file.folder, MARK))) await forget(db, file, async () => {});
}

/** Moves everything from the write-ahead log to the database, where deleted bytes are zeros, and cuts the log to nothing. */
async function emptyLog(db: Kysely<never>): Promise<void> {
  const { rows } = await sql<{ busy: number }>`pragma wal_checkpoint(truncate)`.execute(db);
  if (rows[0]?.busy !== 0)
    throw new StoreUnusable(
      "busy",
      "It was deleted, but another program keeps the store busy, so traces may still be on this disk. Close it and start Unflinch again: the rest is done then.",
    );
}
