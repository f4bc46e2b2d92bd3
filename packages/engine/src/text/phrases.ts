import type { Token } from "../model/answer.ts";
import { joined, joinUnder, lead, State, unfold } from "./pattern.ts";

/** A stretch of a sentence's words, by index; `to` exclusive. */
export interface Match {
  readonly from: number;
  readonly to: number;
}

/** All families of phrases of the engine; a family's number is its index. They are read together when the first sentence comes. */
const families: (readonly string[])[] = [];
let root: State | null = null;
let reached = new Int32Array(0);
/** What a sentence's words hold, by family. One pass serves every check. */
const seen = new WeakMap<readonly Token[], Map<number, Match[]>>();
/** The sentence asked about last: most often the next question is about it too. */
let lastWords: readonly Token[] | null = null;
let lastFound: Map<number, Match[]> = new Map();

/**
 * A family of fixed phrases with small freedoms, looked for in a sentence's words. A pattern is written as said:
 * `(a|b c)` one of several, nested as needed; `word?` or `(...)?` may be missing; `*` up to two words of any kind; `@number`,
 * `@person`, `@be`, `@adverb`, `@unit`, `@determiner` a word of that class. Contractions match as their two tokens.
 */
export class Phrases {
  readonly #family: number;

  constructor(patterns: readonly string[]) {
    this.#family = families.push(patterns) - 1;
    root = null;
  }

  /** The phrase that begins at word `at`, the longest, or null. */
  at(words: readonly Token[], at: number): Match | null {
    const matches = this.#matches(words);
    for (let k = 0; k < matches.length && matches[k].from <= at; k++) if (matches[k].from === at) return matches[k];
    return null;
  }

  /** The first phrase that begins at or after word `from`, or null. */
  first(words: readonly Token[], from = 0): Match | null {
    return this.#matches(words).find(match => match.from >= from) ?? null;
  }

  /** All phrases from left to right, the longest at each place, none overlapping. */
  all(words: readonly Token[]): readonly Match[] {
    const matches = this.#matches(words);
    if (matches.length < 2) return matches;
    let end = 0;
    return matches.filter(({ from, to }) => {
      if (from < end) return false;
      end = to;
      return true;
    });
  }

  #matches(words: readonly Token[]): readonly Match[] {
    if (words !== lastWords) {
      lastFound = seen.get(words) ?? scan(words);
      seen.set(words, lastFound);
      lastWords = words;
    }
    return lastFound.get(this.#family) ?? NONE;
  }
}

/** Joining pays only where many sentences come: a single answer is read sooner without. */
const UNJOINED_SCANS = 60;
let scans = 0;
let isJoined = false;

function scan(words: readonly Token[]): Map<number, Match[]> {
  scans++;
  if (root === null) {
    root = compile();
    isJoined = false;
    reached = new Int32Array(families.length);
  }
  if (!isJoined && scans > UNJOINED_SCANS) {
    root = joined([root]);
    isJoined = true;
  }
  const found = new Map<number, Match[]>();
  const ended: number[] = [];
  for (let from = 0; from < words.length; from++) {
    walk(root, words, from, ended);
    for (const family of ended) {
      const to = reached[family];
      reached[family] = 0;
      const before = found.get(family);
      if (before === undefined) found.set(family, [{ from, to }]);
      else before.push({ from, to });
    }
    ended.length = 0;
  }
  return found;
}

function compile(): State {
  const start = new State();
  families.forEach((patterns, family) => {
    const end = new State();
    end.ends = [family];
    for (const pattern of patterns) lead(start, pattern, 0, pattern.length, end);
  });
  // A pattern whose words may all be missing would end before it begins.
  start.ends = null;
  return start;
}

const NONE: readonly Match[] = [];

/** Follows every way through the patterns from word `at`; notes the families whose phrases end, and in `reached` where. */
function walk(from: State, words: readonly Token[], at: number, ended: number[]): void {
  if (from.pattern !== null) unfold(from);
  const { ends, classes, any } = from;
  if (ends !== null)
    for (let k = 0; k < ends.length; k++) {
      if (reached[ends[k]] === 0) ended.push(ends[k]);
      if (at > reached[ends[k]]) reached[ends[k]] = at;
    }
  const token = words[at];
  if (token === undefined || token.kind === "punctuation") return;
  const ways = from.words?.get(token.lower);
  if (ways !== undefined) {
    if (ways.length > 1 && scans > UNJOINED_SCANS) joinUnder(from, token.lower, ways);
    for (let k = 0; k < ways.length; k++) walk(ways[k], words, at + 1, ended);
  }
  if (classes !== null)
    for (let k = 0; k < classes.length; k++)
      if ((token.tags & classes[k][0]) !== 0) walk(classes[k][1], words, at + 1, ended);
  if (any !== null) for (let k = 0; k < any.length; k++) walk(any[k], words, at + 1, ended);
}
