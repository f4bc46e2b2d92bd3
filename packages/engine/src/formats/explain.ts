import type { Check } from "../model/check.ts";
import { type Evidence, type EvidenceStrength, evidence, type Threshold, thresholds } from "../model/evidence.ts";
import { method } from "../model/method.ts";
import { layOut, type Page, paint, type Run } from "./page.ts";

/** What stands behind a strength, in words. */
export const STRENGTH_WORDS: Readonly<Record<EvidenceStrength, string>> = {
  strong: "Strong: a controlled study that was repeated or is large.",
  fair: "Fair: one controlled study, or one in the field.",
  weak: "Weak: what practitioners or vendors say, or one private set of data.",
};

/** Where nothing is known to speak against a finding, that is said too. */
export const NOTHING_AGAINST = "Nothing that speaks against it is known here.";

/** Where a figure rests on nothing but the authors. */
export const NO_STUDY = "The figure is ours; no study of it is known.";

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

/** One check in full: its rule, reason, advice, evidence, figures and examples, the guilty words underlined. */
export function explainCheck(check: Check, page: Page): string {
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
  const rule = method.flatMap(({ rules }) => rules).find(({ id }) => id === check.rule);
  section(
    `What the method asks (${check.rule})`,
    rule === undefined ? [] : layOut([{ text: rule.asks }], page, INDENT),
  );
  section("What an interviewer hears", layOut([{ text: check.why }], page, INDENT));
  section("What to do instead", layOut([{ text: check.advice }], page, INDENT));
  section(
    "What is known",
    check.evidence.flatMap(key => evidenceLines(key, page)),
  );
  section(
    "Figures it goes by",
    (check.thresholds ?? []).flatMap(key => thresholdLines(key, page)),
  );
  section(
    "It speaks up at",
    check.examples.flags.flatMap(({ text, fixed }) => [
      ...layOut(markedExample(text, check.severity), page, `${INDENT}– `),
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

function evidenceLines(key: string, page: Page): string[] {
  const known = (evidence as Readonly<Record<string, Evidence>>)[key];
  if (known === undefined) return [];
  const { finding, source, strength, against } = known;
  const below = (text: string): string[] => layOut([{ text, style: "dim" }], page, `${INDENT}  `);
  return [
    ...layOut([{ text: finding }, { text: ` (${source})`, style: "dim" }], page, `${INDENT}– `),
    ...below(STRENGTH_WORDS[strength]),
    ...below(against === undefined ? NOTHING_AGAINST : `Against it: ${against}`),
  ];
}

function thresholdLines(key: string, page: Page): string[] {
  const known = (thresholds as Readonly<Record<string, Threshold>>)[key];
  if (known === undefined) return [];
  const basis: Evidence | null = known.evidence === null ? null : evidence[known.evidence];
  const rests =
    basis === null
      ? NO_STUDY
      : `It rests on: ${basis.source}. ${STRENGTH_WORDS[basis.strength]}${basis.against === undefined ? "" : ` Against it: ${basis.against}`}`;
  return [
    ...layOut([{ text: sayFigure(known), style: "bold" }, { text: `: ${known.says}` }], page, `${INDENT}– `),
    ...layOut([{ text: rests, style: "dim" }], page, `${INDENT}  `),
  ];
}

/** "180 seconds", "60% of the words". */
export function sayFigure({ value, unit }: Threshold): string {
  const share = "share of ";
  return unit.startsWith(share)
    ? `${Math.round(value * 1000) / 10}% of ${unit.slice(share.length)}`
    : `${value} ${unit}`;
}

/** An example's text as runs, what stands between `[[` and `]]` marked. */
export function markedExample(text: string, style: Check["severity"]): Run[] {
  return text
    .split("[[")
    .flatMap((piece, index): Run[] => {
      if (index === 0) return [{ text: piece }];
      const [guilty = "", after = ""] = piece.split("]]");
      return [{ text: guilty, style, marked: true }, { text: after }];
    })
    .filter(run => run.text !== "");
}
