import type { Clause, ParsedAnswer, Sentence, Token } from "../model/answer.ts";
import { baseOf } from "../text/base-word.ts";
import { itemBefore } from "../text/item-before.ts";
import { has, Tag } from "../text/lexicon.ts";
import { AnyPhrases } from "../text/phrases.ts";
import { WordList } from "../text/word-list.ts";
import { indexOfClause, isDone, isOurDeed, isOwnDeed } from "./own-deed.ts";
import { contrary, type Deed, isBelied, NOBODY, neverDone, saidUntrue, unlooked, type WrongTo } from "./untruths.ts";
import * as say from "./wrongdoing.words.ts";
import { O, objects, V, verbs } from "./wrongdoing.words.ts";
import { isWronged } from "./wronged.ts";

/** A deed of the speaker's that is no mere mistake. */
export interface Wrong extends Deed {
  readonly sentence: Sentence;
  /** Told by the speaker unasked: then it is for them to weigh. */
  readonly owned?: boolean;
  /** The deed by itself says it, and not only what stands around it. */
  readonly plain?: boolean;
}

/** A verb that does this, with something of each kind: its points, and what may not stand there. */
type Rule = readonly [does: number, kinds: readonly number[], points: number, not?: number];
const RULES: readonly Rule[] = [
  [V.Forge, [O.Paper, O.Plain], 3],
  [V.Tamper, [], 3],
  [V.Cheat, [O.Plain], 3],
  [V.Invent, [O.Story], 3],
  [V.Hide, [O.Mishap], 2],
  [V.Erase, [O.Trace], 1],
  [V.Alter, [O.Paper | O.Label], 1],
  [V.Record, [O.Label], 1],
  [V.Record, [O.Bogus, O.Paper | O.Story], 2],
  [V.Say, [O.Lie], 3],
  [V.Copy, [O.Exam], 2],
  [V.Steal, [O.Money | O.Till | O.Fund | O.Company | O.Private | O.Price | O.Exam | O.Theirs], 3, O.Time],
  [V.Pinch, [O.Till | O.Fund | O.Money], 3],
  [V.Borrow, [O.Till], 3],
  [V.Borrow, [O.Fund], 2],
  [V.Take, [O.Till, O.From], 2],
  [V.Take, [O.Fund, O.From], 1],
  [V.Give, [O.Private | O.Price, O.Rival], 3],
  [V.Give, [O.Price, O.Supplier, O.Other], 3],
  [V.Give, [O.Private, O.Close], 3],
  [V.Pay, [O.Official, O.Cash], 3],
  [V.Slip, [O.Official], 3],
  [V.Pay | V.Receive, [O.Bribe], 3],
  [V.Receive, [O.Gift, O.Supplier, O.From], 2],
  [V.Charge, [O.Spending, O.Own, O.Company], 3],
  [V.Record, [O.Close, O.As], 1],
  [V.Record | V.Charge, [O.As, O.Pretext], 2],
  [V.Keep, [O.Kept], 2],
  [V.Favour, [O.Close], 1],
  [V.Peek, [O.Trace | O.Private, O.Theirs], 1],
  [V.Peek, [O.Trace, O.Theirs, O.Own], 2],
];
const TO_PEOPLE: readonly Rule[] = [
  [V.Hurt, [O.Somebody], 3],
  [V.Hound, [O.Somebody], 1],
];
/** So far behind its verb stands what the deed is done to, and so far whom it is done to. */
const REACH = 10;
/** From so many points on a deed says by itself that it was one. */
const PLAIN = 3;
const NEAR = 4;

/** The gravest deed of the speaker's that is a wrong; never one of others, nor in the answer of somebody who was wronged. */
export function wrongdoingIn(answer: ParsedAnswer): Wrong | null {
  const { sentences } = answer;
  if (isWronged(answer)) return null;
  let best: Wrong | null = null;
  let told = 0;
  let trusted = false;
  for (const sentence of sentences) {
    const found =
      wrongIn(sentence, sentences[sentence.index + 1], sentences[sentence.index + 2]) ??
      (trusted ? toldOn(sentence) : null);
    trusted ||= isConfided(sentence);
    if (found === null) continue;
    if (best === null || found.points > best.points) best = found;
    told++;
  }
  const around = best?.points === 3 ? [] : aroundIn(sentences);
  const signed = best?.points === 3 ? [] : sentences.filter(isSigned);
  const telling = [...around, ...signed];
  const first = telling.find(({ clauses }) => clauses.some(({ who }) => who === "I")) ?? telling[0];
  if (best === null && new Set(telling).size < 2) return null;
  if (sentences.some(isMetWith)) return null;
  if (best === null) {
    if (sentences.some(isByOthers)) return null;
    return { from: 0, to: first.words.length, points: around.length > 1 ? 3 : 2, whom: "honesty", sentence: first };
  }
  const meant = around.length > 0 && MEANT.some(isKind => sentences.some(isKind));
  const points = best.points + Math.min(2, around.length) + (told > 1 || meant ? 1 : 0);
  // From a deed that may be harmless, weak signs make at most a question.
  const more = best.points === 1 ? points === 1 && signed.length > 1 : signed.length > 0;
  return {
    ...best,
    points: points + (more ? 1 : 0),
    plain: best.points >= PLAIN,
    owned: sentences.some(({ words }) => say.ownedUp.first(words) !== null),
  };
}

