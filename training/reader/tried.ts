// Prints what was tried, as Markdown: models and shares of the training answers, measured on the validation batches, with
// 95 % intervals over answers drawn again (Efron's bootstrap). The test batches are not opened.
import { readCorpus, readSplits } from "../../corpus/src/read.ts";
import { FLAGS, ROLES } from "../../packages/engine/src/model/labels.ts";
import { MARKS, roleOdds } from "../../packages/engine/src/reader/trained/sentence-scores.ts";
import { bestRoles, turnsOf } from "./best-roles.ts";
import { bestFor, type Scored } from "./calibrate.ts";
import { type Example, exampleOf } from "./examples.ts";
import { type Scorer, scoreByFolds, scorerOf } from "./fit-reader.ts";
import { fitSecondLook } from "./fit-second-look.ts";
import { chance, fitSentences } from "./fit-sentences.ts";

const DRAWS = 500;
const NONE = new Int32Array(0);

const splits = readSplits();
const inside = (batches: readonly string[]) =>
  readCorpus()
    .filter(({ source }) => batches.includes(source))
    .map(exampleOf);
const train = inside(splits.train);
const validation = inside(splits.validation);

const only =
  (keep: "said" | "known" | "both") =>
  (example: Example): Example => ({
    ...example,
    sentences: example.sentences.map(sentence => ({
      ...sentence,
      features: {
        said: keep === "known" ? NONE : sentence.features.said,
        known: keep === "said" ? NONE : sentence.features.known,
      },
    })),
  });

function linear(examples: readonly Example[], keep: "said" | "known" | "both"): Scorer {
  const cut = only(keep);
  const scorer = scorerOf(fitSentences(examples.map(cut)));
  return example => scorer(cut(example));
}

/** Both, and then the second look, as they are trained for `reader.bin`. */
const twice = (examples: readonly Example[]): Scorer =>
  scorerOf(fitSentences(examples), fitSecondLook(scoreByFolds(examples).flat()));

const together =
  (...scorers: readonly Scorer[]): Scorer =>
  example =>
    scorers
      .map(scorer => scorer(example))
      .reduce((sum, one) => sum.map((scores, at) => scores.map((score, output) => score + one[at]![output]!)))
      .map(scores => scores.map(score => score / scorers.length));

interface Counts {
  sentences: number;
  rightRoles: number;
  /** Of flags and of strengths: right, found, labelled. */
  flags: [number, number, number];
  strengths: [number, number, number];
}

/** What a scorer gets right in each validation answer; a mark is found from where its F1 on them is highest. */
function count(scorer: Scorer, turns: readonly (readonly number[])[]): Counts[] {
  const scored = validation.map(scorer);
  const least = MARKS.map((_, mark) =>
    bestFor(
      validation.flatMap(({ sentences }, at) =>
        sentences.map(({ marks }, k): Scored => [scored[at]![k]![ROLES.length + mark]!, marks[mark]!]),
      ),
    ),
  );
  return validation.map(({ sentences }, at) => {
    const roles = bestRoles(scored[at]!.map(roleOdds), turns);
    const counts: Counts = { sentences: sentences.length, rightRoles: 0, flags: [0, 0, 0], strengths: [0, 0, 0] };
    sentences.forEach(({ role, marks }, k) => {
      counts.rightRoles += Number(roles[k] === role);
      marks.forEach((is, mark) => {
        const found = Number(scored[at]![k]![ROLES.length + mark]! >= least[mark]!);
        const sums = mark < FLAGS.length ? counts.flags : counts.strengths;
        sums[0] += found * is;
        sums[1] += found;
        sums[2] += is;
      });
    });
    return counts;
  });
}

function figures(counts: readonly Counts[]): [role: number, flags: number, strengths: number] {
  const sum = (of: (one: Counts) => number) => counts.reduce((all, one) => all + of(one), 0);
  const f1 = (of: "flags" | "strengths") => (2 * sum(one => one[of][0])) / sum(one => one[of][1] + one[of][2]);
  return [sum(one => one.rightRoles) / sum(one => one.sentences), f1("flags"), f1("strengths")];
}

function row(name: string, scorer: Scorer, turns: readonly (readonly number[])[]): string {
  const counts = count(scorer, turns);
  const random = chance(7);
  const draws = Array.from({ length: DRAWS }, () =>
    figures(counts.map(() => counts[Math.floor(random() * counts.length)]!)),
  );
  const cells = figures(counts).map((figure, k) => {
    const sorted = draws.map(draw => draw[k]!).sort((one, other) => one - other);
    const at = (share: number) => sorted[Math.floor(share * (DRAWS - 1))]!.toFixed(2);
    return `${figure.toFixed(3)} (${at(0.025)} to ${at(0.975)})`;
  });
  return `| ${name} | ${cells.join(" | ")} |`;
}

const HEAD = ["roles", "flags, F1", "strengths, F1"].join(" | ");
const turns = turnsOf(train);
const level = turns.map(ends => ends.map(() => 0));
const said = linear(train, "said");
const known = linear(train, "known");
const both = linear(train, "both");
console.log(`| model | ${HEAD} |\n|---|---|---|---|`);
console.log(row("words of the sentence alone", said, turns));
console.log(row("rules' cues and findings, of the sentence and its neighbours", known, turns));
console.log(row("both, in one linear model", both, turns));
console.log(row("both, each role for itself, no sequence", both, level));
console.log(row("ensemble of the first two", together(said, known), turns));
console.log(row("ensemble of all three", together(said, known, both), turns));
const looked = twice(train);
console.log(row("**both, and a second look**", looked, level));
console.log(row("the same, and what follows what", looked, turns));
console.log(`\n| the linear model, by share of the training answers | ${HEAD} |\n|---|---|---|---|`);
for (const share of [8, 4, 2, 1]) {
  const part = train.filter((_, at) => at % share === 0);
  console.log(row(`${part.length} answers`, linear(part, "both"), turnsOf(part)));
}
