import {
  type Draft,
  EXPORT_VERSION,
  NoSuchStory,
  NotAnExport,
  type Settings,
  StoryDeleted,
} from "@unflinch/store/kept";
import { type BrowserStore, type KeptStory, noteOf, type Waiting } from "./browser-store.ts";
import { perform } from "./call.ts";
import { type Keeper, KeeperGone, Refused } from "./keeper.ts";
import { withTypedSince } from "./typed-story.ts";
import { isUnsent } from "./unsent.ts";

/** How it stands between the browser and the keeper. */
export type Line =
  | { readonly kind: "open" }
  /** Nobody answers, or the keeper says why it cannot. */
  | { readonly kind: "gone"; readonly message: string };

export interface SyncHooks {
  readonly browser: BrowserStore;
  readonly keeper: Keeper;
  /** Whose data the keeper has; rejects where it is not what this page shows. */
  readonly onKeeper: (name: string) => Promise<void>;
  /** A story changed in the browser's store, or left it. */
  readonly onStory: (id: string, kept: KeptStory | undefined) => void;
  readonly onSettings: (settings: Settings) => void;
  readonly onLine: (line: Line) => void;
  /** Whether something was done that is on its way into the browser's store. */
  readonly isComing: () => boolean;
  /** Nothing is left to send, or something is. */
  readonly onIdle: (idle: boolean) => void;
  /** The keeper took something differently than asked; for people. */
  readonly onNotice: (message: string) => void;
  /** A story is deleted elsewhere and leaves the browser next: words in it that were never saved are kept in another. */
  readonly onOrphan: (kept: KeptStory) => Promise<void>;
}

export interface Sync {
  /** Something is to be sent: soon, together with what comes right after it. */
  poke(): void;
  /** Sends all that is due and takes over what others changed. */
  now(): Promise<void>;
  /** Does something while nothing is sent or taken, in no tab. */
  alone(act: () => Promise<void>): Promise<void>;
}

/** How long a deletion can be undone: a second longer than that is offered. */
export const UNDO_MS = 9000;
const CALM_MS = 300;
const RETRY_MS = 2000;
const LOCK = "unflinch-sync";

/** Carries what the browser holds to the keeper, in order, and again until it is acknowledged. One tab at a time does it. */
export function startSync(hooks: SyncHooks): Sync {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let timerAtMs = Number.POSITIVE_INFINITY;
  let known = false;
  let pokes = 0;

  const at = (delayMs: number): void => {
    const atMs = Date.now() + delayMs;
    if (timerAtMs <= atMs) return;
    clearTimeout(timer);
    timerAtMs = atMs;
    timer = setTimeout(() => {
      timerAtMs = Number.POSITIVE_INFINITY;
      void now(false);
    }, delayMs);
  };

  const now = (taking: boolean): Promise<void> =>
    navigator.locks.request(LOCK, async () => {
      try {
        const isNew = !known;
        const seen = pokes;
        if (isNew) await hooks.onKeeper(await hooks.keeper.name());
        known = true;
        const later = await send(hooks);
        if (taking || isNew) await take(hooks);
        hooks.onLine({ kind: "open" });
        const left = await hooks.browser.listWaiting();
        // What came meanwhile is sent in the next round.
        hooks.onIdle(left.length === 0 && pokes === seen && !hooks.isComing());
        if (later !== null) at(Math.max(0, later - Date.now()));
      } catch (error) {
        known = false;
        hooks.onLine({ kind: "gone", message: error instanceof KeeperGone ? error.message : "" });
        at(RETRY_MS);
        if (!(error instanceof KeeperGone)) reportError(error);
      }
    });

  return {
    poke() {
      pokes++;
      at(CALM_MS);
    },
    now: () => now(true),
    alone: act => navigator.locks.request(LOCK, act),
  };
}

