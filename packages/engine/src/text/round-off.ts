import type { Sentence, Token } from "../model/answer.ts";
import { has, Tag } from "./lexicon.ts";
import type { Match } from "./phrases.ts";
import { nounPhraseStart } from "./quote.ts";

/** So few words are taken along that a quotation does not break off in the middle of a thought. */
const BEFORE = 8;
const BEHIND = 2;

/** The match with the one or two words after it where its clause ends with them: "dated it for" takes "the Monday". */
export function toItsEnd(words: readonly Token[], { from, to }: Match): Match {
  for (let k = to; k <= Math.min(words.length, to + BEHIND); k++)
    if (k === words.length || words[k].kind === "punctuation" || (has(words[k].tags, Tag.Opener) && k > to))
      return { from, to: k };
  return { from, to };
}

/** The same from the subject of its clause on: "died" takes "the patient". */
export function withSubject({ words, clauses }: Sentence, match: Match): Match {
  const { from, to } = toItsEnd(words, match);
  const clause = clauses.findLast(({ start }) => start < match.to);
  if (clause === undefined || clause.start > from || from - clause.start > BEFORE) return { from, to };
  // "two hundred of us were": what counts them stands before the subject.
  if (words[clause.start - 1]?.lower === "of") return { from, to };
  return { from: nounPhraseStart(words, clause.start), to };
}
