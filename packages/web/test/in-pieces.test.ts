import { EXPORT_VERSION, readExportFile, type WholeStory } from "@unflinch/store/kept";
import { expect, test } from "vitest";
import { inPieces } from "../src/moving/in-pieces.ts";

const at = { createdAtMs: 1, updatedAtMs: 1 };
const story = { id: "s", title: "Steel", occupation: null, interviewOn: null, example: false, jotted: false, ...at };
const having = (text: string, note = ""): WholeStory => ({
  story,
  copy: { text, revision: 3, savedAtMs: 1 },
  drafts: [{ id: "d", number: 1, text: "Before.", reason: "asked", createdAtMs: 1 }],
  dismissals: [],
  notes: note === "" ? [] : [{ question: "harm", text: note, savedAtMs: 1 }],
  peers: [],
});
const settings = { timeSeconds: 120, wordsPerMinute: 130, theme: "system", occupation: null };
const read = (whole: WholeStory) =>
  readExportFile({ format: "unflinch", version: EXPORT_VERSION, exportedAtMs: 1, stories: [whole], settings })
    .stories[0]!;

test("a story with texts as long as may be stays as it is", () => {
  const whole = having("a".repeat(1_000_000), "Nine days.");
  expect(inPieces(whole)).toEqual(whole);
});

test.each([
  ["a".repeat(2_500_000), [1_000_000, 1_000_000, 500_000]],
  ["€".repeat(400_000), [333_333, 66_667]],
  ["😀".repeat(250_001), [500_000, 2]],
])(
  "a text that is too long for an import goes on in versions, without a cut through a character (%#)",
  (text, lengths) => {
    const { copy, drafts } = read(inPieces(having(text)));
    const pieces = [copy, ...drafts.slice(1)].map(part => part.text);
    expect(pieces.map(({ length }) => length)).toEqual(lengths);
    expect(pieces.join("")).toBe(text);
    expect(drafts.map(({ number }) => number)).toEqual(drafts.map((_, index) => index + 1));
  },
);

test("a note that is too long for an import goes on in a version too", () => {
  const { notes, drafts } = read(inPieces(having("Short.", `${"a".repeat(1_000_000)} The end.`)));
  expect(notes.map(({ text }) => text.length)).toEqual([1_000_000]);
  expect(drafts.map(({ text }) => text)).toEqual(["Before.", " The end."]);
});

test("versions that the keeper has not numbered yet are numbered in a row", () => {
  const whole = having("Short.");
  const drafts = [1, 3, 3].map((number, at) => ({ ...whole.drafts[0]!, id: `d${at}`, number }));
  expect(read(inPieces({ ...whole, drafts })).drafts.map(({ id, number }) => [id, number])).toEqual([
    ["d0", 1],
    ["d1", 2],
    ["d2", 3],
  ]);
});
