import type { JudgingRows } from "../judge.ts";
import type { SecondLook } from "./second-look.ts";
import type { Calibration } from "./sentence-scores.ts";

/** The numbers that are few enough to be read: all but the weights of the sentence features. */
export interface TrainedNumbers {
  /** SHA-256 of the answers it was trained on, in hexadecimal. */
  readonly corpus: string;
  /** What a step of the signed bytes is worth, for each output. */
  readonly steps: readonly number[];
  /** What the scores of a whole answer's sentences do to one another. */
  readonly look: SecondLook;
  /** For each of `MARKS`. */
  readonly calibration: readonly Calibration[];
  /** For each flag the probability from which it is a finding, and from which a hint; above 1 for never. */
  readonly flags: readonly (readonly [finding: number, hint: number])[];
  /** The same where the rules surely found it too: there less is enough. */
  readonly ruled: readonly (readonly [finding: number, hint: number])[];
  /** For each strength the probability from which it is told. */
  readonly strengths: readonly number[];
  /** Columns run along `answerFeatures`. */
  readonly judging: JudgingRows;
}

export interface TrainedWeights {
  readonly numbers: TrainedNumbers;
  /** The features that have weights, as signed 32-bit numbers in rising order. */
  readonly features: Int32Array;
  /** A row a feature, a signed byte an output. */
  readonly rows: Int8Array;
}

const MAGIC = 0x32524655;
const HEADER = 12;

/** The file: "UFR2", the length of the numbers, the count of features, the numbers as JSON, the features, the rows; little-endian. */
export function packWeights({ numbers, features, rows }: TrainedWeights): Uint8Array {
  const json = new TextEncoder().encode(JSON.stringify(numbers));
  const bytes = new Uint8Array(HEADER + json.length + 4 * features.length + rows.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, MAGIC, true);
  view.setUint32(4, json.length, true);
  view.setUint32(8, features.length, true);
  bytes.set(json, HEADER);
  let at = HEADER + json.length;
  for (const feature of features) {
    view.setInt32(at, feature, true);
    at += 4;
  }
  bytes.set(new Uint8Array(rows.buffer, rows.byteOffset, rows.length), at);
  return bytes;
}

/** @throws {RangeError} when these are not the bytes of a weights file */
export function unpackWeights(bytes: Uint8Array): TrainedWeights {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < HEADER || view.getUint32(0, true) !== MAGIC)
    throw new RangeError("These are not the weights of a reader: take packages/engine/weights/reader.bin");
  const begin = HEADER + view.getUint32(4, true);
  const count = view.getUint32(8, true);
  const weights = begin + 4 * count;
  const cutOff = new RangeError("The weights of the reader are cut off: get packages/engine/weights/reader.bin anew");
  if (bytes.length < weights) throw cutOff;
  const numbers: TrainedNumbers = JSON.parse(new TextDecoder().decode(bytes.subarray(HEADER, begin)));
  if (bytes.length !== weights + count * numbers.steps.length) throw cutOff;
  const features = new Int32Array(count);
  for (let at = 0; at < count; at++) features[at] = view.getInt32(begin + 4 * at, true);
  return {
    numbers,
    features,
    rows: new Int8Array(bytes.buffer, bytes.byteOffset + weights, count * numbers.steps.length),
  };
}
