import type {
  Dismissal,
  Draft,
  ExportFile,
  ImportResult,
  Note,
  PeerAnswer,
  Settings,
  Story,
  StoryCard,
  WholeStory,
  WorkingCopy,
} from "./model.ts";

export interface NewStory {
  readonly id: string;
  readonly title: string;
  readonly occupation: string | null;
  readonly interviewOn: string | null;
  readonly example: boolean;
  readonly jotted: boolean;
  readonly text: string;
}

export type StoryChanges = Partial<Pick<Story, "title" | "occupation" | "interviewOn" | "jotted">>;

export interface CopyWrite {
  readonly text: string;
  /** The revision that the text was based on. */
  readonly revision: number;
  /**
   * Who writes: a random id of one editor. A write that is stale only because the answers to this writer's own
   * earlier writes were lost is no conflict.
   */
  readonly writer: string;
}

export interface NoteWrite extends Pick<Note, "question" | "text"> {
  /** The text that was there when this one was begun; empty where there was none. */
  readonly basedOn: string;
}

export type Saved =
  | { readonly kind: "saved"; readonly copy: WorkingCopy }
  /** The write was stale; nothing was overwritten, and both texts were kept as drafts. */
  | { readonly kind: "conflict"; readonly copy: WorkingCopy; readonly yours: Draft; readonly theirs: Draft };

/**
 * What one owner keeps. Whatever is given by an id of the caller's own (a story, a draft, a dismissal) may be given again:
 * the second time changes nothing and gives back what is there.
 * A method with a story's id rejects with `NoSuchStory` or, where it was deleted, with `StoryDeleted`.
 */
export interface Store {
  /** Newest change first. */
  listStories(): Promise<StoryCard[]>;
  loadStory(id: string): Promise<WholeStory>;
  /** Rejects with `StoryDeleted` where this id was deleted. */
  createStory(story: NewStory): Promise<WholeStory>;
  changeStory(id: string, changes: StoryChanges): Promise<Story>;
  /** Leaves nothing of its words in the store's files or backups, only the id, so that a browser can drop its copy too. */
  removeStory(id: string): Promise<void>;
  saveCopy(storyId: string, write: CopyWrite): Promise<Saved>;
  /** The newest draft is given back where it has the same text. */
  createDraft(storyId: string, draft: Pick<Draft, "id" | "text" | "reason">): Promise<Draft>;
  saveDismissal(storyId: string, dismissal: Omit<Dismissal, "createdAtMs">): Promise<Dismissal>;
  removeDismissal(storyId: string, id: string): Promise<void>;
  /**
   * An empty text takes the note away. Where another text came between, nothing is overwritten: both stand in the note, the
   * older one first.
   * @throws {NoteTooLong} where that is longer than a text may be; what was there stays
   */
  saveNote(storyId: string, write: NoteWrite): Promise<Note>;
  savePeerAnswer(storyId: string, answer: Omit<PeerAnswer, "createdAtMs">): Promise<PeerAnswer>;
  removePeerAnswer(storyId: string, id: string): Promise<void>;
  loadSettings(): Promise<Settings>;
  changeSettings(changes: Partial<Settings>): Promise<Settings>;
  exportAll(): Promise<ExportFile>;
  /**
   * All or nothing. A story that is here keeps its working copy; what the file has besides is added, a differing text as a draft.
   * @throws {NotAnExport} says what is wrong with the file
   */
  importAll(file: unknown): Promise<ImportResult>;
  /** Everything of this owner, as thoroughly as `removeStory`. */
  removeAll(): Promise<void>;
}
