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
import { guardStore } from "./guarded-store.ts";
import { makeMemoryStore } from "./memory-store.ts";
import { ask } from "./server.ts";
import { type Line, startSync } from "./sync.ts";
import { createTyping, tryTo } from "./typing.ts";

/** How long a deletion can be undone: a second longer than that is offered. */
const UNDO_MS = 9000;
const CHANNEL = "unflinch";
/** Whose data this browser showed last. */
const LAST_SERVER = "unflinch-server";
const FIRST_ANSWER_MS = 3000;

const DEFAULTS: Settings = { timeSeconds: 120, wordsPerMinute: 150, theme: "system" };

/** What one tab tells the others. */
type Told =
  | { readonly kind: "story" | "leaving" | "staying"; readonly id: string }
  /** Settings changed. */
  | { readonly kind: "settings" };

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
  /** Deleted stories whose deletion can still be undone: whether it was this tab that deleted them. */
  const leaving = new Map<string, boolean>();
  let changingSettings = 0;
  const channel = new BroadcastChannel(CHANNEL);
  const tellTabs = (told: Told): void => channel.postMessage(told);
  const all = (): KeptStory[] => Object.values(stories).filter(kept => kept !== undefined);

  const { server, disk } = await openDisk();
  if (disk === null) setKeepsCopy(false);
  const browser = guardStore(disk ?? makeMemoryStore(), all, () => setKeepsCopy(false));

  const typing = createTyping(async (id, { text, revision }) => {
    const next = await browser.update(id, kept => kept && withText(kept, text, revision));
    if (next === undefined) await keepOrphan(stories[id]!);
    show(id, next);
    tellTabs({ kind: "story", id });
    sync.poke();
  });
  const show = (id: string, kept: KeptStory | undefined): void => {
    const typed = typing.get(id);
    if (kept === undefined || leaving.has(id)) setStories(id, undefined!);
    else setStories(id, reconcile(typed === undefined ? kept : withText(kept, typed.text, typed.revision)));
  };
  const keepOrphan = async ({ id, unsent, whole }: KeptStory): Promise<void> => {
    const typed = typing.get(id);
    if (typed === undefined && !unsent) return;
    const { title, occupation, interviewOn, example } = whole.story;
    const text = typed?.text ?? whole.copy.text;
    await createStory({ id: crypto.randomUUID(), title, occupation, interviewOn, example, text });
    say("This story was deleted elsewhere. Your words that were not saved yet are now a story of their own.");
  };

  const sync = startSync({
    browser,
    async onServer(store) {
      tryTo(() => localStorage.setItem(LAST_SERVER, store));
      if (store === server || disk === null) return;
      // Another data folder is served now: nothing of the one may get into the other.
      await typing.settled();
      location.reload();
      await new Promise(() => {});
    },
    onStory(id, kept) {
      if (kept === undefined) leaving.delete(id);
      show(id, kept);
      tellTabs({ kind: "story", id });
    },
    onSettings(taken) {
      if (changingSettings === 0) setSettings(taken);
    },
    onLine: setLine,
    onIdle: setIdle,
    onNotice: say,
    onOrphan: keepOrphan,
  });
  channel.onmessage = async ({ data: told }: MessageEvent<Told>) => {
    if (told.kind === "settings") setSettings((await browser.loadSettings()) ?? DEFAULTS);
    else {
      if (told.kind === "leaving") leaving.set(told.id, false);
      if (told.kind === "staying") leaving.delete(told.id);
      const kept = await browser.load(told.id);
      if (kept === undefined) leaving.delete(told.id);
      show(told.id, kept);
    }
  };

  const wait = (waiting: Omit<Waiting, "dueMs">, delayMs = 0): Promise<number> => {
    setIdle(false);
    return browser.addWaiting({ ...waiting, dueMs: Date.now() + delayMs });
  };
  const change = async (id: string, changed: (kept: KeptStory) => KeptStory): Promise<void> => {
    show(id, await browser.update(id, kept => kept && changed(kept)));
    tellTabs({ kind: "story", id });
    sync.poke();
  };
  /** What is to be sent is noted before it is done here, so that nothing older from the server is taken for newer. */
  const changeAndSend = async (
    id: string,
    changed: (whole: WholeStory) => WholeStory,
    request: Omit<Waiting, "dueMs" | "storyId">,
  ): Promise<void> => {
    await wait({ ...request, storyId: id });
    await change(id, kept => ({ ...kept, whole: changed(kept.whole) }));
  };

  /** The text goes the way of every text: after the story is there, as what was typed in it. */
  async function createStory({ text: given, ...story }: NewStory): Promise<void> {
    const nowMs = Date.now();
    const text = storable(given);
    await wait({ storyId: story.id, method: "POST", path: "/stories", body: { ...story, text: "" } });
    const kept: KeptStory = {
      id: story.id,
      unsent: text !== "",
      refused: null,
      conflict: null,
      whole: {
        story: { ...story, createdAtMs: nowMs, updatedAtMs: nowMs },
        copy: { text, revision: 1, savedAtMs: nowMs },
        drafts: [],
        dismissals: [],
      },
    };
    await browser.update(story.id, () => kept);
    await change(story.id, there => there);
  }

  /** Keeps a version; the newest one where nothing changed since. */
  async function keepDraft(id: string, reason: DraftReason, text: string): Promise<Draft> {
    const last = stories[id]!.whole.drafts.at(-1);
    if (last?.text === text) return last;
    const draft = { id: crypto.randomUUID(), number: (last?.number ?? 0) + 1, text, reason, createdAtMs: Date.now() };
    await changeAndSend(id, whole => ({ ...whole, drafts: [...whole.drafts, draft] }), {
      method: "POST",
      path: `/stories/${id}/drafts`,
      body: { id: draft.id, text, reason },
    });
    return draft;
  }

  const start = async (): Promise<void> => {
    for (const { method, storyId, path } of await browser.listWaiting())
      if (method === "DELETE" && path === `/stories/${storyId}`) leaving.set(storyId!, true);
    for (const kept of await browser.loadAll()) show(kept.id, kept);
    for (const [id, { text, revision }] of typing.rescued())
      if (stories[id] !== undefined) typing.put(id, text, revision);
    await typing.settled();
    const saved = await browser.loadSettings();
    if (saved) setSettings(saved);
    await sync.now();
  };
  void start().finally(() => setReady(true));
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "visible") void sync.now();
  });
  // Whoever closes the page has no use for the undo: nothing waits for the next visit to be deleted.
  window.addEventListener("pagehide", () => {
    for (const [id, mine] of leaving) if (mine) void fetch(`/api/stories/${id}`, { method: "DELETE", keepalive: true });
  });
  window.addEventListener("beforeunload", event => {
    if (!keepsCopy() && all().some(({ unsent }) => unsent)) event.preventDefault();
  });

  return {
    /** Newest change first. */
    list: (): KeptStory[] => all().sort((a, b) => newest(b) - newest(a)),
    story: (id: string): KeptStory | undefined => stories[id],
    settings,
    line,
    idle,
    keepsCopy,
    ready,
    createStory,
    keepDraft,
    /** Resolves when all that was typed is in the browser's store. */
    settled: typing.settled,

    /** Takes what was typed; it is in the browser's store a moment later. */
    write(id: string, given: string): void {
      const kept = stories[id];
      const text = storable(given);
      if (kept === undefined || kept.whole.copy.text === text) return;
      const { revision } = kept.whole.copy;
      setIdle(false);
      typing.put(id, text, revision);
      setStories(id, now => withText(now, text, revision));
    },

    changeStory: (id: string, changes: StoryChanges): Promise<void> =>
      changeAndSend(id, whole => ({ ...whole, story: { ...whole.story, ...changes, updatedAtMs: Date.now() } }), {
        method: "PATCH",
        path: `/stories/${id}`,
        body: changes,
      }),

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

    /** Goes on with one of the two texts of a stale write; the other stays a version, and so do words that came after both. */
    async choose(id: string, text: string): Promise<void> {
      await typing.settled();
      const { conflict, whole } = stories[id]!;
      if (conflict === null) return;
      const { yours, theirs } = conflict;
      if (![yours.text, theirs.text].includes(whole.copy.text)) await keepDraft(id, "conflict", whole.copy.text);
      const copy = { ...whole.copy, text, revision: conflict.revision };
      await change(id, kept => ({
        ...kept,
        conflict: null,
        unsent: text !== theirs.text,
        whole: { ...kept.whole, copy },
      }));
    },

    /** Deletes a story for good after a while; until then the function given back undoes it. */
    async removeStory(id: string): Promise<() => Promise<void>> {
      await typing.settled();
      leaving.set(id, true);
      show(id, undefined);
      const key = await wait({ storyId: id, method: "DELETE", path: `/stories/${id}` }, UNDO_MS);
      tellTabs({ kind: "leaving", id });
      sync.poke();
      return async () => {
        leaving.delete(id);
        await browser.removeWaiting(key);
        show(id, await browser.load(id));
        tellTabs({ kind: "staying", id });
        sync.poke();
      };
    },

    async changeSettings(changes: Partial<Settings>): Promise<void> {
      const changed = { ...settings(), ...changes };
      changingSettings++;
      setSettings(changed);
      await wait({ storyId: null, method: "PATCH", path: "/settings", body: changes });
      await browser.saveSettings(changed);
      changingSettings--;
      tellTabs({ kind: "settings" });
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
      await sync.alone(async () => {
        await ask("DELETE", "/stories");
        typing.clear();
        await browser.removeAll();
      });
      for (const id of Object.keys(stories)) {
        show(id, undefined);
        tellTabs({ kind: "story", id });
      }
      setSettings(DEFAULTS);
      tellTabs({ kind: "settings" });
      await sync.now();
    },
  };
}

/**
 * What this browser keeps for the data that is served here. A server that does not answer is taken for the last one.
 * `disk` is null where the browser keeps nothing, as some do in private windows, or where it is not known for whom.
 */
async function openDisk(): Promise<{ server: string | null; disk: BrowserStore | null }> {
  const health = await ask<{ store: string }>("GET", "/health", undefined, FIRST_ANSWER_MS).catch(() => null);
  const server = health?.store ?? tryTo(() => localStorage.getItem(LAST_SERVER)) ?? null;
  if (server === null) return { server, disk: null };
  return { server, disk: await openBrowserStore(`unflinch-${server}`).catch(() => null) };
}

/** The story with words that were typed on a revision. */
function withText(kept: KeptStory, text: string, revision: number): KeptStory {
  const copy = { text, revision: Math.min(revision, kept.whole.copy.revision), savedAtMs: Date.now() };
  return { ...kept, unsent: true, refused: null, whole: { ...kept.whole, copy } };
}

/** As the store keeps it: half a character, or none, is shown for what it is. */
const storable = (text: string): string => text.toWellFormed().replaceAll("\0", "\uFFFD");

const newest = ({ whole: { story, copy } }: KeptStory): number => Math.max(story.updatedAtMs, copy.savedAtMs);
