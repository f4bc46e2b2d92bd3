import { expect, test } from "vitest";
import { Refused } from "../src/keeping/keeper.ts";
import { PageKeeper } from "../src/keeping/page-keeper.ts";

const TOO_LONG = "a".repeat(1_000_001);
const LONG_TITLE = "a".repeat(201);
const LONG_SAID = "This text is longer than 1 MB. Cut it, or make two stories of it.";
const TITLE_SAID = "This could not be kept: title is not text of at most 200 characters. Change it and try again.";
const DAY_SAID = "This could not be kept: interviewOn is not a day like 2026-01-31. Change it and try again.";
const ID_SAID = "This could not be kept: id is not an id. Change it and try again.";
const NEW = { id: "a", occupation: null, interviewOn: null, example: false, jotted: false, text: "" };

/** There is no IndexedDB here: whatever went through to it would be told otherwise. */
test.each<[what: string, said: string, write: (keeper: PageKeeper) => Promise<unknown>]>([
  ["a story's title", TITLE_SAID, keeper => keeper.createStory({ ...NEW, title: LONG_TITLE })],
  ["a changed title", TITLE_SAID, keeper => keeper.changeStory("a", { title: LONG_TITLE })],
  ["a year of six digits", DAY_SAID, keeper => keeper.changeStory("a", { interviewOn: "202612-12-01" })],
  ["a text", LONG_SAID, keeper => keeper.saveCopy("a", { text: TOO_LONG, revision: 1, writer: "w" })],
  ["a version", LONG_SAID, keeper => keeper.createDraft("a", { id: "d", text: TOO_LONG, reason: "asked" })],
  ["a note", LONG_SAID, keeper => keeper.saveNote("a", { question: "own-act", text: TOO_LONG, basedOn: "" })],
  ["a peer's answer", ID_SAID, keeper => keeper.savePeerAnswer("a", { id: "", who: "", says: "rough", words: "" })],
  ["a dismissal", ID_SAID, keeper => keeper.saveDismissal("a", { id: "", check: "blame", words: null, reason: "" })],
  [
    "a setting",
    "This could not be kept: wordsPerMinute is not a number from 60 to 300. Change it and try again.",
    keeper => keeper.changeSettings({ wordsPerMinute: 5 }),
  ],
])("%s that a saved file could not hold is not kept", async (_, said, write) => {
  const error = await write(new PageKeeper()).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(Refused);
  expect((error as Error).message).toBe(said);
});
