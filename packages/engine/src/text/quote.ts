import type { Sentence, Token } from "../model/answer.ts";
import type { Span } from "../model/span.ts";
import { has, Tag } from "./lexicon.ts";
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

const BEFORE_NOUN = Tag.Person | Tag.Unit | Tag.Quantity;

/** Where the noun phrase begins whose head is the word `head`: "the" of "the second deadline". */
export function nounPhraseStart(words: readonly Token[], head: number): number {
  let from = head;
  while (from > 0) {
    const { kind, tags, lower } = words[from - 1];
    if (has(tags, Tag.Determiner)) return from - 1;
    if (kind === "punctuation" || (tags !== 0 && !has(tags, BEFORE_NOUN) && lower !== "'s")) break;
    from--;
  }
  return from;
}

/** The words of a span for a message, on one line, the middle left out where they are many. */
export function quote(text: string, span: Span): string {
  const words = text.slice(span.from, span.to).split(/\s+/);
  return words.length <= LONGEST
    ? words.join(" ")
    : `${words.slice(0, LONGEST - 3).join(" ")} … ${words.slice(-2).join(" ")}`;
}
