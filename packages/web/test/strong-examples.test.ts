import { readFileSync } from "node:fs";
import { createReader, method, type Report, review } from "@unflinch/engine";
import { describe, expect, test } from "vitest";
import { strongExamples } from "../src/strong/examples/index.ts";

const reader = createReader(readFileSync(new URL("../../engine/weights/reader.bin", import.meta.url)));
const SHOWN = [
  "late-ownership",
  "but-pivot",
  "external-attribution",
  "agentless-failure",
  "platitude",
  "hedging",
  "humblebrag",
  "missing-aftermath",
  "minimizing",
  "absolute",
  "long-situation",
  "unmeasured-result",
];
const FEWEST_WORDS = 60;
const MOST_WORDS = 170;
const OPENING_WORDS = 4;
/** So much the grade rises from weak to strong; the rules alone grade less far apart. */
const RISES = [
  { by: "the trained reader", reader, rise: 2 },
  { by: "the rules", reader: null, rise: 1 },
];
/** What a better version may still be told to mend: that it names no other choice, and that it ends on a saying. */
const LEFT_TO_STRONG = ["missing-alternative", "platitude"];
const rules = method.flatMap(part => part.rules.map(({ id }) => id));
const words = (text: string) => text.split(/\s+/);
/** A grade has one decimal, and a difference of two has more than it means. */
const difference = (a: Report, b: Report) => Math.round((b.grade! - a.grade!) * 10) / 10;

test("the weak versions show all faults, each in one trade", () => {
  expect(strongExamples.map(({ fault }) => fault).sort()).toEqual([...SHOWN].sort());
  expect(new Set(strongExamples.map(({ id }) => id)).size).toBe(SHOWN.length);
});

test("no two failures begin alike, in any of their versions", () => {
  const openings = strongExamples.flatMap(({ weak, better, strong }) => {
    const versions = [weak, better.text, strong.text].map(text => words(text.toLowerCase()).slice(0, OPENING_WORDS));
    return [...new Set(versions.map(opening => opening.join(" ")))];
  });
  expect(new Set(openings).size).toBe(openings.length);
});

describe.each(strongExamples.map(example => [example.id, example] as const))("%s", (_, example) => {
  const versions = [example.weak, example.better.text, example.strong.text];

  test(`has three versions of ${FEWEST_WORDS} to ${MOST_WORDS} words`, () => {
    for (const text of versions) {
      expect(words(text).length).toBeGreaterThanOrEqual(FEWEST_WORDS);
      expect(words(text).length).toBeLessThanOrEqual(MOST_WORDS);
    }
  });

  test.each([
    ["better", example.better],
    ["strong", example.strong],
  ])(
    "tells what changed in the %s version, in words that stand there and by rules that exist",
    (__, { text, notes }) => {
      expect(notes.length).toBeGreaterThanOrEqual(2);
      expect(notes.length).toBeLessThanOrEqual(3);
      for (const { quote, rule } of notes) {
        expect(text).toContain(quote);
        expect(rules).toContain(rule);
      }
    },
  );

  test.each(RISES)("rises by at least $rise by $by, and never falls", ({ reader: by, rise }) => {
    const [weak, better, strong] = versions.map(text => review(text, { occupation: example.trade, reader: by }));
    expect(difference(weak!, better!)).toBeGreaterThanOrEqual(0);
    expect(difference(better!, strong!)).toBeGreaterThanOrEqual(0);
    expect(difference(weak!, strong!)).toBeGreaterThanOrEqual(rise);
  });

  test.each(RISES)("leaves to the strong version only what that one mends, by $by", ({ reader: by }) => {
    const [better, strong] = versions.slice(1).map(text => review(text, { occupation: example.trade, reader: by }));
    const first = ({ first, findings }: Report) => first.map(index => findings[index]!.check);
    expect(LEFT_TO_STRONG).toEqual(expect.arrayContaining(first(better!)));
    expect(first(strong!)).toEqual([]);
  });

  test.each(RISES)("is heard with its fault when weak, and without an error when strong, by $by", ({ reader: by }) => {
    const heard = (text: string) => review(text, { occupation: example.trade, reader: by });
    expect(heard(example.weak).findings.map(({ check }) => check)).toContain(example.fault);
    const strong = heard(example.strong.text);
    expect(strong.first.map(index => strong.findings[index]!).filter(({ severity }) => severity === "error")).toEqual(
      [],
    );
    expect(strong.findings.map(({ check }) => check)).not.toContain(example.fault);
  });
});
