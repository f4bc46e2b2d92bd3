import type { Draft, Settings, StoryCard, WholeStory, WorkingCopy } from "@unflinch/store";
import type { BrowserStore, KeptStory, Waiting } from "./browser-store.ts";
import { ask, type Conflict, Refused, ServerGone } from "./server.ts";

/** How it stands between the browser and the server. */
export type Line =
  | { readonly kind: "open" }
  /** Nobody answers, or the server says why it cannot. */
  | { readonly kind: "gone"; readonly message: string };

export interface SyncHooks {
  readonly browser: BrowserStore;
  /** Whose data the server keeps; rejects where it is not what this page shows. */
  readonly onServer: (store: string) => Promise<void>;
  /** A story changed in the browser's store, or left it. */
  readonly onStory: (id: string, kept: KeptStory | undefined) => void;
  readonly onSettings: (settings: Settings) => void;
  readonly onLine: (line: Line) => void;
  /** Nothing is left to send, or something is. */
  readonly onIdle: (idle: boolean) => void;
  /** The server took something differently than asked; for people. */
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

const CALM_MS = 300;
const RETRY_MS = 2000;
const LOCK = "unflinch-sync";

/** Carries what the browser holds to the server, in order, and again until it is acknowledged. One tab at a time does it. */
export function startSync(hooks: SyncHooks): Sync {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let timerAtMs = Number.POSITIVE_INFINITY;
  let known = false;

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
        if (isNew) await hooks.onServer((await ask<{ store: string }>("GET", "/health")).store);
        known = true;
        const later = await send(hooks);
        if (taking || isNew) await take(hooks);
        hooks.onLine({ kind: "open" });
        hooks.onIdle(later === null);
        if (later !== null) at(Math.max(0, later - Date.now()));
      } catch (error) {
        known = false;
        hooks.onLine({ kind: "gone", message: error instanceof ServerGone ? error.message : "" });
        at(RETRY_MS);
        if (!(error instanceof ServerGone)) reportError(error);
      }
    });

  return {
    poke: () => at(CALM_MS),
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
    if (waiting.dueMs > Date.now()) later = Math.min(later ?? waiting.dueMs, waiting.dueMs);
    else {
      hooks.onIdle(false);
      await sendWaiting(waiting, hooks);
      await browser.removeWaiting(waiting.key!);
      if (waiting.storyId !== null) touched.add(waiting.storyId);
    }
  }
  for (const kept of await browser.loadAll()) {
    if (!kept.unsent || kept.conflict !== null || kept.refused !== null) continue;
    hooks.onIdle(false);
    await sendCopy(kept, hooks);
  }
  // The server has the last word on numbers and times.
  for (const id of touched) if (await browser.load(id)) await takeStory(id, hooks);
  return later;
}

async function sendWaiting({ method, path, body, storyId }: Waiting, hooks: SyncHooks): Promise<void> {
  try {
    const answer = await ask<{ settings?: Settings } | undefined>(method, path, body);
    if (answer?.settings) hooks.onSettings(answer.settings);
    if (method === "DELETE" && path === `/stories/${storyId}`)
      hooks.onStory(storyId!, await hooks.browser.update(storyId!, () => undefined));
  } catch (error) {
    await settle(error, storyId, hooks);
  }
}

