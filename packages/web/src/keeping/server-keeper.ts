import {
  type Dismissal,
  type Draft,
  NoSuchStory,
  NotAnExport,
  type Note,
  type PeerAnswer,
  type Settings,
  type Story,
  type StoryCard,
  StoryDeleted,
  type WorkingCopy,
} from "@unflinch/store/kept";
import { type Keeper, KeeperGone, Refused } from "./keeper.ts";

const PATIENCE_MS = 15_000;

/** The store of the server that this page came from. Beside what a `Store` throws, `KeeperGone` and `Refused`. */
export const serverKeeper: Keeper = {
  place: "server",
  name: async patienceMs => (await ask<{ store: string }>("GET", "/health", undefined, patienceMs)).store,
  // A story that it lacks is brought back from this browser's copy.
  forgot: async () => false,
  listStories: async () => (await ask<{ stories: StoryCard[] }>("GET", "/stories")).stories,
  loadStory: id => about(id, ask("GET", `/stories/${id}`)),
  createStory: story => about(story.id, ask("POST", "/stories", story)),
  changeStory: async (id, changes) =>
    (await about(id, ask<{ story: Story }>("PATCH", `/stories/${id}`, changes))).story,
  removeStory: id => ask("DELETE", `/stories/${id}`),
  async saveCopy(id, write) {
    try {
      const { copy } = await about(id, ask<{ copy: WorkingCopy }>("PUT", `/stories/${id}/copy`, write));
      return { kind: "saved", copy };
    } catch (error) {
      if (!(error instanceof Answered) || error.status !== 409) throw error;
      return { kind: "conflict", ...(error.body as { copy: WorkingCopy; yours: Draft; theirs: Draft }) };
    }
  },
  createDraft: async (id, draft) =>
    (await about(id, ask<{ draft: Draft }>("POST", `/stories/${id}/drafts`, draft))).draft,
  saveDismissal: async (id, { id: dismissalId, ...given }) =>
    (await about(id, ask<{ dismissal: Dismissal }>("PUT", `/stories/${id}/dismissals/${dismissalId}`, given)))
      .dismissal,
  removeDismissal: (id, dismissalId) => about(id, ask("DELETE", `/stories/${id}/dismissals/${dismissalId}`)),
  saveNote: async (id, { question, ...given }) =>
    (await about(id, ask<{ note: Note }>("PUT", `/stories/${id}/notes/${question}`, given))).note,
  savePeerAnswer: async (id, { id: peerId, ...given }) =>
    (await about(id, ask<{ answer: PeerAnswer }>("PUT", `/stories/${id}/peers/${peerId}`, given))).answer,
  removePeerAnswer: (id, peerId) => about(id, ask("DELETE", `/stories/${id}/peers/${peerId}`)),
  loadSettings: async () => (await ask<{ settings: Settings }>("GET", "/settings")).settings,
  changeSettings: async changes => (await ask<{ settings: Settings }>("PATCH", "/settings", changes)).settings,
  exportAll: () => ask("GET", "/export"),
  async importAll(file) {
    try {
      return await ask("POST", "/import", file);
    } catch (error) {
      throw error instanceof Answered && error.status === 400 ? new NotAnExport(error.message) : error;
    }
  },
  removeAll: () => ask("DELETE", "/stories"),
};

/** Refused with a status and what came with it. */
class Answered extends Refused {
  readonly status: number;
  readonly body: unknown;

  constructor(status: number, message: string, body: unknown) {
    super(message);
    this.status = status;
    this.body = body;
  }
}

/** What is asked about a story, refused as a store refuses it. */
async function about<Answer>(id: string, asked: Promise<Answer>): Promise<Answer> {
  try {
    return await asked;
  } catch (error) {
    if (error instanceof Answered && error.status === 404) throw new NoSuchStory(id);
    if (error instanceof Answered && error.status === 410) throw new StoryDeleted(id);
    throw error;
  }
}

async function ask<Answer>(
  method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE",
  path: string,
  body?: unknown,
  patienceMs = PATIENCE_MS,
): Promise<Answer> {
  let response: Response;
  try {
    response = await fetch(`/api${path}`, {
      method,
      signal: AbortSignal.timeout(patienceMs),
      // What is deleted while the page is closed is deleted.
      keepalive: method === "DELETE",
      ...(body === undefined ? {} : { headers: { "Content-Type": "application/json" }, body: JSON.stringify(body) }),
    });
    if (response.status === 204) return undefined as Answer;
    const answer: unknown = await response.json();
    if (response.ok) return answer as Answer;
    const message = (answer as { error?: { message?: string } }).error?.message ?? "";
    if (response.status >= 500) throw new KeeperGone(message);
    throw new Answered(response.status, message, answer);
  } catch (error) {
    if (error instanceof Refused || error instanceof KeeperGone) throw error;
    throw new KeeperGone("");
  }
}
