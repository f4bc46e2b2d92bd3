import type { ParsedAnswer, Token } from "../model/answer.ts";
import { thresholds } from "../model/evidence.ts";
import type { Reading } from "../model/reading.ts";
import { GRAMMAR, has, Tag } from "../text/lexicon.ts";
import { WordList } from "../text/word-list.ts";
import { rememberLast } from "./remember-last.ts";
import { ANYBODY, HANDY, VAGUE } from "./substance.words.ts";

/** Words that stand in every story: grammar and units. */
const COMMON = GRAMMAR | Tag.Adverb | Tag.Hesitation | Tag.Unit;
const NO_COUNT = new WordList("one once half first second third both couple several double single");
const SHORTEST = 3;
/** A name or a number shows as much as two other words. */
const TELLING = 2;
const FEW = thresholds["thin-few"].value;
const SHARE = thresholds["thin-share"].value;
const DOUBT = thresholds["thin-doubt"].value;
/** Of an answer of fewer words half the share is enough: it is short, and need not be thin. */
const SHORT = 35;
/** Words of an answer from which on a share in doubt says something. */
const SOME = 60;

/** Nouns that name anything: to be asked which. */
export const handy = new WordList(HANDY);
export const anybody = new WordList(ANYBODY);
const vague = new WordList([...VAGUE, ...HANDY]);

/**
 * How much there is to picture in a sentence's words: the number of different words in them that could not stand in just any story,
 * names and counts double, without those met before. Stops at `enough`.
 */
export function concreteIn(words: readonly Token[], enough: number, met: Token["word"][] = []): number {
  let count = 0;
  for (let k = 0; k < words.length && count < enough; k++) {
    const weight = weightOf(words, k);
    if (weight === 0 || met.includes(words[k].word)) continue;
    met.push(words[k].word);
    count += weight;
  }
  return count;
}

/** Whether a word could not stand in just any story. */
export const isTelling = (words: readonly Token[], k: number): boolean => weightOf(words, k) > 0;

function weightOf(words: readonly Token[], k: number): number {
  const token = words[k];
  if (token.kind === "punctuation" || token.quoted) return 0;
  if (token.kind === "number") return TELLING;
  if (has(token.tags, Tag.Quantity)) return NO_COUNT.holds(token) ? 0 : TELLING;
  const named = token.capital && k > 0 && words[k - 1].kind !== "punctuation" && !has(token.tags, Tag.I);
  if (named && token.to - token.from >= SHORTEST) return TELLING;
  if (has(token.tags, COMMON) || token.to - token.from < SHORTEST || vague.holds(token)) return 0;
  if (has(token.tags, Tag.Person) && anybody.holds(token)) return 0;
  return 1;
}

/** How thin a story is: surely, in doubt, or not at all. */
export type Thinness = "thin" | "doubt" | null;

/** Whether there is too little to picture in the story. Where it is thin, no narrower gap is worth a remark. */
export const thinnessOf = rememberLast(judgeThinness);

function judgeThinness(answer: ParsedAnswer, { sentences }: Reading): Thinness {
  const met: Token["word"][] = [];
  let story = 0;
  for (const { index, words } of answer.sentences) {
    if (sentences[index].role === "learning") continue;
    story += concreteIn(words, FEW - story, met);
    if (story >= FEW) return null;
  }
  let all = story;
  for (const { index, words } of answer.sentences)
    if (sentences[index].role === "learning") all += concreteIn(words, FEW, met);
  if (all < (answer.words < SHORT ? SHARE / 2 : SHARE) * answer.words) return "thin";
  return all < DOUBT * answer.words && answer.words >= SOME ? "doubt" : null;
}
