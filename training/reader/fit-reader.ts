import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { FLAGS, ROLES, STRENGTHS } from "../../packages/engine/src/model/labels.ts";
import { VERDICT_VALUES } from "../../packages/engine/src/reader/judge.ts";
import { answerFeatures } from "../../packages/engine/src/reader/trained/answer-features.ts";
import { hear, MARKS, probabilityOf, SentenceModel } from "../../packages/engine/src/reader/trained/sentence-scores.ts";
import type { TrainedNumbers, TrainedWeights } from "../../packages/engine/src/reader/trained/trained-weights.ts";
import { fitClasses, fitNumber } from "../optimise.ts";
import { bestFor, calibrate, leastFor, round, type Scored } from "./calibrate.ts";
import type { Example } from "./examples.ts";
import { fitSentences, quantise, turnsOf } from "./fit-sentences.ts";

/** Of findings at least this share must be right on the validation answers, of hints this. */
const FINDING_PRECISION = 0.9;
const HINT_PRECISION = 0.55;
const FOLDS = 5;
const VERDICT_PENALTY = 0.005;
const GRADE_PENALTY = 0.01;

/** SHA-256 of all answers and of which batch is in which split. */
export function corpusHash(): string {
  const hash = createHash("sha256");
  const folder = new URL("../../corpus/", import.meta.url);
  const files = readdirSync(new URL("answers/", folder)).sort();
  for (const file of ["splits.json", ...files.map(name => `answers/${name}`)])
    hash.update(readFileSync(new URL(file, folder)));
  return hash.digest("hex");
}

/** The whole reader: the sentence model, its calibration and thresholds on `validation`, and the rows that judge an answer. */
export function fitReader(train: readonly Example[], validation: readonly Example[], corpus: string): TrainedWeights {
  const quantised = quantise(fitSentences(train));
  const blank: TrainedNumbers = {
    corpus,
    steps: quantised.steps,
    turns: turnsOf(train),
    calibration: [],
    flags: [],
    ruled: [],
    strengths: [],
    judging: { verdicts: {} as TrainedNumbers["judging"]["verdicts"], grade: [] },
  };
  const model = new SentenceModel(quantised);
  const scored = scoresOf(model, validation);
  const calibration = scored.map(pairs => calibrate(pairs));
  const probable = scored.map((pairs, mark): Scored[] =>
    pairs.map(([score, is]) => [probabilityOf(score, calibration[mark]!), is]),
  );
  const isRuled = validation.flatMap(({ sentences }) => sentences.map(({ ruled }) => ruled));
  const thresholds = (whenRuled: boolean) =>
    FLAGS.map((flag, mark): [number, number] => {
      const pairs = probable[mark]!.filter((_, at) => isRuled[at]!.has(flag) === whenRuled);
      const finding = ceiling(leastFor(pairs, FINDING_PRECISION));
      const unsure = pairs.filter(([probability]) => probability < finding);
      return [finding, Math.min(finding, ceiling(leastFor(unsure, HINT_PRECISION)))];
    });
  const strengths = STRENGTHS.map((_, k) => ceiling(bestFor(probable[FLAGS.length + k]!)));
  return {
    ...quantised,
    numbers: {
      ...blank,
      calibration,
      flags: thresholds(false),
      ruled: thresholds(true),
      strengths,
      judging: judgingRows(train, calibration),
    },
  };
}

/** Kept with four digits, and not below what was found. */
const ceiling = (value: number): number => Math.ceil(value * 1e4 - 1e-6) / 1e4;

/** For each mark the scores of all sentences, and whether they have it. */
export function scoresOf(model: SentenceModel, examples: readonly Example[]): Scored[][] {
  const scored: Scored[][] = MARKS.map(() => []);
  for (const { sentences } of examples)
    for (const { features, marks } of sentences) {
      const scores = model.score(features);
      marks.forEach((is, mark) => {
        scored[mark]!.push([scores[ROLES.length + mark]!, is]);
      });
    }
  return scored;
}

/**
 * Rows for verdicts and grade, fitted to what the sentence model says of answers that it was not fitted to: of each part of
 * the training batches after it was fitted to the others.
 */
function judgingRows(train: readonly Example[], calibration: TrainedNumbers["calibration"]): TrainedNumbers["judging"] {
  const batches = [...new Set(train.map(({ labelled }) => labelled.source))];
  const data = Array.from({ length: FOLDS }, (_, fold) => {
    const out = (example: Example) => batches.indexOf(example.labelled.source) % FOLDS === fold;
    const model = new SentenceModel(fitSentences(train.filter(example => !out(example))));
    return train.filter(out).map(example => ({
      values: answerFeatures(
        example.sentences.map(({ features }) => hear(model, features, calibration)),
        example.words,
      ),
      doc: example.labelled.doc,
    }));
  }).flat();
  const verdicts = Object.fromEntries(
    Object.entries(VERDICT_VALUES).map(([name, values]) => {
      const is = ({ doc }: (typeof data)[number]) =>
        (values as readonly unknown[]).indexOf(doc[name as keyof typeof VERDICT_VALUES]);
      const rows = fitClasses(
        values.length,
        VERDICT_PENALTY,
        data.map(one => ({ values: one.values, is: is(one) })),
      );
      return [name, rows.map(row => row.map(round))];
    }),
  ) as Record<keyof typeof VERDICT_VALUES, number[][]>;
  const grade = fitNumber(
    GRADE_PENALTY,
    data.map(({ values, doc }) => ({ values, is: doc.grade })),
  );
  return { verdicts, grade: grade.map(round) };
}
