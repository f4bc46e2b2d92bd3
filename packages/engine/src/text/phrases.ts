import type { Token } from "../model/answer.ts";
import { Tag } from "./lexicon.ts";
import { tokenize } from "./tokenize.ts";

/** A stretch of a sentence's words, by index; `to` exclusive. */
export interface Match {
  readonly from: number;
  readonly to: number;
}

interface Node {
  readonly next: Map<string, Node>;
  /** Any one word may stand here, and then this goes on. */
  any: Node | null;
  /** A word of one of these classes may stand here. */
  readonly classes: [number, Node][];
  end: boolean;
}

const CLASSES: Readonly<Record<string, number>> = {
  "@number": Tag.Quantity,
  "@unit": Tag.Unit,
  "@person": Tag.Person | Tag.They,
  "@be": Tag.Be,
  "@adverb": Tag.Adverb,
  "@determiner": Tag.Determiner,
};

const node = (): Node => ({ next: new Map(), any: null, classes: [], end: false });

/**
 * Finds fixed phrases with small freedoms in a sentence's words. Written one a line or comma by comma as said:
 * `(a|b c)` one of several, `word?` may be missing, `*` up to two words of any kind, `@number`, `@person`, `@be`, `@adverb`,
 * `@unit`, `@determiner` a word of that class. Contractions are written as spoken ("it's not") and match as two tokens.
 */
export class Phrases {
  readonly #patterns: readonly string[];
  #root: Node | null = null;

  constructor(patterns: readonly string[]) {
    this.#patterns = patterns;
  }

  /** The longest phrase beginning at word `at`, or null. */
  at(words: readonly Token[], at: number): Match | null {
    this.#root ??= compile(this.#patterns);
    const to = walk(this.#root, words, at);
    return to > at ? { from: at, to } : null;
  }

  /** The first phrase at or after word `from`, or null. */
  first(words: readonly Token[], from = 0): Match | null {
    for (let k = from; k < words.length; k++) {
      const match = this.at(words, k);
      if (match) return match;
    }
    return null;
  }

  /** All phrases from left to right that do not overlap. */
  all(words: readonly Token[]): Match[] {
    const matches: Match[] = [];
    for (let k = 0; k < words.length; k++) {
      const match = this.at(words, k);
      if (match) {
        matches.push(match);
        k = match.to - 1;
      }
    }
    return matches;
  }
}

function walk(from: Node, words: readonly Token[], at: number): number {
  let best = from.end ? at : -1;
  const token = words[at];
  if (token === undefined || token.kind === "punctuation") return best;
  const literal = from.next.get(token.lower);
  if (literal) best = Math.max(best, walk(literal, words, at + 1));
  for (const [tags, to] of from.classes) if ((token.tags & tags) !== 0) best = Math.max(best, walk(to, words, at + 1));
  if (from.any) best = Math.max(best, walk(from.any, words, at + 1));
  return best;
}

function compile(patterns: readonly string[]): Node {
  const root = node();
  for (const pattern of patterns) for (const words of expand(pattern)) insert(root, words);
  return root;
}

function insert(root: Node, words: readonly string[]): void {
  let at = root;
  for (const word of words) {
    if (word === "*") at = at.any ??= node();
    else if (word.startsWith("@")) {
      const tags = CLASSES[word];
      if (tags === undefined) throw new Error(`No word class ${word} in phrases`);
      const known = at.classes.find(([bits]) => bits === tags);
      const to = known?.[1] ?? node();
      if (!known) at.classes.push([tags, to]);
      at = to;
    } else {
      let to = at.next.get(word);
      if (!to) {
        to = node();
        at.next.set(word, to);
      }
      at = to;
    }
  }
  at.end = true;
}

/** The plain word sequences a pattern stands for. */
function expand(pattern: string): string[][] {
  let sequences: string[][] = [[]];
  for (const element of elementsOf(pattern)) {
    const optional = element.endsWith("?");
    const body = optional ? element.slice(0, -1) : element;
    const choices =
      body === "*"
        ? [[], ["*"], ["*", "*"]]
        : (body.startsWith("(") ? body.slice(1, -1).split("|") : [body]).map(split);
    if (optional) choices.push([]);
    sequences = sequences.flatMap(before => choices.map(choice => [...before, ...choice]));
  }
  return sequences.filter(words => words.length > 0);
}

/** What stands between spaces; a choice in brackets is one element, spaces and all. */
function elementsOf(pattern: string): string[] {
  const elements: string[] = [];
  let open = false;
  for (const piece of pattern.split(/\s+/)) {
    if (piece === "") continue;
    if (open) elements.push(`${elements.pop()} ${piece}`);
    else elements.push(piece);
    open = (open || piece.startsWith("(")) && !piece.endsWith(")") && !piece.endsWith(")?");
  }
  return elements;
}

/** The end of a contraction standing alone ("'s") is a token of its own already; `tokenize` would take its apostrophe away. */
const split = (text: string): string[] =>
  text.split(" ").flatMap(word => (/^['@*]/.test(word) ? [word] : tokenize(word).map(token => token.lower)));
