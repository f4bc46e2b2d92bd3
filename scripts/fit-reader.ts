// Fits the numbers of the rules reader to labelled answers and writes packages/engine/src/reader/weights.ts.
// Deterministic: the same answers give the same bytes. Usage: node scripts/fit-reader.ts answers.jsonl [more.jsonl …]
import { readFileSync, writeFileSync } from "node:fs";
import { FLAGS, ROLES, STRENGTHS } from "../packages/engine/src/model/labels.ts";
import { CONTEXT, contextOf } from "../packages/engine/src/reader/context.ts";
import { type Cues, cuesOf } from "../packages/engine/src/reader/cues.ts";
import { FEATURES, featuresOf, findFailure } from "../packages/engine/src/reader/features.ts";
import { parse } from "../packages/engine/src/text/parse.ts";

interface Labelled {
  text: string;
  sentences: { text: string; role: string; flags: string[]; strengths: string[] }[];
}
interface Example {
  cues: Cues[];
  features: number[][];
  roles: number[];
  strengths: Set<number>[];
  flags: Set<number>[];
}

const STEPS = 400;
const RATE = 0.08;
const ROLE_PENALTY = 0.004;
const STRENGTH_PENALTY = 0.002;
const FLAG_PENALTY = 0.002;
const FOLDS = 5;
const R = ROLES.length;

const files = process.argv.slice(2);
const out = new URL("../packages/engine/src/reader/weights.ts", import.meta.url);
const examples = files.flatMap(file =>
  readFileSync(file, "utf8")
    .split("\n")
    .filter(Boolean)
    .map(line => toExample(JSON.parse(line) as Labelled)),
);

function toExample(labelled: Labelled): Example {
  const answer = parse(labelled.text);
  const cues = cuesOf(answer);
  let at = 0;
  const spans = labelled.sentences.map(sentence => ({ from: at, to: (at += sentence.text.length), sentence }));
  const gold = answer.sentences.map(({ from, to }) => {
    const best = spans
      .map(span => ({ span, shared: Math.min(to, span.to) - Math.max(from, span.from) }))
      .sort((a, b) => b.shared - a.shared)[0]!;
    return best.span.sentence;
  });
  return {
    cues,
    features: featuresOf(answer, cues, findFailure(cues)),
    roles: gold.map(sentence => ROLES.indexOf(sentence.role as (typeof ROLES)[number])),
    strengths: gold.map(
      sentence => new Set(sentence.strengths.map(name => STRENGTHS.indexOf(name as (typeof STRENGTHS)[number]))),
    ),
    flags: gold.map(sentence => new Set(sentence.flags.map(name => FLAGS.indexOf(name as (typeof FLAGS)[number])))),
  };
}

/**
 * What the method says of a cue before any answer is seen: the penalty draws each weight there, not to zero.
 * A role or strength, then features with their weights.
 */
const PRIORS: Readonly<Record<string, Partial<Record<(typeof FEATURES)[number], number>>>> = {
  situation: { background: 1, beforeFailure: 0.8, early: 0.5 },
  task: { duty: 1.5 },
  action: { omission: 1.2, faultVerb: 1, flawedAct: 1, shouldHave: 1, knew: 0.6, admits: 0.8 },
  result: { badOutcome: 1, measuredBad: 0.8, countedAfter: 0.5 },
  aftermath: { repairedAfter: 1.5, toldAfter: 1.5, afterwards: 0.5, amends: 0.8 },
  learning: { lesson: 1.2, nowHabit: 1.2, nowPresent: 0.8, negatedHabit: 0.8, alternative: 0.8 },
  other: { noClause: 1, framing: 0.8, question: 0.8, short: 0.5 },
  ownership: { admits: 2.5, shouldHave: 2.5, faultVerb: 2.2, omission: 2.2, flawedAct: 1.5, knew: 0.8 },
  "measured-impact": { measuredBad: 1.5, measuredAfter: 1, countedAfter: 1 },
  "told-early": { toldAfter: 2.5 },
  repair: { repairedAfter: 2.5, amends: 1 },
  "changed-practice": { nowHabit: 2, nowPresent: 1, establishedAfter: 1.5, negatedHabit: 1.2, lastingNoun: 0.5 },
  "specific-lesson": { lesson: 1.5 },
  "decision-point": { alternative: 1.5, shouldHave: 0.5, negatedHabit: 0.8 },
};

