import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { CLEAN, folderWith, HUMBLE, unflinch } from "./command.ts";

const ESC = "\u001b[";

describe.concurrent("check", { timeout: 30_000 }, () => {
  test("exits 0 where no error is found and begins with the verdict", async () => {
    const cwd = folderWith({ "clean.md": CLEAN });
    const { code, out, err } = await unflinch(["check", "clean.md"], { cwd });
    expect(err).toBe("");
    expect(code).toBe(0);
    const [head, gap, verdict] = out.split("\n");
    expect(head).toMatch(/^clean\.md · \d+ words, about \d+ s aloud, grade \d\.\d of 5$/);
    expect(gap).toBe("");
    expect(verdict).toMatch(/^You own it in the first sentence/);
    expect(out).toContain("What lands");
  });

  test("exits 1 where an error is found, with the remarks to mend first numbered", async () => {
    const { code, out } = await unflinch(["check", "-"], { input: HUMBLE });
    expect(code).toBe(1);
    expect(out).toContain("standard input · ");
    expect(out).toContain("Mend first\n\n 1  ");
    expect(out).not.toContain(" 4  ");
  });

  test("reads standard input when no file is named", async () => {
    const { code, out } = await unflinch(["check"], { input: CLEAN });
    expect(code).toBe(0);
    expect(out).toContain("standard input · ");
  });

  test("shows the whole answer, the parts and every remark with --all", async () => {
    const { out } = await unflinch(["check", "--all"], { input: HUMBLE });
    expect(out).toContain("Where the time goes");
    expect(out.replaceAll(/\s+/g, " ")).toContain("My biggest failure is probably");
    expect(out).not.toContain("--all");
  });

  const bad: [string, string | Uint8Array, RegExp][] = [
    ["a binary file", new Uint8Array([80, 75, 3, 4, 0, 0, 1]), /^unflinch: bad: a binary file, not text\. Save/],
    [
      "a file that is not UTF-8",
      new Uint8Array([72, 228, 116, 116, 101]),
      /^unflinch: bad: not UTF-8\. Save it as UTF-8/,
    ],
    ["a UTF-16 file", Buffer.from("\ufeffI missed it", "utf16le"), /^unflinch: bad: this is UTF-16\. Save it as UTF-8/],
    ["an empty file", "", /^unflinch: bad: empty\. Write/],
    ["a file of white space", " \r\n\t ", /^unflinch: bad: empty\. Write/],
    ["a file over 1 MB", "a ".repeat(600_000), /^unflinch: bad: over 1 MB, too long for one answer\. Cut/],
  ];
  test.each(bad)("says what to do about %s, and reviews the other files", async (_, content, message) => {
    const cwd = folderWith({ bad: content, "good.md": CLEAN });
    const { code, out, err } = await unflinch(["check", "bad", "good.md"], { cwd });
    expect(code).toBe(2);
    expect(err).toMatch(message);
    expect(err.trimEnd().split("\n")).toHaveLength(1);
    expect(out).toMatch(/^good\.md · /);
  });

  test("says what to do about a missing file and a folder, a line each", async () => {
    const cwd = folderWith({});
    mkdirSync(join(cwd, "folder"));
    const { code, out, err } = await unflinch(["check", "gone.md", "folder"], { cwd });
    expect(code).toBe(2);
    expect(out).toBe("");
    expect(err.split("\n")).toEqual([
      "unflinch: gone.md: there is no such file. Check the name and the folder.",
      "unflinch: folder: this is a folder. Name a file in it.",
      "",
    ]);
  });

  test("shows why a text cannot be judged and exits 0", async () => {
    const { code, out } = await unflinch(["check"], { input: "I missed it." });
    expect(code).toBe(0);
    expect(out).toContain("Not reviewed. ");
  });

  test("takes the candidate's turns out of a transcript, and says by whose name", async () => {
    const cwd = folderWith({ "call.txt": `Marta: Tell me about a failure.\nKofi: ${CLEAN}\n` });
    const { code, out, err } = await unflinch(["check", "call.txt"], { cwd });
    expect([code, err]).toEqual([0, ""]);
    expect(out.replaceAll(/\s+/g, " ")).toMatch(/grade \d\.\d of 5\. Judged: what “Kofi” says You own it/);
    expect(out).not.toContain("Tell me about");
  });

  test("names who speaks where nobody has the candidate's name, exits 2, and reviews the other files", async () => {
    const call = `Marta: Tell me about a failure.\nKofi: ${CLEAN}\n`;
    const cwd = folderWith({ a: call, b: call.replaceAll("Marta", "Ama"), c: CLEAN });
    const { code, out, err } = await unflinch(["check", "--candidate", "ama", "a", "b", "c"], { cwd });
    expect(code).toBe(2);
    expect(err.split("\n")).toEqual([
      "unflinch: a: Nobody here is called “ama”. The speakers are “Marta” and “Kofi”.",
      "unflinch: c: Nobody is named as a speaker here, so no candidate can be chosen. Leave the name out.",
      "",
    ]);
    expect(out).toMatch(/^b · /);
  });

  test.each([
    ["broken JSON of a recogniser", '{"text": "I sent', "in JSON that breaks off or is damaged in line 1."],
    ["other JSON", `{"name": ${JSON.stringify(CLEAN)}}`, "This looks like program code or data"],
    ["subtitles without words", "WEBVTT\n\n00:01.000 --> 00:02.000\n", "There are no words in this transcript."],
    [
      "an interviewer alone",
      "Interviewer: Tell me about a failure.",
      "Only “Interviewer” speaks here, and no candidate.",
    ],
  ])("says why %s cannot be judged and exits 0", async (_, input, why) => {
    const { code, out, err } = await unflinch(["check"], { input });
    expect([code, err]).toEqual([0, ""]);
    expect(out.replaceAll(/\s+/g, " ")).toContain(why);
  });

  test("prints one array of reports with --format json, files as ids where there are several", async () => {
    const cwd = folderWith({ a: CLEAN, b: `\ufeff${HUMBLE}` });
    const { code, out } = await unflinch(["check", "--format", "json", "a", "gone", "b"], { cwd });
    expect(code).toBe(2);
    const reports = JSON.parse(out);
    expect(reports.map((report: { id: string }) => report.id)).toEqual(["a", "b"]);
    expect(reports[1].sentences[0].from).toBe(0);
    const one = await unflinch(["check", "--format=json", "a"], { cwd });
    expect(JSON.parse(one.out)).toMatchObject([{ id: null, schema: 1 }]);
    const none = await unflinch(["check", "--format=json", "gone"], { cwd });
    expect(JSON.parse(none.out)).toEqual([]);
  });

  test("prints Markdown with --format markdown", async () => {
    const { out } = await unflinch(["check", "--format", "markdown"], { input: HUMBLE });
    expect(out).toMatch(/^# standard input\n\n\*\*/);
    expect(out).toContain("## Mend first\n\n1. **");
  });

  test("prints one page for all files with --format html, without their names or folder", async () => {
    const cwd = folderWith({ "ana-secret.md": CLEAN, "b.md": `${HUMBLE} <script>alert(1)</script>` });
    const { code, out } = await unflinch(["check", "--format", "html", "ana-secret.md", "gone.md", "b.md"], { cwd });
    expect(code).toBe(2);
    expect(out.match(/<!doctype html>/g)).toHaveLength(1);
    expect(out).toContain("Answer 2 of 2");
    expect(out).not.toContain("ana-secret");
    expect(out).not.toContain(cwd);
    expect(out).not.toContain("<script");
    const none = await unflinch(["check", "--format", "html", "gone.md"], { cwd });
    expect([none.code, none.out]).toEqual([2, ""]);
  });

  test("speaks at the pace given", async () => {
    const { out } = await unflinch(["check", "--pace", "60", "--format", "json"], { input: CLEAN });
    const [report] = JSON.parse(out);
    expect(report.spokenSeconds).toBeCloseTo(report.words, 0);
  });

  const wrong: [string[], RegExp][] = [
    [["check", "--pace", "10"], /^unflinch: --pace takes words a minute from 60 to 300, not 10$/],
    [["check", "--pace", "fast"], /^unflinch: --pace takes words a minute from 60 to 300, not fast$/],
    [["check", "--format", "xml"], /^unflinch: --format is one of text, json, markdown, html, not xml$/],
    [["check", "--al"], /^unflinch: there is no option --al; did you mean --all\?$/],
    [["chek", "a.md"], /^unflinch: there is no command chek\. Did you mean check\?$/],
    [["answer.md"], /^unflinch: there is no command answer\.md\. To review a file: unflinch check answer\.md\./],
    [["batch", "--jobs", "0"], /^unflinch: --jobs takes a whole number from 1 to 256, not 0$/],
    [["batch", "--format", "xml"], /^unflinch: --format is one of jsonl, csv, html, not xml$/],
    [["method", "L1"], /^unflinch: there is no rule L1\. They go from A1 to K2; all of them: unflinch method$/],
    [["eval"], /^unflinch: FILE is missing/],
  ];
  test.each(wrong)("wrong use, unflinch %j, exits 2 with one line", async (args, message) => {
    const { code, out, err } = await unflinch(args);
    expect(code).toBe(2);
    expect(out).toBe("");
    expect(err.trimEnd()).toMatch(message);
  });

  test("has no escape sequence unless a terminal or FORCE_COLOR asks for it, and NO_COLOR has the last word", async () => {
    const [plain, forced, refused] = await Promise.all([
      unflinch(["check"], { input: HUMBLE }),
      unflinch(["check"], { input: HUMBLE, env: { FORCE_COLOR: "1" } }),
      unflinch(["check"], { input: HUMBLE, env: { FORCE_COLOR: "1", NO_COLOR: "1" } }),
    ]);
    expect(plain.out).not.toContain(ESC);
    expect(plain.out).toContain("~~~");
    expect(forced.out).toContain(`${ESC}31;4m`);
    expect(refused.out).toBe(plain.out);
  });

  test("keeps within the width", async () => {
    const { out } = await unflinch(["check", "--all"], { input: HUMBLE, env: { COLUMNS: "44" } });
    expect(Math.max(...out.split("\n").map(line => line.length))).toBeLessThanOrEqual(44);
  });

  test("--help has examples, --version the version", async () => {
    const [all, one, version] = await Promise.all([
      unflinch(["--help"]),
      unflinch(["check", "--help"]),
      unflinch(["--version"]),
    ]);
    expect(all.code).toBe(0);
    expect(all.out).toContain("unflinch batch answers.jsonl");
    expect(one.out).toContain("unflinch check --all answer.md");
    expect(version.out).toMatch(/^\d+\.\d+\.\d+\n$/);
  });
});
