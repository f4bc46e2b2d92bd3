import type { Sentence } from "../../model/answer.ts";
import type { Span } from "../../model/span.ts";
import type { Match } from "../../text/phrases.ts";
import { spanOf } from "../../text/quote.ts";
import { wordFeatures } from "./sentence-features.ts";
import type { SentenceModel } from "./sentence-scores.ts";

/** A word must speak for it by so much to be taken in. */
const LEAST = 0.02;

/** The clauses of a sentence that speak most for an output: those around the stretch where what its words add up to is highest. */
export function wordsThatMoved(model: SentenceModel, sentence: Sentence, output: number): Span {
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
  return {
    from: Math.min(from, first?.start ?? 0),
    to: Math.max(to, last?.end ?? words.length),
  };
}
