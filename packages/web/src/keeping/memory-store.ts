import type { Settings } from "@unflinch/store/kept";
import type { BrowserStore, KeptStory, Waiting } from "./browser-store.ts";

/** Takes the place of the browser's store where there is none or it is full: lasts as long as the page. */
export function makeMemoryStore(kept: readonly KeptStory[] = [], unsent: readonly Waiting[] = []): BrowserStore {
  const stories = new Map(kept.map(story => [story.id, story]));
  const waiting = new Map(unsent.map(one => [one.key!, one]));
  const writer = crypto.randomUUID();
  let settings: Settings | undefined;
  let lastKey = Math.max(0, ...waiting.keys());
  return {
    loadAll: async () => [...stories.values()],
    load: async id => stories.get(id),
    async update(id, change) {
      const next = change(stories.get(id));
      if (next === undefined) stories.delete(id);
      else stories.set(id, next);
      return next;
    },
    listWaiting: async () => [...waiting.values()],
    async addWaiting(one) {
      waiting.set(++lastKey, { ...one, key: lastKey });
      return lastKey;
    },
    removeWaiting: async key => void waiting.delete(key),
    loadSettings: async () => settings,
    saveSettings: async changed => {
      settings = changed;
    },
    loadWriter: async () => writer,
    async removeAll() {
      stories.clear();
      waiting.clear();
      settings = undefined;
    },
  };
}
