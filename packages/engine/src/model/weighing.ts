import type { Readable } from "./report.ts";
import type { Span } from "./span.ts";

/** The rules for choosing a failure. */
export const WEIGHING_RULES = ["A1", "A2", "A3", "A4", "A5", "A6", "A7"] as const;
export type WeighingRule = (typeof WEIGHING_RULES)[number];

/** Speaks for it, speaks against it, the words do not tell yet, or it cannot be judged here. */
export type WeighingVerdict = "for" | "against" | "unclear" | "not-judged";

/** What a verdict rests on, where no check has said it; each is worded in `finding/reasons.ts`. */
export type ReasonKey =
  | "tells-failure"
  | "no-failure-yet"
  | "done-to-you"
  | "not-asked"
  | "elsewhere"
  | "felt"
  | "who-felt"
  | "weighs"
  | "what-came"
  | "no-trade"
  | "too-small"
  | "ask-peers"
  | "cost-then-peers"
  | "unknown-trade"
  | "what-of-yours"
  | "own"
  | "not-recognised"
  | "how-ended"
  | "ends-well"
  | "which-kind"
  | "kind";

/** A check's own message; or what it rests on, with the words or the trade that it names. */
export type Reason = { readonly message: string } | { readonly key: ReasonKey; readonly named?: string };

/** How a failure stands to one rule, before it is worded. */
export interface Judged {
  readonly rule: WeighingRule;
  readonly verdict: WeighingVerdict;
  readonly reason: Reason;
  /** The words it rests on; null where there are none. */
  readonly span: Span | null;
}

/** How a failure stands to one rule. */
export interface Weighed extends Omit<Judged, "reason"> {
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
