import { ROLES } from "../../packages/engine/src/model/labels.ts";
import { LOOKED, level, lookAround, type SecondLook } from "../../packages/engine/src/reader/trained/second-look.ts";
import { OUTPUTS } from "../../packages/engine/src/reader/trained/sentence-scores.ts";
import { round } from "./calibrate.ts";
import type { Example } from "./examples.ts";
import { chance } from "./fit-sentences.ts";

// By names of this file, since some who run it look up what is imported each time.
const INPUTS = LOOKED;
const SCORES = OUTPUTS;
const ROLE_COUNT = ROLES.length;
const MARKS = SCORES - ROLE_COUNT;

const HIDDEN = 128;
const EPOCHS = 15;
const BATCH = 128;
const RATE = 0.003;
const WARM_UP = 0.2;
const DECAY = 0.1;
const DROPPED = 0.05;

/** An answer, and what a sentence model says of it that was not fitted to it. */
export interface ScoredExample {
  readonly example: Example;
  readonly scores: readonly Float64Array[];
}

/** Fits the second look: to answers as sentence models score them that were not fitted to these, since so it will meet all others. */
export function fitSecondLook(answers: readonly ScoredExample[]): SecondLook {
  const { hidden, outputs } = fitNetwork(rowsOf(answers));
  const table = (weights: Float64Array, width: number) =>
    Array.from({ length: weights.length / width }, (_, row) =>
      Array.from(weights.subarray(row * width, (row + 1) * width), round),
    );
  return { hidden: table(hidden, INPUTS), outputs: table(outputs, WIDTH) };
}
/** Of an output: a weight a hidden unit, its own, and what the first score counts for. */
const WIDTH = HIDDEN + 2;

interface Rows {
  readonly inputs: Float32Array;
  readonly scores: Float32Array;
  readonly roles: Uint8Array;
  readonly marks: Uint8Array;
  readonly count: number;
}

function rowsOf(answers: readonly ScoredExample[]): Rows {
  const count = answers.reduce((sum, { scores }) => sum + scores.length, 0);
  const rows = {
    inputs: new Float32Array(count * INPUTS),
    scores: new Float32Array(count * SCORES),
    roles: new Uint8Array(count),
    marks: new Uint8Array(count * MARKS),
    count,
  };
  let row = 0;
  for (const { example, scores } of answers) {
    const levelled = scores.map(level);
    lookAround(levelled, (inputs, at) => {
      rows.inputs.set(inputs, row * INPUTS);
      rows.scores.set(levelled[at]!, row * SCORES);
      rows.roles[row] = example.sentences[at]!.role;
      rows.marks.set(example.sentences[at]!.marks, row * MARKS);
      row++;
    });
  }
  return rows;
}

/** One network, by Adam with decaying weights: Loshchilov and Hutter, International Conference on Learning Representations (2019). */
function fitNetwork(data: Rows): { readonly hidden: Float64Array; readonly outputs: Float64Array } {
  const random = chance(1);
  const hidden = Float64Array.from({ length: HIDDEN * INPUTS }, () => (2 * random() - 1) / Math.sqrt(INPUTS));
  const outputs = Float64Array.from({ length: SCORES * WIDTH }, (_, k) => Number(k % WIDTH === HIDDEN + 1));
  const order = Uint32Array.from({ length: data.count }, (_, k) => k);
  const ofHidden = new Adam(hidden);
  const ofOutputs = new Adam(outputs);
  const steps = EPOCHS * Math.ceil(data.count / BATCH);
  let step = 0;
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    shuffle(order, random);
    for (let begin = 0; begin < data.count; begin += BATCH) {
      const batch = order.subarray(begin, begin + BATCH);
      for (const row of batch) addSlopes(data, row, random, hidden, outputs, ofHidden.slopes, ofOutputs.slopes);
      const done = step / steps;
      const rate = RATE * Math.min((done + 1 / steps) / WARM_UP, (1 - done) / (1 - WARM_UP));
      step++;
      for (const adam of [ofHidden, ofOutputs]) adam.step(rate, batch.length, step);
    }
  }
  return { hidden, outputs };
}

function shuffle(order: Uint32Array, random: () => number): void {
  for (let last = order.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1));
    [order[last], order[other]] = [order[other]!, order[last]!];
  }
}

