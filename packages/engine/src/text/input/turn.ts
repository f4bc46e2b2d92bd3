import type { Span } from "../../model/span.ts";

/** A stretch of the given text that is spoken: as it stands, or one character of speech written in another way (`\u00e9`, `&amp;`). */
export interface Piece extends Span {
  /** What is spoken where that is not the stretch itself. */
  readonly said?: string;
}

/** What one speaker says at a stretch: a turn, a caption, a word of a recogniser's. */
export interface Turn {
  /** Who speaks, as the text names them; null where nobody is named. */
  readonly speaker: string | null;
  readonly pieces: readonly Piece[];
  /** What parts it from what the same speaker said right before. */
  readonly glue: "" | " " | "\n";
}

/** The words of a turn. */
export function wordsOf(text: string, { pieces }: Turn): string {
  let words = "";
  for (const { from, to, said } of pieces) words += said ?? text.slice(from, to);
  return words;
}

/** What transcribers put in brackets is no speech: "[laughs]", "[00:12:05]", "[inaudible]". */
const LONGEST_NOTE = 60;
const NOTE =
  /^(?:[\d:., ]+$|laugh|chuckl|giggl|pause|silence|inaudible|unintelligible|indistinct|crosstalk|cough|sigh|clears throat|music|applause|sniff|noise|background)/i;

/** A stretch without the notes in brackets in it. */
export function withoutNotes(text: string, from: number, to: number): Piece[] {
  const pieces: Piece[] = [];
  let start = from;
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    if (code !== 91 && code !== 40) continue;
    const end = text.indexOf(code === 91 ? "]" : ")", at);
    if (end < 0 || end >= to || end - at > LONGEST_NOTE) continue;
    if (code === 40 && !NOTE.test(text.slice(at + 1, end))) continue;
    if (at > start) pieces.push({ from: start, to: at });
    start = end + 1;
    at = end;
  }
  if (to > start) pieces.push({ from: start, to });
  return pieces;
}

/** The stretch without white space at its ends. */
export function trimmed(text: string, from: number, to: number): Span {
  let [first, last] = [from, to];
  while (first < last && isSpace(text.charCodeAt(first))) first++;
  while (last > first && isSpace(text.charCodeAt(last - 1))) last--;
  return { from: first, to: last };
}

export const isSpace = (code: number): boolean =>
  code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || code === 0xfeff;

/** A text without the `marks` and white space at its end. */
export function withoutEnd(text: string, marks: string): string {
  let to = text.length;
  while (to > 0 && (isSpace(text.charCodeAt(to - 1)) || marks.includes(text[to - 1]!))) to--;
  return text.slice(0, to);
}
