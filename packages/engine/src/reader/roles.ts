import type { Sentence } from "../model/answer.ts";
import { ROLES, type Role } from "../model/labels.ts";
import type { Weights } from "./weights-shape.ts";

const START = ROLES.length;
/** What a heading ("Result: ...") adds for the role it names: much, but a sentence's own words can say otherwise. */
const HEADING = 2.5;

/** The roles that fit best together over the whole answer (Viterbi over scores and steps from role to role). */
export function chooseRoles(
  weights: Weights,
  sentences: readonly Sentence[],
  features: readonly (readonly number[])[],
): Role[] {
  const count = sentences.length;
  const back = new Uint8Array(count * ROLES.length);
  let before = new Float64Array(ROLES.length);
  let scores = new Float64Array(ROLES.length);
  for (let at = 0; at < count; at++) {
    const heading = sentences[at].heading;
    for (let role = 0; role < ROLES.length; role++) scores[role] = heading === ROLES[role] ? HEADING : 0;
    for (const feature of features[at]) {
      const row = weights.roles[feature];
      for (let role = 0; role < ROLES.length; role++) scores[role] += row[role];
    }
    for (let role = 0; role < ROLES.length; role++) {
      if (at === 0) {
        scores[role] += weights.steps[START][role];
        continue;
      }
      let from = 0;
      let best = before[0] + weights.steps[0][role];
      for (let previous = 1; previous < ROLES.length; previous++) {
        const score = before[previous] + weights.steps[previous][role];
        if (score > best) {
          best = score;
          from = previous;
        }
      }
      scores[role] += best;
      back[at * ROLES.length + role] = from;
    }
    [before, scores] = [scores, before];
  }
  const roles: Role[] = new Array(count);
  let role = before.indexOf(Math.max(...before));
  for (let at = count - 1; at >= 0; at--) {
    roles[at] = ROLES[role]!;
    role = back[at * ROLES.length + role]!;
  }
  return roles;
}
