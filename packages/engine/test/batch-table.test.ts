import { describe, expect, test } from "vitest";
import { type BatchRow, badRow, checks, review, rowOf, sortRows, toCsv, toHtmlTable } from "../src/index.ts";

const FAULTY =
  "To be fair, it was my first zebra, and a total disaster. I printed the flyer before the hall was confirmed. It cost us 640 euros. I think maybe I would ask the quokka first.";
const row = (id: unknown, line: number, change: Partial<BatchRow> = {}): BatchRow => ({
  ...rowOf(review(FAULTY), id, line),
  ...change,
});
const named = [
  { id: "late", title: "Owned late", summary: "It comes, as it were, “late”." },
  { id: "odd", title: "<b>Odd", summary: "It is odd." },
];

/** Cells of a CSV, by the grammar of RFC 4180. */
function readCsv(csv: string): string[][] {
  const rows: string[][] = [[]];
  let at = 0;
  while (at < csv.length) {
    let cell = "";
    if (csv[at] === '"') {
      for (at++; csv[at] !== '"' || csv[at + 1] === '"'; at++) {
        if (csv[at] === '"') at++;
        cell += csv[at];
      }
      at++;
    } else while (at < csv.length && csv[at] !== "," && !csv.startsWith("\r\n", at)) cell += csv[at++];
    rows.at(-1)!.push(cell);
    if (csv[at] === ",") at++;
    else {
      expect(csv.slice(at, at + 2)).toBe("\r\n");
      at += 2;
      if (at < csv.length) rows.push([]);
    }
  }
  return rows;
}

const IDS: [string, unknown, string][] = [
  ["plain", "r1", "r1"],
  ["a number", 7, "7"],
  ["nothing", null, ""],
  ["an object", { a: [1] }, '{"a":[1]}'],
  ["commas and quotes", 'a,"b"', 'a,"b"'],
  ["a line break", "a\r\nb", "a\r\nb"],
  ["a formula", "=1+1", "'=1+1"],
  ["a plus", "+1", "'+1"],
  ["a minus", "-1", "'-1"],
  ["a negative number", -1, "'-1"],
  ["an at", "@SUM(A1)", "'@SUM(A1)"],
  ["a tab", "\t=1", "'\t=1"],
  ["a carriage return", "\r=1", "'\r=1"],
  ["a wide equals sign", "＝1+1", "'＝1+1"],
  ["a formula behind what is not seen", "\u200b\u202e\u0000=1", "'=1"],
  ["a script", "<script>alert(1)</script>]]>", "<script>alert(1)</script>]]>"],
  ["marks that turn the direction", "\u202eabc\u2066", "abc"],
  ["half a character", "a\ud800", "a"],
];

describe("a table as CSV", () => {
  test("begins with a byte order mark, ends lines with CRLF, and has as many cells in each", () => {
    const csv = toCsv([row("a", 1), badRow(null, 2, "not JSON")], checks);
    expect(csv.startsWith("\ufeffid,line,grade,")).toBe(true);
    expect(csv.endsWith("\r\n")).toBe(true);
    const rows = readCsv(csv.slice(1));
    expect(rows.map(cells => cells.length)).toEqual([20, 20, 20]);
  });

  test.each(IDS)("an id that is %s stays one cell and never becomes a formula", (_, id, cell) => {
    const [, cells] = readCsv(toCsv([row(id, 1)], checks).slice(1));
    expect(cells![0]).toBe(cell);
    expect(cells).toHaveLength(20);
  });

  test("gives each judgement, and the remarks in the words of the checks", () => {
    const verdicts = { ...row("a", 1).verdicts!, ownership_first: "no", complete: true, thin: false } as const;
    const given = row("a", 4, {
      words: 100,
      spokenSeconds: 40,
      grade: 3.25,
      verdicts,
      ownedAfterSeconds: 12,
      explainedBefore: true,
      errors: 2,
      warnings: 1,
      first: ["late", "gone"],
    });
    const [head, cells] = readCsv(toCsv([given], named).slice(1));
    const cell = (name: string) => cells![head!.indexOf(name)];
    expect(cell("line")).toBe("4");
    expect(cell("grade")).toBe("3.3");
    expect(cell("words")).toBe("100");
    expect(cell("seconds aloud")).toBe("40");
    expect([cell("errors"), cell("warnings")]).toEqual(["2", "1"]);
    expect(cell("ownership first")).toBe("no");
    expect(cell("owned after seconds")).toBe("12");
    expect(cell("explained before owning")).toBe("yes");
    expect([cell("complete"), cell("thin")]).toEqual(["yes", "no"]);
    expect(cell("mend first 1")).toBe("Owned late: It comes, as it were, “late”.");
    expect([cell("mend first 2"), cell("mend first 3")]).toEqual(["gone", ""]);
    expect(cell("not judged because")).toBe("");
  });

  test("says why an answer was not judged, and leaves its judgement empty", () => {
    const [, cells] = readCsv(toCsv([rowOf(review("I missed it."), "s", 1)], checks).slice(1));
    expect(cells!.slice(0, 8)).toEqual(["s", "1", "", "3", "1", "", "", ""]);
    expect(cells!.at(-1)).toBe("Too short to judge: 3 words. Write at least 15.");
  });

  test("of no answers has its head alone", () => {
    expect(readCsv(toCsv([], checks).slice(1))).toHaveLength(1);
  });
});

