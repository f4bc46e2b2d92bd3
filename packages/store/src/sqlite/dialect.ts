import type { DatabaseSync, SQLInputValue } from "node:sqlite";
import {
  CompiledQuery,
  type DatabaseConnection,
  type Driver,
  SqliteAdapter,
  type SqliteDatabase,
  SqliteDialect,
  SqliteDriver,
  type TransactionSettings,
} from "kysely";
import { explaining } from "./explain.ts";

/**
 * Kysely's SQLite over node:sqlite. It has one connection, which Kysely gives to one transaction after another.
 * Errors are those of `explain`.
 */
export class NodeSqliteDialect extends SqliteDialect {
  readonly #database: DatabaseSync;
  readonly #folder: string;

  constructor(database: DatabaseSync, folder: string) {
    super({ database: asKyselyExpects(database, folder) });
    this.#database = database;
    this.#folder = folder;
  }

  override createDriver(): Driver {
    return new NodeSqliteDriver(this.#database, this.#folder);
  }

  override createAdapter(): SqliteAdapter {
    return new NodeSqliteAdapter();
  }
}

class NodeSqliteAdapter extends SqliteAdapter {
  /** SQLite can do this, though Kysely does not count on it; so all pending migrations are one transaction. */
  override get supportsTransactionalDdl(): boolean {
    return true;
  }
}

class NodeSqliteDriver extends SqliteDriver {
  readonly #database: DatabaseSync;

  constructor(database: DatabaseSync, folder: string) {
    super({ database: asKyselyExpects(database, folder) });
    this.#database = database;
  }

  /** A writer waits here for its turn: one that had read first and wrote later would be refused instead. */
  override async beginTransaction(connection: DatabaseConnection, settings?: TransactionSettings): Promise<void> {
    await connection.executeQuery(
      CompiledQuery.raw(settings?.accessMode === "read only" ? "begin" : "begin immediate"),
    );
  }

  /** On a full disk SQLite has already rolled back. */
  override async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    if (this.#database.isTransaction) await super.rollbackTransaction(connection);
  }
}

function asKyselyExpects(database: DatabaseSync, folder: string): SqliteDatabase {
  return {
    close: () => database.close(),
    prepare(sql) {
      const statement = explaining(folder, () => database.prepare(sql));
      const values = (parameters: readonly unknown[]) => parameters as readonly SQLInputValue[];
      return {
        reader: statement.columns().length > 0,
        all: parameters => explaining(folder, () => statement.all(...values(parameters))),
        run: parameters => explaining(folder, () => statement.run(...values(parameters))),
        iterate: parameters => statement.iterate(...values(parameters)),
      };
    },
  };
}
