import { expect, test } from "vitest";
import { wordFeatures } from "../src/reader/trained/sentence-features.ts";
import { wordsThatMoved } from "../src/reader/trained/words-that-moved.ts";
import { parse } from "../src/text/parse.ts";

test.each([
  [
    "ends before “and”",
    "He was confused and (sweating) and the daughter was very afraid.",
    "He was confused and sweating",
  ],
  ["ends before “and my”", "There was one (time), and my wife will tell you this.", "There was one time"],
  ["ends before “that”", "I asked my colleague, who (assured) me that everything was under control.", "who assured me"],
  [
    "ends before a noun phrase of which the rest comes behind it",
    "The file came with incomplete (documentation), and the loss adjuster needed reminders.",
    "The file came with incomplete documentation",
  ],
  ["keeps what belongs to its verb", "The driver (turned) up I do not know when.", "The driver turned up"],
  ["keeps the end of its sentence", "It was what everybody (hoped) for.", "everybody hoped for"],
])("what moved the reader %s", (_, marked, expected) => {
  const text = marked.replace(/[()]/g, "");
  const [sentence] = parse(text).sentences;
  const from = marked.indexOf("(");
  const moving = sentence!.words.findIndex(word => word.from === from);
  const features = new Set(wordFeatures(sentence!).find(one => one.from === moving && one.to === moving + 1)!.features);
  const model = { weightOf: (feature: number) => (features.has(feature) ? 1 : 0) };
  const span = wordsThatMoved(model, sentence!, 0);
  expect(text.slice(span.from, span.to)).toBe(expected);
});
