import { changesOf, type Dismissal, type PeerAnswer, type StoryChanges, type WholeStory } from "@unflinch/store/kept";
import type { Call } from "./call.ts";

/** Changes a story here, and asks the keeper to do the same. */
export type ChangeAndSend = (id: string, changed: (whole: WholeStory) => WholeStory, call: Call) => Promise<void>;

/** What can be changed of a story beside its text and its notes. */
export const partChanges = (changeAndSend: ChangeAndSend) => ({
  changeStory(id: string, given: StoryChanges): Promise<void> {
    const changes = changesOf(given);
    return changeAndSend(id, whole => ({ ...whole, story: { ...whole.story, ...changes, updatedAtMs: Date.now() } }), {
      method: "changeStory",
      given: [id, changes],
    });
  },

  async dismiss(id: string, given: Omit<Dismissal, "id" | "createdAtMs">): Promise<Dismissal> {
    const dismissal = { ...given, id: crypto.randomUUID(), createdAtMs: Date.now() };
    await changeAndSend(id, whole => ({ ...whole, dismissals: [...whole.dismissals, dismissal] }), {
      method: "saveDismissal",
      given: [id, { ...given, id: dismissal.id }],
    });
    return dismissal;
  },

  undismiss: (id: string, dismissalId: string): Promise<void> =>
    changeAndSend(id, whole => ({ ...whole, dismissals: whole.dismissals.filter(one => one.id !== dismissalId) }), {
      method: "removeDismissal",
      given: [id, dismissalId],
    }),

  async addPeerAnswer(id: string, given: Omit<PeerAnswer, "id" | "createdAtMs">): Promise<PeerAnswer> {
    const answer = { ...given, id: crypto.randomUUID(), createdAtMs: Date.now() };
    await changeAndSend(id, whole => ({ ...whole, peers: [...whole.peers, answer] }), {
      method: "savePeerAnswer",
      given: [id, { ...given, id: answer.id }],
    });
    return answer;
  },

  removePeerAnswer: (id: string, answerId: string): Promise<void> =>
    changeAndSend(id, whole => ({ ...whole, peers: whole.peers.filter(one => one.id !== answerId) }), {
      method: "removePeerAnswer",
      given: [id, answerId],
    }),
});
