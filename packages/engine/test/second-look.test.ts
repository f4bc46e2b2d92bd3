import { describe, expect, test } from "vitest";
import type { Example } from "../../../training/reader/examples.ts";
import { fitSecondLook, type ScoredExample } from "../../../training/reader/fit-second-look.ts";
import { ROLES } from "../src/model/labels.ts";
import { LOOKED, lookAgain, lookAround, type SecondLook } from "../src/reader/trained/second-look.ts";
import { MARKS, OUTPUTS, roleOdds } from "../src/reader/trained/sentence-scores.ts";

const BLAME = ROLES.length + MARKS.indexOf("blame");
const scores = (marked: boolean): Float64Array =>
  Float64Array.from({ length: OUTPUTS }, (_, output) => (output === BLAME ? (marked ? 4 : -4) : output / 10));
/** Four sentences, the third of which is heard as blame. */
const FOUR = [false, false, true, false].map(scores);

/** A network with one unit that hears one input, and moves blame by it. */
const hearing = (input: number): SecondLook => ({
  hidden: [Array.from({ length: LOOKED }, (_, k) => Number(k === input))],
  outputs: Array.from({ length: OUTPUTS }, (_, output) => [Number(output === BLAME), 0, 1]),
});
const movedBy = (look: SecondLook): number[] =>
  lookAgain(look, FOUR).map((looked, at) => Math.round((looked[BLAME]! - FOUR[at]![BLAME]!) * 100) / 100);
const NEVER = 0.02;
const SURE = 0.98;

describe("the second look", () => {
  test("leaves the scores as they are where the network has nothing to add", () => {
    const silent = { ...hearing(0), hidden: [new Array<number>(LOOKED).fill(0)] };
    lookAgain(silent, FOUR).forEach((looked, at) => {
      expect([...looked.subarray(ROLES.length)]).toEqual([...FOUR[at]!.subarray(ROLES.length)]);
      roleOdds(looked).forEach((odd, role) => {
        expect(odd).toBeCloseTo(roleOdds(FOUR[at]!)[role]!, 6);
      });
    });
  });

  test.each([
    ["the last sentence but one", BLAME, [0, 0, NEVER, NEVER]],
    ["the sentence before it", OUTPUTS + BLAME, [0, NEVER, NEVER, SURE]],
    ["the sentence itself", 2 * OUTPUTS + BLAME, [NEVER, NEVER, SURE, NEVER]],
    ["the sentence behind it", 3 * OUTPUTS + BLAME, [NEVER, SURE, NEVER, 0]],
    ["the next sentence but one", 4 * OUTPUTS + BLAME, [SURE, NEVER, 0, 0]],
    ["the most that came before", 6 * OUTPUTS + BLAME, [0, NEVER, NEVER, SURE]],
    ["the most that comes behind", 8 * OUTPUTS + BLAME, [SURE, SURE, NEVER, 0]],
    ["its place", 10 * OUTPUTS, [0, 0.33, 0.67, 1]],
    ["that it is the first", 10 * OUTPUTS + 1, [1, 0, 0, 0]],
    ["that it is the last", 10 * OUTPUTS + 2, [0, 0, 0, 1]],
  ])("hears %s", (_, input, moved) => {
    expect(movedBy(hearing(input))).toEqual(moved);
  });

  test("fills all its inputs", () => {
    expect(lookAround(FOUR, inputs => inputs.every(Number.isFinite) && inputs[LOOKED - 1] === 1)).toEqual(
      FOUR.map(() => true),
    );
  });

  test("learns what follows what, to the same numbers each time", () => {
    // What is heard as blame is situation, and what comes behind it action; heard alone, both are nothing.
    const sentences = FOUR.map((_, at) => ({
      role: ROLES.indexOf(at === 3 ? "action" : "situation"),
      marks: MARKS.map(() => 0),
    }));
    const told: ScoredExample = { example: { sentences } as unknown as Example, scores: FOUR };
    const look = fitSecondLook(new Array<ScoredExample>(100).fill(told));
    expect(fitSecondLook(new Array<ScoredExample>(100).fill(told))).toEqual(look);
    const roles = lookAgain(look, FOUR).map(looked => {
      const odds = roleOdds(looked);
      return ROLES[odds.indexOf(Math.max(...odds))];
    });
    expect(roles).toEqual(["situation", "situation", "situation", "action"]);
  });
});
