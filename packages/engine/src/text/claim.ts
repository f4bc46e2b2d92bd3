import type { Clause, Sentence } from "../model/answer.ts";
import { itemBefore } from "./item-before.ts";
import { WordList } from "./word-list.ts";

/** What the speaker took a thing for, back then; telling that is owning it, not saying it again. */
const TOOK_FOR = new WordList(
  "think tell say treat dismiss assume convince call write pretend believe figure reckon feel persuade describe consider regard see sound explain wish",
);

/** Whether the speaker says the word at `at` here and now: not as a quotation, others' words, or what they once thought. */
export function isClaimed({ words, clauses }: Sentence, at: number): boolean {
  if (words[at]!.quoted) return false;
  let k = clauses.length - 1;
  while (k >= 0 && clauses[k]!.start > at) k--;
  if (k < 0) return true;
  // "That said, I ..." reports nothing.
  if (clauses[k]!.reported && itemBefore(clauses, k)?.subject !== "that") return false;
  if (tookFor(clauses[k]!, at)) return false;
  const before = itemBefore(clauses, k);
  const follows = clauses[k]!.opener === "" || clauses[k]!.opener === "that" || clauses[k]!.opener === "if";
  const apart = itemBefore(words, clauses[k]!.start)?.kind === "punctuation";
  return !(before && follows && !apart && (tookFor(before, at) || (before.who === "they" && before.lemma === "tell")));
}

const tookFor = ({ who, tense, lemmaWord, negated, verb }: Clause, at: number) =>
  verb < at && tense === "past" && !negated && who !== "thing" && TOOK_FOR.lists(lemmaWord);

/** The clause that word `at` stands in or behind. */
export const clauseAt = ({ clauses }: Pick<Sentence, "clauses">, at: number): Clause | undefined =>
  clauses.findLast(({ start }) => start <= at);

/** Told by the speaker of the speaker, "I" left out or not. */
export const isMine = ({ who }: Pick<Clause, "who">): boolean => who === "I" || who === "dropped";
/** The same, or of the speaker and others. */
export const isOurs = (clause: Pick<Clause, "who">): boolean => isMine(clause) || clause.who === "we";
