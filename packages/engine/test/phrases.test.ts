import { describe, expect, test } from "vitest";
import { parse } from "../src/text/parse.ts";
import { Phrases } from "../src/text/phrases.ts";

const wordsOf = (text: string) => parse(text).sentences[0].words;
const found = (pattern: string, text: string) => {
  const words = wordsOf(text);
  return new Phrases([pattern]).all(words).map(({ from, to }) =>
    words
      .slice(from, to)
      .map(word => word.lower)
      .join(" "),
  );
};

describe("a pattern matches", () => {
  test.each([
    ["words as said", "to be fair", "To be fair, I was late.", ["to be fair"]],
    ["one of several", "not my (job|call)", "That was not my call.", ["not my call"]],
    ["one of several of unlike length", "(in the end|finally) we", "In the end we paid.", ["in the end we"]],
    ["a choice inside a choice", "(it was (my|our)|this is) fault", "It was our fault.", ["it was our fault"]],
    ["a word that may be missing and is", "a really? small bug", "It was a small bug.", ["a small bug"]],
    [
      "a word that may be missing and is not",
      "a really? small bug",
      "It was a really small bug.",
      ["a really small bug"],
    ],
    ["a choice that may be missing", "(at|by) (the)? end", "We met at end.", ["at end"]],
    ["up to two words of any kind", "lost * customers", "We lost nearly all customers.", ["lost nearly all customers"]],
    ["a word of a class", "lost @number", "We lost forty boxes.", ["lost forty"]],
    ["a contraction in full", "i don't know", "I don't know why.", ["i do n't know"]],
    ["a contraction that bends its first part", "it won't work", "It won't work here.", ["it will n't work"]],
    ["the end of a contraction alone", "it (was|'s) fine", "It's fine by me.", ["it 's fine"]],
    [
      "each place once, the longest first",
      "my own? (mistake|mistake and mine)",
      "My own mistake and mine.",
      ["my own mistake and mine"],
    ],
    [
      "one after the other, without overlap",
      "very very",
      "It was very very very very late.",
      ["very very", "very very"],
    ],
  ])("%s", (_, pattern, text, expected) => {
    expect(found(pattern, text)).toEqual(expected);
  });
});

describe("a pattern does not match", () => {
  test.each([
    ["across punctuation", "to be fair", "I want to be, fair enough, on time."],
    ["more than two words for a star", "lost * customers", "We lost one of the best customers."],
    ["half of itself", "to be fair", "I want to be there."],
  ])("%s", (_, pattern, text) => {
    expect(found(pattern, text)).toEqual([]);
  });
});

test("what is found does not hang on how many sentences came before", () => {
  const patterns = ["the (big|small) thing", "the thing", "(a|the) (very)? late train", "the @number", "the * end"];
  const words = wordsOf("The small thing, the thing, the very late train, the forty and the bitter end came.");
  const phrases = new Phrases(patterns);
  const first = phrases.all(words);
  for (let k = 0; k < 200; k++) phrases.all(wordsOf(`The thing number ${k} was the late train.`));
  expect(new Phrases(patterns).all(words.slice())).toEqual(first);
  expect(first.length).toBe(5);
});

test("a bracket that is not closed is said to be so", () => {
  expect(() => found("not (my fault", "It was not my fault.")).toThrow("bracket is not closed");
});
