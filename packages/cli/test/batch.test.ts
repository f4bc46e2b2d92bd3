import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { describe, expect, test } from "vitest";
import { cutPieces } from "../src/batch/pieces.ts";
import { CLEAN, folderWith, HUMBLE, LAUNCHER, plainEnv, unflinch } from "./command.ts";

const line = (id: unknown, text: unknown = CLEAN): string => `${JSON.stringify({ id, text, other: [1] })}\n`;
const records = (out: string) =>
  out
    .split("\n")
    .slice(0, -1)
    .map(record => JSON.parse(record));

describe.concurrent("batch", { timeout: 60_000 }, () => {
  test("gives one report a line in the order of the input, and 0 whatever it finds", async () => {
    const { code, out, err } = await unflinch(["batch"], {
      input: line("b", HUMBLE) + line("a") + line(7) + line(undefined),
    });
    expect(err).toBe("");
    expect(code).toBe(0);
    expect(records(out).map(({ id, schema }) => [id, schema])).toEqual([
      ["b", 1],
      ["a", 1],
      [7, 1],
      [null, 1],
    ]);
  });

  test("keeps the order over many workers and prints the same as one", async () => {
    const input = Array.from({ length: 900 }, (_, at) => line(`r${at}`, at % 2 ? CLEAN : HUMBLE)).join("");
    const [one, three] = await Promise.all([
      unflinch(["batch", "--jobs", "1"], { input }),
      unflinch(["batch", "-j", "3"], { input }),
    ]);
    expect(records(one.out).map(({ id }) => id)).toEqual(Array.from({ length: 900 }, (_, at) => `r${at}`));
    expect(three.out).toBe(one.out);
    expect(three.code).toBe(0);
  });

  test("puts an error record in the place of a bad line, goes on, and exits 1", async () => {
    const input = Buffer.concat([
      Buffer.from(`\ufeff${line("first").trimEnd()}\r\n\r\n  \n{"id": "broken", \n[1]\n"text"\n`),
      Buffer.from(`{"id":"a"}\n{"id":"b","text":4}\n{"id":"c","text":"x","occupation":4}\n`),
      Buffer.from([0x7b, 0xff, 0x7d, 10]),
      Buffer.from(`{"id":12345678901234567890,"text":"x"}\n`),
      Buffer.from(JSON.stringify({ id: "last", text: CLEAN })),
    ]);
    const { code, out, err } = await unflinch(["batch"], { input });
    expect(err).toBe("");
    expect(code).toBe(1);
    const all = records(out);
    expect(all.filter(({ error }) => error !== undefined)).toEqual([
      { id: null, error: { line: 4, message: expect.stringMatching(/^not JSON: .*[^)]$/) } },
      { id: null, error: { line: 5, message: 'not an object with "id" and "text"' } },
      { id: null, error: { line: 6, message: 'not an object with "id" and "text"' } },
      { id: "a", error: { line: 7, message: '"text" is missing' } },
      { id: "b", error: { line: 8, message: '"text" is not text' } },
      { id: "c", error: { line: 9, message: '"occupation" is not text' } },
      { id: null, error: { line: 10, message: "not UTF-8" } },
      { id: null, error: { line: 11, message: expect.stringContaining("too large a number") } },
    ]);
    expect([all[0].id, all.at(-1).id]).toEqual(["first", "last"]);
  });

  test("reviews the turns of the candidate a line names, and calls a line bad whose candidate does not speak", async () => {
    const text = `Marta: ${CLEAN}\nKofi: And you?\nMarta: ${HUMBLE}`;
    const named = (candidate: unknown) => `${JSON.stringify({ id: candidate, text, candidate })}\n`;
    const { code, out } = await unflinch(["batch"], { input: named("marta") + named("Ama") + named(4) + named(null) });
    expect(code).toBe(1);
    const [marta, ama, number, told] = records(out);
    expect([marta.candidate, told.candidate]).toEqual(["Marta", "Marta"]);
    expect(text.slice(marta.sentences[0].from)).toMatch(/^I sent the wrong price list/);
    expect([ama, number]).toEqual([
      {
        id: "Ama",
        error: {
          line: 2,
          message:
            "the candidate does not speak in it: Nobody here is called “Ama”. The speakers are “Marta” and “Kofi”.",
        },
      },
      { id: 4, error: { line: 3, message: '"candidate" is not text' } },
    ]);
    const table = await unflinch(["batch", "--format", "csv"], {
      input: named("Ama") + line("two", "Marta: I see.\nKofi: So do I.\nMarta: Good."),
    });
    expect(table.out).not.toMatch(/Marta|Kofi/);
    expect(table.out).toContain("it is not plain which of them is the candidate");
  });

  test("takes a line of 1 MB and refuses a longer one", async () => {
    const fits = line("fits", "I missed it. ".repeat(80_000));
    expect(fits.length).toBeGreaterThan(1_000_000);
    const { code, out } = await unflinch(["batch"], {
      input: fits + line("long", "a ".repeat(600_000)) + line("next"),
    });
    expect(code).toBe(1);
    const [first, second, third] = records(out);
    expect(first.schema).toBe(1);
    expect(second).toEqual({ id: null, error: { line: 2, message: "over 1 MB, too long for one answer" } });
    expect(third.id).toBe("next");
  });

  test("reviews a text that cannot be judged without calling the line bad", async () => {
    const { code, out } = await unflinch(["batch"], { input: line("short", "") });
    expect(code).toBe(0);
    expect(records(out)[0]).toMatchObject({ id: "short", readable: { ok: false } });
  });

  test("answers each line while the input is still open", async () => {
    const child = spawn(process.execPath, [LAUNCHER, "batch"], { env: plainEnv() });
    const answers = createInterface(child.stdout)[Symbol.asyncIterator]();
    for (const id of ["one", "two"]) {
      child.stdin.write(line(id));
      expect(JSON.parse((await answers.next()).value!).id).toBe(id);
    }
    child.stdin.end();
    expect(await once(child, "close")).toEqual([0, null]);
  });

  test("ends without a word when nobody reads on", async () => {
    const child = spawn(process.execPath, [LAUNCHER, "batch"], { env: plainEnv() });
    let err = "";
    child.stderr.on("data", chunk => {
      err += chunk;
    });
    child.stdin.on("error", () => {});
    child.stdin.write(line("one").repeat(200));
    await once(child.stdout, "data");
    child.stdout.destroy();
    child.stdin.write(line("more").repeat(200));
    expect(await once(child, "close")).toEqual([0, null]);
    expect(err).toBe("");
  });

  test("prints a table in place of reports, what needs help most first, with none of the answers' words", async () => {
    const input = `${line("clean")}{"id": "secret words\n${line("humble", HUMBLE)}${line("short", "I hid it.")}{"id":"gone"}\n`;
    const [csv, html] = await Promise.all([
      unflinch(["batch", "--format", "csv"], { input }),
      unflinch(["batch", "-f", "html"], { input }),
    ]);
    expect([csv.err, html.err]).toEqual(["", ""]);
    expect([csv.code, html.code]).toEqual([1, 1]);
    const rows = csv.out.split("\r\n").slice(1, -1);
    expect(rows.map(cells => cells.split(",").slice(0, 2).join(" "))).toEqual([
      " 2",
      "gone 5",
      "short 4",
      "humble 3",
      "clean 1",
    ]);
    expect(rows[0]).toMatch(/,not JSON$/);
    expect(html.out).toContain("2 answers were judged, 1 could not be judged, 2 lines could not be read.");
    for (const out of [csv.out, html.out])
      for (const words of ["secret", "hid it", "perfectionist", "price list"]) expect(out).not.toContain(words);
  });

  test("prints the same table however many work on it", async () => {
    const input = Array.from({ length: 900 }, (_, at) => line(`r${at}`, at % 2 ? CLEAN : HUMBLE)).join("");
    const [one, three] = await Promise.all(
      ["1", "3"].map(jobs => unflinch(["batch", "--format", "csv", "--jobs", jobs], { input })),
    );
    expect(three!.out).toBe(one!.out);
    expect(one!.out.split("\r\n")).toHaveLength(902);
  });

  test.each([
    ["csv", /^\ufeffid,line,grade,[^\r\n]+\r\n$/],
    ["html", /<p>No answers were given\.<\/p>/],
  ])("prints an empty table as %s where there is nothing, and exits 0", async (format, table) => {
    const { code, out, err } = await unflinch(["batch", "--format", format], { input: "\n" });
    expect([code, err]).toEqual([0, ""]);
    expect(out).toMatch(table);
  });

  test("says what is wrong with a file and exits 2", async () => {
    const cwd = folderWith({ "utf16.jsonl": Buffer.from(`\ufeff${line("a")}`, "utf16le"), "good.jsonl": line("a") });
    mkdirSync(join(cwd, "folder"));
    const [gone, folder, utf16, good] = await Promise.all(
      ["gone.jsonl", "folder", "utf16.jsonl", "good.jsonl"].map(file => unflinch(["batch", file], { cwd })),
    );
    expect([gone!.code, folder!.code, utf16!.code, good!.code]).toEqual([2, 2, 2, 0]);
    expect(gone!.err).toBe("unflinch: gone.jsonl: there is no such file. Check the name and the folder.\n");
    expect(folder!.err).toBe("unflinch: folder: this is a folder. Name a file in it.\n");
    expect(utf16!.err).toBe("unflinch: utf16.jsonl: this is UTF-16. Save it as UTF-8 and try again.\n");
  });
});

