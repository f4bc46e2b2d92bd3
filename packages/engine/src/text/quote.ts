import type { Sentence } from "../model/answer.ts";
import type { Span } from "../model/span.ts";
import type { Match } from "./phrases.ts";

/** Longer quotations are cut in a message: the words are underlined in the text anyway. */
const LONGEST = 12;

/** Where a match stands in the text, without the punctuation at its ends. */
export function spanOf(sentence: Sentence, match: Match): Span {
  const { words } = sentence;
  let { from, to } = match;
  while (to > from + 1 && words[to - 1]!.kind === "punctuation") to--;
  while (from < to - 1 && words[from]!.kind === "punctuation") from++;
  return { from: words[from]!.from, to: words[to - 1]!.to };
}

/** The words of a span for a message, on one line, the middle left out where they are many. */
export function quote(text: string, span: Span): string {
  const words = text.slice(span.from, span.to).split(/\s+/);
  return words.length <= LONGEST
    ? words.join(" ")
    : `${words.slice(0, LONGEST - 3).join(" ")} … ${words.slice(-2).join(" ")}`;
}
