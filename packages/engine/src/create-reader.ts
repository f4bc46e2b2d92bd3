import { HEARD, overSentence } from "./findings.ts";
import type { ParsedAnswer } from "./model/answer.ts";
import type { Found, SentenceGiven } from "./model/check.ts";
import { FLAGS, type Flag, ROLES, STRENGTHS } from "./model/labels.ts";
import type { Judgement, Reader, Reading, SentenceReading } from "./model/reading.ts";
import { cuesOf } from "./reader/cues.ts";
import { judgeBy } from "./reader/judge.ts";
import { plainlyOwned } from "./reader/owning.ts";
import { rememberLast } from "./reader/remember-last.ts";
import { hearByRules, withoutOwnership } from "./reader/rules-reader.ts";
import { settleOwning } from "./reader/settle-owning.ts";
import { answerFeatures } from "./reader/trained/answer-features.ts";
import { lookAgain } from "./reader/trained/second-look.ts";
import { type RuleFlags, sentenceFeatures } from "./reader/trained/sentence-features.ts";
import { type Heard, hear, SentenceModel } from "./reader/trained/sentence-scores.ts";
import { type TrainedNumbers, unpackWeights } from "./reader/trained/trained-weights.ts";
import { wordsThatMoved } from "./reader/trained/words-that-moved.ts";
import { scoreOf } from "./reader/whole.ts";
import { quote } from "./text/quote.ts";

/** What the rules make of an answer, as the sentence model is told it. */
export function ruleFlagsOf(answer: ParsedAnswer, reading: Reading): RuleFlags[] {
  return answer.sentences.map(sentence => {
    const flags = { sure: new Set<Flag>(), hinted: new Set<Flag>() };
    for (const { check, flag } of overSentence)
      if (flag !== undefined)
        for (const { severity = check.severity } of check.find({ answer, reading, sentence }))
          flags[severity === "hint" ? "hinted" : "sure"].add(flag);
    return flags;
  });
}

/**
 * A reader trained on labelled answers, which weighs words, their neighbours and what the rules found.
 * @param bytes the file `weights/reader.bin` of this package
 * @throws {RangeError} when they are something else, or cut off
 */
export function createReader(bytes: Uint8Array): Reader {
  const weights = unpackWeights(bytes);
  const { numbers } = weights;
  const model = new SentenceModel({ ...weights, steps: numbers.steps });
  const listen = rememberLast((answer: ParsedAnswer) => {
    const rules = hearByRules(answer);
    const features = sentenceFeatures(answer, rules, ruleFlagsOf(answer, rules));
    const scores = features.map(one => model.score(one));
    const heard = lookAgain(numbers.look, scores).map(one => hear(one, numbers.calibration));
    return { rules, heard, whole: answerFeatures(heard, answer.words) };
  });
  return {
    name: "trained",
    read(answer) {
      const { rules, heard, whole } = listen(answer);
      const reading = readingOf(numbers, rules, heard);
      return settleOwning(
        answer,
        isDisowned(numbers, whole) ? withoutOwnership(reading) : reading,
        plainlyOwnedIn(answer, rules),
      );
    },
    judge: (answer, reading, _findings, wordsPerMinute): Judgement =>
      judgeBy(numbers.judging, listen(answer).whole, answer, reading, wordsPerMinute),
    decide: (flag, given, found) => decide(numbers, model, flag, given, found),
  };
}

/** Whether the answer as a whole says that what sounds like owning in one of its sentences is not. */
function isDisowned({ judging }: TrainedNumbers, whole: readonly number[]): boolean {
  const [yes, no, none] = judging.verdicts.ownership_first.map(row => scoreOf(row, whole));
  return none > Math.max(yes, no);
}

const plainlyOwnedIn = (answer: ParsedAnswer, { sentences }: Reading): number[] =>
  plainlyOwned(
    cuesOf(answer),
    sentences.map(({ otherCause }) => otherCause),
  );

function readingOf(numbers: TrainedNumbers, rules: Reading, heard: readonly Heard[]): Reading {
  const sentences = rules.sentences.map((ruled, at): SentenceReading => {
    const { roles, marks } = heard[at];
    const likeliest = Math.max(...roles);
    return {
      ...ruled,
      role: ROLES[roles.indexOf(likeliest)],
      confidence: Math.round(likeliest * 100) / 100,
      strengths: STRENGTHS.filter((_, k) => marks[FLAGS.length + k] >= numbers.strengths[k]),
      heard: marks.slice(0, FLAGS.length),
    };
  });
  const EXTERNAL = FLAGS.indexOf("external-attribution");
  const explains = ({ heard, strengths }: SentenceReading) =>
    heard![EXTERNAL] >= EXPLAINS && !strengths.includes("ownership");
  return {
    sentences,
    failure: rules.failure,
    owned: sentences.findIndex(({ strengths }) => strengths.includes("ownership")),
    explained: sentences.findIndex(explains),
  };
}

/**
 * An accusation that no rule hears is at most a hint. Of writers whom a reader had not met it was right there in 80 of 100, in every other
 * flag in more; and nobody should be told on a guess that they speak badly of somebody.
 */
const NEVER_SURE_ALONE: Flag = "blame";

/** A cause elsewhere that is likelier than not: of an order that is told wrongly, more is lost than of one that is missed. */
const EXPLAINS = 0.5;

/** What is said of a flag: what the rules found in words of their own, or else the words that moved the reader; nothing where it is unlikely. */
function decide(
  numbers: TrainedNumbers,
  model: SentenceModel,
  flag: Flag,
  { answer, reading, sentence }: SentenceGiven,
  found: readonly Found[],
): readonly Found[] {
  const at = FLAGS.indexOf(flag);
  const isRuled = found.some(({ severity }) => severity !== "hint");
  const [finding, hint] = (isRuled ? numbers.ruled : numbers.flags)[at];
  const { heard, strengths } = reading.sentences[sentence.index];
  const probability = heard![at];
  if (probability < hint) return found.filter(one => one.isWording).map(one => ({ ...one, severity: "hint" }));
  const isSure = probability >= finding && (found.length > 0 || flag !== NEVER_SURE_ALONE);
  const severity = isSure ? {} : ({ severity: "hint" } as const);
  if (found.length > 0) return found.map(one => ({ ...one, ...severity }));
  // Only perhaps, and only the reader hears it: then not where something is done well.
  if (probability < finding && strengths.length > 0) return [];
  const span = wordsThatMoved(model, sentence, ROLES.length + at);
  return [{ span, message: HEARD, values: { words: quote(answer.text, span) }, ...severity }];
}
