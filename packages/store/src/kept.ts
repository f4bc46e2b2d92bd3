/** What is kept and how it is exchanged, for whoever keeps it without Node: types, errors, the export file, Markdown. */
export { changesOf } from "./changes-of.ts";
export { NoSuchStory, NotAnExport, NoteTooLong, StoreUnusable, StoryDeleted, type UnusableReason } from "./errors.ts";
export { readExportFile } from "./formats/export-file.ts";
export { misfitIn, type Writing, type Written } from "./formats/misfit-in.ts";
export { storyToMarkdown } from "./formats/story-to-markdown.ts";
export { byQuestion, joinNotes } from "./join-notes.ts";
export {
  DEFAULT_SETTINGS,
  type Dismissal,
  DRAFT_REASONS,
  type Draft,
  type DraftReason,
  EXPORT_VERSION,
  type ExportFile,
  type ImportResult,
  LONGEST_TEXT_BYTES,
  LONGEST_TITLE,
  type Note,
  PEER_SAYS,
  type PeerAnswer,
  type Settings,
  type Story,
  type StoryCard,
  THEMES,
  TIMES_SECONDS,
  type WholeStory,
  type WorkingCopy,
} from "./model.ts";
export { type NewOfFile, newOfFile } from "./new-of-file.ts";
export { storable } from "./storable.ts";
export type { CopyWrite, NewStory, NoteWrite, Saved, Store, StoryChanges } from "./store.ts";
export { isTooLong } from "./too-long.ts";
export {
  asKept,
  byTime,
  copyAfter,
  draftAfter,
  type HeldCopy,
  heldAnew,
  newDismissal,
  newPeerAnswer,
  noteAfter,
} from "./writes.ts";
