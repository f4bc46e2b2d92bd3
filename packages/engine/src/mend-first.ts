import { checks } from "./checks/index.ts";
import type { Finding } from "./model/report.ts";

/** More remarks than this are not heard: experts' advice and the study of feedback in `evidence.ts` agree on two or three. */
const MOST = 3;
const orders = new Map(checks.map(check => [check.id, check.mend]));
const LAST = 9;
const WEIGHT = { error: 0, warning: 1, hint: 2 } as const;

/**
 * Indexes of the findings to mend first: at most three, in the method's order, no check twice and no words twice. Hints are
 * never among them, nor what a failure lacks where none is told. Of several findings of one check the gravest is taken, then
 * the earliest.
 */
export function mendFirst(findings: readonly Finding[]): number[] {
  const order = (index: number) => orders.get(findings[index].check) ?? LAST;
  const none = findings.some(({ check, severity }) => check === "not-a-failure" && severity === "error");
  const candidates = findings
    .map((_, index) => index)
    .filter(index => findings[index].severity !== "hint" && !(none && hangsOnFailure(findings[index])))
    .sort((a, b) => order(a) - order(b) || WEIGHT[findings[a].severity] - WEIGHT[findings[b].severity] || a - b);
  const first: number[] = [];
  for (const index of candidates) {
    if (first.length === MOST) break;
    if (
      first.every(
        other => findings[other].check !== findings[index].check && !sameWords(findings[other], findings[index]),
      )
    )
      first.push(index);
  }
  return first;
}

/** Whether it is a part, or the aftermath, of a failure that it finds missing. */
const hangsOnFailure = ({ check, rule }: Finding): boolean => check.startsWith("missing-") || rule.startsWith("H");

/** Whether two findings point at much the same words: more than half of the shorter. */
function sameWords(a: Finding, b: Finding): boolean {
  if (a.from === null || a.to === null || b.from === null || b.to === null) return false;
  const shared = Math.min(a.to, b.to) - Math.max(a.from, b.from);
  return shared > 0.5 * Math.min(a.to - a.from, b.to - b.from);
}
