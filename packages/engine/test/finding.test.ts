import fc from "fast-check";
import { expect, test } from "vitest";
import { compareCandidates, peerCard, readPeers, weighWithPeers } from "../src/finding/index.ts";
import { WEIGHING_RULES, weighCandidate } from "../src/index.ts";
import { pastedTexts } from "./texts.ts";

const BRIDE = "I told a bride that all was arranged without asking anybody, and she waited for two hours.";
const ROOM = "Gave one room out twice, and a family of five stood in the lobby at midnight.";
const SEALS = "I forgot the seals.";
const PROUD =
  "I told a bride that all was arranged, because I was too proud to ask my neighbour, and she waited for two hours.";
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
    ["bride unclear", "room unclear", "seals unclear"],
    ["bride unclear", "room against", "seals unclear"],
    ["bride for", "room for", "seals unclear"],
    ["bride for", "room unclear", "seals for"],
  ]);
  expect(rules.map(({ parts }) => parts)).toEqual([false, true, true, false, true, true, true]);
  expect(rules[1]).toMatchObject({
    question: "Did somebody feel it?",
    candidates: [{ reason: expect.stringContaining("I told a bride") }, {}, {}],
  });
});

test("of each it is said in words what speaks against it, what is open, and what to ask next", () => {
  expect(compare(["bride", BRIDE], ["room", ROOM], ["seals", SEALS]).standings).toEqual([
    {
      id: "bride",
      text: "Nothing speaks against it yet. Still open: what people of your trade say; what was yours alone in it.",
      next: "Only they can say. Ask two people of your trade.",
    },
    { id: "room", text: "Against it: many people of your trade could tell it.", next: null },
    {
      id: "seals",
      text: "Nothing speaks against it yet. Still open: who felt it, or what it cost; how grave it was; and more.",
      next: "Who felt it besides you: a client, a team, a patient? Add them, and what it cost.",
    },
  ]);
});

test.each([
  ["one of them", [BRIDE, ROOM], "Nothing speaks against one of them yet."],
  [
    "some of them",
    [BRIDE, SEALS, ROOM],
    "Nothing speaks against some of them yet. Answer what is still open, then compare again.",
  ],
  [
    "none, with something open in each",
    [SEALS, SEALS],
    "Nothing speaks against any of them yet. Add what is still open, then compare again.",
  ],
  [
    "each of them",
    [ROOM, VIRTUE],
    "Something speaks against each of them, as they are told now. The reasons say what to change; or try another prompt.",
  ],
])("what is said together where something speaks against %s", (_, texts, expected) => {
  expect(compare(...texts.map((text, at) => [String(at), text] as const)).text).toBe(expected);
});

test("where everything is known of several, it is said what makes one of them easier to tell", () => {
  const weighing = weighWithPeers(weighCandidate(PROUD, "receptionist"), said("rr"));
  const { text, standings } = compareCandidates(["one", "other"].map(id => ({ id, weighing })));
  expect(text).toBe(
    "Nothing speaks against several of them, as they are told now. Take one in which there is much to tell of what you did afterwards.",
  );
  expect(standings[0]).toEqual({
    id: "one",
    text: "Nothing speaks against it: it went wrong, somebody felt it, and it is your own.",
    next: null,
  });
});

test("of what is not told yet, and of what is no English, only that is said", () => {
  const { text, standings } = compare(
    ["other", "My colleague lost the key."],
    ["spanish", "Olvidé la llave de mi jefe."],
  );
  expect(standings).toEqual([
    { id: "other", text: expect.stringContaining("Which part was yours"), next: null },
    { id: "spanish", text: expect.stringContaining("does not look like English"), next: null },
  ]);
  expect(text).toBe("Nothing speaks against any of them yet. Add what is still open, then compare again.");
  expect(compare(["spanish", "Olvidé la llave de mi jefe."]).text).toBe(
    "None of them could be weighed yet. Below it says why.",
  );
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
  ["r", ["Dita"], "too-few", "Dita says it is rough. Ask one more: one answer may be chance."],
  ["rr", ["Dita", " Marek "], "rough", "Dita and Marek say it is rough. Good: it weighs enough to be told."],
  ["rr", ["Dita"], "rough", "Two people say it is rough. Good: it weighs enough to be told."],
  ["rrrrrrr", [], "rough", "Several people say it is rough. Good: it weighs enough to be told."],
  ["h", [], "too-few", "One person says it is barely a hiccup. Ask one more: one answer may be chance."],
  [
    "hh",
    [],
    "hiccup",
    "Two people say it is barely a hiccup. Pick another failure, or tell what it cost and ask again.",
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
  ["", "unclear", "Only they can say. Ask two people of your trade."],
  ["r", "unclear", "One person says it is rough. Ask one more: one answer may be chance."],
  ["h", "unclear", "One person says it is barely a hiccup. Ask one more: one answer may be chance."],
  ["rr", "for", "Two people say it is rough. Good: it weighs enough to be told."],
  ["hh", "against", "Two people say it is barely a hiccup. Pick another failure, or tell what it cost and ask again."],
  ["rh", "unclear", expect.stringMatching(/^One person says/)],
])("what peers said stands where the words alone were weighed: %j is %s", (signs, verdict, reason) => {
  const weighing = weighCandidate(BRIDE, "receptionist");
  const { rules } = weighWithPeers(weighing, said(signs));
  expect(rules[3]).toMatchObject({ rule: "A4", verdict, reason });
  expect(rules.toSpliced(3, 1)).toEqual(weighing.rules.toSpliced(3, 1));
});
