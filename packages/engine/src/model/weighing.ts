import type { Readable } from "./report.ts";
import type { Span } from "./span.ts";

/** The rules for choosing a failure. */
export const WEIGHING_RULES = ["A1", "A2", "A3", "A4", "A5", "A6", "A7"] as const;
export type WeighingRule = (typeof WEIGHING_RULES)[number];

/** Speaks for it, speaks against it, the words do not tell yet, or it cannot be judged here. */
export type WeighingVerdict = "for" | "against" | "unclear" | "not-judged";

/** Reasons other than the usual one of a rule and its verdict; all are worded in `formats/weighing-reasons.ts`. */
export type OtherReason = "done" | "unasked" | "elsewhere" | "peers" | "yours" | "unknown";

/** How a failure stands to one rule, before it is worded. */
export interface Judged {
  readonly rule: WeighingRule;
  readonly verdict: WeighingVerdict;
  /** The words it rests on; null where there are none. */
  readonly span: Span | null;
  /** What a check said; where none did, the reason is the usual one or `other`, and names the trade or the words. */
  readonly message?: string;
  readonly other?: OtherReason;
  readonly named?: string;
}

/** How a failure stands to one rule. */
export interface Weighed extends Pick<Judged, "rule" | "verdict" | "span"> {
  /** Why, in words for the person who wrote it; says what to add where the words do not tell. */
  readonly reason: string;
}

/** A jotted failure weighed; `rules` has one for each rule, in order. */
interface Of<Rule> {
  /** Whether it could be weighed at all; where not, why, and `rules` is empty. */
  readonly readable: Readable;
  readonly rules: readonly Rule[];
}
export type Judgement = Of<Judged>;
export type Weighing = Of<Weighed>;
