import { ROLES, type Role, STRENGTHS, type StrengthName } from "../model/labels.ts";
import type { Cues } from "./cues.ts";
import { FEATURES } from "./features.ts";
import type { Weights } from "./weights-shape.ts";

/** Without one of these in its words a sentence cannot have the strength, whatever stands around it. */
const NEEDS: Readonly<Partial<Record<StrengthName, (cues: Cues, role: Role) => boolean>>> = {
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
  "specific-lesson": (cues, role) => cues.taught && role === "learning",
  "decision-point": cues => cues.alternative || cues.shouldHave || cues.habit || cues.now,
  // A number is a cost where something went wrong by it; what I did in numbers, or how it was before, is none.
  "measured-impact": (cues, role) =>
    cues.badOutcome || cues.harm || (cues.measured && cues.who !== "I" && (role === "result" || role === "aftermath")),
};

/** What a sentence does well, given what its words show and the role it has in the answer. */
export function strengthsOf(weights: Weights, cues: Cues, features: readonly number[], role: Role): StrengthName[] {
  return STRENGTHS.filter((strength, at) => {
    if (NEEDS[strength]?.(cues, role) === false) return false;
    const row = weights.strengths[at]!;
    let score = row[FEATURES.length + ROLES.indexOf(role)]!;
    for (const feature of features) score += row[feature]!;
    return score > 0;
  });
}
