export { dataFolder } from "./data-folder.ts";
export { NoSuchStory, NotAnExport, StoreTooNew, StoreUnusable, StoryDeleted, type UnusableReason } from "./errors.ts";
export { storyToMarkdown } from "./formats/story-to-markdown.ts";
export {
  DEFAULT_SETTINGS,
  type Dismissal,
  DRAFT_REASONS,
  type Draft,
  type DraftReason,
  type ExportFile,
  type ImportResult,
  LONGEST_TEXT_BYTES,
  LONGEST_TITLE,
  type Settings,
  type Story,
  type StoryCard,
  THEMES,
  TIMES_SECONDS,
  type WholeStory,
  type WorkingCopy,
} from "./model.ts";
export { type OpenStore, type OpenStoreOptions, openStore } from "./open-store.ts";
export type { CopyWrite, NewStory, Saved, Store, StoryChanges } from "./store.ts";
