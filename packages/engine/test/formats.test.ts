import { describe, expect, test } from "vitest";
import {
  layOut,
  type Report,
  toMarkdown,
  toTerminal,
  type Verdicts,
  describeVerdict as verdict,
} from "../src/index.ts";

const TEXT =
  "I sent the wrong list. To be fair, *nobody*\u001b[2J checked it. It was a disaster. Since then I open every list.";
const place = (words: string) => ({ from: TEXT.indexOf(words), to: TEXT.indexOf(words) + words.length });
const good: Verdicts = {
  real_failure: "yes",
  ownership_first: "yes",
  complete: true,
  lesson: "specific",
  differently: "definite",
  overshare: false,
  thin: false,
};
const finding = (check: string, words: string | null, message: string, severity: "error" | "warning" | "hint") => ({
  check,
  rule: "F1",
  ...(words === null ? { from: null, to: null } : place(words)),
  severity,
  message,
  advice: `Instead of ${check}.`,
  fixes: [],
});
const REPORT: Report = {
  schema: 1,
  id: null,
  words: 22,
  spokenSeconds: 68.8,
  reader: "rules",
  candidate: null,
  sentences: [
    "I sent the wrong list.",
    `To be fair, *nobody*\u001b[2J checked it.`,
    "It was a disaster.",
    "Since then I open every list.",
  ].map(words => ({ ...place(words), role: "result", confidence: null })),
  findings: [
    finding("missing", null, "Nothing says what came after.", "error"),
    finding("defence", "To be fair", "“To be fair” announces a defence.", "warning"),
    finding("drama", "a disaster", "“a disaster” is drama.", "hint"),
  ],
  strengths: [
    { strength: "changed-practice", rule: "H4", ...place("Since then I open every list.") },
    { strength: "ownership", rule: "B1", ...place("I sent the wrong list.") },
  ],
  verdicts: good,
  parts: [{ part: "result", words: 22, spokenSeconds: 8.8, share: 1 }],
  ownership: { ...place("I sent the wrong list."), secondsIn: 0, explanationBefore: false },
  grade: 3.25,
  first: [0, 1],
  readable: { ok: true },
};
const checks = [
  { id: "missing", title: "It stops there", why: "They wait for the rest." },
  { id: "defence", title: "Stock defence", why: "They hear an excuse." },
  { id: "drama", title: "Drama", why: "They believe less." },
];
const page = { width: 80, colour: false };

describe("a report for the terminal", () => {
  test("has the verdict first, then what to mend, then what lands, then what is left", () => {
    expect(
      toTerminal(TEXT, REPORT, page, { checks, name: "answer.md" }),
    ).toBe(`answer.md · 22 words, about 1 min 9 s aloud, grade 3.3 of 5

You own it in the first sentence and say what you changed; two things to mend
first.

Mend first

 1  It stops there · missing
    Nothing says what came after.
    Heard    They wait for the rest.
    Instead  Instead of missing.

 2  Stock defence · defence
    To be fair, *nobody*[2J checked it.
    ~~~~~~~~~~
    This announces a defence.
    Heard    They hear an excuse.
    Instead  Instead of defence.

What lands

 ✓  You own it                    “I sent the wrong list.”
 ✓  You work differently since    “Since then I open every list.”

1 more remark: --all
`);
  });

  test("has the rest with `all`, and nothing left over", () => {
    const text = toTerminal(TEXT, REPORT, page, { checks, all: true });
    expect(text).toContain(`More remarks

 –  Drama · drama
    It was a disaster.
           ~~~~~~~~~~
    This is drama.
    Heard    They believe less.`);
    expect(text).toContain("    result     ████████████████████████ 100 %  9 s");
    expect(text).toContain("Your answer\n\n    I sent the wrong list. To be fair, *nobody*[2J checked it. It was a\n");
    expect(text).not.toContain("--all");
  });

  test("marks with colour and underline where there is colour; the answer's own escape sequences never pass", () => {
    const text = toTerminal(TEXT, REPORT, { ...page, colour: true }, { checks, all: true });
    expect(text).toContain("\u001b[33;4mTo be fair\u001b[0m, *nobody*[2J checked it.");
    expect(text).not.toContain("\u001b[2J");
    expect(text).not.toContain("~");
  });

  test("says why an answer is not reviewed", () => {
    const report: Report = { ...REPORT, grade: null, verdicts: null, readable: { ok: false, why: "Only 3 words." } };
    expect(toTerminal("a b c", report, page, { checks })).toContain("\n\nNot reviewed. Only 3 words.\n");
  });
});

describe("a report in Markdown", () => {
  test("escapes what Markdown would read, marks guilty words bold, and has the same parts", () => {
    expect(toMarkdown(TEXT, REPORT, { checks, name: "my_answer.md" })).toBe(`# my\\_answer.md

**You own it in the first sentence and say what you changed; two things to mend first.**

22 words, about 1 min 9 s aloud, grade 3.3 of 5

## Mend first

1. **It stops there** (missing, F1)

   Nothing says what came after.

   *Heard:* They wait for the rest.

   *Instead:* Instead of missing.

2. **Stock defence** (defence, F1)

   > **To be fair**, \\*nobody\\* \\[2J checked it.

   This announces a defence.

   *Heard:* They hear an excuse.

   *Instead:* Instead of defence.

## What lands

- **You own it:** “I sent the wrong list.”
- **You work differently since:** “Since then I open every list.”

1 more remark is left out here.
`);
  });
});

