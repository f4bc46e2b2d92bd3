import { ROLES, type Role, STRENGTHS, type StrengthName } from "../model/labels.ts";
import type { Cues } from "./cues.ts";
import { FEATURES } from "./features.ts";
import type { Weights } from "./weights-shape.ts";

/** The score above which a strength is told of; 0 is even odds. Below it where a miss costs more than a false praise. */
const THRESHOLDS: Readonly<Record<StrengthName, number>> = {
  ownership: -0.5,
  "measured-impact": -0.4,
  "told-early": -0.6,
  repair: -0.6,
  "changed-practice": -0.4,
  "specific-lesson": -0.6,
  "decision-point": -0.8,
};

/** Without one of these in its words a sentence cannot have the strength, whatever stands around it. */
const NEEDS: Readonly<Partial<Record<StrengthName, (cues: Cues) => boolean>>> = {
  ownership: cues =>
    cues.admits ||
    cues.shouldHave ||
    cues.faultVerb ||
    cues.omission ||
    cues.flawedAct ||
    cues.knew ||
    cues.acted ||
    cues.who === "I" ||
    cues.who === "dropped",
  "measured-impact": cues => cues.measured || cues.badOutcome,
};

/** What a sentence does well, given what its words show and the role it has in the answer. */
export function strengthsOf(weights: Weights, cues: Cues, features: readonly number[], role: Role): StrengthName[] {
  return STRENGTHS.filter((strength, at) => {
    if (NEEDS[strength]?.(cues) === false) return false;
    const row = weights.strengths[at]!;
    let score = row[FEATURES.length + ROLES.indexOf(role)]!;
    for (const feature of features) score += row[feature]!;
    return score > THRESHOLDS[strength];
  });
}
