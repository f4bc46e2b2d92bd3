import type { IDBPTransaction } from "idb";
import type { KeptStory, Waiting } from "./browser-store.ts";
import type { Call } from "./call.ts";

/** A call as the first version kept it: a request to the server. */
interface Request {
  readonly key: number;
  readonly storyId: string | null;
  readonly method: string;
  readonly path: string;
  readonly body?: Record<string, unknown>;
  readonly dueMs: number;
}

/** Gives what the first version kept the form of this one: stories have notes and peers, and calls are no requests. */
export async function bringUpToDate(transaction: IDBPTransaction<unknown, string[], "versionchange">): Promise<void> {
  const stories = transaction.objectStore("stories");
  for (const kept of (await stories.getAll()) as KeptStory[]) {
    const { whole } = kept;
    const story = { ...whole.story, jotted: false };
    await stories.put({ ...kept, unsentNotes: {}, whole: { ...whole, story, notes: [], peers: [] } });
  }
  const waiting = transaction.objectStore("waiting");
  for (const request of (await waiting.getAll()) as Request[]) {
    const { key, storyId, dueMs } = request;
    await waiting.put({ key, storyId, dueMs, call: callOf(request) } satisfies Waiting);
  }
}

function callOf({ method, path, body, storyId }: Request): Call {
  const [, , , part, partId] = path.split("/");
  const known: Record<string, unknown[]> = {
    createStory: [{ ...body, jotted: false }],
    changeSettings: [body],
    changeStory: [storyId, body],
    removeStory: [storyId],
    createDraft: [storyId, body],
    saveDismissal: [storyId, { ...body, id: partId }],
    removeDismissal: [storyId, partId],
  };
  const name = METHODS[`${method} ${storyId === null ? path : (part ?? "")}`] ?? "createStory";
  return { method: name, given: known[name] } as unknown as Call;
}

/** By the verb and what it was about: a part of the story, or the story itself. */
const METHODS: Readonly<Record<string, Call["method"]>> = {
  "PATCH /settings": "changeSettings",
  "PATCH ": "changeStory",
  "DELETE ": "removeStory",
  "POST drafts": "createDraft",
  "PUT dismissals": "saveDismissal",
  "DELETE dismissals": "removeDismissal",
  "POST ": "createStory",
};
