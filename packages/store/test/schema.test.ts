import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { MIGRATIONS } from "../src/migrations/index.ts";
import { openStore } from "../src/open-store.ts";
import { temporaryFolder } from "./temporary-folder.ts";

const SNAPSHOTS = fileURLToPath(new URL("schemas", import.meta.url));
const names = Object.keys(MIGRATIONS).sort();
const newest = names.at(-1)!;
const snapshotOf = (name: string): string => join(SNAPSHOTS, `${name}.sql`);

test("there is a snapshot for each migration", () => {
  if (process.env.UPDATE_SCHEMA) writeFileSync(snapshotOf(newest), "");
  expect(
    readdirSync(SNAPSHOTS).sort(),
    'For a new migration run "UPDATE_SCHEMA=1 vitest run store/test/schema".',
  ).toEqual(names.map(name => `${name}.sql`));
});

describe.each(names)("up to %s", name => {
  const migrations = Object.fromEntries(
    names.slice(0, names.indexOf(name) + 1).map(known => [known, MIGRATIONS[known]!]),
  );

  test("the migrations make the tables of the snapshot", async () => {
    const folder = temporaryFolder();
    await (await openStore({ folder, migrations })).close();
    const made = dump(folder);
    if (process.env.UPDATE_SCHEMA && name === newest) writeFileSync(snapshotOf(name), made);
    expect(
      made,
      'A migration that was released is not changed: write a new one, then run "UPDATE_SCHEMA=1 vitest run store/test/schema".',
    ).toBe(existsSync(snapshotOf(name)) ? readFileSync(snapshotOf(name), "utf8") : "");
  });

  test("a store of that version is brought up to date and works", async () => {
    const folder = temporaryFolder();
    const database = new DatabaseSync(join(folder, "unflinch.db"));
    database.exec(readFileSync(snapshotOf(name), "utf8"));
    for (const known of Object.keys(migrations))
      database.prepare("insert into kysely_migration values (?, ?)").run(known, "2026-01-01T00:00:00.000Z");
    database.close();
    const store = await openStore({ folder });
    await store.createStory({
      id: "a",
      title: "A",
      occupation: null,
      interviewOn: null,
      example: false,
      jotted: false,
      text: "One.",
    });
    expect((await store.listStories()).map(({ copy }) => copy.text)).toEqual(["One."]);
    await store.close();
    expect(dump(folder)).toBe(readFileSync(snapshotOf(newest), "utf8"));
  });
});

/** The statements that make the tables. */
function dump(folder: string): string {
  const database = new DatabaseSync(join(folder, "unflinch.db"), { readOnly: true });
  const rows = database.prepare("select sql from sqlite_master where sql is not null order by type desc, name").all();
  database.close();
  return rows.map(({ sql }) => `${sql};\n`).join("");
}