/** Sends what is due; gives back when the next thing is, or null. */
async function send(hooks: SyncHooks): Promise<number | null> {
  const { browser } = hooks;
  let later: number | null = null;
  const touched = new Set<string>();
  for (const waiting of await browser.listWaiting()) {
    // Whose time is farther off than any wait was noted before the clock was set back.
    if (waiting.dueMs > Date.now() && waiting.dueMs <= Date.now() + UNDO_MS)
      later = Math.min(later ?? waiting.dueMs, waiting.dueMs);
    else {
      hooks.onIdle(false);
      await sendWaiting(waiting, hooks);
      await browser.removeWaiting(waiting.key!);
      if (waiting.storyId !== null) touched.add(waiting.storyId);
    }
  }
  for (const kept of await browser.loadAll()) {
    if (Object.keys(kept.unsentNotes).length > 0 && kept.refused === null) {
      hooks.onIdle(false);
      await sendNotes(kept.id, hooks);
      touched.add(kept.id);
    }
    if (!kept.unsent || kept.conflict !== null || kept.refused !== null) continue;
    hooks.onIdle(false);
    await sendCopy(kept, hooks);
  }
  // The keeper has the last word on numbers and times.
  for (const id of touched) if (await browser.load(id)) await takeStory(id, hooks);
  return later;
}

async function sendWaiting({ call, storyId }: Waiting, hooks: SyncHooks): Promise<void> {
  try {
    const answer = await perform(hooks.keeper, call);
    if (call.method === "changeSettings") hooks.onSettings(answer as Settings);
    if (call.method === "removeStory") hooks.onStory(storyId!, await hooks.browser.update(storyId!, () => undefined));
  } catch (error) {
    await settle(error, storyId, hooks);
  }
}

/** All that was noted, again until nothing new is there. */
async function sendNotes(id: string, hooks: SyncHooks): Promise<void> {
  const { browser, keeper } = hooks;
  for (;;) {
    const kept = await browser.load(id);
    const [unsent] = Object.entries(kept?.unsentNotes ?? {});
    if (!kept || !unsent) return;
    const [question, basedOn] = unsent;
    // What may have arrived is sent again as it was: only the answer to it tells what a newer text is based on.
    const text = kept.sentNotes?.[question] ?? noteOf(kept, question);
    const answered = (change: (here: KeptStory) => KeptStory) =>
      browser.update(id, here => {
        const { [question]: _, ...sentNotes } = here?.sentNotes ?? {};
        return here && change({ ...here, sentNotes });
      });
    await browser.update(id, here => here && { ...here, sentNotes: { ...here.sentNotes, [question]: text } });
    try {
      await keeper.saveNote(id, { question, text, basedOn });
    } catch (error) {
      if (!(error instanceof Refused)) return settle(error, id, hooks);
      const next = await answered(here =>
        noteOf(here, question) === text ? { ...here, refused: error.message } : here,
      );
      hooks.onStory(id, next);
      if (next?.refused !== null) return;
      continue;
    }
    const next = await answered(here => {
      const { [question]: _, ...others } = here.unsentNotes;
      return { ...here, unsentNotes: noteOf(here, question) === text ? others : { ...others, [question]: text } };
    });
    hooks.onStory(id, next);
  }
}

async function sendCopy(kept: KeptStory, hooks: SyncHooks): Promise<void> {
  const { browser, keeper } = hooks;
  const { id, whole } = kept;
  const { text, revision } = whole.copy;
  const update = (change: (here: KeptStory) => KeptStory) => browser.update(id, here => here && change(here));
  let next: KeptStory | undefined;
  try {
    const write = { text, revision, writer: await browser.loadWriter() };
    const saved = await keeper.saveCopy(id, write);
    next = await update(here => {
      const now = here.whole.copy.text;
      if (saved.kind === "saved")
        return { ...here, unsent: now !== text, whole: { ...here.whole, copy: { ...saved.copy, text: now } } };
      // Words that came meanwhile are sent before anything is asked or said: the newest text is the one that counts.
      if (now !== text) return here;
      const { yours, theirs, copy } = saved;
      const drafts = withDraft(withDraft(here.whole.drafts, theirs), yours);
      return { ...here, conflict: { yours, theirs, revision: copy.revision }, whole: { ...here.whole, drafts } };
    });
  } catch (error) {
    if (!(error instanceof Refused)) return settle(error, id, hooks);
    next = await update(here => (here.whole.copy.text === text ? { ...here, refused: error.message } : here));
  }
  hooks.onStory(id, next);
  if (next?.unsent && next.conflict === null && next.refused === null) await sendCopy(next, hooks);
}

