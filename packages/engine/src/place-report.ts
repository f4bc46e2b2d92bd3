import type { Finding, Fix, Report } from "./model/report.ts";
import type { Span } from "./model/span.ts";
import type { Input } from "./text/input/read-input.ts";

/** A report on the candidate's words alone, with every place as it is in the text that was given. */
export function placeReport(text: string, report: Report, input: Input): Report {
  const placed = <T extends Span>(what: T): T => ({ ...what, ...input.placeOf(what) });
  return {
    ...report,
    sentences: report.sentences.map(placed),
    findings: report.findings.map(finding => placeFinding(text, finding, input)),
    strengths: report.strengths.map(placed),
    ownership: report.ownership && placed(report.ownership),
  };
}

function placeFinding(text: string, finding: Finding, input: Input): Finding {
  const { from, to } = finding;
  const place = from === null || to === null ? { from, to } : input.placeOf({ from, to });
  return { ...finding, ...place, fixes: finding.fixes.flatMap(fix => placeFix(text, fix, input) ?? []) };
}

/** Null where a fix would write over a time, a tag or somebody else's words. */
function placeFix(text: string, fix: Fix, input: Input): Fix | null {
  const place = input.placeOf(fix);
  if (text.slice(place.from, place.to) !== input.text.slice(fix.from, fix.to)) return null;
  return { ...fix, ...place, insert: input.written(fix.insert) };
}
