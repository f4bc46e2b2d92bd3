import { describe, expect, test } from "vitest";
import { misfitIn } from "../src/formats/misfit-in.ts";
import { DEFAULT_SETTINGS } from "../src/model.ts";

const TOO_LONG = "é".repeat(500_001);
const STORY = { id: "a", title: "A", occupation: null, interviewOn: null, example: false, jotted: false, text: "One." };

describe("what a saved file could hold is kept", () => {
  test.each([
    ["a story", misfitIn("createStory", STORY)],
    ["a title of 200 characters", misfitIn("createStory", { ...STORY, title: "a".repeat(200) })],
    ["a change of nothing", misfitIn("changeStory", {})],
    ["a day", misfitIn("changeStory", { interviewOn: "9999-12-31" })],
    ["no day any more", misfitIn("changeStory", { interviewOn: null, occupation: null })],
    ["a text", misfitIn("saveCopy", { text: "é".repeat(500_000), revision: 1, writer: "w" })],
    ["a version", misfitIn("createDraft", { id: "d", text: "", reason: "asked" })],
    ["what is set aside", misfitIn("saveDismissal", { id: "x", check: "blame", words: null, reason: "" })],
    ["a note", misfitIn("saveNote", { question: "own-act", text: "I forgot.", basedOn: "" })],
    ["what a peer said", misfitIn("savePeerAnswer", { id: "p", who: "", says: "rough", words: "" })],
    ["a setting", misfitIn("changeSettings", { theme: "dark" })],
    ["all settings", misfitIn("changeSettings", DEFAULT_SETTINGS)],
  ])("%s", (_, misfit) => expect(misfit).toBeNull());
});

describe("what a saved file could not hold is told by its place", () => {
  test.each([
    ["title is not text of at most 200 characters", misfitIn("createStory", { ...STORY, title: "a".repeat(201) })],
    ["title is not text of at most 200 characters", misfitIn("changeStory", { title: "a".repeat(201) })],
    ["interviewOn is not a day like 2026-01-31", misfitIn("changeStory", { interviewOn: "202612-12-01" })],
    ["text is not text of at most 1 MB", misfitIn("createStory", { ...STORY, text: TOO_LONG })],
    ["text is not text of at most 1 MB", misfitIn("saveCopy", { text: TOO_LONG, revision: 1, writer: "w" })],
    ["text is not text of at most 1 MB", misfitIn("createDraft", { id: "d", text: TOO_LONG, reason: "asked" })],
    ["text is not text of at most 1 MB", misfitIn("saveNote", { question: "q", text: TOO_LONG, basedOn: "" })],
    ["question is not an id", misfitIn("saveNote", { question: "a/b c", text: "One.", basedOn: "" })],
    ["id is not an id", misfitIn("savePeerAnswer", { id: "a/b c", who: "", says: "rough", words: "" })],
    ["check is not an id", misfitIn("saveDismissal", { id: "x", check: "", words: null, reason: "" })],
    ["wordsPerMinute is not a number from 60 to 300", misfitIn("changeSettings", { wordsPerMinute: 5 })],
  ])("%s", (message, misfit) => expect(misfit?.message).toBe(message));
});
