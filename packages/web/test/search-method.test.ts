import { checks, method, watchedParts } from "@unflinch/engine";
import { describe, expect, test } from "vitest";
import { explainedData } from "../explained-data.ts";
import { explainedChecks } from "../src/method/explained-checks.ts";
import { searchMethod } from "../src/method/search-method.ts";

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
    ["nothing where one of the words is nowhere", "humblebrag zebra", [], []],
  ])("finds %s", (_, words, rules, found) => {
    const answer = searchMethod(parts, words);
    expect([...answer.rules]).toEqual(rules);
    expect([...answer.checks]).toEqual(found);
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
