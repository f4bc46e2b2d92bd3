import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { look } from "../src/reviewing/look.ts";
import { nextStep } from "../src/reviewing/next-step.ts";
import { asideKey, type ReviewRequest } from "../src/reviewing/reviewed.ts";

const EXAMPLE = readFileSync(new URL("../../../examples/locked-hall.md", import.meta.url), "utf8").trim();
const given = (text: string, aside: string[] = []): ReviewRequest => ({
  text,
  occupation: null,
  wordsPerMinute: 150,
  aside,
});

describe("what the page shows of a text", () => {
  const shown = look(given(EXAMPLE));

  test("has each remark once, under an id of its own", () => {
    const remarks = [...shown.first, ...shown.others];
    expect(remarks).toHaveLength(shown.report.findings.length);
    expect(new Set(remarks.map(({ id }) => id)).size).toBe(remarks.length);
  });

  test("keeps an id where only the text before it changed", () => {
    const later = look(given(EXAMPLE.replace("Two years ago", "Some twenty years ago")));
    const ids = (reviewed: typeof shown) => [...reviewed.first, ...reviewed.others].map(({ id }) => id);
    expect(ids(later)).toEqual(ids(shown));
  });

  test("has stretches that follow each other and take as long as the answer", () => {
    const ends = shown.stretches.map(({ from, to }) => [from, to]);
    expect(ends.flat()).toEqual(ends.flat().toSorted((a, b) => a - b));
    const sum = shown.stretches.reduce((all, { seconds }) => all + seconds, 0);
    expect(sum).toBeCloseTo(shown.report.spokenSeconds, 0);
    const neighbours = shown.stretches.map(({ role }) => role);
    expect(neighbours.filter((role, at) => role === neighbours[at - 1])).toEqual([]);
  });

  test("leaves out what was set aside, whatever its case and white space, and shows it apart", () => {
    const remark = shown.first[0]!;
    const key = asideKey(remark.finding.check, remark.words);
    const changed = EXAMPLE.replace("to be fair", "To  be\nfair");
    const after = look(given(changed, [key]));
    expect(after.aside.map(({ finding }) => finding.check)).toEqual([remark.finding.check]);
    expect([...after.first, ...after.others].map(({ id }) => id)).not.toContain(remark.id);
  });

  test("is a reason and nothing else where the text cannot be judged", () => {
    const short = look(given("I forgot."));
    expect(short.report.readable.ok).toBe(false);
    expect([short.first, short.others, short.aside, short.lands, short.stretches]).toEqual([[], [], [], [], []]);
    expect(short.verdict).not.toBe("");
  });
});

describe("the next useful step", () => {
  const step = (text: string, { timeSeconds = 120, draft = null as string | null } = {}) =>
    nextStep(look(given(text)), timeSeconds, draft);
  const good =
    "I ordered the steel two weeks late, because I did not read the second page of the contract. It cost us nine days. I called the client the same evening and told her what I had done. Since then I read every contract aloud with a colleague before I order.";

  test.each([
    ["begins with a blank page", step(""), "Write the first lines: what you did or decided, and what came of it."],
    ["says why a text cannot be judged", step("I forgot."), look(given("I forgot.")).verdict],
    ["names what to mend first", step(EXAMPLE), "Mend first: stock defence."],
    [
      "shortens what is over the time",
      step(good, { timeSeconds: 10 }),
      "Take out about 10 s; it is longer than your time.",
    ],
    ["keeps a version", step(good), "Nothing has to be mended. Keep this as a version."],
    ["ends with reading aloud", step(good, { draft: good }), "Read it aloud once, without looking."],
  ])("%s", (_, said, expected) => expect(said).toBe(expected));
});
