import { checks } from "./checks/index.ts";
import type { Finding } from "./model/report.ts";

/** More remarks than this are not heard: experts' advice and the study of feedback in `evidence.ts` agree on two or three. */
const MOST = 3;
const orders = new Map(checks.map(check => [check.id, check.mend]));
const WEIGHT = { error: 0, warning: 1, hint: 2 } as const;

/**
 * Indexes of the findings to mend first: at most three, in the method's order, no check twice. Hints are never among them.
 * Of several findings of one check the gravest is taken, then the earliest.
 */
export function mendFirst(findings: readonly Finding[]): number[] {
  const best = new Map<string, number>();
  findings.forEach((finding, index) => {
    if (finding.severity === "hint") return;
    const known = best.get(finding.check);
    if (known === undefined || WEIGHT[finding.severity] < WEIGHT[findings[known]!.severity])
      best.set(finding.check, index);
  });
  return [...best.values()]
    .sort(
      (a, b) =>
        orders.get(findings[a]!.check)! - orders.get(findings[b]!.check)! ||
        WEIGHT[findings[a]!.severity] - WEIGHT[findings[b]!.severity] ||
        a - b,
    )
    .slice(0, MOST);
}
