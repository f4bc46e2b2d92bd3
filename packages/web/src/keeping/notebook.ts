import type {
  Dismissal,
  Draft,
  DraftReason,
  ImportResult,
  NewStory,
  Settings,
  StoryChanges,
  WholeStory,
} from "@unflinch/store";
import { createSignal } from "solid-js";
import { createStore, reconcile } from "solid-js/store";
import { type BrowserStore, type KeptStory, openBrowserStore, type Waiting } from "./browser-store.ts";
import { makeMemoryStore } from "./memory-store.ts";
import { ask } from "./server.ts";
import { type Line, startSync } from "./sync.ts";

/** How long a deletion can be undone. */
export const UNDO_MS = 8000;
const CHANNEL = "unflinch";

const DEFAULTS: Settings = { timeSeconds: 120, wordsPerMinute: 150, theme: "system" };

export type Notebook = Awaited<ReturnType<typeof openNotebook>>;

/**
 * All that the page knows and keeps. Whatever the candidate does is first kept in the browser, then sent to the server; every
 * tab sees what another one did.
 */
export async function openNotebook(say: (message: string) => void) {
  const [stories, setStories] = createStore<Record<string, KeptStory>>({});
  const [settings, setSettings] = createSignal<Settings>(DEFAULTS);
  const [line, setLine] = createSignal<Line>({ kind: "open" });
  const [idle, setIdle] = createSignal(true);
  const [keepsCopy, setKeepsCopy] = createSignal(true);
  const [ready, setReady] = createSignal(false);
  /** Texts that are typed and not yet in the browser's store. */
  const typed = new Map<string, string>();
  /** Deleted stories whose deletion can still be undone. */
  const leaving = new Set<string>();
  let changingSettings = 0;
  const channel = new BroadcastChannel(CHANNEL);

  const health = await ask<{ store: string }>("GET", "/health").catch(() => null);
  let browser: BrowserStore = await openBrowserStore(`unflinch-${health?.store ?? "here"}`).catch(() => {
    setKeepsCopy(false);
    return makeMemoryStore();
  });

  const show = (id: string, kept: KeptStory | undefined): void => {
    const text = typed.get(id);
    if (kept === undefined) setStories(id, undefined!);
    else if (text === undefined) setStories(id, reconcile(kept));
    else
      setStories(
        id,
        reconcile({ ...kept, unsent: true, whole: { ...kept.whole, copy: { ...kept.whole.copy, text } } }),
      );
  };
  const tellTabs = (id: string | null): void => channel.postMessage(id);
  const sync = startSync({
    browser: () => browser,
    onStory: (id, kept) => {
      show(id, kept);
      tellTabs(id);
    },
    onSettings: taken => {
      if (changingSettings === 0) setSettings(taken);
    },
    onLine: setLine,
    onIdle: setIdle,
    onNotice: say,
    async onOrphan({ whole: { story, copy } }) {
      await createStory({ ...story, id: crypto.randomUUID(), text: copy.text });
      say("This story was deleted elsewhere. Your words that were not saved yet are now a story of their own.");
    },
  });
  channel.onmessage = async ({ data: id }: MessageEvent<string | null>) => {
    if (id !== null) show(id, await browser.load(id));
    else {
      const saved = await browser.loadSettings();
      if (saved) setSettings(saved);
    }
  };

  /** Where the browser has no room, the page keeps things itself and the server gets them all the sooner. */
  const guarded = async <T>(act: () => Promise<T>): Promise<T> => {
    try {
      return await act();
    } catch {
      setKeepsCopy(false);
      browser = makeMemoryStore(Object.values(stories).filter(kept => kept !== undefined));
      return act();
    }
  };
  const wait = (waiting: Omit<Waiting, "dueMs">, delayMs = 0): Promise<number> => {
    setIdle(false);
    return guarded(() => browser.addWaiting({ ...waiting, dueMs: Date.now() + delayMs }));
  };
  const change = async (id: string, changed: (kept: KeptStory) => KeptStory): Promise<void> => {
    const next = await guarded(() => browser.update(id, kept => kept && changed(kept)));
    show(id, next);
    tellTabs(id);
  };

  /** What is to be sent is noted before it is done here, so that nothing older from the server is taken for newer. */
  const changeAndSend = async (
    id: string,
    changed: (whole: WholeStory) => WholeStory,
    request: Omit<Waiting, "dueMs" | "storyId">,
  ): Promise<void> => {
    await wait({ ...request, storyId: id });
    await change(id, kept => ({ ...kept, whole: changed(kept.whole) }));
    sync.poke();
  };

  let writing = false;
  const keepTyped = async (): Promise<void> => {
    if (writing) return;
    writing = true;
    try {
      for (let next = typed.entries().next(); !next.done; next = typed.entries().next()) {
        const [id, text] = next.value;
        await change(id, kept => ({
          ...kept,
          unsent: true,
          whole: { ...kept.whole, copy: { ...kept.whole.copy, text } },
        }));
        if (typed.get(id) === text) typed.delete(id);
        sync.poke();
      }
    } finally {
      writing = false;
    }
  };

  async function createStory(story: NewStory): Promise<void> {
    const nowMs = Date.now();
    const { text, ...given } = story;
    const kept: KeptStory = {
      id: story.id,
      unsent: false,
      conflict: null,
      whole: {
        story: { ...given, createdAtMs: nowMs, updatedAtMs: nowMs },
        copy: { text, revision: 1, savedAtMs: nowMs },
        drafts: [],
        dismissals: [],
      },
    };
    await wait({ storyId: story.id, method: "POST", path: "/stories", body: { ...given, text } });
    await guarded(() => browser.update(story.id, () => kept));
    show(story.id, kept);
    tellTabs(story.id);
    sync.poke();
  }

  const start = async (): Promise<void> => {
    for (const kept of await browser.loadAll()) show(kept.id, kept);
    for (const { method, storyId, path } of await browser.listWaiting())
      if (method === "DELETE" && path === `/stories/${storyId}`) show(storyId!, undefined);
    const saved = await browser.loadSettings();
    if (saved) setSettings(saved);
    await sync.now();
    setReady(true);
  };
  void start();
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "visible") void sync.now();
  });
  // Whoever closes the page has no use for the undo: nothing waits for the next visit to be deleted.
  window.addEventListener("pagehide", () => {
    for (const id of leaving) void fetch(`/api/stories/${id}`, { method: "DELETE", keepalive: true });
  });
  window.addEventListener("beforeunload", event => {
    if (typed.size > 0 || (!keepsCopy() && !idle())) event.preventDefault();
  });

  return {
    /** Newest change first. */
    list: (): KeptStory[] =>
      Object.values(stories)
        .filter(kept => kept !== undefined)
        .sort((a, b) => newest(b) - newest(a)),
    story: (id: string): KeptStory | undefined => stories[id],
    settings,
    line,
    idle,
    keepsCopy,
    ready,
    createStory,

    /** Takes what was typed; it is in the browser's store a moment later. */
    write(id: string, text: string): void {
      if (stories[id]?.whole.copy.text === text) return;
      typed.set(id, text);
      setStories(id, kept => ({
        ...kept,
        unsent: true,
        whole: { ...kept.whole, copy: { ...kept.whole.copy, text, savedAtMs: Date.now() } },
      }));
      setIdle(false);
      void keepTyped();
    },

    changeStory: (id: string, changes: StoryChanges): Promise<void> =>
      changeAndSend(id, whole => ({ ...whole, story: { ...whole.story, ...changes, updatedAtMs: Date.now() } }), {
        method: "PATCH",
        path: `/stories/${id}`,
        body: changes,
      }),

    /** Keeps a version; the newest one where nothing changed since. */
    async keepDraft(id: string, reason: DraftReason, text: string): Promise<Draft> {
      const { drafts } = stories[id]!.whole;
      const last = drafts.at(-1);
      if (last?.text === text) return last;
      const draft = { id: crypto.randomUUID(), number: (last?.number ?? 0) + 1, text, reason, createdAtMs: Date.now() };
      await changeAndSend(id, whole => ({ ...whole, drafts: [...whole.drafts, draft] }), {
        method: "POST",
        path: `/stories/${id}/drafts`,
        body: { id: draft.id, text, reason },
      });
      return draft;
    },

    async dismiss(id: string, given: Omit<Dismissal, "id" | "createdAtMs">): Promise<Dismissal> {
      const dismissal = { ...given, id: crypto.randomUUID(), createdAtMs: Date.now() };
      await changeAndSend(id, whole => ({ ...whole, dismissals: [...whole.dismissals, dismissal] }), {
        method: "PUT",
        path: `/stories/${id}/dismissals/${dismissal.id}`,
        body: given,
      });
      return dismissal;
    },

    undismiss: (id: string, dismissalId: string): Promise<void> =>
      changeAndSend(id, whole => ({ ...whole, dismissals: whole.dismissals.filter(one => one.id !== dismissalId) }), {
        method: "DELETE",
        path: `/stories/${id}/dismissals/${dismissalId}`,
      }),

    /** Goes on with one of the two texts of a stale write; the other stays a version. */
    async choose(id: string, text: string): Promise<void> {
      await change(id, kept => {
        const { conflict, whole } = kept;
        if (conflict === null) return kept;
        const copy = { ...whole.copy, text, revision: conflict.revision };
        return { ...kept, conflict: null, unsent: text !== conflict.theirs.text, whole: { ...whole, copy } };
      });
      sync.poke();
    },

    /** Deletes a story for good after `UNDO_MS`; until then the function given back undoes it. */
    async removeStory(id: string): Promise<() => Promise<void>> {
      show(id, undefined);
      leaving.add(id);
      const key = await wait({ storyId: id, method: "DELETE", path: `/stories/${id}` }, UNDO_MS);
      sync.poke();
      return async () => {
        leaving.delete(id);
        await browser.removeWaiting(key);
        show(id, await browser.load(id));
        sync.poke();
      };
    },

    async changeSettings(changes: Partial<Settings>): Promise<void> {
      const changed = { ...settings(), ...changes };
      changingSettings++;
      setSettings(changed);
      await wait({ storyId: null, method: "PATCH", path: "/settings", body: changes });
      await guarded(() => browser.saveSettings(changed));
      changingSettings--;
      tellTabs(null);
      sync.poke();
    },

    /** @throws {Refused} says what is wrong with the file */
    async importAll(file: unknown): Promise<ImportResult> {
      const result = await ask<ImportResult>("POST", "/import", file);
      await sync.now();
      return result;
    },

    /** Deletes everything, here and on the server. */
    async removeAll(): Promise<void> {
      await ask("DELETE", "/stories");
      for (const id of Object.keys(stories)) show(id, undefined);
      typed.clear();
      await browser.removeAll();
      setSettings(DEFAULTS);
      tellTabs(null);
      await sync.now();
    },

    /** Resolves when all that was typed is in the browser's store. */
    async settled(): Promise<void> {
      while (typed.size > 0 || writing) await new Promise(resolve => setTimeout(resolve, 5));
    },
  };
}

const newest = ({ whole: { story, copy } }: KeptStory): number => Math.max(story.updatedAtMs, copy.savedAtMs);
