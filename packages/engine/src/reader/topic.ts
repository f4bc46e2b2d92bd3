import type { Clause, ParsedAnswer, Token } from "../model/answer.ts";
import type { Reading } from "../model/reading.ts";
import { has, Tag } from "../text/lexicon.ts";
import { Does, doesOf } from "../text/meaning.ts";
import { WordList } from "../text/word-list.ts";

/** What a noun phrase may begin with, to be named again in a question. */
const OPENS = new WordList("the a an my our this that these those");
const YOURS = new WordList("my our");
const KNOWN = new WordList("a an this that these those");
/** Nouns that name nothing by themselves. */
const EMPTY = new WordList(
  "thing things way time times job work part point lot bit kind sort one ones day week month year moment mistake mistakes decision fault error failure right wrong same next first last early late open truth rule whole other others question answer example story",
);
/** "the boy called Jamie" is a person. */
const NAMING = new WordList("called named");
const LONGEST = 4;
/** What opens a clause that tells what happened, and not why, when or which. */
const MAIN = new Set(["", "and", "but", "so"]);
/** "the slide unlocked", "your client": it ends before such a word or is none, and nobody is asked what they did about a person. */
const NO_LAST = Tag.Past | Tag.Participle | Tag.Ing | Tag.Quantity | Tag.Person;
/** A noun has none of these: what has ends the phrase. */
const NO_NOUN =
  Tag.Preposition |
  Tag.Opener |
  Tag.Adverb |
  Tag.To |
  Tag.Not |
  Tag.Be |
  Tag.Have |
  Tag.Do |
  Tag.Modal |
  Tag.I |
  Tag.We |
  Tag.You |
  Tag.They |
  Tag.It |
  Tag.There;

/**
 * What the failure was about in the answer's own nouns, told to the speaker: "the deadline", "your report". It is taken from the
 * sentence that owns the failure or states it. Null where no plain noun stands there.
 */
export function topicOf(answer: ParsedAnswer, reading: Reading): string | null {
  for (const index of new Set([reading.owned, reading.failure])) {
    if (index < 0) continue;
    const { words, clauses } = answer.sentences[index];
    for (const clause of clauses) {
      if (clause.reported || !MAIN.has(clause.opener)) continue;
      const topic = objectOf(answer.text, words, clause) ?? subjectOf(answer.text, words, clause);
      if (topic !== null) return topic;
    }
  }
  return null;
}

/** "the deadline" of "I missed the deadline". */
function objectOf(
  text: string,
  words: readonly Token[],
  { who, verb, lemma, lemmaWord, passive }: Clause,
): string | null {
  if (who !== "I" && who !== "we" && who !== "dropped") return null;
  return passive || lemma === "be" || has(doesOf(lemmaWord), Does.Mind) ? null : phraseAt(text, words, verb + 1);
}

/** "the launch" of "the launch slipped". */
function subjectOf(text: string, words: readonly Token[], { who, start, group }: Clause): string | null {
  if (who !== "thing") return null;
  for (let at = start; at >= Math.max(0, start - 2); at--)
    if (OPENS.holds(words[at])) return phraseAt(text, words, at, group);
  return null;
}

/** The noun phrase that begins at a word, as the speaker is asked about it; null for one that names nothing or runs on. */
function phraseAt(text: string, words: readonly Token[], at: number, end = words.length): string | null {
  if (at >= end || !OPENS.holds(words[at])) return null;
  let to = at + 1;
  while (to < end && to - at < LONGEST && words[to].kind === "word" && !has(words[to].tags, NO_NOUN)) to++;
  const next = words[to];
  const last = words[to - 1];
  const ends = next?.kind === "punctuation" || has(next?.tags ?? 0, NO_NOUN);
  const runsOn = to < end && (!ends || next.lower === "'s");
  if (to === at + 1 || runsOn || EMPTY.holds(last) || has(last.tags, NO_LAST) || NAMING.isIn(words, at, to))
    return null;
  const opens = YOURS.holds(words[at]) ? "your" : KNOWN.holds(words[at]) ? "the" : words[at].lower;
  return `${opens} ${text.slice(words[at + 1].from, last.to).replace(/\s+/g, " ")}`;
}
