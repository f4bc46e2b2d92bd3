import type { ParsedAnswer } from "../model/answer.ts";
import type { Judgement, Reading } from "../model/reading.ts";
import type { Finding, Verdicts } from "../model/report.ts";
import { spokenSeconds } from "../text/pace.ts";
import { countWords } from "../text/parse.ts";
import type { Weights } from "./weights-shape.ts";
import { goesOn, learns, scoreOf, wholeOf } from "./whole.ts";

/** The values of each verdict, in the order of the rows in the weights. */
export const VERDICT_VALUES = {
  real_failure: ["no", "weak", "yes"],
  ownership_first: ["yes", "no", "none"],
  complete: [true, false],
  lesson: ["none", "platitude", "specific"],
  differently: ["none", "hedged", "definite"],
  overshare: [true, false],
  thin: [true, false],
} as const satisfies { [K in keyof Verdicts]: readonly Verdicts[K][] };

const LOWEST = 1;
const HIGHEST = 5;

/** The rows that judge a whole answer: one a value of `VERDICT_VALUES`, and one for the grade. */
export interface JudgingRows {
  readonly verdicts: Readonly<Record<keyof Verdicts, readonly (readonly number[])[]>>;
  readonly grade: readonly number[];
}

/** Verdicts, grade and the ownership record of an answer, from its reading and what the checks found. */
export const judge = (
  weights: Weights,
  answer: ParsedAnswer,
  reading: Reading,
  findings: readonly Finding[],
  wordsPerMinute: number,
): Judgement => judgeBy(weights, wholeOf(answer, reading, findings, wordsPerMinute), answer, reading, wordsPerMinute);

/** The same by other rows; `whole` runs along each of them. */
export function judgeBy(
  rows: JudgingRows,
  whole: readonly number[],
  answer: ParsedAnswer,
  reading: Reading,
  wordsPerMinute: number,
): Judgement {
  const score = (row: readonly number[]) => scoreOf(row, whole);
  /** The likeliest value; never `not`, where what is read says otherwise. */
  const choose = <K extends keyof Verdicts>(name: K, not?: Verdicts[K]): Verdicts[K] => {
    const values: readonly unknown[] = VERDICT_VALUES[name];
    const scores = rows.verdicts[name].map((row, at) => (values[at] === not ? Number.NEGATIVE_INFINITY : score(row)));
    return values[scores.indexOf(Math.max(...scores))] as Verdicts[K];
  };
  const verdicts: Verdicts = {
    real_failure: choose("real_failure", reading.owned >= 0 ? "no" : undefined),
    ownership_first: ownershipFirst(reading, rows.verdicts.ownership_first.map(score)),
    complete: goesOn(reading) && choose("complete"),
    lesson: learns(reading) ? choose("lesson", tellsLesson(reading) ? "none" : undefined) : "none",
    differently: learns(reading) ? choose("differently") : "none",
    overshare: choose("overshare"),
    thin: choose("thin"),
  };
  const grade = Math.min(HIGHEST, Math.max(LOWEST, Math.round(score(rows.grade) * 10) / 10));
  return { verdicts, grade, ownership: ownershipOf(answer, reading, wordsPerMinute) };
}

const tellsLesson = ({ sentences }: Reading): boolean =>
  sentences.some(({ strengths }) => strengths.includes("specific-lesson"));

/** "None" exactly where no sentence owns it, so that no report contradicts itself; what comes first owns first. */
function ownershipFirst({ owned }: Reading, scores: readonly number[]): Verdicts["ownership_first"] {
  if (owned < 0) return "none";
  const [yes, no] = scores;
  return owned === 0 || yes >= no ? "yes" : "no";
}

function ownershipOf(answer: ParsedAnswer, reading: Reading, wordsPerMinute: number): Judgement["ownership"] {
  if (reading.owned < 0) return null;
  const { from, to } = answer.sentences[reading.owned];
  const before = answer.sentences
    .slice(0, reading.owned)
    .reduce((sum, sentence) => sum + countWords(sentence.tokens), 0);
  return {
    from,
    to,
    secondsIn: spokenSeconds(before, wordsPerMinute),
    explanationBefore: reading.explained >= 0 && reading.explained < reading.owned,
  };
}
