import type { Severity } from "../model/labels.ts";

/** How a run of text looks on a terminal with colour; without colour every style is plain. */
export type Style = "plain" | "bold" | "dim" | "good" | Severity;

export interface Run {
  readonly text: string;
  readonly style?: Style;
  /** Underlined: with the terminal's own underline where there is colour, with a line of `~` below where there is not. */
  readonly marked?: boolean;
}

export interface Page {
  /** Columns. */
  readonly width: number;
  readonly colour: boolean;
}

const CODES: Readonly<Record<Style, string>> = {
  plain: "",
  bold: "1",
  dim: "2",
  good: "32",
  error: "31",
  warning: "33",
  hint: "36",
};

/** One character as shown: its columns, and which run it belongs to. */
interface Cell {
  readonly text: string;
  readonly columns: number;
  readonly run: Run;
}

/**
 * Runs as lines no wider than the page: broken at spaces, `first` before the first line and as many spaces before
 * the others. White space becomes single spaces and control characters are left out, so that no text can move the cursor.
 */
export function layOut(runs: readonly Run[], page: Page, first = "", rest = " ".repeat(columnsOf(first))): string[] {
  const room = Math.max(8, page.width - Math.max(columnsOf(first), columnsOf(rest)));
  const lines: string[] = [];
  breakLines(cellsOf(runs), room).forEach((cells, index) => {
    const indent = index === 0 ? first : rest;
    lines.push((indent + paintCells(cells, page.colour)).trimEnd());
    if (!page.colour && cells.some(({ run }) => run.marked)) lines.push(rest + underline(cells));
  });
  return lines;
}

/** Text in one style, as it stands. */
export function paint(text: string, style: Style, page: Page, marked = false): string {
  if (!page.colour) return text;
  const codes = [CODES[style], marked ? "4" : ""].filter(code => code !== "");
  return codes.length === 0 || text === "" ? text : `\u001b[${codes.join(";")}m${text}\u001b[0m`;
}

function columnsOf(text: string): number {
  let columns = 0;
  for (const character of text) columns += columnsOfCode(character.codePointAt(0)!);
  return columns;
}

/** Text on one line, in quotation marks, cut at a word so that it takes no more columns than there are. */
export function quoteWithin(text: string, columns: number): string {
  const words: string[] = [];
  let used = 3;
  for (const word of cellsOf([{ text }])
    .map(cell => cell.text)
    .join("")
    .split(" ")) {
    used += columnsOf(word) + 1;
    if (used > columns && words.length > 0) return `“${words.join(" ")}…”`;
    words.push(word);
  }
  return `“${words.join(" ")}”`;
}

function cellsOf(runs: readonly Run[]): Cell[] {
  const cells: Cell[] = [];
  for (const run of runs) {
    for (const character of run.text) {
      const code = character.codePointAt(0)!;
      if (isSpace(code)) {
        if (cells.length > 0 && cells.at(-1)!.text !== " ") cells.push({ text: " ", columns: 1, run });
      } else if (!isHidden(code)) cells.push({ text: character, columns: columnsOfCode(code), run });
    }
  }
  if (cells.at(-1)?.text === " ") cells.pop();
  return cells;
}

function breakLines(cells: readonly Cell[], room: number): Cell[][] {
  const lines: Cell[][] = [];
  let line: Cell[] = [];
  let columns = 0;
  let lastSpace = -1;
  const end = (length: number): void => {
    const next = line.slice(length).filter((cell, at) => at > 0 || cell.text !== " ");
    lines.push(line.slice(0, length));
    line = next;
    columns = next.reduce((sum, cell) => sum + cell.columns, 0);
    lastSpace = next.findLastIndex(cell => cell.text === " ");
  };
  for (const cell of cells) {
    if (cell.text === " ") lastSpace = line.length;
    line.push(cell);
    columns += cell.columns;
    if (columns > room) end(lastSpace >= 0 ? lastSpace : line.length - 1);
  }
  if (line.length > 0) lines.push(line);
  return lines.filter(cellsOfLine => cellsOfLine.length > 0);
}

function paintCells(cells: readonly Cell[], colour: boolean): string {
  let painted = "";
  for (let at = 0; at < cells.length; ) {
    const { run } = cells[at]!;
    let text = "";
    while (at < cells.length && cells[at]!.run === run) text += cells[at++]!.text;
    painted += paint(text, run.style ?? "plain", { width: 0, colour }, run.marked);
  }
  return painted;
}

function underline(cells: readonly Cell[]): string {
  return cells
    .map(({ run, columns }) => (run.marked ? "~" : " ").repeat(columns))
    .join("")
    .trimEnd();
}

const isSpace = (code: number): boolean =>
  code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || code === 0x2028 || code === 0x2029;

/** Control characters, and those that turn the direction of what follows. */
export function isHidden(code: number): boolean {
  return (
    code < 32 ||
    (code >= 0x7f && code < 0xa0) ||
    (code >= 0x202a && code <= 0x202e) ||
    (code >= 0x2066 && code <= 0x2069) ||
    code === 0xfeff ||
    code === 0x200b ||
    (code >= 0xd800 && code <= 0xdfff)
  );
}

/** Columns that terminals give a character: two for East Asian wide ones and emoji, none for what joins or combines. */
function columnsOfCode(code: number): number {
  if (code < 0x300) return 1;
  if (code <= 0x36f || (code >= 0x200c && code <= 0x200f) || (code >= 0xfe00 && code <= 0xfe0f)) return 0;
  const wide =
    (code >= 0x1100 && code <= 0x115f) ||
    (code >= 0x2e80 && code <= 0xa4cf) ||
    (code >= 0xac00 && code <= 0xd7a3) ||
    (code >= 0xf900 && code <= 0xfaff) ||
    (code >= 0xfe30 && code <= 0xfe6f) ||
    (code >= 0xff00 && code <= 0xff60) ||
    (code >= 0x1f300 && code <= 0x1faff) ||
    (code >= 0x20000 && code <= 0x3fffd);
  return wide ? 2 : 1;
}
