import type { Sentence, Token } from "../model/answer.ts";
import type { Span } from "../model/span.ts";
import { hasAgent } from "./by-agent.ts";
import { has, SUBJECT, Tag } from "./lexicon.ts";
import {
  BECOMING,
  DEGREES,
  FLOATING_PHRASES,
  FLOATS,
  GET,
  INTRANSITIVE,
  STATES,
  WITH_COMPLEMENT,
} from "./passives.words.ts";
import { splitSentences } from "./sentences.ts";
import { withoutDisfluencies } from "./spoken.ts";
import { tokenize } from "./tokenize.ts";
import { isRegularPast } from "./verbs.ts";
import { UNCHANGING } from "./verbs.words.ts";

/** A passive: `from` at its auxiliary ("been" of "has been sent"), `to` after its participle. */
export interface Passive extends Span {
  /** Nobody is named who did it: no "by" with a doer follows. */
  readonly agentless: boolean;
}

/** A passive in a sentence; indexes are into the sentence's `words`. */
export interface PassiveGroup extends Passive {
  readonly auxiliary: number;
  readonly participle: number;
}

/** The passives of a text, in order. Joined participles ("was written and sent") are one each, from the same auxiliary. */
export function findPassives(text: string): readonly Passive[] {
  const tokens = tokenize(text);
  const found: Passive[] = [];
  for (const run of splitSentences(text, tokens))
    for (const { from, to, agentless } of passivesAmong(withoutDisfluencies(tokens, run.first, run.last)))
      found.push({ from, to, agentless });
  return found;
}

/** The passives of a sentence already parsed. */
export const passivesIn = (sentence: Sentence): readonly PassiveGroup[] => passivesAmong(sentence.words);

const PARENTHESIS = 8;
const NOUN_PHRASE = 7;
const RELATIONS = Tag.Preposition | Tag.Opener | Tag.To;

function passivesAmong(words: readonly Token[]): PassiveGroup[] {
  const found: PassiveGroup[] = [];
  for (let i = 0; i < words.length - 1; i++) {
    const kind = auxiliaryAt(words, i);
    if (kind === null) continue;
    let participle = participleFrom(words, i + 1);
    if (participle < 0 && kind === "be") participle = participleOfQuestion(words, i);
    if (participle < 0) continue;
    for (let at = participle; at > 0; at = joinedTo(words, at)) {
      const agentless = !hasAgent(words, i, at);
      if (isPassive(words, i, at, kind, agentless))
        found.push({ from: words[i]!.from, to: words[at]!.to, agentless, auxiliary: i, participle: at });
      else if (at === participle) break;
    }
  }
  return found;
}

function auxiliaryAt(words: readonly Token[], i: number): "be" | "get" | null {
  const word = words[i]!;
  if (has(word.tags, Tag.Be)) return word.lower !== "'s" || isVerbalS(words, i) ? "be" : null;
  return GET.has(word.lower) ? "get" : null;
}

/** Whether "'s" can be "is": "it's called", "what's needed", "the file's lost", but neither "Ana's signed copy" nor "he's made it". */
function isVerbalS(words: readonly Token[], i: number): boolean {
  const before = words[i - 1];
  const next = words[i + 1];
  if (!before || !next) return false;
  const after = words[i + 2];
  // A possessive has a noun to its participle, a perfect an object; a passive mostly has neither.
  const closed = after === undefined || after.kind !== "word" || has(after.tags, RELATIONS | Tag.Adverb);
  if (has(before.tags, SUBJECT | Tag.Adverb))
    return !has(next.tags, Tag.Participle) || closed || WITH_COMPLEMENT.has(next.lower);
  return closed || has(next.tags, Tag.Not | Tag.Adverb | Tag.Be);
}

/** The participle that follows at word `from`, over adverbs, negation and what is put in between, or -1. */
function participleFrom(words: readonly Token[], from: number): number {
  for (let k = from; k < words.length; k++) {
    const word = words[k]!;
    if (word.kind === "punctuation") {
      const close = closingOf(words, k);
      if (close < 0) return -1;
      k = close;
    } else if (isParticiple(word)) return k;
    else {
      const skip = floatAt(words, k);
      if (skip === 0) return -1;
      k += skip - 1;
    }
  }
  return -1;
}

/** How many words at `k` may stand between an auxiliary and its participle. */
function floatAt(words: readonly Token[], k: number): number {
  const { tags, lower } = words[k]!;
  const phrases = FLOATING_PHRASES.get(lower);
  if (phrases)
    for (const phrase of phrases) if (phrase.every((part, n) => words[k + n]?.lower === part)) return phrase.length;
  return has(tags, Tag.Adverb | Tag.Not) || FLOATS.has(lower) ? 1 : 0;
}

