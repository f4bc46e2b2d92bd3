/** The longest title, in UTF-16 units. */
export const LONGEST_TITLE = 200;
/** The longest text of a working copy or a draft, in UTF-8. */
export const LONGEST_TEXT_BYTES = 1_000_000;

/** One failure that the candidate prepares to tell, and the interview it is for. */
export interface Story {
  /** A UUID, made by whoever made the story, so that making it twice makes one. */
  readonly id: string;
  readonly title: string;
  readonly occupation: string | null;
  /** Day of the interview, `YYYY-MM-DD`: a date on the candidate's calendar, not an instant. */
  readonly interviewOn: string | null;
  /** Whether it is the example that came with the program. */
  readonly example: boolean;
  /** Whether it is only jotted down yet: one of several failures to choose from. */
  readonly jotted: boolean;
  readonly createdAtMs: number;
  readonly updatedAtMs: number;
}

/** The text as it stands while it is being written. */
export interface WorkingCopy {
  readonly text: string;
  /** Counts the accepted writes, from 1. */
  readonly revision: number;
  readonly savedAtMs: number;
}

export const DRAFT_REASONS = ["asked", "before-restore", "before-take", "conflict", "import"] as const;
/** Why a draft was kept. */
export type DraftReason = (typeof DRAFT_REASONS)[number];

/** One kept version of the written answer. Never changed once made. */
export interface Draft {
  readonly id: string;
  /** From 1, in the order in which a story's drafts were made. */
  readonly number: number;
  readonly text: string;
  readonly reason: DraftReason;
  readonly createdAtMs: number;
}

/** A remark that the candidate set aside; it holds for the same check on the same words in every version. */
export interface Dismissal {
  readonly id: string;
  /** Id of the check. */
  readonly check: string;
  /** The words it was about, white space folded and in lower case; null for a remark on the whole answer. */
  readonly words: string | null;
  /** The candidate's reason, may be empty. */
  readonly reason: string;
  readonly createdAtMs: number;
}

/** What the candidate answered to one of the questions that an answer is built from. */
export interface Note {
  /** Id of the question; a story has one note to each. */
  readonly question: string;
  readonly text: string;
  readonly savedAtMs: number;
}

export const PEER_SAYS = ["rough", "hiccup"] as const;

/** What somebody of the same trade said on hearing the failure: “that's rough”, or “barely a hiccup”. */
export interface PeerAnswer {
  readonly id: string;
  /** Who it was, in the candidate's words; may be empty. */
  readonly who: string;
  readonly says: (typeof PEER_SAYS)[number];
  /** What they said besides, may be empty. */
  readonly words: string;
  readonly createdAtMs: number;
}

/** A story with all that hangs on it. */
export interface WholeStory {
  readonly story: Story;
  readonly copy: WorkingCopy;
  readonly drafts: readonly Draft[];
  readonly dismissals: readonly Dismissal[];
  readonly notes: readonly Note[];
  readonly peers: readonly PeerAnswer[];
}

/** What a card of a story shows. */
export interface StoryCard {
  readonly story: Story;
  readonly copy: WorkingCopy;
  /** How many drafts were kept. */
  readonly drafts: number;
}

export const TIMES_SECONDS = [60, 90, 120, 180] as const;
export const THEMES = ["system", "light", "dark"] as const;

export interface Settings {
  /** How long the candidate has to speak. */
  readonly timeSeconds: (typeof TIMES_SECONDS)[number];
  readonly wordsPerMinute: number;
  readonly theme: (typeof THEMES)[number];
  /** The candidate's occupation, for stories to come. */
  readonly occupation: string | null;
}

export const DEFAULT_SETTINGS: Settings = { timeSeconds: 120, wordsPerMinute: 150, theme: "system", occupation: null };

export const EXPORT_VERSION = 2;

/** Everything of one owner, as a file. Importing it into an empty store and exporting again gives the same but for the time. */
export interface ExportFile {
  readonly format: "unflinch";
  /** Version of this format; a reader takes its own and every older one. */
  readonly version: typeof EXPORT_VERSION;
  readonly exportedAtMs: number;
  readonly stories: readonly WholeStory[];
  readonly settings: Settings;
}

export interface ImportResult {
  /** Stories that were not here. */
  readonly added: number;
  /** Stories that were here and got something new from the file. */
  readonly merged: number;
  readonly unchanged: number;
}
