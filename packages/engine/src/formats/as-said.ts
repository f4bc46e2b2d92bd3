import type { Report } from "../model/report.ts";
import type { Span } from "../model/span.ts";
import { readInput } from "../text/input/read-input.ts";

/** Reports whose places are those of the words alone already. */
const done = new WeakSet<Report>();

/**
 * Of a transcript the candidate's words alone, without times, tags and what others say, and the report with its places in
 * them. A written answer and its report come back as they are.
 */
export function asSaid(text: string, report: Report): { text: string; report: Report } {
  const input = done.has(report) ? null : readInput(text, report.candidate);
  if (input === null || input.why !== null) return { text, report };
  const at = input.offsetOf;
  const said = <T extends Span>(place: T): T => ({ ...place, from: at(place.from), to: at(place.to) });
  const placed: Report = {
    ...report,
    sentences: report.sentences.map(said),
    findings: report.findings.map(finding => ({
      ...finding,
      from: finding.from === null ? null : at(finding.from),
      to: finding.to === null ? null : at(finding.to),
    })),
    strengths: report.strengths.map(said),
    ownership: report.ownership && said(report.ownership),
  };
  done.add(placed);
  return { text: input.text, report: placed };
}
