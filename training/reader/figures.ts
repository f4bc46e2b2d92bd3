// Measures the trained reader on the test batches, which nothing was fitted to or chosen by, and writes what `unflinch about`
// and the model card say: packages/engine/weights/figures.json and the tables of packages/engine/weights/README.md.
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { type CorpusAnswer, readCorpus, readSplits } from "../../corpus/src/read.ts";
import { parseLabelled } from "../../packages/cli/src/eval/labelled.ts";
import { type Scores, score } from "../../packages/cli/src/eval/score.ts";
import { createReader, FLAGS, type Reader, type Report, review } from "../../packages/engine/src/index.ts";
import { MARKS, probabilityOf } from "../../packages/engine/src/reader/trained/sentence-scores.ts";
import { unpackWeights } from "../../packages/engine/src/reader/trained/trained-weights.ts";
import { brier, calibrationError } from "./calibrate.ts";
import { exampleOf } from "./examples.ts";
import { scorerOf, scoresOf } from "./fit-reader.ts";

const at = (path: string): string => fileURLToPath(new URL(`../../packages/engine/weights/${path}`, import.meta.url));
const bytes = readFileSync(at("reader.bin"));
const reader = createReader(bytes);
const { test } = readSplits();
const answers = readCorpus().filter(({ source }) => test.includes(source));
const labelled = parseLabelled(answers.map(answer => JSON.stringify(answer)).join("\n"), () => {});
const reportsOf = (by: Reader | null): Report[] =>
  labelled.map(({ text, occupation }) => review(text, { occupation, reader: by }));
const scoresWith = (reports: readonly Report[]): Scores => score(labelled.map((answer, k) => [answer, reports[k]!]));

const trained = reportsOf(reader);
const both = scoresWith(trained);
const rules = scoresWith(reportsOf(null));
const figure = (value: number): number => Math.round(value * 1000) / 1000;

const weights = unpackWeights(bytes);
const scorer = scorerOf({ ...weights, steps: weights.numbers.steps }, weights.numbers.look);
const calibrated = scoresOf(scorer, answers.map(exampleOf)).map((pairs, mark) => {
  const probable = pairs.map(([given, is]) => [probabilityOf(given, weights.numbers.calibration[mark]!), is] as const);
  const { own, baseRate } = brier(probable);
  return { error: figure(calibrationError(probable)), brier: figure(own), brierOfBaseRate: figure(baseRate) };
});

/** Flags found a sentence in answers of one kind to those of the other, each grade weighed alike. */
function ratio(
  one: (answer: CorpusAnswer) => boolean,
  other: (answer: CorpusAnswer) => boolean,
  found: (k: number) => number,
) {
  const rates = (of: (answer: CorpusAnswer) => boolean, grade: number) => {
    const chosen = answers.flatMap((answer, k) => (answer.doc.grade === grade && of(answer) ? [k] : []));
    const sentences = chosen.reduce((sum, k) => sum + answers[k]!.sentences.length, 0);
    return chosen.reduce((sum, k) => sum + found(k), 0) / (sentences || 1);
  };
  const mean = (of: (answer: CorpusAnswer) => boolean) =>
    [1, 2, 3, 4, 5].reduce((sum, grade) => sum + rates(of, grade), 0);
  return figure(mean(one) / mean(other));
}
const foundIn = (k: number) =>
  trained[k]!.findings.filter(({ check, from }) => from !== null && (FLAGS as readonly string[]).includes(check))
    .length;
const labelledIn = (k: number) => answers[k]!.sentences.reduce((sum, { flags }) => sum + flags.length, 0);
const isForeign = ({ firstLanguage }: CorpusAnswer) => firstLanguage !== "English";
const isNative = (answer: CorpusAnswer) => !isForeign(answer);
const isSpoken = ({ manner }: CorpusAnswer) => manner === "spoken";
const isNotSpoken = (answer: CorpusAnswer) => !isSpoken(answer);

const figures = {
  answers: both.answers,
  sentences: both.sentences,
  whole: Object.fromEntries(
    Object.entries({ rules, both }).map(([name, one]) => [
      name,
      {
        roles: figure(one.role),
        flags: figure(one.flags.f1),
        strengths: figure(one.strengths.f1),
        ...Object.fromEntries(Object.entries(one.verdicts).map(([verdict, recall]) => [verdict, figure(recall)])),
        grade: figure(one.grade.spearman),
        withinOne: figure(one.grade.within1),
        first: figure(one.first.precision),
        erredOfFives: figure(one.strong.erred),
      },
    ]),
  ),
  labels: Object.fromEntries(
    MARKS.map((mark, k) => {
      const { p, r, f1, n } = both.each[mark]!;
      return [mark, { n, precision: figure(p), recall: figure(r), f1: figure(f1), ...calibrated[k]! }];
    }),
  ),
  speakers: {
    "other first languages to English": {
      found: ratio(isForeign, isNative, foundIn),
      labelled: ratio(isForeign, isNative, labelledIn),
    },
    "spoken to written": {
      found: ratio(isSpoken, isNotSpoken, foundIn),
      labelled: ratio(isSpoken, isNotSpoken, labelledIn),
    },
  },
};
writeFileSync(at("figures.json"), `${JSON.stringify(figures, null, 2)}\n`);

const table = (head: readonly string[], rows: readonly (readonly (string | number)[])[]) =>
  [head, head.map(() => "---"), ...rows].map(cells => `| ${cells.join(" | ")} |`).join("\n");
const [first, second] = [figures.whole.rules!, figures.whole.both!] as Record<string, number>[];
const made = [
  table(
    ["what", "rules alone", "rules and reader"],
    Object.keys(first).map(name => [name, first[name]!, second[name]!]),
  ),
  table(
    ["label", "times", "precision", "recall", "F1", "calibration error", "Brier", "Brier of the base rate"],
    Object.entries(figures.labels).map(([name, one]) => [name, ...Object.values(one)]),
  ),
  table(
    ["flags a sentence, at the same grade", "found", "labelled"],
    Object.entries(figures.speakers).map(([name, one]) => [name, one.found, one.labelled]),
  ),
].join("\n\n");
const card = readFileSync(at("README.md"), "utf8");
writeFileSync(
  at("README.md"),
  card.replace(/(<!-- figures -->\n)[\s\S]*?(<!-- end -->)/, (_, begin, end) => `${begin}\n${made}\n\n${end}`),
);
console.log(made);
