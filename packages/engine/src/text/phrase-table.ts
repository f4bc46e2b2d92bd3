import { ANY, CLASSES, type Place, Places } from "./pattern.ts";

/**
 * All families of phrases as one automaton, from the start of a phrase word by word to its end. A record a state, the
 * first state's first; a number takes one to three bytes, the highest first:
 *
 * | count of ends, the families whose phrases end here | 2, 2 each |
 * | count of classes, the number of each and where it leads | 1, 1 + 3 each |
 * | count of ways for any word (0 or 1) and where it leads | 1, 3 |
 * | count of words, their numbers in rising order, where they lead | 2, 2 each, 3 each |
 *
 * Where 0 stands for where a symbol leads, the state is still to be made.
 */
export interface PhraseTable {
  /** How many families it was made of. */
  readonly families: number;
  /** The words, a space after each; the first has the number 1. Those that can begin a phrase come first. */
  readonly vocabulary: string;
  /** Where to find a word by its hash: four bytes a slot, its number and where it stands in the vocabulary; all 0 for none. */
  readonly slots: Uint8Array;
  readonly states: Uint8Array;
  /** Makes the state to which the bytes at `at` lead, and gives back where its record begins. */
  readonly grow?: (at: number) => number;
}

export const two = (states: Uint8Array, at: number): number => (states[at] << 8) | states[at + 1];
export const three = (states: Uint8Array, at: number): number =>
  (states[at] << 16) | (states[at + 1] << 8) | states[at + 2];

/** The number of a word, 0 for one that is in no phrase. Words stand in the next free slot from that of their hash on. */
export function numberOf({ vocabulary, slots }: Pick<PhraseTable, "vocabulary" | "slots">, word: string): number {
  for (let slot = firstSlot(word, slots); ; slot = (slot + SLOT) & (slots.length - 1)) {
    const number = two(slots, slot);
    if (number === 0) return 0;
    const at = two(slots, slot + 2);
    if (vocabulary.startsWith(word, at) && vocabulary.charCodeAt(at + word.length) === SPACE) return number;
  }
}

const SLOT = 4;
const SPACE = 32;

function firstSlot(word: string, slots: Uint8Array): number {
  let hash = 0;
  for (let k = 0; k < word.length; k++) hash = Math.imul(hash ^ word.charCodeAt(k), 0x9e3779b1);
  return ((hash >>> 15) * SLOT) & (slots.length - 1);
}

/** Slots, more than half of them free. */
function slotsOf(words: readonly string[]): Uint8Array {
  const slots = new Uint8Array(SLOT * 2 ** Math.ceil(Math.log2(2 * words.length + 1)));
  let at = 0;
  words.forEach((word, index) => {
    let slot = firstSlot(word, slots);
    while (two(slots, slot) !== 0) slot = (slot + SLOT) & (slots.length - 1);
    slots.set([(index + 1) >> 8, index + 1, at >> 8, at], slot);
    at += word.length + 1;
  });
  return slots;
}

/** Classes have numbers below it, words above. */
const ANY_WORD = 0;

/**
 * The table of these families of patterns; a family's number is its index. All words have their numbers, but only the
 * first state is made: most of the others no answer ever comes to.
 */
export class GrowingTable implements PhraseTable {
  readonly families: number;
  readonly vocabulary: string;
  readonly slots: Uint8Array;
  readonly #places = new Places();
  readonly #numbers = new Map([[ANY, ANY_WORD]]);
  #bytes = new Uint8Array(2 ** 16);
  #length = 0;
  /** Where the records of places begin. */
  readonly #offsets = new Map<Place, number>();
  /** The places of leads whose states were not made when they were written. */
  readonly #leads = new Map<number, Place>();

  constructor(families: readonly (readonly string[])[]) {
    CLASSES.forEach(([name], index) => {
      this.#numbers.set(name, index - CLASSES.length);
    });
    const start = this.#places.union(
      families.flatMap((patterns, family) => patterns.map(pattern => this.#places.read(pattern, family))),
    );
    for (const { symbols } of [...start.ways, ...this.#places.ways])
      for (const symbol of symbols)
        if (!this.#numbers.has(symbol)) this.#numbers.set(symbol, this.#numbers.size - CLASSES.length);
    const words = [...this.#numbers.keys()].slice(CLASSES.length + 1);
    this.families = families.length;
    this.vocabulary = words.map(word => `${word} `).join("");
    this.slots = slotsOf(words);
    // A pattern whose words may all be missing would end before it begins.
    this.#write({ ...start, ends: [] });
  }

  get states(): Uint8Array {
    return this.#bytes;
  }

  grow(at: number): number {
    const place = this.#leads.get(at)!;
    const offset = this.#offsets.get(place) ?? this.#write(place);
    this.#put(at, offset, 3);
    return offset;
  }

  /** Makes all states; the bytes of a table that needs to grow no more. */
  growAll(): Uint8Array {
    for (const at of this.#leads.keys()) this.grow(at);
    return this.#bytes.slice(0, this.#length);
  }

  /** Appends the record of a place. The places that one symbol leads to become one. */
  #write(place: Place): number {
    const to = new Map<number, Place[]>();
    for (const way of place.ways)
      for (const symbol of way.symbols) {
        const number = this.#numbers.get(symbol)!;
        const before = to.get(number);
        if (before === undefined) to.set(number, [way.to]);
        else before.push(way.to);
      }
    const numbers = Int32Array.from(to.keys()).sort();
    const classes = numbers.filter(number => number < ANY_WORD);
    const words = numbers.filter(number => number > ANY_WORD);
    const offset = this.#length;
    this.#offsets.set(place, offset);
    this.#append(place.ends.length, 2);
    for (const family of place.ends) this.#append(family, 2);
    const lead = (number: number) => {
      const next = this.#places.union(to.get(number)!);
      const known = this.#offsets.get(next);
      if (known === undefined) this.#leads.set(this.#length, next);
      this.#append(known ?? 0, 3);
    };
    this.#append(classes.length, 1);
    for (const number of classes) {
      this.#append(number + CLASSES.length, 1);
      lead(number);
    }
    this.#append(to.has(ANY_WORD) ? 1 : 0, 1);
    if (to.has(ANY_WORD)) lead(ANY_WORD);
    this.#append(words.length, 2);
    for (const number of words) this.#append(number, 2);
    words.forEach(lead);
    return offset;
  }

  #append(value: number, size: number): void {
    if (this.#length + size > this.#bytes.length) {
      const bytes = new Uint8Array(2 * this.#bytes.length);
      bytes.set(this.#bytes);
      this.#bytes = bytes;
    }
    this.#put(this.#length, value, size);
    this.#length += size;
  }

  #put(at: number, value: number, size: number): void {
    for (let k = 0; k < size; k++) this.#bytes[at + k] = value >> (8 * (size - 1 - k));
  }
}
