import type { Word } from "../model/answer.ts";

/** So many words are kept. */
const SLOTS = 2 ** 14;

/** What was made of words met before is kept, each in the slot of its `met`: the same few thousand come again and again. */
export function rememberByWord(make: (word: Word) => number): (word: Word) => number {
  const words = new Int32Array(SLOTS).fill(-1);
  const made = new Int32Array(SLOTS);
  return word => {
    const slot = word.met & (SLOTS - 1);
    if (words[slot] !== word.met) {
      words[slot] = word.met;
      made[slot] = make(word);
    }
    return made[slot];
  };
}
