import type { KeptStory } from "../src/keeping/browser-store.ts";
import { withTyped } from "../src/keeping/typed-story.ts";

/** A story as a browser has it that sent all of it. */
export function keptStory(id: string, text = "Late."): KeptStory {
  const atMs = 1_790_000_000_000;
  const story = { id, title: "The steel", occupation: null, interviewOn: null, example: false, jotted: true };
  return {
    id,
    unsent: false,
    unsentNotes: {},
    refused: null,
    conflict: null,
    whole: {
      story: { ...story, createdAtMs: atMs, updatedAtMs: atMs },
      copy: { text, revision: 1, savedAtMs: atMs },
      drafts: [],
      dismissals: [],
      notes: [],
      peers: [],
    },
  };
}

/** The story after this was typed in the page. */
export const typing =
  (text: string) =>
  (kept: KeptStory | undefined): KeptStory =>
    typed(kept!, kept!.id, text);

/** The story after this was noted in the page. */
export const noting =
  (question: string, text: string) =>
  (kept: KeptStory | undefined): KeptStory =>
    typed(kept!, `${kept!.id} ${question}`, text);

const typed = (kept: KeptStory, key: string, text: string) =>
  withTyped(kept, key, { text, revision: 1, story: null, typedAtMs: 0 });
