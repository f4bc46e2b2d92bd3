import { mendFirst } from "./mend-first.ts";
import type { Finding, Report } from "./model/report.ts";

/**
 * A report without the findings that the candidate set aside, and those findings, in their order. The ones to mend first are
 * chosen anew from what is left; verdicts and grade stay: they are how the answer is heard, whoever agrees.
 */
export function setAside(
  report: Report,
  isSetAside: (finding: Finding) => boolean,
): { report: Report; aside: Finding[] } {
  const aside = report.findings.filter(isSetAside);
  if (aside.length === 0) return { report, aside };
  const findings = report.findings.filter(finding => !aside.includes(finding));
  return { report: { ...report, findings, first: mendFirst(findings) }, aside };
}
