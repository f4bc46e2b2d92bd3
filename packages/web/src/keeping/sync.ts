import type { Draft, Settings, StoryCard, WholeStory, WorkingCopy } from "@unflinch/store";
import type { BrowserStore, KeptStory, Waiting } from "./browser-store.ts";
import { ask, type Conflict, Refused, ServerGone } from "./server.ts";

/** How it stands between the browser and the server. */
export type Line =
  | { readonly kind: "open" }
  /** Nobody answers, or the server says why it cannot. */
  | { readonly kind: "gone"; readonly message: string };

export interface SyncHooks {
  /** The browser's store; may change while the page is open. */
  readonly browser: () => BrowserStore;
  /** A story changed in the browser's store, or left it. */
  readonly onStory: (id: string, kept: KeptStory | undefined) => void;
  readonly onSettings: (settings: Settings) => void;
  readonly onLine: (line: Line) => void;
  /** Nothing is left to send, or something is. */
  readonly onIdle: (idle: boolean) => void;
  /** The server took something differently than asked; for people. */
  readonly onNotice: (message: string) => void;
  /** Words of a story that was deleted elsewhere become a story of their own. */
  readonly onOrphan: (kept: KeptStory) => Promise<void>;
}

export interface Sync {
  /** Something is to be sent: soon, together with what comes right after it. */
  poke(): void;
  /** Sends all that is due and takes over what others changed. */
  now(): Promise<void>;
}

const CALM_MS = 250;
const RETRY_MS = 2000;
const LOCK = "unflinch-sync";

/** Carries what the browser holds to the server, in order, and again until it is acknowledged. One tab at a time does it. */
export function startSync(hooks: SyncHooks): Sync {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let wasGone = false;

  const at = (delayMs: number): void => {
    clearTimeout(timer);
    timer = setTimeout(() => void now(false), delayMs);
  };

  const now = (taking: boolean): Promise<void> =>
    navigator.locks.request(LOCK, async () => {
      try {
        const later = await send(hooks);
        if (taking || wasGone) await take(hooks);
        wasGone = false;
        hooks.onLine({ kind: "open" });
        hooks.onIdle(later === null);
        if (later !== null) at(Math.max(0, later - Date.now()));
      } catch (error) {
        if (!(error instanceof ServerGone)) throw error;
        wasGone = true;
        hooks.onLine({ kind: "gone", message: error.message });
        at(RETRY_MS);
      }
    });

  return { poke: () => at(CALM_MS), now: () => now(true) };
}

/** Sends what is due; gives back when the next thing is, or null. */
async function send(hooks: SyncHooks): Promise<number | null> {
  const browser = hooks.browser();
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
    if (!kept.unsent || kept.conflict !== null) continue;
    hooks.onIdle(false);
    await sendCopy(kept, hooks);
  }
  // The server has the last word on numbers and times.
  for (const id of touched) if (await browser.load(id)) await takeStory(id, hooks);
  return later;
}

async function sendWaiting(waiting: Waiting, hooks: SyncHooks): Promise<void> {
  const { method, path, body, storyId } = waiting;
  const browser = hooks.browser();
  try {
    const answer = await ask<{ settings?: Settings } | undefined>(method, path, body);
    if (answer?.settings) hooks.onSettings(answer.settings);
    if (method === "DELETE" && path === `/stories/${storyId}`)
      hooks.onStory(storyId!, await browser.update(storyId!, () => undefined));
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    const kept = storyId === null ? undefined : await browser.load(storyId);
    if (kept && error.status === 410) await orphan(kept, hooks);
    else if (kept && error.status === 404) await bringBack(kept, hooks);
    else if (error.status !== 404) hooks.onNotice(error.message);
  }
}

async function sendCopy(kept: KeptStory, hooks: SyncHooks): Promise<void> {
  const browser = hooks.browser();
  const { id, whole } = kept;
  const { text, revision } = whole.copy;
  const write = { text, revision, writer: await browser.loadWriter() };
  try {
    const { copy } = await ask<{ copy: WorkingCopy }>("PUT", `/stories/${id}/copy`, write);
    const next = await browser.update(
      id,
      here =>
        here && {
          ...here,
          unsent: here.whole.copy.text !== text,
          whole: { ...here.whole, copy: { ...copy, text: here.whole.copy.text } },
        },
    );
    hooks.onStory(id, next);
    if (next?.unsent) await sendCopy(next, hooks);
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    if (error.status === 409) {
      const { yours, theirs, copy } = error.body as Conflict;
      const next = await browser.update(
        id,
        here =>
          here && {
            ...here,
            conflict: { yours, theirs, revision: copy.revision },
            whole: { ...here.whole, drafts: withDraft(withDraft(here.whole.drafts, theirs), yours) },
          },
      );
      hooks.onStory(id, next);
    } else if (error.status === 410) await orphan(kept, hooks);
    else if (error.status === 404) await bringBack(kept, hooks);
    else throw new ServerGone(error.message);
  }
}

/** Takes over stories that others made, changed or deleted, and the settings. */
async function take(hooks: SyncHooks): Promise<void> {
  const browser = hooks.browser();
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
    if (isWaiting(story.id) || kept?.unsent || kept?.conflict) continue;
    const same =
      kept?.whole.copy.revision === copy.revision &&
      kept.whole.drafts.length === drafts &&
      kept.whole.story.updatedAtMs === story.updatedAtMs;
    if (!same) await takeStory(story.id, hooks);
  }
  for (const kept of here.values()) {
    if (isWaiting(kept.id)) continue;
    try {
      await takeStory(kept.id, hooks);
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      if (error.status === 410) await orphan(kept, hooks);
      else if (error.status === 404) await bringBack(kept, hooks);
    }
  }
}

/** Takes over what the server has of a story, unless the candidate has done more meanwhile. */
async function takeStory(id: string, hooks: SyncHooks): Promise<void> {
  const whole = await ask<WholeStory>("GET", `/stories/${id}`);
  const browser = hooks.browser();
  if ((await browser.listWaiting()).some(({ storyId }) => storyId === id)) return;
  const next = await browser.update(id, now =>
    now?.unsent || now?.conflict ? now : { id, whole, unsent: false, conflict: null },
  );
  hooks.onStory(id, next);
}

/** The story was deleted elsewhere: it goes here too, but words that were never saved are not deleted unseen. */
async function orphan(kept: KeptStory, hooks: SyncHooks): Promise<void> {
  hooks.onStory(kept.id, await hooks.browser().update(kept.id, () => undefined));
  if (kept.unsent) await hooks.onOrphan(kept);
}

/** The server does not know a story that it never deleted: its data was lost or moved, and this is the copy that is left. */
async function bringBack(kept: KeptStory, hooks: SyncHooks): Promise<void> {
  const { settings } = await ask<{ settings: Settings }>("GET", "/settings");
  await ask("POST", "/import", {
    format: "unflinch",
    version: 1,
    exportedAtMs: Date.now(),
    stories: [kept.whole],
    settings,
  });
  hooks.onStory(kept.id, await hooks.browser().update(kept.id, here => here && { ...here, unsent: false }));
  await takeStory(kept.id, hooks);
}

function withDraft(drafts: readonly Draft[], draft: Draft): Draft[] {
  return [...drafts.filter(({ id }) => id !== draft.id), draft].sort((a, b) => a.number - b.number);
}
