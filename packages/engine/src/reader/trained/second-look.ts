import { ROLES } from "../../model/labels.ts";
import { OUTPUTS, roleOdds } from "./sentence-scores.ts";

/** How many sentences on each side are looked at one by one; of those farther away only what they add up to. */
const NEIGHBOURS = 2;
const MANY_SENTENCES = 30;
/** Log-odds are told smaller than they are, so that all inputs move in the same range. */
const SCORE_SHARE = 0.3;
const PLACES = 5;

/** Inputs of the second look: the odds of a sentence and its neighbours, its scores, what came before it and comes behind it, its place; 1. */
export const LOOKED = OUTPUTS * (2 * NEIGHBOURS + 1 + 1 + 4) + PLACES + 1;

/** The weights of the second look: a network with one hidden layer, which adds to the scores of the sentence model. */
export interface SecondLook {
  /** A row a hidden unit, over the `LOOKED` inputs. */
  readonly hidden: readonly (readonly number[])[];
  /** A row an output: a weight a hidden unit, then its own, then what the first score counts for. */
  readonly outputs: readonly (readonly number[])[];
}

/**
 * Scores of the sentences of one answer, once more, now that all of them are heard: what a sentence is depends on those around it.
 * @param scores of the sentence model, for each sentence `OUTPUTS`
 */
export function lookAgain({ hidden, outputs }: SecondLook, scores: readonly Float64Array[]): Float64Array[] {
  const levelled = scores.map(level);
  const units = new Float64Array(hidden.length);
  return lookAround(levelled, (inputs, at) => {
    // Two units at a time, since one sum would wait for itself.
    for (let unit = 0; unit < hidden.length; unit += 2) {
      const row = hidden[unit];
      const other = hidden[unit + 1] ?? row;
      let sum = 0;
      let otherSum = 0;
      for (let k = 0; k < LOOKED; k++) {
        const input = inputs[k];
        sum += row[k] * input;
        otherSum += other[k] * input;
      }
      units[unit] = Math.max(0, sum);
      units[unit + 1] = Math.max(0, otherSum);
    }
    return Float64Array.from(outputs, (row, output) => {
      let sum = row[hidden.length] + row[hidden.length + 1] * levelled[at][output];
      for (let unit = 0; unit < hidden.length; unit++) sum += row[unit] * units[unit];
      return sum;
    });
  });
}

/** The roles' scores made log-odds of each; those of the marks are as they were. */
export function level(scores: Float64Array): Float64Array {
  return Float64Array.of(...roleOdds(scores).map(odd => Math.log(odd + 1e-9)), ...scores.subarray(ROLES.length));
}

/** Calls `look` with the inputs of each sentence, always the same array filled anew. `scores` are levelled. */
export function lookAround<T>(scores: readonly Float64Array[], look: (inputs: Float64Array, at: number) => T): T[] {
  const count = scores.length;
  const odds = scores.map(one =>
    one.map((score, output) => (output < ROLES.length ? Math.exp(score) : 1 / (1 + Math.exp(-score)))),
  );
  const behind = addedUp([...odds].reverse()).reverse();
  const inputs = new Float64Array(LOOKED);
  return addedUp(odds).map((before, at) => {
    let begin = 0;
    const tell = (values: Float64Array) => {
      inputs.set(values, begin);
      begin += values.length;
    };
    for (let other = at - NEIGHBOURS; other <= at + NEIGHBOURS; other++) tell(odds[other] ?? NOTHING);
    tell(scores[at].map(score => SCORE_SHARE * score));
    tell(before);
    tell(behind[at]);
    const place = count > 1 ? at / (count - 1) : 0;
    const many = Math.min(1, count / MANY_SENTENCES);
    tell(Float64Array.of(place, Number(at === 0), Number(at === count - 1), many, 1 / (at + 1), 1));
    return look(inputs, at);
  });
}
const NOTHING = new Float64Array(OUTPUTS);

/** For each sentence the highest odds of those before it, and, on a scale that flattens, their sums. */
function addedUp(odds: readonly Float64Array[]): Float64Array[] {
  const most = new Float64Array(OUTPUTS);
  const sums = new Float64Array(OUTPUTS);
  return odds.map(one => {
    const told = Float64Array.of(...most, ...sums.map(sum => Math.log1p(sum)));
    one.forEach((odd, output) => {
      most[output] = Math.max(most[output], odd);
      sums[output] += odd;
    });
    return told;
  });
}
