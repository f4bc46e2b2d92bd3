import { randomUUID } from "node:crypto";
import { Kysely, PostgresDialect, sql } from "kysely";
import pg from "pg";
import { describe, onTestFinished, test } from "vitest";
import { KyselyStore } from "../src/kysely-store.ts";
import { migrate } from "../src/migrate.ts";
import { MIGRATIONS } from "../src/migrations/index.ts";
import { openStore } from "../src/open-store.ts";
import type { Tables } from "../src/tables.ts";
import { testExchange } from "./contract/exchange.ts";
import type { Opened } from "./contract/opened.ts";
import { testStories } from "./contract/stories.ts";
import { temporaryFolder } from "./temporary-folder.ts";

/** What a store does, whatever database is behind it. */
function describeContract(title: string, open: () => Promise<Opened>): void {
  describe(title, { timeout: 30_000 }, () => {
    testStories(open);
    testExchange(open);
  });
}

describeContract("a store in node:sqlite", async () => {
  const folder = temporaryFolder();
  const clock = { nowMs: 1_790_000_000_000 };
  return {
    clock,
    async storeOf(owner) {
      const store = await openStore({ folder, owner, nowMs: () => clock.nowMs });
      onTestFinished(() => store.close());
      return store;
    },
  };
});

const url = process.env.UNFLINCH_TEST_POSTGRES;

if (url === undefined)
  describe("a store in PostgreSQL", () => {
    test.skip("is skipped: UNFLINCH_TEST_POSTGRES has no URL of a database", () => {});
  });
else
  describeContract("a store in PostgreSQL", async () => {
    const schema = `test_${randomUUID().replaceAll("-", "")}`;
    const pool = new pg.Pool({ connectionString: url, options: `-c search_path=${schema}` });
    const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
    await sql`create schema ${sql.id(schema)}`.execute(db);
    onTestFinished(async () => {
      await sql`drop schema ${sql.id(schema)} cascade`.execute(db);
      await db.destroy();
    });
    await migrate(db, { migrations: MIGRATIONS, place: schema });
    const clock = { nowMs: 1_790_000_000_000 };
    return {
      clock,
      storeOf: async owner =>
        new KyselyStore({ db, owner, nowMs: () => clock.nowMs, forgetting: deletion => deletion() }),
    };
  });
