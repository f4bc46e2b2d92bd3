import { describe, expect, test } from "vitest";
import { review, setAside } from "../src/index.ts";

const TEXT =
  "To be fair, it was my first year. I ordered the steel too late and we lost nine days. Mistakes were made with the invoice as well. It was not a big deal in the end.";
const report = review(TEXT);
const checksOf = (findings: readonly { check: string }[]) => findings.map(({ check }) => check);

describe("findings set aside", () => {
  test("leave the report as it is where there are none", () => {
    expect(setAside(report, () => false)).toEqual({ report, aside: [] });
  });

  test("leave the findings, and what to mend first is chosen from the rest", () => {
    const gone = report.findings[report.first[0]!]!;
    const { report: left, aside } = setAside(report, finding => finding === gone);
    expect(aside).toEqual([gone]);
    expect(left.findings).toEqual(report.findings.filter(finding => finding !== gone));
    const firstLeft = left.first.map(index => left.findings[index]!);
    expect(checksOf(firstLeft)).not.toContain(gone.check);
    expect(checksOf(firstLeft)).toEqual(
      expect.arrayContaining(checksOf(report.first.slice(1).map(index => report.findings[index]!))),
    );
  });

  test("do not change the grade, the verdicts or the report that was given", () => {
    const before = structuredClone(report);
    const { report: left } = setAside(report, () => true);
    expect([left.grade, left.verdicts, left.findings, left.first]).toEqual([report.grade, report.verdicts, [], []]);
    expect(report).toEqual(before);
  });
});
