import {
  changesOf,
  DEFAULT_SETTINGS,
  type Draft,
  type DraftReason,
  type ExportFile,
  type ImportResult,
  type NewStory,
  type Settings,
  type Story,
  storable,
} from "@unflinch/store/kept";
import { createSignal } from "solid-js";
import { createStore, reconcile } from "solid-js/store";
import { type KeptStory, noteOf, type Waiting } from "./browser-store.ts";
import { fileOf } from "./file-of.ts";
import { guardStore } from "./guarded-store.ts";
import { type Keeper, KeeperGone } from "./keeper.ts";
import { makeMemoryStore } from "./memory-store.ts";
import { openDisk, rememberKeeper } from "./open-disk.ts";
import { type ChangeAndSend, partChanges } from "./part-changes.ts";
import { type Line, startSync, UNDO_MS } from "./sync.ts";
import { begun, NOTE, rescuedFor, withTyped } from "./typed-story.ts";
import { createTyping } from "./typing.ts";
import { isUnsent } from "./unsent.ts";

const CHANNEL = "unflinch";
const LOOK_MS = 200;

/** What one tab tells the others. */
type Told =
  | { readonly kind: "story" | "leaving" | "staying"; readonly id: string }
  /** Settings changed. */
  | { readonly kind: "settings" };

export type Notebook = Awaited<ReturnType<typeof openNotebook>>;

/**
 * All that the page knows and keeps. Whatever the candidate does is first kept in the browser, then sent to the keeper; every
 * tab sees what another one did.
 */
