import type { ParsedAnswer } from "./answer.ts";
import type { Found, SentenceGiven } from "./check.ts";
import type { Flag, Role, StrengthName } from "./labels.ts";
import type { Finding, OwnershipRecord, Verdicts } from "./report.ts";

/** How a sentence puts the cause with somebody or something else. */
export type OtherCause =
  /** "because of the supplier", "the merger meant that we ..." */
  | "caused"
  /** "they never told me", "the steel was late", "the spec kept changing" */
  | "failed"
  /** "we were short of staff", "there was no time", "I had not been trained" */
  | "lacked"
  /** "everybody does it", "that is how it works here" */
  | "normal"
  /** "not my department", "I was told to", "nothing I could do" */
  | "disclaimed"
  /** "they should have checked", "if they had given me ..." */
  | "owed";

/** Such a wording, by index into the sentence's words, `to` exclusive. */
export interface OtherFound {
  readonly from: number;
  readonly to: number;
  readonly cause: OtherCause;
}

/** What a reader made of one sentence. */
export interface SentenceReading {
  readonly role: Role;
  /** 0 to 1, or null where rules decided. */
  readonly confidence: number | null;
  readonly strengths: readonly StrengthName[];
  /** The first wording that puts the cause with somebody or something else, or null. */
  readonly otherCause: OtherFound | null;
  /**
   * How much the sentence's shape and its place in the answer speak for each flag, its particular words left aside, in log-odds
   * moved so that above 0 it is rather there than not. A check weighs what it found in the words against this.
   */
  readonly odds: Readonly<Record<Flag, number>>;
  /** Calibrated probability of each of `FLAGS`, where a trained reader heard the sentence. */
  readonly heard?: readonly number[];
}

/** What a reader made of an answer; `sentences` runs along `ParsedAnswer.sentences`. */
export interface Reading {
  readonly sentences: readonly SentenceReading[];
  /** Index of the first sentence that states what went wrong, whoever is said to have done it; -1 for none. */
  readonly failure: number;
  /** Index of the first sentence that owns it; -1 for none. */
  readonly owned: number;
  /** Index of the first sentence that puts the cause with somebody or something else; -1 for none. */
  readonly explained: number;
}

/** The whole answer judged, after the checks have spoken. */
export interface Judgement {
  readonly verdicts: Verdicts;
  readonly grade: number;
  readonly ownership: OwnershipRecord | null;
}

/**
 * Decides what only the whole answer tells. `read` runs before the checks, `judge` after them. Rules are one reader;
 * a trained reader takes the same place. Both are pure: the same answer gives the same reading.
 */
export interface Reader {
  readonly name: "rules" | "trained";
  read(answer: ParsedAnswer): Reading;
  judge(answer: ParsedAnswer, reading: Reading, findings: readonly Finding[], wordsPerMinute: number): Judgement;
  /** Where rules and reader meet: what is said of one flag in one sentence, given what its check found; all that was found, if missing. */
  decide?(flag: Flag, given: SentenceGiven, found: readonly Found[]): readonly Found[];
}