/** The speaker met with such a deed, or was accused of one. */
const isMetWith = (sentence: Sentence): boolean =>
  say.wronged.all(sentence.words).some(({ from }) => !isOfMe(sentence, from)) ||
  sentence.clauses.some(
    ({ who, passive, lemmaWord }) => passive && (who === "I" || who === "we") && say.SUFFERED.lists(lemmaWord),
  );

/** "I stole from my employer", "I took the credit for my trainee's lamp". */
function isOfMe(sentence: Sentence, at: number): boolean {
  const clause = indexOfClause(sentence, at);
  if (clause < 0 || !isOwnDeed(sentence, clause)) return false;
  const { verb, lemma } = sentence.clauses[clause];
  return at === verb || (at > verb && (lemma === "take" || lemma === "claim"));
}

const isSigned = ({ words }: Sentence): boolean => say.signs.first(words) !== null;

const MEANT = [
  ({ words, clauses }: Sentence) =>
    say.excused.first(words) !== null || clauses.some(clause => isUnseen(words, clause)),
  ({ words }: Sentence) => say.motives.first(words) !== null,
  ({ words, clauses }: Sentence) =>
    say.named.first(words) !== null ||
    clauses.some(clause => clause.who === "thing" && isCalledDishonest(words, clause)),
];

/** "Nobody would notice", "nobody ever looked". */
const isUnseen = (words: readonly Token[], { subjectWord, tense, lemmaWord, group, verb }: Clause) =>
  NOBODY.lists(subjectWord) &&
  say.NOTICING.lists(lemmaWord) &&
  ((tense === "modal" && words[group].lower !== "can") ||
    (tense === "past" && itemBefore(words, verb)?.lower === "ever"));

/** "It was theft", "I was dishonest". */
function isCalledDishonest(words: readonly Token[], { lemma, negated, reported, tense, verb, end }: Clause): boolean {
  if (lemma !== "be" || negated || reported || tense !== "past") return false;
  return say.DISHONEST.isIn(words, verb + 1, Math.min(end, verb + 4));
}

/** For each kind of words that stand around such deeds, the first sentence that has it; no sentence twice. */
function aroundIn(sentences: readonly Sentence[]): readonly Sentence[] {
  const found: Sentence[] = [];
  for (const isKind of MEANT) {
    const at = sentences.find(sentence => isKind(sentence) && !found.includes(sentence));
    if (at !== undefined) found.push(at);
  }
  const at = sentences.find(sentence => isFoundOut(sentence) && !found.includes(sentence));
  if (at !== undefined) found.push(at);
  return found;
}

const isFoundOut = ({ words, clauses }: Sentence): boolean =>
  say.exposed.first(words) !== null ||
  clauses.some(
    ({ who, passive, negated, lemmaWord }) => passive && !negated && who === "I" && say.PUNISHED.lists(lemmaWord),
  );

/** Somebody asked the speaker to keep a thing. */
const isConfided = (sentence: Sentence): boolean =>
  say.confided.all(sentence.words).some(({ from }) => sentence.clauses[indexOfClause(sentence, from)]?.who === "they");

/** What was to be kept is told. */
function toldOn(sentence: Sentence): Wrong | null {
  const at = sentence.clauses.findIndex(
    ({ lemmaWord, who }, k) => who === "I" && say.TELLING.lists(lemmaWord) && isOwnDeed(sentence, k),
  );
  if (at < 0 || say.honest.first(sentence.words) !== null) return null;
  const { start, end } = sentence.clauses[at];
  return { from: start, to: end, points: 2, whom: "people", sentence };
}

