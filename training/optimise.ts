const STEPS = 300;
const RATE = 0.08;

/** Adam over one flat vector of parameters; `gradient` adds the gradient of the mean loss to its argument. */
export function minimise(
  means: Float64Array,
  penalty: number,
  gradient: (weights: Float64Array, into: Float64Array) => void,
): Float64Array {
  const size = means.length;
  const weights = Float64Array.from(means);
  const mean = new Float64Array(size);
  const square = new Float64Array(size);
  for (let step = 1; step <= STEPS; step++) {
    const slope = new Float64Array(size);
    gradient(weights, slope);
    for (let k = 0; k < size; k++) {
      const g = slope[k]! + penalty * (weights[k]! - means[k]!);
      mean[k] = 0.9 * mean[k]! + 0.1 * g;
      square[k] = 0.999 * square[k]! + 0.001 * g * g;
      weights[k]! -= (RATE * (mean[k]! / (1 - 0.9 ** step))) / (Math.sqrt(square[k]! / (1 - 0.999 ** step)) + 1e-8);
    }
  }
  return weights;
}

/** One example of a linear score: the indexes of what holds, or all values in order. */
export interface Row {
  readonly active: readonly number[];
  readonly labels: ReadonlySet<number>;
}

/** The sum of the weights of what holds. */
export const score = (weights: Float64Array, active: readonly number[]): number => {
  let sum = 0;
  for (const f of active) sum += weights[f];
  return sum;
};

/** A logistic score a label: does the label hold, given what is active. `means` tells each label's prior weights. */
export function fitLabels(
  labels: number,
  means: (label: number) => Float64Array,
  penalty: number,
  data: readonly Row[],
): Float64Array[] {
  return Array.from({ length: labels }, (_, label) =>
    minimise(means(label), penalty, (weights, into) => {
      for (const { active, labels: holds } of data) {
        const error = 1 / (1 + Math.exp(-score(weights, active))) - (holds.has(label) ? 1 : 0);
        for (const f of active) into[f] += error / data.length;
      }
    }),
  );
}

const dot = (weights: Float64Array, from: number, values: readonly number[]) =>
  values.reduce((sum, value, k) => sum + weights[from + k] * value, 0);

/**
 * A softmax over classes. Returns a row of weights a class. Each class weighs the same, however rare, so that rare ones are heard too;
 * or each case does, so that the likeliest is said.
 */
export function fitClasses(
  classes: number,
  penalty: number,
  data: readonly { values: readonly number[]; is: number }[],
  alike: "classes" | "cases" = "classes",
): number[][] {
  const width = data[0].values.length;
  const counts = Array.from({ length: classes }, (_, c) => data.filter(({ is }) => is === c).length);
  const present = counts.filter(count => count > 0).length;
  const weights = minimise(new Float64Array(classes * width), penalty, (weights, into) => {
    for (const { values, is } of data) {
      const scores = counts.map((_, c) => dot(weights, c * width, values));
      const top = Math.max(...scores);
      const powers = scores.map(value => Math.exp(value - top));
      const all = powers.reduce((a, b) => a + b);
      for (let c = 0; c < classes; c++) {
        const error =
          (powers[c] / all - (c === is ? 1 : 0)) / (alike === "classes" ? counts[is] * present : data.length);
        for (let k = 0; k < width; k++) into[c * width + k] += error * values[k];
      }
    }
  });
  return counts.map((_, c) => [...weights.slice(c * width, (c + 1) * width)]);
}

/** Least squares with a penalty on every weight but the first. */
export function fitNumber(penalty: number, data: readonly { values: readonly number[]; is: number }[]): number[] {
  const width = data[0].values.length;
  const means = new Float64Array(width);
  means[0] = data.reduce((sum, { is }) => sum + is, 0) / data.length;
  const weights = minimise(means, penalty, (weights, into) => {
    for (const { values, is } of data) {
      const error = (dot(weights, 0, values) - is) / data.length;
      for (let k = 0; k < width; k++) into[k] += error * values[k];
    }
  });
  return [...weights];
}
