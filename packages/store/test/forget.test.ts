import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { describe, expect, onTestFinished, test } from "vitest";
import { StoreUnusable } from "../src/errors.ts";
import { MIGRATIONS } from "../src/migrations/index.ts";
import { type OpenStore, type OpenStoreOptions, openStore } from "../src/open-store.ts";
import { temporaryFolder } from "./temporary-folder.ts";

/** Words that can be found wherever they are left. */
const SECRET = "Zanzibar-quillwort";
const OTHER = "Marmalade-obelisk";
const LONG = `${SECRET} `.repeat(3000);

/** A store with two stories whose words have been through everything that keeps words, and with a backup. */
async function fullStore(): Promise<{ folder: string; store: OpenStore; open: () => Promise<OpenStore> }> {
  const folder = temporaryFolder();
  const open = async (options: Partial<OpenStoreOptions> = {}) => {
    const store = await openStore({ folder, ...options });
    onTestFinished(() => store.close());
    return store;
  };
  const first = await open();
  for (const [id, words] of [
    ["gone", SECRET],
    ["stays", OTHER],
  ] as const) {
    await first.createStory({
      id,
      title: words,
      occupation: words,
      interviewOn: null,
      example: false,
      jotted: false,
      text: `${words} 1`,
    });
    for (let revision = 1; revision < 40; revision++)
      await first.saveCopy(id, { text: `${words} ${revision} ${id === "gone" ? LONG : ""}`, revision, writer: "w" });
    await first.createDraft(id, { id: "d", text: `${words} draft`, reason: "asked" });
    await first.saveDismissal(id, { id: "x", check: "blame", words, reason: words });
    await first.saveCopy(id, { text: "Replaced.", revision: 40, writer: "w" });
  }
  await first.close();
  const migrations = { ...MIGRATIONS, "9001-later": { up: async () => {} } };
  const store = await open({ migrations });
  return { folder, store, open: () => open({ migrations }) };
}

/** Files of the folder that have the words in them. */
function filesWith(folder: string, words: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile() && readFileSync(join(entry.parentPath, entry.name)).includes(words))
    .map(({ name }) => name.replace(/-later-.*/, ""))
    .sort();
}

describe("deleting", () => {
  test("takes a story's words out of every file, and leaves the others", async () => {
    const { folder, store } = await fullStore();
    await store.createDraft("gone", { id: "e", text: `${SECRET} again`, reason: "asked" });
    expect(filesWith(folder, SECRET)).toEqual(["before-9001", "unflinch.db", "unflinch.db-wal"]);
    await store.removeStory("gone");
    expect(filesWith(folder, SECRET)).toEqual([]);
    expect(filesWith(folder, OTHER)).toEqual(["unflinch.db"]);
    expect(readdirSync(folder).sort()).toEqual(["unflinch.db", "unflinch.db-shm", "unflinch.db-wal"]);
    expect((await store.loadStory("stays")).story.title).toBe(OTHER);
  });

  test("everything takes all words out of every file", async () => {
    const { folder, store } = await fullStore();
    await store.removeAll();
    expect([SECRET, OTHER].flatMap(words => filesWith(folder, words))).toEqual([]);
  });

  test("works while another process has the store open", async () => {
    const { folder, store, open } = await fullStore();
    const other = await open();
    await other.listStories();
    await store.removeStory("gone");
    expect(filesWith(folder, SECRET)).toEqual([]);
    expect((await other.listStories()).map(({ story }) => story.id)).toEqual(["stays"]);
  });

  test("that was cut short is finished at the next start", async () => {
    const { folder, store, open } = await fullStore();
    const database = new DatabaseSync(join(folder, "unflinch.db"));
    database.exec("pragma foreign_keys = on; delete from stories where id = 'gone'");
    writeFileSync(join(folder, "deletion-under-way"), "");
    expect(filesWith(folder, SECRET)).not.toEqual([]);
    database.close();
    await store.close();
    await (await open()).close();
    expect(filesWith(folder, SECRET)).toEqual([]);
    expect(readdirSync(folder)).toEqual(["unflinch.db"]);
  });

  test("says when another program keeps traces in the files, and finishes at the next start", async () => {
    const { folder, store, open } = await fullStore();
    await store.close();
    const reader = new DatabaseSync(join(folder, "unflinch.db"));
    const impatient = await openStore({
      folder,
      busyTimeoutMs: 50,
      migrations: { ...MIGRATIONS, "9001-later": { up: async () => {} } },
    });
    await impatient.createDraft("gone", { id: "e", text: `${SECRET} again`, reason: "asked" });
    reader.exec("begin; select * from stories");
    const deletion = impatient.removeStory("gone");
    await expect(deletion).rejects.toBeInstanceOf(StoreUnusable);
    await expect(deletion).rejects.toThrow(/^It was deleted, but another program keeps the store busy/);
    expect(await impatient.listStories()).toHaveLength(1);
    reader.close();
    await impatient.close();
    await open();
    expect(filesWith(folder, SECRET)).toEqual([]);
  });
});