describe("a table as HTML", () => {
  test("has a row an answer under one head, and what the remarks mean once", () => {
    const rows = [
      row("a", 1, { first: ["late"] }),
      row("b", 2, { first: ["late", "odd"] }),
      badRow("c", 3, "not UTF-8"),
    ];
    const html = toHtmlTable(rows, named);
    expect(html.match(/<thead>/g)).toHaveLength(1);
    expect([...html.matchAll(/<th scope="row" dir="auto">([^<]*)/g)].map(([, id]) => id)).toEqual(["c", "a", "b"]);
    expect(html).toContain("2 answers were judged, 1 line could not be read.");
    expect(html).toContain("<strong>Line 3 could not be read.</strong> Not UTF-8.");
    expect(html).toContain("<ol><li>Owned late</li><li>&lt;b&gt;Odd</li></ol>");
    expect(html.match(/It comes, as it were/g)).toHaveLength(1);
    expect(html).not.toMatch(/<script|<link|<img|url\(|https?:| style=|<b>/);
  });

  test("of no answers, or of bad lines alone, says so", () => {
    expect(toHtmlTable([], checks)).toContain("<p>No answers were given.</p>");
    const bad = toHtmlTable([badRow(null, 1, "not JSON"), badRow(null, 2, "not JSON")], checks);
    expect(bad).toContain("0 answers were judged, 2 lines could not be read.");
    expect(bad).toContain('<span class="quiet">line 1</span>');
    expect(bad).not.toContain("What the remarks mean");
  });

  test.each(IDS)("an id that is %s is text", (_, id) => {
    const html = toHtmlTable([row(id, 1)], checks);
    expect(html.match(/<tr>/g)).toHaveLength(2);
    expect(html).not.toMatch(/<script|[\u202a-\u202e\u2066-\u2069]|<img|<b>/);
    expect(html.isWellFormed()).toBe(true);
  });
});

describe("the rows of a table", () => {
  test("hold nothing of the answer's words", () => {
    const rows = [row("a", 1)];
    expect(rows[0]!.first.length).toBeGreaterThan(0);
    for (const shown of [JSON.stringify(rows), toCsv(rows, checks), toHtmlTable(rows, checks)])
      for (const words of ["zebra", "quokka", "640", "flyer", "To be fair"]) expect(shown).not.toContain(words);
  });

  test("stand so that what needs help most is first", () => {
    const rows = [
      row("good", 1, { grade: 4.5, errors: 0 }),
      row("warned", 2, { grade: 2, errors: 1, warnings: 5 }),
      row("later", 3, { grade: 2, errors: 1, warnings: 1 }),
      row("same", 4, { grade: 2, errors: 1, warnings: 1 }),
      row("worst", 5, { grade: 2, errors: 3, warnings: 0 }),
      row("unjudged", 6, { grade: null, verdicts: null, errors: 0, why: "Too short." }),
      badRow("bad", 7, "not JSON"),
    ];
    expect(sortRows(rows).map(({ id }) => id)).toEqual(["bad", "unjudged", "worst", "warned", "later", "same", "good"]);
  });

  test("cut an id that no table has room for", () => {
    const [long] = [rowOf(review(FAULTY), "x".repeat(1_000_000), 1)];
    expect(long.id).toBe(`${"x".repeat(199)}…`);
    expect(rowOf(review(FAULTY), "🙂".repeat(300), 1).id).toBe(`${"🙂".repeat(199)}…`);
    expect(rowOf(review(FAULTY), "🙂".repeat(150), 1).id).toBe("🙂".repeat(150));
  });
});
