import { lettersApart } from "../text/nearest-name.ts";
import { findOccupation, type Occupation, occupationWords } from "../trades/occupations.ts";

/** A word with fewer letters is near to too many others. */
const FEWEST_LETTERS = 4;
const MOST_LETTERS = 30;
/** From so many letters on two may be wrong, below it one. */
const LONG = 8;

/**
 * The trade that may be meant by what is not known as one: misspelt, or not typed to its end. "nurs", "recepcionist".
 * Null where it is known, or nothing is near: to be asked, never taken for said.
 */
export function suggestOccupation(text: string): Occupation | null {
  if (findOccupation(text) !== null) return null;
  const words = text.toLowerCase().split(/\s+/);
  const near = words.map((word, at) => nearWord(word, at === words.length - 1));
  return near.some((word, at) => word !== words[at]) ? findOccupation(near.join(" ")) : null;
}

/** The known word that is nearest, where one is near enough; otherwise the word itself. Only the last can stop half-way. */
function nearWord(word: string, isLast: boolean): string {
  if (word.length < FEWEST_LETTERS || word.length > MOST_LETTERS) return word;
  let best = word;
  let least = (word.length < LONG ? 1 : 2) + 1;
  for (const known of occupationWords()) {
    // Hands and ears get the first letter right: a maker is no baker.
    if (known.length < FEWEST_LETTERS || known[0] !== word[0]) continue;
    const apart = isLast && known.startsWith(word) ? 1 - word.length / known.length : lettersApart(word, known);
    if (apart >= least) continue;
    best = known;
    least = apart;
  }
  return best;
}