describe("input is cut into pieces of whole lines", () => {
  const cut = async (...chunks: string[]) => {
    const pieces: [number, string | null][] = [];
    const input = (async function* () {
      for (const chunk of chunks) yield Buffer.from(chunk);
    })();
    for await (const { line: first, bytes } of cutPieces(input, "input"))
      pieces.push([first, bytes && Buffer.from(bytes).toString()]);
    return pieces;
  };

  test("whatever the chunks", async () => {
    expect(await cut("a\nb", "c\n", "\nd")).toEqual([
      [1, "a\n"],
      [2, "bc\n"],
      [3, "\n"],
      [4, "d"],
    ]);
    expect(await cut()).toEqual([]);
    expect(await cut("a\n")).toEqual([[1, "a\n"]]);
  });

  test("of some 16 KB", async () => {
    const pieces = await cut(`${"x".repeat(999)}\n`.repeat(64));
    expect(pieces.map(([first]) => first)).toEqual([1, 18, 35, 52]);
  });

  test("a line over the limit is counted and not held", async () => {
    const chunk = "x".repeat(64 * 1024);
    expect(await cut("a\n", ...Array.from({ length: 300 }, () => chunk), "\nb\n")).toEqual([
      [1, "a\n"],
      [2, null],
      [3, "b\n"],
    ]);
  });
});