/** Such a deed is told of somebody else. */
const isByOthers = ({ words, clauses }: Sentence): boolean =>
  clauses.some(
    clause =>
      clause.who === "they" && !clause.negated && clause.tense === "past" && (deedIn(words, clause)?.points ?? 0) > 1,
  );

const FAMILIES = [
  [say.deeds, 3, "honesty"],
  [say.cruelties, 3, "people"],
  [say.likely, 2, "honesty"],
  [say.perhaps, 1, "honesty"],
] as const;
const told = new AnyPhrases([...FAMILIES.map(([family]) => family), say.unsaid, say.unmade]);

function wrongIn(sentence: Sentence, next?: Sentence, afterNext?: Sentence): Wrong | null {
  const { words, clauses } = sentence;
  if (sentence.question || clauses.length === 0) return null;
  let best = told.isIn(words) ? deedSaid(sentence) : null;
  for (let at = 0; at < clauses.length; at++) {
    const { who } = clauses[at];
    if (who !== "I" && who !== "we" && who !== "dropped") continue;
    const own = isOwnDeed(sentence, at) || isReply(sentence, at);
    if (!own && !isOurDeed(sentence, at)) continue;
    best = graver(best, deedIn(words, clauses[at]), !own);
    if (own && isCalledDishonest(words, clauses[at]))
      best = graver(best, { from: clauses[at].start, to: clauses[at].end, points: 3, whom: "honesty" }, false);
    if (own) {
      best = graver(best, saidUntrue(sentence, at, next, afterNext), false);
      best = graver(best, neverDone(words, clauses, at), false);
      best = graver(best, contrary(words, clauses, at), false);
      best = graver(best, unlooked(words, clauses, at), false);
    }
  }
  if (best === null || say.honest.first(words) !== null || isGoneWrong(words)) return null;
  if (next !== undefined && say.jokes.first(next.words) !== null) return null;
  if (best.points === 3) return { ...best, sentence };
  const meant = say.motives.first(words) !== null;
  const belied =
    best.points === 2 && (say.untrue.first(words) !== null || (next !== undefined && isBelied(next, null)));
  return { ...best, sentence, points: Math.min(3, best.points + (meant ? 1 : 0) + (belied ? 1 : 0)) };
}

/** "We" is the speaker and others: that weighs less. */
function graver(best: Deed | null, deed: Deed | null, ours: boolean): Deed | null {
  if (deed === null) return best;
  const points = deed.points - (ours ? 1 : 0);
  return points > (best?.points ?? 0) ? { ...deed, points } : best;
}

/** The gravest deed that a phrase tells. */
function deedSaid(sentence: Sentence): Deed | null {
  const { words, clauses } = sentence;
  let best: Deed | null = null;
  for (const [family, points, whom] of FAMILIES)
    for (const { from, to } of family.all(words)) {
      const at = indexOfClause(sentence, from);
      if (at < 0 || !isDone(words, clauses[at], from)) continue;
      const { verb } = clauses[at];
      const begin = from > verb && from - verb <= NEAR ? verb : from;
      if (isOwnDeed(sentence, at) || isReply(sentence, at))
        best = graver(best, { from: begin, to, points, whom }, false);
      else if (isOurDeed(sentence, at)) best = graver(best, { from: begin, to, points, whom }, true);
    }
  for (const { from, to } of say.unsaid.all(words)) {
    const clause = clauses[indexOfClause(sentence, from)];
    if ((clause?.who === "I" || clause?.who === "dropped") && clause.negated && clause.tense === "past")
      best = graver(best, { from, to, points: 2, whom: "honesty" }, false);
  }
  for (const { from, to } of say.unmade.all(words)) {
    const at = indexOfClause(sentence, from);
    if (at >= 0 && isOwnDeed(sentence, at) && has(verbs(clauses[at].lemmaWord), V.Vouch))
      best = graver(
        best,
        { from: clauses[at].verb, to, points: clauses[at].lemma === "sign" ? 2 : 3, whom: "honesty" },
        false,
      );
  }
  return best;
}

const IS_WRONG = new WordList("was were is 's be something anything nothing");

/** "the wrong file", "given wrong advice", not "it was wrong": a slip. */
const isGoneWrong = (words: readonly Token[]): boolean =>
  words.some(({ lower }, k) => lower === "wrong" && k > 0 && !IS_WRONG.holds(words[k - 1]));

