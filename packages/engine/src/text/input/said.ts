import type { Span } from "../../model/span.ts";
import { type Piece, type Turn, wordsOf } from "./turn.ts";

/** A candidate's words as one text, and where each of them stands in the text as given. */
export interface Said {
  readonly text: string;
  /** In the order of the text. */
  readonly pieces: readonly Piece[];
  /** Where each piece begins in `text`. */
  readonly starts: readonly number[];
}

/** An aside of so few words ("mm-hm", "I see") does not end the sentence it falls into. */
const ASIDE_WORDS = 3;

/** The turns that `isTheirs`, joined. What somebody else said between two turns parts paragraphs, unless it is an aside. */
export function join(text: string, turns: readonly Turn[], isTheirs: (turn: Turn) => boolean): Said {
  let words = "";
  const pieces: Piece[] = [];
  const starts: number[] = [];
  let between = "";
  for (const turn of turns) {
    if (!isTheirs(turn)) {
      between += ` ${wordsOf(text, turn)}`;
      continue;
    }
    if (pieces.length > 0) words += between === "" ? turn.glue : isAside(between) ? " " : "\n\n";
    between = "";
    for (const piece of turn.pieces) {
      pieces.push(piece);
      starts.push(words.length);
      words += piece.said ?? text.slice(piece.from, piece.to);
    }
  }
  return { text: words, pieces, starts };
}

const isAside = (words: string) =>
  !words.includes("?") && words.trim().split(/\s+/, ASIDE_WORDS + 1).length <= ASIDE_WORDS;

/** The stretch of the given text that holds `from` to `to` of the words. */
export function placeOf({ pieces, starts }: Said, { from, to }: Span): Span {
  const first = pieces[lastAtMost(starts, from)];
  if (first === undefined) return { from: 0, to: 0 };
  let at = lastAtMost(starts, from);
  // Between two pieces: the next one begins it.
  if (from >= starts[at]! + lengthOf(pieces[at]!) && at + 1 < pieces.length) at++;
  const begins = pieces[at]!;
  const start = begins.said === undefined ? begins.from + Math.max(0, from - starts[at]!) : begins.from;
  if (to <= from) return { from: start, to: start };
  const last = lastAtMost(starts, to - 1);
  const ends = pieces[last]!;
  const end = ends.said === undefined ? Math.min(ends.to, ends.from + to - starts[last]!) : ends.to;
  return { from: start, to: Math.max(start, end) };
}

/** Where in the words a place of the given text is; what stands between two pieces goes with the next. */
export function offsetOf({ pieces, starts }: Said, given: number): number {
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (pieces[middle]!.from <= given) low = middle + 1;
    else high = middle;
  }
  const at = low - 1;
  if (at < 0) return 0;
  const piece = pieces[at]!;
  if (given >= piece.to) return starts[at]! + lengthOf(piece);
  return starts[at]! + (piece.said === undefined ? given - piece.from : 0);
}

const lengthOf = ({ from, to, said }: Piece) => said?.length ?? to - from;

/** Index of the last of rising numbers that is not above `most`; 0 where all are. */
function lastAtMost(rising: readonly number[], most: number): number {
  let low = 0;
  let high = rising.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (rising[middle]! <= most) low = middle + 1;
    else high = middle;
  }
  return Math.max(0, low - 1);
}
