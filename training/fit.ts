// Fits the numbers of the rules reader to labelled answers and writes packages/engine/src/reader/weights.ts.
// Deterministic: the same answers give the same bytes. Usage: node training/fit.ts answers.jsonl [more.jsonl …]
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { findAll } from "../packages/engine/src/findings.ts";
import type { ParsedAnswer } from "../packages/engine/src/model/answer.ts";
import { FLAGS, ROLES, type Role, STRENGTHS } from "../packages/engine/src/model/labels.ts";
import type { OtherFound, Reading } from "../packages/engine/src/model/reading.ts";
import type { Verdicts } from "../packages/engine/src/model/report.ts";
import { CONTEXT, contextOf } from "../packages/engine/src/reader/context.ts";
import { type Cues, cuesOf } from "../packages/engine/src/reader/cues.ts";
import { FEATURES, featuresOf, findFailure } from "../packages/engine/src/reader/features.ts";
import { VERDICT_VALUES } from "../packages/engine/src/reader/judge.ts";
import { otherCause } from "../packages/engine/src/reader/others.ts";
import { chooseRoles } from "../packages/engine/src/reader/roles.ts";
import {
  readerWith,
  rulesReader,
  strengthsIn,
  takesFault,
  withoutOwnership,
} from "../packages/engine/src/reader/rules-reader.ts";
import type { Weights } from "../packages/engine/src/reader/weights-shape.ts";
import { scoreOf, WHOLE, wholeOf } from "../packages/engine/src/reader/whole.ts";
import { DEFAULT_PACE } from "../packages/engine/src/text/pace.ts";
import { parse } from "../packages/engine/src/text/parse.ts";
import { fitRoles } from "./chain.ts";
import { fitClasses, fitLabels, fitNumber, type Row, score } from "./optimise.ts";
import { prior } from "./priors.ts";

interface Labelled {
  text: string;
  sentences: { text: string; role: string; flags: string[]; strengths: string[] }[];
  doc: Verdicts & { grade: number };
}

interface Example {
  answer: ParsedAnswer;
  cues: readonly Cues[];
  causes: (OtherFound | null)[];
  features: number[][];
  roles: number[];
  strengths: Set<number>[];
  flags: Set<number>[];
  doc: Labelled["doc"];
}

const STRENGTH_PENALTY = 0.002;
const FLAG_PENALTY = 0.002;
const VERDICT_PENALTY = 0.02;
const GRADE_PENALTY = 0.05;
const FOLDS = 5;

const example = (labelled: Labelled): Example => {
  const answer = parse(labelled.text);
  const cues = cuesOf(answer);
  let at = 0;
  const spans = labelled.sentences.map(sentence => ({ from: at, to: (at += sentence.text.length), sentence }));
  const gold = answer.sentences.map(({ from, to }) => {
    const shared = spans.map(span => Math.min(to, span.to) - Math.max(from, span.from));
    return spans[shared.indexOf(Math.max(...shared))].sentence;
  });
  const indexes = (names: readonly string[], of: readonly string[]) => new Set(names.map(name => of.indexOf(name)));
  return {
    answer,
    cues,
    causes: answer.sentences.map(otherCause),
    features: featuresOf(answer, cues, findFailure(cues)),
    roles: gold.map(({ role }) => (ROLES as readonly string[]).indexOf(role)),
    strengths: gold.map(({ strengths }) => indexes(strengths, STRENGTHS)),
    flags: gold.map(({ flags }) => indexes(flags, FLAGS)),
    doc: labelled.doc,
  };
};

/** What `make` makes of each example, fitted to the other folds only: as it will be for an answer never seen. */
function crossed<Fitted, Out>(
  data: readonly Example[],
  train: (rest: Example[]) => Fitted,
  make: (fitted: Fitted, one: Example, at: number) => Out,
): Out[] {
  const out: Out[] = new Array(data.length);
  for (let fold = 0; fold < FOLDS; fold++) {
    const fitted = train(data.filter((_, e) => e % FOLDS !== fold));
    data.forEach((one, e) => {
      if (e % FOLDS === fold) out[e] = make(fitted, one, e);
    });
  }
  return out;
}

