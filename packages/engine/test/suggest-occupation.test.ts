import { expect, test } from "vitest";
import { suggestOccupation } from "../src/finding/index.ts";

test.each([
  ["nurs", "nurse"],
  ["ICU nurs", "nurse"],
  ["nurce", "nurse"],
  ["teatcher", "teacher"],
  ["recepcionista", "receptionist"],
  ["Electrican", "electrician"],
  ["carpinter", "carpenter"],
])("“%s” may be a %s", (typed, name) => {
  expect(suggestOccupation(typed)?.name).toBe(name);
});

test.each([
  "",
  "nurse",
  "nu",
  "falconer",
  "Krankenschwester",
  "enfermera",
  "violin maker",
  "between jobs",
  "x".repeat(10_000),
])("nothing is suggested for %j", typed => {
  expect(suggestOccupation(typed)).toBe(null);
});