/** "When they asked, I assured them": the speaker's own answer, though it looks like something reported. */
function isReply(sentence: Sentence, at: number): boolean {
  const { clauses } = sentence;
  const asked = itemBefore(clauses, at);
  if (!clauses[at].reported || asked?.lemma !== "ask" || asked.opener !== "when") return false;
  return isOwnDeed({ ...sentence, clauses: clauses.map(clause => ({ ...clause, reported: false })) }, at);
}

/** A verb with what makes it a wrong, in a clause of the speaker's own. */
function deedIn(words: readonly Token[], clause: Clause): Deed | null {
  let best: Deed | null = null;
  for (let at = clause.verb; at < clause.end; at++) {
    const does = doneAt(words, clause, at);
    if (does === 0 || !isDone(words, clause, at)) continue;
    const { kinds, last } = behind(words, clause, at);
    for (const rule of RULES) best = better(best, rule, does, kinds, at, last, "honesty");
    for (const rule of TO_PEOPLE) best = better(best, rule, does, kinds, at, last, "people");
  }
  // What was done again and again is told with "would"; so is much that is harmless.
  return clause.tense === "modal" && best !== null && best.points < 2 ? null : best;
}

function better(
  best: Deed | null,
  [verb, all, points, not = 0]: Rule,
  does: number,
  kinds: number,
  from: number,
  last: number,
  whom: WrongTo,
): Deed | null {
  if ((does & verb) === 0 || points <= (best?.points ?? 0) || (kinds & not) !== 0) return best;
  return all.every(kind => (kinds & kind) !== 0) ? { from, to: last + 1, points, whom } : best;
}

/** Bits of what is done at word `at`: by the clause's verb, or behind it by "to" or "and" with another. */
function doneAt(words: readonly Token[], { verb, lemma, lemmaWord }: Clause, at: number): number {
  const { tags, lower, word } = words[at];
  // "I was lying awake", "I lie on the floor".
  if (at === verb) return lemma === "lie" && lower !== "lied" ? 0 : verbs(lemmaWord);
  const before = words[at - 1];
  const verbal =
    (has(tags, Tag.Ing) && !has(before.tags, Tag.Determiner)) ||
    has(before.tags, Tag.To) ||
    (before.lower === "and" && has(tags, Tag.Past));
  return verbal && !lower.startsWith("l") ? verbs(baseOf(word)) : 0;
}

const PARTICLES = new Set("in up through out along down onto over with awake there still low on".split(" "));

/** Bits of what stands behind the verb at `at`, and the last word of it. */
function behind(words: readonly Token[], clause: Clause, at: number): { kinds: number; last: number } {
  const end = Math.min(words.length, at + REACH);
  let kinds = PARTICLES.has(words[at + 1]?.lower ?? "") ? 0 : O.Plain;
  let last = at;
  for (let k = at + 1; k < end && !ends(words[k], words[k - 1]); k++) {
    const { lower, word } = words[k];
    const kind = objects(word);
    kinds |= kind;
    if ((kind & ~(O.As | O.From | O.Other)) !== 0) last = k;
    if (k > at + NEAR) continue;
    if (lower === "her" || lower === "his" || lower === "their" || lower === "'s") kinds |= O.Theirs;
    if (isSomebody(words[k], words[k - 1]) && !(k === at + 1 && isParted(words, k + 1))) {
      kinds |= O.Somebody;
      last = k;
    }
  }
  // "On my CV I stretched it".
  for (let k = Math.max(0, clause.start - 5); k < clause.start; k++) kinds |= objects(words[k].word) & O.Paper;
  return { kinds, last };
}

/** "Bullied her in", not "humiliated her in front of the crew". */
const isParted = (words: readonly Token[], at: number): boolean =>
  PARTICLES.has(words[at]?.lower ?? "") && words[at + 1]?.lower !== "front";

/** Where what a verb is done to is over: at a mark, or at a word that begins another clause. */
const ends = ({ kind, tags, lower }: Token, before: Token) =>
  (kind === "punctuation" && lower !== "-") ||
  (has(tags, Tag.Opener) && !has(before.tags, Tag.Determiner) && lower !== "and" && lower !== "or" && lower !== "as") ||
  (has(tags, Tag.I | Tag.We) && lower !== "myself") ||
  lower === "he" ||
  lower === "she" ||
  lower === "they";

const isSomebody = ({ tags, lower, capital }: Token, before: Token) =>
  (capital && !has(tags, Tag.I) && !has(before.tags, Tag.Determiner)) ||
  has(tags, Tag.Person) ||
  lower === "him" ||
  lower === "her" ||
  lower === "them";
