import { FLAGS, type Flag } from "../model/labels.ts";
import type { Weights } from "./weights-shape.ts";

/** Log-odds of each flag for a sentence of which `context` holds. */
export function oddsOf(weights: Weights, context: readonly number[]): Record<Flag, number> {
  const odds = {} as Record<Flag, number>;
  FLAGS.forEach((flag, at) => {
    const row = weights.flags[at]!;
    let score = 0;
    for (const feature of context) score += row[feature]!;
    odds[flag] = score;
  });
  return odds;
}
