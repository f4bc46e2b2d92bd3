import { expect, test } from "vitest";
import { review } from "../src/index.ts";
import { rulesReader } from "../src/reader/rules-reader.ts";
import { topicOf } from "../src/reader/topic.ts";
import { parse } from "../src/text/parse.ts";

test.each([
  ["I missed a limitation date.", "the limitation date"],
  ["I forgot my client's order, and they waited.", null],
  ["I lost our oldest client through it.", null],
  ["I lost our oldest account through it.", "your oldest account"],
  ["The launch slipped by six weeks.", "the launch"],
  ["I did not check, because the system was slow.", null],
  ["I missed it.", null],
  ["I made a mistake.", null],
  ["I left a slide unlocked.", null],
  ["I proofread my own English and missed two errors.", "your own English"],
  ["We enjoyed every day of it.", null],
  ["I moved the boy called Jamie without asking.", null],
])("%s is about %s", (text, topic) => {
  const answer = parse(text);
  expect(topicOf(answer, rulesReader.read(answer))).toBe(topic);
});

test("the advice asks for what is missing with the answer's own noun, and stays general where there is none", () => {
  const advice = (text: string) => review(text).findings.find(({ check }) => check === "missing-aftermath")?.advice;
  const rest = "The owner lost the right to appeal, and it cost her forty thousand euros in the end.";
  expect(advice(`I missed the filing date by two days. ${rest}`)).toBe(
    "What did you do about the filing date once you saw it, and whom did you tell first? Add two or three sentences on that.",
  );
  expect(advice(`I missed it by two days. ${rest}`)).toBe(
    "Add two or three sentences: whom you told and when, what you did about the damage, and what has been different since.",
  );
});
