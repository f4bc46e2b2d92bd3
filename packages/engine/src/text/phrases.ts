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
    return this.#matches(words).find(({ from }) => from === at) ?? null;
  }

  /** The first phrase that begins at or after word `from`, or null. */
  first(words: readonly Token[], from = 0): Match | null {
    return this.#matches(words).find(match => match.from >= from) ?? null;
  }

  /** All phrases from left to right, the longest at each place, none overlapping. */
  all(words: readonly Token[]): readonly Match[] {
    let end = 0;
    return this.#matches(words).filter(({ from, to }) => {
      if (from < end) return false;
      end = to;
      return true;
    });
  }

  #matches(words: readonly Token[]): readonly Match[] {
    let found = seen.get(words);
    if (found === undefined) {
      found = scan(words);
      seen.set(words, found);
    }
    return found.get(this.#family) ?? NONE;
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
    for (const pattern of patterns) merge(start, build(read(pattern), end));
  });
  // A pattern whose words may all be missing would end before it begins.
  start.ends.length = 0;
  return start;
}

const NONE: readonly Match[] = [];

const state = (): State => ({ words: new Map(), classes: [], any: [], ends: [] });

/** Follows every way through the patterns from word `at`; notes the families whose phrases end, and in `reached` where. */
function walk(from: State, words: readonly Token[], at: number, ended: number[]): void {
  for (const family of from.ends) {
    if (reached[family] === 0) ended.push(family);
    if (at > reached[family]) reached[family] = at;
  }
  const token = words[at];
  if (token === undefined || token.kind === "punctuation") return;
  const literal = from.words.get(token.lower);
  if (literal !== undefined) for (const to of literal) walk(to, words, at + 1, ended);
  for (const [tags, to] of from.classes) if ((token.tags & tags) !== 0) walk(to, words, at + 1, ended);
  for (const to of from.any) walk(to, words, at + 1, ended);
}

/** Lets `into` lead on to all that `from` leads on to. */
function merge(into: State, from: State): void {
  for (const [word, to] of from.words) {
    const known = into.words.get(word);
    if (known === undefined) into.words.set(word, [...to]);
    else for (const one of to) if (!known.includes(one)) known.push(one);
  }
  for (const one of from.classes) into.classes.push(one);
  for (const one of from.any) into.any.push(one);
  for (const family of from.ends) if (!into.ends.includes(family)) into.ends.push(family);
}

type Item = { readonly word: string } | { readonly choices: readonly (readonly Item[])[]; readonly optional: boolean };

/** The state from which `items` lead to `end`. */
function build(items: readonly Item[], end: State): State {
  let next = end;
  for (let k = items.length - 1; k >= 0; k--)
    next =
      "word" in items[k]
        ? step((items[k] as { word: string }).word, next)
        : choice(items[k] as Exclude<Item, { word: string }>, next);
  return next;
}

function step(word: string, next: State): State {
  const here = state();
  if (word === "*") {
    const second = state();
    merge(second, next);
    second.any.push(next);
    merge(here, next);
    here.any.push(second);
  } else if (word.startsWith("@")) {
    const tags = CLASSES[word];
    if (tags === undefined) throw new Error(`No word class ${word} in phrases`);
    here.classes.push([tags, next]);
  } else here.words.set(word, [next]);
  return here;
}

function choice({ choices, optional }: Exclude<Item, { word: string }>, next: State): State {
  const here = state();
  for (const items of choices) merge(here, build(items, next));
  if (optional) merge(here, next);
  return here;
}

/** Reads a pattern: words, brackets with choices, question marks. */
function read(pattern: string): Item[] {
  let at = 0;
  const sequence = (): Item[] => {
    const items: Item[] = [];
    while (at < pattern.length && pattern[at] !== "|" && pattern[at] !== ")") {
      if (pattern[at] === " ") at++;
      else if (pattern[at] === "(") {
        at++;
        const choices = [sequence()];
        while (pattern[at] === "|") {
          at++;
          choices.push(sequence());
        }
        if (pattern[at] !== ")") throw new Error(`A bracket is not closed in the phrase “${pattern}”`);
        at++;
        const optional = pattern[at] === "?";
        if (optional) at++;
        items.push({ choices, optional });
      } else {
        const from = at;
        while (at < pattern.length && !" |()?".includes(pattern[at])) at++;
        const words = split(pattern.slice(from, at));
        const optional = pattern[at] === "?";
        if (optional) at++;
        if (optional) items.push({ choices: [words], optional });
        else items.push(...words);
      }
    }
    return items;
  };
  const items = sequence();
  if (at < pattern.length) throw new Error(`A bracket too many in the phrase “${pattern}”`);
  return items;
}

/** The end of a contraction standing alone ("'s") is a token of its own already; `tokenize` would take its apostrophe away. */
const split = (word: string): { word: string }[] =>
  /^['@*]/.test(word) ? [{ word }] : tokenize(word).map(token => ({ word: token.lower }));
