import type { Sentence, Token } from "../model/answer.ts";
import type { Fix } from "../model/report.ts";
import type { Span } from "../model/span.ts";
import { itemBefore } from "./item-before.ts";

/** Before these a comma stays when the words between are left out: "late, to be fair, and cold". */
const KEEPS_COMMA = new Set("and but so because or although though while which who".split(" "));

/** A repair that leaves out stretches of one sentence, with the commas and the capital letter that belong to them. */
export function drop(text: string, sentence: Sentence, spans: readonly Span[], title: string): Fix | null {
  const cuts = spans.map(span => cutOf(sentence.tokens, span));
  const from = Math.min(...cuts.map(cut => cut.from));
  let to = Math.max(...cuts.map(cut => cut.to));
  let insert = "";
  let at = from;
  for (const cut of cuts) {
    if (cut.from > at) insert += text.slice(at, cut.from);
    at = Math.max(at, cut.to);
  }
  const opens = from === sentence.from;
  if (opens && insert.length === 0) {
    const next = text[to];
    if (next === undefined || to >= sentence.to) return null;
    insert = next;
    to++;
  }
  if (opens) {
    const upper = text[from]!;
    if (upper === upper.toUpperCase()) insert = insert[0]!.toUpperCase() + insert.slice(1);
  }
  return { title, from, to, insert };
}

function cutOf(tokens: readonly Token[], { from, to }: Span): Span {
  const first = tokens.findIndex(token => token.from >= from);
  let after = tokens.findIndex(token => token.from >= to);
  if (after < 0) after = tokens.length;
  const before = itemBefore(tokens, first);
  const next = tokens[after];
  const afterComma = before?.lower === ",";
  if (!next) return { from: before ? before.to : from, to };
  if (next.lower === ",") {
    const then = tokens[after + 1];
    const start = afterComma ? before!.from : before ? before.to : from;
    if (before && then && KEEPS_COMMA.has(then.lower)) return { from: start, to: next.from };
    return { from: start, to: before ? next.to : (then?.from ?? next.to) };
  }
  if (next.kind === "punctuation") return { from: afterComma ? before!.from : before ? before.to : from, to };
  return { from, to: next.from };
}
