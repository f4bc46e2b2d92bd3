import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { changedWords } from "../src/comparing/changed-words.ts";

/** `-gone-`, `+new+`, the rest as it is. */
const told = (older: string, newer: string): string =>
  changedWords(older, newer)
    .map(({ kind, text }) => (kind === "same" ? text : kind === "gone" ? `-${text}-` : `+${text}+`))
    .join("");

describe("what changed", () => {
  test.each([
    ["nothing", "I signed it.", "I signed it.", "I signed it."],
    ["a word", "I signed it late.", "I signed it early.", "I signed it -late-+early+."],
    [
      "words that follow each other, as one",
      "To be fair, it was late.",
      "It was late.",
      "-To be fair, it -+It +was late.",
    ],
    ["a sentence at the end", "I signed it.", "I signed it. I paid.", "I signed it.+ I paid.+"],
    ["a first text", "", "I signed it.", "+I signed it.+"],
    ["all of it taken away", "I signed it.", "", "-I signed it.-"],
    ["accents and other scripts", "Das war größer. 失敗", "Das war groß. 失敗", "Das war -größer-+groß+. 失敗"],
  ])("is %s", (_, older, newer, expected) => {
    expect(told(older, newer)).toBe(expected);
  });

  test("gives both texts back, whatever they are", () => {
    const texts = fc.array(fc.constantFrom("I", "it", "signed", "late", " ", "  ", "\n", ".", ",", "ö", "👩🏽‍🚒"), {
      maxLength: 30,
    });
    fc.assert(
      fc.property(texts, texts, (a, b) => {
        const [older, newer] = [a.join(""), b.join("")];
        const changes = changedWords(older, newer);
        const without = (left: string) => changes.flatMap(({ kind, text }) => (kind === left ? [] : text)).join("");
        expect([without("new"), without("gone")]).toEqual([older, newer]);
      }),
    );
  });
});
