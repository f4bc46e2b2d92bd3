import { ROLES } from "../../packages/engine/src/model/labels.ts";
import { round } from "./calibrate.ts";
import type { Example } from "./examples.ts";

/** How much a role's turn weighs beside its sentence; chosen on the validation answers. */
const TURNS = 0.5;

/** The likeliest roles of a whole answer, given each sentence's own odds and what follows what (Viterbi's algorithm). */
export function bestRoles(odds: readonly (readonly number[])[], turns: readonly (readonly number[])[]): number[] {
  const start = turns[ROLES.length];
  let best = odds[0].map((odd, role) => Math.log(odd + 1e-9) + TURNS * start[role]);
  const from: number[][] = [];
  for (const sentence of odds.slice(1)) {
    const before = best;
    const last: number[] = [];
    best = sentence.map((odd, role) => {
      let most = Number.NEGATIVE_INFINITY;
      for (let other = 0; other < ROLES.length; other++) {
        const score = before[other] + TURNS * turns[other][role];
        if (score > most) {
          most = score;
          last[role] = other;
        }
      }
      return most + Math.log(odd + 1e-9);
    });
    from.push(last);
  }
  const ending = best.map((score, role) => score + TURNS * turns[role][ROLES.length]);
  let role = ending.indexOf(Math.max(...ending));
  const roles = [role];
  for (const last of from.reverse()) {
    role = last[role];
    roles.push(role);
  }
  return roles.reverse();
}

/** For each role after each other, log-odds against how often it is anyhow; starts in the last row, ends in the last column. */
export function turnsOf(examples: readonly Example[]): number[][] {
  const edge = ROLES.length;
  const counts = Array.from({ length: edge + 1 }, () => new Array<number>(edge + 1).fill(1));
  const all = new Array<number>(edge).fill(1);
  for (const { sentences } of examples) {
    let last: number = edge;
    for (const { role } of sentences) {
      counts[last]![role]!++;
      all[role]!++;
      last = role;
    }
    counts[last]![edge]!++;
  }
  const total = all.reduce((sum, count) => sum + count, 0);
  return counts.map(row => {
    const sum = row.reduce((one, other) => one + other, 0);
    const odds = (count: number, role: number) =>
      Math.log(count / sum) - (role < edge ? Math.log(all[role]! / total) : 0);
    return row.map((count, role) => round(odds(count, role)));
  });
}
