import { NotAnExport } from "../errors.ts";
import {
  type Dismissal,
  DRAFT_REASONS,
  type Draft,
  EXPORT_VERSION,
  type ExportFile,
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
  Misfit,
  numberWithin,
  oneOf,
  orNull,
  type Shape,
  text,
  textThat,
  trueOrFalse,
  wholeNumber,
} from "./shape.ts";

/** The last moment that a date can be made of. */
const LATEST_MS = 8_640_000_000_000_000;
/** Every database has room for it, and for more to come. */
const MOST = 1_000_000_000;

const id = textThat("an id", value => /^[\w.:-]{1,200}$/.test(value));
const title = textThat(`text of at most ${LONGEST_TITLE} characters`, value => value.length <= LONGEST_TITLE);
const answerText = textThat("text of at most 1 MB", value => !isTooLong(value));
const day = textThat("a day like 2026-01-31", value => {
  const ms = /^\d{4}-\d\d-\d\d$/.test(value) ? Date.parse(value) : Number.NaN;
  // Where a month has no such day, the time is that of another one.
  return !Number.isNaN(ms) && new Date(ms).toISOString().startsWith(value);
});
const timeMs = wholeNumber(0, LATEST_MS);
const count = wholeNumber(1, MOST);

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
const whole = fields<WholeStory>({
  story,
  copy,
  drafts: listOf(draft),
  dismissals: listOf(dismissal),
  notes: since2(listOf(note), []),
  peers: since2(listOf(peer), []),
});
const settings = fields<Settings>({
  timeSeconds: oneOf(TIMES_SECONDS),
  wordsPerMinute: numberWithin(60, 300),
  theme: oneOf(THEMES),
  occupation: since2(orNull(text), null),
});
/** What is read has what the newest version has. */
const version: Shape<typeof EXPORT_VERSION> = (value, path) => {
  oneOf([1, EXPORT_VERSION])(value, path);
  return EXPORT_VERSION;
};
const exportFile = fields<ExportFile>({
  format: oneOf(["unflinch"]),
  version,
  exportedAtMs: timeMs,
  stories: listOf(whole),
  settings,
});
const head = fields<{ format: string; version: number }>({ format: oneOf(["unflinch"]), version: count });

/** What files of version 1 do not have. */
function since2<T>(shape: Shape<T>, before: T): Shape<T> {
  return (value, path) => (value === undefined ? before : shape(value, path));
}

/** @throws {NotAnExport} says where the file is not as expected */
export function readExportFile(file: unknown): ExportFile {
  try {
    if (head(file, "").version > EXPORT_VERSION)
      throw new NotAnExport("A newer Unflinch made this file. Update Unflinch, then import it again.");
    const read = exportFile(file, "");
    checkDoubles(read);
    return read;
  } catch (error) {
    if (!(error instanceof Misfit)) throw error;
    throw new NotAnExport(`This is not an export of Unflinch, or it was changed: ${error.message}.`);
  }
}

function checkDoubles({ stories }: ExportFile): void {
  findDouble(
    "stories",
    stories.map(({ story }) => story.id),
    "story.id",
  );
  stories.forEach(({ drafts, dismissals, notes, peers }, at) => {
    findDouble(
      `stories[${at}].drafts`,
      drafts.map(draft => draft.id),
      "id",
    );
    findDouble(
      `stories[${at}].dismissals`,
      dismissals.map(dismissal => dismissal.id),
      "id",
    );
    findDouble(
      `stories[${at}].notes`,
      notes.map(note => note.question),
      "question",
    );
    findDouble(
      `stories[${at}].peers`,
      peers.map(peer => peer.id),
      "id",
    );
    drafts.forEach(({ number }, place) => {
      if (number !== place + 1) throw new Misfit(`stories[${at}].drafts[${place}].number is not ${place + 1}`);
    });
  });
}

function findDouble(path: string, ids: readonly string[], field: string): void {
  const seen = new Set<string>();
  ids.forEach((id, at) => {
    if (seen.has(id)) throw new Misfit(`${path}[${at}].${field} stands there twice`);
    seen.add(id);
  });
}
