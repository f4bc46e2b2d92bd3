import { FLAGS, ROLES, STRENGTHS } from "@unflinch/engine";
import type { CorpusAnswer, Split } from "./read.ts";

/** Rows of a table: what is counted, and how many. */
export type Counts = readonly (readonly [what: string, ...counts: number[]])[];

const words = (text: string): number => text.split(/\s+/).filter(word => word !== "").length;
const LENGTHS = [40, 80, 160, 300] as const;

function countBy(answers: readonly CorpusAnswer[], keyOf: (answer: CorpusAnswer) => string): [string, number][] {
  const counts = new Map<string, number>();
  for (const answer of answers) counts.set(keyOf(answer), (counts.get(keyOf(answer)) ?? 0) + 1);
  return [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1));
}

const NOT_RECORDED = "not recorded";

export const byFirstLanguage = (answers: readonly CorpusAnswer[]): Counts =>
  countBy(answers, ({ firstLanguage }) => firstLanguage ?? NOT_RECORDED);
export const byManner = (answers: readonly CorpusAnswer[]): Counts =>
  countBy(answers, ({ manner }) => manner ?? NOT_RECORDED);
export const byForm = (answers: readonly CorpusAnswer[]): Counts =>
  countBy(answers, ({ form }) => form ?? NOT_RECORDED);
export const bySector = (answers: readonly CorpusAnswer[]): Counts =>
  countBy(answers, ({ sector }) => sector ?? NOT_RECORDED);

/** Answers of each grade, by length in words: under 40, 40 to 79, 80 to 159, 160 to 299, 300 and more; then their mean length. */
export function byGradeAndLength(answers: readonly CorpusAnswer[]): Counts {
  return [1, 2, 3, 4, 5].map(grade => {
    const lengths = answers.filter(({ doc }) => doc.grade === grade).map(({ text }) => words(text));
    const within = [0, ...LENGTHS].map(
      (from, at) =>
        lengths.filter(length => length >= from && length < (LENGTHS[at] ?? Number.POSITIVE_INFINITY)).length,
    );
    const mean = lengths.reduce((sum, length) => sum + length, 0) / (lengths.length || 1);
    return [`grade ${grade}`, ...within, Math.round(mean)];
  });
}

/** How many sentences have each role, flag and strength. */
export function byLabel(answers: readonly CorpusAnswer[]): Counts {
  const sentences = answers.flatMap(answer => answer.sentences);
  return [
    ...ROLES.map(role => [role, sentences.filter(sentence => sentence.role === role).length] as const),
    ...FLAGS.map(flag => [flag, sentences.filter(({ flags }) => flags.includes(flag)).length] as const),
    ...STRENGTHS.map(name => [name, sentences.filter(({ strengths }) => strengths.includes(name)).length] as const),
  ];
}

/** For each split its batches' answers and sentences. */
export function bySplit(answers: readonly CorpusAnswer[], splits: Readonly<Record<Split, readonly string[]>>): Counts {
  return Object.entries(splits).map(([split, batches]) => {
    const inside = answers.filter(({ source }) => batches.includes(source));
    return [`${split} (${batches.join(", ")})`, inside.length, inside.flatMap(({ sentences }) => sentences).length];
  });
}

export function totals(answers: readonly CorpusAnswer[]): Counts {
  return [
    ["answers", answers.length],
    ["sentences", answers.flatMap(({ sentences }) => sentences).length],
    ["words", answers.reduce((sum, { text }) => sum + words(text), 0)],
    ["occupations", new Set(answers.map(({ occupation }) => occupation)).size],
  ];
}