describe("the verdict in one sentence", () => {
  const cases: [string, Partial<Report>][] = [
    ["You own it in the first sentence and say what you changed; nothing to mend.", { first: [], findings: [] }],
    ["You own it in the first sentence and say what you changed; nothing that has to be mended.", { first: [] }],
    [
      "You own it in the first sentence, yet the story stops at the failure; two things to mend first.",
      { verdicts: { ...good, complete: false, differently: "none" } },
    ],
    [
      "Your own part is not clear; two things to mend first.",
      {
        verdicts: { ...good, ownership_first: "none", complete: false, differently: "none" },
        ownership: null,
        strengths: [],
      },
    ],
    [
      "You say what you changed, yet your own part is not plain; two things to mend first.",
      { verdicts: { ...good, ownership_first: "none" }, ownership: null },
    ],
    [
      "You own it in the first sentence and say what you did about it and what you changed; two things to mend first.",
      {
        strengths: [
          ...REPORT.strengths,
          { strength: "repair", rule: "H1", from: 0, to: 1 },
          { strength: "specific-lesson", rule: "D2", from: 0, to: 1 },
        ],
      },
    ],
    [
      "An interviewer does not hear a failure here yet; two things to mend first.",
      { verdicts: { ...good, real_failure: "no" } },
    ],
    [
      "You say what you changed, yet the reasons come before you own it; one thing to mend first.",
      { verdicts: { ...good, ownership_first: "no" }, first: [1] },
    ],
    [
      "You own it before you explain it and say what you changed; one thing to mend.",
      {
        ownership: { ...place("It was a disaster."), secondsIn: 5, explanationBefore: false },
        first: [0],
        findings: REPORT.findings.slice(0, 1),
      },
    ],
    [
      "You own it in the first sentence and say what you would do differently; two things to mend first.",
      { strengths: [] },
    ],
    [
      "You own it in the first sentence, yet what you took from it is missing.",
      {
        verdicts: { ...good, real_failure: "yes", ownership_first: "yes", lesson: "none", differently: "none" },
        strengths: [],
        first: [],
      },
    ],
    [
      "An interviewer does not hear a failure here yet; two things to mend first.",
      { findings: [...REPORT.findings, finding("not-a-failure", null, "None is told.", "warning")] },
    ],
    [
      "You own it in the first sentence and say what you changed, yet little seems to hang on it; two things to mend first.",
      { findings: [...REPORT.findings, finding("low-stakes", null, "Nobody felt it.", "warning")] },
    ],
    [
      "You own it in the first sentence and say what you changed; two things to mend first.",
      { findings: [...REPORT.findings, finding("low-stakes", null, "Nobody felt it.", "hint")] },
    ],
    ["Only 3 words.", { readable: { ok: false, why: "Only 3 words." } }],
  ];
  test.each(cases)("%s", (sentence, change) => {
    expect(verdict({ ...REPORT, ...change })).toBe(sentence);
  });

  test("claims nothing that no verdict bears out, for any verdicts", () => {
    for (const real_failure of ["no", "weak", "yes"] as const)
      for (const ownership_first of ["yes", "no", "none"] as const)
        for (const complete of [true, false])
          for (const lesson of ["none", "platitude", "specific"] as const)
            for (const differently of ["none", "hedged", "definite"] as const) {
              const verdicts = { ...good, real_failure, ownership_first, complete, lesson, differently };
              const said = verdict({ ...REPORT, verdicts });
              expect(said).toMatch(/^[A-Z][^.!]+\.$/);
              expect(said.includes("own it in the first")).toBe(ownership_first === "yes" && real_failure !== "no");
              if (!complete) expect(said).not.toContain("what you changed");
              if (real_failure === "no") expect(said).toContain("does not hear a failure");
            }
  });
});

describe("lines", () => {
  test.each([
    ["a b c", 9, ["a b c"]],
    ["one two three", 8, ["one two", "three"]],
    ["abcdefghijkl m", 8, ["abcdefgh", "ijkl m"]],
    ["日本語 日本語", 8, ["日本語", "日本語"]],
    ["a\u200bb\u202ec \t\r\n d", 20, ["abc d"]],
  ])("%j in %d columns", (text, width, lines) => {
    expect(layOut([{ text }], { width, colour: false })).toEqual(lines);
  });

  test("a mark over a line break is drawn on both lines, and only there", () => {
    const runs = [{ text: "we " }, { text: "fell short", marked: true }, { text: ", ok" }];
    expect(layOut(runs, { width: 10, colour: false }, "> ")).toEqual([
      "> we fell",
      "     ~~~~",
      "  short,",
      "  ~~~~~",
      "  ok",
    ]);
  });
});
