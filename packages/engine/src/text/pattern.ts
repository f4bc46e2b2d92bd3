import { Tag } from "./lexicon.ts";
import { tokenize } from "./tokenize.ts";

/** What leads from one place in a phrase to the next: one of some words, a class of words ("@number"), any word ("*"). */
export interface Way {
  readonly id: number;
  readonly symbols: readonly string[];
  readonly to: Place;
}

/** A place between two words of phrases: the ways on from here, and the families whose phrases may end here. */
export interface Place {
  readonly id: number;
  readonly ways: readonly Way[];
  readonly ends: readonly number[];
}

export const ANY = "*";

/** Word classes of patterns, in the order of their numbers in a table. */
export const CLASSES: readonly (readonly [name: string, tags: number])[] = [
  ["@number", Tag.Quantity],
  ["@unit", Tag.Unit],
  ["@person", Tag.Person | Tag.They],
  ["@be", Tag.Be],
  ["@adverb", Tag.Adverb],
  ["@determiner", Tag.Determiner],
];

/** A word or a bracket of a pattern, and whether it may be missing. */
interface Item {
  readonly choices: readonly (readonly Item[])[] | string;
  readonly optional: boolean;
}

const SEPARATORS = " ()?|";

/** Makes places of patterns. Like places are one, so that what patterns share is there once. */
export class Places {
  readonly #places = new Map<string, Place>();
  readonly #unions = new Map<string, Place>();
  /** All ways between them. */
  readonly ways: Way[] = [];

  /** The place where one of the family's patterns begins. */
  read(pattern: string, family: number): Place {
    return this.#before(parsePattern(pattern), this.#once(`=${family}`, [], [family]));
  }

  /** The place that leads on to all that these lead on to. */
  union(places: readonly Place[]): Place {
    if (places.length === 1) return places[0];
    const given = places.map(place => place.id).join();
    let union = this.#unions.get(given);
    if (union !== undefined) return union;
    const ways = [...new Set(places.flatMap(place => place.ways))].sort((a, b) => a.id - b.id);
    const ends = [...new Set(places.flatMap(place => place.ends))].sort((a, b) => a - b);
    union = this.#once(`${ways.map(way => way.id)};${ends}`, ways, ends);
    this.#unions.set(given, union);
    return union;
  }

  #once(key: string, ways: readonly Way[], ends: readonly number[]): Place {
    let place = this.#places.get(key);
    if (place === undefined) this.#places.set(key, (place = { id: this.#places.size, ways, ends }));
    return place;
  }

  #leading(symbols: readonly string[], to: Place): Place {
    const key = `${symbols.join("|")}>${to.id}`;
    const known = this.#places.get(key);
    if (known !== undefined) return known;
    const way = { id: this.ways.length, symbols, to };
    this.ways.push(way);
    return this.#once(key, [way], []);
  }

  /** The place before items that lead on to `next`. */
  #before(items: readonly Item[], next: Place): Place {
    return items.reduceRight((to, { choices, optional }) => {
      const here = typeof choices === "string" ? this.#beforeWord(choices, to) : this.#beforeChoices(choices, to);
      return optional ? this.union([here, to]) : here;
    }, next);
  }

  #beforeChoices(choices: readonly (readonly Item[])[], to: Place): Place {
    const words = choices.flatMap(([item, ...more]) => (more.length === 0 && isPlainWord(item) ? item.choices : []));
    const others = choices.filter(([item, ...more]) => more.length > 0 || !isPlainWord(item));
    const places = others.map(choice => this.#before(choice, to));
    return this.union(words.length > 0 ? [this.#leading(words, to), ...places] : places);
  }

  #beforeWord(word: string, to: Place): Place {
    if (word === ANY) {
      const second = this.union([this.#leading([ANY], to), to]);
      return this.union([this.#leading([ANY], second), to]);
    }
    if (word.startsWith("@") && !CLASSES.some(([name]) => name === word))
      throw new Error(`No word class ${word} in phrases`);
    if (word.indexOf("'") <= 0) return this.#leading([word], to);
    // A contraction is its two tokens. The end of one standing alone ("'s") is a token already.
    return tokenize(word).reduceRight((next, { lower }) => this.#leading([lower], next), to);
  }
}

const isPlainWord = (item: Item | undefined): item is Item & { readonly choices: string } =>
  item !== undefined && typeof item.choices === "string" && !item.optional && /^[^@*][^']*$/.test(item.choices);

function parsePattern(pattern: string): Item[] {
  let at = 0;
  const choices = (inBracket: boolean): Item[][] => {
    const read: Item[][] = [[]];
    while (at < pattern.length) {
      const character = pattern[at];
      if (character === " ") at++;
      else if (character === ")" && inBracket) break;
      else if (character === "|" && inBracket) {
        read.push([]);
        at++;
      } else read[read.length - 1].push(item(character));
    }
    return read;
  };
  const item = (character: string): Item => {
    let read: Item["choices"];
    if (character === "(") {
      at++;
      read = choices(true);
      if (at++ >= pattern.length) throw new Error(`A bracket is not closed in the phrase “${pattern}”`);
    } else {
      const from = at;
      while (at < pattern.length && !SEPARATORS.includes(pattern[at])) at++;
      if (at === from) throw new Error(`A mark too many at ${at} in the phrase “${pattern}”`);
      read = pattern.slice(from, at);
    }
    const optional = pattern[at] === "?";
    if (optional) at++;
    return { choices: read, optional };
  };
  return choices(false)[0];
}
