import { FEATURES, type Feature } from "../packages/engine/src/reader/features.ts";

/**
 * What the method says of a cue before any answer is seen: the penalty draws each weight there, not to zero.
 * A role or strength, then features with their weights.
 */
const PRIORS: Readonly<Record<string, Partial<Record<Feature, number>>>> = {
  situation: { background: 1, beforeFailure: 0.8, early: 0.5 },
  task: { duty: 1.5 },
  action: {
    omission: 1.2,
    faultVerb: 1,
    flawedAct: 1,
    shouldHave: 1,
    knew: 0.6,
    admits: 0.8,
    lapse: 0.6,
    choiceBeforeHarm: 0.4,
  },
  result: { badOutcome: 1, measuredBad: 0.8, countedAfter: 0.5, harmTheirs: 0.4 },
  aftermath: { repairedAfter: 1.5, toldAfter: 1.5, afterwards: 0.5, amends: 0.8 },
  learning: { lesson: 1.2, nowHabit: 1.2, nowPresent: 0.8, negatedHabit: 0.8, alternative: 0.8 },
  other: { noClause: 1, framing: 0.8, question: 0.8, short: 0.5 },
  ownership: {
    admits: 2.5,
    shouldHave: 2.5,
    faultVerb: 2.2,
    omission: 2.2,
    flawedAct: 1.5,
    knew: 0.8,
    lapse: 1.5,
    choiceBeforeHarm: 0.8,
  },
  "measured-impact": { measuredBad: 1.5, measuredAfter: 1, countedAfter: 1, harmMeasured: 1 },
  "told-early": { toldAfter: 2.5 },
  repair: { repairedAfter: 2.5, amends: 1 },
  "changed-practice": { nowHabit: 2, nowPresent: 1, establishedAfter: 1.5, negatedHabit: 1.2, lastingNoun: 0.5 },
  "specific-lesson": { lesson: 1.5, lessonClause: 0.5, lessonLong: 0.5 },
  "decision-point": { alternative: 1.5, shouldHave: 0.5, negatedHabit: 0.8, instead: 0.8, afterIf: 0.5 },
};

/** Where the penalty draws the weight of a feature (an index into `FEATURES`) for a role or a strength. */
export const prior = (label: string, feature: number): number => PRIORS[label]?.[FEATURES[feature]] ?? 0;
