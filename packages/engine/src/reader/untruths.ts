import type { Clause, Sentence, Token } from "../model/answer.ts";
import { has, Tag } from "../text/lexicon.ts";
import type { Match } from "../text/phrases.ts";
import { WordList } from "../text/word-list.ts";
import * as say from "./wrongdoing.words.ts";
import { V, verbs } from "./wrongdoing.words.ts";

export type WrongTo = "honesty" | "people";

export interface Deed extends Match {
  /** 3 and more where it is sure, 2 where it is likely, 1 where only what stands around the words can tell. */
  readonly points: number;
  readonly whom: WrongTo;
}

export const NOBODY = new WordList("nobody no-one one none");

/** "I told the client it had shipped. It had not." */
export function saidUntrue(
  { words, clauses }: Sentence,
  at: number,
  next?: Sentence,
  afterNext?: Sentence,
): Deed | null {
  const { lemmaWord, verb } = clauses[at];
  const told = clauses[at + 1];
  if (told === undefined || (verbs(lemmaWord) & V.Say) === 0) return null;
  const { who, subject, start, group, end, tense, perfect, negated, passive, counterfactual, opener } = told;
  if (negated || counterfactual || passive || !(perfect || tense === "past")) return null;
  if ((opener !== "" && opener !== "that") || start >= group || words[start - 1].kind === "punctuation") return null;
  // "I wrote that up and the team has kept to it" says two things.
  if (opener === "" && AND.isIn(words, Math.max(0, start - 2), start)) return null;
  if ((who !== "they" || subject === "they") && say.CONFESSING.isIn(words, start, end)) return null;
  const knowing = clauses.some(isKnowing);
  const belied =
    knowing ||
    clauses
      .slice(at + 2)
      .some(clause => (isNotSo(words, clause, told) && !isOfNoun(words, clause, told)) || isOtherSum(words, clause)) ||
    say.untrue.first(words, told.verb + 1) !== null;
  if (!belied && !(next !== undefined && (isBelied(next, told) || isCorrected(next, told)))) return null;
  const isMistaken = (sentence?: Sentence) => sentence !== undefined && say.mistaken.first(sentence.words) !== null;
  if (!knowing && who !== "I" && (isMistaken(next) || isMistaken(afterNext))) return null;
  // Of what others did or how a thing was, the speaker may have known no better.
  return { from: verb, to: end, points: knowing || who === "I" || who === "we" ? 3 : perfect ? 2 : 1, whom: "honesty" };
}

const REASONS = new Set("as because since".split(" "));

/** "I used pine for the back, as nobody looks there". */
export function unlooked(words: readonly Token[], clauses: readonly Clause[], at: number): Deed | null {
  const why = clauses[at + 1];
  if (why === undefined || !REASONS.has(why.opener) || !NOBODY.lists(why.subjectWord)) return null;
  const { lemma, lemmaWord, verb, end } = clauses[at];
  const does = lemma === "use" ? V.Take : verbs(lemmaWord);
  if ((does & (V.Take | V.Record | V.Alter | V.Charge | V.Give)) === 0) return null;
  if (!say.NOTICING.lists(why.lemmaWord) || why.tense === "infinitive") return null;
  return { from: verb, to: words[end - 1]?.kind === "punctuation" ? end - 1 : end, points: 2, whom: "honesty" };
}

const CONTRASTS = new Set("although though whereas while but when".split(" "));
const REALLY = new WordList("actually really only reality truth fact");

