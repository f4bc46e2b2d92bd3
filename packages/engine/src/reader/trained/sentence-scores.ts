import { FLAGS, ROLES, STRENGTHS } from "../../model/labels.ts";
import type { SentenceFeatures } from "./sentence-features.ts";

/** The marks a sentence may have, each decided by itself. */
export const MARKS = [...FLAGS, ...STRENGTHS] as const;
/** Outputs of the sentence model: a score a role, then one a mark. */
export const OUTPUTS = ROLES.length + MARKS.length;

/** The weights of the sentence features, as they are kept or as they are fitted. */
export interface SentenceWeights {
  /** The features that have weights, as signed 32-bit numbers in rising order. */
  readonly features: Int32Array;
  /** A row a feature, a column an output. */
  readonly rows: Int8Array | Float32Array;
  /** What one is worth in a row, for each output. */
  readonly steps: readonly number[];
}

/** Weights laid out for looking up: by a feature's hash to its row. */
export class SentenceModel {
  readonly #slots: Int32Array;
  readonly #weights: SentenceWeights;

  constructor(weights: SentenceWeights) {
    this.#weights = weights;
    const { features } = weights;
    this.#slots = new Int32Array(2 ** Math.ceil(Math.log2(2 * features.length + 1))).fill(-1);
    const mask = this.#slots.length - 1;
    for (let row = 0; row < features.length; row++) {
      let slot = features[row] & mask;
      while (this.#slots[slot] >= 0) slot = (slot + 1) & mask;
      this.#slots[slot] = row;
    }
  }

  /** Scores of a sentence with these features: log-odds of each role but for a constant, and of each mark. */
  score({ said, known }: SentenceFeatures): Float64Array {
    const scores = new Float64Array(OUTPUTS);
    this.#add(said, scores);
    this.#add(known, scores);
    const { steps } = this.#weights;
    for (let output = 0; output < OUTPUTS; output++) scores[output] *= steps[output];
    return scores;
  }

  #add(features: Int32Array, scores: Float64Array): void {
    const { rows } = this.#weights;
    for (const feature of features) {
      const row = this.#rowOf(feature);
      if (row < 0) continue;
      for (let output = 0; output < OUTPUTS; output++) scores[output] += rows[row * OUTPUTS + output];
    }
  }

  /** What one feature adds to an output. */
  weightOf(feature: number, output: number): number {
    const row = this.#rowOf(feature);
    const { rows, steps } = this.#weights;
    return row < 0 ? 0 : rows[row * OUTPUTS + output] * steps[output];
  }

  #rowOf(feature: number): number {
    const mask = this.#slots.length - 1;
    for (let slot = feature & mask; ; slot = (slot + 1) & mask) {
      const row = this.#slots[slot];
      if (row < 0 || this.#weights.features[row] === feature) return row;
    }
  }
}

/** What is heard in one sentence. */
export interface Heard {
  /** Probability of each of `ROLES`. */
  readonly roles: readonly number[];
  /** Calibrated probability of each of `MARKS`. */
  readonly marks: readonly number[];
}

/** What scores of a sentence say. */
export const hear = (scores: Float64Array, calibration: readonly Calibration[]): Heard => ({
  roles: roleOdds(scores),
  marks: MARKS.map((_, mark) => probabilityOf(scores[ROLES.length + mark], calibration[mark])),
});

/** How a score becomes log-odds that are calibrated. */
export type Calibration = readonly [slope: number, intercept: number];

/** Of the scores the roles', as probabilities. */
export function roleOdds(scores: Float64Array): number[] {
  const most = Math.max(...scores.subarray(0, ROLES.length));
  const parts = ROLES.map((_, role) => Math.exp(scores[role] - most));
  const sum = parts.reduce((all, part) => all + part, 0);
  return parts.map(part => part / sum);
}

/** A calibrated probability. */
export const probabilityOf = (score: number, [slope, intercept]: Calibration): number =>
  1 / (1 + Math.exp(-(slope * score + intercept)));
