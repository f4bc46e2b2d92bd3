import type { BrowserStore, KeptStory } from "./browser-store.ts";
import { makeMemoryStore } from "./memory-store.ts";
import { isUnsent } from "./unsent.ts";

/**
 * A browser's store that may fill up or be taken away while the page is open: from then on memory takes its place, with all
 * that is known, and `onLost` is called once. What is deleted, or safe with the server, still leaves the disk.
 */
export function guardStore(disk: BrowserStore, known: () => readonly KeptStory[], onLost: () => void): BrowserStore {
  let memory: Promise<BrowserStore> | null = null;
  const remember = async (): Promise<BrowserStore> => {
    onLost();
    return makeMemoryStore(known(), await disk.listWaiting().catch(() => []));
  };
  const act = async <T>(what: (store: BrowserStore) => Promise<T>): Promise<T> => {
    if (memory !== null) return what(await memory);
    try {
      return await what(disk);
    } catch {
      memory ??= remember();
      return what(await memory);
    }
  };
  const leaveDisk = async (what: (store: BrowserStore) => Promise<unknown>): Promise<void> => {
    if (memory !== null) await what(disk).catch(() => {});
  };
  return {
    loadAll: () => act(store => store.loadAll()),
    load: id => act(store => store.load(id)),
    async update(id, change) {
      const next = await act(store => store.update(id, change));
      if (next === undefined || !isUnsent(next)) await leaveDisk(store => store.update(id, () => undefined));
      return next;
    },
    listWaiting: () => act(store => store.listWaiting()),
    addWaiting: waiting => act(store => store.addWaiting(waiting)),
    async removeWaiting(key) {
      await act(store => store.removeWaiting(key));
      await leaveDisk(store => store.removeWaiting(key));
    },
    loadSettings: () => act(store => store.loadSettings()),
    saveSettings: settings => act(store => store.saveSettings(settings)),
    loadWriter: () => act(store => store.loadWriter()),
    async removeAll() {
      await act(store => store.removeAll());
      await leaveDisk(store => store.removeAll());
    },
  };
}
