import { byQuestion, joinNotes, type Story, type WholeStory } from "@unflinch/store/kept";
import { type KeptStory, noteOf } from "./browser-store.ts";
import type { Typed } from "./typing.ts";

/** Stands between a story's id and a question's, in the name of what is typed in answer to it. */
export const NOTE = " ";

/** A story with nothing in it, of which the keeper knows nothing yet. */
export function begun(story: Story): KeptStory {
  const whole = {
    story,
    copy: { text: "", revision: 1, savedAtMs: story.createdAtMs },
    drafts: [],
    dismissals: [],
    notes: [],
    peers: [],
  };
  return { id: story.id, unsent: false, unsentNotes: {}, refused: null, conflict: null, whole };
}

/** The story with what was typed, when it was typed: its text, or a note. */
export function withTyped(kept: KeptStory, key: string, { text, revision, typedAtMs }: Typed): KeptStory {
  const [, question] = key.split(NOTE);
  if (question !== undefined) return withNote(kept, question, text, typedAtMs);
  const copy = { text, revision: Math.min(revision, kept.whole.copy.revision), savedAtMs: typedAtMs };
  return { ...kept, unsent: true, refused: null, whole: { ...kept.whole, copy } };
}

function withNote(kept: KeptStory, question: string, text: string, savedAtMs: number): KeptStory {
  const others = kept.whole.notes.filter(note => note.question !== question);
  const note = { question, text, savedAtMs };
  return {
    ...kept,
    refused: null,
    unsentNotes: { [question]: noteOf(kept, question), ...kept.unsentNotes },
    whole: { ...kept.whole, notes: text === "" ? others : [...others, note].sort(byQuestion) },
  };
}

/** The story as the keeper has it after it took `sent`, with what was typed here since. */
export function withTypedSince(sent: KeptStory, here: KeptStory, there: WholeStory): KeptStory {
  const { text } = here.whole.copy;
  const whole = { ...there, copy: { ...there.copy, text } };
  const noted = [...sent.whole.notes, ...here.whole.notes].map(({ question }) => question);
  const since = noted.filter(question => noteOf(here, question) !== noteOf(sent, question));
  const unsentNotes = Object.fromEntries(since.map(question => [question, noteOf(sent, question)]));
  const kept: KeptStory = {
    ...here,
    unsent: text !== there.copy.text,
    unsentNotes,
    sentNotes: {},
    conflict: null,
    whole,
  };
  return since.reduce((now, question) => withNote(now, question, noteOf(here, question), Date.now()), kept);
}

/**
 * What becomes of what a closed page typed. What was written since stays: an older text becomes a version where no text
 * there holds it, and an older note is joined.
 */
export function rescuedFor({ whole }: KeptStory, key: string, { text, typedAtMs }: Typed) {
  const [, question] = key.split(NOTE);
  const here = question === undefined ? whole.copy : whole.notes.find(note => note.question === question);
  if (here === undefined || !(here.savedAtMs > typedAtMs)) return { kind: "newest", text } as const;
  if (question !== undefined) return { kind: "newest", text: joinNotes(here.text, text, "") } as const;
  const isHeld = [whole.copy, ...whole.drafts].some(kept => kept.text.includes(text));
  return { kind: isHeld ? "held" : "version", text } as const;
}
