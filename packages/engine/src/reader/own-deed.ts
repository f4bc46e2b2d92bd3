import type { Clause, Sentence, Token } from "../model/answer.ts";
import { itemBefore } from "../text/item-before.ts";
import { has, Tag } from "../text/lexicon.ts";
import { WordList } from "../text/word-list.ts";

/** Before these an infinitive or a form in "ing" tells what was done, not what was wanted, refused or looked into. */
const DONE = new WordList(
  "start begin use keep end go try decide agree ask tell get have help manage choose continue offer let be admit confess regret apologise apologize carry do make take put pay spend come finish turn sit plead proceed resort wind up fall allow",
);
const NEARLY = new Set(["almost", "nearly"]);

/** Whether what the clause tells was done by the speaker: in the past, not denied, not imagined, not in others' words. */
export function isOwnDeed({ words, clauses }: Sentence, index: number): boolean {
  const clause = clauses[index];
  if (clause.who !== "I" && !isDropped(words, clauses, index)) return false;
  return happened(words, clauses, index);
}

/** The same of "we": the speaker's part in it is not sure. */
export const isOurDeed = ({ words, clauses }: Sentence, index: number): boolean =>
  clauses[index].who === "we" && happened(words, clauses, index);

function happened(words: readonly Token[], clauses: readonly Clause[], index: number): boolean {
  const { tense, perfect, passive, negated, counterfactual, reported, opener, group, verb } = clauses[index];
  if (passive || negated || counterfactual || reported || opener === "if" || opener === "unless") return false;
  // "Somebody put it about that I had falsified it."
  const teller = itemBefore(clauses, index);
  if (opener === "that" && teller !== undefined && teller.who !== "I" && teller.who !== "dropped") return false;
  if (words[verb].quoted || NEARLY.has(itemBefore(words, verb)?.lower ?? "")) return false;
  if (tense === "past" || perfect) return true;
  // "I would fill two bottles and write a seven on one": what was done again and again.
  if (tense === "modal") return isHabit(words[group]);
  const before = itemBefore(clauses, index);
  return (
    tense === "present" &&
    opener === "and" &&
    before?.tense === "modal" &&
    before.who === clauses[index].who &&
    isHabit(words[before.group])
  );
}

const isHabit = ({ lower }: Token) => lower === "would" || lower === "'d";

/** "Lied to a client", but not "Lied to by the supplier, I lost the season". */
function isDropped(words: readonly Token[], clauses: readonly Clause[], index: number): boolean {
  const { who, verb, end, lemma } = clauses[index];
  if (who !== "dropped" || lemma === "let") return false;
  if (verb > 0 && !has(words[verb - 1].tags, Tag.Adverb) && words[verb - 1].kind === "word") return false;
  for (let k = verb + 1; k < Math.min(end, verb + 4); k++) if (words[k].lower === "by") return false;
  const next = clauses[index + 1];
  return !(next?.opener === "" && next.who !== "dropped" && words[end - 1]?.lower === ",");
}

/** The clause that word `at` stands in, or -1. */
export function indexOfClause({ clauses }: Sentence, at: number): number {
  for (let k = clauses.length - 1; k >= 0; k--) if (clauses[k].start <= at) return at < clauses[k].end ? k : -1;
  return -1;
}

/**
 * Whether word `at`, in the clause, is done as the clause says: its verb, or behind it what was begun, kept up or arranged; not
 * what the speaker only thought of, was asked for or looked into.
 */
export function isDone(words: readonly Token[], clause: Clause, at: number): boolean {
  if (at <= clause.verb) return true;
  const before = words[at - 1];
  if (NEARLY.has(before.lower)) return false;
  if (has(words[at].tags, Tag.Ing))
    return DONE.lists(clause.lemmaWord) && before.lower !== "without" && before.lower !== "of";
  if (has(before.tags, Tag.To)) return DONE.lists(clause.lemmaWord);
  return true;
}
