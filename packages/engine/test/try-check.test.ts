import { expect, test } from "vitest";
import { checks, tryCheck } from "../src/index.ts";
import { unmark } from "./fragment.ts";

test.each(checks.map(check => [check.id, check] as const))(
  "%s, tried alone, finds the guilty words of its examples and is silent at the others",
  (id, { examples }) => {
    for (const { text: example, occupation } of examples.flags) {
      const { text, marks } = unmark(example);
      const found = tryCheck(id, text, occupation);
      expect(new Set(found.map(({ check }) => check))).toEqual(new Set([id]));
      expect(found.flatMap(({ from, to }) => (from === null || to === null ? [] : [{ from, to }]))).toEqual(marks);
    }
    for (const { text, occupation } of examples.passes) expect(tryCheck(id, text, occupation)).toEqual([]);
  },
);

test("a name that no check has finds nothing", () => {
  expect(tryCheck("praised-question", "That is a great question.")).toEqual([]);
});
