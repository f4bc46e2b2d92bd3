import { expect, test } from "vitest";
import { storyToMarkdown } from "../src/formats/story-to-markdown.ts";
import type { WholeStory } from "../src/model.ts";

const WHOLE: WholeStory = {
  story: {
    id: "a",
    title: "The price\nlist",
    occupation: "Sales",
    interviewOn: "2026-12-01",
    example: false,
    jotted: false,
    createdAtMs: 0,
    updatedAtMs: 0,
  },
  copy: { text: "I sent it.\n\nIt cost us.\n", revision: 3, savedAtMs: 0 },
  drafts: [
    { id: "d", number: 1, text: "I sent it.", reason: "asked", createdAtMs: Date.UTC(2026, 10, 25, 9, 30) },
    { id: "e", number: 2, text: "They sent it.", reason: "conflict", createdAtMs: Date.UTC(2026, 10, 26, 18, 5) },
  ],
  dismissals: [],
  notes: [],
  peers: [],
};

test("a story is written with its facts, the answer and its drafts, newest first", () => {
  expect(storyToMarkdown(WHOLE)).toBe(`# The price list

- Occupation: Sales
- Interview: 2026-12-01

I sent it.

It cost us.

## Draft 2, 2026-11-26 18:05 UTC

*kept because two windows wrote at once*

They sent it.

## Draft 1, 2026-11-25 09:30 UTC

*kept on purpose*

I sent it.
`);
});

test("what is not there leaves no gap", () => {
  const story = { ...WHOLE.story, title: " ", occupation: null, interviewOn: null };
  expect(storyToMarkdown({ ...WHOLE, story, drafts: [] })).toBe("# Untitled\n\nI sent it.\n\nIt cost us.\n");
  expect(storyToMarkdown({ ...WHOLE, story, drafts: [], copy: { ...WHOLE.copy, text: "" } })).toBe("# Untitled\n");
});