/** "I put down six years, although it had been one", "gave a penalty which was not one". */
export function contrary(words: readonly Token[], clauses: readonly Clause[], at: number): Deed | null {
  const { lemmaWord, verb, end } = clauses[at];
  const was = clauses[at + 1];
  const does = verbs(lemmaWord);
  if (was === undefined || (does & (V.Record | V.Say | V.Take)) === 0) return null;
  if (was.counterfactual || was.passive || !(was.tense === "past" || was.perfect)) return null;
  const found: Deed = { from: verb, to: end, points: 2, whom: "honesty" };
  const last = words[was.end - 1]?.kind === "punctuation" ? was.end - 2 : was.end - 1;
  if (was.lemma !== "be" && was.lemma !== "have") return null;
  if ((was.opener === "which" || was.opener === "that") && was.negated)
    return words[last].lower === "one" || words[last].lower === "mine" ? found : null;
  if ((does & (V.Record | V.Say)) === 0 || !CONTRASTS.has(was.opener)) return null;
  if (was.negated && was.subject === "they" && was.verb >= last - 1) return found;
  if (was.who !== "I" && was.subject !== "it" && was.subject !== "there") return null;
  if (REALLY.isIn(words, was.start, was.end)) return found;
  const isSum = has(words[last].tags, Tag.Quantity) || words[last].kind === "number";
  return isSum && (was.opener === "although" || was.opener === "though" || was.opener === "whereas") ? found : null;
}

/** "An invoice for chairs that we never bought", "signed for rounds I had not done"; "the fact that I had not done them" is owned. */
export function neverDone(words: readonly Token[], clauses: readonly Clause[], at: number): Deed | null {
  const { lemmaWord, verb, end } = clauses[at];
  const never = clauses[at + 1];
  if (never === undefined || (verbs(lemmaWord) & (V.Record | V.Charge | V.Vouch)) === 0) return null;
  if (never.start - end > 2 || !never.negated || never.counterfactual || !say.CLAIMED.lists(never.lemmaWord))
    return null;
  const byNobody = never.passive && never.opener !== "";
  if ((never.who !== "I" && never.who !== "we" && !byNobody) || !(never.perfect || never.tense === "past")) return null;
  if (never.opener !== "" && never.opener !== "that" && never.opener !== "which") return null;
  if (FACT.isIn(words, Math.max(0, never.start - 2), never.start)) return null;
  return { from: verb, to: never.verb + 1, points: 3, whom: "honesty" };
}

const AND = new WordList("and");
const FACT = new WordList("fact");

/** "... when it was three", "... although it was only one". */
const isOtherSum = (words: readonly Token[], { subject, lemma, opener, verb, end }: Clause) =>
  lemma === "be" &&
  CONTRASTS.has(opener) &&
  (subject === "it" || subject === "there") &&
  words.slice(verb + 1, Math.min(end, verb + 4)).some(({ kind, tags }) => kind === "number" || has(tags, Tag.Quantity));

/** "..., and I knew it did not". */
const isKnowing = ({ who, lemma, negated, opener }: Clause) =>
  who === "I" && lemma === "know" && !negated && opener !== "that" && opener !== "";

const SHORT = new WordList("have be do");

/** "It had not", "it had not even left", of "I told her it had left". */
function isNotSo(words: readonly Token[], clause: Clause, told: Clause | null): boolean {
  const { negated, tense, perfect, counterfactual, lemma, lemmaWord, verb } = clause;
  if (!negated || counterfactual || !(tense === "past" || perfect)) return false;
  if (lemma === told?.lemma || (perfect && say.UNDONE.lists(lemmaWord))) return true;
  return SHORT.lists(lemmaWord) && (words[verb + 1]?.kind === "punctuation" || words[verb + 2]?.kind === "punctuation");
}

/** "I'd given her a date I did not have" tells which date; "it had not", and "we had a room we did not have", take back what was said. */
const isOfNoun = (words: readonly Token[], { opener, start, group, verb, lemma }: Clause, told: Clause): boolean =>
  opener === "" && words[start - 1].kind !== "punctuation" && group < verb && lemma !== told.lemma;

/** What was said is said not to have been so. */
export const isBelied = ({ words, clauses }: Sentence, told: Clause | null): boolean =>
  say.untrue.first(words) !== null || (clauses.length > 0 && isNotSo(words, clauses[0], told));

/** "I said I had called thirty. I had called nine." */
const isCorrected = ({ clauses }: Sentence, { who, lemma }: Clause): boolean =>
  clauses.length > 0 && clauses[0].who === who && clauses[0].lemma === lemma && lemma !== "be";
