import { ANY, CLASSES, type Place, Places } from "./pattern.ts";

/**
 * All families of phrases as one automaton, from the start of a phrase word by word to its end. A record a state, the
 * first state's first; a number takes one to three bytes, the highest first:
 *
 * | count of ends, the families whose phrases end here | 2, 2 each |
 * | count of classes, the number of each and where it leads | 1, 1 + 3 each |
 * | count of ways for any word (0 or 1) and where it leads | 1, 3 |
 * | count of words, their numbers in rising order, where they lead | 2, 2 each, 3 each |
 */
export interface PhraseTable {
  /** How many families it was made of. */
  readonly families: number;
  /** The words, a space between them; the first has the number 1. Those that can begin a phrase come first. */
  readonly vocabulary: string;
  readonly states: Uint8Array;
}

export const two = (states: Uint8Array, at: number): number => (states[at] << 8) | states[at + 1];
export const three = (states: Uint8Array, at: number): number =>
  (states[at] << 16) | (states[at + 1] << 8) | states[at + 2];

/** Where each symbol leads from a place: classes have numbers below `ANY_WORD`, words above, in rising order. */
interface State {
  readonly ends: readonly number[];
  readonly numbers: Int32Array;
  readonly leads: ReadonlyMap<number, Place>;
}

const ANY_WORD = 0;

/** The table of these families of patterns; a family's number is its index. */
export function tabulate(families: readonly (readonly string[])[]): PhraseTable {
  const places = new Places();
  const start = places.union(
    families.flatMap((patterns, family) => patterns.map(pattern => places.read(pattern, family))),
  );
  const symbols = new Map([[ANY, ANY_WORD]]);
  CLASSES.forEach(([name], index) => {
    symbols.set(name, index - CLASSES.length);
  });
  // A pattern whose words may all be missing would end before it begins.
  const states = new Map<Place, State>([[start, { ...stateAt(start, places, symbols), ends: [] }]]);
  for (const { leads } of states.values())
    for (const place of leads.values()) if (!states.has(place)) states.set(place, stateAt(place, places, symbols));
  return {
    families: families.length,
    vocabulary: [...symbols.keys()].slice(CLASSES.length + 1).join(" "),
    states: write(states),
  };
}

/** What holds at a place, words that are new being numbered. The places that one symbol leads to become one. */
function stateAt(place: Place, places: Places, known: Map<string, number>): State {
  const to = new Map<number, Place[]>();
  for (const way of place.ways)
    for (const symbol of way.symbols) {
      let number = known.get(symbol);
      if (number === undefined) known.set(symbol, (number = known.size - CLASSES.length));
      const before = to.get(number);
      if (before === undefined) to.set(number, [way.to]);
      else before.push(way.to);
    }
  const leads = new Map<number, Place>();
  for (const [number, several] of to) leads.set(number, places.union(several));
  return { ends: place.ends, numbers: Int32Array.from(leads.keys()).sort(), leads };
}

function write(states: ReadonlyMap<Place, State>): Uint8Array {
  const offsets = new Map<Place, number>();
  let length = 0;
  for (const [place, { ends, numbers }] of states) {
    offsets.set(place, length);
    length += 6 + ends.length * 2;
    for (const number of numbers) length += number < ANY_WORD ? 4 : number === ANY_WORD ? 3 : 5;
  }
  const bytes = new Uint8Array(length);
  let at = 0;
  const put = (value: number, size: number) => {
    for (let k = size - 1; k >= 0; k--) bytes[at++] = value >> (8 * k);
  };
  for (const { ends, numbers, leads } of states.values()) {
    const lead = (number: number) => put(offsets.get(leads.get(number)!)!, 3);
    put(ends.length, 2);
    for (const family of ends) put(family, 2);
    const classes = numbers.filter(number => number < ANY_WORD);
    put(classes.length, 1);
    for (const number of classes) {
      put(number + CLASSES.length, 1);
      lead(number);
    }
    put(leads.has(ANY_WORD) ? 1 : 0, 1);
    if (leads.has(ANY_WORD)) lead(ANY_WORD);
    const words = numbers.filter(number => number > ANY_WORD);
    put(words.length, 2);
    for (const number of words) put(number, 2);
    words.forEach(lead);
  }
  return bytes;
}
