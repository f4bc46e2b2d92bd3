import { randomUUID } from "node:crypto";
import type { Page } from "@playwright/test";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { testExchange } from "../../store/test/contract/exchange.ts";
import { type Opened, STORY } from "../../store/test/contract/opened.ts";
import { testStories } from "../../store/test/contract/stories.ts";
import { KeeperGone } from "../src/keeping/keeper.ts";
import { openChromium, type StoreInChromium } from "./store-in-chromium.ts";

let chromium: StoreInChromium;
beforeAll(async () => {
  chromium = await openChromium();
}, 60_000);
afterAll(() => chromium?.close());

/** Stores of a database of its own, each in the other tab than the one before. */
async function open(): Promise<Opened & { readonly name: string }> {
  const name = randomUUID();
  const clock = { nowMs: 1_790_000_000_000 };
  let opened = 0;
  return {
    name,
    clock,
    storeOf: owner => chromium.storeIn(chromium.tabs[opened++ % 2]!, { name, owner }, () => clock.nowMs),
  };
}

describe("a store in the browser's IndexedDB", { timeout: 30_000 }, () => {
  testStories(open);
  testExchange(open);
});

const nowMs = () => 1_790_000_000_000;
const gone = async (call: Promise<unknown>): Promise<string> => {
  const error = await call.then(
    () => new Error("It went through"),
    (error: unknown) => error as Error,
  );
  expect(error).toBeInstanceOf(KeeperGone);
  return error.message;
};

test("a full browser keeps what it has, says what to do, and goes on when there is room", async () => {
  // Chromium remembers for a while how much room a site has, so this is another one.
  const tab = await chromium.context.newPage();
  await tab.goto("https://full.test/");
  const session = await chromium.context.newCDPSession(tab);
  const origin = new URL(tab.url()).origin;
  await session.send("Storage.overrideQuotaForOrigin", { origin, quotaSize: 300_000 });
  const store = await chromium.storeIn(tab, { name: randomUUID(), owner: "ada" }, nowMs);
  await store.createStory(STORY);
  const write = { text: "words ".repeat(150_000), revision: 1, writer: "w" };
  expect(await gone(store.saveCopy(STORY.id, write))).toContain("no room left");
  expect((await store.loadStory(STORY.id)).copy).toMatchObject({ text: STORY.text, revision: 1 });
  await session.send("Storage.overrideQuotaForOrigin", { origin });
  expect(await store.saveCopy(STORY.id, write)).toMatchObject({ kind: "saved", copy: { revision: 2 } });
  await tab.close();
});

test("a database that is deleted under an open page is made anew", async () => {
  const [tab, other] = chromium.tabs as [Page, Page];
  const options = { name: randomUUID(), owner: "ada" };
  const store = await chromium.storeIn(tab, options, nowMs);
  await store.createStory(STORY);
  expect(await store.isNew()).toBe(false);
  await other.evaluate(
    name =>
      new Promise((resolve, reject) => {
        const deletion = indexedDB.deleteDatabase(name);
        deletion.onsuccess = resolve;
        deletion.onblocked = reject;
      }),
    options.name,
  );
  expect(await store.isNew()).toBe(true);
  await store.createStory(STORY);
  await store.removeStory(STORY.id);
  expect([await store.isNew(), await store.listStories()]).toEqual([false, []]);
});

test("an older page says so when a newer one has changed the database", async () => {
  const [tab, other] = chromium.tabs as [Page, Page];
  const options = { name: randomUUID(), owner: "ada" };
  const store = await chromium.storeIn(tab, options, nowMs);
  await store.createStory(STORY);
  await other.evaluate(
    name =>
      new Promise((resolve, reject) => {
        const opening = indexedDB.open(name, 2);
        opening.onsuccess = resolve;
        opening.onblocked = reject;
      }),
    options.name,
  );
  expect(await gone(store.listStories())).toContain("Reload this page");
});

test("a browser that keeps nothing says so", async () => {
  const tab = await chromium.context.newPage();
  await tab.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException("Not here", "SecurityError");
    };
  });
  await tab.goto(chromium.tabs[0]!.url());
  const store = await chromium.storeIn(tab, { name: randomUUID(), owner: "ada" }, nowMs);
  expect(await gone(store.createStory(STORY))).toContain("This browser keeps nothing for this page");
  await tab.close();
});
