import { describe, expect, test } from "vitest";
import { checks, evidence, findRules, method, methodToHtml, methodToMarkdown, methodToTerminal } from "../src/index.ts";
import { findIn } from "./fragment.ts";

const rules = method.flatMap(part => part.rules);
const ids = rules.map(({ id }) => id);
const prose = rules.flatMap(({ id, asks, why, practice }) =>
  [asks, why, ...(practice === undefined ? [] : [practice])].map(text => [id, text] as const),
);
/** So many words in a row make a copy. */
const RUN = 7;

function runsOf(text: string): Set<string> {
  const words = text.toLowerCase().match(/[a-z’']+/g) ?? [];
  return new Set(words.slice(RUN - 1).map((_, at) => words.slice(at, at + RUN).join(" ")));
}

describe("the rules of the method", () => {
  test("are those from A1 to K2, in order, each under its letter", () => {
    expect(ids.join(" ")).toBe(
      "A1 A2 A3 A4 A5 A6 A7 B1 B2 B3 B4 C1 C2 C3 C4 C5 C6 D1 D2 D3 D4 E1 E2 F1 F2 F3 F4 G1 G2 G3 H1 H2 H3 H4 I1 J1 K1 K2",
    );
    for (const { letter, rules: own } of method) for (const { id } of own) expect(id[0]).toBe(letter);
  });

  test.each(checks.map(({ id, rule }) => [id, rule]))("hold the rule that %s names, %s", (_, rule) => {
    expect(ids).toContain(rule);
  });

  test.each(prose)("%s is told in whole sentences, short and without an exclamation mark: %s", (_, text) => {
    expect(text).toMatch(/^[A-Z].*\.$/);
    expect(text).not.toContain("!");
    expect(text.split(" ").length).toBeLessThanOrEqual(50);
  });

  test("say nothing twice, and nothing that a check or the evidence says already", () => {
    const said = [
      ...checks.flatMap(({ summary, why, advice, messages }) => [summary, why, advice, ...Object.values(messages)]),
      ...Object.values(evidence).map(({ finding }) => finding),
    ].map(runsOf);
    const texts = prose.map(([, text]) => text);
    for (const text of texts) {
      const others = [...said, ...texts.filter(other => other !== text).map(runsOf)];
      expect([...runsOf(text)].filter(run => others.some(other => other.has(run)))).toEqual([]);
    }
    expect(new Set(texts).size).toBe(texts.length);
  });

  test.each(prose)("%s is told without the faults it speaks of: %s", (_, words) => {
    const manners = new Set(["absolute", "defensive-phrase", "hedging", "minimizing", "humblebrag"]);
    const text = words.replace(/“[^”]*”/g, "this");
    for (const check of checks.filter(({ id }) => manners.has(id))) expect(findIn(check, text), check.id).toEqual([]);
  });
});

describe("the method as it is shown", () => {
  const page = { width: 80, colour: false };

  test.each([
    ["b1", ["B1"]],
    ["H", ["H1", "H2", "H3", "H4"]],
    ["K2", ["K2"]],
    ["Z9", []],
    ["", []],
    ["B", ["B1", "B2", "B3", "B4"]],
  ])("asked for %j gives %j", (name, expected) => {
    expect(findRules(method, name).flatMap(part => part.rules.map(({ id }) => id))).toEqual(expected);
  });

  const formats: [string, string, (rule: string) => string, (check: string) => string][] = [
    [
      "the terminal",
      methodToTerminal(method, checks, { ...page, width: 10_000 }),
      id => `\n${id}  `,
      id => `– ${id}: `,
    ],
    ["Markdown", methodToMarkdown(method, checks), id => `\n### ${id}\n`, id => `- \`${id}\`: `],
    ["HTML", methodToHtml(method, checks), id => `<h3>${id}. `, id => `<code>${id}</code>`],
  ];
  test.each(formats)("names every rule and every check once in %s", (_, shown, ruleIn, checkIn) => {
    const wanted = [...ids.map(ruleIn), ...checks.map(({ id }) => checkIn(id))];
    expect(wanted.filter(words => shown.split(words).length !== 2)).toEqual([]);
  });

  test("says how a rule without a check is practised, and that nothing watches it", () => {
    expect(methodToTerminal(findRules(method, "I1"), [], page)).toBe(`I Questions that follow

I1  Know your story well enough to go on: why just then, who was with you, the
    words that fell, the price, how a colleague would tell it, how you would act
    today, and if it came again.
    A polished answer that ends at the first question was only polished.
    To practise: Tell it to somebody and let them ask. Answer each question
    aloud once, before the interview.
    No check watches this.
`);
  });

  test("shows a rule with its checks and what is said where it lands", () => {
    const watching = [{ id: "late", rule: "B1", title: "Owned late", summary: "It <comes> late." }];
    const asked = findRules(method, "B1");
    expect(methodToMarkdown(asked, watching)).toContain(
      "- `late`: It \\<comes\\> late.\n\n*Said where it lands:* You own it.\n",
    );
    expect(methodToHtml(asked, watching)).toContain(
      "<li><strong>Owned late</strong> (<code>late</code>) It &lt;comes&gt; late.</li>",
    );
  });
});
