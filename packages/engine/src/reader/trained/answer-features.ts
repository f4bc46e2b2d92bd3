import { FLAGS, type Flag, ROLES, STRENGTHS } from "../../model/labels.ts";
import { type Heard, MARKS } from "./sentence-scores.ts";

const LONG_WORDS = 300;
const SHORT_WORDS = 70;
const ENDLESS_WORDS = 450;
const MANY = 4;
const OWNS = 0.4;
const SOON = 3;

const OWNERSHIP = FLAGS.length + STRENGTHS.indexOf("ownership");
/** What takes the weight off the speaker when it comes before the owning. */
const EVASIONS = marksOf("external-attribution", "agentless-failure", "blame", "defensive-phrase", "minimizing");
/** What takes an owning back when it comes right after. */
const TAKES_BACK = marksOf("external-attribution", "but-pivot", "defensive-phrase");
const RESULT = ROLES.indexOf("result");

function marksOf(...flags: readonly Flag[]): readonly number[] {
  return flags.map(flag => FLAGS.indexOf(flag));
}

/** 0 of none. A text may have more sentences than a call takes arguments. */
const highest = (odds: readonly number[]): number => odds.reduce((most, odd) => Math.max(most, odd), 0);

/** What is told of a whole answer to the rows for verdicts and grade: lengths, each mark's probabilities, roles, and the order of owning and evading. */
export function answerFeatures(heard: readonly Heard[], words: number): number[] {
  const count = heard.length;
  const features = [
    1,
    Math.min(1, words / LONG_WORDS),
    Number(words < SHORT_WORDS),
    Number(words > ENDLESS_WORDS),
    Math.log(words + 1) / 6,
  ];
  MARKS.forEach((_, mark) => {
    const odds = heard.map(({ marks }) => marks[mark]);
    const sum = odds.reduce((all, odd) => all + odd, 0);
    features.push(
      highest(odds),
      Math.min(1, sum / MANY),
      sum / count,
      1 - odds.reduce((none, odd) => none * (1 - odd), 1),
    );
  });
  ROLES.forEach((_, role) => {
    const odds = heard.map(({ roles }) => roles[role]);
    features.push(odds.reduce((all, odd) => all + odd, 0) / count, odds[count - 1], odds[0]);
  });
  const owning = heard.map(({ marks }) => marks[OWNERSHIP]);
  const first = owning.findIndex(odd => odd > OWNS);
  features.push(Number(first < 0), ...around(heard, first), ...around(heard, owning.indexOf(highest(owning))));
  return features;
}

/** What stands before the sentence that owns it, and right behind; all of the answer where none does. */
function around(heard: readonly Heard[], at: number): number[] {
  const before = at < 0 ? heard : heard.slice(0, at);
  const behind = at < 0 ? [] : heard.slice(at + 1, at + SOON);
  const most = (sentences: readonly Heard[], of: (one: Heard) => number) => highest(sentences.map(of));
  return [
    at < 0 ? 1 : at / heard.length,
    ...EVASIONS.map(mark => most(before, ({ marks }) => marks[mark])),
    most(before, ({ roles }) => roles[RESULT]),
    most(behind, ({ marks }) => Math.max(...TAKES_BACK.map(mark => marks[mark]))),
  ];
}
