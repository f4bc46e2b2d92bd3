import type { ParsedAnswer } from "../model/answer.ts";
import { FLAGS, ROLES, STRENGTHS } from "../model/labels.ts";
import type { Judgement, Reading } from "../model/reading.ts";
import type { Finding, Verdicts } from "../model/report.ts";
import { spokenSeconds } from "../text/pace.ts";
import { countWords, sentenceAt } from "../text/parse.ts";
import type { Weights } from "./weights-shape.ts";

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
type Whole = (typeof WHOLE)[number];

const LONG_ANSWER = 300;
const SHORT_ANSWER = 70;
const CEILING_SECONDS = 180;
/** So many of a kind count as "more", whole. */
const MANY = 4;
/** Sentences before the owning one that are looked at for an explanation. */
const REACH = 30;
const LOWEST = 1;
const HIGHEST = 5;

/** The values of `WHOLE` for an answer, in its order. */
export function wholeOf(
  answer: ParsedAnswer,
  reading: Reading,
  findings: readonly Finding[],
  wordsPerMinute: number,
): number[] {
  const values = new Map<Whole, number>([["bias", 1]]);
  const set = (name: Whole, value: number | boolean) => values.set(name, Number(value));
  const lengths = answer.sentences.map(sentence => countWords(sentence.tokens));
  const total = Math.max(1, answer.words);
  set("length", Math.min(1, answer.words / LONG_ANSWER));
  set("short", answer.words < SHORT_ANSWER);
  set("overTime", spokenSeconds(answer.words, wordsPerMinute) > CEILING_SECONDS);
  const owning = reading.sentences.filter(({ strengths }) => strengths.includes("ownership")).length;
  set("owned", reading.owned >= 0);
  set("ownedMore", Math.min(1, owning / MANY));
  const before = lengths.slice(0, Math.max(0, reading.owned)).reduce((sum, words) => sum + words, 0);
  set("ownedLate", reading.owned < 0 ? 0 : before / total);
  set("explainedFirst", reading.owned >= 0 && reading.explained >= 0 && reading.explained < reading.owned);
  const owningFrom = reading.owned < 0 ? Number.POSITIVE_INFINITY : answer.sentences[reading.owned].from;
  set(
    "agentlessFirst",
    findings.some(({ check, from }) => check === "agentless-failure" && from !== null && from < owningFrom),
  );
  set("failureFirst", reading.failure >= 0 && reading.failure < reading.owned);
  const explaining = reading.sentences.map(({ odds }) => 1 / (1 + Math.exp(-odds["external-attribution"])));
  set("explainingBefore", Math.max(0, ...explaining.slice(0, Math.max(0, reading.owned)).slice(-REACH)));
  set("explaining", explaining.reduce((sum, chance) => sum + chance, 0) / Math.max(1, explaining.length));
  set(
    "mended",
    reading.sentences.some(({ strengths }) =>
      strengths.some(name => name === "repair" || name === "told-early" || name === "changed-practice"),
    ),
  );
  const telling = answer.sentences.filter(({ clauses }) => clauses.length > 0);
  set(
    "mineShare",
    telling.filter(({ clauses }) => clauses.some(({ who }) => who === "I" || who === "dropped")).length /
      Math.max(1, telling.length),
  );
  set("endsLearning", reading.sentences.at(-1)?.role === "learning");
  for (const strength of STRENGTHS) {
    const count = reading.sentences.filter(({ strengths }) => strengths.includes(strength)).length;
    set(`has ${strength}`, count > 0);
    set(`more ${strength}`, Math.min(1, count / MANY));
  }
  for (const role of ROLES) {
    const words = lengths.reduce((sum, length, at) => sum + (reading.sentences[at].role === role ? length : 0), 0);
    set(`share ${role}`, words / total);
  }
  for (const flag of FLAGS) {
    const all = findings.filter(({ check }) => check === flag);
    const firm = all.filter(({ severity }) => severity !== "hint").length;
    set(`has ${flag}`, firm > 0);
    set(`more ${flag}`, Math.min(1, firm / MANY));
    set(`hint ${flag}`, Math.min(1, (all.length - firm) / MANY));
  }
  const hedgings = findings.filter(({ check, from }) => check === "hedging" && from !== null);
  const hedged = new Set(hedgings.map(({ from }) => sentenceAt(answer, from as number)));
  const alternatives = answer.sentences.filter(({ index, clauses }) => {
    const { role, strengths } = reading.sentences[index];
    return (
      strengths.includes("changed-practice") ||
      strengths.includes("decision-point") ||
      (role === "learning" && clauses.some(({ who, tense }) => who === "I" && tense === "modal"))
    );
  });
  set(
    "unhedgedAlternative",
    alternatives.some(({ index }) => !hedged.has(index)),
  );
  set(
    "hedgedAlternative",
    alternatives.some(({ index }) => hedged.has(index)),
  );
  return WHOLE.map(name => values.get(name) ?? 0);
}

/** Verdicts, grade and the ownership record of an answer, from its reading and what the checks found. */
export function judge(
  weights: Weights,
  answer: ParsedAnswer,
  reading: Reading,
  findings: readonly Finding[],
  wordsPerMinute: number,
): Judgement {
  const whole = wholeOf(answer, reading, findings, wordsPerMinute);
  const score = (row: readonly number[]) => row.reduce((sum, weight, at) => sum + weight * whole[at], 0);
  const choose = <K extends keyof Verdicts>(name: K): Verdicts[K] => {
    const scores = weights.verdicts[name].map(score);
    return VERDICT_VALUES[name][scores.indexOf(Math.max(...scores))] as Verdicts[K];
  };
  const verdicts: Verdicts = {
    real_failure: choose("real_failure"),
    ownership_first: reading.owned < 0 ? "none" : reading.owned === 0 ? "yes" : choose("ownership_first"),
    complete: choose("complete"),
    lesson: choose("lesson"),
    differently: choose("differently"),
    overshare: choose("overshare"),
    thin: choose("thin"),
  };
  const grade = Math.min(HIGHEST, Math.max(LOWEST, Math.round(score(weights.grade) * 10) / 10));
  return { verdicts, grade, ownership: ownershipOf(answer, reading, wordsPerMinute) };
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
