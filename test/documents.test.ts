import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { posix } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, test } from "vitest";
import { checks } from "../packages/engine/src/index.ts";
import { ROOT } from "./sources.ts";

const MOST_LINES = 150;
const DOCUMENTS = ["README.md", "ARCHITECTURE.md", "CONTRIBUTING.md", "CHANGELOG.md", "corpus/README.md"];
const read = (path: string) => readFileSync(ROOT + path, "utf8");

test.each(DOCUMENTS)("%s names only commands of npm that package.json has", path => {
  const { scripts } = JSON.parse(read("package.json"));
  const named = [...read(path).matchAll(/\bnpm (?:run (?:--silent )?([a-z][a-z0-9:-]*)|(start|test)\b)/g)];
  expect(named.map(([, script, own]) => script ?? own).filter(script => !(script! in scripts))).toEqual([]);
});

test.each(DOCUMENTS)("%s links only to what is there", path => {
  const targets = [...read(path).matchAll(/\]\(([^)\s]+)\)/g)].map(([, target]) => target!.split("#")[0]!);
  const relative = targets.filter(target => target !== "" && !/^[a-z]+:/.test(target));
  expect(relative.filter(target => !existsSync(ROOT + posix.join(posix.dirname(path), target)))).toEqual([]);
});

test("README's table has a row for every check, and no other", () => {
  const rows = read("README.md")
    .split("\n")
    .filter(line => /^\| [A-K]\d \|/.test(line));
  expect(rows).toEqual(checks.map(({ rule, id, summary }) => `| ${rule} | \`${id}\` | ${summary} |`));
});

test("README's example of the engine prints what stands below it", () => {
  const [, code, printed] = /```js\n(.*?)```\n\nIt prints:\n\n```text\n(.*?)```/s.exec(read("README.md"))!;
  const { stdout, stderr } = run("--input-type=module", "--eval", code!);
  expect(stderr).toBe("");
  expect(stdout).toBe(printed);
});

test("README shows what the reviews of the examples print, but for what was cut at a …", () => {
  const shown = [...read("README.md").matchAll(/```text\n((examples\/\S+) .*?)\n```/gs)];
  expect(shown.map(([, , example]) => example)).toEqual(["examples/locked-hall.md", "examples/late-invoice.vtt"]);
  for (const [, review, example] of shown) {
    const { stdout } = run("packages/cli/bin/unflinch.js", "check", example!);
    for (const piece of review!.split(/\n…(?:\n|$)/))
      expect(stdout.includes(piece), `the review prints otherwise; paste it anew:\n${stdout}`).toBe(true);
  }
});

test("README shows the table of the example answers, but for what was cut at a …", () => {
  const [, shown] = /```text\n(id,line,.*?)\n```/s.exec(read("README.md"))!;
  const { stdout } = run("packages/cli/bin/unflinch.js", "batch", "--format", "csv", "examples/answers.jsonl");
  const printed = stdout.replace("\ufeff", "").trimEnd().split("\r\n");
  const rows = shown!.split("\n");
  expect(printed.length).toBe(rows.length);
  rows.forEach((row, index) => {
    const [start, ...pieces] = row.split("…");
    const line = printed[index]!;
    const holds = line.startsWith(start!) && pieces.every(piece => line.includes(piece));
    expect(holds, `the table is otherwise; paste it anew:\n${line}`).toBe(true);
  });
});

test("README shows what the method says of a rule", () => {
  const [, name, shown] = /`npx --no-install unflinch method (\w+)` prints\n\n```text\n(.*?)```/s.exec(
    read("README.md"),
  )!;
  expect(run("packages/cli/bin/unflinch.js", "method", name!).stdout).toBe(shown);
});

test("CONTRIBUTING's check finds its own examples", () => {
  const [, check] = /```ts\n(.*?)```/s.exec(read("CONTRIBUTING.md"))!;
  const code = `import { findIn, unmark } from "../../test/fragment.ts";
    ${check}
    const { flags, passes } = praisedQuestion.examples;
    for (const { text: example } of [...flags, ...passes]) {
      const { text, marks } = unmark(example);
      const spans = findIn(praisedQuestion, text).map(({ found }) => found.span);
      if (JSON.stringify(spans) !== JSON.stringify(marks)) console.log(example, spans);
    }`;
  const from = (path: string) =>
    JSON.stringify(new URL(path, pathToFileURL(`${ROOT}packages/engine/src/checks/`)).href);
  const absolute = code.replace(/(?<=\bfrom )"(\.[^"]*)"/g, (_, path) => from(path));
  expect(run("--input-type=module-typescript", "--eval", absolute)).toMatchObject({ stdout: "", stderr: "" });
});

test(`ARCHITECTURE.md has at most ${MOST_LINES} lines`, () => {
  expect(read("ARCHITECTURE.md").trimEnd().split("\n").length).toBeLessThanOrEqual(MOST_LINES);
});

/** Node in the checkout's root, with nothing set that decides on colour, width or where files are. */
function run(...args: string[]): { stdout: string; stderr: string } {
  const { NO_COLOR: _, FORCE_COLOR: __, COLUMNS: ___, INIT_CWD: ____, ...env } = process.env;
  return spawnSync(process.execPath, args, { cwd: ROOT, encoding: "utf8", env });
}
