import type { Report } from "../model/report.ts";
import type { Span } from "../model/span.ts";
import { asSaid } from "./as-said.ts";
import { markedAnswer } from "./marked-answer.ts";
import { layOut, type Page, paint, quoteWithin, type Run } from "./page.ts";
import {
  type FormatOptions,
  firstRemarks,
  type Group,
  measures,
  moreRemarks,
  otherRemarks,
  type Remark,
  whatLands,
} from "./remarks.ts";
import { describeVerdict } from "./verdict.ts";

/** Names of the two lines below a remark, padded alike. */
const HEARD = "Heard    ";
const INSTEAD = "Instead  ";
const INDENT = "    ";
const BAR = 24;
/** Columns of the longest name of a strength and a gap. */
const LABEL = 30;

/**
 * A report for a terminal, ending in a line break: the verdict, what to mend first, what lands, how many remarks are left.
 * Only with `page.colour` does it hold escape sequences; nothing in the answer's text can add one.
 */
export function toTerminal(given: string, reviewed: Report, page: Page, options: FormatOptions): string {
  const { text, report } = asSaid(given, reviewed);
  const lines: string[] = [];
  const gap = (): void => {
    if (lines.length > 0) lines.push("");
  };
  const head: Run[] = [{ text: measures(report), style: "dim" }];
  if (options.name !== undefined) head.unshift({ text: options.name, style: "bold" }, { text: " · ", style: "dim" });
  lines.push(...layOut(head, page));
  gap();
  if (!report.readable.ok) {
    lines.push(...layOut([{ text: "Not reviewed. ", style: "bold" }, { text: report.readable.why }], page));
    return `${lines.join("\n")}\n`;
  }
  lines.push(...layOut([{ text: describeVerdict(report), style: "bold" }], page));

  const first = firstRemarks(text, report, options);
  if (first.length > 0) {
    gap();
    lines.push(paint("Mend first", "dim", page));
    first.forEach((remark, index) => {
      gap();
      lines.push(...remarkLines(remark, ` ${index + 1}  `, page));
    });
  }

  const lands = whatLands(report, options.all ?? false);
  if (lands.length > 0) {
    gap();
    lines.push(paint("What lands", "dim", page), "");
    const quote = ({ from, to }: Span): string => text.slice(from, to).trim();
    lines.push(...lands.flatMap(({ label, spans }) => landsLines(label, spans.map(quote), page)));
  }

  const more = moreRemarks(report);
  if (options.all) {
    if (more > 0) {
      gap();
      lines.push(paint("More remarks", "dim", page));
      for (const group of otherRemarks(text, report, options)) lines.push("", ...groupLines(group, page));
    }
    gap();
    lines.push(paint("Where the time goes", "dim", page), "", ...partLines(report, page));
    gap();
    lines.push(
      paint(page.colour ? "Your answer: remarks underlined, what lands in green" : "Your answer", "dim", page),
    );
    for (const paragraph of markedAnswer(text, report)) lines.push("", ...layOut(paragraph, page, INDENT));
  } else if (more > 0) {
    gap();
    lines.push(paint(`${more} more ${more === 1 ? "remark" : "remarks"}: --all`, "dim", page));
  }
  return `${lines.join("\n")}\n`;
}

function remarkLines(remark: Remark, mark: string, page: Page): string[] {
  const { finding, title } = remark;
  const head = layOut(
    [
      { text: title, style: "bold" },
      { text: ` · ${finding.check}`, style: "dim" },
    ],
    page,
    INDENT,
  );
  head[0] = paint(mark, finding.severity, page) + head[0]!.slice(mark.length);
  return [...head, ...wordsLines(remark, page), ...adviceLines(remark, page)];
}

function wordsLines({ quoted, message, finding }: Remark, page: Page): string[] {
  return [
    ...(quoted.length > 0 ? layOut(quoted, page, INDENT) : []),
    ...layOut([{ text: message }], page, INDENT),
    ...finding.fixes.flatMap(fix => layOut([{ text: `Quick fix: ${fix.title}`, style: "dim" }], page, INDENT)),
  ];
}

function adviceLines({ why, finding }: Remark, page: Page): string[] {
  const labelled = (label: string, text: string): string[] => {
    if (text === "") return [];
    const lines = layOut([{ text }], page, INDENT + label);
    lines[0] = INDENT + paint(label, "dim", page) + lines[0]!.slice(INDENT.length + label.length);
    return lines;
  };
  return [...labelled(HEARD, why), ...labelled(INSTEAD, finding.advice)];
}

/** A kind of strength with its sentences beside it, or below it where the page is narrow; each on one line. */
function landsLines(label: string, quotes: readonly string[], page: Page): string[] {
  const head = ` ${paint("✓", "good", page)}  `;
  if (page.width < 72) {
    const below = quotes.map(quote => `${INDENT}${quoteWithin(quote, page.width - INDENT.length)}`);
    return [head + paint(label, "bold", page), ...below];
  }
  return quotes.map((quote, index) => {
    const beside =
      index === 0
        ? head + paint(label, "bold", page) + " ".repeat(LABEL - label.length)
        : " ".repeat(INDENT.length + LABEL);
    return beside + quoteWithin(quote, page.width - INDENT.length - LABEL);
  });
}

function groupLines({ remarks, title, check, told }: Group, page: Page): string[] {
  const lines = layOut(
    [
      { text: title, style: "bold" },
      { text: ` · ${check}`, style: "dim" },
    ],
    page,
    INDENT,
  );
  lines[0] = paint(" –  ", remarks[0]!.finding.severity, page) + lines[0]!.slice(INDENT.length);
  for (const remark of remarks) lines.push(...wordsLines(remark, page));
  if (!told) lines.push(...adviceLines(remarks[0]!, page));
  return lines;
}

function partLines({ parts }: Report, page: Page): string[] {
  return parts.map(({ part, share, spokenSeconds }) => {
    const filled = Math.round(share * BAR);
    const bar = "█".repeat(filled).padEnd(BAR, "░");
    const figures = `${String(Math.round(share * 100)).padStart(3)} %  ${Math.round(spokenSeconds)} s`;
    return page.width < 50
      ? `${INDENT}${part.padEnd(10)} ${figures}`
      : `${INDENT}${part.padEnd(10)} ${paint(bar, "dim", page)} ${figures}`;
  });
}
