import type { watchedParts } from "@unflinch/engine";
import type { ExplainedCheck } from "./explained-checks.ts";

export type ExplainedPart = ReturnType<typeof watchedParts<ExplainedCheck>>[number];

/** Ids of what has the words. */
export interface FoundInMethod {
  readonly rules: ReadonlySet<string>;
  readonly checks: ReadonlySet<string>;
}

/**
 * The rules and checks in which all the words stand, case ignored; all of them for none. A rule that has them brings all its
 * checks, and a check its rule.
 */
export function searchMethod(parts: readonly ExplainedPart[], words: string): FoundInMethod {
  const asked = words.toLowerCase().split(/\s+/);
  const holds = (texts: readonly (string | undefined)[]): boolean => {
    const all = texts.join(" ").toLowerCase();
    return asked.every(word => all.includes(word));
  };
  const rules = new Set<string>();
  const found = new Set<string>();
  for (const { rule, checks, praised } of parts.flatMap(part => part.rules)) {
    const isAsked = holds([rule.id, rule.asks, rule.why, rule.practice, ...praised]);
    for (const { id, title, summary, why, advice } of checks)
      if (isAsked || holds([id, title, summary, why, advice])) found.add(id);
    if (isAsked || checks.some(({ id }) => found.has(id))) rules.add(rule.id);
  }
  return { rules, checks: found };
}