/** Where what is set off from mark `k` on ends: ", as far as I know,", "(twice)"; -1 where nothing does. */
function closingOf(words: readonly Token[], k: number): number {
  const open = words[k]!.lower;
  if (open !== "," && open !== "(" && open !== "—") return -1;
  const close = open === "(" ? ")" : open;
  for (let end = k + 1; end < words.length && end <= k + PARENTHESIS; end++)
    if (words[end]!.kind === "punctuation") return words[end]!.lower === close ? end : -1;
  return -1;
}

function isParticiple(word: Token): boolean {
  if (has(word.tags, Tag.Participle)) return true;
  if (UNCHANGING.has(word.lower)) return true;
  const hyphen = word.lower.indexOf("-");
  return hyphen > 0 && hyphen <= 5 && isRegularPast(word.lower) && !word.lower.startsWith("well-");
}

/** "was the file sent", "why wasn't I told": the participle behind a subject that follows its auxiliary, or -1. */
function participleOfQuestion(words: readonly Token[], i: number): number {
  const auxiliary = words[i]!;
  if (auxiliary.lower === "be" || auxiliary.lower === "been" || auxiliary.lower === "being") return -1;
  let k = i + 1;
  while (k < words.length && has(words[k]!.tags, Tag.Not)) k++;
  const first = words[k];
  if (!first || first.kind === "punctuation") return -1;
  if (has(first.tags, SUBJECT) && !has(first.tags, Tag.Determiner | Tag.There)) return participleFrom(words, k + 1);
  if (!opensQuestion(words, i)) return -1;
  const from = k;
  for (; k < words.length && k < from + NOUN_PHRASE; k++) {
    const word = words[k]!;
    if (word.kind === "punctuation" || has(word.tags, Tag.Opener | Tag.To | Tag.Be | Tag.Have | Tag.Do | Tag.Modal))
      return -1;
    if (k > from && isParticiple(word) && !has(words[k - 1]!.tags, Tag.Determiner | Tag.Preposition)) {
      const next = words[k + 1];
      if (next === undefined || next.kind === "punctuation" || has(next.tags, RELATIONS | Tag.Adverb | Tag.Determiner))
        return k;
    }
  }
  return -1;
}

/** Whether a finite auxiliary stands where its subject must follow: first, or after "when", "why", "how", "nor". */
function opensQuestion(words: readonly Token[], i: number): boolean {
  const before = words[i - 1];
  if (before === undefined || before.kind === "punctuation") return true;
  return /^(?:when|where|why|how|and|but|so|nor|neither|never|then)$/.test(before.lower);
}

/** A further participle joined to the one at `at`: "written and sent", "written, checked and sent"; -1 for none. */
function joinedTo(words: readonly Token[], at: number): number {
  let k = at + 1;
  let joined = false;
  for (; k < words.length; k++) {
    const { kind, tags, lower } = words[k]!;
    if (lower === "and" || lower === "or" || lower === "but" || lower === "then" || lower === "nor") joined = true;
    else if (lower === "," && kind === "punctuation") joined = true;
    else if (!has(tags, Tag.Adverb | Tag.Not)) break;
  }
  const word = words[k];
  if (!joined || word === undefined || word.kind !== "word" || !isParticiple(word)) return -1;
  // "was hired and built the team": with an object of its own it is a past.
  const next = words[k + 1];
  const object = next !== undefined && next.kind !== "punctuation" && !has(next.tags, RELATIONS | Tag.Adverb | Tag.Not);
  return has(word.tags, Tag.Past) && object ? -1 : k;
}

/** Whether auxiliary and participle tell of something done to the subject, not of a state, a name or a perfect. */
function isPassive(words: readonly Token[], i: number, at: number, kind: "be" | "get", agentless: boolean): boolean {
  const word = words[at]!;
  const next = words[at + 1];
  if (INTRANSITIVE.has(word.lower)) return false;
  if (word.capital && !words[i]!.capital && i > 0) return false;
  if (word.lower === "used" && next?.lower === "to" && isHabit(words, at + 2)) return false;
  if (kind === "get" && BECOMING.has(word.lower)) return false;
  if (agentless && (STATES.has(word.lower) || DEGREES.has(words[at - 1]!.lower))) return false;
  if (kind === "get" && !WITH_COMPLEMENT.has(word.lower) && isBareNoun(next)) return false;
  return !isExistential(words, i);
}

/** "am used to early starts", "got used to it"; not "is used to cut steel". */
function isHabit(words: readonly Token[], from: number): boolean {
  const next = words[from];
  return next === undefined || next.kind === "punctuation" || has(next.tags, Tag.Ing | Tag.Determiner | SUBJECT);
}

const isBareNoun = (word: Token | undefined) => word !== undefined && word.kind === "word" && word.tags === 0;

/** "There were mixed views". */
function isExistential(words: readonly Token[], i: number): boolean {
  let k = i - 1;
  while (
    k >= 0 &&
    has(words[k]!.tags, Tag.Modal | Tag.Have | Tag.Be | Tag.Adverb | Tag.Not) &&
    words[k]!.lower !== "there"
  )
    k--;
  return words[k]?.lower === "there";
}
