import type { Draft, Settings, WholeStory } from "@unflinch/store/kept";
import { type DBSchema, type IDBPDatabase, openDB } from "idb";
import type { Call } from "./call.ts";
import { bringUpToDate } from "./older-browser-store.ts";

/** A story as this browser knows it. */
export interface KeptStory {
  readonly id: string;
  /** `copy.text` is the newest text, `copy.revision` the one it is based on. */
  readonly whole: WholeStory;
  /** Whether `copy.text` holds what the keeper has not acknowledged. */
  readonly unsent: boolean;
  /** Questions whose notes the keeper has not acknowledged, each with the text that it has. */
  readonly unsentNotes: Readonly<Record<string, string>>;
  /** Texts of such notes that went to the keeper and had no answer yet: it may have them, or not. */
  readonly sentNotes?: Readonly<Record<string, string>>;
  /** Why the keeper does not take this text or a note, for people; null where it does or has not been asked. */
  readonly refused: string | null;
  /** Both texts of a write that came too late, until the candidate has chosen; nothing is sent meanwhile. */
  readonly conflict: { readonly yours: Draft; readonly theirs: Draft; readonly revision: number } | null;
}

/** What is noted to a question; empty where nothing is. */
export const noteOf = ({ whole }: Pick<KeptStory, "whole">, question: string): string =>
  whole.notes.find(note => note.question === question)?.text ?? "";

/** A call that the keeper has not acknowledged. They go out in order. */
export interface Waiting {
  /** Given by the browser. */
  readonly key?: number;
  readonly storyId: string | null;
  readonly call: Call;
  /** Not before this; what can be undone waits a little, all else has 0. */
  readonly dueMs: number;
}

interface Schema extends DBSchema {
  stories: { key: string; value: KeptStory };
  waiting: { key: number; value: Waiting };
  /** `settings`, `writer`. */
  single: { key: string; value: unknown };
}

const VERSION = 2;

/** What the page keeps in the browser so that nothing typed hangs on the keeper. */
export interface BrowserStore {
  loadAll(): Promise<KeptStory[]>;
  load(id: string): Promise<KeptStory | undefined>;
  /** Reads, changes and writes in one step; a change to `undefined` removes. Gives back what is there after it. */
  update(id: string, change: (now: KeptStory | undefined) => KeptStory | undefined): Promise<KeptStory | undefined>;
  listWaiting(): Promise<Waiting[]>;
  addWaiting(waiting: Waiting): Promise<number>;
  removeWaiting(key: number): Promise<void>;
  loadSettings(): Promise<Settings | undefined>;
  saveSettings(settings: Settings): Promise<void>;
  /** A random id of this browser, the same for all its tabs. */
  loadWriter(): Promise<string>;
  removeAll(): Promise<void>;
}

/** Rejects where the browser keeps nothing, as some do in private windows, or where an older page holds on to what is there. */
export async function openBrowserStore(name: string): Promise<BrowserStore> {
  const db = await new Promise<IDBPDatabase<Schema>>((resolve, reject) => {
    openDB<Schema>(name, VERSION, {
      async upgrade(changing, from, _to, transaction) {
        if (from > 0) return bringUpToDate(transaction as unknown as Parameters<typeof bringUpToDate>[0]);
        changing.createObjectStore("stories", { keyPath: "id" });
        changing.createObjectStore("waiting", { keyPath: "key", autoIncrement: true });
        changing.createObjectStore("single");
      },
      blocked: () => reject(new Error("An older page is open")),
      blocking: (_from, _to, event) => (event.target as IDBDatabase).close(),
    }).then(resolve, reject);
  });
  return {
    loadAll: () => db.getAll("stories"),
    load: id => db.get("stories", id),
    async update(id, change) {
      const { store, done } = db.transaction("stories", "readwrite");
      const now = await store.get(id);
      const next = change(now);
      if (next !== undefined && next !== now) await store.put(next);
      if (next === undefined && now !== undefined) await store.delete(id);
      await done;
      return next;
    },
    listWaiting: () => db.getAll("waiting"),
    addWaiting: waiting => db.add("waiting", waiting),
    removeWaiting: key => db.delete("waiting", key),
    loadSettings: async () => (await db.get("single", "settings")) as Settings | undefined,
    saveSettings: async settings => void (await db.put("single", settings, "settings")),
    async loadWriter() {
      const { store, done } = db.transaction("single", "readwrite");
      const known = (await store.get("writer")) as string | undefined;
      const writer = known ?? crypto.randomUUID();
      if (known === undefined) await store.put(writer, "writer");
      await done;
      return writer;
    },
    async removeAll() {
      const tx = db.transaction(["stories", "waiting", "single"], "readwrite");
      await Promise.all([
        tx.objectStore("stories").clear(),
        tx.objectStore("waiting").clear(),
        tx.objectStore("single").delete("settings"),
        tx.done,
      ]);
    },
  };
}