const BLANK: Weights = {
  roles: [],
  steps: [],
  strengths: [],
  flags: [],
  disowned: WHOLE.map(() => 0),
  verdicts: Object.fromEntries(
    Object.entries(VERDICT_VALUES).map(([name, values]) => [name, values.map(() => WHOLE.map(() => 0))]),
  ) as unknown as Weights["verdicts"],
  grade: WHOLE.map(() => 0),
};

const means = (label: string, size: number) =>
  Float64Array.from({ length: size }, (_, feature) => prior(label, feature));

const strengthRows = (one: Example, roles: readonly Role[]): Row[] =>
  one.features.map((active, t) => ({
    active: [...active, FEATURES.length + ROLES.indexOf(roles[t])],
    labels: one.strengths[t],
  }));

function fitStrengths(rows: readonly Row[]): Float64Array[] {
  const size = FEATURES.length + ROLES.length;
  return fitLabels(STRENGTHS.length, s => means(STRENGTHS[s], size), STRENGTH_PENALTY, rows);
}

function fitFlags(rows: readonly Row[]): Float64Array[] {
  const size = FEATURES.length + ROLES.length + CONTEXT.length;
  return fitLabels(FLAGS.length, () => new Float64Array(size), FLAG_PENALTY, rows);
}

/** Everything that is decided a sentence at a time; each layer stands on guesses of the layer below, not on its labels. */
function fitSentences(data: readonly Example[]): Weights {
  const named = crossed(data, fitRoles, (tables, one) =>
    chooseRoles({ ...BLANK, ...tables }, one.answer.sentences, one.features),
  );
  const rows = data.map((one, e) => strengthRows(one, named[e]));
  const rowsOf = (some: readonly Example[]) => some.flatMap(one => rows[data.indexOf(one)]);
  const folds = crossed(
    data,
    rest => fitStrengths(rowsOf(rest)),
    fitted => fitted,
  );
  const shifts = STRENGTHS.map((_, s) =>
    bestShift(
      BETA.strengths,
      rows.flatMap((of, e) => of.map(row => ({ score: score(folds[e][s], row.active), holds: row.labels.has(s) }))),
    ),
  );
  const shifted = (weights: readonly Float64Array[], by: readonly number[]) =>
    weights.map((row, at) => [row[0] + by[at], ...row.slice(1)]);
  const contexts = data.map((one, e) => {
    const weights = { ...BLANK, strengths: shifted(folds[e], shifts) };
    const { causes } = one;
    const strengths = strengthsIn(weights, one.answer, one.cues, one.features, named[e], causes);
    return contextOf(one.cues, one.features, named[e], strengths, causes).map(
      (active, t): Row => ({ active, labels: one.flags[t] }),
    );
  });
  const contextsOf = (some: readonly Example[]) => some.flatMap(one => contexts[data.indexOf(one)]);
  const flagFolds = crossed(
    data,
    rest => fitFlags(contextsOf(rest)),
    fitted => fitted,
  );
  const flagShifts = FLAGS.map((_, f) =>
    bestShift(
      BETA.flags,
      contexts.flatMap((of, e) =>
        of.map(row => ({ score: score(flagFolds[e][f], row.active), holds: row.labels.has(f) })),
      ),
    ),
  );
  return {
    ...BLANK,
    ...fitRoles(data),
    strengths: shifted(fitStrengths(rows.flat()), shifts),
    flags: shifted(fitFlags(contexts.flat()), flagShifts),
  };
}

/** A false alarm costs more trust than a miss: precision weighs more in the mean of the two, for faults more than for praise. */
const BETA = { flags: 0.7, strengths: 0.85 };

