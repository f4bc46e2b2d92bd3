import type { Sentence, Token } from "../model/answer.ts";
import { has, Tag } from "../text/lexicon.ts";
import * as say from "./ruin.words.ts";
import { isKins } from "./ruin-signs.ts";

/** The sorts of traces in a sentence that ruin leaves, a bit each. */
export function tracesIn(sentences: readonly Sentence[], sentence: Sentence): number {
  const { words, clauses, index } = sentence;
  let bits = 0;
  // "Thirty-five.", "Two men and a girl.": who they are is said, and what became of them is not.
  if (
    index > 1 &&
    clauses.length === 0 &&
    words.length < 12 &&
    isCountOfPeople(words) &&
    !sentences[index - 1].words.some(({ word }) => word === words[0].word)
  )
    bits = BARE;
  say.traces.forEach(([, phrases], sort) => {
    const match = phrases.first(words);
    if (match !== null && !words[match.from].quoted) bits |= 1 << sort;
  });
  return bits !== 0 && isKins(sentences, sentence, 0) ? 0 : bits;
}

const BARE = 1 << say.traces.length;

/** Nothing but a number, or people. */
const isCountOfPeople = (words: readonly Token[]): boolean => {
  const said = words.filter(word => word.kind !== "punctuation");
  return said.length === 1
    ? words[0].kind === "number" || has(words[0].tags, Tag.Quantity)
    : has(words[0].tags, Tag.Quantity | Tag.Determiner) && say.HUMANS.isIn(words);
};

/** What so many sorts of traces weigh together. */
export const weightOf = (bits: number): number =>
  say.traces.reduce((sum, [weight], sort) => sum + (bits & (1 << sort) ? weight : 0), bits & BARE ? 1 : 0);
