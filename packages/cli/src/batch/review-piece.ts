import { badRow, type Reader, type Report, review, rowOf } from "@unflinch/engine";
import { loadReader } from "../load-reader.ts";
import { LONGEST } from "../read-answer.ts";
import type { Piece } from "./pieces.ts";

/** What a line gives: its report, or only the row it will have in a table, with nothing of the answer's words in it. */
export type Wanted = "reports" | "rows";

/** JSON lines for a piece, in order, each ended by a line break. */
export interface Reviewed {
  readonly output: Uint8Array<ArrayBuffer>;
  /** How many of them are error records. */
  readonly bad: number;
}

/** A line that cannot be reviewed, and what is wrong with it. */
class BadLine extends Error {
  readonly id: unknown;
  /** The message without a detail that may quote the line. */
  readonly brief: string;
  constructor(brief: string, id: unknown = null, detail = "") {
    super(brief + detail);
    this.id = id;
    this.brief = brief;
  }
}

const NEWLINE = 10;
const utf8 = new TextDecoder("utf-8", { fatal: true });
const encoder = new TextEncoder();

/** Loaded with the first line; null where there is none. */
let reader: Reader | null | undefined;

/** Reviews every line of a piece. A bad line gives an error record in its place; a blank line gives nothing. */
export function reviewPiece({ bytes, line }: Piece, wanted: Wanted): Reviewed {
  const records: string[] = [];
  let bad = 0;
  const record = (at: number, make: () => string | null): void => {
    try {
      const made = make();
      if (made !== null) records.push(made, "\n");
    } catch (error) {
      bad++;
      const { id, brief, message } =
        error instanceof BadLine
          ? error
          : new BadLine("this line broke the review, a fault of the program", null, `: ${String(error)}`);
      const made = wanted === "rows" ? badRow(id, at, brief) : { id, error: { line: at, message } };
      records.push(JSON.stringify(made), "\n");
    }
  };
  if (bytes === null)
    record(line, () => {
      throw tooLong();
    });
  else {
    for (let from = 0, at = line; from < bytes.length; at++) {
      const newline = bytes.indexOf(NEWLINE, from);
      const to = newline < 0 ? bytes.length : newline;
      const start = from;
      record(at, () => {
        const reviewed = reviewLine(bytes.subarray(start, to));
        if (reviewed === null) return null;
        const { report, id } = reviewed;
        return JSON.stringify(wanted === "rows" ? rowOf(report, id, at) : { ...report, id });
      });
      from = to + 1;
    }
  }
  return { output: encoder.encode(records.join("")), bad };
}

const tooLong = (): BadLine => new BadLine("over 1 MB, too long for one answer");

function reviewLine(bytes: Uint8Array): { report: Report; id: unknown } | null {
  if (bytes.length - (bytes.at(-1) === 13 ? 1 : 0) > LONGEST) throw tooLong();
  let line: string;
  try {
    line = utf8.decode(bytes);
  } catch {
    throw new BadLine("not UTF-8");
  }
  if (line.trim() === "") return null;
  const { id, text, occupation, candidate } = parseLine(line);
  if (reader === undefined) reader = loadReader();
  const report = review(text, { occupation, candidate, reader });
  if (candidate?.trim() && report.candidate === null && !report.readable.ok)
    throw new BadLine("the candidate does not speak in it", id, `: ${report.readable.why}`);
  return { report, id };
}

interface Line {
  readonly id: unknown;
  readonly text: string;
  readonly occupation: string | null;
  readonly candidate: string | null;
}

function parseLine(line: string): Line {
  let given: unknown;
  try {
    given = JSON.parse(line);
  } catch (error) {
    // V8 adds a line and column of its own, which would be taken for the input's.
    throw new BadLine("not JSON", null, `: ${(error as Error).message.split(" (line")[0]}`);
  }
  if (typeof given !== "object" || given === null || Array.isArray(given))
    throw new BadLine('not an object with "id" and "text"');
  const { id = null, text, occupation = null, candidate = null } = given as Record<string, unknown>;
  if (typeof id === "number" && !Number.isSafeInteger(id) && Number.isInteger(id))
    throw new BadLine('"id" is too large a number to come back unchanged; make it text');
  if (typeof text !== "string") throw new BadLine(text === undefined ? '"text" is missing' : '"text" is not text', id);
  if (occupation !== null && typeof occupation !== "string") throw new BadLine('"occupation" is not text', id);
  if (candidate !== null && typeof candidate !== "string") throw new BadLine('"candidate" is not text', id);
  return { id, text, occupation, candidate };
}
