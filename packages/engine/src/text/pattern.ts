import { Tag } from "./lexicon.ts";
import { tokenize } from "./tokenize.ts";

/**
 * A place between two words of a pattern: which words lead on, and which families a phrase that ends here belongs to.
 * What stands here is read from the pattern the first time anybody comes by: most of the patterns are never walked.
 */
export class State {
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

/** Reads the next piece of a state that has not been read. */
export function unfold(one: State): void {
  const { pattern, from, to, end } = one;
  if (pattern === null || end === null) return;
  one.pattern = null;
  lead(one, pattern, from, to, end);
}

/** Joins the ways that share a word, so that from now on the word is one step. */
export function joinUnder(from: State, word: string, ways: State[]): void {
  ways.splice(0, ways.length, joined(ways));
  from.words?.set(word, ways);
}

/** One state for several. */
export function joined(states: readonly State[]): State {
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
export function lead(into: State, pattern: string, from: number, to: number, end: State): void {
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
