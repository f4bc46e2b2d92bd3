import type { CorpusAnswer } from "../../corpus/src/read.ts";
import { ruleFlagsOf } from "../../packages/engine/src/create-reader.ts";
import type { ParsedAnswer } from "../../packages/engine/src/model/answer.ts";
import { type Flag, ROLES } from "../../packages/engine/src/model/labels.ts";
import { hearByRules } from "../../packages/engine/src/reader/rules-reader.ts";
import { type SentenceFeatures, sentenceFeatures } from "../../packages/engine/src/reader/trained/sentence-features.ts";
import { MARKS } from "../../packages/engine/src/reader/trained/sentence-scores.ts";
import { parse } from "../../packages/engine/src/text/parse.ts";

/** A labelled answer as the models see it, by the engine's own sentences. */
export interface Example {
  readonly labelled: CorpusAnswer;
  readonly words: number;
  readonly sentences: readonly ExampleSentence[];
}

export interface ExampleSentence {
  readonly features: SentenceFeatures;
  /** Index into `ROLES`. */
  readonly role: number;
  /** 1 or 0 for each of `MARKS`. */
  readonly marks: readonly number[];
  /** The flags that the rules surely find in it. */
  readonly ruled: ReadonlySet<Flag>;
}

export function exampleOf(labelled: CorpusAnswer): Example {
  const answer = parse(labelled.text);
  const rules = hearByRules(answer);
  const ruled = ruleFlagsOf(answer, rules);
  const features = sentenceFeatures(answer, rules, ruled);
  const labels = labelsAlong(answer, labelled);
  return {
    labelled,
    words: answer.words,
    sentences: labels.map(({ role, flags, strengths }, at) => ({
      features: features[at]!,
      ruled: ruled[at]!.sure,
      role: ROLES.indexOf(role),
      marks: MARKS.map(mark => Number(([...flags, ...strengths] as string[]).includes(mark))),
    })),
  };
}

/** For each sentence of the engine's the labelled one that it shares most with. */
function labelsAlong(answer: ParsedAnswer, { sentences }: CorpusAnswer): CorpusAnswer["sentences"] {
  let end = 0;
  const spans = sentences.map(sentence => ({ sentence, from: end, to: (end += sentence.text.length) }));
  return answer.sentences.map(({ from, to }) => {
    const shared = spans.map(span => Math.min(to, span.to) - Math.max(from, span.from));
    return spans[shared.indexOf(Math.max(...shared))]!.sentence;
  });
}
