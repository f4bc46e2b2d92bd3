import { changesOf } from "./changes-of.ts";
import { NoteTooLong } from "./errors.ts";
import { byQuestion, joinNotes } from "./join-notes.ts";
import type { Dismissal, Draft, Note, PeerAnswer, Story, WholeStory, WorkingCopy } from "./model.ts";
import { storable } from "./storable.ts";
import type { CopyWrite, NoteWrite } from "./store.ts";
import { isTooLong } from "./too-long.ts";

// What comes of a write to what is there, for every database alike.

/** A working copy with what tells whether a write to it is stale. */
export interface HeldCopy extends WorkingCopy {
  /** Who wrote last; null before anyone has. */
  readonly writer: string | null;
  /** The revision from which this writer's unbroken run of writes began. */
  readonly writerSince: number;
}

export const heldAnew = ({ text, revision, savedAtMs }: WorkingCopy): HeldCopy => ({
  text: storable(text),
  revision,
  savedAtMs,
  writer: null,
  writerSince: revision,
});

/** The copy itself where the text is the same; null where the write is stale. */
export function copyAfter(here: HeldCopy, write: CopyWrite, nowMs: number): HeldCopy | null {
  const text = storable(write.text);
  // Not counted as a write: another editor's text, based on the revision that is there, is still based on this text.
  if (text === here.text) return here;
  const sameWriter = here.writer === write.writer;
  if (write.revision !== here.revision && !(sameWriter && write.revision >= here.writerSince)) return null;
  const writerSince = sameWriter ? here.writerSince : here.revision;
  return { text, revision: here.revision + 1, savedAtMs: nowMs, writer: write.writer, writerSince };
}

/** What is there already, by its id or as the newest text, is given back. */
export function draftAfter(
  newest: Draft | undefined,
  sameId: Draft | undefined,
  { id, text: given, reason }: Pick<Draft, "id" | "text" | "reason">,
  nowMs: number,
): { readonly draft: Draft; readonly added: boolean } {
  const text = storable(given);
  const here = sameId ?? (newest?.text === text ? newest : undefined);
  if (here) return { draft: here, added: false };
  return { draft: { id, number: (newest?.number ?? 0) + 1, text, reason, createdAtMs: nowMs }, added: true };
}

/**
 * A note without text is one to be taken away.
 * @throws {NoteTooLong}
 */
export function noteAfter(
  here: Note | undefined,
  { question, text, basedOn }: NoteWrite,
  nowMs: number,
): { readonly note: Note; readonly changed: boolean } {
  const before = here ?? { question, text: "", savedAtMs: nowMs };
  const note = { question, text: joinNotes(before.text, storable(text), storable(basedOn)), savedAtMs: nowMs };
  if (note.text === before.text) return { note: before, changed: false };
  if (isTooLong(note.text)) throw new NoteTooLong();
  return { note, changed: true };
}

export const newDismissal = (
  { id, check, words, reason }: Omit<Dismissal, "createdAtMs">,
  createdAtMs: number,
): Dismissal => ({ id, check, words: storable(words), reason: storable(reason), createdAtMs });

export const newPeerAnswer = (
  { id, who, says, words }: Omit<PeerAnswer, "createdAtMs">,
  createdAtMs: number,
): PeerAnswer => ({ id, who: storable(who), says, words: storable(words), createdAtMs });

/** A story as it is kept, with what hangs on it in the order in which it is given back. */
export function asKept({ story, copy, drafts, dismissals, notes, peers }: WholeStory): WholeStory {
  return {
    story: { ...story, ...changesOf(story) },
    copy: { ...copy, text: storable(copy.text) },
    drafts: drafts.map(draft => ({ ...draft, text: storable(draft.text) })).sort((a, b) => a.number - b.number),
    dismissals: dismissals.map(one => newDismissal(one, one.createdAtMs)).sort(byTime),
    notes: notes
      .filter(({ text }) => text !== "")
      .map(note => ({ ...note, text: storable(note.text) }))
      .sort(byQuestion),
    peers: peers.map(one => newPeerAnswer(one, one.createdAtMs)).sort(byTime),
  };
}

/** In the order in which they were made. */
export const byTime = (a: Pick<Story, "id" | "createdAtMs">, b: Pick<Story, "id" | "createdAtMs">): number =>
  a.createdAtMs - b.createdAtMs || (a.id < b.id ? -1 : 1);
