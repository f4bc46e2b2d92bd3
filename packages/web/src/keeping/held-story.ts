import {
  asKept,
  type CopyWrite,
  changesOf,
  copyAfter,
  type Draft,
  draftAfter,
  heldAnew,
  type Note,
  type NoteWrite,
  newOfFile,
  noteAfter,
  type Saved,
  type Story,
  type StoryChanges,
  storable,
  type WholeStory,
} from "@unflinch/store/kept";

/** A story with all that hangs on it, as one owner keeps it in this browser. */
export interface HeldStory {
  readonly owner: string;
  readonly id: string;
  readonly whole: WholeStory;
  /** Who wrote the copy last, and since which revision, as `HeldCopy` has them. */
  readonly writer: string | null;
  readonly writerSince: number;
}

/** What comes of a change to a story, and the story after it; null where nothing changed. */
export type Changed<Result> = readonly [result: Result, next: HeldStory | null];

/** Numbers and times included. */
export function hold(owner: string, given: WholeStory): HeldStory {
  const whole = asKept(given);
  const { writer, writerSince } = heldAnew(whole.copy);
  return { owner, id: whole.story.id, whole, writer, writerSince };
}

/** The story with a part of it in the place of what was there, and the time at which that was done. */
function having(held: HeldStory, parts: Partial<WholeStory>, nowMs: number): HeldStory {
  const whole = { ...held.whole, ...parts };
  return { ...held, whole: asKept({ ...whole, story: { ...whole.story, updatedAtMs: nowMs } }) };
}

export function describe(held: HeldStory, changes: StoryChanges, nowMs: number): Changed<Story> {
  const next = having(held, { story: { ...held.whole.story, ...changesOf(changes) } }, nowMs);
  return [next.whole.story, next];
}

export function write(held: HeldStory, given: CopyWrite, nowMs: number): Changed<Saved> {
  const here = { ...held.whole.copy, writer: held.writer, writerSince: held.writerSince };
  const after = copyAfter(here, given, nowMs);
  if (after === null) return keepBoth(held, storable(given.text), nowMs);
  const { writer, writerSince, ...copy } = after;
  return [{ kind: "saved", copy }, after === here ? null : { ...having(held, { copy }, nowMs), writer, writerSince }];
}

/** A write that comes again, since the answer to it was lost, finds its drafts. */
function keepBoth(held: HeldStory, text: string, nowMs: number): Changed<Saved> {
  let { drafts } = held.whole;
  const keep = (of: string): Draft => {
    const known = drafts.findLast(draft => draft.reason === "conflict" && draft.text === of);
    if (known) return known;
    const kept = append(drafts, { id: crypto.randomUUID(), text: of, reason: "conflict" }, nowMs);
    drafts = kept.drafts;
    return kept.draft;
  };
  const theirs = keep(held.whole.copy.text);
  const yours = keep(text);
  return [{ kind: "conflict", copy: held.whole.copy, yours, theirs }, having(held, { drafts }, nowMs)];
}

type NewDraft = Pick<Draft, "id" | "text" | "reason">;

function append(drafts: readonly Draft[], given: NewDraft, nowMs: number) {
  const sameId = drafts.find(({ id }) => id === given.id);
  const { draft, added } = draftAfter(drafts.at(-1), sameId, given, nowMs);
  return { draft, drafts: added ? [...drafts, draft] : drafts, added };
}

export function keepDraft(held: HeldStory, given: NewDraft, nowMs: number): Changed<Draft> {
  const { draft, drafts, added } = append(held.whole.drafts, given, nowMs);
  return [draft, added ? having(held, { drafts }, nowMs) : null];
}

export function note(held: HeldStory, given: NoteWrite, nowMs: number): Changed<Note> {
  const here = held.whole.notes.find(({ question }) => question === given.question);
  const { note, changed } = noteAfter(here, given, nowMs);
  const others = held.whole.notes.filter(one => one !== here);
  return [note, changed ? having(held, { notes: [...others, note] }, nowMs) : null];
}

/** What is there already, by its id, is given back. */
export function addPart<Name extends "dismissals" | "peers">(
  held: HeldStory,
  name: Name,
  part: WholeStory[Name][number],
  nowMs: number,
): Changed<WholeStory[Name][number]> {
  const parts: readonly WholeStory[Name][number][] = held.whole[name];
  const here = parts.find(({ id }) => id === part.id);
  return here ? [here, null] : [part, having(held, { [name]: [...parts, part] }, nowMs)];
}

export function removePart(held: HeldStory, name: "dismissals" | "peers", id: string, nowMs: number): Changed<void> {
  const parts: readonly { readonly id: string }[] = held.whole[name];
  const left = parts.filter(part => part.id !== id);
  return [undefined, left.length === parts.length ? null : having(held, { [name]: left }, nowMs)];
}

/** Tells whether the file had anything new. */
export function merge(held: HeldStory, given: WholeStory, nowMs: number): Changed<boolean> {
  const here = held.whole;
  const news = newOfFile(here, given, nowMs, () => crypto.randomUUID());
  if (news === null) return [false, null];
  const renewed = news.notes.map(({ question }) => question);
  const parts = {
    story: { ...here.story, ...news.changes },
    drafts: [...here.drafts, ...news.drafts],
    dismissals: [...here.dismissals, ...news.dismissals],
    notes: [...here.notes.filter(({ question }) => !renewed.includes(question)), ...news.notes],
    peers: [...here.peers, ...news.peers],
  };
  return [true, having(held, parts, nowMs)];
}
