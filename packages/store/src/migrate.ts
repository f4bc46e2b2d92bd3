import type { Kysely } from "kysely";
import { type Migration, Migrator } from "kysely/migration";
import { StoreTooNew } from "./errors.ts";

const APPLIED = "kysely_migration";

export interface MigrateOptions {
  readonly migrations: Readonly<Record<string, Migration>>;
  /** Where the store is, for messages. */
  readonly place: string;
  /** Awaited before the first of the pending migrations where the store is not empty; nothing else can write meanwhile. */
  readonly beforeChange?: (firstPending: string) => void;
}

/**
 * Brings the tables up to date, all or nothing. Several processes may do so at once: one does it, the others wait.
 * @throws {StoreTooNew} and leaves all as it is
 */
export async function migrate<Schema>(db: Kysely<Schema>, options: MigrateOptions): Promise<void> {
  const known = Object.keys(options.migrations);
  // Without a transaction at first: most starts have nothing to do and shall not wait for a writer.
  if (pending(await appliedTo(db, options.place, known), known).length === 0) return;
  await db.transaction().execute(async transaction => {
    const applied = await appliedTo(transaction, options.place, known);
    const [first] = pending(applied, known);
    if (first === undefined) return;
    if (applied.length > 0) options.beforeChange?.(first);
    const migrator = new Migrator({
      db: transaction,
      provider: { getMigrations: async () => ({ ...options.migrations }) },
    });
    const { error } = await migrator.migrateToLatest();
    if (error !== undefined) throw error;
  });
}

const pending = (applied: readonly string[], known: readonly string[]): string[] =>
  known.filter(name => !applied.includes(name)).sort();

async function appliedTo<Schema>(db: Kysely<Schema>, place: string, known: readonly string[]): Promise<string[]> {
  const tables = await db.introspection.getTables({ withInternalKyselyTables: true });
  if (!tables.some(({ name }) => name === APPLIED)) return [];
  const untyped = db as unknown as Kysely<{ [APPLIED]: { name: string } }>;
  const applied = (await untyped.selectFrom(APPLIED).select("name").execute()).map(({ name }) => name);
  if (applied.some(name => !known.includes(name))) throw new StoreTooNew(place);
  return applied;
}
