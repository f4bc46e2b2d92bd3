import { describe, expect, test } from "vitest";
import { countDown, daysUntil, saidSeconds, saidTime } from "../src/desk/dates.ts";

const NOW = new Date(2026, 10, 30, 23, 50);

describe("the day of the interview counts down by the calendar where the candidate is", () => {
  test.each([
    ["2026-11-30", 0, "Interview today"],
    ["2026-12-01", 1, "Interview tomorrow"],
    ["2026-12-04", 4, "Interview in 4 days"],
    ["2027-11-30", 365, "Interview in 365 days"],
    ["2026-11-29", -1, "Interview was yesterday"],
    ["2026-11-20", -10, "Interview was 10 days ago"],
  ])("%s", (day, days, said) => {
    expect([daysUntil(day, NOW), countDown(day, NOW)]).toEqual([days, said]);
  });
});

describe("times are said shortly", () => {
  test.each([
    [0, "0 s"],
    [59.4, "59 s"],
    [59.6, "1 min"],
    [66, "1 min 6 s"],
    [180, "3 min"],
  ])("%d seconds", (seconds, said) => expect(saidSeconds(seconds)).toBe(said));

  test.each([
    [new Date(2026, 10, 30, 9, 5), "today 09:05"],
    [new Date(2026, 10, 29, 9, 5), "29 Nov 09:05"],
    [new Date(2025, 0, 2, 9, 5), "2 Jan 2025 09:05"],
  ])("%s", (date, said) => expect(saidTime(date.getTime(), NOW)).toBe(said));
});
