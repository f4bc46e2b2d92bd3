import type { SQLInputValue } from "node:sqlite";
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
import type { DatabaseFile } from "./open-database.ts";
import { takeTurn } from "./turn.ts";

/**
 * Kysely's SQLite over node:sqlite. It has one connection, which Kysely gives to one transaction after another.
 * Errors are those of `explain`.
 */
export class NodeSqliteDialect extends SqliteDialect {
  readonly #file: DatabaseFile;

  constructor(file: DatabaseFile) {
    super({ database: asKyselyExpects(file) });
    this.#file = file;
  }

  override createDriver(): Driver {
    return new NodeSqliteDriver(this.#file);
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
  readonly #file: DatabaseFile;

  constructor(file: DatabaseFile) {
    super({ database: asKyselyExpects(file) });
    this.#file = file;
  }

  /** A writer waits here for its turn: one that had read first and wrote later would be refused instead. */
  override async beginTransaction(connection: DatabaseConnection, settings?: TransactionSettings): Promise<void> {
    const begin = settings?.accessMode === "read only" ? "begin" : "begin immediate";
    await takeTurn(this.#file, () => connection.executeQuery(CompiledQuery.raw(begin)));
  }

  /** On a full disk SQLite has already rolled back. */
  override async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    if (this.#file.database.isTransaction) await super.rollbackTransaction(connection);
  }
}

function asKyselyExpects({ database, folder }: DatabaseFile): SqliteDatabase {
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
