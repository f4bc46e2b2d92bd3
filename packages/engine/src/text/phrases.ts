import type { Token } from "../model/answer.ts";
import { Tag } from "./lexicon.ts";
import { tokenize } from "./tokenize.ts";

/** A stretch of a sentence's words, by index; `to` exclusive. */
export interface Match {
  readonly from: number;
  readonly to: number;
}

/** A place between two words of a pattern: which words lead on, and which families a phrase that ends here belongs to. */
interface State {
  readonly words: Map<string, State[]>;
  readonly classes: [number, State][];
  readonly any: State[];
  readonly ends: number[];
  /** Finds out what stands here, the first time anybody comes by; most of the patterns are never walked. */
  unfold: (() => void) | null;
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

function scan(words: readonly Token[]): Map<number, Match[]> {
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
  const start = state();
  families.forEach((patterns, family) => {
    const end = state();
    end.ends.push(family);
    for (const pattern of patterns) merge(start, build(pattern, 0, pattern.length, end));
  });
  // A pattern whose words may all be missing would end before it begins.
  start.ends.length = 0;
  return joined([start]);
}

const NONE: readonly Match[] = [];

const state = (unfold: State["unfold"] = null): State => ({ words: new Map(), classes: [], any: [], ends: [], unfold });

function unfolded(one: State): State {
  const { unfold } = one;
  one.unfold = null;
  unfold?.();
  return one;
}

/** Follows every way through the patterns from word `at`; notes the families whose phrases end, and in `reached` where. */
function walk(from: State, words: readonly Token[], at: number, ended: number[]): void {
  if (from.unfold !== null) unfolded(from);
  const { ends } = from;
  for (let k = 0; k < ends.length; k++) {
    if (reached[ends[k]] === 0) ended.push(ends[k]);
    if (at > reached[ends[k]]) reached[ends[k]] = at;
  }
  const token = words[at];
  if (token === undefined || token.kind === "punctuation") return;
  const literal = from.words.get(token.lower);
  if (literal !== undefined)
    walk(literal.length === 1 ? literal[0] : joinUnder(from, token.lower, literal), words, at + 1, ended);
  const { classes, any } = from;
  for (let k = 0; k < classes.length; k++)
    if ((token.tags & classes[k][0]) !== 0) walk(classes[k][1], words, at + 1, ended);
  for (let k = 0; k < any.length; k++) walk(any[k], words, at + 1, ended);
}

/** Ways that share a word are joined the first time they are gone, so that later each word is one step. */
function joinUnder(from: State, word: string, ways: readonly State[]): State {
  const one = joined(ways);
  from.words.set(word, [one]);
  return one;
}

/** One state for several. */
function joined(states: readonly State[]): State {
  const here = state();
  for (const one of states) merge(here, one);
  const classes = new Map<number, State[]>();
  for (const [tags, to] of here.classes) {
    const known = classes.get(tags);
    if (known === undefined) classes.set(tags, [to]);
    else known.push(to);
  }
  here.classes.length = 0;
  for (const [tags, to] of classes) here.classes.push([tags, to.length > 1 ? joined(to) : to[0]]);
  if (here.any.length > 1) here.any.splice(0, here.any.length, joined(here.any));
  return here;
}

/** Lets `into` lead on to all that `from` leads on to. */
function merge(into: State, from: State): void {
  if (from.unfold !== null) unfolded(from);
  for (const [word, to] of from.words) {
    const known = into.words.get(word);
    if (known === undefined) into.words.set(word, [...to]);
    else for (const one of to) if (!known.includes(one)) known.push(one);
  }
  for (const one of from.classes) into.classes.push(one);
  for (const one of from.any) into.any.push(one);
  for (const family of from.ends) if (!into.ends.includes(family)) into.ends.push(family);
}

const SPACE = 32;
const OPEN = 40;
const CLOSE = 41;
const QUESTION = 63;
const BAR = 124;

/** The state from which the pattern between `from` and `to` leads to `end`. It is read piece by piece, as far as it is walked. */
function build(pattern: string, from: number, to: number, end: State): State {
  let at = from;
  while (at < to && pattern.charCodeAt(at) === SPACE) at++;
  if (at >= to) return end;
  const here = state(() => {
    const bracket = pattern.charCodeAt(at) === OPEN;
    let stop = bracket ? closing(pattern, at, to) : wordEnd(pattern, at, to);
    const piece = { from: bracket ? at + 1 : at, to: bracket ? stop - 1 : stop };
    const optional = stop < to && pattern.charCodeAt(stop) === QUESTION;
    if (optional) stop++;
    const next = build(pattern, stop, to, end);
    if (bracket) choices(here, pattern, piece.from, piece.to, next);
    else merge(here, word(pattern.slice(piece.from, piece.to), next));
    if (optional) merge(here, next);
  });
  return here;
}

/** Every way between the bars of a bracket leads from `here` to `next`. */
function choices(here: State, pattern: string, from: number, to: number, next: State): void {
  let depth = 0;
  let start = from;
  for (let at = from; at <= to; at++) {
    const code = at === to ? BAR : pattern.charCodeAt(at);
    if (code === OPEN) depth++;
    else if (code === CLOSE) depth--;
    else if (code === BAR && depth === 0) {
      merge(here, build(pattern, start, at, next));
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

/** The state from which one word of a pattern leads to `next`. */
function word(text: string, next: State): State {
  const here = state();
  if (text === "*") {
    const second = state();
    merge(second, next);
    second.any.push(next);
    merge(here, next);
    here.any.push(second);
  } else if (text.startsWith("@")) {
    const tags = CLASSES[text];
    if (tags === undefined) throw new Error(`No word class ${text} in phrases`);
    here.classes.push([tags, next]);
  } else if (text.indexOf("'") <= 0) here.words.set(text, [next]);
  else {
    // A contraction is its two tokens. The end of one standing alone ("'s") is a token already.
    const [first, ...rest] = tokenize(text).map(token => token.lower);
    here.words.set(first, [rest.reduceRight((to, part) => word(part, to), next)]);
  }
  return here;
}
