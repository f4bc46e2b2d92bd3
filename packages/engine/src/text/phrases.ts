import type { Token } from "../model/answer.ts";
import { Tag } from "./lexicon.ts";
import { tokenize } from "./tokenize.ts";

/** A stretch of a sentence's words, by index; `to` exclusive. */
export interface Match {
  readonly from: number;
  readonly to: number;
}

/**
 * A place between two words of a pattern: which words lead on, and which families a phrase that ends here belongs to.
 * What stands here is read from the pattern the first time anybody comes by: most of the patterns are never walked.
 */
class State {
  words: Map<string, State[]> | null = null;
  classes: [number, State][] | null = null;
  any: State[] | null = null;
  ends: number[] | null = null;
  /** What is still to be read: the pattern between two offsets, and where it leads. */
  pattern: string | null;
  readonly from: number;
  readonly to: number;
  readonly end: State | null;

  constructor(pattern: string | null = null, from = 0, to = 0, end: State | null = null) {
    this.pattern = pattern;
    this.from = from;
    this.to = to;
    this.end = end;
  }
}

const CLASSES: Readonly<Record<string, number>> = {
  "@number": Tag.Quantity,
  "@unit": Tag.Unit,
  "@person": Tag.Person | Tag.They,
  "@be": Tag.Be,
  "@adverb": Tag.Adverb,
  "@determiner": Tag.Determiner,
};
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

function scan(words: readonly Token[]): Map<number, Match[]> {
  scans++;
  if (root === null) {
    root = compile();
    reached = new Int32Array(families.length);
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

function unfold(one: State): void {
  const { pattern, from, to, end } = one;
  if (pattern === null || end === null) return;
  one.pattern = null;
  lead(one, pattern, from, to, end);
}

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

/** Joins the ways that share a word, so that from now on the word is one step. */
function joinUnder(from: State, word: string, ways: State[]): void {
  ways.splice(0, ways.length, joined(ways));
  from.words?.set(word, ways);
}

/** One state for several. */
function joined(states: readonly State[]): State {
  const here = new State();
  for (const one of states) merge(here, one);
  if (here.classes !== null) {
    const byTags = new Map<number, State[]>();
    for (const [tags, to] of here.classes) {
      const known = byTags.get(tags);
      if (known === undefined) byTags.set(tags, [to]);
      else known.push(to);
    }
    here.classes = [...byTags].map(([tags, to]) => [tags, to.length > 1 ? joined(to) : to[0]]);
  }
  if (here.any !== null && here.any.length > 1) here.any = [joined(here.any)];
  return here;
}

/** Lets `into` lead on to all that `from` leads on to. */
function merge(into: State, from: State): void {
  if (from.pattern !== null) unfold(from);
  if (from.words !== null) for (const [word, ways] of from.words) for (const to of ways) addWord(into, word, to);
  if (from.classes !== null) for (const [tags, to] of from.classes) (into.classes ??= []).push([tags, to]);
  if (from.any !== null) for (const to of from.any) (into.any ??= []).push(to);
  if (from.ends !== null)
    for (const family of from.ends) if (!into.ends?.includes(family)) (into.ends ??= []).push(family);
}

function addWord(into: State, word: string, to: State): void {
  into.words ??= new Map();
  const known = into.words.get(word);
  if (known === undefined) into.words.set(word, [to]);
  else if (!known.includes(to)) known.push(to);
}

const SPACE = 32;
const OPEN = 40;
const CLOSE = 41;
const QUESTION = 63;
const BAR = 124;

/** Lets `into` lead through the pattern between `from` and `to` on to `end`. Reads the first piece, the rest when it is walked. */
function lead(into: State, pattern: string, from: number, to: number, end: State): void {
  let at = from;
  while (at < to && pattern.charCodeAt(at) === SPACE) at++;
  if (at >= to) {
    merge(into, end);
    return;
  }
  const bracket = pattern.charCodeAt(at) === OPEN;
  const close = bracket ? closing(pattern, at, to) : wordEnd(pattern, at, to);
  const optional = close < to && pattern.charCodeAt(close) === QUESTION;
  const rest = optional ? close + 1 : close;
  const next = new State(pattern, rest, to, end);
  if (bracket) leadEach(into, pattern, at + 1, close - 1, next);
  else leadWord(into, pattern.slice(at, close), next);
  if (optional) lead(into, pattern, rest, to, end);
}

/** Every way between the bars of a bracket leads from `into` to `next`. */
function leadEach(into: State, pattern: string, from: number, to: number, next: State): void {
  let depth = 0;
  let start = from;
  for (let at = from; at <= to; at++) {
    const code = at === to ? BAR : pattern.charCodeAt(at);
    if (code === OPEN) depth++;
    else if (code === CLOSE) depth--;
    else if (code === BAR && depth === 0) {
      lead(into, pattern, start, at, next);
      start = at + 1;
    }
  }
}

/** One past the bracket that closes the one at `at`. */
function closing(pattern: string, at: number, to: number): number {
  let depth = 0;
  for (let k = at; k < to; k++) {
    const code = pattern.charCodeAt(k);
    if (code === OPEN) depth++;
    else if (code === CLOSE && --depth === 0) return k + 1;
  }
  throw new Error(`A bracket is not closed in the phrase “${pattern}”`);
}

function wordEnd(pattern: string, at: number, to: number): number {
  let k = at;
  while (k < to) {
    const code = pattern.charCodeAt(k);
    if (code === SPACE || code === OPEN || code === QUESTION) break;
    if (code === CLOSE || code === BAR) throw new Error(`A bracket or bar too many in the phrase “${pattern}”`);
    k++;
  }
  return k;
}

/** One word of a pattern leads from `into` to `next`. */
function leadWord(into: State, word: string, next: State): void {
  if (word === "*") {
    const second = new State();
    merge(second, next);
    (second.any ??= []).push(next);
    merge(into, next);
    (into.any ??= []).push(second);
  } else if (word.startsWith("@")) {
    const tags = CLASSES[word];
    if (tags === undefined) throw new Error(`No word class ${word} in phrases`);
    (into.classes ??= []).push([tags, next]);
  } else if (word.indexOf("'") <= 0) addWord(into, word, next);
  else {
    // A contraction is its two tokens. The end of one standing alone ("'s") is a token already.
    const [first, ...others] = tokenize(word).map(token => token.lower);
    addWord(
      into,
      first,
      others.reduceRight((to, part) => leading(part, to), next),
    );
  }
}

function leading(word: string, next: State): State {
  const here = new State();
  addWord(here, word, next);
  return here;
}
