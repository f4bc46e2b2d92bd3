import fc from "fast-check";
import { expect, test } from "vitest";
import { compareCandidates, peerCard, readPeers, weighWithPeers } from "../src/finding/index.ts";
import { WEIGHING_RULES, weighCandidate } from "../src/index.ts";
import { pastedTexts } from "./texts.ts";

const BRIDE = "I told a bride that all was arranged without asking anybody, and she waited for two hours.";
const ROOM = "Gave one room out twice, and a family of five stood in the lobby at midnight.";
const SEALS = "I forgot the seals.";
const VIRTUE = "I work too hard and I care too much.";

const compare = (...texts: readonly (readonly [string, string])[]) =>
  compareCandidates(texts.map(([id, text]) => ({ id, weighing: weighCandidate(text, "receptionist") })));

test("side by side, each candidate stands at each rule with its reason", () => {
  const { rules } = compare(["bride", BRIDE], ["room", ROOM], ["seals", SEALS]);
  expect(rules.map(({ rule }) => rule)).toEqual(WEIGHING_RULES);
  expect(rules.map(({ candidates }) => candidates.map(({ id, verdict }) => `${id} ${verdict}`))).toEqual([
    ["bride for", "room for", "seals for"],
    ["bride for", "room for", "seals unclear"],
    ["bride for", "room for", "seals unclear"],
    ["bride for", "room for", "seals unclear"],
    ["bride for", "room against", "seals for"],
    ["bride for", "room for", "seals for"],
    ["bride for", "room for", "seals for"],
  ]);
  expect(rules[1]).toMatchObject({
    question: "Did somebody feel it?",
    candidates: [{ reason: expect.stringContaining("I told a bride") }, {}, {}],
  });
});

test("of each it is said in words what speaks against it, what is open, and what to ask next", () => {
  expect(compare(["bride", BRIDE], ["room", ROOM], ["seals", SEALS]).standings).toEqual([
    {
      id: "bride",
      text: "Nothing speaks against it: it went wrong, somebody felt it, and it is your own.",
      next: null,
    },
    { id: "room", text: "Against it: many people of your trade could tell it.", next: null },
    {
      id: "seals",
      text: "Nothing speaks against it yet. Still to be known: who felt it, or what it cost; how grave it was; what people of your trade say.",
      next: "Who felt it besides you: a client, a team, a patient? Add them, and what it cost.",
    },
  ]);
});

test.each([
  ["one of them", [BRIDE, ROOM], "Nothing speaks against one of them yet."],
  ["some of them", [BRIDE, SEALS, ROOM], "Nothing speaks against some of them yet. What is still open will part them."],
  [
    "none, with everything known",
    [BRIDE, `${BRIDE} I went to her myself.`],
    "Nothing speaks against several of them, as they are told now. Take one in which there is much to tell of what you did afterwards.",
  ],
  [
    "none, with something open in each",
    [SEALS, SEALS],
    "Nothing speaks against any of them yet. Add what is still open, and the difference will show.",
  ],
  [
    "each of them",
    [ROOM, VIRTUE],
    "Something speaks against each of them, as they are told now. The reasons say what to change; or try another prompt.",
  ],
])("what is said together where something speaks against %s", (_, texts, expected) => {
  expect(compare(...texts.map((text, at) => [String(at), text] as const)).text).toBe(expected);
});

test("a candidate without words says so and stands at no rule", () => {
  const { rules, standings } = compare(["empty", "…"], ["bride", BRIDE]);
  expect(standings[0]).toEqual({ id: "empty", text: expect.stringMatching(/\.$/), next: null });
  for (const { candidates } of rules) expect(candidates.map(({ id }) => id)).toEqual(["bride"]);
});

test("nothing that is said holds a figure of its own", () => {
  fc.assert(
    fc.property(fc.array(pastedTexts, { maxLength: 4 }), texts => {
      const { text, standings } = compare(...texts.map((one, at) => [String(at), one] as const));
      expect(`${text} ${standings.map(standing => standing.text).join(" ")}`).not.toMatch(/%|\b\d+ of \d+|score|rank/i);
    }),
    { numRuns: 60, seed: 20_261_127 },
  );
});

test("the card to read out has the candidate's own words and asks one thing", () => {
  expect(
    peerCard(` ${SEALS}\n`, "ICU nurse"),
  ).toBe(`You know our trade (ICU nurse), so I ask you. I may tell this failure in an interview:

“${SEALS}”

Would you say “that's rough” or “barely a hiccup”? And what makes you say so?

Any honest answer helps me, whichever it is.`);
  expect(peerCard(SEALS, "  ")).toMatch(/^You know my kind of work, so I ask you\./);
  expect(peerCard(SEALS, null)).toBe(peerCard(SEALS, ""));
});

const said = (signs: string, ...names: readonly string[]) =>
  [...signs].map((sign, at) => ({
    who: names[at] ?? "",
    says: sign === "r" ? ("rough" as const) : ("hiccup" as const),
  }));

test.each([
  ["", [], "nothing", "Nobody has been asked yet. Ask two people of your trade."],
  ["r", ["Dita"], "rough", "Dita says it is rough. Good. Ask one more, to be surer."],
  ["rr", ["Dita", " Marek "], "rough", "Dita and Marek say it is rough. Good: it weighs enough to be told."],
  ["rr", ["Dita"], "rough", "Two people say it is rough. Good: it weighs enough to be told."],
  ["rrrrrrr", [], "rough", "Several people say it is rough. Good: it weighs enough to be told."],
  [
    "h",
    [],
    "hiccup",
    "One person says it is barely a hiccup. Pick another failure, or tell what it cost and ask again.",
  ],
  [
    "rh",
    [],
    "split",
    "One person says it is rough, one person says it is a hiccup. Ask what they heard too little of who call it a hiccup: often it is who felt it, or what it cost.",
  ],
] as const)("answers %j of %j say %s together", (signs, names, says, text) => {
  expect(readPeers(said(signs, ...names))).toEqual({ says, text });
});

test.each([
  ["", "for", "People of your trade would feel this with you. Ask one of them to be sure."],
  ["r", "for", "One person says it is rough. Good. Ask one more, to be surer."],
  ["hh", "against", "Two people say it is barely a hiccup. Pick another failure, or tell what it cost and ask again."],
  ["rh", "unclear", expect.stringMatching(/^One person says/)],
])("what peers said stands where the words alone were weighed: %j is %s", (signs, verdict, reason) => {
  const weighing = weighCandidate(BRIDE, "receptionist");
  const { rules } = weighWithPeers(weighing, said(signs));
  expect(rules[3]).toMatchObject({ rule: "A4", verdict, reason });
  expect(rules.toSpliced(3, 1)).toEqual(weighing.rules.toSpliced(3, 1));
});
