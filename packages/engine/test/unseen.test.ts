import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { review } from "../src/index.ts";

/**
 * Texts whose writers had not seen the checks, half of them innocent look-alikes: which check, which file, and the least share
 * of the guilty that it must find. The checks were made on the files before the last, and the last of each judged it afterwards.
 */
const FILES: readonly (readonly [check: string, file: "a" | "b" | "c" | "d" | "e" | "f", recallFloor: number])[] = [
  ["catastrophe", "a", 0.6],
  ["catastrophe", "b", 0.3],
  ["catastrophe", "c", 0.2],
  ["catastrophe", "d", 0.15],
  ["common-failure", "a", 0.7],
  ["common-failure", "b", 0.15],
  ["integrity-failure", "a", 0.15],
  ["integrity-failure", "b", 0.05],
  ["integrity-failure", "c", 0.05],
  ["integrity-failure", "d", 0.03],
  ["integrity-failure", "e", 0.03],
  ["integrity-failure", "f", 0.06],
  ["not-a-failure", "a", 0.7],
  ["not-a-failure", "b", 0.7],
  ["not-a-failure", "c", 0.3],
  ["stock-answer", "a", 0.7],
  ["stock-answer", "b", 0.4],
];
const LEAST_TEXTS = 60;
/** So far from half may the innocent be, in texts. */
const OFF_HALF = 3;
const LEAST_PRECISION = 0.9;

interface Unseen {
  readonly id: string;
  readonly occupation: string;
  readonly text: string;
  readonly expect: boolean;
  readonly because: string;
}

const folder = new URL("unseen/", import.meta.url);
const read = (file: string): Unseen[] =>
  readFileSync(new URL(file, folder), "utf8")
    .trim()
    .split("\n")
    .map(line => JSON.parse(line));

test("every file of unseen texts has its row", () => {
  expect(FILES.map(([check, file]) => `${check}.${file}.jsonl`).sort()).toEqual(readdirSync(folder).sort());
});

describe.each(FILES)("%s on unseen texts, file %s", (check, file, recallFloor) => {
  const texts = read(`${check}.${file}.jsonl`);
  const judged = texts.map(one => ({
    ...one,
    found: review(one.text, { occupation: one.occupation }).findings.some(
      finding => finding.check === check && finding.severity !== "hint",
    ),
  }));
  const guilty = judged.filter(one => one.expect);
  const innocent = judged.filter(one => !one.expect);
  const right = guilty.filter(({ found }) => found).length;
  const found = judged.filter(one => one.found).length;
  const percent = (of: number, all: number) => `${Math.round((100 * of) / Math.max(1, all))} %`;

  test(`there are ${texts.length}, ${innocent.length} of them innocent, each with its reason`, () => {
    expect(texts.length).toBeGreaterThanOrEqual(LEAST_TEXTS);
    expect(Math.abs(innocent.length - texts.length / 2)).toBeLessThanOrEqual(OFF_HALF);
    expect(new Set(texts.map(({ text }) => text)).size).toBe(texts.length);
    for (const { because } of texts) expect(because).not.toBe("");
  });

  test(`${right} of ${found} found are guilty (${percent(right, found)})`, () => {
    const accused = innocent.filter(one => one.found).map(({ id, because }) => `${id}: ${because}`);
    expect(right / Math.max(1, found), accused.join("\n")).toBeGreaterThanOrEqual(LEAST_PRECISION);
  });

  test(`${right} of ${guilty.length} guilty are found (${percent(right, guilty.length)})`, () => {
    const missed = guilty.filter(one => !one.found).map(({ id, because }) => `${id}: ${because}`);
    expect(right / guilty.length, missed.join("\n")).toBeGreaterThanOrEqual(recallFloor);
  });
});
