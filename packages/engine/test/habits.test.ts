import { describe, expect, test } from "vitest";
import { HABITS } from "../src/habits/habits.words.ts";
import { habitsOf } from "../src/habits/habits-of.ts";
import { checks, review } from "../src/index.ts";

const FAIR =
  "To be fair, it was my first year. I sent the wrong price list to forty clients. I called each of them the same day.";
const FAIR_AGAIN =
  "In my defence, nobody trains you for this. I left the gate open on Friday night and nine sheep got out. I fetched them back by noon and told the farmer.";
const CLEAN =
  "I ordered the steel two weeks late because I had not read the second page of the contract. It cost the client nine days. I called her that evening, told her what I had done and paid for the night shift. Since then I read every contract aloud before I sign it. At that point today I would ask for a day to read it, even if the job starts later.";

const told = (id: string, text: string) => ({ id, report: review(text) });
/** `check in stories of all`, for each habit. */
const said = (...texts: readonly string[]): string[] =>
  habitsOf(texts.map((text, at) => told(`${at + 1}`, text))).map(
    ({ check, heard, of }) => `${check} in ${heard.map(({ story }) => story).join(" ")} of ${of}`,
  );

test("every check has words for a habit, and no other", () => {
  expect(Object.keys(HABITS).sort()).toEqual(checks.map(({ id }) => id).sort());
});

describe("a habit", () => {
  test.each([
    ["is what two of two stories have", [FAIR, FAIR_AGAIN], "defensive-phrase in 1 2 of 2"],
    ["is what two of four stories have", [FAIR, CLEAN, FAIR_AGAIN, CLEAN], "defensive-phrase in 1 3 of 4"],
    ["counts only stories that can be judged", [FAIR, "Too short.", FAIR_AGAIN], "defensive-phrase in 1 3 of 2"],
  ])("%s", (_, texts, expected) => {
    expect(said(...texts)).toContain(expected);
  });

  test.each([
    ["one story has alone", [FAIR, CLEAN]],
    ["fewer than half of the stories have", [FAIR, FAIR_AGAIN, CLEAN, CLEAN, CLEAN]],
  ])("is not what %s", (_, texts) => {
    expect(said(...texts).filter(line => line.startsWith("defensive-phrase"))).toEqual([]);
  });

  test("is told with the words of each story, one finding a story", () => {
    const habit = habitsOf([told("a", `${FAIR} ${FAIR}`), told("b", FAIR_AGAIN)]).find(
      one => one.check === "defensive-phrase",
    )!;
    expect(habit.said).toBe("you begin to defend yourself before anybody has asked");
    expect(
      habit.heard.map(({ story, finding }) => [
        story,
        (story === "a" ? FAIR : FAIR_AGAIN).slice(finding.from!, finding.to!),
      ]),
    ).toEqual([
      ["a", "To be fair"],
      ["b", "In my defence"],
    ]);
  });

  test("is never a guess: hints do not count", () => {
    const { findings, ...report } = review(FAIR);
    const hints = findings.map(finding => ({ ...finding, severity: "hint" as const }));
    expect(habitsOf(["a", "b"].map(id => ({ id, report: { ...report, findings: hints } })))).toEqual([]);
  });

  test("is one of three at most, what most stories have first", () => {
    const habits = habitsOf([FAIR, FAIR_AGAIN, FAIR, CLEAN].map((text, at) => told(`${at}`, text)));
    expect(habits.length).toBeLessThanOrEqual(3);
    expect(habits.map(({ heard }) => heard.length)).toEqual(
      habits.map(({ heard }) => heard.length).toSorted((a, b) => b - a),
    );
  });
});
