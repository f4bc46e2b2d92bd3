import type { ParsedAnswer, Sentence } from "./answer.ts";
import type { Severity } from "./labels.ts";
import type { Reading } from "./reading.ts";
import type { Fix, Verdicts } from "./report.ts";
import type { Span } from "./span.ts";

/** What a check found: where, which of its messages says so, and the words to put into it. */
export interface Found {
  /** Null where nothing can be pointed at. */
  readonly span: Span | null;
  readonly message: string;
  readonly values?: Readonly<Record<string, string>>;
  /** Where this one weighs less or more than the check's own severity. */
  readonly severity?: Severity;
  /** Its wording is the fault: it is heard at least as a hint, however unlikely a reader makes it. */
  readonly isWording?: true;
}

/** What most checks find in most sentences: one list for all, as a new one each time is dear. */
export const NOTHING_FOUND: readonly Found[] = [];

/** Place in the method's order of what to mend first: 1 costs the listener's trust most, 8 least. */
export type MendOrder = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8;

export interface SentenceGiven {
  readonly answer: ParsedAnswer;
  readonly reading: Reading;
  readonly sentence: Sentence;
}

export interface AnswerGiven {
  readonly answer: ParsedAnswer;
  readonly reading: Reading;
  /** For spoken seconds. */
  readonly wordsPerMinute: number;
  /** The candidate's trade in their own words; null where it is not known. */
  readonly occupation: string | null;
}

/** A text that the check must flag. The guilty words stand between `[[` and `]]`; none are marked where there is nothing to point at. */
export interface FlagExample {
  readonly text: string;
  /** Where the check hangs on the trade. */
  readonly occupation?: string;
  /** The text after the fix, without marks, where the check offers one. */
  readonly fixed?: string;
}

/** A text that looks guilty and is not. */
export interface PassExample {
  readonly text: string;
  readonly occupation?: string;
  readonly because: string;
}

interface CheckOver<Over extends string, Given> {
  /** The file's name; names the fault heard, not the cure. */
  readonly id: string;
  /** Two to four words. */
  readonly title: string;
  /** One line. */
  readonly summary: string;
  /** Number of the method's rule. */
  readonly rule: string;
  /** What an interviewer hears. */
  readonly why: string;
  /** What to do instead. */
  readonly advice: string;
  /**
   * The advice as a question for the fact that is missing, with `{topic}` for what the failure was about in the answer's own nouns.
   * It takes the advice's place where the answer names that.
   */
  readonly ask?: string;
  /** Keys into `evidence.ts`. */
  readonly evidence: readonly string[];
  /** The figures it goes by, keys into `thresholds` of `evidence.ts`; none where it counts nothing. */
  readonly thresholds?: readonly string[];
  readonly severity: Severity;
  readonly mend: MendOrder;
  readonly over: Over;
  /** Templates by key; `{name}` takes the value of that name. */
  readonly messages: Readonly<Record<string, string>>;
  readonly find: (given: Given) => readonly Found[];
  /** Whether a trained reader, judging the answer as a whole, says otherwise: then what was found is at most a hint. */
  readonly isDenied?: (verdicts: Verdicts) => boolean;
  /** A repair of what `find` found, where no fact can change by it. */
  readonly fix?: (given: Given, found: Found) => Fix | null;
  readonly examples: { readonly flags: readonly FlagExample[]; readonly passes: readonly PassExample[] };
}

export type SentenceCheck = CheckOver<"sentence", SentenceGiven>;
export type AnswerCheck = CheckOver<"answer", AnswerGiven>;
export type Check = SentenceCheck | AnswerCheck;
