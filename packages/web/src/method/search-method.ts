import type { watchedParts } from "@unflinch/engine";
import type { ExplainedCheck } from "./explained-checks.ts";

export type ExplainedPart = ReturnType<typeof watchedParts<ExplainedCheck>>[number];

/** Ids of what has the words. */
export interface FoundInMethod {
  readonly rules: ReadonlySet<string>;
  readonly checks: ReadonlySet<string>;
  /** Of the words that were asked for, those that stand nowhere and begin no word. */
  readonly missing: readonly string[];
}

/** So short a word is a whole one; a longer one may be the beginning of one. */
const WHOLE_LETTERS = 2;

/**
 * The rules and checks in which all the words stand or begin a word, case ignored; all of them for none. A rule that has them
 * brings all its checks, and a check its rule.
 */
export function searchMethod(parts: readonly ExplainedPart[], words: string): FoundInMethod {
  const asked = wordsOf(words);
  const missing = new Set(asked);
  const holds = (texts: readonly (string | undefined)[]): boolean => {
    const there = wordsOf(texts.join(" "));
    const has = asked.filter(word =>
      there.some(one => (word.length > WHOLE_LETTERS ? one.startsWith(word) : one === word)),
    );
    for (const word of has) missing.delete(word);
    return has.length === asked.length;
  };
  const rules = new Set<string>();
  const found = new Set<string>();
  for (const { letter, rules: ofPart } of parts)
    for (const { rule, checks, praised } of ofPart) {
      const isAsked = holds([letter, rule.id, rule.asks, rule.why, rule.practice, ...praised]);
      for (const { id, title, summary, why, advice } of checks)
        if (holds([id, title, summary, why, advice]) || isAsked) found.add(id);
      if (isAsked || checks.some(({ id }) => found.has(id))) rules.add(rule.id);
    }
  return { rules, checks: found, missing: [...missing] };
}

/** What came of a search, for people; what to try where nothing did. */
export function sayFound({ rules, checks, missing }: FoundInMethod): string {
  if (missing.length > 0)
    return `Nothing here has the word ${missing.map(word => `“${word}”`).join(" or ")}. Try another word, such as “blame” or “lesson”.`;
  if (rules.size === 0) return "No rule or check has these words together. Try one of them alone.";
  return `${counted(rules.size, "rule")}, ${counted(checks.size, "check")}`;
}

const counted = (count: number, what: string): string => `${count} ${what}${count === 1 ? "" : "s"}`;

const wordsOf = (text: string): string[] =>
  text
    .toLowerCase()
    .replaceAll("’", "'")
    .match(/[\p{L}\p{N}']+/gu) ?? [];
