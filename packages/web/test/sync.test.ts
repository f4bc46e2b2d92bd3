import type { Settings } from "@unflinch/store/kept";
import { expect, test } from "vitest";
import type { Keeper } from "../src/keeping/keeper.ts";
import { makeMemoryStore } from "../src/keeping/memory-store.ts";
import { startSync } from "../src/keeping/sync.ts";

type NewDraft = Parameters<Keeper["createDraft"]>[1];

const VERSION = {
  storyId: null,
  call: { method: "createDraft", given: ["story", { id: "draft", text: "Mine.", reason: "asked" } as NewDraft] },
  dueMs: 0,
} as const;

/** A sync over an empty browser's store; `saved` is what the page may say of it. */
function started() {
  const browser = makeMemoryStore();
  const sent: string[] = [];
  const state = { saved: false, isComing: false };
  /** Done once, while a round looks whether anything is left to send. */
  let meanwhile: (() => Promise<void>) | null = null;
  const keeper = {
    name: async () => "here",
    listStories: async () => [],
    loadSettings: async () => ({}) as Settings,
    createDraft: async (_: string, { text }: NewDraft) => void sent.push(text),
  } as unknown as Keeper;
  let looks = 0;
  const nothing = () => {};
  const sync = startSync({
    browser: {
      ...browser,
      async listWaiting() {
        const left = await browser.listWaiting();
        // The third look of a round is for what is left.
        if (++looks > 2 && meanwhile !== null) {
          const act = meanwhile;
          meanwhile = null;
          await act();
        }
        return left;
      },
    },
    keeper,
    onKeeper: async () => {},
    onStory: nothing,
    onSettings: nothing,
    onLine: nothing,
    isComing: () => state.isComing,
    onIdle: idle => {
      state.saved = idle;
    },
    onNotice: nothing,
    onOrphan: async () => {},
  });
  return { browser, sync, sent, state, during: (act: () => Promise<void>) => (meanwhile = act) };
}

test("what comes while a round ends is not said to be saved before it is sent", async () => {
  const { browser, sync, sent, state, during } = started();
  during(async () => {
    await browser.addWaiting(VERSION);
    sync.poke();
  });
  await sync.now();
  expect([sent, state.saved]).toEqual([[], false]);
  await expect.poll(() => state.saved).toBe(true);
  expect(sent).toEqual(["Mine."]);
});

test("what is on its way into the browser's store is not said to be saved", async () => {
  const { browser, sync, sent, state, during } = started();
  during(async () => {
    state.isComing = true;
  });
  await sync.now();
  expect(state.saved).toBe(false);
  await browser.addWaiting(VERSION);
  state.isComing = false;
  sync.poke();
  await expect.poll(() => state.saved).toBe(true);
  expect(sent).toEqual(["Mine."]);
});

test("with nothing left to send, all is saved", async () => {
  const { browser, sync, sent, state } = started();
  await browser.addWaiting(VERSION);
  await sync.now();
  expect([sent, state.saved]).toEqual([["Mine."], true]);
});
