import type { ParsedAnswer, Sentence } from "../model/answer.ts";
import { FLAGS, ROLES, STRENGTHS } from "../model/labels.ts";
import type { Reading, SentenceReading } from "../model/reading.ts";
import type { Finding } from "../model/report.ts";
import { isMine } from "../text/claim.ts";
import { spokenSeconds } from "../text/pace.ts";
import { countWords, sentenceAt } from "../text/parse.ts";
import { rememberLast } from "./remember-last.ts";

/** What the verdicts and the grade are decided on, each 0 to about 1. */
export const WHOLE = [
  "bias",
  "length",
  "short",
  "overTime",
  "owned",
  "ownedMore",
  "ownedLate",
  "explainedFirst",
  "agentlessFirst",
  "failureFirst",
  "explainingBefore",
  "explaining",
  "mended",
  "mineShare",
  "endsLearning",
  "unhedgedAlternative",
  "hedgedAlternative",
  ...STRENGTHS.map(strength => `has ${strength}` as const),
  ...STRENGTHS.map(strength => `more ${strength}` as const),
  ...ROLES.map(role => `share ${role}` as const),
  ...FLAGS.map(flag => `has ${flag}` as const),
  ...FLAGS.map(flag => `more ${flag}` as const),
  ...FLAGS.map(flag => `hint ${flag}` as const),
] as const;

const LONG_ANSWER = 300;
const SHORT_ANSWER = 70;
const CEILING_SECONDS = 180;
/** So many of a kind count as "more", whole. */
const MANY = 4;
/** Sentences before the owning one that are looked at for an explanation. */
const REACH = 30;

/** What a reading tells of an answer whatever the checks find in it: the rules ask for it twice, to read and to judge. */
const toldIn = rememberLast(({ sentences }: ParsedAnswer, reading: Reading) => {
  const lengths = sentences.map(sentence => countWords(sentence.tokens));
  const strengths = STRENGTHS.map(() => 0);
  const roleWords = ROLES.map(() => 0);
  reading.sentences.forEach((one, at) => {
    for (const strength of one.strengths) strengths[STRENGTHS.indexOf(strength)]++;
    roleWords[ROLES.indexOf(one.role)] += lengths[at];
  });
  const telling = sentences.filter(({ clauses }) => clauses.length > 0);
  const mine = telling.filter(({ clauses }) => clauses.some(isMine));
  return {
    lengths,
    strengths,
    roleWords,
    explaining: reading.sentences.map(({ odds }) => 1 / (1 + Math.exp(-odds["external-attribution"]))),
    mineShare: mine.length / Math.max(1, telling.length),
    alternatives: sentences.filter(sentence => tellsAlternative(sentence, reading.sentences[sentence.index])),
  };
});

/** The values of `WHOLE` for an answer, in its order. */
export function wholeOf(
  answer: ParsedAnswer,
  reading: Reading,
  findings: readonly Finding[],
  wordsPerMinute: number,
): number[] {
  const { sentences, words } = answer;
  const { owned, explained, failure } = reading;
  const { lengths, strengths, roleWords, explaining, mineShare, alternatives } = toldIn(answer, reading);
  const total = Math.max(1, words);
  const firm = FLAGS.map(() => 0);
  const hints = FLAGS.map(() => 0);
  for (const { check, severity } of findings) {
    const flag = (FLAGS as readonly string[]).indexOf(check);
    if (flag >= 0) (severity === "hint" ? hints : firm)[flag]++;
  }
  const owningFrom = owned < 0 ? Number.POSITIVE_INFINITY : sentences[owned].from;
  const hedged = new Set(
    findings.flatMap(({ check, from }) => (check === "hedging" && from !== null ? sentenceAt(answer, from) : [])),
  );
  const whole = [
    1,
    Math.min(1, words / LONG_ANSWER),
    Number(words < SHORT_ANSWER),
    Number(spokenSeconds(words, wordsPerMinute) > CEILING_SECONDS),
    Number(owned >= 0),
    much(strengths[STRENGTHS.indexOf("ownership")]),
    owned < 0 ? 0 : sum(lengths.slice(0, owned)) / total,
    Number(owned >= 0 && explained >= 0 && explained < owned),
    Number(findings.some(({ check, from }) => check === "agentless-failure" && from !== null && from < owningFrom)),
    Number(failure >= 0 && failure < owned),
    owned <= 0 ? 0 : Math.max(...explaining.slice(Math.max(0, owned - REACH), owned)),
    sum(explaining) / Math.max(1, explaining.length),
    Number(MENDING.some(name => strengths[STRENGTHS.indexOf(name)] > 0)),
    mineShare,
    Number(reading.sentences.at(-1)?.role === "learning"),
    Number(alternatives.some(({ index }) => !hedged.has(index))),
    Number(alternatives.some(({ index }) => hedged.has(index))),
  ];
  for (const count of strengths) whole.push(Number(count > 0));
  for (const count of strengths) whole.push(much(count));
  for (const count of roleWords) whole.push(count / total);
  for (const count of firm) whole.push(Number(count > 0));
  for (const count of firm) whole.push(much(count));
  for (const count of hints) whole.push(much(count));
  return whole;
}

/** The score of an answer's `wholeOf` under a row of weights. */
export function scoreOf(row: readonly number[], whole: readonly number[]): number {
  let score = 0;
  for (let at = 0; at < row.length; at++) score += row[at] * whole[at];
  return score;
}

const MENDING = ["repair", "told-early", "changed-practice"] as const;
const LEARNING = ["changed-practice", "specific-lesson", "decision-point"] as const;

/** Whether the story goes on past the failure at all. */
export const goesOn = ({ sentences, failure }: Reading): boolean =>
  sentences.some(
    ({ role, strengths }, at) =>
      MENDING.some(name => strengths.includes(name)) || (role === "aftermath" && at > Math.max(0, failure)),
  );

/** Whether anything at all is said of what was learned or is done differently. */
export const learns = ({ sentences }: Reading): boolean =>
  sentences.some(({ role, strengths }) => role === "learning" || LEARNING.some(name => strengths.includes(name)));

function tellsAlternative({ clauses }: Sentence, { role, strengths }: SentenceReading): boolean {
  if (strengths.includes("changed-practice") || strengths.includes("decision-point")) return true;
  return role === "learning" && clauses.some(({ who, tense }) => who === "I" && tense === "modal");
}

const much = (count: number) => Math.min(1, count / MANY);
const sum = (values: readonly number[]) => values.reduce((all, value) => all + value, 0);
