import type { Clause, Token, Who } from "../model/answer.ts";
import { baseOf } from "./base-word.ts";
import { HUMAN_ACTS, NOT_AGENTS, TAKE_CLAUSE, TIMES } from "./clauses.words.ts";
import { AUXILIARY, has, SUBJECT, Tag } from "./lexicon.ts";

const NP_START = Tag.Determiner | SUBJECT;
const AGENTIVE = /(?:ers?|ors?|ists?|ians?|ees?|men|man|women|woman|people)$/;
/** Pronouns that are a subject wherever they stand. */
const NOMINATIVE = new Set(["i", "we", "he", "she", "they"]);
/** Pronouns that are a subject only beside another: "me and Tom". */
const OBJECTIVE = new Set(["me", "us", "him", "them"]);
const NONE = new Set(["nobody", "no-one", "nothing", "none", "neither"]);
/** Before "of" they count, and what follows acts: "one of the drivers", "a lot of us". */
const COUNTING = new Set(
  "one some most many few several half part all none any each both lot lots number couple majority bunch handful rest plenty % percent".split(
    " ",
  ),
);

/** With "one" they mean people: "no one". */
const EVERY = new Set(["no", "every", "any", "some"]);

export const isNominative = (token: Token): boolean => NOMINATIVE.has(token.lower);
export const isObjective = (token: Token): boolean => OBJECTIVE.has(token.lower);

/** The last word up to `k` that is no adverb; "all" and "myself" after a pronoun are adverbs: "we all knew". */
export function beforeAdverbs(words: readonly Token[], from: number, k: number): number {
  let at = k;
  while (at >= from && has(words[at]!.tags, Tag.Adverb)) {
    if (has(words[at]!.tags, SUBJECT) && !(at > from && has(words[at - 1]!.tags, SUBJECT))) break;
    at--;
  }
  return at;
}

/** Index of the subject's head word between `from` and the verb group, or -1. */
export function subjectAt(words: readonly Token[], from: number, group: number): number {
  // A pronoun right before the verb is the subject, whatever stands before it.
  const k = beforeAdverbs(words, from, group - 1);
  if (k < from) return -1;
  if (
    has(words[k]!.tags, SUBJECT) &&
    !(k > from && has(words[k - 1]!.tags, Tag.Preposition) && has(words[k]!.tags, Tag.It))
  )
    return k;
  // The last noun phrase that stands under no preposition.
  let start = from;
  let phrases = 0;
  for (let at = from; at < group; at++) {
    if (!has(words[at]!.tags, NP_START)) continue;
    const before = at > from ? words[at - 1]!.tags : 0;
    if (has(before, Tag.Preposition | Tag.To | Tag.Determiner)) continue;
    if (at > from && TIMES.has(words[at + 1]!.lower)) continue;
    start = at;
    phrases++;
  }
  let first = from;
  while (first < group && has(words[first]!.tags, Tag.Adverb | Tag.Not) && !has(words[first]!.tags, NP_START)) first++;
  // "Skipping the test broke it": the skipping did; "saying the test broke": the test did.
  if (phrases <= 1 && has(words[first]!.tags, Tag.Ing) && has(words[first + 1]!.tags, Tag.Determiner))
    if (!TAKE_CLAUSE.has(baseOf(words[first]!.word).lower)) return first;
  if (start === from && has(words[first]!.tags, Tag.Preposition)) return afterPreposition(words, first, group);
  const head = headOf(words, start, group);
  // "Last week missed it".
  return head >= 0 && TIMES.has(words[head]!.lower) && !has(words[group]!.tags, AUXILIARY) ? -1 : head;
}

/** The noun before the first preposition in a phrase, or -1. */
function headOf(words: readonly Token[], start: number, end: number): number {
  let head = -1;
  for (let at = start; at < end; at++) {
    const token = words[at]!;
    if (head >= 0 && (has(token.tags, Tag.Preposition | Tag.To) || hangsOn(words, at, end))) break;
    if (token.lower === "'s" || has(token.tags, Tag.Determiner | Tag.Preposition | Tag.Opener)) {
      if (has(token.tags, SUBJECT) && head < 0) head = at;
      continue;
    }
    if (OBJECTIVE.has(token.lower) && !isJoined(words, at, start)) continue;
    if (has(token.tags, Tag.Adverb) && !has(token.tags, Tag.Person)) continue;
    if (token.kind === "word" || token.kind === "number") head = at;
  }
  return head;
}

/** "the refunds written that day": what a participle behind the noun brings does not act. */
const hangsOn = (words: readonly Token[], at: number, end: number) =>
  at + 1 < end &&
  has(words[at]!.tags, Tag.Participle) &&
  has(words[at + 1]!.tags, Tag.Determiner | Tag.Preposition | Tag.Adverb);

