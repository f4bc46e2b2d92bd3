import type { Span } from "../../model/span.ts";
import { isSpace, type Piece, withoutNotes } from "./turn.ts";

/** A JSON value that knows where its strings stand. */
export type Json = JsonText | JsonList | JsonRecord | JsonBare;
/** From behind the opening to the closing quotation mark, escapes as written. */
export interface JsonText extends Span {
  readonly kind: "text";
}
export interface JsonList {
  readonly kind: "list";
  readonly items: readonly Json[];
}
export interface JsonRecord {
  readonly kind: "record";
  readonly fields: ReadonlyMap<string, Json>;
}
/** A number, true, false or null, as written. */
export interface JsonBare {
  readonly kind: "bare";
  readonly written: string;
}

/** No recogniser nests so deep. */
const DEEPEST = 40;
const ESCAPED: Readonly<Record<string, string>> = { n: "\n", r: "\r", t: "\t", b: " ", f: " " };

/** Where JSON stops being JSON. */
export class NotJson extends Error {
  readonly at: number;
  constructor(at: number) {
    super(`not JSON at ${at}`);
    this.at = at;
  }
}

/**
 * Reads a text as JSON, or as one JSON value after another.
 * @throws {NotJson}
 */
export function readJson(text: string): Json {
  let at = 0;
  const skip = (): number => {
    while (at < text.length && isSpace(text.charCodeAt(at))) at++;
    return at < text.length ? text.charCodeAt(at) : -1;
  };
  const string = (): JsonText => {
    const from = ++at;
    for (; ; at++) {
      const code = at < text.length ? text.charCodeAt(at) : -1;
      if (code < 32) throw new NotJson(at);
      if (code === 34) return { kind: "text", from, to: at++ };
      if (code === 92) at++;
    }
  };
  const bare = (): JsonBare => {
    const from = at;
    while (at < text.length && /[-+.\w]/.test(text[at]!)) at++;
    const written = text.slice(from, at);
    if (!/^(?:true|false|null|NaN|-?Infinity|-?\d[\d.eE+-]*)$/.test(written)) throw new NotJson(from);
    return { kind: "bare", written };
  };
  /** What stands between the brackets, `item` by item. */
  const within = (close: number, item: () => void): void => {
    at++;
    if (skip() === close) at++;
    else {
      for (;;) {
        item();
        const next = skip();
        at++;
        if (next === close) return;
        if (next !== 44) throw new NotJson(at - 1);
      }
    }
  };
  const value = (depth: number): Json => {
    const code = skip();
    if (code === 34) return string();
    if (code !== 91 && code !== 123) return bare();
    if (depth === DEEPEST) throw new NotJson(at);
    if (code === 91) {
      const items: Json[] = [];
      within(93, () => items.push(value(depth + 1)));
      return { kind: "list", items };
    }
    const fields = new Map<string, Json>();
    within(125, () => {
      if (skip() !== 34) throw new NotJson(at);
      const { from, to } = string();
      if (skip() !== 58) throw new NotJson(at);
      at++;
      fields.set(text.slice(from, to), value(depth + 1));
    });
    return { kind: "record", fields };
  };
  const values: Json[] = [];
  while (skip() >= 0) values.push(value(0));
  if (values.length === 0) throw new NotJson(at);
  return values.length === 1 ? values[0]! : { kind: "list", items: values };
}

/** The words of a string: each escape is a piece of its own. */
export function decode(text: string, { from, to }: Span): Piece[] {
  const pieces: Piece[] = [];
  let start = from;
  for (;;) {
    const slash = text.indexOf("\\", start);
    if (slash < 0 || slash >= to) break;
    if (slash > start) pieces.push(...withoutNotes(text, start, slash));
    const letter = text[slash + 1]!;
    start = Math.min(to, slash + (letter === "u" ? 6 : 2));
    const code = letter === "u" ? Number.parseInt(text.slice(slash + 2, start), 16) : Number.NaN;
    const said = letter === "u" ? String.fromCharCode(Number.isNaN(code) ? 32 : code) : (ESCAPED[letter] ?? letter);
    pieces.push({ from: slash, to: start, said });
  }
  if (to > start) pieces.push(...withoutNotes(text, start, to));
  return pieces;
}

export const fieldOf = (json: Json | undefined, name: string): Json | undefined =>
  json?.kind === "record" ? json.fields.get(name) : undefined;

export const itemsOf = (json: Json | undefined): readonly Json[] => (json?.kind === "list" ? json.items : []);
