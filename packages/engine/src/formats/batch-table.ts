import type { Check } from "../model/check.ts";
import { type BatchRow, sortRows } from "./batch-row.ts";
import { isHidden } from "./page.ts";
import { escaped, webPage } from "./web-page.ts";

/** What a table says of a check: in its words, never in the answer's. */
export type NamedCheck = Pick<Check, "id" | "title" | "summary">;

const COLUMNS = [
  "id",
  "line",
  "grade",
  "words",
  "seconds aloud",
  "errors",
  "warnings",
  "real failure",
  "ownership first",
  "owned after seconds",
  "explained before owning",
  "complete",
  "lesson",
  "differently",
  "overshare",
  "thin",
  "mend first 1",
  "mend first 2",
  "mend first 3",
  "not judged because",
] as const;

/** Cells that begin so are read as formulas by spreadsheets, the wide forms among them. */
const FORMULA = new Set("=+-@\t\r\n＝＋－＠");

/**
 * Rows as CSV (RFC 4180), what needs help most first: CRLF, with a byte order mark, without which Excel takes it for something else
 * than UTF-8. A cell that a spreadsheet would take for a formula gets an apostrophe in front.
 */
export function toCsv(rows: readonly BatchRow[], checks: readonly NamedCheck[]): string {
  const named = new Map(checks.map(check => [check.id, check]));
  const lines = sortRows(rows).map(row => cellsOf(row, named).map(csvCell).join(","));
  return `\ufeff${[COLUMNS.join(","), ...lines, ""].join("\r\n")}`;
}

type Cell = string | number | boolean | null;

function cellsOf(row: BatchRow, checks: ReadonlyMap<string, NamedCheck>): Cell[] {
  const { id, line, grade, words, spokenSeconds, errors, warnings, verdicts, ownedAfterSeconds, first, why } = row;
  const judged = verdicts !== null;
  const [one = null, two = null, three = null] = first.map(check => inWords(checks.get(check), check));
  return [
    id,
    line,
    grade === null ? null : grade.toFixed(1),
    row.bad ? null : words,
    row.bad ? null : spokenSeconds,
    judged ? errors : null,
    judged ? warnings : null,
    verdicts?.real_failure ?? null,
    verdicts?.ownership_first ?? null,
    ownedAfterSeconds,
    judged ? row.explainedBefore : null,
    verdicts?.complete ?? null,
    verdicts?.lesson ?? null,
    verdicts?.differently ?? null,
    verdicts?.overshare ?? null,
    verdicts?.thin ?? null,
    one,
    two,
    three,
    why,
  ];
}

const inWords = (check: NamedCheck | undefined, id: string): string =>
  check === undefined ? id : `${check.title}: ${check.summary}`;