/** What to add to a score so that 0 parts best (by F-measure) what holds from what does not. */
function bestShift(beta: number, scored: readonly { score: number; holds: boolean }[]): number {
  const all = scored.filter(({ holds }) => holds).length;
  let best = { value: -1, shift: 0 };
  for (let shift = -1; shift <= 3; shift += 0.1) {
    const told = scored.filter(({ score }) => score + shift > 0);
    const right = told.filter(({ holds }) => holds).length;
    const value = ((1 + beta ** 2) * right) / (told.length + beta ** 2 * all || 1);
    if (value > best.value) best = { value, shift };
  }
  return best.shift;
}

function fitWhole(data: readonly Example[]): Pick<Weights, "disowned" | "verdicts" | "grade"> {
  const readings = crossed(
    data,
    rest => readerWith(fitSentences(rest)),
    (reader, { answer }) => reader.read(answer),
  );
  const disowned = fitDisowned(data, readings);
  const wholes = data.map(({ answer, cues, causes }, e) => {
    const plain = readings[e];
    const reading =
      takesFault(cues, causes) || scoreOf(disowned, wholeOf(answer, plain, [], DEFAULT_PACE)) <= 0
        ? plain
        : withoutOwnership(plain);
    return wholeOf(answer, reading, findAll(answer, reading, DEFAULT_PACE, null, rulesReader), DEFAULT_PACE);
  });
  const verdicts = Object.entries(VERDICT_VALUES).map(([name, values]) => {
    const rows = data.map(({ doc }, e) => ({
      values: wholes[e],
      is: (values as readonly unknown[]).indexOf(doc[name as keyof Verdicts]),
    }));
    return [name, fitClasses(values.length, VERDICT_PENALTY, rows)];
  });
  return {
    disowned,
    verdicts: Object.fromEntries(verdicts),
    grade: fitNumber(
      GRADE_PENALTY,
      data.map(({ doc }, e) => ({ values: wholes[e], is: doc.grade })),
    ),
  };
}

/** Telling somebody who owns it that they do not is the worse mistake: the odds must be this much above even. */
const DISOWNED_MARGIN = 0.8;

/** Among the answers in which some sentence sounds like owning and none is plain, those that do not own it after all. */
function fitDisowned(data: readonly Example[], readings: readonly Reading[]): number[] {
  const rows = data.flatMap(({ answer, cues, causes, doc }, e) =>
    readings[e].owned < 0 || takesFault(cues, causes)
      ? []
      : { values: wholeOf(answer, readings[e], [], DEFAULT_PACE), is: doc.ownership_first === "none" ? 1 : 0 },
  );
  const [owns, disowns] = fitClasses(2, VERDICT_PENALTY, rows);
  return disowns.map((weight, at) => weight - owns[at] - (at === 0 ? DISOWNED_MARGIN : 0));
}

/** In hundredths, a line a row. */
function print(weights: Weights): string {
  const json = JSON.stringify(weights, (_, value) => (typeof value === "number" ? Math.round(value * 100) : value));
  return json.replaceAll("],[", "],\n[").replaceAll(/"(\w+)":/g, "\n$1:");
}

const files = process.argv.slice(2);
if (files.length === 0) {
  console.error("Give one or more files of labelled answers: node training/fit.ts corpus/answers/a.jsonl …");
  process.exit(2);
}
const data = files.flatMap(file =>
  readFileSync(file, "utf8")
    .split("\n")
    .filter(Boolean)
    .map(line => example(JSON.parse(line) as Labelled)),
);
const weights: Weights = { ...fitSentences(data), ...fitWhole(data) };
const out = fileURLToPath(new URL("../packages/engine/src/reader/weights.ts", import.meta.url));
writeFileSync(
  out,
  `// Written by training/fit.ts from ${data.length} labelled answers. Do not edit.
import type { Weights } from "./weights-shape.ts";

// biome-ignore format: one row a line
export const HUNDREDTHS: Weights = ${print(weights)};
`,
);
console.log(`Wrote the weights from ${data.length} answers.`);
