import type { Tense, Token } from "../model/answer.ts";
import { baseOf } from "./base-word.ts";
import { AUXILIARY, has, SUBJECT, Tag } from "./lexicon.ts";
import { isNominative } from "./subjects.ts";

/** Classes of words that a finite verb group begins with. */
export const FINITE = Tag.Past | AUXILIARY | Tag.Present;
/** Words that look like a finite verb and are mostly a noun or an adjective after a determiner or preposition. */
const VERBLIKE = Tag.Past | Tag.Present | Tag.Participle;

const GETS = new Set(["get", "gets", "got", "gotten"]);
/** With "have" they tell what did happen, as far as the speaker knows: "I must have missed it". */
const REAL_MODALS = new Set(["must", "may", "will", "'ll", "shall"]);
/** After "'s" and before an object a participle is a perfect ("he's told me"); with these it is a passive all the same. */
const NAMING = new Set(["called", "named"]);

/** A finite verb with its auxiliaries; indexes are into the sentence's words. */
export interface VerbGroup {
  readonly first: number;
  readonly verb: number;
  readonly subject: number;
  readonly tense: Tense;
  readonly negated: boolean;
  readonly perfect: boolean;
  readonly progressive: boolean;
  readonly passive: boolean;
  readonly counterfactual: boolean;
}

/** The verb group that begins at word `i` of a clause that begins at `from`, or null. */
export function groupAt(words: readonly Token[], i: number, from: number): VerbGroup | null {
  const token = words[i]!;
  if (!startsGroup(words, i, from)) return null;
  let verb = i;
  let tense: Tense =
    has(token.tags, Tag.Past) ||
    token.lower === "did" ||
    token.lower === "was" ||
    token.lower === "were" ||
    token.lower === "had"
      ? "past"
      : "present";
  let negated = false;
  let perfect = false;
  let progressive = false;
  let passive = false;
  let subject = -1;
  let modal = false;
  let after: "main" | "modal" | "have" | "be" | "do" = "main";
  if (has(token.tags, AUXILIARY)) after = auxiliary(words, i, from);
  else if (GETS.has(token.lower) && getsDone(words, i)) after = "be";
  if (after === "modal") {
    modal = true;
    tense = token.lower === "will" || token.lower === "'ll" || token.lower === "shall" ? "future" : "modal";
  }
  if (after === "have") tense = token.lower === "had" || token.lower === "'d" ? "past" : "present";
  for (let k = i + 1; after !== "main" && k < words.length; k++) {
    const next = words[k]!;
    if (next.kind === "punctuation") break;
    if (has(next.tags, Tag.Not)) {
      negated ||= words[k + 1]?.lower !== "only";
      continue;
    }
    if (has(next.tags, Tag.Adverb) && !has(next.tags, Tag.Be)) continue;
    if (subject < 0 && k <= i + 2) {
      subject = invertedSubject(words, k, from, i);
      if (subject >= 0) {
        k = subject;
        continue;
      }
    }
    if (after === "modal" || after === "do") {
      if (
        after === "modal" &&
        (next.lower === "have" || next.lower === "'ve" || next.lower === "of") &&
        participleAhead(words, k + 1)
      ) {
        after = "have";
        verb = k;
        continue;
      }
      if (
        has(next.tags, Tag.Determiner | Tag.Preposition | Tag.Opener) &&
        next.lower !== "like" &&
        next.lower !== "own"
      ) {
        if (next.lower === "to" && token.lower === "ought") continue;
        break;
      }
      if (has(next.tags, SUBJECT)) break;
      verb = k;
      after = next.lower === "be" ? "be" : "main";
      continue;
    }
    if (after === "have") {
      if (!has(next.tags, Tag.Participle) && next.lower !== "been" && !has(next.tags, Tag.Past)) break;
      perfect = true;
      verb = k;
      after = next.lower === "been" ? "be" : "main";
      continue;
    }
    // After "be": a progressive, a passive, or nothing.
    if (has(next.tags, Tag.Ing)) {
      progressive = true;
      verb = k;
      after = next.lower === "being" ? "be" : "main";
      continue;
    }
    if (has(next.tags, Tag.Participle)) {
      passive = true;
      progressive &&= words[verb]!.lower === "being";
      verb = k;
    }
    break;
  }
  if (i > from && has(words[i - 1]!.tags, Tag.Not)) negated = true;
  if (has(words[verb]!.tags, Tag.Adverb) && words[verb]!.lower === "never") negated = true;
  const unreal = modal && !REAL_MODALS.has(token.lower);
  // "Had I asked, ..."
  const supposed = token.lower === "had" && subject >= 0 && words.at(-1)!.lower !== "?";
  const counterfactual = perfect && (unreal || supposed);
  return { first: i, verb, subject, tense, negated, perfect, progressive, passive, counterfactual };
}