/** "me and Tom", "each of us". */
const isJoined = (words: readonly Token[], at: number, start: number) =>
  words[at + 1]?.lower === "and" || (at > start && (words[at - 1]!.lower === "and" || words[at - 1]!.lower === "of"));

/** "On site engineers left": of what follows a preposition the last word can be the subject, the first goes with it. */
function afterPreposition(words: readonly Token[], at: number, group: number): number {
  const last = words[group - 1]!;
  // "when they got in it was late".
  if (has(last.tags, Tag.It)) return group - 1;
  if (group - at < 3) return -1;
  const bare = !has(words[at + 1]!.tags, Tag.Determiner);
  return last.capital || has(last.tags, Tag.Person) || (bare && last.lower.endsWith("s")) ? group - 1 : -1;
}

/** Head of a noun phrase that fills all of `from` to `to` and can wait for its verb: "my manager", "Priya"; or -1. */
export function phraseHead(words: readonly Token[], from: number, to: number): number {
  const first = words[from];
  if (from >= to || first === undefined) return -1;
  const opens =
    has(first.tags, Tag.Determiner | SUBJECT | Tag.Person | Tag.Quantity) || (first.capital && to - from < 3);
  if (!opens || has(first.tags, Tag.Ing | Tag.Preposition | AUXILIARY)) return -1;
  const head = headOf(words, from, to);
  return head >= 0 && TIMES.has(words[head]!.lower) ? -1 : head;
}

/** Who the subject with its head at `at` is. */
export function whoIs(
  words: readonly Token[],
  at: number,
  from: number,
  lemma: string,
  previous: Clause | undefined,
): Who {
  const token = words[at]!;
  if (isWithMe(words, at, from)) return "we";
  if (has(token.tags, Tag.I)) return "I";
  if (has(token.tags, Tag.We) || token.lower === "us") return "we";
  if (has(token.tags, Tag.You)) return "you";
  if (has(token.tags, Tag.There)) return "nobody";
  // "we engineers", "you guys".
  if (at > from && has(words[at - 1]!.tags, Tag.We | Tag.You)) return has(words[at - 1]!.tags, Tag.We) ? "we" : "you";
  if (words[at + 1]?.lower === "of" && COUNTING.has(token.lower)) return whoseCount(words, at + 2);
  if (previous !== undefined && at > 0 && (token.lower === "who" || (token.lower === "that" && isMe(words[at - 1]!))))
    return whoBefore(words[at - 1]!);
  if (
    (token.lower === "that" || token.lower === "which") &&
    at > from - 1 &&
    at > 0 &&
    has(words[at - 1]!.tags, Tag.Person)
  )
    return previous === undefined ? "thing" : "they";
  if (has(token.tags, Tag.They | Tag.Person) || token.lower === "them" || token.lower === "him") return "they";
  if (token.lower === "one" && at > 0 && EVERY.has(words[at - 1]!.lower)) return "they";
  if (has(token.tags, Tag.It)) return "thing";
  if (token.capital && !TIMES.has(token.lower) && (at > 0 || (token.tags === 0 && HUMAN_ACTS.has(lemma))))
    return "they";
  return AGENTIVE.test(token.lower) && !NOT_AGENTS.has(token.lower) ? "they" : "thing";
}

const JOINS = new Set(["and", "nor"]);

/** "my team and I", "I and Tom", "me and my brother". */
function isWithMe(words: readonly Token[], at: number, from: number): boolean {
  for (let k = from; k <= at; k++) {
    const { tags, lower } = words[k]!;
    if (!has(tags, Tag.I) && lower !== "me") continue;
    if ((k > from && JOINS.has(words[k - 1]!.lower)) || (k < at && JOINS.has(words[k + 1]!.lower))) return true;
  }
  return false;
}

const isMe = ({ lower, tags }: Token) => lower === "me" || lower === "us" || has(tags, Tag.I | Tag.We);

/** "It was me who": I did. */
function whoBefore(before: Token): Who {
  if (!isMe(before)) return "they";
  return before.lower === "me" || has(before.tags, Tag.I) ? "I" : "we";
}

function whoseCount(words: readonly Token[], from: number): Who {
  for (let k = from; k < words.length && k < from + 4; k++) {
    const { tags, lower, capital } = words[k]!;
    if (lower === "us") return "we";
    if (lower === "you") return "you";
    if (lower === "them" || has(tags, Tag.Person) || (capital && !has(tags, Tag.Determiner))) return "they";
    if (AGENTIVE.test(lower) && !NOT_AGENTS.has(lower)) return "they";
  }
  return "thing";
}

/** "nobody", "no client", "not one of them". */
export function isNone(words: readonly Token[], at: number, from: number): boolean {
  if (NONE.has(words[at]!.lower) || words[from]!.lower === "neither") return true;
  for (let k = at - 1; k >= from && k >= at - 3; k--)
    if (words[k]!.lower === "no" || has(words[k]!.tags, Tag.Not)) return true;
  return false;
}
