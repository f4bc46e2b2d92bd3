import { checks } from "../checks/index.ts";
import { findingsOf } from "../findings.ts";
import { mendFirst } from "../mend-first.ts";
import type { AnswerGiven } from "../model/check.ts";
import type { Span } from "../model/span.ts";
import { rulesReader } from "../reader/rules-reader.ts";
import { DEFAULT_PACE } from "../text/pace.ts";
import { parse } from "../text/parse.ts";

/** One remark on one answer. */
export interface Heard {
  /** Number of the method's rule. */
  readonly rule: string;
  readonly message: string;
  /** The words it rests on; null where something is missing. */
  readonly span: Span | null;
}

/** Listens for one thing in an answer, given what was answered on the own act. */
export type Listen = (given: AnswerGiven, failure: string) => Heard | null;

export function reading(text: string): AnswerGiven {
  const answer = parse(text);
  return { answer, reading: rulesReader.read(answer), wordsPerMinute: DEFAULT_PACE, occupation: null };
}

/** The remark of these checks that comes first in the method's order. */
export const remarked =
  (...ids: readonly string[]): Listen =>
  given =>
    firstRemark(given, ids, 0);

/** The same of checks that want to know what went before. */
export const remarkedBehind =
  (...ids: readonly string[]): Listen =>
  ({ answer }, failure) => {
    const before = `${failure}\n\n`;
    return firstRemark(reading(before + answer.text), ids, before.length);
  };

function firstRemark(given: AnswerGiven, ids: readonly string[], offset: number): Heard | null {
  const findings = checks
    .filter(({ id }) => ids.includes(id))
    .flatMap(check => findingsOf(check, given))
    .filter(({ from }) => (from ?? 0) >= offset);
  const [first] = mendFirst(findings);
  if (first === undefined) return null;
  const { rule, message, from, to } = findings[first]!;
  return { rule, message, span: from === null || to === null ? null : { from: from - offset, to: to - offset } };
}
