import { expect, test } from "vitest";
import { findOccupation, listOccupations, review } from "../src/index.ts";
import { TRADES } from "../src/trades/occupations.words.ts";

const occupations = listOccupations();

test.each([
  ["sales rep", "sales representative"],
  ["SDR", "sales representative"],
  ["Account Executive, software", "sales representative"],
  ["sr. backend dev", "software developer or tester"],
  ["Senior Software Engineer", "software developer or tester"],
  ["site reliability engineer", "systems administrator"],
  ["RN", "nurse"],
  ["ICU nurse (nights)", "nurse"],
  ["student nurse", "nurse"],
  ["nurses", "nurse"],
  ["driver of a bus", "bus or taxi driver"],
  ["delivery driver", "courier"],
  ["HGV driver", "truck driver"],
  ["farm manager", "farmer"],
  ["hotel housekeeper", "cleaner or housekeeper"],
  ["supermarket cashier", "cashier or bank clerk"],
  ["electrician’s apprentice", "electrician"],
  ["waitress in a fine dining restaurant", "waiter"],
  ["receptionist at a vet's", "receptionist"],
  ["PhD student, biology", "researcher"],
  ["graduate civil engineer", "civil engineer"],
  ["newly qualified primary teacher", "teacher"],
  ["HR business partner", "HR officer"],
  ["team leader, insurance claims", "team leader"],
  ["head barista", "barista or bartender"],
])("%s is a %s", (text, name) => {
  expect(findOccupation(text)?.name).toBe(name);
});

test.each([
  "",
  "   ",
  "…",
  "falconer",
  "violin maker",
  "engineer",
  "assistant",
  "it",
  "between jobs",
  "a".repeat(10_000),
])("%s is no trade that is known", text => {
  expect(findOccupation(text)).toBe(null);
});

test("every way to type a trade leads to it", () => {
  const ways = TRADES.trim()
    .split("\n\n")
    .flatMap(paragraph => {
      const [name, typed] = paragraph.split("\n", 1)[0]!.split("|");
      return typed!.split(",").map(way => [way.replace(/\/\S*/g, ""), name]);
    });
  expect(ways.length).toBeGreaterThan(200);
  expect(ways.filter(([way, name]) => findOccupation(way!)?.name !== name)).toEqual([]);
});

test("there are at least 64 occupations, each under a name and an id of its own, with four to six failures", () => {
  expect(occupations.length).toBeGreaterThanOrEqual(64);
  expect(new Set(occupations.map(({ id }) => id)).size).toBe(occupations.length);
  expect(new Set(occupations.map(({ name }) => name)).size).toBe(occupations.length);
  for (const { id, name, failures } of occupations) {
    expect(id, name).toMatch(/^[a-z]+(-[a-z]+)*$/);
    expect(failures.length, name).toBeGreaterThanOrEqual(4);
    expect(failures.length, name).toBeLessThanOrEqual(6);
    for (const { title } of failures) expect(title).toMatch(/^[a-z][A-Za-z '-]+$/);
  }
});

test.each(["title", "told"] as const)("no two occupations share half of their failures or more, by their %s", field => {
  const half = occupations.flatMap((one, at) =>
    occupations.slice(at + 1).flatMap(other => {
      const known = new Set(other.failures.map(failure => failure[field]));
      const shared = one.failures.filter(failure => known.has(failure[field])).length;
      return 2 * shared >= Math.min(one.failures.length, other.failures.length) ? `${one.name}, ${other.name}` : [];
    }),
  );
  expect(half).toEqual([]);
});

test("a report says so only where the occupation is given", () => {
  const text =
    "I brought the steak to table four and it should have been table six. I apologised and the kitchen made it again. I read every order back now.";
  const found = (occupation: string | null) =>
    review(text, { occupation }).findings.filter(({ check }) => check === "common-failure");
  expect(found("Waiter").map(({ message }) => message)).toEqual([
    "For a waiter, “brought the wrong order” is one of the commonest failures. What in it was yours alone?",
  ]);
  expect(found(null)).toEqual([]);
  expect(found("falconer")).toEqual([]);
});
