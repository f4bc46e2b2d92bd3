import type { Check } from "../model/check.ts";
import { layOut, type Page, paint, type Run } from "./page.ts";

/** One piece of evidence behind a check, as it is told. */
export interface Told {
  readonly finding: string;
  readonly source: string;
  readonly strength: string;
  readonly against?: string;
}

const INDENT = "  ";

/** Every check in a line or two, for a terminal. */
export function listChecks(checks: readonly Check[], page: Page): string {
  const widest = Math.max(0, ...checks.map(({ id }) => id.length));
  const column = widest + 6;
  const lines = checks.flatMap(({ id, rule, summary }) => {
    const head = `${paint(id, "bold", page)}${" ".repeat(widest + 2 - id.length)}${paint(rule, "dim", page)}`;
    if (page.width < column + 30) return [head, ...layOut([{ text: summary }], page, INDENT)];
    const [first = "", ...rest] = layOut([{ text: summary }], page, " ".repeat(column));
    return [`${head}${" ".repeat(4 - rule.length)}${first.trimStart()}`, ...rest];
  });
  return `${lines.join("\n")}\n`;
}

/** One check in full: its rule, reason, advice, evidence and examples, the guilty words underlined. */
export function explainCheck(check: Check, page: Page, evidence: readonly Told[]): string {
  const lines = layOut(
    [
      { text: check.title, style: "bold" },
      { text: ` · ${check.id}, rule ${check.rule}, ${check.severity}`, style: "dim" },
    ],
    page,
  );
  lines.push("", ...layOut([{ text: check.summary }], page));
  const section = (title: string, body: readonly string[]): void => {
    if (body.length > 0) lines.push("", paint(title, "dim", page), ...body);
  };
  section("What an interviewer hears", layOut([{ text: check.why }], page, INDENT));
  section("What to do instead", layOut([{ text: check.advice }], page, INDENT));
  section(
    "What is known",
    evidence.flatMap(({ finding, source, strength, against }) =>
      layOut(
        [
          { text: finding },
          { text: ` (${source}; ${strength})`, style: "dim" },
          { text: against ? ` ${against}` : "" },
        ],
        page,
        `${INDENT}– `,
      ),
    ),
  );
  section(
    "It speaks up at",
    check.examples.flags.flatMap(({ text, fixed }) => [
      ...layOut(marks(text, check.severity), page, `${INDENT}– `),
      ...(fixed === undefined ? [] : layOut([{ text: `Mended: ${fixed}`, style: "good" }], page, `${INDENT}  `)),
    ]),
  );
  section(
    "It stays silent at",
    check.examples.passes.flatMap(({ text, because }) =>
      layOut([{ text }, { text: ` (${because})`, style: "dim" }], page, `${INDENT}– `),
    ),
  );
  return `${lines.join("\n")}\n`;
}

/** An example's text as runs, what stands between `[[` and `]]` marked. */
function marks(text: string, style: Check["severity"]): Run[] {
  return text
    .split("[[")
    .flatMap((piece, index): Run[] => {
      if (index === 0) return [{ text: piece }];
      const [guilty = "", after = ""] = piece.split("]]");
      return [{ text: guilty, style, marked: true }, { text: after }];
    })
    .filter(run => run.text !== "");
}
