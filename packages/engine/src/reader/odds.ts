import { FLAGS, type Flag } from "../model/labels.ts";
import type { Weights } from "./weights-shape.ts";

/** Log-odds of each flag for a sentence of which `context` holds. */
export function oddsOf(weights: Weights, context: readonly number[]): Record<Flag, number> {
  const { flags } = weights;
  // Written out, all have one shape; put in by name one after the other, each set is slow and each get.
  return {
    "external-attribution": scoreOf(flags[ROW["external-attribution"]], context),
    "but-pivot": scoreOf(flags[ROW["but-pivot"]], context),
    "defensive-phrase": scoreOf(flags[ROW["defensive-phrase"]], context),
    "agentless-failure": scoreOf(flags[ROW["agentless-failure"]], context),
    minimizing: scoreOf(flags[ROW.minimizing], context),
    absolute: scoreOf(flags[ROW.absolute], context),
    hedging: scoreOf(flags[ROW.hedging], context),
    platitude: scoreOf(flags[ROW.platitude], context),
    humblebrag: scoreOf(flags[ROW.humblebrag], context),
    blame: scoreOf(flags[ROW.blame], context),
    "emotion-detail": scoreOf(flags[ROW["emotion-detail"]], context),
  };
}

const ROW = Object.fromEntries(FLAGS.map((flag, row) => [flag, row])) as Readonly<Record<Flag, number>>;

function scoreOf(row: readonly number[], context: readonly number[]): number {
  let score = 0;
  for (let k = 0; k < context.length; k++) score += row[context[k]];
  return score;
}