function csvCell(cell: Cell): string {
  if (cell === null) return "";
  if (typeof cell === "boolean") return cell ? "yes" : "no";
  if (typeof cell === "number") return String(cell);
  const text = visible(cell);
  const guarded = FORMULA.has(text.charAt(0)) ? `'${text}` : text;
  return /[",\r\n]/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}

/** Without what no cell should hold: control characters but tabs and line breaks, and what turns the direction of writing. */
function visible(text: string): string {
  let kept = "";
  for (const character of text)
    if (!isHidden(character.codePointAt(0)!) || "\t\r\n".includes(character)) kept += character;
  return kept;
}

/** Rows as a page with one table, in the same order. */
export function toHtmlTable(rows: readonly BatchRow[], checks: readonly NamedCheck[]): string {
  const named = new Map(checks.map(check => [check.id, check]));
  const title = "Answers to “Tell me about a failure”";
  const table =
    rows.length === 0
      ? "<p>No answers were given.</p>"
      : `<div class="wide" role="region" tabindex="0" aria-label="The answers" aria-describedby="order">
<table>
<thead><tr>${HEADS.map(([head, kind]) => `<th scope="col"${kind === "" ? "" : ` class="${kind}"`}>${head}</th>`).join("")}</tr></thead>
<tbody>
${sortRows(rows)
  .map(row => tableRow(row, named))
  .join("\n")}
</tbody>
</table>
</div>`;
  return webPage(
    title,
    [
      `<main>
<h1>${title}</h1>
<p>${countsOf(rows)}</p>
<p class="quiet" id="order">What needs help most stands first: lines that could not be read, answers that could not be judged, then the lowest grade, the most errors, the most warnings.</p>`,
      table,
      meaningOf(rows, checks),
      `</main>
<footer>
<p><strong>What is not in here.</strong> The answers themselves: only their ids and what was judged. A grade is a guess at how an interviewer would take the words; it errs at times. It is there to help people prepare, not to choose among them.</p>
<p>Made with Unflinch on one machine. This page loads nothing and sends nothing.</p>
</footer>`,
    ],
    "table",
  );
}

const HEADS = [
  ["id", ""],
  ["grade", "figure"],
  ["mend first", ""],
  ["errors", "figure"],
  ["warnings", "figure"],
  ["words", "figure"],
  ["aloud", "figure"],
  ["a real failure", ""],
  ["owned before explained", ""],
  ["complete", ""],
  ["lesson", ""],
  ["differently", ""],
  ["length and detail", ""],
] as const;

function tableRow(row: BatchRow, checks: ReadonlyMap<string, NamedCheck>): string {
  const { id, line, grade, errors, warnings, words, spokenSeconds, verdicts, ownedAfterSeconds, first, why } = row;
  const head = `<th scope="row" dir="auto">${id.trim() === "" ? `<span class="quiet">line ${line}</span>` : escaped(id)}</th>`;
  const figure = (text: string | number): string => `<td class="figure">${text}</td>`;
  const word = (text: string): string => `<td>${text}</td>`;
  if (verdicts === null || grade === null)
    return `<tr>${head}${figure("–")}<td colspan="${HEADS.length - 2}"><strong>${row.bad ? `Line ${line} could not be read.` : "Not judged."}</strong> ${escaped(sentence(why ?? ""))}</td></tr>`;
  const told = first.map(check => `<li>${escaped(checks.get(check)?.title ?? check)}</li>`);
  const owned =
    verdicts.ownership_first === "none"
      ? "never"
      : `${verdicts.ownership_first}${ownedAfterSeconds === null ? "" : `, after ${ownedAfterSeconds} s`}`;
  const measure = [verdicts.thin && "too thin", verdicts.overshare && "more than it needs"].filter(Boolean).join(", ");
  return `<tr>${head}${figure(grade.toFixed(1))}<td>${told.length > 0 ? `<ol>${told.join("")}</ol>` : "nothing"}</td>${figure(errors)}${figure(warnings)}${figure(words)}${figure(`${spokenSeconds} s`)}${word(verdicts.real_failure)}${word(owned)}${word(verdicts.complete ? "yes" : "no")}${word(verdicts.lesson)}${word(verdicts.differently)}${word(measure || "fine")}</tr>`;
}

/** What the remarks in the table mean, each once. */
function meaningOf(rows: readonly BatchRow[], checks: readonly NamedCheck[]): string {
  const used = new Set(rows.flatMap(({ first }) => first));
  const told = checks.filter(({ id }) => used.has(id));
  if (told.length === 0) return "";
  return `<h2>What the remarks mean</h2>
<dl class="meaning">
${told.map(({ title, summary }) => `<div><dt>${escaped(title)}</dt><dd>${escaped(summary)}</dd></div>`).join("\n")}
</dl>`;
}

const sentence = (text: string): string =>
  text === "" ? "" : `${text[0]!.toUpperCase()}${text.slice(1)}${/[.?]$/.test(text) ? "" : "."}`;

function countsOf(rows: readonly BatchRow[]): string {
  const bad = rows.filter(row => row.bad).length;
  const unjudged = rows.filter(row => !row.bad && row.verdicts === null).length;
  const judged = rows.length - bad - unjudged;
  const count = (many: number, one: string, several: string): string => `${many} ${many === 1 ? one : several}`;
  const told = [`${count(judged, "answer was", "answers were")} judged`];
  if (unjudged > 0) told.push(`${unjudged} could not be judged`);
  if (bad > 0) told.push(`${count(bad, "line", "lines")} could not be read`);
  return `${told.join(", ")}.`;
}
