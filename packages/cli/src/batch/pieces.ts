import { isUtf16, LONGEST, Unreadable } from "../read-answer.ts";

/** Some whole lines of the input, small enough that the work spreads and memory stays flat. */
export interface Piece {
  /** Lines with their line breaks; null for one line over the limit, whose bytes are not kept. */
  readonly bytes: Uint8Array<ArrayBuffer> | null;
  /** Number of the first line in it, from 1. */
  readonly line: number;
}

/** A piece ends with the line that passes this many bytes. */
const PIECE = 16 * 1024;
const NEWLINE = 10;

/**
 * Cuts input into pieces at line breaks. What a chunk completes is given out before the next is read, so that whoever
 * writes a line gets its report. A line over the limit is counted, not held.
 * @throws {Unreadable} when the input is UTF-16
 */
export async function* cutPieces(input: AsyncIterable<Uint8Array>, name: string): AsyncGenerator<Piece> {
  let line = 1;
  let begun: Uint8Array[] = [];
  let begunBytes = 0;
  let first = true;
  const take = (rest: Uint8Array): Piece => {
    const piece: Piece = {
      bytes: begunBytes + rest.length > LONGEST + 2 && begunBytes > 0 ? null : join(begun, rest),
      line,
    };
    begun = [];
    begunBytes = 0;
    return piece;
  };
  for await (const chunk of input) {
    if (first && isUtf16(chunk)) throw new Unreadable(`${name}: this is UTF-16. Save it as UTF-8 and try again.`);
    first = false;
    let from = 0;
    let at = chunk.indexOf(NEWLINE);
    if (begunBytes > 0 && at >= 0) {
      yield take(chunk.subarray(0, at + 1));
      line++;
      from = at + 1;
      at = chunk.indexOf(NEWLINE, from);
    }
    let lines = 0;
    for (; at >= 0; at = chunk.indexOf(NEWLINE, at + 1)) {
      lines++;
      const next = chunk.indexOf(NEWLINE, at + 1);
      if (at + 1 - from < PIECE && next >= 0) continue;
      yield { bytes: join([], chunk.subarray(from, at + 1)), line };
      line += lines;
      lines = 0;
      from = at + 1;
    }
    if (from < chunk.length) {
      begunBytes += chunk.length - from;
      if (begunBytes <= LONGEST + 2) begun.push(chunk.slice(from));
      else begun = [];
    }
  }
  if (begunBytes > 0) yield take(new Uint8Array(0));
}

function join(chunks: readonly Uint8Array[], last: Uint8Array): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(chunks.reduce((sum, chunk) => sum + chunk.length, last.length));
  let at = 0;
  for (const chunk of [...chunks, last]) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}
