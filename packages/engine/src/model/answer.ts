import type { Part } from "./labels.ts";
import type { Span } from "./span.ts";

/** What a token is, decided while it is read. */
export type TokenKind = "word" | "number" | "punctuation";

/** A comparable form and what is known of it wherever it stands; one object for all tokens that are alike. */
export interface Word {
  readonly lower: string;
  /** Word classes, bits of `text/lexicon.ts`. */
  readonly tags: number;
  /** Tells which word lists hold it (`text/word-list.ts`). */
  readonly row: number;
  /** Of the words met, this was the how manieth. */
  readonly met: number;
}

/**
 * One token. Contractions are two tokens ("did" + "n't", "I" + "'d"), so grammar sees the parts.
 * `lower` is the comparable form: lower case, straight apostrophes, no zero-width characters, "wo" + "n't" as "will" + "n't".
 */
export interface Token extends Span {
  readonly kind: TokenKind;
  readonly lower: string;
  /** Word classes of `lower` where it stands, bits of `text/lexicon.ts`. */
  readonly tags: number;
  readonly word: Word;
  /** Inside quotation marks: somebody's words, not a claim of the speaker's. */
  readonly quoted: boolean;
  /** A capital letter begins it. */
  readonly capital: boolean;
}

/** Who does what a clause tells. `dropped` is a subject left out at the start of a sentence ("Flooded a flat."). */
export type Who = "I" | "we" | "you" | "they" | "thing" | "nobody" | "dropped";

export type Tense = "past" | "present" | "future" | "modal" | "infinitive";

/** One finite verb group with its subject; indexes are into the sentence's `words`. */
export interface Clause {
  readonly who: Who;
  /** The head word of the subject as said, lower case; "" when there is none. */
  readonly subject: string;
  /** First word of the subject, or of the verb group where the subject is left out. */
  readonly start: number;
  /** One past the last word of the clause. */
  readonly end: number;
  /** First and last word of the verb group: "should" and "checked" in "should have checked". */
  readonly group: number;
  readonly verb: number;
  /** Base form of the main verb. */
  readonly lemma: string;
  /** `lemma` and `subject` once more, to ask of them what is known by word. */
  readonly lemmaWord: Word;
  readonly subjectWord: Word;
  readonly tense: Tense;
  readonly negated: boolean;
  readonly perfect: boolean;
  readonly progressive: boolean;
  readonly passive: boolean;
  /** A past that did not happen: "should have checked", "would have been". */
  readonly counterfactual: boolean;
  /** The word that opens the clause, lower case: "because", "but", "if", "when", "that", "which"; "" for none. */
  readonly opener: string;
  /** Told as somebody else's words or thoughts: quoted, or under "they said that". */
  readonly reported: boolean;
}

export interface Sentence extends Span {
  readonly index: number;
  /** Every token of the sentence, as said. */
  readonly tokens: readonly Token[];
  /** Tokens without fillers ("um", "you know") and without what a restart took back; all of them where nothing else is said. Never empty. */
  readonly words: readonly Token[];
  readonly clauses: readonly Clause[];
  /** The part its heading or label names ("Result: ..."), or null. */
  readonly heading: Part | null;
  readonly question: boolean;
}

export interface ParsedAnswer {
  readonly text: string;
  readonly sentences: readonly Sentence[];
  /** Spoken words, fillers included. */
  readonly words: number;
}
