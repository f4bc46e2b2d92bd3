import type { ParsedAnswer, Token } from "../model/answer.ts";
import { baseOf } from "./base-word.ts";
import { rememberByWord } from "./by-word.ts";
import { GRAMMAR, has, Tag } from "./lexicon.ts";
import { WordList } from "./word-list.ts";

/** Words of grammar tell nothing of a story. */
const TELLS_NOTHING = GRAMMAR | Tag.Adverb | Tag.Hesitation;
const FEW = new WordList(
  "one two three four five six seven eight nine ten half dozen second third once twice first percent % couple several",
);
const PERCENT = new WordList("% percent per-cent");
/** So many letters of its base form tell a word: "communicated" and "communication" are one. */
const STEM = 6;
/** Keys have so many bits. With a dictionary one may guess that a common word or pair is among them, never a sentence. */
const WORD_BITS = 18;
const PAIR_BITS = 21;
/** A word is paired with so many of those after it in its sentence. */
const REACH = 5;
const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
const LETTER_BITS = 6;

/** What an answer can be known again by, and what in it points to one person. */
export interface Fingerprint {
  /** For each sentence a hash of each word that tells something, in order. */
  readonly stems: readonly (readonly number[])[];
  /** How many there are. */
  readonly count: number;
  /** Names, exact numbers, and words said aloud. */
  readonly names: number;
  readonly numbers: number;
  readonly said: number;
}

export function fingerprintOf({ text, sentences }: ParsedAnswer): Fingerprint {
  let count = 0;
  let names = 0;
  let numbers = 0;
  let said = 0;
  const stems = sentences.map(({ words }) => {
    const told: number[] = [];
    for (let at = 0; at < words.length; at++) {
      const word = words[at];
      if (word.kind === "punctuation") continue;
      if (word.quoted) said++;
      if (word.kind === "number") {
        if (!isShare(words, at)) numbers++;
        continue;
      }
      if (has(word.tags, TELLS_NOTHING)) continue;
      if (has(word.tags, Tag.Quantity) && (FEW.holds(word) || isShare(words, at))) continue;
      if (word.capital && at > 0 && words[at - 1].kind !== "punctuation" && isName(text, word)) names++;
      told.push(hashOf(word.word));
    }
    count += told.length;
    return told;
  });
  return { stems, count, names, numbers, said };
}

/** "20%", "twenty percent": such shares are put into any story. */
const isShare = (words: readonly Token[], at: number) =>
  words[at].lower.endsWith("%") || (at + 1 < words.length && PERCENT.holds(words[at + 1]));

/** "Ilse", not "CV" or the "B" of a plan. */
const isName = (text: string, { from, to }: Token) => to - from > 1 && text.charCodeAt(from + 1) >= 97;

const hashOf = rememberByWord(word => {
  const base = baseOf(word).lower;
  let hash = 0x811c9dc5;
  for (let at = 0; at < base.length && at < STEM; at++) hash = Math.imul(hash ^ base.charCodeAt(at), 0x01000193);
  // Integers that small are quicker to keep.
  return hash >>> 2;
});

function mixed(hash: number, bits: number): number {
  const once = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (once ^ (once >>> 13)) >>> (32 - bits);
}

/** The key of one word. */
export const keyOf = (stem: number): number => mixed(stem, WORD_BITS);

/** Keys of all pairs of neighbouring words of a sentence, whichever comes first: they outlast other names and another order. */
export function pairKeysOf(stems: readonly number[]): number[] {
  const keys: number[] = [];
  for (let at = 0; at < stems.length; at++)
    for (let next = at + 1; next < stems.length && next <= at + REACH; next++) {
      const one = stems[at];
      const other = stems[next];
      if (one !== other)
        keys.push(mixed(Math.imul(Math.min(one, other), 0x9e3779b1) ^ Math.max(one, other), PAIR_BITS));
    }
  return keys;
}

/** Keys with a small number each, as a string: sorted, each as its distance from the one before, in Golomb's code. */
export function pack(entries: ReadonlyMap<number, number>, valueBits: number): Packed {
  // The code is shortest with about as many bits as a usual distance has.
  const gapBits = Math.max(0, Math.floor(Math.log2(Math.max(1, ...entries.keys()) / Math.max(1, entries.size))));
  const bits: number[] = [];
  const put = (value: number, length: number) => {
    for (let bit = length - 1; bit >= 0; bit--) bits.push((value >>> bit) & 1);
  };
  let last = -1;
  for (const key of [...entries.keys()].sort((a, b) => a - b)) {
    const gap = key - last - 1;
    for (let rest = gap >>> gapBits; rest > 0; rest--) bits.push(1);
    bits.push(0);
    put(gap, gapBits);
    put(entries.get(key)!, valueBits);
    last = key;
  }
  let packed = "";
  for (let at = 0; at < bits.length; at += LETTER_BITS) {
    let letter = 0;
    for (let bit = 0; bit < LETTER_BITS; bit++) letter = 2 * letter + (bits[at + bit] ?? 0);
    packed += LETTERS[letter];
  }
  return { size: entries.size, gapBits, valueBits, packed };
}

export interface Packed {
  /** How many entries there are. */
  readonly size: number;
  readonly gapBits: number;
  readonly valueBits: number;
  readonly packed: string;
}

export function unpack({ packed, size, gapBits, valueBits }: Packed): Map<number, number> {
  let at = 0;
  let held = 0;
  let left = 0;
  const take = (length: number) => {
    while (left < length) {
      held = (held << LETTER_BITS) | LETTERS.indexOf(packed[at++]);
      left += LETTER_BITS;
    }
    left -= length;
    const value = held >>> left;
    held &= (1 << left) - 1;
    return value;
  };
  const entries = new Map<number, number>();
  for (let key = -1; entries.size < size; ) {
    let rest = 0;
    while (take(1) === 1) rest++;
    key += 1 + rest * 2 ** gapBits + take(gapBits);
    entries.set(key, take(valueBits));
  }
  return entries;
}
