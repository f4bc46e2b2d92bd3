import { LONGEST_TITLE } from "@unflinch/store/kept";
import { expect, test } from "vitest";
import { asTitle, beginning } from "../src/story/beginning.ts";

const LONG = "a".repeat(240);
const LETTERS = "a".repeat(199);

test.each([
  ["a short text is its own beginning", "We ordered\n the steel  late.", 7, "We ordered the steel late."],
  ["a longer one has an ellipsis", "one two three four", 3, "one …"],
  ["a word that is too long for a title is cut", LONG, 7, `${LETTERS}…`],
  ["first words that are too long together are cut", `${LONG} two three four`, 3, `${LETTERS}…`],
  ["no character is halved", `${"a".repeat(198)}😀 and more`, 7, `${"a".repeat(198)}…`],
  ["a text without words has none", " \n", 7, ""],
])("%s", (_, text, most, expected) => {
  expect(beginning(text, most)).toBe(expected);
  expect(beginning(text, most).length).toBeLessThanOrEqual(LONGEST_TITLE);
});

test.each([
  ["a name that fits stays", "the steel", "the steel"],
  ["one as long as a title may be stays, whatever it ends in", `${"a".repeat(198)}😀`, `${"a".repeat(198)}😀`],
  ["a longer one is cut", LONG, `${LETTERS}a`],
  ["no character is halved by it", `${LETTERS}😀.txt`, LETTERS],
])("%s", (_, line, expected) => expect(asTitle(line)).toBe(expected));
