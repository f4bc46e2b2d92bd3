import fc from "fast-check";
import { expect, test } from "vitest";
import { review, WEIGHING_RULES, weighCandidate } from "../src/index.ts";
import { pastedTexts } from "./texts.ts";

/** What each rule says, A1 to A7: + for, - against, ? unclear, . not judged. */
const SIGNS = { for: "+", against: "-", unclear: "?", "not-judged": "." } as const;

test.each([
  ["Gave one room out twice, and a family of five stood in the lobby at midnight.", "receptionist", "++++-++"],
  ["Missed my quota two quarters in a row.", "sales rep", "++++-++"],
  ["I gave the antibiotics an hour late.", "nurse", "+???-++"],
  ["I let a double dose through and the patient was ill for two days.", "translator", "+++++++"],
  ["I let a double dose through and the patient was ill for two days.", null, "+++..++"],
  ["I forgot the seals.", "plumber", "+???+++"],
  ["I forgot the seals.", "keeper of the royal swans", "+???.++"],
  ["I work too hard and I care too much.", "nurse", "-??-?++"],
  ["There was no problem and no mistake in my work.", "nurse", "?????++"],
  ["I was a nurse and I made a mistake.", "nurse", "+???+++"],
  ["My colleague lost the client.", "sales rep", "?????++"],
  ["My manager harassed me and I did not report it.", "nurse", "?????++"],
  ["bug in production", "backend dev", "+???-++"],
  ["My first year as a team lead.", null, "???..++"],
])("“%s” of somebody who works as %s stands to the rules as %s", (text, occupation, expected) => {
  const { readable, rules } = weighCandidate(text, occupation);
  expect(readable).toEqual({ ok: true });
  expect(rules.map(({ rule }) => rule)).toEqual(WEIGHING_RULES);
  expect(rules.map(({ verdict }) => SIGNS[verdict]).join("")).toBe(expected);
  for (const { reason } of rules) expect(reason).toMatch(/[.?]$/);
});

test("two words are weighed that a review refuses as too short", () => {
  expect(review("Missed quota.").readable.ok).toBe(false);
  expect(weighCandidate("Missed quota.", "sales rep").rules).toHaveLength(WEIGHING_RULES.length);
});

test("a reason stands with the words it rests on", () => {
  const text = "I sent the wrong list and the client waited for a day.";
  const [failure] = weighCandidate(text).rules;
  expect(failure).toEqual({
    rule: "A1",
    verdict: "for",
    reason: "“I sent the wrong list and the client waited for a day” tells what went wrong.",
    span: { from: 0, to: text.length - 1 },
  });
});

test.each(["", "  \n", "…", "\u0000\u0001\u0002", "это была моя ошибка, и все это видели", '{ "a": [1, 2] }'])(
  "%j is told apart from words, with the reason",
  text => {
    const { readable, rules } = weighCandidate(text);
    expect(readable).toMatchObject({ ok: false, why: expect.stringMatching(/\.$/) });
    expect(rules).toEqual([]);
  },
);

test("generated texts make it neither throw nor point outside of them, and come out the same twice", () => {
  fc.assert(
    fc.property(pastedTexts, text => {
      const weighing = weighCandidate(text, "nurse");
      for (const { span } of weighing.rules)
        if (span !== null) expect(0 <= span.from && span.from < span.to && span.to <= text.length).toBe(true);
      expect(weighCandidate(text, "nurse")).toEqual(weighing);
    }),
    { numRuns: 150, seed: 20_261_126 },
  );
});
