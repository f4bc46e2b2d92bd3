import { describe, expect, test } from "vitest";
import { checks, type Finding, type Reader, type Report, review } from "../src/index.ts";
import { mendFirst } from "../src/mend-first.ts";
import { rulesReader } from "../src/reader/rules-reader.ts";

const ANSWER =
  "I sent the tender without checking the freight rates. We lost eleven thousand euros on it. I told my director the same evening and called the carrier to renegotiate. Since then I confirm every rate in writing before I sign.";

const finding = (check: string, severity: Finding["severity"], from: number | null = null): Finding => ({
  check,
  rule: "B1",
  from,
  to: from === null ? null : from + 10,
  severity,
  message: "",
  advice: "",
  fixes: [],
});

describe("a report", () => {
  const report = review(ANSWER, { id: "a1" });

  test("carries its id, its reader and its length", () => {
    expect(report).toMatchObject({ schema: 1, id: "a1", reader: "rules", words: 40, spokenSeconds: 16 });
    expect(review(ANSWER).id).toBeNull();
  });

  test("gives every sentence once, in order, with a role and no confidence where rules decided", () => {
    expect(report.sentences.map(({ from, to }) => ANSWER.slice(from, to))).toEqual(ANSWER.split(/(?<=\.) /));
    expect(report.sentences.map(({ role }) => role)).toEqual(["action", "result", "aftermath", "learning"]);
    expect(report.sentences.map(({ confidence }) => confidence)).toEqual([null, null, null, null]);
  });

  test("names what lands, with the rule it serves", () => {
    expect(report.strengths.map(({ strength, rule }) => `${strength} ${rule}`)).toEqual([
      "ownership B1",
      "measured-impact F4",
      "told-early H2",
      "changed-practice H4",
      "decision-point E2",
    ]);
  });

  test("measures the parts of the story in words, seconds and shares", () => {
    expect(report.parts).toEqual([
      { part: "action", words: 9, spokenSeconds: 3.6, share: 0.225 },
      { part: "result", words: 7, spokenSeconds: 2.8, share: 0.175 },
      { part: "aftermath", words: 13, spokenSeconds: 5.2, share: 0.325 },
      { part: "learning", words: 11, spokenSeconds: 4.4, share: 0.275 },
    ]);
  });

  test("records the first sentence that owns it", () => {
    expect(report.ownership).toEqual({ from: 0, to: 53, secondsIn: 0, explanationBefore: false });
    expect(report.verdicts).toMatchObject({ ownership_first: "yes", complete: true, lesson: "specific" });
  });

  test("reads the seconds off the pace that is given", () => {
    expect(review(ANSWER, { wordsPerMinute: 100 }).spokenSeconds).toBe(24);
  });

  test.each([0, -1, Number.NaN, Number.POSITIVE_INFINITY])("refuses a pace of %s words a minute", wordsPerMinute => {
    expect(() => review(ANSWER, { wordsPerMinute })).toThrow(RangeError);
  });

  test("is plain data: as JSON it is the same", () => {
    expect(JSON.parse(JSON.stringify(report))).toEqual(report);
  });

  test("takes back the praise that a fault in the same sentence contradicts", () => {
    const text = `${ANSWER} I learned that communication is the key to everything.`;
    const said = text.indexOf("I learned");
    const { findings, strengths } = review(text);
    expect(findings.some(({ check, from }) => check === "platitude" && from !== null && from >= said)).toBe(true);
    expect(strengths.some(({ strength, from }) => strength === "specific-lesson" && from >= said)).toBe(false);
  });

  test("puts first that no failure is told, and nothing that hangs on one", () => {
    const text =
      "I really can't think of one. I plan my week, I ask early, and I hand my work in on time. My boss calls me a perfectionist.";
    const { findings, first } = review(text);
    expect(findings.find(({ check }) => check === "not-a-failure")?.severity).toBe("error");
    expect(findings.some(({ check }) => check === "missing-ownership")).toBe(true);
    expect(first.map(index => findings[index].check)).toEqual(["not-a-failure"]);
  });

  test("never owns and disowns the same failure", () => {
    for (const { examples } of checks)
      for (const { text } of [...examples.flags, ...examples.passes]) {
        const { verdicts, ownership, strengths }: Report = review(
          `${text} It was a Monday, and the office was full of people.`,
        );
        if (verdicts === null) continue;
        expect(verdicts.ownership_first === "none", text).toBe(ownership === null);
        if (ownership === null) expect(strengths.filter(({ strength }) => strength === "ownership")).toEqual([]);
      }
  });
});

test("another reader takes the place of the rules", () => {
  const reader: Reader = {
    ...rulesReader,
    name: "trained",
    judge: (...given) => ({ ...rulesReader.judge(...given), grade: 4.5 }),
  };
  expect(review(ANSWER, { reader })).toMatchObject({ reader: "trained", grade: 4.5 });
});

describe("what to mend first", () => {
  test.each<[title: string, findings: Finding[], first: number[]]>([
    ["nothing where nothing is found", [], []],
    ["never a hint", [finding("blame", "hint", 0)], []],
    [
      "what costs trust most, whatever its place in the text",
      [finding("absolute", "warning", 0), finding("hedging", "warning", 20), finding("missing-ownership", "error")],
      [2, 1, 0],
    ],
    [
      "no more than three",
      [0, 20, 40, 60].map((from, k) => finding(["blame", "hedging", "absolute", "minimizing"][k], "warning", from)),
      [0, 3, 1],
    ],
    ["no check twice, the gravest of it", [finding("blame", "warning", 0), finding("blame", "error", 20)], [1]],
    [
      "nothing that a failure lacks, where surely none is told",
      [
        finding("missing-ownership", "error"),
        finding("missing-aftermath", "error"),
        finding("not-a-failure", "error"),
        finding("hedging", "warning", 20),
        { ...finding("not-told", "warning"), rule: "H2" },
      ],
      [2, 3],
    ],
    [
      "what a failure lacks too, where one may be told",
      [finding("missing-aftermath", "error"), finding("not-a-failure", "warning")],
      [1, 0],
    ],
    ["no words twice", [finding("blame", "warning", 0), finding("external-attribution", "warning", 2)], [0]],
  ])("%s", (_, findings, first) => {
    expect(mendFirst(findings)).toEqual(first);
  });
});
