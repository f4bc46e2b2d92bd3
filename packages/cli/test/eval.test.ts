import type { Report, Verdicts } from "@unflinch/engine";
import { describe, expect, test } from "vitest";
import { parseLabelled } from "../src/eval/labelled.ts";
import { spearman } from "../src/eval/rank.ts";
import { score } from "../src/eval/score.ts";
import { toJson, toTables } from "../src/eval/tables.ts";
import { folderWith, unflinch } from "./command.ts";

const LABELLED = [
  {
    id: "broke",
    text: "I broke it. It was late. I fixed it.",
    sentences: [
      { text: "I broke it. ", role: "action", flags: [], strengths: ["ownership"] },
      { text: "It was late. ", role: "result", flags: ["agentless-failure"], strengths: [] },
      { text: "I fixed it.", role: "aftermath", flags: [], strengths: ["repair"] },
    ],
    doc: {
      real_failure: "yes",
      ownership_first: "yes",
      complete: true,
      lesson: "none",
      differently: "none",
      overshare: false,
      thin: false,
      grade: 5,
    },
  },
  {
    id: "lost",
    text: "Sure. We lost a client.",
    sentences: [
      { text: "Sure. ", role: "other", flags: [], strengths: [] },
      { text: "We lost a client.", role: "result", flags: [], strengths: ["measured-impact"] },
    ],
    doc: {
      real_failure: "weak",
      ownership_first: "none",
      complete: false,
      lesson: "none",
      differently: "hedged",
      overshare: false,
      thin: true,
      grade: 2,
    },
  },
  {
    id: "slipped",
    text: "It slipped.",
    sentences: [{ text: "It slipped.", role: "result", flags: ["agentless-failure", "minimizing"], strengths: [] }],
    doc: {
      real_failure: "yes",
      ownership_first: "no",
      complete: false,
      lesson: "none",
      differently: "none",
      overshare: false,
      thin: false,
      grade: 1,
    },
  },
];
const FILE = LABELLED.map(answer => `${JSON.stringify(answer)}\n`).join("");

const unread: Report = {
  schema: 1,
  id: null,
  words: 0,
  spokenSeconds: 0,
  reader: "rules",
  candidate: null,
  sentences: [],
  findings: [],
  strengths: [],
  verdicts: null,
  parts: [],
  ownership: null,
  grade: null,
  first: [],
  readable: { ok: false, why: "" },
};
const sentence = (from: number, to: number, role: Report["sentences"][number]["role"]) => ({
  from,
  to,
  role,
  confidence: null,
});
const finding = (check: string, from: number | null, to: number | null, severity: "error" | "hint" = "hint") => ({
  check,
  rule: "",
  from,
  to,
  severity,
  message: "",
  advice: "",
  fixes: [],
});
const verdicts: Verdicts = {
  real_failure: "yes",
  ownership_first: "yes",
  complete: true,
  lesson: "specific",
  differently: "none",
  overshare: false,
  thin: false,
};
const REPORTS: Report[] = [
  {
    ...unread,
    readable: { ok: true },
    sentences: [sentence(0, 11, "action"), sentence(12, 24, "situation"), sentence(25, 36, "aftermath")],
    findings: [finding("agentless-failure", 12, 23), finding("hedging", 0, 5, "error")],
    strengths: [{ strength: "ownership", rule: "B1", from: 0, to: 11 }],
    verdicts,
    grade: 4,
    first: [1, 0],
  },
  unread,
  {
    ...unread,
    readable: { ok: true },
    sentences: [sentence(0, 11, "result")],
    findings: [finding("external-attribution", null, null), finding("agentless-failure", 3, 10)],
    verdicts: { ...verdicts, ownership_first: "no", complete: false, lesson: "platitude", thin: true },
    grade: 2.5,
  },
];

describe("eval", { timeout: 30_000 }, () => {
  const doubts: string[] = [];
  const answers = parseLabelled(FILE, what => doubts.push(what));
  const scores = score(answers.map((answer, at) => [answer, REPORTS[at]!]));

  test("comes to the figures worked out by hand", () => {
    expect(doubts).toEqual([]);
    expect(
      toTables(scores)
        .split("\n")
        .filter(text => !/^ .* n 0$/.test(text) || text.includes("hedging")),
    ).toEqual([
      "answers 3 (1 not read)  sentences 6",
      "role accuracy 0.500",
      "flags micro  P 0.667  R 0.667  F1 0.667  n 3",
      "strengths micro  P 1.000  R 0.333  F1 0.500  n 3",
      "  agentless-failure      P 1.000  R 1.000  F1 1.000  n 2",
      "  minimizing             P 0.000  R 0.000  F1 0.000  n 1",
      "  hedging                P 0.000  R 0.000  F1 0.000  n 0",
      "  ownership              P 1.000  R 1.000  F1 1.000  n 1",
      "  measured-impact        P 0.000  R 0.000  F1 0.000  n 1",
      "  repair                 P 0.000  R 0.000  F1 0.000  n 1",
      "verdicts, macro recall  real_failure 0.500  ownership_first 0.667  complete 0.750  lesson 0.000  differently 0.500  overshare 0.667  thin 0.250",
      "remarks to mend first that are labelled so 0.500 of 2   grade-5 answers with an error 1.000 of 1",
      "grade spearman 1.000  within one 0.667",
      "",
    ]);
  });

  test("names the roles that were confused in its JSON", () => {
    const json = JSON.parse(toJson(scores));
    expect(json.strongErred).toBe(1);
    expect(json.confusion).toEqual({
      action: { action: 1 },
      result: { situation: 1, undefined: 1, result: 1 },
      aftermath: { aftermath: 1 },
      other: { undefined: 1 },
    });
  });

  test("ranks equal values alike", () => {
    expect(spearman([1, 2, 2, 4], [1, 3, 2, 4])).toBeCloseTo(4.5 / Math.sqrt(4.5 * 5), 12);
    expect(spearman([1, 1, 1], [1, 2, 3])).toBe(0);
    expect(spearman([1, 2, 3], [9, 8, 7])).toBe(-1);
  });

  test("prints the tables of a file, and JSON with --json", async () => {
    const cwd = folderWith({ "labelled.jsonl": FILE });
    const [tables, json] = await Promise.all([
      unflinch(["eval", "labelled.jsonl"], { cwd }),
      unflinch(["eval", "--json", "labelled.jsonl"], { cwd }),
    ]);
    expect(tables.code).toBe(0);
    expect(tables.out).toMatch(/^answers 3 \(3 not read\) {2}sentences 6\nrole accuracy 0\.000\n/);
    expect(JSON.parse(json.out)).toMatchObject({ answers: 3, unread: 3, flags: { n: 3 } });
  });

  test.each([
    ["{", "line 1: not JSON"],
    ['{"id":"a","text":"b"}', 'line 1: "sentences" is missing'],
    [FILE.replace('"role":"other"', '"role":"hero"'), 'line 2: "hero" is no role'],
    [FILE.replace('"minimizing"', '"modest"'), 'line 3: "flags" holds something that is no flag'],
  ])("says what is wrong with a line: %#", async (content, message) => {
    const { code, err } = await unflinch(["eval", "-"], { input: content });
    expect(code).toBe(2);
    expect(err).toContain(`unflinch: standard input, ${message}`);
  });
});
