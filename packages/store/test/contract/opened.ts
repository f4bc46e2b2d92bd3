import type { NewStory, Store } from "../../src/store.ts";

/** A database of one test. */
export interface Opened {
  /** The store of an owner in it; several may be open at once. */
  storeOf(owner: string): Promise<Store>;
  /** Read by all of them. */
  readonly clock: { nowMs: number };
}

export const STORY: NewStory = {
  id: "story-1",
  title: "The price list",
  occupation: "Sales",
  interviewOn: "2026-12-01",
  example: false,
  jotted: false,
  text: "I sent the wrong price list.",
};

/** A database with that story, as its owner has it open. */
export async function withStory(open: () => Promise<Opened>): Promise<Opened & { readonly store: Store }> {
  const opened = await open();
  const store = await opened.storeOf("ada");
  await store.createStory(STORY);
  return { ...opened, store };
}
