import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { HEARD } from "../src/findings.ts";
import { type Check, checks, evidence, FLAGS, thresholds } from "../src/index.ts";
import { findIn, fixed, unmark } from "./fragment.ts";
import { pastedTexts } from "./texts.ts";

/** So many examples of each kind show the rule and its edge. */
const EXAMPLES = 5;
const TEXTS = 400;
const SEED = 20_261_123;
const titleWords = (title: string) => title.split(" ").length;
const placeholders = (template: string) => [...template.matchAll(/\{(\w{1,40})\}/g)].map(match => match[1]!);

describe("the folder of checks", () => {
  const files = readdirSync(new URL("../src/checks/", import.meta.url)).filter(
    file => file !== "index.ts" && !file.endsWith(".words.ts"),
  );

  test("holds what the index lists, each check named after its file, in order", () => {
    expect(checks.map(({ id }) => `${id}.ts`)).toEqual(files.sort());
  });

  test("has a word list only beside a check", () => {
    const lists = readdirSync(new URL("../src/checks/", import.meta.url)).filter(file => file.endsWith(".words.ts"));
    for (const list of lists) expect(files).toContain(list.replace(".words.ts", ".ts"));
  });
});

describe.each(checks.map(check => [check.id, check] as const))("%s", (_, check) => {
  test("fills every field", () => {
    expect(titleWords(check.title)).toBeGreaterThanOrEqual(2);
    expect(titleWords(check.title)).toBeLessThanOrEqual(4);
    for (const words of [check.summary, check.why, check.advice]) expect(words).toMatch(/^[“A-Z].+[.?]”?$/s);
    expect(check.summary).not.toContain("\n");
    expect(check.rule).toMatch(/^[A-K]\d$/);
    expect(check.mend).toBeGreaterThanOrEqual(1);
    expect(Object.keys(check.messages).length).toBeGreaterThan(0);
    for (const message of Object.values(check.messages)) expect(message).toMatch(/[.?]$/);
    for (const key of check.evidence) expect(evidence).toHaveProperty(key);
    for (const key of check.thresholds ?? []) expect(thresholds).toHaveProperty(key);
  });

  test(`has at least ${EXAMPLES} texts it flags and ${EXAMPLES} it passes, no text twice`, () => {
    const { flags, passes } = check.examples;
    expect(flags.length).toBeGreaterThanOrEqual(EXAMPLES);
    expect(passes.length).toBeGreaterThanOrEqual(EXAMPLES);
    const texts = [...flags, ...passes].map(({ text }) => unmark(text).text);
    expect(new Set(texts).size).toBe(texts.length);
  });

  test("gives each pass a reason of its own", () => {
    const reasons = check.examples.passes.map(({ because }) => because);
    expect(new Set(reasons).size).toBe(reasons.length);
    for (const reason of reasons) expect(reason.length).toBeGreaterThan(0);
  });

  test.each(check.examples.flags)("flags $text", ({ text: example, fixed: after, occupation }) => {
    const { text, marks } = unmark(example);
    const hits = findIn(check, text, occupation);
    const words = ({ from, to }: { from: number; to: number }) => text.slice(from, to);
    expect(hits.length).toBeGreaterThan(0);
    expect(hits.flatMap(({ found }) => (found.span ? words(found.span) : []))).toEqual(marks.map(words));
    expect(hits.flatMap(({ found }) => found.span ?? [])).toEqual(marks);
    for (const { found } of hits) {
      const template = check.messages[found.message];
      expect(template, `no message ${found.message}`).toBeDefined();
      for (const name of placeholders(template!)) expect(found.values?.[name], `{${name}} is not given`).toBeTruthy();
    }
    expect(fixed(text, hits)).toBe(after ?? text);
    if (after !== undefined) expect(findIn(check, after, occupation)).toEqual([]);
  });

  test.each(check.examples.passes)("passes $text, because $because", ({ text, occupation }) => {
    expect(findIn(check, text, occupation)).toEqual([]);
  });

  test("uses each of its messages in an example", () => {
    const used = check.examples.flags.flatMap(({ text, occupation }) =>
      findIn(check, unmark(text).text, occupation).map(({ found }) => found.message),
    );
    const own = Object.keys(check.messages).filter(message => message !== HEARD);
    expect(own.filter(message => !used.includes(message))).toEqual([]);
  });

  test("can say what only a trained reader heard, if that may hear it", () => {
    expect(HEARD in check.messages).toBe((FLAGS as readonly string[]).includes(check.id));
  });
});

describe(`generated texts, ${TEXTS} of them from seed ${SEED}`, () => {
  test("make no check throw, point outside the text or touch what it is given", { timeout: 120_000 }, () => {
    const property = fc.property(pastedTexts, text => {
      for (const check of checks) {
        for (const { found, fix } of findIn(check, text)) {
          assert.ok(check.messages[found.message], `${check.id} has no message ${found.message}`);
          if (found.span) assertInside(check, text, found.span);
          if (fix) assertInside(check, text, fix);
        }
      }
    });
    fc.assert(property, { numRuns: TEXTS, seed: SEED });
  });
});

function assertInside({ id }: Check, text: string, { from, to }: { from: number; to: number }): void {
  assert.ok(0 <= from && from < to && to <= text.length, `${id} points at ${from} to ${to} of ${text.length}`);
}

describe("the words of the product", () => {
  /** The other checks judge a story; these judge how a thing is said, and an explanation can be said as badly. */
  const MANNERS = [
    "absolute",
    "but-pivot",
    "defensive-phrase",
    "emotion-detail",
    "hedging",
    "humblebrag",
    "minimizing",
    "platitude",
  ];

  test.each(checks.map(check => [check.id, check] as const))(
    "%s is explained without any of the faults",
    (_, check) => {
      const prose = [check.summary, check.why, check.advice, ...Object.values(check.messages)];
      for (const words of prose) {
        // What stands between quotation marks is an answer's, or shown as an example.
        const text = words.replace(/“[^”]*”/g, "This").replace(/\{\w{1,40}\}/g, "it");
        for (const judge of checks.filter(({ id }) => MANNERS.includes(id)))
          expect(
            findIn(judge, text).map(({ found }) => text.slice(found.span?.from, found.span?.to)),
            `${judge.id} in: ${words}`,
          ).toEqual([]);
      }
    },
  );
});