async function sendCopy(kept: KeptStory, hooks: SyncHooks): Promise<void> {
  const { browser } = hooks;
  const { id, whole } = kept;
  const { text, revision } = whole.copy;
  const update = (change: (here: KeptStory) => KeptStory) => browser.update(id, here => here && change(here));
  let next: KeptStory | undefined;
  try {
    const write = { text, revision, writer: await browser.loadWriter() };
    const { copy } = await ask<{ copy: WorkingCopy }>("PUT", `/stories/${id}/copy`, write);
    next = await update(here => ({
      ...here,
      unsent: here.whole.copy.text !== text,
      whole: { ...here.whole, copy: { ...copy, text: here.whole.copy.text } },
    }));
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    if (error.status === 404 || error.status === 410) return settle(error, id, hooks);
    // Words that came meanwhile are sent before anything is asked or said: the newest text is the one that counts.
    next = await update(here => {
      if (here.whole.copy.text !== text) return here;
      if (error.status !== 409) return { ...here, refused: error.message };
      const { yours, theirs, copy } = error.body as Conflict;
      const drafts = withDraft(withDraft(here.whole.drafts, theirs), yours);
      return { ...here, conflict: { yours, theirs, revision: copy.revision }, whole: { ...here.whole, drafts } };
    });
  }
  hooks.onStory(id, next);
  if (next?.unsent && next.conflict === null && next.refused === null) await sendCopy(next, hooks);
}

/** Takes over stories that others made, changed or deleted, and the settings. */
async function take(hooks: SyncHooks): Promise<void> {
  const { browser } = hooks;
  const [{ stories }, { settings }] = await Promise.all([
    ask<{ stories: StoryCard[] }>("GET", "/stories"),
    ask<{ settings: Settings }>("GET", "/settings"),
  ]);
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

/** Takes over what the server has of a story, unless the candidate has done more meanwhile. */
async function takeStory(id: string, hooks: SyncHooks): Promise<void> {
  const { browser } = hooks;
  try {
    const whole = await ask<WholeStory>("GET", `/stories/${id}`);
    if ((await browser.listWaiting()).some(({ storyId }) => storyId === id)) return;
    const now = await browser.load(id);
    // The server went back in time, as with an older copy of its folder: what it lost is here.
    if (now && now.whole.copy.revision > whole.copy.revision) return await bringBack(now, hooks);
    const next = await browser.update(id, here =>
      here?.unsent || here?.conflict ? here : { id, whole, unsent: false, refused: null, conflict: null },
    );
    hooks.onStory(id, next);
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    // A story that is still to be made, or to go, is not missed.
    if (!(await browser.listWaiting()).some(({ storyId }) => storyId === id)) await settle(error, id, hooks);
  }
}

/** What follows from a refusal that has to do with a story. */
async function settle(error: unknown, id: string | null, hooks: SyncHooks): Promise<void> {
  if (!(error instanceof Refused)) throw error;
  const kept = id === null ? undefined : await hooks.browser.load(id);
  if (kept && error.status === 410) await orphan(kept, hooks);
  else if (kept && error.status === 404) await bringBack(kept, hooks);
  else if (error.status !== 404 && error.status !== 410) hooks.onNotice(error.message);
}

/** The story was deleted elsewhere: it goes here too, but words that were never saved are not deleted unseen. */
async function orphan(kept: KeptStory, hooks: SyncHooks): Promise<void> {
  await hooks.onOrphan(kept);
  hooks.onStory(kept.id, await hooks.browser.update(kept.id, () => undefined));
}

/** The server lacks what it once had: its data was lost or moved, and the browser's copy is what is left. */
async function bringBack({ id, whole }: KeptStory, hooks: SyncHooks): Promise<void> {
  const { settings } = await ask<{ settings: Settings }>("GET", "/settings");
  try {
    await ask("POST", "/import", {
      format: "unflinch",
      version: 1,
      exportedAtMs: Date.now(),
      stories: [whole],
      settings,
    });
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    return hooks.onNotice(error.message);
  }
  const there = await ask<WholeStory>("GET", `/stories/${id}`);
  const next = await hooks.browser.update(id, here => {
    if (!here) return here;
    const { text } = here.whole.copy;
    const unsent = text !== there.copy.text;
    return { ...here, unsent, conflict: null, whole: { ...there, copy: { ...there.copy, text } } };
  });
  hooks.onStory(id, next);
  if (next?.unsent) await sendCopy(next, hooks);
}

function withDraft(drafts: readonly Draft[], draft: Draft): Draft[] {
  return [...drafts.filter(({ id }) => id !== draft.id), draft].sort((a, b) => a.number - b.number);
}
