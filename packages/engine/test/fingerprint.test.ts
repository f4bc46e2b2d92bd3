import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { PAIRS, STORIES, WORDS } from "../src/checks/stock-answer.words.ts";
import { review } from "../src/index.ts";
import { fingerprintOf, pack, pairKeysOf, unpack } from "../src/text/fingerprint.ts";
import { parse } from "../src/text/parse.ts";

const pairsOf = (text: string) => new Set(fingerprintOf(parse(text)).stems.flatMap(pairKeysOf));
const shared = (one: string, other: string) => {
  const others = pairsOf(other);
  return [...pairsOf(one)].filter(key => others.has(key)).length;
};

describe("the file of stock answers", () => {
  const file = readFileSync(new URL("../src/checks/stock-answer.words.ts", import.meta.url), "utf8");
  const strings = [...file.matchAll(/"([^"]*)"/g)].map(match => match[1]);

  test("holds no string but the names of the stories and the digits of hashes", () => {
    const names = [...STORIES, "size", "gapBits", "valueBits", "packed"];
    expect(strings.filter(string => !names.includes(string))).toEqual([WORDS.packed, PAIRS.packed]);
  });

  test.each([
    ["words", WORDS, 18],
    ["pairs", PAIRS, 21],
  ] as const)("holds of %s only short keys, sorted, so that no order of words is left", (_, table, bits) => {
    const keys = [...unpack(table).keys()];
    expect(keys.length).toBe(table.size);
    expect(keys).toEqual(keys.toSorted((a, b) => a - b));
    expect(Math.max(...keys)).toBeLessThan(2 ** bits);
    const bitsAKey = (6 * table.packed.length) / table.size;
    expect(bitsAKey).toBeLessThan(bits);
  });

  test("is small enough for a page", () => {
    expect(file.length).toBeLessThan(9_000);
  });
});

describe("packing", () => {
  test("gives back the same keys and values", () => {
    const entries = fc.uniqueArray(fc.tuple(fc.nat(2 ** 21 - 1), fc.nat(255)), { selector: ([key]) => key });
    fc.assert(
      fc.property(entries, list => {
        const sorted = list.toSorted(([a], [b]) => a - b);
        expect([...unpack(pack(new Map(list), 8))]).toEqual(sorted);
      }),
      { seed: 20_261_126, numRuns: 200 },
    );
  });
});

describe("a fingerprint", () => {
  const told = "I missed the deadline because I took on too many projects.";

  test("outlasts another order and another form of the words", () => {
    expect(shared(told, "Taking on too many a project, I was missing a deadline.")).toBe(pairsOf(told).size);
  });

  test("has nothing in common with another story", () => {
    expect(shared(told, "The goat ate the ribbons on the roses in February.")).toBe(0);
  });

  test.each([
    ["Ilse rang Mr. Oduya in Viborg.", "names", 2],
    ["We lost 61,000 euros and 20 percent of the orders.", "numbers", 1],
    ["He said “you might have told me” to us.", "said", 5],
    ["We had a CV and a plan B.", "names", 0],
  ] as const)("counts in %j as %s: %i", (text, what, count) => {
    expect(fingerprintOf(parse(text))[what]).toBe(count);
  });
});

describe("a story that is often told", () => {
  const BEFORE =
    "I was eager to please, so I said yes to every request and took on more work than I could handle. I missed the deadline of an important client.";
  const AFTER =
    "I apologised and worked late to finish it. Now I prioritise my tasks and I communicate early if a deadline is at risk.";
  const severityOf = (text: string) => review(text).findings.find(({ check }) => check === "stock-answer")?.severity;

  test("is said to be one", () => {
    expect(severityOf(`${BEFORE} ${AFTER}`)).toBe("warning");
  });

  test("is only asked about where it is owned, measured and carried into a lasting change", () => {
    expect(severityOf(`${BEFORE} We lost the client and 40% of our budget. ${AFTER}`)).toBe("hint");
  });
});
