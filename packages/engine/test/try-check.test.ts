import { expect, test } from "vitest";
import { checks, tryCheck } from "../src/index.ts";
import { unmark } from "./fragment.ts";

test.each(checks.map(check => [check.id, check] as const))(
  "%s, tried alone, finds the guilty words of its examples and is silent at the others",
  (id, { examples }) => {
    for (const { text: example, occupation } of examples.flags) {
      const { text, marks } = unmark(example);
      const { findings: found, judged } = tryCheck(id, text, occupation);
      expect(judged).toBe(true);
      expect(new Set(found.map(({ check }) => check))).toEqual(new Set([id]));
      expect(found.flatMap(({ from, to }) => (from === null || to === null ? [] : [{ from, to }]))).toEqual(marks);
    }
    for (const { text, occupation } of examples.passes)
      expect(tryCheck(id, text, occupation)).toEqual({ findings: [], judged: true });
  },
);

test("a name that no check has finds nothing", () => {
  expect(tryCheck("praised-question", "That is a great question.")).toEqual({ findings: [], judged: false });
});

test.each([
  ["letters", "asdf", false],
  ["a word alone", "Failure", false],
  ["a name and a number", "Ward 12", false],
  ["Spanish", "Olvidé la reunión y no avisé a nadie.", false],
  ["German", "Ich habe den Termin vergessen und es war meine Schuld.", false],
  ["Tagalog", "Nakalimutan ko ang gamot ng pasyente.", false],
  ["Greek", "Ξέχασα το φάρμακο του ασθενή και άργησα πέντε ώρες.", false],
  ["data", '{"failure": "I was late"}', false],
  ["a learner's English", "I forget give medicine to patient.", true],
  ["two words of English", "I forgot.", true],
])("whether %s is judged: where it is not read as an English sentence, it is not", (_, text, judged) => {
  expect(tryCheck("but-pivot", text)).toEqual({ findings: [], judged });
});

test("what is found in words that are no sentence is told", () => {
  expect(tryCheck("humblebrag", "Perfectionist").judged).toBe(
    tryCheck("humblebrag", "Perfectionist").findings.length > 0,
  );
});
