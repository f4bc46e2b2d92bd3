import type { Token, Word } from "../model/answer.ts";
import { rememberByWord } from "./by-word.ts";
import { packedPhrases } from "./packed-phrases.ts";
import { CLASSES } from "./pattern.ts";
import { GrowingTable, numberOf, type PhraseTable, three, two } from "./phrase-table.ts";

/** A stretch of a sentence's words, by index; `to` exclusive. */
export interface Match {
  readonly from: number;
  readonly to: number;
}

/** All families of phrases of the engine; a family's number is its index. They are read together when the first sentence comes. */
const families: (readonly string[])[] = [];
let automaton: Automaton | null = null;
/** What was found in a sentence. */
interface Scanned {
  readonly words: readonly Token[];
  readonly found: readonly Found[];
}
const NOTHING: Scanned = { words: [], found: [] };
const SLOTS = 2 ** 12;
/** What was found in the sentences asked about last, so that one pass serves every check; a sentence has its slot by where it begins. */
const seen = new Array<Scanned>(SLOTS).fill(NOTHING);
/** For each slot one bit a family: whether it was found there. Most are not. */
let present = new Int32Array(0);
/** So many numbers hold the bits of a slot. */
let width = 0;

/**
 * A family of fixed phrases with small freedoms, looked for in a sentence's words. A pattern is written as said:
 * `(a|b c)` one of several, nested as needed; `word?` or `(...)?` may be missing; `*` up to two words of any kind; `@number`,
 * `@person`, `@be`, `@adverb`, `@unit`, `@determiner` a word of that class. Contractions match as their two tokens.
 */
export class Phrases {
  /** Its number. */
  readonly family: number;

  constructor(patterns: readonly string[]) {
    this.family = families.push(patterns) - 1;
    automaton = null;
  }

  /** The phrase that begins at word `at`, the longest, or null. */
  at(words: readonly Token[], at: number): Match | null {
    const matches = this.#matches(words);
    for (let k = 0; k < matches.length && matches[k].from <= at; k++) if (matches[k].from === at) return matches[k];
    return null;
  }

  /** The first phrase between word `from` and before word `to`, or null. */
  first(words: readonly Token[], from = 0, to = words.length): Match | null {
    const matches = this.#matches(words);
    for (let k = 0; k < matches.length; k++) if (matches[k].from >= from && matches[k].to <= to) return matches[k];
    return null;
  }

  /** All phrases from left to right, the longest at each place, none overlapping. */
  all(words: readonly Token[]): readonly Match[] {
    const matches = this.#matches(words);
    return matches.length < 2 ? matches : apart(matches);
  }

  #matches(words: readonly Token[]): readonly Match[] {
    if (words.length === 0) return NONE;
    const { family } = this;
    const slot = slotOf(words);
    if ((present[slot * width + (family >> 5)] & (1 << (family & 31))) === 0) return NONE;
    const { found } = seen[slot];
    let at = 0;
    while (found[at].family !== family) at++;
    return found[at].matches;
  }
}

/** Several families, to be asked at once: most sentences have none of them. */
export class AnyPhrases {
  /** The bits of the families, as in a slot. */
  readonly #bits: Int32Array;

  constructor(phrases: readonly Phrases[]) {
    this.#bits = new Int32Array((Math.max(...phrases.map(({ family }) => family)) >> 5) + 1);
    for (const { family } of phrases) this.#bits[family >> 5] |= 1 << (family & 31);
  }

