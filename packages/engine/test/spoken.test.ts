import { expect, test } from "vitest";
import { parse } from "../src/text/parse.ts";

const meant = (text: string) =>
  parse(text)
    .sentences[0]!.words.map(word => word.lower)
    .join(" ");

const ROWS: readonly (readonly [title: string, text: string, words: string])[] = [
  ["hesitations are left out", "Um, I was, uh, late.", "i was late ."],
  ["a hesitation does not part a noun from its verb", "The client, um, left us.", "the client left us ."],
  ["a comma stays where a hesitation stands between clauses", "I left, um, and she came.", "i left , and she came ."],
  ["phrases that win time are left out", "So, like, you know, we were late.", "so we were late ."],
  ["a phrase that wins time at the end takes its comma with it", "We were late, you know.", "we were late ."],
  [
    "a hesitation after the word that opens a clause parts nothing",
    "Because, um, we missed it.",
    "because we missed it .",
  ],
  ["the same words with a sense stay", "I like what you know and mean.", "i like what you know and mean ."],
  ["no and er at the start are an answer", "Er... no.", "no ."],
  ["a doubled pronoun is said once", "I I I went.", "i went ."],
  ["a doubled article is said once, comma or not", "It was the, the thing.", "it was the thing ."],
  ["a doubled pronoun after dots or a dash is said once", "I... I - I missed it.", "i missed it ."],
  ["a pronoun taken back is gone", "I, I mean, we, um, missed it.", "we missed it ."],
  ["a pronoun taken back with an apology is gone", "I, sorry, we missed it.", "we missed it ."],
  ["a pronoun taken back with its verb is gone", "I was, sorry, we were late.", "we were late ."],
  ["an owner who corrects himself is heard", "It was, no, it was me.", "it was me ."],
  ["a beginning said twice is said once", "I missed, I missed the date.", "i missed the date ."],
  ["a beginning said twice without a comma is said once", "We were we were late.", "we were late ."],
  [
    "had had and that that are grammar",
    "I had had enough and said that that was bad.",
    "i had had enough and said that that was bad .",
  ],
  ["what holds on both sides of a verb is no restart", "It is what it is.", "it is what it is ."],
  ["a correction between other words stays", "I told them, no, I begged them.", "i told them , no , i begged them ."],
  ["things named twice stay", "Check the strip, the strip changes.", "check the strip , the strip changes ."],
  ["a question and its answer stay", "What can I do, I can't go.", "what can i do , i can n't go ."],
  ["myself takes nothing back", "I myself missed it.", "i myself missed it ."],
  ["nothing but a hesitation leaves nothing", "Um.", "."],
];

test.each(ROWS)("%s", (_, text, words) => expect(meant(text)).toBe(words));

test("what was said stays in the tokens, and every word meant is one of them", () => {
  for (const [, text] of ROWS) {
    const { tokens, words, from, to } = parse(text).sentences[0]!;
    expect(text.slice(from, to)).toBe(text.trim());
    expect(words.every(word => tokens.includes(word))).toBe(true);
  }
});
