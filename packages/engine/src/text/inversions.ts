import type { Token } from "../model/answer.ts";
import { itemBefore } from "./item-before.ts";
import { AUXILIARY, has, SUBJECT, Tag } from "./lexicon.ts";
import { closes, isParticiple, participleFrom, RELATIONS } from "./participles.ts";
import { INVERTING, JOINING, WITH_COMPLEMENT } from "./passives.words.ts";

/** Words at most: in a subject that follows its auxiliary, in what leads an inversion. */
const NOUN_PHRASE = 7;
const LED_BY = 4;
const NON_FINITE = new Set(["be", "been", "being"]);

/** "was the file sent?", "why wasn't I told": the participle behind a subject that follows its auxiliary, or -1. */
export function participleOfQuestion(words: readonly Token[], i: number): number {
  if (NON_FINITE.has(words[i]!.lower)) return -1;
  let k = i + 1;
  while (k < words.length && has(words[k]!.tags, Tag.Not)) k++;
  const first = words[k];
  if (!first || first.kind === "punctuation" || has(first.tags, Tag.Opener | Tag.There)) return -1;
  const turned = inversionAt(words, i);
  if (has(first.tags, SUBJECT) && !has(first.tags, Tag.Determiner)) {
    const at = participleFrom(words, k + 1);
    // "the problem was I forgot" has a past, "nor was I forgotten" has none.
    return at < 0 || turned !== "none" || !has(words[at]!.tags, Tag.Past) ? at : -1;
  }
  if (turned === "none" || (turned === "first" && words.at(-1)!.lower !== "?")) return -1;
  for (const from = k; k < words.length && k < from + NOUN_PHRASE; k++) {
    const word = words[k]!;
    if (word.kind === "punctuation" || has(word.tags, Tag.Opener | Tag.To | AUXILIARY)) return -1;
    if (k === from || !isParticiple(word) || has(words[k - 1]!.tags, Tag.Determiner | Tag.Preposition)) continue;
    if (WITH_COMPLEMENT.has(word.lower)) return k;
    // "What are the methods used?" asks for methods.
    if (turned === "what") return -1;
    const next = words[k + 1];
    if (closes(next) || has(next!.tags, RELATIONS | Tag.Adverb | Tag.Determiner)) return k;
  }
  return -1;
}

/** What makes a subject follow the finite auxiliary at `i`: "what", "why", "nor", "at no point", or that nothing precedes. */
function inversionAt(words: readonly Token[], i: number): "what" | "led" | "first" | "none" {
  const before = itemBefore(words, i);
  if (before === undefined || before.kind === "punctuation" || JOINING.has(before.lower)) return "first";
  if (before.lower === "what" || before.lower === "who" || before.lower === "which") return "what";
  for (let k = i - 1; k >= 0 && k >= i - LED_BY; k--) {
    const { kind, tags, lower } = words[k]!;
    if (kind === "punctuation" || has(tags, AUXILIARY)) break;
    if (INVERTING.has(lower) && (k === i - 1 || isLead(words, k, i))) return "led";
  }
  return "none";
}

/** "why exactly", "at no point", "not once": no subject and no verb between the word at `k` and the auxiliary. */
function isLead(words: readonly Token[], k: number, i: number): boolean {
  const before = itemBefore(words, k);
  if (before !== undefined && before.kind !== "punctuation" && !has(before.tags, RELATIONS)) return false;
  for (let n = k + 1; n < i; n++)
    if (has(words[n]!.tags, SUBJECT | Tag.Determiner | Tag.Past | Tag.Present)) return false;
  const { lower } = words[k]!;
  return lower !== "no" || has(before?.tags ?? 0, Tag.Preposition);
}

/** "Attached is the plan", "hidden in the notes was a date": the participle before a finite "be" at `i`, or -1. */
export function frontedParticiple(words: readonly Token[], i: number): number {
  const next = words[i + 1]!;
  if (NON_FINITE.has(words[i]!.lower)) return -1;
  if (next.kind !== "number" && !has(next.tags, Tag.Determiner | Tag.Quantity)) return -1;
  for (let k = i - 1; k >= 0 && k >= i - NOUN_PHRASE; k--) {
    const { kind, tags } = words[k]!;
    if (kind === "punctuation" || has(tags, AUXILIARY)) return -1;
    if (!isParticiple(words[k]!)) {
      if (has(tags, SUBJECT) && !has(tags, Tag.Determiner)) return -1;
      continue;
    }
    return closes(words[k - 1]) && (k === i - 1 || has(words[k + 1]!.tags, Tag.Preposition)) ? k : -1;
  }
  return -1;
}
