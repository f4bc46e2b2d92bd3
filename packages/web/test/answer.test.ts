import { expect, test } from "vitest";
import { answerTo } from "../src/reviewing/answer.ts";
import type { Request } from "../src/reviewing/reviewer.ts";

const TEXT = "I forgot to book the hall. The club stood outside for an hour. I called each of them that evening.";
const review: Request = { text: TEXT, occupation: null, wordsPerMinute: 150, aside: [] };
const neverThere = () => new Promise<null>(() => {});

test.each<{ needsNoReader: string; request: Request; answer: object }>([
  {
    needsNoReader: "a draft to lay out",
    request: { build: "lay-out", notes: [{ question: "own-act", text: "I forgot to book the hall." }] },
    answer: { text: "I forgot to book the hall." },
  },
  {
    needsNoReader: "an answer to a question",
    request: { build: "hear", question: "own-act", text: "The hall was not booked.", failure: "" },
    answer: { message: expect.any(String) },
  },
  {
    needsNoReader: "a failure jotted down",
    request: { jotted: "I forgot to book the hall.", occupation: null },
    answer: { readable: { ok: true } },
  },
  {
    needsNoReader: "what one check finds",
    request: { check: "hedging", text: TEXT, occupation: null },
    answer: { findings: [], judged: true },
  },
])("$needsNoReader does not wait for the reader", async ({ request, answer }) => {
  expect(await answerTo(request, neverThere)).toMatchObject(answer);
});

test("a review waits until the reader is there, or is known not to come", async () => {
  let isKnown = (_: null): void => {};
  const reader = new Promise<null>(resolve => {
    isKnown = resolve;
  });
  let answered = false;
  const answer = answerTo(review, () => reader).finally(() => {
    answered = true;
  });
  await new Promise(resolve => setTimeout(resolve, 0));
  expect(answered).toBe(false);
  isKnown(null);
  expect(await answer).toMatchObject({ text: TEXT });
});
