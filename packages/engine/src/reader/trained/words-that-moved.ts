import type { Sentence, Token } from "../../model/answer.ts";
import type { Span } from "../../model/span.ts";
import { GRAMMAR, has, SUBJECT, Tag } from "../../text/lexicon.ts";
import type { Match } from "../../text/phrases.ts";
import { spanOf } from "../../text/quote.ts";
import { wordFeatures } from "./sentence-features.ts";
import type { SentenceModel } from "./sentence-scores.ts";

/** A word must speak for it by so much to be taken in. */
const LEAST = 0.02;

/** The clauses of a sentence that speak most for an output: those around the stretch where what its words add up to is highest. */
export function wordsThatMoved(model: Pick<SentenceModel, "weightOf">, sentence: Sentence, output: number): Span {
  const { words } = sentence;
  const credits = new Float64Array(words.length).fill(-LEAST);
  for (const { features, from, to } of wordFeatures(sentence)) {
    const weight = features.reduce((sum, feature) => sum + model.weightOf(feature, output), 0);
    for (let at = from; at < to; at++) credits[at] += weight / (to - from);
  }
  let best = { from: 0, to: words.length, sum: 0 };
  let from = 0;
  let sum = 0;
  credits.forEach((credit, at) => {
    if (sum <= 0) {
      from = at;
      sum = 0;
    }
    sum += credit;
    if (sum > best.sum) best = { from, to: at + 1, sum };
  });
  return spanOf(sentence, toClauses(sentence, best));
}

/** From the beginning of the clause in which it begins to the end of that in which it ends: less is no phrase. */
function toClauses({ words, clauses }: Sentence, { from, to }: Match): Match {
  const around = (at: number) => clauses.find(({ start, end }) => start <= at && at < end);
  const first = around(from);
  const last = around(to - 1);
  const start = beginOfThing(words, Math.min(from, first?.start ?? 0));
  return { from: start, to: endOfPhrase(words, { from: start, to: Math.max(to, last?.end ?? words.length) }) };
}

/** No phrase ends on "and", "of" or "the", nor within "the loss adjuster": such an end belongs to what follows. */
function endOfPhrase(words: Sentence["words"], { from, to }: Match): number {
  if (to === words.length) return to;
  let end = beginOfThing(words, to);
  while (end > from && leansOn(words[end - 1], words[end])) end--;
  return end > from ? end : to;
}

const ENDS_THING = GRAMMAR | Tag.Past | Tag.Present;

/** The place of "the" where the word is the "adjuster" of "the loss adjuster"; else its own. */
function beginOfThing(words: Sentence["words"], at: number): number {
  if (has(words[at].tags, GRAMMAR)) return at;
  let begin = at;
  while (begin > 0 && isOfThing(words[begin - 1])) begin--;
  return begin > 0 && has(words[begin - 1].tags, Tag.Determiner) ? begin - 1 : at;
}

const isOfThing = ({ kind, tags }: Token): boolean => kind === "word" && !has(tags, ENDS_THING);

/** "of the", and not the "up" of "turned up I". */
const leansOn = ({ tags }: Token, next: Token): boolean =>
  has(tags, Tag.Determiner | Tag.Opener | Tag.To) || (has(tags, Tag.Preposition) && !has(next.tags, SUBJECT));
