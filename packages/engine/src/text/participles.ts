import type { Token } from "../model/answer.ts";
import { has, Tag } from "./lexicon.ts";
import { COLLOQUIAL, FLOATING_PHRASES, FLOATS, JOINED_BY_HYPHEN } from "./passives.words.ts";
import { isRegularPast, participles } from "./verbs.ts";
import { UNCHANGING } from "./verbs.words.ts";

/** Words at most in what is put in between. */
const PARENTHESIS = 8;
/** Words that tie what follows to what went before. */
export const RELATIONS = Tag.Preposition | Tag.Opener | Tag.To;

/** Whether a phrase ends before this word: at a mark or at the end. */
export const closes = (word: Token | undefined) => word === undefined || word.kind === "punctuation";

/** The participle that follows at word `from`, over adverbs, negation and what is put in between, or -1. */
export function participleFrom(words: readonly Token[], from: number): number {
  for (let k = from; k < words.length; k++) {
    const word = words[k]!;
    if (word.kind === "punctuation") {
      const close = closingOf(words, k);
      if (close < 0) return -1;
      k = close;
    } else if (isParticiple(word)) return k;
    else {
      const skip = floatAt(words, k);
      if (skip === 0) return -1;
      k += skip - 1;
    }
  }
  return -1;
}

/** How many words at `k` may stand between an auxiliary and its participle. */
function floatAt(words: readonly Token[], k: number): number {
  const { tags, lower } = words[k]!;
  const phrases = FLOATING_PHRASES.get(lower);
  if (phrases)
    for (const phrase of phrases) if (phrase.every((part, n) => words[k + n]?.lower === part)) return phrase.length;
  return has(tags, Tag.Adverb | Tag.Not) || FLOATS.has(lower) ? 1 : 0;
}

/** Where what is set off from mark `k` on ends: ", as far as I know,", "(twice)"; -1 where nothing does. */
function closingOf(words: readonly Token[], k: number): number {
  const open = words[k]!.lower;
  if (open !== "," && open !== "(" && open !== "—") return -1;
  const close = open === "(" ? ")" : open;
  for (let end = k + 1; end < words.length && end <= k + PARENTHESIS; end++)
    if (words[end]!.kind === "punctuation") return words[end]!.lower === close ? end : -1;
  return -1;
}

export function isParticiple(word: Token): boolean {
  if (has(word.tags, Tag.Participle)) return true;
  if (UNCHANGING.has(word.lower) || COLLOQUIAL.has(word.lower)) return true;
  const hyphen = word.lower.indexOf("-");
  if (hyphen < 0 || !JOINED_BY_HYPHEN.has(word.lower.slice(0, hyphen))) return false;
  const verb = word.lower.slice(hyphen + 1);
  return participles.has(verb) || isRegularPast(verb);
}
