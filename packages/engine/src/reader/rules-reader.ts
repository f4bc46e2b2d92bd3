import type { ParsedAnswer } from "../model/answer.ts";
import type { Reader, Reading } from "../model/reading.ts";
import { contextOf } from "./context.ts";
import { cuesOf } from "./cues.ts";
import { featuresOf, findFailure } from "./features.ts";
import { judge } from "./judge.ts";
import { oddsOf } from "./odds.ts";
import { chooseRoles } from "./roles.ts";
import { strengthsOf } from "./strengths.ts";

/** From these log-odds on a sentence counts as explaining the failure by others. */
const EXPLAINED = -0.4;

/** Decides by what words and clauses do and by the order of sentences; the scores are fitted, see `weights.ts`. */
export const rulesReader: Reader = {
  name: "rules",
  read,
  judge,
};

function read(answer: ParsedAnswer): Reading {
  const cues = cuesOf(answer);
  const failure = findFailure(cues);
  const features = featuresOf(answer, cues, failure);
  const roles = chooseRoles(answer.sentences, features);
  const strengths = cues.map((cue, at) => strengthsOf(cue, features[at]!, roles[at]!));
  const contexts = contextOf(cues, features, roles, strengths);
  const sentences = contexts.map((context, at) => ({
    role: roles[at]!,
    confidence: null,
    strengths: strengths[at]!,
    odds: oddsOf(context),
  }));
  const explained = sentences.findIndex(
    ({ odds, strengths: lands }) => odds["external-attribution"] > EXPLAINED && !lands.includes("ownership"),
  );
  return { sentences, failure, explained, owned: strengths.findIndex(names => names.includes("ownership")) };
}
