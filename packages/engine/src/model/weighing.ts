import type { Readable } from "./report.ts";
import type { Span } from "./span.ts";

/** The rules for choosing a failure. */
export const WEIGHING_RULES = ["A1", "A2", "A3", "A4", "A5", "A6", "A7"] as const;
export type WeighingRule = (typeof WEIGHING_RULES)[number];

/** How a failure stands to one rule. */
export interface Weighed {
  readonly rule: WeighingRule;
  /** Speaks for it, speaks against it, the words do not tell yet, or it cannot be judged here. */
  readonly verdict: "for" | "against" | "unclear" | "not-judged";
  /** Why, in words for the person who wrote it; says what to add where the words do not tell. */
  readonly reason: string;
  /** The words it rests on; null where there are none. */
  readonly span: Span | null;
}

/** A jotted failure weighed. */
export interface Weighing {
  /** Whether it could be weighed at all; where not, why, and `rules` is empty. */
  readonly readable: Readable;
  /** One for each rule, in order. */
  readonly rules: readonly Weighed[];
}