export async function openNotebook(keeper: Keeper, say: (message: string) => void) {
  const [stories, setStories] = createStore<Record<string, KeptStory>>({});
  const [settings, setSettings] = createStore<Settings>({ ...DEFAULT_SETTINGS });
  const [line, setLine] = createSignal<Line>({ kind: "open" });
  const [idle, setIdle] = createSignal(true);
  const [keepsCopy, setKeepsCopy] = createSignal(true);
  const [ready, setReady] = createSignal(false);
  const [forgot, setForgot] = createSignal(false);
  /** Deleted stories whose deletion can still be undone: whether it was this tab that deleted them. */
  const leaving = new Map<string, boolean>();
  let changingSettings = 0;
  let comingCalls = 0;
  const channel = new BroadcastChannel(CHANNEL);
  const tellTabs = (told: Told): void => channel.postMessage(told);
  const all = (): KeptStory[] => Object.values(stories).filter(kept => kept !== undefined);
  const allSent = (): boolean => idle() && !all().some(isUnsent);

  const { name, disk } = await openDisk(keeper);
  if (disk === null) setKeepsCopy(false);
  const browser = guardStore(disk ?? makeMemoryStore(), all, () => setKeepsCopy(false));

  /** Stories as they were when something was last typed in them: they may leave before it is kept. */
  const typedIn = new Map<string, KeptStory>();
  /** Stories on their way into the browser's store, each until it is there. */
  const making = new Map<string, Promise<unknown>>();
  const typing = createTyping(async (key, typed) => {
    const [id] = key.split(NOTE) as [string];
    await making.get(id);
    const next = await browser.update(id, kept => kept && withTyped(kept, key, typed));
    show(id, next);
    const last = typedIn.get(id);
    if (next === undefined && typedIn.delete(id)) await keepOrphan(last!);
    tellTabs({ kind: "story", id });
    sync.poke();
  });
  const show = (id: string, kept: KeptStory | undefined): void => {
    if (kept === undefined || leaving.has(id)) setStories(id, undefined!);
    else setStories(id, reconcile(typing.of(id).reduce((now, [key, typed]) => withTyped(now, key, typed), kept)));
  };
  const keepOrphan = async (kept: KeptStory): Promise<void> => {
    const typed = typing.of(kept.id);
    if (typed.length === 0 && !isUnsent(kept)) return;
    const { whole } = typed.reduce((now, [key, one]) => withTyped(now, key, one), kept);
    const id = crypto.randomUUID();
    const made = make({ ...whole.story, id });
    write(id, whole.copy.text);
    for (const { question, text } of whole.notes) writeNote(id, question, text);
    await made;
    say("This story was deleted elsewhere. Your words that were not saved yet are now a story of their own.");
  };

  const sync = startSync({
    browser,
    keeper,
    async onKeeper(now) {
      rememberKeeper(now);
      if (now === name || disk === null) return;
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
      if (changingSettings === 0) setSettings(reconcile(taken));
    },
    isComing: () => comingCalls > 0 || typing.isAtWork(),
    onLine: setLine,
    onIdle: setIdle,
    onNotice: say,
    onOrphan: keepOrphan,
  });
  channel.onmessage = async ({ data: told }: MessageEvent<Told>) => {
    if (told.kind === "settings") setSettings(reconcile((await browser.loadSettings()) ?? DEFAULT_SETTINGS));
    else {
      if (told.kind === "leaving") leaving.set(told.id, false);
      if (told.kind === "staying") leaving.delete(told.id);
      const kept = await browser.load(told.id);
      if (kept === undefined) leaving.delete(told.id);
      show(told.id, kept);
    }
  };

  const wait = async (waiting: Omit<Waiting, "dueMs">, delayMs = 0): Promise<number> => {
    setIdle(false);
    comingCalls++;
    try {
      return await browser.addWaiting({ ...waiting, dueMs: delayMs && Date.now() + delayMs });
    } finally {
      comingCalls--;
    }
  };
  const change = async (id: string, changed: (kept: KeptStory) => KeptStory): Promise<void> => {
    show(id, await browser.update(id, kept => kept && changed(kept)));
    tellTabs({ kind: "story", id });
    sync.poke();
  };
  /** What is to be sent is noted before it is done here, so that nothing older from the keeper is taken for newer. */
  const changeAndSend: ChangeAndSend = async (id, changed, call) => {
    await wait({ storyId: id, call });
    await change(id, kept => ({ ...kept, whole: changed(kept.whole) }));
  };

  /** A story whose text is still empty. It is here at once, and resolves when it is in the browser's store. */
  function make(story: Story): Promise<void> {
    const { createdAtMs: _, updatedAtMs: __, ...given } = story;
    const { id } = given;
    const kept = begun(story);
    const made = wait({ storyId: id, call: { method: "createStory", given: [{ ...given, text: "" }] } })
      .then(() => browser.update(id, there => there ?? kept))
      .finally(() => making.delete(id));
    making.set(id, made);
    show(id, kept);
    return made.then(() => change(id, there => there));
  }

  /** The text goes the way of every text: as what is typed in the story. */
  function createStory({ text, ...given }: NewStory): Promise<void> {
    const nowMs = Date.now();
    const made = make({ ...given, ...changesOf(given), createdAtMs: nowMs, updatedAtMs: nowMs });
    write(given.id, text);
    return made;
  }

  /** Keeps a version; the newest one where nothing changed since. */
  async function keepDraft(id: string, reason: DraftReason, text: string): Promise<Draft> {
    const last = stories[id]!.whole.drafts.at(-1);
    if (last?.text === text) return last;
    const draft = { id: crypto.randomUUID(), number: (last?.number ?? 0) + 1, text, reason, createdAtMs: Date.now() };
    await changeAndSend(id, whole => ({ ...whole, drafts: [...whole.drafts, draft] }), {
      method: "createDraft",
      given: [id, { id: draft.id, text, reason }],
    });
    return draft;
  }

  /** Before an older text comes back in the place of `known`: words that were typed since stay a version. */
  async function keepSince(id: string, known: string): Promise<void> {
    const text = stories[id]?.whole.copy.text;
    if (text !== undefined && text !== known) await keepDraft(id, "before-restore", text);
  }

  /** Takes what was typed in a story that is here. */
  const take = (key: string, text: string, revision: number): void => {
    const [id] = key.split(NOTE) as [string];
    setIdle(false);
    typedIn.set(id, stories[id]!);
    const typed = typing.put(key, text, revision, making.has(id) ? stories[id]!.whole.story : null);
    setStories(id, now => withTyped(now, key, typed));
  };
  /** Takes what closed pages typed. */
  const rescue = async (): Promise<void> => {
    for (const [key, typed] of typing.rescued()) {
      const [id] = key.split(NOTE) as [string];
      if (stories[id] === undefined && typed.story) void make(typed.story);
      if (stories[id] === undefined) continue;
      const { kind, text } = rescuedFor(stories[id], key, typed);
      if (kind === "newest") take(key, text, typed.revision);
      if (kind === "version") {
        const { number } = await keepDraft(id, "conflict", text);
        say(`Words from a tab that you closed are kept as version ${number}.`);
      }
    }
    await typing.settled();
  };

  const start = async (): Promise<void> => {
    for (const { call, storyId } of await browser.listWaiting())
      if (call.method === "removeStory") leaving.set(storyId!, true);
    for (const kept of await browser.loadAll()) show(kept.id, kept);
    await rescue();
    const saved = await browser.loadSettings();
    if (saved) setSettings(reconcile(saved));
    await sync.now();
    setForgot(await keeper.forgot().catch(() => false));
  };
  void start().finally(() => setReady(true));
  window.addEventListener("pageshow", ({ persisted }) => {
    if (persisted) void rescue();
  });
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "visible") void sync.now();
  });
  // Whoever closes the page has no use for the undo: nothing waits for the next visit to be deleted.
  window.addEventListener("pagehide", () => {
    for (const [id, mine] of leaving) if (mine) void keeper.removeStory(id).catch(() => {});
  });
  window.addEventListener("beforeunload", event => {
    if (!keepsCopy() && !allSent()) event.preventDefault();
  });

  /** Takes what was typed; it is in the browser's store a moment later. */
  function write(id: string, given: string): void {
    const kept = stories[id];
    const text = storable(given);
    if (kept === undefined || kept.whole.copy.text === text) return;
    take(id, text, kept.whole.copy.revision);
  }

  /** Takes what was typed in answer to a question; an empty text takes the note away. */
  function writeNote(id: string, question: string, given: string): void {
    const kept = stories[id];
    const text = storable(given);
    if (kept === undefined || noteOf(kept, question) === text) return;
    take(id + NOTE + question, text, kept.whole.copy.revision);
  }

  /** Takes a deletion back that still waits. */
  const stay = async (id: string, key: number): Promise<void> => {
    leaving.delete(id);
    await browser.removeWaiting(key);
    show(id, await browser.load(id));
    tellTabs({ kind: "staying", id });
    sync.poke();
  };

  return {
    /** Newest change first. */
    list: (): KeptStory[] => all().sort((a, b) => newest(b) - newest(a)),
    story: (id: string): KeptStory | undefined => stories[id],
    settings: (): Settings => settings,
    line,
    idle,
    keepsCopy,
    place: keeper.place,
    ready,
    /** Whether stories were kept that are gone, though nobody deleted them. */
    forgot,
    createStory,
    keepDraft,
    keepSince,
    /** Resolves when all that was typed is in the browser's store. */
    settled: typing.settled,

    /** Resolves when nothing hangs on this page any more: it may be loaded anew. */
    async atRest(): Promise<void> {
      await typing.settled();
      while (!keepsCopy() && !(allSent() && line().kind === "open")) {
        await new Promise(resolve => setTimeout(resolve, LOOK_MS));
        await typing.settled();
      }
    },

    write,
    writeNote,

    ...partChanges(changeAndSend),

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
      const key = await wait({ storyId: id, call: { method: "removeStory", given: [id] } }, UNDO_MS);
      tellTabs({ kind: "leaving", id });
      sync.poke();
      return () => stay(id, key);
    },

    async changeSettings(changes: Partial<Settings>): Promise<void> {
      const changed = { ...settings, ...changes };
      changingSettings++;
      setSettings(changes);
      await wait({ storyId: null, call: { method: "changeSettings", given: [changes] } });
      await browser.saveSettings(changed);
      changingSettings--;
      tellTabs({ kind: "settings" });
      sync.poke();
    },

    /** Everything, with what the keeper has not acknowledged yet; of a keeper that is gone, all that this page knows. */
    async exportAll(): Promise<ExportFile> {
      await typing.settled();
      await sync.now();
      try {
        if (allSent()) return await keeper.exportAll();
      } catch (error) {
        if (!(error instanceof KeeperGone)) throw error;
      }
      return fileOf(all(), { ...settings });
    },

    /** @throws {NotAnExport} says what is wrong with the file */
    async importAll(file: unknown): Promise<ImportResult> {
      let result!: ImportResult;
      await sync.alone(async () => {
        result = await keeper.importAll(file);
        // Nobody deletes what they just imported.
        const ids = (file as ExportFile).stories.map(({ story }) => story.id);
        for (const { key, storyId, call } of await browser.listWaiting())
          if (call.method === "removeStory" && ids.includes(storyId!)) await stay(storyId!, key!);
      });
      await sync.now();
      return result;
    },

    /** Deletes everything, here and where it is kept. */
    async removeAll(): Promise<void> {
      await sync.alone(async () => {
        await keeper.removeAll();
        typing.clear();
        await browser.removeAll();
      });
      for (const id of Object.keys(stories)) {
        show(id, undefined);
        tellTabs({ kind: "story", id });
      }
      setSettings(DEFAULT_SETTINGS);
      tellTabs({ kind: "settings" });
      await sync.now();
    },
  };
}

const newest = ({ whole: { story, copy } }: KeptStory): number => Math.max(story.updatedAtMs, copy.savedAtMs);