const prior = (label: string, feature: number) => PRIORS[label]?.[FEATURES[feature]] ?? 0;

/** Adam over one flat vector of parameters; `gradient` adds the gradient of the mean loss to its argument. */
function minimise(
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

const add = (a: number, b: number) =>
  a === -Infinity ? b : b === -Infinity ? a : Math.max(a, b) + Math.log1p(Math.exp(-Math.abs(a - b)));

/** A linear chain over roles: rows of FEATURES.length x R, then (R + 1) x R transitions, the last row from the start. */
function fitRoles(data: readonly Example[]): Float64Array {
  const base = FEATURES.length * R;
  const total = data.reduce((sum, example) => sum + example.roles.length, 0);
  const means = Float64Array.from({ length: base + (R + 1) * R }, (_, k) =>
    k < base ? prior(ROLES[k % R]!, Math.floor(k / R)) : 0,
  );
  return minimise(means, ROLE_PENALTY, (weights, into) => {
    for (const { features, roles } of data) {
      const n = roles.length;
      const score = features.map(active =>
        ROLES.map((_, r) => active.reduce((sum, f) => sum + weights[f * R + r]!, 0)),
      );
      const step = (from: number, to: number) => weights[base + from * R + to]!;
      const forward = score.map(() => new Array<number>(R).fill(-Infinity));
      const backward = score.map(() => new Array<number>(R).fill(0));
      for (let r = 0; r < R; r++) forward[0]![r] = score[0]![r]! + step(R, r);
      for (let t = 1; t < n; t++)
        for (let r = 0; r < R; r++) {
          let sum = -Infinity;
          for (let p = 0; p < R; p++) sum = add(sum, forward[t - 1]![p]! + step(p, r));
          forward[t]![r] = sum + score[t]![r]!;
        }
      for (let t = n - 2; t >= 0; t--)
        for (let r = 0; r < R; r++) {
          let sum = -Infinity;
          for (let q = 0; q < R; q++) sum = add(sum, step(r, q) + score[t + 1]![q]! + backward[t + 1]![q]!);
          backward[t]![r] = sum;
        }
      const all = forward[n - 1]!.reduce(add, -Infinity);
      for (let t = 0; t < n; t++)
        for (let r = 0; r < R; r++) {
          const p = Math.exp(forward[t]![r]! + backward[t]![r]! - all) - (roles[t] === r ? 1 : 0);
          for (const f of features[t]!) into[f * R + r]! += p / total;
          if (t === 0) into[base + R * R + r]! += p / total;
          else
            for (let q = 0; q < R; q++) {
              const pair = Math.exp(forward[t - 1]![q]! + step(q, r) + score[t]![r]! + backward[t]![r]! - all);
              into[base + q * R + r]! += (pair - (roles[t - 1] === q && roles[t] === r ? 1 : 0)) / total;
            }
        }
    }
  });
}

function decode(weights: Float64Array, features: readonly number[][]): number[] {
  const base = FEATURES.length * R;
  let best: { score: number; path: number[] }[] = [];
  features.forEach((active, t) => {
    const own = ROLES.map((_, r) => active.reduce((sum, f) => sum + weights[f * R + r]!, 0));
    best = own.map((score, r) => {
      if (t === 0) return { score: score + weights[base + R * R + r]!, path: [r] };
      const from = best.reduce(
        (top, b, p) =>
          b.score + weights[base + p * R + r]! > best[top]!.score + weights[base + top * R + r]! ? p : top,
        0,
      );
      return { score: score + best[from]!.score + weights[base + from * R + r]!, path: [...best[from]!.path, r] };
    });
  });
  return best.reduce((a, b) => (b.score > a.score ? b : a), { score: -Infinity, path: [] }).path;
}

interface Row {
  active: readonly number[];
  labels: ReadonlySet<number>;
}

/** One logistic score a label: `size` weights each. */
function fitLabels(names: readonly string[], size: number, penalty: number, data: readonly Row[]): Float64Array[] {
  return names.map((name, label) =>
    minimise(
      Float64Array.from({ length: size }, (_, feature) => prior(name, feature)),
      penalty,
      (weights, into) => {
        for (const { active, labels } of data) {
          const error = 1 / (1 + Math.exp(-score(weights, active))) - (labels.has(label) ? 1 : 0);
          for (const f of active) into[f]! += error / data.length;
        }
      },
    ),
  );
}

const score = (weights: Float64Array, active: readonly number[]) => active.reduce((sum, f) => sum + weights[f]!, 0);
const strengthRows = (example: Example, guess: readonly number[]): Row[] =>
  example.features.map((active, t) => ({
    active: [...active, FEATURES.length + guess[t]!],
    labels: example.strengths[t]!,
  }));
const fitStrengths = (rows: readonly Row[]) => fitLabels(STRENGTHS, FEATURES.length + R, STRENGTH_PENALTY, rows);

// What stands on a guess is fitted to guesses made without the answer in question, as it will be for an answer never seen.
const guessed: number[][] = new Array(examples.length);
for (let fold = 0; fold < FOLDS; fold++) {
  const weights = fitRoles(examples.filter((_, e) => e % FOLDS !== fold));
  examples.forEach((example, e) => {
    if (e % FOLDS === fold) guessed[e] = decode(weights, example.features);
  });
}
const right = guessed.flatMap((path, e) => path.map((r, t) => (r === examples[e]!.roles[t] ? 1 : 0) as number));
const rowsByExample = examples.map((example, e) => strengthRows(example, guessed[e]!));
const flagRows: Row[] = [];
for (let fold = 0; fold < FOLDS; fold++) {
  const weights = fitStrengths(rowsByExample.filter((_, e) => e % FOLDS !== fold).flat());
  examples.forEach((example, e) => {
    if (e % FOLDS !== fold) return;
    const strengths = rowsByExample[e]!.map(row => STRENGTHS.filter((_, s) => score(weights[s]!, row.active) > 0));
    const contexts = contextOf(
      example.cues,
      example.features,
      guessed[e]!.map(r => ROLES[r]!),
      strengths,
    );
    for (const [t, active] of contexts.entries()) flagRows.push({ active, labels: example.flags[t]! });
  });
}
const roles = fitRoles(examples);
const strengths = fitStrengths(rowsByExample.flat());
const flags = fitLabels(FLAGS, FEATURES.length + R + CONTEXT.length, FLAG_PENALTY, flagRows);

const round = (value: number) => Math.round(value * 100) / 100;
const row = (values: Iterable<number>) => `  [${[...values].map(round).join(", ")}],`;
const rows = (weights: Float64Array, from: number, count: number) =>
  Array.from({ length: count }, (_, k) => row(weights.slice(from + k * R, from + (k + 1) * R))).join("\n");
writeFileSync(
  out,
  `// Written by scripts/fit-reader.ts from ${examples.length} labelled answers. Do not edit.

/** A row a feature of \`FEATURES\`, a column a role of \`ROLES\`. */
export const ROLE_WEIGHTS: readonly (readonly number[])[] = [
${rows(roles, 0, FEATURES.length)}
];

/** From the role of the row to the role of the column; the last row is the start of the answer. */
export const ROLE_STEPS: readonly (readonly number[])[] = [
${rows(roles, FEATURES.length * R, R + 1)}
];

/** A row a strength of \`STRENGTHS\`: a weight a feature, then one a role. */
export const STRENGTH_WEIGHTS: readonly (readonly number[])[] = [
${strengths.map(weights => row(weights)).join("\n")}
];

/** A row a flag of \`FLAGS\`: a weight a feature, one a role, then one a row of \`CONTEXT\`. */
export const FLAG_WEIGHTS: readonly (readonly number[])[] = [
${flags.map(weights => row(weights)).join("\n")}
];
`,
);
console.log(
  `${examples.length} answers, ${right.length} sentences; roles right on answers left out: ${(right.reduce((a, b) => a + b, 0) / right.length).toFixed(3)}`,
);
