import type { Word } from "../model/answer.ts";
import { wordOf } from "./lexicon.ts";
import { baseForm } from "./verbs.ts";

/** So many words are kept, each in the slot of its `met`: the same few thousand come again and again. */
const SLOTS = 2 ** 14;
const words = new Int32Array(SLOTS).fill(-1);
const bases: Word[] = [];

/** Base form of a verb form: "went" -> "go". */
export function baseOf(word: Word): Word {
  const slot = word.met & (SLOTS - 1);
  if (words[slot] !== word.met) {
    bases[slot] = wordOf(baseForm(word.lower));
    words[slot] = word.met;
  }
  return bases[slot];
}
