import { TRADES } from "./occupations.words.ts";

/** A failure that is commonest in a trade. */
export interface CommonFailure {
  /** What was done, in the past, for people: "missed the quota". */
  readonly title: string;
  /** What tells it in an answer, as `occupations.words.ts` writes it. */
  readonly told: string;
}

export interface Occupation {
  /** Its name in kebab-case. */
  readonly id: string;
  /** For people: "sales representative". */
  readonly name: string;
  readonly failures: readonly CommonFailure[];
}

/** A way to type an occupation: for each of its words the forms that it may have. */
interface Typed {
  readonly occupation: Occupation;
  readonly words: readonly (readonly string[])[];
}

interface Trades {
  readonly occupations: readonly Occupation[];
  /** By each form of its first word. */
  readonly ways: ReadonlyMap<string, readonly Typed[]>;
}

let trades: Trades | null = null;

/** Read when they are first asked for: most reviews name no trade. */
const tradesRead = (): Trades => {
  trades ??= readTrades();
  return trades;
};

function readTrades(): Trades {
  const ways = new Map<string, Typed[]>();
  const occupations = TRADES.trim()
    .split("\n\n")
    .map(paragraph => {
      const [first, ...lines] = paragraph.split("\n");
      const [name, typed] = first.split("|");
      const failures = lines.map(line => {
        const [title, told] = line.split("=");
        return { title, told };
      });
      const occupation = { id: name.toLowerCase().replaceAll(" ", "-"), name, failures };
      for (const way of typed.split(",")) {
        const words = way.split(" ").map(word => word.split("/"));
        for (const form of words[0]) ways.set(form, [...(ways.get(form) ?? []), { occupation, words }]);
      }
      return occupation;
    });
  return { occupations, ways };
}

/** The trades that are known, each with its own commonest failures. */
export const listOccupations = (): readonly Occupation[] => tradesRead().occupations;

/** Every first word by which one of them is known. */
export const occupationWords = (): Iterable<string> => tradesRead().ways.keys();

/** What parts a trade from what is told beside it: "sales rep, laundry machines", "teacher (maths)". */
const BESIDE = /[,;(/]| - | – | — | at | in /;
const WORDS = /[\p{L}\p{N}&+'-]{1,40}/gu;
/** The longest that is looked at; what is typed as a trade is a line. */
const LONGEST = 120;

/** What was asked last: a page asks for the same trade at each key, a batch for many in turn. */
const asked = new Map<string, Occupation | null>();
const MOST_ASKED = 500;

/**
 * The trade that somebody names in their own words, or null for one that is not known. Case, punctuation, order, rank and
 * whatever else is said beside it do not count: "Sr. backend dev", "ICU nurse", "driver of a bus".
 */
export function findOccupation(text: string): Occupation | null {
  const line = text.slice(0, LONGEST);
  let found = asked.get(line);
  if (found === undefined) {
    const typed = line.toLowerCase().replaceAll("’", "'");
    const [part] = typed.split(BESIDE, 1);
    found = named(part, 1) ?? named(typed, 1) ?? named(part, 0);
    if (asked.size >= MOST_ASKED) asked.clear();
    asked.set(line, found);
  }
  return found;
}

/** By themselves they name a trade, and beside another word hardly: "farm manager" is a farmer, "student nurse" a nurse. */
const WEAK = new Set(
  "manager leader supervisor clerk hotel student graduate intern pupil college driver operator instructor consultant".split(
    " ",
  ),
);

/** Of the ways to type a trade whose words are all there the one with most words, and of those the one that stands last. */
function named(line: string, least: number): Occupation | null {
  const words = (line.match(WORDS) ?? []).map(word => [word, singular(word)]);
  const placeOf = (forms: readonly string[]) => words.findLastIndex(said => said.some(word => forms.includes(word)));
  let best: Occupation | null = null;
  let most = least;
  for (const way of words.flat().flatMap(word => tradesRead().ways.get(word) ?? [])) {
    const places = way.words.map(placeOf);
    if (places.includes(-1)) continue;
    const weak = places.length === 1 && WEAK.has(way.words[0][0]);
    const weight = (weak ? 0 : places.length) + (Math.max(...places) + 1) / LONGEST;
    if (weight <= most) continue;
    best = way.occupation;
    most = weight;
  }
  return best;
}

/** "drivers" and "driver's" are "driver" too. */
const singular = (word: string) => word.replace(/'?s$/, "");
