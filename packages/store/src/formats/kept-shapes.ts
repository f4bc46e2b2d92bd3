import {
  type Dismissal,
  DRAFT_REASONS,
  type Draft,
  LONGEST_TITLE,
  type Note,
  PEER_SAYS,
  type PeerAnswer,
  type Settings,
  type Story,
  THEMES,
  TIMES_SECONDS,
  type WholeStory,
  type WorkingCopy,
} from "../model.ts";
import { isTooLong } from "../too-long.ts";
import {
  fields,
  listOf,
  numberWithin,
  oneOf,
  orNull,
  type Shape,
  someFields,
  text,
  textThat,
  trueOrFalse,
  wholeNumber,
} from "./shape.ts";

// What is kept, as an exported file holds it.

/** The last moment that a date can be made of. */
const LATEST_MS = 8_640_000_000_000_000;
/** Every database has room for it, and for more to come. */
const MOST = 1_000_000_000;

export const id = textThat("an id", value => /^[\w.:-]{1,200}$/.test(value));
export const title = textThat(`text of at most ${LONGEST_TITLE} characters`, value => value.length <= LONGEST_TITLE);
export const answerText = textThat("text of at most 1 MB", value => !isTooLong(value));
export const day = textThat("a day like 2026-01-31", value => {
  const ms = /^\d{4}-\d\d-\d\d$/.test(value) ? Date.parse(value) : Number.NaN;
  // Where a month has no such day, the time is that of another one.
  return !Number.isNaN(ms) && new Date(ms).toISOString().startsWith(value);
});
export const timeMs = wholeNumber(0, LATEST_MS);
export const count = wholeNumber(1, MOST);

const story = fields<Story>({
  id,
  title,
  occupation: orNull(text),
  interviewOn: orNull(day),
  example: trueOrFalse,
  jotted: since2(trueOrFalse, false),
  createdAtMs: timeMs,
  updatedAtMs: timeMs,
});
const copy = fields<WorkingCopy>({ text: answerText, revision: count, savedAtMs: timeMs });
const draft = fields<Draft>({
  id,
  number: count,
  text: answerText,
  reason: oneOf(DRAFT_REASONS),
  createdAtMs: timeMs,
});
const dismissal = fields<Dismissal>({ id, check: id, words: orNull(text), reason: text, createdAtMs: timeMs });
const note = fields<Note>({ question: id, text: answerText, savedAtMs: timeMs });
const peer = fields<PeerAnswer>({ id, who: text, says: oneOf(PEER_SAYS), words: text, createdAtMs: timeMs });
export const whole = fields<WholeStory>({
  story,
  copy,
  drafts: listOf(draft),
  dismissals: listOf(dismissal),
  notes: since2(listOf(note), []),
  peers: since2(listOf(peer), []),
});
const set = { timeSeconds: oneOf(TIMES_SECONDS), wordsPerMinute: numberWithin(60, 300), theme: oneOf(THEMES) };
export const settings = fields<Settings>({ ...set, occupation: since2(orNull(text), null) });
export const someSettings = someFields<Settings>({ ...set, occupation: orNull(text) });

/** What files of version 1 do not have. */
function since2<T>(shape: Shape<T>, before: T): Shape<T> {
  return (value, path) => (value === undefined ? before : shape(value, path));
}
