import { spawnSync } from "node:child_process";
import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Kysely } from "kysely";
import { expect, onTestFinished, test } from "vitest";
import { StoreUnusable } from "../src/errors.ts";
import { KyselyStore } from "../src/kysely-store.ts";
import { openStore } from "../src/open-store.ts";
import { NodeSqliteDialect } from "../src/sqlite/dialect.ts";
import { openDatabase } from "../src/sqlite/open-database.ts";
import type { Store } from "../src/store.ts";
import type { Tables } from "../src/tables.ts";
import { temporaryFolder } from "./temporary-folder.ts";

const DISK_KIB = 1600;
/** What is made room with: enough for the log and the file beside each other. */
const BALLAST_KIB = 800;

/** Writes until the disk is full; what was saved before is there, and one may go on once there is room. */
async function fillUp(store: Store, makeRoom: () => void): Promise<void> {
  await store.createStory({
    id: "a",
    title: "A",
    occupation: null,
    interviewOn: null,
    example: false,
    jotted: false,
    text: "One.",
  });
  let saved = "One.";
  for (let revision = 1; ; revision++) {
    const text = `${revision} ${"words ".repeat(revision * 1000)}`;
    try {
      await store.saveCopy("a", { text, revision, writer: "w" });
      saved = text;
    } catch (error) {
      expect(error).toBeInstanceOf(StoreUnusable);
      expect(error).toMatchObject({
        reason: "disk-full",
        message:
          "The disk is full, so this was not saved. What was saved before is safe. Free some space, then try again.",
      });
      const { copy } = await store.loadStory("a");
      expect([copy.revision, copy.text === saved]).toEqual([revision, true]);
      makeRoom();
      expect((await store.saveCopy("a", { text, revision, writer: "w" })).kind).toBe("saved");
      return;
    }
  }
}

test("a database that may not grow loses nothing and says so", async () => {
  const folder = temporaryFolder();
  await (await openStore({ folder })).close();
  const file = openDatabase(folder, 1000);
  file.database.exec("pragma max_page_count = 50");
  const db = new Kysely<Tables>({ dialect: new NodeSqliteDialect(file) });
  onTestFinished(() => db.destroy());
  const store = new KyselyStore({ db, owner: "local", nowMs: Date.now, forgetting: run => run() });
  await fillUp(store, () => file.database.exec("pragma max_page_count = 1000"));
});

test("a full disk loses nothing and says so", async context => {
  const folder = temporaryFolder();
  const { status } = spawnSync("mount", ["-t", "tmpfs", "-o", `size=${DISK_KIB}k`, "tmpfs", folder]);
  context.skip(status !== 0, "a small disk cannot be mounted here");
  onTestFinished(() => void spawnSync("umount", ["--lazy", folder]));
  const ballast = join(folder, "ballast");
  writeFileSync(ballast, Buffer.alloc(BALLAST_KIB * 1024));
  const store = await openStore({ folder });
  onTestFinished(() => store.close());
  await fillUp(store, () => rmSync(ballast));
  await store.removeAll();
  expect(await store.listStories()).toEqual([]);
});
