import { ROLES } from "../packages/engine/src/model/labels.ts";
import { FEATURES } from "../packages/engine/src/reader/features.ts";
import { minimise } from "./optimise.ts";
import { prior } from "./priors.ts";

const R = ROLES.length;
const ROLE_PENALTY = 0.004;

/** The sentences of an answer as features, with the roles they were labelled with. */
export interface Chain {
  readonly features: readonly number[][];
  readonly roles: readonly number[];
}

const add = (a: number, b: number) =>
  a === -Infinity ? b : b === -Infinity ? a : Math.max(a, b) + Math.log1p(Math.exp(-Math.abs(a - b)));

/** A linear chain over roles (a conditional random field): a row of weights a feature, then a row of steps a role and one for the start. */
export function fitRoles(data: readonly Chain[]): { roles: number[][]; steps: number[][] } {
  const base = FEATURES.length * R;
  const total = data.reduce((sum, example) => sum + example.roles.length, 0);
  const means = Float64Array.from({ length: base + (R + 1) * R }, (_, k) =>
    k < base ? prior(ROLES[k % R], Math.floor(k / R)) : 0,
  );
  const fitted = minimise(means, ROLE_PENALTY, (weights, into) => {
    for (const { features, roles } of data) {
      const n = roles.length;
      const score = features.map(active => ROLES.map((_, r) => active.reduce((sum, f) => sum + weights[f * R + r], 0)));
      const step = (from: number, to: number) => weights[base + from * R + to];
      const forward = score.map(() => new Array<number>(R).fill(-Infinity));
      const backward = score.map(() => new Array<number>(R).fill(0));
      for (let r = 0; r < R; r++) forward[0][r] = score[0][r] + step(R, r);
      for (let t = 1; t < n; t++)
        for (let r = 0; r < R; r++) {
          let sum = -Infinity;
          for (let p = 0; p < R; p++) sum = add(sum, forward[t - 1][p] + step(p, r));
          forward[t][r] = sum + score[t][r];
        }
      for (let t = n - 2; t >= 0; t--)
        for (let r = 0; r < R; r++) {
          let sum = -Infinity;
          for (let q = 0; q < R; q++) sum = add(sum, step(r, q) + score[t + 1][q] + backward[t + 1][q]);
          backward[t][r] = sum;
        }
      const all = forward[n - 1].reduce(add, -Infinity);
      for (let t = 0; t < n; t++)
        for (let r = 0; r < R; r++) {
          const p = Math.exp(forward[t][r] + backward[t][r] - all) - (roles[t] === r ? 1 : 0);
          for (const f of features[t]) into[f * R + r] += p / total;
          if (t === 0) into[base + R * R + r] += p / total;
          else
            for (let q = 0; q < R; q++) {
              const pair = Math.exp(forward[t - 1][q] + step(q, r) + score[t][r] + backward[t][r] - all);
              into[base + q * R + r] += (pair - (roles[t - 1] === q && roles[t] === r ? 1 : 0)) / total;
            }
        }
    }
  });
  const rows = (from: number, count: number) =>
    Array.from({ length: count }, (_, k) => [...fitted.slice(from + k * R, from + (k + 1) * R)]);
  return { roles: rows(0, FEATURES.length), steps: rows(base, R + 1) };
}
