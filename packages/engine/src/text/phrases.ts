import type { Token } from "../model/answer.ts";
import { Tag } from "./lexicon.ts";
import { tokenize } from "./tokenize.ts";

/** A stretch of a sentence's words, by index; `to` exclusive. */
export interface Match {
  readonly from: number;
  readonly to: number;
}

/** A place between two words of a pattern: which words lead on, and of which families a phrase may end here. */
interface State {
  readonly words: Map<string, State[]>;
  readonly classes: [number, State][];
  readonly any: State[];
  ends: number;
}

const CLASSES: Readonly<Record<string, number>> = {
  "@number": Tag.Quantity,
  "@unit": Tag.Unit,
  "@person": Tag.Person | Tag.They,
  "@be": Tag.Be,
  "@adverb": Tag.Adverb,
  "@determiner": Tag.Determiner,
};
/** One bit a family. */
const MOST_FAMILIES = 31;

/**
 * Families of fixed phrases with small freedoms, looked for in a sentence's words all at once. A pattern is written as said:
 * `(a|b c)` one of several, nested as needed; `word?` or `(...)?` may be missing; `*` up to two words of any kind; `@number`,
 * `@person`, `@be`, `@adverb`, `@unit`, `@determiner` a word of that class. Contractions match as their two tokens.
 * Patterns are read when the first sentence comes.
 */
export class PhraseBook<Family extends string> {
  readonly #patterns: Readonly<Record<Family, readonly string[]>>;
  readonly #families: readonly Family[];
  #root: State | null = null;

  constructor(patterns: Readonly<Record<Family, readonly string[]>>) {
    this.#patterns = patterns;
    this.#families = Object.keys(patterns) as Family[];
    if (this.#families.length > MOST_FAMILIES)
      throw new Error(`More than ${MOST_FAMILIES} families in one phrase book`);
  }

  /** The phrases of each family from left to right, the longest at each place, none overlapping another of its family. */
  scan(words: readonly Token[]): Readonly<Record<Family, readonly Match[]>> {
    const root = (this.#root ??= this.#compile());
    const found = {} as Record<Family, Match[]>;
    for (const family of this.#families) found[family] = NONE;
    const reached = new Int32Array(this.#families.length);
    for (let from = 0; from < words.length; from++) {
      const ended = walk(root, words, from, reached);
      if (ended === 0) continue;
      for (let at = 0; at < this.#families.length; at++) {
        if ((ended & (1 << at)) === 0) continue;
        const family = this.#families[at];
        const before = found[family];
        const to = reached[at];
        reached[at] = 0;
        if (before.length > 0 && before[before.length - 1].to > from) continue;
        if (before === NONE) found[family] = [{ from, to }];
        else before.push({ from, to });
      }
    }
    return found;
  }

  /** Where the longest phrase of any family that begins at word `at` ends, or -1. */
  endAt(words: readonly Token[], at: number): number {
    const root = (this.#root ??= this.#compile());
    const reached = new Int32Array(this.#families.length);
    return walk(root, words, at, reached) === 0 ? -1 : Math.max(...reached);
  }

  #compile(): State {
    const root = state();
    this.#families.forEach((family, at) => {
      const end = state();
      end.ends = 1 << at;
      for (const pattern of this.#patterns[family]) merge(root, build(read(pattern), end));
    });
    // A pattern whose words are all optional would end before it begins.
    root.ends = 0;
    return root;
  }
}

/** One family of phrases. */
export class Phrases {
  readonly #book: PhraseBook<"phrases">;

  constructor(patterns: readonly string[]) {
    this.#book = new PhraseBook({ phrases: patterns });
  }

  /** The phrase that begins at word `at`, the longest, or null. */
  at(words: readonly Token[], at: number): Match | null {
    const to = this.#book.endAt(words, at);
    return to < 0 ? null : { from: at, to };
  }

  /** The first phrase that begins at or after word `from`, or null. */
  first(words: readonly Token[], from = 0): Match | null {
    return this.all(words).find(match => match.from >= from) ?? null;
  }

  /** All phrases from left to right that do not overlap. */
  all(words: readonly Token[]): readonly Match[] {
    return this.#book.scan(words).phrases;
  }
}

const NONE: Match[] = [];

const state = (): State => ({ words: new Map(), classes: [], any: [], ends: 0 });

/** Follows every way through the patterns from word `at`; notes in `reached` how far each family came. Returns those that ended. */
function walk(from: State, words: readonly Token[], at: number, reached: Int32Array): number {
  let ended = from.ends;
  if (ended !== 0) {
    const family = 31 - Math.clz32(ended);
    if (at > reached[family]) reached[family] = at;
  }
  const token = words[at];
  if (token === undefined || token.kind === "punctuation") return ended;
  const literal = from.words.get(token.lower);
  if (literal !== undefined) for (const to of literal) ended |= walk(to, words, at + 1, reached);
  for (const [tags, to] of from.classes) if ((token.tags & tags) !== 0) ended |= walk(to, words, at + 1, reached);
  for (const to of from.any) ended |= walk(to, words, at + 1, reached);
  return ended;
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
  into.ends |= from.ends;
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
