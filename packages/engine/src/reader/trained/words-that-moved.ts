import type { Sentence } from "../../model/answer.ts";
import type { Span } from "../../model/span.ts";
import { spanOf } from "../../text/quote.ts";
import { wordFeatures } from "./sentence-features.ts";
import type { SentenceModel } from "./sentence-scores.ts";

/** A word must speak for it by so much to be taken in. */
const LEAST = 0.02;
/** Fewer words say little when they are quoted. */
const FEWEST = 3;

/** The stretch of a sentence that speaks most for an output: where what its words add up to is highest. */
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
  while (best.to - best.from < Math.min(FEWEST, words.length)) {
    if (best.to < words.length) best.to++;
    else best.from--;
  }
  return spanOf(sentence, best);
}
