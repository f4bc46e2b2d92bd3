import { FLAGS, type Flag } from "../model/labels.ts";
import { FLAG_WEIGHTS } from "./weights.ts";

/** Log-odds of each flag for a sentence of which `context` holds. */
export function oddsOf(context: readonly number[]): Record<Flag, number> {
  const odds = {} as Record<Flag, number>;
  FLAGS.forEach((flag, at) => {
    const weights = FLAG_WEIGHTS[at]!;
    let score = 0;
    for (const feature of context) score += weights[feature]!;
    odds[flag] = score;
  });
  return odds;
}
