import type { Report, Verdicts } from "../model/report.ts";

/** The judgement of one answer of many, without a word of the answer: small, since a table keeps all of them until they are sorted. */
export interface BatchRow {
  /** As it came, as text; cut where it is longer than a table has room for. */
  readonly id: string;
  /** Number of its line, from 1. */
  readonly line: number;
  readonly words: number;
  readonly spokenSeconds: number;
  /** Null where the answer was not judged, as `verdicts`; then `why` says the reason. */
  readonly grade: number | null;
  readonly verdicts: Verdicts | null;
  /** Spoken seconds before the failure is owned; null where it is not. */
  readonly ownedAfterSeconds: number | null;
  readonly explainedBefore: boolean;
  /** Ids of the checks to mend first. */
  readonly first: readonly string[];
  readonly errors: number;
  readonly warnings: number;
  /** Why it was not judged, or what is wrong with its line; null where it was judged. */
  readonly why: string | null;
  /** Whether the line could not be read at all. */
  readonly bad: boolean;
}

/** Enough for any name; the cell of a spreadsheet takes 32,767. */
const LONGEST_ID = 200;

export function rowOf(report: Report, id: unknown, line: number): BatchRow {
  const { words, spokenSeconds, grade, verdicts, ownership, findings, first, readable } = report;
  const count = (severity: string): number => findings.filter(finding => finding.severity === severity).length;
  return {
    id: idText(id),
    line,
    words,
    spokenSeconds: Math.round(spokenSeconds),
    grade,
    verdicts,
    ownedAfterSeconds: ownership === null ? null : Math.round(ownership.secondsIn),
    explainedBefore: ownership?.explanationBefore ?? false,
    first: first.map(index => findings[index]!.check),
    errors: count("error"),
    warnings: count("warning"),
    why: readable.ok ? null : withoutNames(readable.why),
    bad: false,
  };
}

/** Speakers' names are words of the text; "Candidate" is ours. */
function withoutNames(why: string): string {
  const [first, ...quoted] = why.split("“");
  const rest = quoted.map(piece =>
    /^Candidate:?”/.test(piece) ? `“${piece}` : `…${piece.slice(piece.indexOf("”") + 1)}`,
  );
  return first + rest.join("");
}

/** The row of a line that could not be read; `why` must hold nothing of the line. */
export function badRow(id: unknown, line: number, why: string): BatchRow {
  return {
    id: idText(id),
    line,
    words: 0,
    spokenSeconds: 0,
    grade: null,
    verdicts: null,
    ownedAfterSeconds: null,
    explainedBefore: false,
    first: [],
    errors: 0,
    warnings: 0,
    why,
    bad: true,
  };
}

/**
 * What needs help most first: lines that could not be read, then answers that could not be judged, then by the lowest grade,
 * the most errors, the most warnings; what is equal keeps the order it came in.
 */
export function sortRows(rows: readonly BatchRow[]): BatchRow[] {
  return rows.toSorted(
    (a, b) =>
      Number(b.bad) - Number(a.bad) ||
      (a.grade ?? 0) - (b.grade ?? 0) ||
      b.errors - a.errors ||
      b.warnings - a.warnings ||
      a.line - b.line,
  );
}

function idText(id: unknown): string {
  const text = typeof id === "string" ? id : id === null || id === undefined ? "" : JSON.stringify(id);
  const characters = text.length > LONGEST_ID ? [...text.slice(0, 2 * LONGEST_ID + 2)] : [];
  return characters.length > LONGEST_ID ? `${characters.slice(0, LONGEST_ID - 1).join("")}…` : text;
}