const inputs = new Float64Array(INPUTS);
const units = new Float64Array(HIDDEN);
const back = new Float64Array(HIDDEN);
const wrong = new Float64Array(SCORES);

/** Adds the slopes of one sentence's loss, with some inputs and hidden units left out by chance, as Srivastava et al. do it. */
function addSlopes(
  data: Rows,
  row: number,
  random: () => number,
  hidden: Float64Array,
  outputs: Float64Array,
  intoHidden: Float64Array,
  intoOutputs: Float64Array,
): void {
  const KEPT = 1 / (1 - DROPPED);
  for (let k = 0; k < INPUTS; k++) inputs[k] = data.inputs[row * INPUTS + k]! * (random() < DROPPED ? 0 : KEPT);
  inputs[INPUTS - 1] = 1;
  for (let unit = 0; unit < HIDDEN; unit++) {
    let sum = 0;
    if (random() >= DROPPED) for (let k = 0; k < INPUTS; k++) sum += hidden[unit * INPUTS + k]! * inputs[k]!;
    units[unit] = sum > 0 ? sum * KEPT : 0;
  }
  for (let output = 0; output < SCORES; output++) {
    const begin = output * WIDTH;
    let sum = outputs[begin + HIDDEN]! + outputs[begin + HIDDEN + 1]! * data.scores[row * SCORES + output]!;
    for (let unit = 0; unit < HIDDEN; unit++) sum += outputs[begin + unit]! * units[unit]!;
    wrong[output] = sum;
  }
  tooHigh(wrong, data, row);
  back.fill(0);
  for (let output = 0; output < SCORES; output++) {
    const begin = output * WIDTH;
    const error = wrong[output]!;
    for (let unit = 0; unit < HIDDEN; unit++) {
      back[unit]! += error * outputs[begin + unit]!;
      intoOutputs[begin + unit]! += error * units[unit]!;
    }
    intoOutputs[begin + HIDDEN]! += error;
    intoOutputs[begin + HIDDEN + 1]! += error * data.scores[row * SCORES + output]!;
  }
  for (let unit = 0; unit < HIDDEN; unit++) {
    if (units[unit] === 0) continue;
    const error = back[unit]! * KEPT;
    for (let k = 0; k < INPUTS; k++) intoHidden[unit * INPUTS + k]! += error * inputs[k]!;
  }
}

/** Turns scores into how far their odds are above what they should be. */
function tooHigh(scores: Float64Array, { roles, marks }: Rows, row: number): void {
  let most = Number.NEGATIVE_INFINITY;
  for (let role = 0; role < ROLE_COUNT; role++) most = Math.max(most, scores[role]!);
  let sum = 0;
  for (let role = 0; role < ROLE_COUNT; role++) sum += scores[role] = Math.exp(scores[role]! - most);
  for (let role = 0; role < ROLE_COUNT; role++) scores[role] = scores[role]! / sum - Number(roles[row] === role);
  for (let mark = 0; mark < MARKS; mark++) {
    const at = ROLE_COUNT + mark;
    scores[at] = 1 / (1 + Math.exp(-scores[at]!)) - marks[row * MARKS + mark]!;
  }
}

/** Steps of one vector of weights. */
class Adam {
  readonly slopes: Float64Array;
  readonly #weights: Float64Array;
  readonly #means: Float64Array;
  readonly #squares: Float64Array;

  constructor(weights: Float64Array) {
    this.#weights = weights;
    this.slopes = new Float64Array(weights.length);
    this.#means = new Float64Array(weights.length);
    this.#squares = new Float64Array(weights.length);
  }

  /** Takes the slopes added up over `count` cases, and empties them. */
  step(rate: number, count: number, step: number): void {
    const [weights, slopes, means, squares] = [this.#weights, this.slopes, this.#means, this.#squares];
    const meanPart = 1 - 0.9 ** step;
    const squarePart = 1 - 0.999 ** step;
    for (let k = 0; k < weights.length; k++) {
      const slope = slopes[k]! / count;
      means[k] = 0.9 * means[k]! + 0.1 * slope;
      squares[k] = 0.999 * squares[k]! + 0.001 * slope * slope;
      const moved = means[k]! / meanPart / (Math.sqrt(squares[k]! / squarePart) + 1e-8);
      weights[k]! -= rate * (moved + DECAY * weights[k]!);
    }
    slopes.fill(0);
  }
}
