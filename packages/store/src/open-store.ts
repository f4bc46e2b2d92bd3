import { Kysely } from "kysely";
import type { Migration } from "kysely/migration";
import { KyselyStore } from "./kysely-store.ts";
import { migrate } from "./migrate.ts";
import { MIGRATIONS } from "./migrations/index.ts";
import { backUp } from "./sqlite/backups.ts";
import { NodeSqliteDialect } from "./sqlite/dialect.ts";
import { forget, forgetRest } from "./sqlite/forget.ts";
import { openDatabase, prepare } from "./sqlite/open-database.ts";
import type { Store } from "./store.ts";
import type { Tables } from "./tables.ts";

export interface OpenStore extends Store {
  close(): Promise<void>;
}

export interface OpenStoreOptions {
  /** Made where it is missing. */
  readonly folder: string;
  readonly nowMs?: () => number;
  /** Whose stories these are; one folder can hold those of several. */
  readonly owner?: string;
  /** How long a write waits for another process before it is refused. */
  readonly busyTimeoutMs?: number;
  /** Those of this version, unless it is told to be another one. */
  readonly migrations?: Readonly<Record<string, Migration>>;
}

const BUSY_TIMEOUT_MS = 5000;

/**
 * Opens the store in a folder and brings it up to date. Several processes may have it open at once.
 * @throws {StoreTooNew} where a newer version of the program has written it
 * @throws {StoreUnusable} where it cannot be read or written
 */
export async function openStore({
  folder,
  nowMs = Date.now,
  owner = "local",
  busyTimeoutMs = BUSY_TIMEOUT_MS,
  migrations = MIGRATIONS,
}: OpenStoreOptions): Promise<OpenStore> {
  const file = openDatabase(folder, busyTimeoutMs);
  const db = new Kysely<Tables>({ dialect: new NodeSqliteDialect(file) });
  const bare = db as unknown as Kysely<never>;
  try {
    await prepare(file);
    await migrate(db, { migrations, place: folder, beforeChange: first => backUp(folder, first, nowMs()) });
    await forgetRest(bare, file);
  } catch (error) {
    file.database.close();
    throw error;
  }
  const store = new KyselyStore({ db, owner, nowMs, forgetting: deletion => forget(bare, file, deletion) });
  return Object.assign(store, { close: () => db.destroy() });
}
