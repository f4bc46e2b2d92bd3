import { expect, test } from "vitest";
import { PROMPT_KINDS, type Prompt, promptsFor } from "../src/finding/index.ts";
import { listOccupations, parse } from "../src/index.ts";
import { tellingOf } from "../src/trades/told-failures.ts";

const occupations = listOccupations();
const general = promptsFor(null);
const ownOf = (occupation: string): Prompt[] => promptsFor(occupation).slice(0, -general.length);
const MINE: Readonly<Record<string, string>> = { you: "I", your: "my", yours: "mine", yourself: "myself" };

/** As somebody would tell it who takes the prompt's words: “When did I miss my quota.” */
const asTold = (prompt: string): string =>
  prompt.replace(/\b(?:you|your|yours|yourself)\b/gi, word => MINE[word.toLowerCase()]!).replace(/\?$/, ".");

const commonIn = (prompt: string, occupation: (typeof occupations)[number]): string[] =>
  [prompt, asTold(prompt)].flatMap(text => tellingOf(parse(text), occupation).told.map(({ failure }) => failure.title));

test("every trade has four or more prompts of its own, of three kinds or more, before the general ones", () => {
  for (const { name } of occupations) {
    const own = ownOf(name);
    expect(own.length, name).toBeGreaterThanOrEqual(4);
    expect(new Set(own.map(({ kind }) => kind)).size, name).toBeGreaterThanOrEqual(3);
    expect(promptsFor(name).slice(own.length), name).toEqual(general);
  }
});

test("nobody else's prompts are among a trade's own, and none comes twice", () => {
  const texts = [...general, ...occupations.flatMap(({ name }) => ownOf(name))].map(({ text }) => text);
  expect(texts.filter((text, at) => texts.indexOf(text) !== at)).toEqual([]);
});

test("everybody has prompts of every kind, and the first ten are of ten kinds", () => {
  const kinds = Object.keys(PROMPT_KINDS);
  expect(
    general
      .slice(0, kinds.length)
      .map(({ kind }) => kind)
      .toSorted(),
  ).toEqual(kinds.toSorted());
  expect(promptsFor("falconer")).toEqual(general);
  expect(promptsFor("")).toEqual(general);
});

test("a prompt is one question in the second person, of at most 140 characters, of a known kind", () => {
  for (const { kind, text } of [...general, ...occupations.flatMap(({ name }) => ownOf(name))]) {
    expect(PROMPT_KINDS, text).toHaveProperty(kind);
    expect(text).toMatch(/^[A-Z][^!—?]*\?$/);
    expect(text).toMatch(/\byou(?:r|rs|rself)?\b/i);
    expect(text.length, text).toBeLessThanOrEqual(140);
    expect(parse(text).sentences, text).toHaveLength(1);
  }
});

test("no prompt names a commonest failure of the trade", () => {
  const named = occupations.flatMap(occupation =>
    promptsFor(occupation.name).flatMap(({ text }) =>
      commonIn(text, occupation).map(title => `${occupation.name}: ${title}: ${text}`),
    ),
  );
  expect(named).toEqual([]);
});

test.each([
  ["sales representative", "In which quarter did you miss your quota?", "missed the quota"],
  ["nurse", "Whom did you give the wrong dose?", "gave a wrong medicine"],
  ["software developer or tester", "Which release did you break on a Friday?", "broke production"],
  ["waiter", "Which tray did you drop in front of everybody?", "dropped a tray"],
])("such a prompt would be found for a %s: “%s”", (name, prompt, title) => {
  const occupation = occupations.find(one => one.name === name)!;
  expect(commonIn(prompt, occupation)).toContain(title);
});

test("what somebody types leads to the prompts of their trade", () => {
  expect(promptsFor("ICU nurse (nights)")).toEqual(promptsFor("nurse"));
  expect(promptsFor("Sr. backend dev")[0]).toEqual({
    kind: "warning",
    text: "Whose comment in a review did you wave off, and when did you think of it again?",
  });
});
