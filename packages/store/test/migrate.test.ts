import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import type { Migration } from "kysely/migration";
import { describe, expect, onTestFinished, test } from "vitest";
import { StoreTooNew } from "../src/errors.ts";
import { MIGRATIONS } from "../src/migrations/index.ts";
import { type OpenStoreOptions, openStore } from "../src/open-store.ts";
import type { NewStory } from "../src/store.ts";
import { temporaryFolder } from "./temporary-folder.ts";

const STORY: NewStory = {
  id: "a",
  title: "A",
  occupation: null,
  interviewOn: null,
  example: false,
  jotted: false,
  text: "One.",
};

const addTable = (name: string): Migration => ({
  up: db => db.schema.createTable(name).addColumn("id", "text").execute(),
});
const failing: Migration = {
  async up(db) {
    await addTable("half").up(db);
    throw new Error("half way");
  },
};
const LATER = { ...MIGRATIONS, "8888-later": addTable("later") };

async function open(options: OpenStoreOptions) {
  const store = await openStore(options);
  onTestFinished(() => store.close());
  return store;
}

/** A folder with a store of today's version and one story in it. */
async function folderWithStory(): Promise<string> {
  const folder = temporaryFolder();
  const store = await openStore({ folder });
  await store.createStory(STORY);
  await store.close();
  return folder;
}

const backupsIn = (folder: string): string[] => readdirSync(join(folder, "backups")).sort();

describe("a store of another version", () => {
  test("that is newer is refused and left as it is", async () => {
    const folder = await folderWithStory();
    await (await open({ folder, migrations: LATER })).close();
    const refused = openStore({ folder });
    await expect(refused).rejects.toBeInstanceOf(StoreTooNew);
    await expect(refused).rejects.toThrow(
      `The store in ${folder} was written by a newer Unflinch. Nothing was changed. Update Unflinch, then start it again.`,
    );
    expect(await (await open({ folder, migrations: LATER })).loadStory("a")).toMatchObject({ copy: { text: "One." } });
  });

  test("that is older is copied first, and the newest three copies stay", async () => {
    const folder = await folderWithStory();
    const migrations: Record<string, Migration> = { ...MIGRATIONS };
    for (const [at, name] of ["9001", "9002", "9003", "9004"].entries()) {
      migrations[name] = addTable(`t${name}`);
      await (await open({ folder, migrations, nowMs: () => Date.UTC(2026, 0, 1, at) })).close();
    }
    expect(backupsIn(folder)).toEqual([
      "before-9002-2026-01-01T01-00-00-000Z.db",
      "before-9003-2026-01-01T02-00-00-000Z.db",
      "before-9004-2026-01-01T03-00-00-000Z.db",
    ]);
    const copy = new DatabaseSync(join(folder, "backups", backupsIn(folder)[0]!), { readOnly: true });
    expect(copy.prepare("select text from copies").all()).toEqual([{ text: "One." }]);
    expect(copy.prepare("select name from sqlite_master where name like 't900%'").all()).toEqual([{ name: "t9001" }]);
    copy.close();
  });

  test("stays as it was where a migration fails half way, and works afterwards", async () => {
    const folder = await folderWithStory();
    await expect(openStore({ folder, migrations: { ...MIGRATIONS, "9001": failing } })).rejects.toThrow("half way");
    const store = await open({ folder });
    expect((await store.loadStory("a")).copy.text).toBe("One.");
    const database = new DatabaseSync(join(folder, "unflinch.db"), { readOnly: true });
    expect(database.prepare("select name from sqlite_master where name = 'half'").all()).toEqual([]);
    database.close();
  });
});

test("an empty store is made without a copy", async () => {
  const folder = temporaryFolder();
  await open({ folder });
  expect(readdirSync(folder).filter(name => name === "backups")).toEqual([]);
});

test("several that open a new store at once all get it", async () => {
  const folder = temporaryFolder();
  const stores = await Promise.all(Array.from({ length: 8 }, () => open({ folder })));
  await stores[0]!.createStory(STORY);
  for (const store of stores) expect((await store.loadStory("a")).copy.text).toBe("One.");
});

test.skipIf(process.platform === "win32")("only this user can read the files", async () => {
  const folder = join(temporaryFolder(), "deep", "data");
  const store = await open({ folder });
  await store.createStory(STORY);
  await store.close();
  const later = await open({ folder, migrations: LATER });
  await later.createDraft("a", { id: "d", text: "Two.", reason: "asked" });
  const modeOf = (path: string) => (statSync(join(folder, path)).mode & 0o777).toString(8);
  expect(["", "backups"].map(modeOf)).toEqual(["700", "700"]);
  const files = [...readdirSync(folder), ...backupsIn(folder).map(name => join("backups", name))];
  expect(
    files
      .filter(name => name !== "backups")
      .map(name => `${name.replace(/-later-.*/, "")} ${modeOf(name)}`)
      .sort(),
  ).toEqual(["backups/before-8888 600", "unflinch.db 600", "unflinch.db-shm 600", "unflinch.db-wal 600"]);
});
