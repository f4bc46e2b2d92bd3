import { minimise } from "../optimise.ts";

/** A score, and whether what it speaks for is so. */
export type Scored = readonly [score: number, is: number];

/** Slope and intercept that turn scores into log-odds: Platt, Advances in Large Margin Classifiers (1999). */
export function calibrate(scored: readonly Scored[]): [number, number] {
  // Towards one half, as Platt does it, so that few cases do not make certainty.
  const positives = scored.filter(([, is]) => is === 1).length;
  const high = (positives + 1) / (positives + 2);
  const low = 1 / (scored.length - positives + 2);
  const [slope, intercept] = minimise(Float64Array.of(1, 0), 0, ([a, b], into) => {
    for (const [score, is] of scored) {
      const error = (1 / (1 + Math.exp(-(a! * score + b!))) - (is === 1 ? high : low)) / scored.length;
      into[0]! += error * score;
      into[1]! += error;
    }
  });
  return [round(slope!), round(intercept!)];
}

/** As many digits as the weights file keeps. */
export const round = (value: number): number => Math.round(value * 1e4) / 1e4;

/** The least score from which on at least this share is so; above all scores where there is none. */
export function leastFor(scored: readonly Scored[], precision: number): number {
  const sorted = [...scored].sort(([one], [other]) => other - one);
  let right = 0;
  let least = NEVER;
  sorted.forEach(([score, is], at) => {
    right += is;
    const last = at + 1 === sorted.length || sorted[at + 1]![0] < score;
    if (last && at + 1 >= FEWEST && right / (at + 1) >= precision) least = score;
  });
  return least;
}
/** Above every probability. */
export const NEVER = 2;
/** Of fewer cases a share says little. */
const FEWEST = 5;

/** The score from which on F1 is highest. */
export function bestFor(scored: readonly Scored[]): number {
  const sorted = [...scored].sort(([one], [other]) => other - one);
  const positives = sorted.reduce((sum, [, is]) => sum + is, 0);
  let right = 0;
  let most = 0;
  let best = NEVER;
  sorted.forEach(([score, is], at) => {
    right += is;
    const f1 = (2 * right) / (at + 1 + positives);
    if (f1 > most) {
      most = f1;
      best = score;
    }
  });
  return best;
}

const BINS = 10;

/** Expected calibration error over ten bins of equal width, weighted by their cases; 0 is best. */
export function calibrationError(scored: readonly Scored[]): number {
  let error = 0;
  for (let bin = 0; bin < BINS; bin++) {
    const inside = scored.filter(([probability]) => Math.min(BINS - 1, Math.floor(probability * BINS)) === bin);
    if (inside.length === 0) continue;
    const said = inside.reduce((sum, [probability]) => sum + probability, 0);
    const was = inside.reduce((sum, [, is]) => sum + is, 0);
    error += Math.abs(said - was) / scored.length;
  }
  return error;
}

/** Brier's score of these probabilities, and that of saying the base rate each time. */
export function brier(scored: readonly Scored[]): { readonly own: number; readonly baseRate: number } {
  const rate = scored.reduce((sum, [, is]) => sum + is, 0) / scored.length;
  const mean = (of: (probability: number, is: number) => number) =>
    scored.reduce((sum, [probability, is]) => sum + of(probability, is), 0) / scored.length;
  return { own: mean((probability, is) => (probability - is) ** 2), baseRate: mean((_, is) => (rate - is) ** 2) };
}
