import type { Token, Word } from "../model/answer.ts";

/** So many lists fit into a row, 32 in each number. */
const ROW = 8;

/** Where each listed word's row begins. The first row is of all words that no list holds. */
const rows = new Map<string, number>();
/** For each word, in a row, one bit a list: whether it holds the word. */
let bits = new Int32Array(4096 * ROW);
let lists = 0;

/** Where the row of a word begins, for `Word.row`. */
export const rowOf = (word: string): number => rows.get(word) ?? 0;

/** A list of words. It is asked of every word of every answer, so that a token knows by a bit whether it is on it. */
export class WordList {
  readonly words: readonly string[];
  readonly #at: number;
  readonly #bit: number;

  /** @param words the words, or all of them in one string, parted by white space */
  constructor(words: string | readonly string[]) {
    this.words = typeof words === "string" ? words.split(/\s+/) : words;
    if (lists === 32 * ROW) throw new RangeError(`More than ${lists} word lists: raise ROW`);
    this.#at = lists >> 5;
    this.#bit = 1 << (lists & 31);
    lists++;
    for (const word of this.words) bits[rowFor(word) + this.#at] |= this.#bit;
  }

  holds(token: Token): boolean {
    return (bits[token.word.row + this.#at] & this.#bit) !== 0;
  }

  /** Of a word that is no token: the base form of a verb, a subject. */
  lists(word: Word): boolean {
    return (bits[word.row + this.#at] & this.#bit) !== 0;
  }

  /** The same of a word that is only spelled. */
  has(word: string): boolean {
    return (bits[rowOf(word) + this.#at] & this.#bit) !== 0;
  }

  /** Whether one of the words from `from` on and before `to` is on it. */
  isIn(words: readonly Token[], from = 0, to = words.length): boolean {
    for (let k = from; k < to; k++) if (this.holds(words[k])) return true;
    return false;
  }
}

function rowFor(word: string): number {
  let row = rows.get(word);
  if (row === undefined) {
    row = (rows.size + 1) * ROW;
    rows.set(word, row);
    if (row + ROW > bits.length) {
      const longer = new Int32Array(2 * bits.length);
      longer.set(bits);
      bits = longer;
    }
  }
  return row;
}
