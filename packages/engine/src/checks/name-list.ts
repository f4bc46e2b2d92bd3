import type { Sentence, Token } from "../model/answer.ts";
import { type Found, NOTHING_FOUND, type SentenceCheck } from "../model/check.ts";
import { thresholds } from "../model/evidence.ts";
import { has, Tag } from "../text/lexicon.ts";
import type { Match } from "../text/phrases.ts";
import { quote, spanOf } from "../text/quote.ts";
import { WordList } from "../text/word-list.ts";

const FEWEST = thresholds["names-in-a-row"].value;
/** So many words at most name one of them: "the head of the night shift". */
const LONGEST_NAME = 6;
const JOINS = new WordList(", ; and & or plus");

const ENDS_NAME =
  Tag.Be |
  Tag.Have |
  Tag.Do |
  Tag.Modal |
  Tag.Not |
  Tag.I |
  Tag.We |
  Tag.To |
  Tag.Preposition |
  Tag.Opener |
  Tag.Past |
  Tag.Adverb;

/** A noun for a person or a group, or a name. */
const names = ({ tags, kind, capital }: Token) => kind === "word" && (has(tags, Tag.Person) || (capital && tags === 0));
function hasName(words: readonly Token[], from: number, to: number): boolean {
  for (let k = from; k < to; k++) if (names(words[k])) return true;
  return false;
}
const isOfName = ({ tags, kind }: Token) => kind === "word" && !has(tags, ENDS_NAME);

/** Where the name ends that begins at `from`; `from` itself where none does. */
function nameEnd(words: readonly Token[], from: number, to: number): number {
  let end = from;
  while (end < to && end - from < LONGEST_NAME && isOfName(words[end])) end++;
  return hasName(words, from, end) ? end : from;
}

/** Where the name begins that ends before `to`; `to` itself where none does. */
function nameStart(words: readonly Token[], from: number, to: number): number {
  let start = to;
  while (start > from && to - start < LONGEST_NAME && isOfName(words[start - 1])) {
    start--;
    if (has(words[start].tags, Tag.Determiner)) break;
  }
  return hasName(words, start, to) ? start : to;
}

interface Row extends Match {
  readonly count: number;
}

/** The first row of people in a sentence that is long enough, joined by commas and "and". */
function rowIn({ words }: Sentence): Row | null {
  // Two commas and an "and" join four.
  let commas = 0;
  for (const { lower } of words) if (lower === "," || lower === ";") commas++;
  if (commas < FEWEST - 2) return null;
  let start = 0;
  let count = 0;
  let from = 0;
  for (let to = 0; to <= words.length; to++) {
    if (to < words.length && !JOINS.holds(words[to])) continue;
    if (to > from) {
      const end = nameEnd(words, from, to);
      if (count > 0 && end > from && end < to) {
        // The last of the row, with the rest of its clause behind it.
        if (count + 1 >= FEWEST) return { from: start, to: end, count: count + 1 };
        count = 0;
      } else if (count > 0 && end === to) count++;
      else if (count >= FEWEST) break;
      else count = 0;
      if (count === 0) {
        start = nameStart(words, from, to);
        count = start < to ? 1 : 0;
      }
    }
    if (to === words.length && count >= FEWEST) return { from: start, to, count };
    from = to + 1;
  }
  return null;
}

export const nameList: SentenceCheck = {
  id: "name-list",
  title: "A list of people",
  summary: "Everyone who was touched or present is listed.",
  rule: "G2",
  why: "The listener tries to keep them all in mind and loses the thread. One person who felt it says more.",
  advice: "Name the one who felt it most, and leave the others to a number: “and eleven others”.",
  evidence: [],
  thresholds: ["names-in-a-row"],
  severity: "hint",
  mend: 7,
  over: "sentence",
  messages: { row: "“{words}” names {count} in a row. Which of them felt it most?" },
  find({ answer, sentence }): readonly Found[] {
    if (sentence.words.length < 2 * FEWEST - 1) return NOTHING_FOUND;
    const row = rowIn(sentence);
    if (row === null || sentence.words[row.from].quoted) return NOTHING_FOUND;
    const span = spanOf(sentence, row);
    return [
      {
        span,
        message: "row",
        values: { words: quote(answer.text, span), count: String(row.count) },
        severity: row.count > FEWEST ? "warning" : "hint",
      },
    ];
  },
  examples: {
    flags: [
      { text: "It hit [[my manager, the client, the vendor and the finance team]]." },
      { text: "[[The manager, two engineers, the patients and their families]] all had to wait." },
      { text: "I let down [[Anna, Piotr, my boss and the whole crew]]." },
      { text: "We had to tell [[the board, the investors, the staff, the customers and the suppliers]]." },
      { text: "I apologised to [[the driver, the guests, the chef, and the owner]]." },
    ],
    passes: [
      { text: "I called my manager and the client.", because: "two people are no list" },
      { text: "We lost the client, the deposit, the van and the site.", because: "most of them are things" },
      {
        text: "I told my manager, my manager told the client, and the client told the vendor.",
        because: "each of them does something",
      },
      { text: "The client waited, the driver waited, and we paid both.", because: "these are clauses, not a list" },
      { text: "Eleven customers and two drivers had to wait.", because: "a number stands for the many" },
    ],
  },
};
