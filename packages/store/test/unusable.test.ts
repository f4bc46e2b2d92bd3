import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { describe, expect, onTestFinished, test } from "vitest";
import { StoreUnusable } from "../src/errors.ts";
import { openStore } from "../src/open-store.ts";
import { explain } from "../src/sqlite/explain.ts";
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

async function refusalOf(run: Promise<unknown>): Promise<StoreUnusable> {
  const error = await run.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  expect(error).toBeInstanceOf(StoreUnusable);
  return error as StoreUnusable;
}

describe("a store that cannot be used says what to do", () => {
  test("where the file is something else, which stays as it is", async () => {
    const folder = temporaryFolder();
    const file = join(folder, "unflinch.db");
    writeFileSync(file, "My diary, not a database. ".repeat(100));
    const { reason, message } = await refusalOf(openStore({ folder }));
    expect([reason, message]).toEqual([
      "not-a-store",
      `${file} is not a store of Unflinch. Move it to another folder, then try again.`,
    ]);
    expect(readFileSync(file, "utf8")).toMatch(/^My diary/);
  });

  test("where the file is damaged", async () => {
    const folder = temporaryFolder();
    const store = await openStore({ folder });
    await store.createStory(STORY);
    await store.close();
    const file = join(folder, "unflinch.db");
    const bytes = readFileSync(file);
    writeFileSync(file, bytes.fill(0xee, 100));
    const { reason, message } = await refusalOf(openStore({ folder }));
    expect(reason).toBe("damaged");
    expect(message).toContain("import your last export");
  });

  test("where the folder's name is a file's", async () => {
    const folder = join(temporaryFolder(), "data");
    writeFileSync(folder, "");
    expect((await refusalOf(openStore({ folder }))).reason).toBe("unreachable");
    expect((await refusalOf(openStore({ folder: join(folder, "within") }))).reason).toBe("unreachable");
  });

  test("where a folder has the file's name", async () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, "unflinch.db"));
    expect((await refusalOf(openStore({ folder }))).reason).toBe("unreachable");
  });

  test("where another program writes for too long, and loses nothing", async () => {
    const folder = temporaryFolder();
    const store = await openStore({ folder, busyTimeoutMs: 50 });
    onTestFinished(() => store.close());
    await store.createStory(STORY);
    const other = new DatabaseSync(join(folder, "unflinch.db"));
    other.exec("begin immediate");
    const write = { text: "Two.", revision: 1, writer: "w" };
    expect((await refusalOf(store.saveCopy("a", write))).message).toBe(
      "Another program is keeping the store busy. Nothing was lost. Close it, then try again.",
    );
    expect((await store.loadStory("a")).copy.text).toBe("One.");
    other.close();
    expect((await store.saveCopy("a", write)).copy).toMatchObject({ text: "Two.", revision: 2 });
  });

  test.each([
    ["EACCES", "no-permission"],
    ["EROFS", "no-permission"],
    ["ENOSPC", "disk-full"],
    [8, "no-permission"],
    [8 | (4 << 8), "no-permission"],
    [13, "disk-full"],
    [5 | (2 << 8), "busy"],
  ])("where the system says %s", (code, reason) => {
    const error = Object.assign(new Error("raw"), typeof code === "number" ? { errcode: code } : { code });
    expect(explain(error, "/data")).toMatchObject({ reason, cause: error });
  });

  test("and any other error stays as it is", () => {
    const error = Object.assign(new Error("raw"), { errcode: 1 });
    expect(explain(error, "/data")).toBe(error);
  });
});