  isIn(words: readonly Token[]): boolean {
    if (words.length === 0) return false;
    const from = slotOf(words) * width;
    for (let k = 0; k < this.#bits.length; k++) if ((present[from + k] & this.#bits[k]) !== 0) return true;
    return false;
  }
}

const NONE: readonly Match[] = [];

function apart(matches: readonly Match[]): readonly Match[] {
  let end = 0;
  return matches.filter(({ from, to }) => {
    if (from < end) return false;
    end = to;
    return true;
  });
}

/** The phrases of one family in a sentence. */
interface Found {
  readonly family: number;
  readonly matches: Match[];
}

/** The slot where it is kept what was found in these words. */
function slotOf(words: readonly Token[]): number {
  const slot = words[0].from & (SLOTS - 1);
  if (seen[slot].words !== words) fill(slot, words);
  return slot;
}

function fill(slot: number, words: readonly Token[]): void {
  const found = scan(words);
  seen[slot] = { words, found };
  present.fill(0, slot * width, (slot + 1) * width);
  for (const { family } of found) present[slot * width + (family >> 5)] |= 1 << (family & 31);
}

interface Automaton {
  readonly table: PhraseTable;
  /** What can begin a phrase: words of these classes, and those with the numbers up to this one. */
  readonly classesFirst: number;
  readonly wordsFirst: number;
  /** The number of a word in the table. */
  readonly numberOf: (word: Word) => number;
  /** By family, where its longest phrase from the word in hand ends; 0 for none. */
  readonly reached: Int32Array;
}

/** Stands for a punctuation mark among the numbers of words; no phrase goes over one. */
const MARK = -1;
/** The numbers of the words of the sentence that is scanned; 0 for one that is in no phrase. */
let numbers = new Int32Array(64);

function scan(words: readonly Token[]): readonly Found[] {
  automaton ??= open(packedPhrases?.families === families.length ? packedPhrases : new GrowingTable(families));
  if (numbers.length <= words.length) numbers = new Int32Array(2 * words.length);
  for (let k = 0; k < words.length; k++)
    numbers[k] = words[k].kind === "punctuation" ? MARK : automaton.numberOf(words[k].word);
  numbers[words.length] = MARK;
  const { reached } = automaton;
  const found: Found[] = [];
  const ended: number[] = [];
  const { classesFirst, wordsFirst } = automaton;
  for (let from = 0; from < words.length; from++) {
    const number = numbers[from];
    if (number === MARK || ((number === 0 || number > wordsFirst) && (words[from].tags & classesFirst) === 0)) continue;
    walk(automaton, 0, words, from, ended);
    // A loop to the end and not `length = 0`, which V8 leaves to a slow general way.
    for (let family = ended.pop(); family !== undefined; family = ended.pop()) {
      const to = reached[family];
      reached[family] = 0;
      let at = found.length - 1;
      while (at >= 0 && found[at].family !== family) at--;
      if (at < 0) found.push({ family, matches: [{ from, to }] });
      else found[at].matches.push({ from, to });
    }
  }
  return found;
}

/** The table of the phrases known so far, for `packed-phrases.ts`. */
export const tableOfPhrases = (): GrowingTable => new GrowingTable(families);

function open(table: PhraseTable): Automaton {
  const { states } = table;
  seen.fill(NOTHING);
  waysFrom.fill(0);
  width = (table.families >> 5) + 1;
  present = new Int32Array(SLOTS * width);
  // The first state ends no phrase: its classes come right behind the count of ends.
  const classes = states[2];
  let classesFirst = 0;
  for (let k = 0; k < classes; k++) classesFirst |= CLASSES[states[3 + 4 * k]][1];
  const any = 3 + 4 * classes;
  if (states[any] === 1) throw new RangeError("A phrase cannot begin with *");
  return {
    table,
    classesFirst,
    wordsFirst: two(states, any + 1),
    numberOf: rememberByWord(({ lower }) => numberOf(table, lower)),
    reached: new Int32Array(table.families),
  };
}

/** Follows every way from a state at word `at`; notes the families whose phrases end, and in `reached` where. */
function walk(automaton: Automaton, state: number, words: readonly Token[], at: number, ended: number[]): void {
  const { table, reached } = automaton;
  // A table that grows may replace its bytes; those read here hold all of this state but where its ways lead.
  const { states } = table;
  let next = state + 2;
  for (let left = two(states, state); left > 0; left--, next += 2) {
    const family = two(states, next);
    if (reached[family] === 0) ended.push(family);
    if (at > reached[family]) reached[family] = at;
  }
  const number = numbers[at];
  if (number === MARK) return;
  const classes = states[next++];
  for (let k = 0; k < classes; k++, next += 4)
    if ((words[at].tags & TAGS[states[next]]) !== 0) walk(automaton, leadAt(table, next + 1), words, at + 1, ended);
  if (states[next++] === 1) {
    walk(automaton, leadAt(table, next), words, at + 1, ended);
    next += 3;
  }
  if (number === 0) return;
  const lead = wayBy(table, next, number);
  if (lead > 0) walk(automaton, lead, words, at + 1, ended);
}

const TAGS = CLASSES.map(([, tags]) => tags);
/** The ways looked for last, each in its slot: from which place of a record, by which word, and where it leads, 0 for nowhere. */
const WAYS = 2 ** 13;
const waysFrom = new Int32Array(WAYS);
const waysBy = new Int32Array(WAYS);
const waysTo = new Int32Array(WAYS);

/** Where the record of the state begins to which the word with this number leads, of those counted at `from`; 0 for none. */
function wayBy(table: PhraseTable, from: number, number: number): number {
  const slot = Math.imul(Math.imul(from, 0x9e3779b1) ^ number, 0x85ebca6b) >>> 19;
  if (waysFrom[slot] === from && waysBy[slot] === number) return waysTo[slot];
  const count = two(table.states, from);
  const index = indexOf(table.states, from + 2, count, number);
  const to = index < 0 ? 0 : leadAt(table, from + 2 + 2 * count + 3 * index);
  waysFrom[slot] = from;
  waysBy[slot] = number;
  waysTo[slot] = to;
  return to;
}

/** Where the record of the state begins to which the bytes at `at` lead. */
const leadAt = (table: PhraseTable, at: number): number => three(table.states, at) || table.grow!(at);

/** Where a word's number stands among the `count` rising numbers from `from` on, or -1. */
function indexOf(states: Uint8Array, from: number, count: number, number: number): number {
  // All the words of the first state are numbered before others: there the first guess is right.
  if (number <= count && two(states, from + 2 * number - 2) === number) return number - 1;
  let low = 0;
  let high = count - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = two(states, from + 2 * middle);
    if (found === number) return middle;
    if (found < number) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}
