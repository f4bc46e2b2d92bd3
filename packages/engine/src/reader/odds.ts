import { FLAGS, type Flag } from "../model/labels.ts";
import type { Weights } from "./weights-shape.ts";

/** Log-odds of each flag for a sentence of which `context` holds. */
export function oddsOf(weights: Weights, context: readonly number[]): Record<Flag, number> {
  const of = (flag: Flag): number => {
    const row = weights.flags[FLAGS.indexOf(flag)];
    let score = 0;
    for (let k = 0; k < context.length; k++) score += row[context[k]];
    return score;
  };
  // Written out, all have one shape; put in by name one after the other, each set is slow and each get.
  return {
    "external-attribution": of("external-attribution"),
    "but-pivot": of("but-pivot"),
    "defensive-phrase": of("defensive-phrase"),
    "agentless-failure": of("agentless-failure"),
    minimizing: of("minimizing"),
    absolute: of("absolute"),
    hedging: of("hedging"),
    platitude: of("platitude"),
    humblebrag: of("humblebrag"),
    blame: of("blame"),
    "emotion-detail": of("emotion-detail"),
  };
}
