import type { Sentence, Token } from "../model/answer.ts";
import type { Span } from "../model/span.ts";
import { baseOf } from "./base-word.ts";
import { AUXILIARY, has, SUBJECT, Tag } from "./lexicon.ts";
import { badNouns, workNouns } from "./meaning.ts";
import { passivesIn } from "./passives.ts";
import { PARTICLES } from "./passives.words.ts";
import { simplePast } from "./verbs.ts";

const NO_OBJECT = SUBJECT | AUXILIARY | Tag.Opener | Tag.Not | Tag.Adverb | Tag.To;
const NONE = new Set("no nothing nobody none neither".split(" "));
const PAST_AUXILIARIES = new Set("was were got".split(" "));

/**
 * What an agentless passive would be if the speaker had done it: "the deadline was missed" as "I missed the deadline", "it had
 * not been checked" as "I had not checked it". `span` reaches from its subject to its participle. Null where that would not be
 * plain English or where it is not sure which words belong to the subject.
 */
export function inFirstPerson(text: string, sentence: Sentence, span: Span): string | null {
  const { words, clauses } = sentence;
  const passive = passivesIn(sentence).find(one => one.agentless && words[one.participle].to === span.to);
  const clause = clauses.find(one => one.passive && one.verb === passive?.participle);
  if (passive === undefined || clause === undefined || clause.group > passive.participle) return null;
  if (isJoined(words, passive.participle + 1) || isStranded(words, passive.participle + 1)) return null;
  const from = words.findIndex(word => word.from === span.from);
  const object = objectOf(text, words, from, clause.group, sentence.from === span.from);
  const verb = active(words, clause.group, passive.participle);
  return object === null || verb === null ? null : `I ${verb} ${object}`;
}

/** The subject as an object, in small letters where only the sentence's start made the first one great. */
function objectOf(text: string, words: readonly Token[], from: number, to: number, opens: boolean): string | null {
  if (from < 0 || to <= from) return null;
  const subject = words.slice(from, to);
  // "The probing depths", "a daily cap": what stands before it may belong to it.
  const whole = has(subject[0].tags, Tag.Determiner | Tag.Quantity);
  if (!whole && from > 0 && has(words[from - 1].tags, Tag.Ing | Tag.Adverb)) return null;
  if (
    subject.some(isNoObject) ||
    subject[0].lower === "that" ||
    subject.slice(1).some(({ tags }) => has(tags, Tag.Opener))
  )
    return null;
  const said = text.slice(subject[0].from, subject[subject.length - 1].to);
  if (!opens) return said;
  const known = whole || workNouns.holds(subject[0]) || badNouns.holds(subject[0]);
  return known ? said[0].toLowerCase() + said.slice(1) : null;
}

/** "this" and "both" can stand before a noun, whatever else they are. */
const isNoObject = ({ kind, tags, lower }: Token) =>
  kind === "punctuation" || NONE.has(lower) || (has(tags, NO_OBJECT) && !has(tags, Tag.Determiner));

/** The verb group without its "be": "had not been checked" is "had not checked", "was not checked" is "did not check". */
function active(words: readonly Token[], group: number, participle: number): string | null {
  const between = words.slice(group + 1, participle).filter(({ kind }) => kind === "word");
  const not = between.some(isNot) ? "not " : "";
  const rest = between.filter(word => !isNot(word) && word.lower !== "been");
  if (!rest.every(({ tags }) => has(tags, Tag.Adverb))) return null;
  const adverbs = rest.map(({ lower }) => `${lower} `).join("");
  const { lower } = words[participle];
  const first = words[group].lower;
  const been = between.some(word => word.lower === "been");
  if (been) {
    if (first === "had" || first === "'d") return `had ${not}${adverbs}${lower}`;
    return first === "has" || first === "have" || first === "'ve" ? `have ${not}${adverbs}${lower}` : null;
  }
  if (!PAST_AUXILIARIES.has(first)) return null;
  if (not !== "") return `did not ${adverbs}${baseOf(words[participle].word).lower}`;
  const past = simplePast(lower);
  return past === null ? null : `${adverbs}${past}`;
}

const isNot = ({ lower }: Token) => lower === "not" || lower === "n't";

/** "was opened and left": what is joined to the participle would change its subject. */
const isJoined = (words: readonly Token[], at: number) =>
  /^(?:and|or)$/.test(words[at]?.lower ?? "") && has(words[at + 1]?.tags ?? 0, Tag.Participle);

/** "was dealt with": a preposition with nothing behind it needs its object in another place. */
function isStranded(words: readonly Token[], at: number): boolean {
  const next = words[at];
  if (next === undefined || !has(next.tags, Tag.Preposition) || PARTICLES.has(next.lower)) return false;
  const object = words[at + 1];
  return (
    object === undefined || object.kind === "punctuation" || has(object.tags, Tag.Adverb | Tag.Opener | Tag.Preposition)
  );
}
