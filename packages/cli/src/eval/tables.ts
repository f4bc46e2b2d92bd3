import type { Hits, Scores } from "./score.ts";

const figure = (value: number): string => value.toFixed(3);

const hits = ({ p, r, f1, n }: Hits): string => `P ${figure(p)}  R ${figure(r)}  F1 ${figure(f1)}  n ${n}`;

/** The scores as lines of text. */
export function toTables(scores: Scores): string {
  const verdicts = Object.entries(scores.verdicts).map(([name, recall]) => `${name} ${figure(recall)}`);
  return [
    `answers ${scores.answers} (${scores.unread} not read)  sentences ${scores.sentences}`,
    `role accuracy ${figure(scores.role)}`,
    `flags micro  ${hits(scores.flags)}`,
    `strengths micro  ${hits(scores.strengths)}`,
    ...Object.entries(scores.each).map(([name, each]) => `  ${name.padEnd(22)} ${hits(each)}`),
    `verdicts, macro recall  ${verdicts.join("  ")}`,
    `remarks to mend first that are labelled so ${figure(scores.first.precision)} of ${scores.first.n}   ` +
      `grade-5 answers with an error ${figure(scores.strong.erred)} of ${scores.strong.n}`,
    `grade spearman ${figure(scores.grade.spearman)}  within one ${figure(scores.grade.within1)}`,
    "",
  ].join("\n");
}

/** The scores as one line of JSON. */
export function toJson({ sentences: _, strong, first, grade, confusion, ...scores }: Scores): string {
  return `${JSON.stringify({ ...scores, first, strongErred: strong.erred, grade, confusion })}\n`;
}
