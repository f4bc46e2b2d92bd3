import fc from "fast-check";
import { expect, test } from "vitest";
import { review, WEIGHING_RULES, weighCandidate } from "../src/index.ts";
import { pastedTexts } from "./texts.ts";

/** What each rule says, A1 to A7: + for, - against, ? unclear, . not judged. */
const SIGNS = { for: "+", against: "-", unclear: "?", "not-judged": "." } as const;

test.each([
  ["Gave one room out twice, and a family of five stood in the lobby at midnight.", "receptionist", "+++?-+?"],
  ["Missed my quota two quarters in a row.", "sales rep", "+???-?+"],
  ["I gave the antibiotics an hour late.", "nurse", "+???-??"],
  ["I let a double dose through and the patient was ill for two days.", "translator", "+++??++"],
  ["I let a double dose through and the patient was ill for two days.", null, "+++..++"],
  ["I give 10 units of insulin instead of 4 to an old lady, she was sweating and shaking.", "nurse", "+++?-++"],
  ["I forgot the seals.", "plumber", "+?????+"],
  ["I forgot the seals.", "keeper of the royal swans", "+???.?+"],
  ["I work too hard and I care too much.", "nurse", "-??-?-?"],
  ["I am too much of a perfectionist.", "nurse", "-??-?-?"],
  ["There was no problem and no mistake in my work.", "nurse", "???????"],
  ["I was a nurse and I made a mistake.", "nurse", "+??????"],
  ["My colleague lost the client.", "sales rep", "???????"],
  ["My manager harassed me and I did not report it.", "nurse", "?......"],
  ["bug in production", "backend dev", "+???-??"],
  ["My first year as a team lead.", null, "???..??"],
  ["The pharmacist gave me the wrong box, so the dose was wrong, not my fault.", "nurse", "???????"],
  ["I gave the wrong dose. It was because of the night shift.", "nurse", "+?????+"],
  ["I forget to call the family and the old lady die alone.", "nurse", "++???++"],
  ["I forgot Mrs. Kern in the bath, because I was too proud to ask, and my neighbour found her.", "nurse", "++??+++"],
  ["I forgot the allergy and the relatives waited for two hours. I called them the same night.", "plumber", "+++??++"],
  ["I stole money from the till and a guest was accused.", "receptionist", "+?????-"],
  ["I forgot the chart and the doctor was angry. In the end it made me a stronger leader.", "nurse", "-??---?"],
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

test.each([
  [
    "blame alone",
    "The pharmacist gave me the wrong box, so the dose was wrong, not my fault.",
    "A1",
    "“the dose was wrong, not my fault” puts it on somebody or something else, and that may be true. Which part was yours: what did you do, accept or not check? If no part was yours, take another story.",
  ],
  [
    "blame behind an own act",
    "I gave the wrong dose. It was because of the night shift.",
    "A5",
    "“because of the night shift” puts it on somebody or something else, and that may be true. Which part was yours: what did you do, accept or not check? If no part was yours, take another story.",
  ],
  ["a strength", "I am too much of a perfectionist.", "A6", "“perfectionist” praises you."],
  [
    "a failure that is not known as a usual one",
    "I forget to call the family and the old lady die alone.",
    "A5",
    "I did not recognise it as a usual failure of your trade. It may still be one. What was yours alone in it: the decision, the moment, the person it touched?",
  ],
  [
    "what was done to the speaker",
    "My manager harassed me and I did not report it.",
    "A5",
    "This is not asked about what was done to you.",
  ],
  [
    "an end without praise",
    "I forgot the seals and the client waited for a day. I called her the same night.",
    "A6",
    "It ends on what happened: “I called her the same night”.",
  ],
])("%s hears a word of its own", (_, text, rule, reason) => {
  expect(weighCandidate(text, "nurse").rules.find(one => one.rule === rule)?.reason).toBe(reason);
});

test.each([
  ["An old lady", "lady"],
  ["The patient's daughter", "daughter"],
  ["A neighbour", "neighbour"],
  ["Two residents", "residents"],
  ["An elderly gentleman", "gentleman"],
  ["The relatives", "relatives"],
])("%s who waited is somebody who felt it", who => {
  const felt = weighCandidate(`${who} waited for two hours because I forgot the key.`).rules[1];
  expect(felt).toMatchObject({ rule: "A2", verdict: "for" });
});

test.each([
  "asdf qwer zxcv",
  "hello",
  "Olvidé dar la medicina a mi paciente y se puso mala.",
  "Cometí un error con la medicina.",
  "Ich habe die falschen Tabletten gegeben.",
  "On a oublié les médicaments.",
  "Ik was in de nacht alleen.",
])("“%s” is not weighed, and hears what to do", text => {
  expect(weighCandidate(text, "nurse")).toEqual({
    readable: {
      ok: false,
      why: "This does not look like English, and only English can be judged here. Your text is kept. Simple English with small mistakes is fine.",
    },
    rules: [],
  });
});

test.each(["Missed quota.", "wrong dose insulin", "gave wrong medicine to old lady", "bug in production"])(
  "“%s” is English enough for a note",
  text => {
    expect(weighCandidate(text, "nurse").readable).toEqual({ ok: true });
  },
);

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
