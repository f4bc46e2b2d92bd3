import type { Agreement } from "./agreement.ts";
import { agreementOf } from "./agreement.ts";
import { innocentUses } from "./innocent.ts";
import type { CorpusAnswer, Split, TwoReadings } from "./read.ts";
import { mostAlike, repeatedOpenings, sharedRuns } from "./repetition.ts";
import * as spread from "./spread.ts";

type Cell = string | number;

function table(head: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const line = (cells: readonly Cell[]) =>
    `| ${cells.map(cell => (typeof cell === "number" ? grouped(cell) : cell)).join(" | ")} |`;
  return [line(head), `|${head.map(() => "---|").join("")}`, ...rows.map(line)].join("\n");
}

const grouped = (count: number): string => count.toLocaleString("en");
const figure = (value: number): string => value.toFixed(2);

/** What the data sheet says of how the corpus is spread, as Markdown. */
export function spreadTables(
  answers: readonly CorpusAnswer[],
  splits: Readonly<Record<Split, readonly string[]>>,
): string {
  const counted = (head: string, counts: spread.Counts) => table([head, "answers"], counts);
  return [
    table(["in all", "count"], spread.totals(answers)),
    table(["split (batches)", "answers", "sentences"], spread.bySplit(answers, splits)),
    counted("first language", spread.byFirstLanguage(answers)),
    counted("manner", spread.byManner(answers)),
    counted("form", spread.byForm(answers)),
    counted("sector", spread.bySector(answers)),
    table(
      ["grade", "under 40 words", "40 to 79", "80 to 159", "160 to 299", "300 and more", "words on average"],
      spread.byGradeAndLength(answers),
    ),
    table(["label", "sentences"], spread.byLabel(answers)),
    table(["word", "would be taken for", "sentences with it", "of them without that flag"], innocentUses(answers)),
  ].join("\n\n");
}

const agreementRow = ({ label, first, second, same, kappa }: Agreement): Cell[] => [
  label,
  first,
  second,
  figure(same),
  figure(kappa),
];

/** How two blind readings agree, as Markdown. */
export function agreementTables(readings: readonly TwoReadings[]): string {
  const { answers, sentences, role, flags, strengths, each, whole, grade } = agreementOf(readings);
  return [
    `${grouped(answers)} answers, ${grouped(sentences)} sentences read twice.`,
    table(
      ["of sentences", "first", "second", "the same (marks: F1)", "kappa"],
      [role, flags, strengths, ...each].map(agreementRow),
    ),
    table(["of the whole", "first", "second", "the same", "kappa"], whole.map(agreementRow)),
    `Grade: rank correlation ${figure(grade.spearman)}, the same ${figure(grade.same)}, within one ${figure(grade.withinOne)}.`,
  ].join("\n\n");
}

/** What keeps the answers from being one answer over and over, as Markdown. */
export function repetitionTable(answers: readonly CorpusAnswer[]): string {
  const { ids, similarity } = mostAlike(answers);
  return table(
    ["check", "seen", "at most"],
    [
      ["runs of 8 words in more than three answers", `${(100 * sharedRuns(answers)).toFixed(3)} %`, "1 %"],
      [`similarity of the two most alike (${ids.join(", ")})`, figure(similarity), "0.30"],
      ["openings that a batch has twice", repeatedOpenings(answers).length, 0],
    ],
  );
}

/** One answer with its labels, as Markdown. */
export function labelledTable({ id, occupation, firstLanguage, sentences, doc }: CorpusAnswer): string {
  const rows = sentences.map(({ text, role, flags, strengths }) => [
    text
      .trim()
      .replace(/\s*\n+\s*/g, " ")
      .replaceAll("|", "\\|"),
    role,
    [...flags, ...strengths].join(", "),
  ]);
  const whole = Object.entries(doc).map(([name, value]) => `${name} ${value}`);
  const speaker = firstLanguage === undefined ? "" : `, first language ${firstLanguage}`;
  return [
    `**${id}**, ${occupation}${speaker}`,
    table(["sentence", "role", "flags and strengths"], rows),
    `Whole: ${whole.join(", ")}.`,
  ].join("\n\n");
}
