import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { FLAGS, ROLES, STRENGTHS } from "../../packages/engine/src/model/labels.ts";
import { VERDICT_VALUES } from "../../packages/engine/src/reader/judge.ts";
import { answerFeatures } from "../../packages/engine/src/reader/trained/answer-features.ts";
import { lookAgain, type SecondLook } from "../../packages/engine/src/reader/trained/second-look.ts";
import {
  hear,
  MARKS,
  probabilityOf,
  SentenceModel,
  type SentenceWeights,
} from "../../packages/engine/src/reader/trained/sentence-scores.ts";
import type { TrainedNumbers, TrainedWeights } from "../../packages/engine/src/reader/trained/trained-weights.ts";
import { fitClasses, fitNumber } from "../optimise.ts";
import { bestFor, calibrate, leastFor, round, type Scored } from "./calibrate.ts";
import type { Example } from "./examples.ts";
import { fitSecondLook, type ScoredExample } from "./fit-second-look.ts";
import { fitSentences, quantise } from "./fit-sentences.ts";

/** Of findings at least this share must be right on the validation answers, of hints this. */
const FINDING_PRECISION = 0.9;
const HINT_PRECISION = 0.55;
const FOLDS = 5;
const VERDICT_PENALTY = 0.005;
/** What these say of an answer is rare and hard to be told wrongly: only what is likelier than not. */
const ACCUSING = new Set(["real_failure", "overshare", "thin"]);
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

/** The whole reader: the sentence model, the second look, its calibration and thresholds on `validation`, and the rows that judge an answer. */
export function fitReader(train: readonly Example[], validation: readonly Example[], corpus: string): TrainedWeights {
  const quantised = quantise(fitSentences(train));
  const folds = scoreByFolds(train);
  const look = fitSecondLook(folds.flat());
  const blank: TrainedNumbers = {
    corpus,
    steps: quantised.steps,
    look,
    calibration: [],
    flags: [],
    ruled: [],
    strengths: [],
    judging: { verdicts: {} as TrainedNumbers["judging"]["verdicts"], grade: [] },
  };
  const scored = scoresOf(scorerOf(quantised, look), validation);
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
      judging: judgingRows(folds, calibration),
    },
  };
}

/** Kept with four digits, and not below what was found. */
const ceiling = (value: number): number => Math.ceil(value * 1e4 - 1e-6) / 1e4;

/** Scores of each sentence of an example. */
export type Scorer = (example: Example) => readonly Float64Array[];

/** The sentence model and then, where there is one, the second look. */
export function scorerOf(weights: SentenceWeights, look?: SecondLook): Scorer {
  const model = new SentenceModel(weights);
  return ({ sentences }) => {
    const scores = sentences.map(({ features }) => model.score(features));
    return look ? lookAgain(look, scores) : scores;
  };
}

/** For each mark the scores of all sentences, and whether they have it. */
export function scoresOf(scorer: Scorer, examples: readonly Example[]): Scored[][] {
  const scored: Scored[][] = MARKS.map(() => []);
  for (const example of examples) {
    const scores = scorer(example);
    example.sentences.forEach(({ marks }, at) => {
      marks.forEach((is, mark) => {
        scored[mark]!.push([scores[at]![ROLES.length + mark]!, is]);
      });
    });
  }
  return scored;
}

/** The examples in parts, whole batches in each, scored by a sentence model that was fitted to the other parts. */
export function scoreByFolds(examples: readonly Example[]): ScoredExample[][] {
  const batches = [...new Set(examples.map(({ labelled }) => labelled.source))];
  return Array.from({ length: FOLDS }, (_, fold) => {
    const out = (example: Example) => batches.indexOf(example.labelled.source) % FOLDS === fold;
    const scorer = scorerOf(fitSentences(examples.filter(example => !out(example))));
    return examples.filter(out).map(example => ({ example, scores: scorer(example) }));
  });
}

/** Rows for verdicts and grade, fitted to what a second look hears in each part of the training batches after it was fitted to the others. */
function judgingRows(
  folds: readonly (readonly ScoredExample[])[],
  calibration: TrainedNumbers["calibration"],
): TrainedNumbers["judging"] {
  const data = folds.flatMap(fold => {
    const look = fitSecondLook(folds.filter(other => other !== fold).flat());
    return fold.map(({ example, scores }) => ({
      values: answerFeatures(
        lookAgain(look, scores).map(one => hear(one, calibration)),
        example.words,
      ),
      doc: example.labelled.doc,
    }));
  });
  const verdicts = Object.fromEntries(
    Object.entries(VERDICT_VALUES).map(([name, values]) => {
      const is = ({ doc }: (typeof data)[number]) =>
        (values as readonly unknown[]).indexOf(doc[name as keyof typeof VERDICT_VALUES]);
      const rows = fitClasses(
        values.length,
        VERDICT_PENALTY,
        data.map(one => ({ values: one.values, is: is(one) })),
        ACCUSING.has(name) ? "cases" : "classes",
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
