import { NotAnExport } from "./errors.ts";
import { joinNotes } from "./join-notes.ts";
import type { Dismissal, Draft, Note, PeerAnswer, WholeStory } from "./model.ts";
import { storable } from "./storable.ts";
import type { StoryChanges } from "./store.ts";
import { isTooLong } from "./too-long.ts";

/** What a file has of a story besides what is here. */
export interface NewOfFile {
  /** Numbered on from the last one here. */
  readonly drafts: readonly Draft[];
  readonly dismissals: readonly Dismissal[];
  /** As they stand afterwards. */
  readonly notes: readonly Note[];
  readonly peers: readonly PeerAnswer[];
  readonly changes: StoryChanges;
}

const NOTE_TOO_LONG =
  "A note in this file and the one that is here are together longer than 1 MB. Cut the one that is here, then import the file again. Nothing was changed.";

/**
 * A working copy that differs from every text here becomes a draft, with an id from `newId`. Null where nothing is new.
 * @throws {NotAnExport} where a note and the one here are too long to be one
 */
export function newOfFile(here: WholeStory, given: WholeStory, nowMs: number, newId: () => string): NewOfFile | null {
  const unnumbered = given.drafts.filter(draft => !here.drafts.some(({ id }) => id === draft.id));
  const texts = new Set([here.copy, ...here.drafts, ...unnumbered].map(({ text }) => storable(text)));
  if (!texts.has(storable(given.copy.text)))
    unnumbered.push({ id: newId(), number: 0, text: given.copy.text, reason: "import", createdAtMs: nowMs });
  const last = here.drafts.at(-1)?.number ?? 0;
  const drafts = unnumbered.map((draft, at) => ({ ...draft, number: last + at + 1 }));
  const dismissals = given.dismissals.filter(
    ({ id, check, words }) =>
      !here.dismissals.some(known => known.id === id || (known.check === check && known.words === storable(words))),
  );
  const notes = given.notes.flatMap((note): Note[] => {
    const before = here.notes.find(({ question }) => question === note.question)?.text ?? "";
    const text = joinNotes(before, storable(note.text), "");
    if (text === before) return [];
    if (isTooLong(text)) throw new NotAnExport(NOTE_TOO_LONG);
    return [{ ...note, text }];
  });
  const peers = given.peers.filter(answer => !here.peers.some(({ id }) => id === answer.id));
  const { story } = here;
  const changes = {
    ...(story.occupation === null && given.story.occupation !== null && { occupation: given.story.occupation }),
    ...(story.interviewOn === null && given.story.interviewOn !== null && { interviewOn: given.story.interviewOn }),
    ...(story.jotted && !given.story.jotted && { jotted: false }),
  };
  const news = { drafts, dismissals, notes, peers, changes };
  return Object.values(news).every(part => Object.keys(part).length === 0) ? null : news;
}
