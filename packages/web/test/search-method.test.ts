import { checks, method, watchedParts } from "@unflinch/engine";
import { describe, expect, test } from "vitest";
import { explainedData } from "../explained-data.ts";
import { explainedChecks } from "../src/method/explained-checks.ts";
import { sayFound, searchMethod } from "../src/method/search-method.ts";

const parts = watchedParts(method, explainedChecks);

describe("searching the method", () => {
  test("without words finds every rule and every check", () => {
    const { rules, checks: found } = searchMethod(parts, "  ");
    expect(rules.size).toBe(parts.flatMap(part => part.rules).length);
    expect([...found].sort()).toEqual(checks.map(({ id }) => id).sort());
  });

  test.each([
    ["a rule by its number, with all its checks", "f2", ["F2"], ["agentless-failure"]],
    ["a check by its id, with its rule", "but-pivot", ["B3"], ["but-pivot"]],
    ["a check by words of its reason, in any order", "VIRTUE humblebrag", ["A1"], ["humblebrag"]],
    ["a check by the beginning of a word", "humbleb", ["A1"], ["humblebrag"]],
    ["nothing where one of the words is nowhere", "humblebrag zebra", [], []],
    ["nothing by the middle of a word", "umblebrag", [], []],
  ])("finds %s", (_, words, rules, found) => {
    const answer = searchMethod(parts, words);
    expect([...answer.rules]).toEqual(rules);
    expect([...answer.checks]).toEqual(found);
  });

  test("a word of two letters is found as a word, and not in others", () => {
    for (const { rule, checks: watching } of parts.flatMap(part => part.rules)) {
      if (!searchMethod(parts, "we").rules.has(rule.id)) continue;
      const said = [rule.asks, rule.why, rule.practice, ...watching.flatMap(one => [one.summary, one.why, one.advice])];
      expect(said.join(" ")).toMatch(/\bwe\b/i);
    }
  });

  test.each([
    ["what there is", "humblebrag", "1 rule, 1 check"],
    [
      "which word is nowhere",
      "zebra",
      "Nothing here has the word “zebra”. Try another word, such as “blame” or “lesson”.",
    ],
    [
      "each word that is nowhere, and only those",
      "blame zebra quagga",
      "Nothing here has the word “zebra” or “quagga”. Try another word, such as “blame” or “lesson”.",
    ],
    [
      "that words stand apart",
      "humblebrag platitude",
      "No rule or check has these words together. Try one of them alone.",
    ],
  ])("says %s", (_, words, said) => {
    expect(sayFound(searchMethod(parts, words))).toBe(said);
  });

  test("finds something by the words that it names to try", () => {
    for (const word of ["blame", "lesson"]) expect(searchMethod(parts, word).checks.size).toBeGreaterThan(0);
  });
});

test("the page is built with the words of every check and with nothing that runs", async () => {
  const load = explainedData().load as (id: string) => string | null;
  const built = load("/any/src/method/explained-checks.ts")!;
  const data = JSON.parse(built.slice(built.indexOf("["), -1));
  expect(data).toEqual(JSON.parse(JSON.stringify(explainedChecks)));
  expect(data.map(({ id }: { id: string }) => id)).toEqual(checks.map(({ id }) => id));
  expect(load("/any/src/pages/method-page.tsx")).toBeNull();
});
