import type { Part, Role, Severity, StrengthName } from "./labels.ts";
import type { Offset, Span } from "./span.ts";

export interface Fix {
  /** What applying it does, as a button says it. */
  title: string;
  from: Offset;
  to: Offset;
  /** The text that takes the place of `from` to `to`. */
  insert: string;
}

/** One thing an interviewer would hear against the speaker, tied to the words that caused it. */
export interface Finding {
  /** Id of the check that found it. */
  check: string;
  /** Number of the method's rule, such as `F2`. */
  rule: string;
  /** Start of the words, or null where nothing can be pointed at (a missing part). */
  from: Offset | null;
  /** End of the words, exclusive, or null. */
  to: Offset | null;
  severity: Severity;
  message: string;
  advice: string;
  /** Offered only where they cannot change a fact. */
  fixes: Fix[];
}

export interface ReportSentence extends Span {
  role: Role;
  /**
   * 0 to 1; null where rules decided.
   * @minimum 0
   * @maximum 1
   */
  confidence: number | null;
}

export interface Strength extends Span {
  strength: StrengthName;
  rule: string;
}

export interface Verdicts {
  /** Is it a failure: no (virtue, success), weak (a hiccup), yes. */
  real_failure: "no" | "weak" | "yes";
  /** Is it owned before it is explained; none: it is never owned. */
  ownership_first: "yes" | "no" | "none";
  /** Does the story go on to what the speaker did about it. */
  complete: boolean;
  lesson: "none" | "platitude" | "specific";
  /** What the speaker would do, or now does, differently. */
  differently: "none" | "hedged" | "definite";
  /** Dwells on feelings or needless detail, or takes over three minutes. */
  overshare: boolean;
  /** Too little detail to know what happened. */
  thin: boolean;
}

export interface ReportPart {
  part: Part;
  /**
   * @asType integer
   * @minimum 0
   */
  words: number;
  /** @minimum 0 */
  spokenSeconds: number;
  /**
   * Of all words in parts, 0 to 1.
   * @minimum 0
   * @maximum 1
   */
  share: number;
}

/** The first sentence that owns the failure. */
export interface OwnershipRecord extends Span {
  /**
   * Spoken seconds before it begins.
   * @minimum 0
   */
  secondsIn: number;
  /** Whether somebody or something else was given as the cause before it. */
  explanationBefore: boolean;
}

export type Readable = { ok: true } | { ok: false; why: string };

/** The review of one answer. All offsets are UTF-16 code units into the text as given; `to` is exclusive. */
export interface Report {
  /** Version of this format. It only grows. */
  schema: 1;
  /** The id that came with the answer, or null. */
  id: string | null;
  /**
   * Spoken words.
   * @asType integer
   * @minimum 0
   */
  words: number;
  /**
   * At the pace given, 150 words a minute unless told.
   * @minimum 0
   */
  spokenSeconds: number;
  reader: "rules" | "trained";
  /** In a transcript, whose turns were judged, by the label there; null where nobody is named. */
  candidate: string | null;
  sentences: ReportSentence[];
  findings: Finding[];
  strengths: Strength[];
  /** Null where the text cannot be judged. */
  verdicts: Verdicts | null;
  parts: ReportPart[];
  ownership: OwnershipRecord | null;
  /**
   * 1 to 5, how an interviewer would take it; null where the text cannot be judged.
   * @minimum 1
   * @maximum 5
   */
  grade: number | null;
  /**
   * Indexes into `findings`: none to three to mend first, no check twice.
   * @maxItems 3
   * @uniqueItems true
   */
  first: number[];
  readable: Readable;
}
