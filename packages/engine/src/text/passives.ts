import type { Sentence, Token } from "../model/answer.ts";
import type { Span } from "../model/span.ts";
import { hasAgent } from "./by-agent.ts";
import { frontedParticiple, participleOfQuestion } from "./inversions.ts";
import { AUXILIARY, has, SUBJECT, Tag } from "./lexicon.ts";
import { closes, isParticiple, participleFrom, RELATIONS } from "./participles.ts";
import {
  BECOMING,
  DEGREES,
  GET,
  INTRANSITIVE,
  NAMING,
  PARTICLES,
  PAST_WHEN_JOINED,
  RANKS,
  STATES,
  WITH_COMPLEMENT,
} from "./passives.words.ts";
import { splitSentences } from "./sentences.ts";
import { withoutDisfluencies } from "./spoken.ts";
import { tokenize } from "./tokenize.ts";

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

function passivesAmong(words: readonly Token[]): PassiveGroup[] {
  const found: PassiveGroup[] = [];
  for (let i = 0; i < words.length - 1; i++) {
    const kind = auxiliaryAt(words, i);
    if (kind === null) continue;
    let participle = participleFrom(words, i + 1);
    if (participle < 0 && kind === "be") participle = participleOfQuestion(words, i);
    if (participle < 0) {
      const fronted = kind === "be" ? frontedParticiple(words, i) : -1;
      if (fronted >= 0)
        found.push({
          from: words[fronted]!.from,
          to: words[i]!.to,
          agentless: !hasAgent(words, i, fronted),
          auxiliary: i,
          participle: fronted,
        });
      continue;
    }
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
  if (word.lower === "its") return isBareIts(words, i) ? "be" : null;
  return GET.has(word.lower) ? "get" : null;
}

/** "its stolen", typed for "it's": a participle and no noun follow. */
function isBareIts(words: readonly Token[], i: number): boolean {
  const next = words[i + 1];
  if (!next || !isParticiple(next)) return false;
  const after = words[i + 2];
  return (
    after === undefined || has(after.tags, Tag.Preposition) || (after.kind === "punctuation" && after.lower !== ",")
  );
}

/** Whether "'s" can be "is": "it's called", "what's needed", "the file's lost"; not "Ana's signed copy", "he's made it". */
function isVerbalS(words: readonly Token[], i: number): boolean {
  const before = words[i - 1];
  const next = words[i + 1];
  if (!before || !next) return false;
  let at = i + 1;
  for (; at < words.length && !isParticiple(words[at]!) && has(words[at]!.tags, Tag.Adverb); at++)
    if (words[at]!.lower === "ever") return false;
  const participle = words[at];
  const pronoun = has(before.tags, SUBJECT | Tag.Adverb);
  if (!participle || !isParticiple(participle)) return pronoun || has(next.tags, Tag.Not | Tag.Be);
  // A possessive has a noun to its participle, a perfect an object; a passive mostly has neither.
  const after = words[at + 1];
  const closed = closes(after) || has(after!.tags, RELATIONS | Tag.Adverb | AUXILIARY);
  if (pronoun) return closed || (NAMING.has(participle.lower) && has(before.tags, Tag.It));
  return has(next.tags, Tag.Not) || (closed && after?.lower !== "to");
}

/** A further participle joined to the one at `at`: "written and sent", "written, checked and sent"; -1 for none. */
function joinedTo(words: readonly Token[], at: number): number {
  let k = at + 1;
  if (PARTICLES.has(words[k]?.lower ?? "")) k++;
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
  return has(word.tags, Tag.Past) && (object || PAST_WHEN_JOINED.has(word.lower)) ? -1 : k;
}

/** Whether auxiliary and participle tell of something done to the subject, not of a state, a name or a perfect. */
function isPassive(words: readonly Token[], i: number, at: number, kind: "be" | "get", agentless: boolean): boolean {
  const word = words[at]!;
  const next = words[at + 1];
  if (INTRANSITIVE.has(word.lower)) return false;
  if (word.capital && !words[i]!.capital && i > 0) return false;
  if (word.lower === "used" && next?.lower === "to" && isHabit(words, i, at + 2)) return false;
  // "being first felt good"
  if (words[i]!.lower === "being" && RANKS.has(words[at - 1]!.lower)) return false;
  if (kind === "get" && BECOMING.has(word.lower)) return false;
  if (agentless && (STATES.has(word.lower) || isGraded(words, at) || isAmongAdjectives(words, at))) return false;
  if ((word.lower === "done" || word.lower === "finished") && isOver(words, i, at)) return false;
  if (kind === "get" && !WITH_COMPLEMENT.has(word.lower) && isBareNoun(next)) return false;
  return !isExistential(words, i);
}

/** "I am used to early starts", "got used to it"; not "is used to cut steel". */
function isHabit(words: readonly Token[], i: number, from: number): boolean {
  const next = words[from];
  if (closes(next) || has(next!.tags, Tag.Ing | Tag.Determiner | SUBJECT)) return true;
  return [words[i - 1], words[i - 2]].some(
    word =>
      word !== undefined && (has(word.tags, Tag.I | Tag.We | Tag.You) || word.lower === "he" || word.lower === "she"),
  );
}

/** "very detailed", "very much involved". */
function isGraded(words: readonly Token[], at: number): boolean {
  const before = words[at - 1]!.lower;
  return DEGREES.has(before === "much" ? words[at - 2]!.lower : before);
}

/** "I'm done", "we were finished with it", "is done talking": through with something. */
function isOver(words: readonly Token[], i: number, at: number): boolean {
  const next = words[at + 1];
  if (next && (has(next.tags, Tag.Ing) || next.lower === "with")) return true;
  const before = words[i - 1];
  return closes(next) && before !== undefined && has(before.tags, Tag.I | Tag.We | Tag.You | Tag.They);
}

/** "was dated, dull and slow", "is tested or safe": one in a row of adjectives. */
function isAmongAdjectives(words: readonly Token[], at: number): boolean {
  let k = at + 1;
  const comma = words[k]?.lower === ",";
  if (comma) k++;
  const joins = (n: number) => words[n]?.lower === "and" || words[n]?.lower === "or";
  if (joins(k)) return isBareNoun(words[k + 1]) && closes(words[k + 2]);
  if (!comma || !isBareNoun(words[k])) return false;
  k += words[k + 1]?.lower === "," ? 2 : 1;
  return joins(k) && (isBareNoun(words[k + 1]) || isParticiple(words[k + 1]!)) && closes(words[k + 2]);
}

const isBareNoun = (word: Token | undefined) =>
  word !== undefined && word.kind === "word" && word.tags === 0 && !word.capital;

/** "There were mixed views"; not "the people there were told". */
function isExistential(words: readonly Token[], i: number): boolean {
  let k = i - 1;
  while (k >= 0 && words[k]!.lower !== "there" && has(words[k]!.tags, AUXILIARY | Tag.Adverb | Tag.Not)) k--;
  if (words[k]?.lower !== "there") return false;
  const before = words[k - 1];
  return closes(before) || has(before!.tags, Tag.Opener | Tag.Adverb);
}