/** Takes over stories that others made, changed or deleted, and the settings. */
async function take(hooks: SyncHooks): Promise<void> {
  const { browser, keeper } = hooks;
  const [stories, settings] = await Promise.all([keeper.listStories(), keeper.loadSettings()]);
  const waiting = await browser.listWaiting();
  const isWaiting = (id: string | null) => waiting.some(({ storyId }) => storyId === id);
  if (!isWaiting(null)) {
    await browser.saveSettings(settings);
    hooks.onSettings(settings);
  }
  const here = new Map((await browser.loadAll()).map(kept => [kept.id, kept]));
  for (const { story, copy, drafts } of stories) {
    const kept = here.get(story.id);
    here.delete(story.id);
    const same =
      kept?.whole.copy.revision === copy.revision &&
      kept.whole.drafts.length === drafts &&
      kept.whole.story.updatedAtMs === story.updatedAtMs;
    if (!same) await takeStory(story.id, hooks);
  }
  for (const id of here.keys()) await takeStory(id, hooks);
}

/** Takes over what the keeper has of a story, unless the candidate has done more meanwhile. */
async function takeStory(id: string, hooks: SyncHooks): Promise<void> {
  const { browser, keeper } = hooks;
  try {
    const whole = await keeper.loadStory(id);
    if ((await browser.listWaiting()).some(({ storyId }) => storyId === id)) return;
    const now = await browser.load(id);
    // The keeper went back in time, as with an older copy of its folder: what it lost is here.
    if (now && now.whole.copy.revision > whole.copy.revision) return await bringBack(now, hooks);
    const next = await browser.update(id, here =>
      here && (isUnsent(here) || here.conflict)
        ? here
        : { id, whole, unsent: false, unsentNotes: {}, refused: null, conflict: null },
    );
    hooks.onStory(id, next);
  } catch (error) {
    if (error instanceof KeeperGone) throw error;
    // A story that is still to be made, or to go, is not missed.
    if (!(await browser.listWaiting()).some(({ storyId }) => storyId === id)) await settle(error, id, hooks);
  }
}

/** What follows from a refusal that has to do with a story. */
async function settle(error: unknown, id: string | null, hooks: SyncHooks): Promise<void> {
  const kept = id === null ? undefined : await hooks.browser.load(id);
  if (error instanceof StoryDeleted) return kept && orphan(kept, hooks);
  if (error instanceof NoSuchStory) return kept && bringBack(kept, hooks);
  if (!(error instanceof Refused)) throw error;
  hooks.onNotice(error.message);
}

/** The story was deleted elsewhere: it goes here too, but words that were never saved are not deleted unseen. */
async function orphan(kept: KeptStory, hooks: SyncHooks): Promise<void> {
  await hooks.onOrphan(kept);
  hooks.onStory(kept.id, await hooks.browser.update(kept.id, () => undefined));
}

/** The keeper lacks what it once had: its data was lost or moved, and the browser's copy is what is left. */
async function bringBack(sent: KeptStory, hooks: SyncHooks): Promise<void> {
  const { keeper } = hooks;
  const { id, whole } = sent;
  const file = { format: "unflinch", version: EXPORT_VERSION, exportedAtMs: Date.now(), stories: [whole] };
  try {
    await keeper.importAll({ ...file, settings: await keeper.loadSettings() });
  } catch (error) {
    if (!(error instanceof Refused || error instanceof NotAnExport)) throw error;
    return hooks.onNotice(error.message);
  }
  const there = await keeper.loadStory(id);
  const next = await hooks.browser.update(id, here => here && withTypedSince(sent, here, there));
  hooks.onStory(id, next);
  if (next?.unsent) await sendCopy(next, hooks);
  await sendNotes(id, hooks);
}

function withDraft(drafts: readonly Draft[], draft: Draft): Draft[] {
  return [...drafts.filter(({ id }) => id !== draft.id), draft].sort((a, b) => a.number - b.number);
}