/** "got missed", but neither "got the job" nor "got used to it". */
function getsDone(words: readonly Token[], i: number): boolean {
  const next = words[i + 1] && has(words[i + 1]!.tags, Tag.Adverb) ? words[i + 2] : words[i + 1];
  return next !== undefined && has(next.tags, Tag.Participle) && next.lower !== "used" && next.lower !== "done";
}

/** Index of a subject after its auxiliary, at `k`: "did I", "had they", and in questions "did the client"; or -1. */
function invertedSubject(words: readonly Token[], k: number, from: number, i: number): number {
  const token = words[k];
  if (token === undefined || QUESTIONING.has(token.lower)) return -1;
  if (has(token.tags, SUBJECT) && !has(token.tags, Tag.Adverb)) {
    // "What I said was he is new": his verb follows.
    if (has(words[i]!.tags, Tag.Be) && words[k + 1] && has(words[k + 1]!.tags, AUXILIARY & ~Tag.Do)) return -1;
    const free = isNominative(token) ? i === from || !isNominative(words[i - 1]!) : !hasSubject(words, from, i);
    return free ? k : -1;
  }
  if (i > 1 || k > i + 2 || words.at(-1)!.lower !== "?" || hasSubject(words, from, i)) return -1;
  if (has(token.tags, Tag.Determiner)) return words[k + 1]?.kind === "word" ? k + 1 : -1;
  return token.capital || has(token.tags, Tag.Person) ? k : -1;
}

const participleAhead = (words: readonly Token[], from: number): boolean => {
  const next = nextWord(words, from);
  return next !== undefined && has(next.tags, Tag.Participle | Tag.Past | Tag.Be);
};

function auxiliary(words: readonly Token[], i: number, from: number): "modal" | "have" | "be" | "do" | "main" {
  const token = words[i]!;
  const next = nextWord(words, i + 1);
  if (token.lower === "'d")
    return next && has(next.tags, Tag.Participle) && !baseLike(next)
      ? "have"
      : next?.lower === "better"
        ? "have"
        : "modal";
  if (token.lower === "'s") return next && (next.lower === "been" || hasObject(words, i, next)) ? "have" : "be";
  if (has(token.tags, Tag.Modal)) return "modal";
  if (has(token.tags, Tag.Have)) return "have";
  if (has(token.tags, Tag.Be)) return "be";
  if (has(token.tags, Tag.Do)) {
    // "do the ordering" is a verb of its own, "did not check" and "did check" are not.
    const negated = words[i + 1] !== undefined && has(words[i + 1]!.tags, Tag.Not);
    if (negated || (i < 2 && invertedSubject(words, i + 1, from, i) >= 0)) return "do";
    if (
      next &&
      next.kind === "word" &&
      !has(next.tags, Tag.Determiner | Tag.Preposition | Tag.Opener | Tag.Quantity) &&
      (has(next.tags, SUBJECT)
        ? isNominative(next) || !hasSubject(words, from, i)
        : baseOf(next.word).lower === next.lower) &&
      token.lower !== "done"
    )
      return "do";
  }
  return "main";
}

/** "he's told me", "she's made it". */
function hasObject(words: readonly Token[], i: number, next: Token): boolean {
  if (!has(next.tags, Tag.Participle) || NAMING.has(next.lower)) return false;
  const object = words[words.indexOf(next, i) + 1];
  return object !== undefined && (OBJECTS.has(object.lower) || has(object.tags, Tag.Determiner));
}
const OBJECTS = new Set(["me", "us", "him", "them", "it"]);

/** Participles that are their own base ("put", "come"): after "'d" they read as "would". */
const baseLike = (token: Token) => baseOf(token.word).lower === token.lower;

const QUESTIONING = new Set(["who", "which", "what"]);
const ARE_SUBJECTS = new Set(["who", "which", "that"]);

