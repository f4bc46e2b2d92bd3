import { expect, test } from "vitest";
import type { BrowserStore, KeptStory } from "../src/keeping/browser-store.ts";
import { guardStore } from "../src/keeping/guarded-store.ts";
import { makeMemoryStore } from "../src/keeping/memory-store.ts";
import { keptStory, noting, typing } from "./kept-story.ts";

const SAFE = noting("own-act", "I ordered it late.")(keptStory("a"));

/** A disk that has this story and takes nothing more; it can still take something away. */
function fullDisk(kept: KeptStory): BrowserStore {
  const disk = makeMemoryStore([kept]);
  return {
    ...disk,
    update: (id, change) =>
      disk.update(id, now => {
        const next = change(now);
        if (next !== undefined && next !== now) throw new DOMException("No room", "QuotaExceededError");
        return next;
      }),
  };
}

const changes: [title: string, from: KeptStory, change: (kept: KeptStory | undefined) => KeptStory | undefined][] = [
  ["a note that is not sent", SAFE, noting("own-act", "I ordered it late!")],
  ["a text that is not sent", typing("Later.")(keptStory("a")), typing("Latest.")],
];
test.each(changes)("%s stays on a disk that is full for what comes after it", async (_title, from, change) => {
  const disk = fullDisk(from);
  let lost = 0;
  const guarded = guardStore(
    disk,
    () => [from],
    () => lost++,
  );
  const next = await guarded.update("a", change);
  expect([lost, await guarded.load("a"), await disk.load("a")]).toEqual([1, next, from]);
});

test("what is safe with the keeper leaves a disk that is full", async () => {
  const disk = fullDisk(SAFE);
  const guarded = guardStore(
    disk,
    () => [SAFE],
    () => {},
  );
  await guarded.update("a", kept => ({ ...kept!, unsentNotes: {} }));
  expect(await disk.load("a")).toBeUndefined();
});
