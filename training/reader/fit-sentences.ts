import { ROLES } from "../../packages/engine/src/model/labels.ts";
import { OUTPUTS, type SentenceWeights } from "../../packages/engine/src/reader/trained/sentence-scores.ts";
import type { Example, ExampleSentence } from "./examples.ts";

const RATE = 0.08;
const EPOCHS = 12;
const PENALTY = 0.002;
const LEAST_SEEN = 5;
const FIRST_SQUARE = 0.5;
/** What is said counts for less than what is known, so that it is leant on less: topics change from answer to answer. */
const SAID_VALUE = 0.5;

/** Numbers from 0 to 1 that are the same each time. */
export function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/**
 * Logistic regression of all outputs at once over the features seen in five sentences or more: softmax over the roles, each
 * mark by itself. Stochastic descent with AdaGrad's steps: Duchi, Hazan and Singer, Journal of Machine Learning Research 12 (2011).
 */
export function fitSentences(examples: readonly Example[]): SentenceWeights {
  const sentences = examples.flatMap(example => example.sentences);
  const seen = new Map<number, number>();
  const saying = new Set<number>();
  for (const { said, known } of sentences.map(sentence => sentence.features)) {
    for (const feature of [...said, ...known]) seen.set(feature, (seen.get(feature) ?? 0) + 1);
    for (const feature of said) saying.add(feature);
  }
  const features = Int32Array.from(
    [...seen].filter(([, count]) => count >= LEAST_SEEN).map(([feature]) => feature),
  ).sort();
  const values = Float32Array.from(features, feature => (saying.has(feature) ? SAID_VALUE : 1));
  const rowOf = new Map([...features].map((feature, row) => [feature, row]));
  const all = sentences.map(sentence => ({
    sentence,
    at: Int32Array.from([...sentence.features.said, ...sentence.features.known].flatMap(f => rowOf.get(f) ?? [])),
  }));
  const rows = new Float32Array(features.length * OUTPUTS);
  const squares = new Float32Array(rows.length).fill(FIRST_SQUARE);
  const random = chance(1);
  const wrong = new Float64Array(OUTPUTS);
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    for (let last = all.length - 1; last > 0; last--) {
      const other = Math.floor(random() * (last + 1));
      [all[last], all[other]] = [all[other]!, all[last]!];
    }
    for (const { sentence, at } of all) {
      errors(sentence, at, rows, values, wrong);
      for (const row of at) {
        const begin = row * OUTPUTS;
        for (let output = 0; output < OUTPUTS; output++) {
          const error = values[row]! * wrong[output]!;
          const square = (squares[begin + output]! += error * error);
          rows[begin + output]! -= (RATE * (error + PENALTY * rows[begin + output]!)) / Math.sqrt(square);
        }
      }
    }
  }
  // A feature counts as one from here on, so its value goes into its weights.
  for (let row = 0; row < features.length; row++)
    for (let output = 0; output < OUTPUTS; output++) rows[row * OUTPUTS + output]! *= values[row]!;
  return { features, rows, steps: new Array<number>(OUTPUTS).fill(1) };
}

/** For each output, how far it is above what it should be. */
function errors(
  { role, marks }: ExampleSentence,
  at: Int32Array,
  rows: Float32Array,
  values: Float32Array,
  wrong: Float64Array,
): void {
  wrong.fill(0);
  for (const row of at)
    for (let output = 0; output < OUTPUTS; output++) wrong[output]! += values[row]! * rows[row * OUTPUTS + output]!;
  let most = Number.NEGATIVE_INFINITY;
  for (let output = 0; output < ROLES.length; output++) most = Math.max(most, wrong[output]!);
  let sum = 0;
  for (let output = 0; output < ROLES.length; output++) sum += wrong[output] = Math.exp(wrong[output]! - most);
  for (let output = 0; output < ROLES.length; output++) wrong[output] = wrong[output]! / sum - Number(output === role);
  for (let output = ROLES.length; output < OUTPUTS; output++)
    wrong[output] = 1 / (1 + Math.exp(-wrong[output]!)) - marks[output - ROLES.length]!;
}

const HIGHEST_BYTE = 127;

/** The weights as signed bytes. Faint ones are none, and features whose bytes are all small are left out. */
export function quantise({ features, rows }: SentenceWeights): SentenceWeights & { readonly rows: Int8Array } {
  const outputs = [...Array<number>(OUTPUTS).keys()];
  const steps = outputs.map(output => {
    let most = 0;
    for (let row = 0; row < features.length; row++) most = Math.max(most, Math.abs(rows[row * OUTPUTS + output]!));
    return Number((most / HIGHEST_BYTE).toPrecision(6)) || 1;
  });
  const byte = (row: number, output: number) => {
    const near = Math.round(rows[row * OUTPUTS + output]! / steps[output]!);
    return Math.abs(near) < FAINT_BYTE ? 0 : near;
  };
  const kept = [...features.keys()].filter(row => outputs.some(output => Math.abs(byte(row, output)) >= LEAST_BYTE));
  return {
    features: Int32Array.from(kept, row => features[row]!),
    rows: Int8Array.from(kept.flatMap(row => outputs.map(output => byte(row, output)))),
    steps,
  };
}
const FAINT_BYTE = 3;
const LEAST_BYTE = 6;