function hasSubject(words: readonly Token[], from: number, to: number): boolean {
  for (let k = from; k < to; k++)
    if (
      words[k]!.kind === "word" &&
      (!has(words[k]!.tags, Tag.Adverb | Tag.Opener) || ARE_SUBJECTS.has(words[k]!.lower))
    )
      return true;
  return false;
}

/** Whether a finite verb group really begins here, and not a noun, an adjective or an infinitive. */
function startsGroup(words: readonly Token[], i: number, from: number): boolean {
  const token = words[i]!;
  const previous = i > from ? words[i - 1] : undefined;
  if (previous && has(previous.tags, Tag.To)) return false;
  if (token.lower === "'s") return isVerbalS(words, i, from);
  if (
    token.lower === "been" ||
    token.lower === "being" ||
    token.lower === "having" ||
    token.lower === "doing" ||
    token.lower === "done"
  )
    return i === from && words[i - 1] === undefined;
  if (has(token.tags, AUXILIARY))
    return !(
      previous &&
      has(previous.tags, Tag.Determiner) &&
      !has(previous.tags, SUBJECT) &&
      token.lower !== "was" &&
      token.lower !== "had" &&
      !has(token.tags, Tag.Be | Tag.Modal | Tag.Have)
    );
  if (!previous) return i === from && has(token.tags, VERBLIKE) && !(i === 0 && opensNoun(words, i));
  if (has(token.tags, VERBLIKE) && has(previous.tags, Tag.Determiner | Tag.Preposition) && !has(previous.tags, SUBJECT))
    return false;
  // "those calls", "168 stops": nouns.
  if (has(token.tags, Tag.Present) && token.lower.endsWith("s") && countsMany(previous)) return false;
  // Only a participle, without an auxiliary: "the refunds written that day".
  if (has(token.tags, Tag.Participle) && !has(token.tags, Tag.Past)) return has(previous.tags, Tag.I | Tag.We);
  if (has(token.tags, Tag.Past) && !has(previous.tags, SUBJECT) && isAttribute(words, i, from)) return false;
  return true;
}

const countsMany = ({ kind, lower, tags }: Token) =>
  kind === "number" || lower === "those" || lower === "these" || (has(tags, Tag.Quantity) && lower !== "one");

/** "Missed deadlines cost us", "Given the delay, we left": no verb of its own at the start of a sentence. */
function opensNoun(words: readonly Token[], i: number): boolean {
  const { lower, tags } = words[i]!;
  if (PARTICIPLE_OPENERS.has(lower)) return true;
  const noun = words[i + 1];
  const verb = words[i + 2];
  if (!lower.endsWith("ed") || !noun || !verb || noun.kind !== "word" || !has(tags, Tag.Past)) return false;
  return !has(noun.tags, ~(Tag.Person | Tag.Unit)) && has(verb.tags, FINITE);
}
const PARTICIPLE_OPENERS = new Set(["given", "based", "compared", "provided", "granted"]);

/** "the updated file": a participle between a determiner and a noun. */
function isAttribute(words: readonly Token[], i: number, from: number): boolean {
  const token = words[i]!;
  const next = words[i + 1];
  if (!token.lower.endsWith("ed") || !next || next.kind !== "word") return false;
  let k = i - 1;
  while (k > from && k > i - 3 && has(words[k]!.tags, Tag.Adverb) && !has(words[k]!.tags, Tag.Determiner)) k--;
  return (
    k >= from &&
    has(words[k]!.tags, Tag.Determiner | Tag.Preposition) &&
    !has(next.tags, Tag.Determiner | Tag.Preposition | SUBJECT | Tag.To | Tag.Adverb | Tag.Opener)
  );
}

function isVerbalS(words: readonly Token[], i: number, from: number): boolean {
  const previous = i > from ? words[i - 1] : undefined;
  if (!previous) return false;
  if (has(previous.tags, SUBJECT | Tag.Adverb) && !has(previous.tags, Tag.I)) return true;
  const next = nextWord(words, i + 1);
  return (
    next !== undefined &&
    (has(next.tags, Tag.Determiner | Tag.Preposition | Tag.Ing) ||
      has(next.tags, Tag.Participle) ||
      next.lower === "not" ||
      next.lower === "n't")
  );
}

/** The first word from `from` on that is no adverb. */
export const nextWord = (words: readonly Token[], from: number): Token | undefined => {
  for (let k = from; k < words.length; k++) if (!has(words[k]!.tags, Tag.Adverb)) return words[k];
  return undefined;
};
