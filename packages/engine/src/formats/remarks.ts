import type { Check } from "../model/check.ts";
import { type Severity, STRENGTHS, type StrengthName } from "../model/labels.ts";
import type { Finding, Report } from "../model/report.ts";
import type { Span } from "../model/span.ts";
import { asSaid } from "./as-said.ts";
import type { Run, Style } from "./page.ts";

/** What is said of a check beside its findings. */
export type CheckProse = Pick<Check, "id" | "title" | "why">;

export interface FormatOptions {
  /** Where titles and reasons of the checks come from. */
  readonly checks: readonly CheckProse[];
  /** Heads the review; left out where there is only one answer without a name. */
  readonly name?: string;
  /** Every remark, every strength, the parts and the whole answer; otherwise what to mend first and what lands. */
  readonly all?: boolean;
}

/** How much a remark weighs, as it is said to the speaker. */
export const WEIGHTS: Readonly<Record<Severity, string>> = {
  error: "Costs trust",
  warning: "Heard against you",
  hint: "Perhaps",
};

export const LANDS: Readonly<Record<StrengthName, string>> = {
  ownership: "You own it",
  "measured-impact": "You say what it cost",
  "told-early": "You told people yourself",
  repair: "You set it right",
  "changed-practice": "You work differently since",
  "specific-lesson": "You draw a lesson of your own",
  "decision-point": "You name the other choice",
};

/** Context kept around the words of a remark, in words; nothing is left out to save fewer words than `FEW`. */
const BEFORE = 12;
const AFTER = 8;
const FEW = 4;
const LONGEST_MARK = 40;

/** One remark as every format tells it. */
export interface Remark {
  readonly finding: Finding;
  readonly title: string;
  /** What an interviewer hears. */
  readonly why: string;
  /** What is wrong here, as it reads below the quoted words. */
  readonly message: string;
  /** The sentence around the words, the words marked; empty where nothing can be pointed at. */
  readonly quoted: readonly Run[];
}

/** The rest of the remarks of one check. */
export interface Group {
  readonly title: string;
  readonly check: string;
  readonly remarks: readonly Remark[];
  /** Whether a remark of this check is already among the first, with its reason and advice. */
  readonly told: boolean;
}

export function firstRemarks(text: string, report: Report, { checks }: FormatOptions): Remark[] {
  const said = asSaid(text, report);
  return report.first.map(index => remark(said, index, report, checks));
}

/** The remarks that are not among the first, by check, in the order of the text. */
export function otherRemarks(text: string, report: Report, { checks }: FormatOptions): Group[] {
  const said = asSaid(text, report);
  const { findings } = report;
  const first = new Set(report.first);
  const told = new Set(report.first.map(index => findings[index]!.check));
  const rest = [...findings.keys()]
    .filter(index => !first.has(index))
    .sort(
      (a, b) =>
        (findings[a]!.from ?? -1) - (findings[b]!.from ?? -1) || (findings[a]!.to ?? -1) - (findings[b]!.to ?? -1),
    );
  return [...Map.groupBy(rest, index => findings[index]!.check)].map(([check, indexes]) => {
    const remarks = indexes.map(index => remark(said, index, report, checks));
    return { title: remarks[0]!.title, check, remarks, told: told.has(check) };
  });
}

/** What lands, a kind at a time in the order of the story; one place each unless all are asked for. */
export function whatLands({ strengths }: Report, all: boolean): { label: string; spans: readonly Span[] }[] {
  return STRENGTHS.map(name => {
    const found = strengths.filter(({ strength }) => strength === name);
    return { label: LANDS[name], spans: all ? found : found.slice(0, 1) };
  }).filter(({ spans }) => spans.length > 0);
}

/** "1 min 9 s". */
export function duration(seconds: number): string {
  const whole = Math.round(seconds);
  const minutes = Math.floor(whole / 60);
  return minutes === 0 ? `${whole} s` : `${minutes} min ${whole % 60} s`;
}

export function measures({ words, spokenSeconds, grade, candidate }: Report): string {
  const length = `${words} ${words === 1 ? "word" : "words"}, about ${duration(spokenSeconds)} aloud`;
  const measured = grade === null ? length : `${length}, grade ${grade.toFixed(1)} of 5`;
  return candidate === null ? measured : `${measured}. Judged: what “${candidate}” says`;
}

export function moreRemarks({ findings, first }: Report): number {
  return findings.length - first.length;
}

/** The finding as the report has it, its words as they were said. */
function remark(said: ReturnType<typeof asSaid>, index: number, report: Report, checks: readonly CheckProse[]): Remark {
  const finding = report.findings[index]!;
  const check = checks.find(({ id }) => id === finding.check);
  const { from, to } = said.report.findings[index]!;
  const quoted = from === null || to === null ? [] : around(said.text, said.report, { from, to }, finding.severity);
  return {
    finding,
    title: check?.title ?? finding.check,
    why: check?.why ?? "",
    message: quoted.length > 0 ? afterQuote(finding.message) : finding.message,
    quoted,
  };
}

/** Below the quoted words a message need not quote them again: “we fell short” shrinks it -> This shrinks it. */
function afterQuote(message: string): string {
  const end = message.indexOf("” ");
  return message.startsWith("“") && end > 0 ? `This${message.slice(end + 1)}` : message;
}

function around(text: string, { sentences }: Report, { from, to }: Span, style: Style): Run[] {
  const start = sentences[lastWhere(sentences, sentence => sentence.from <= from)]?.from ?? 0;
  const end = sentences[lastWhere(sentences, sentence => sentence.to < to) + 1]?.to ?? text.length;
  const before = lastWords(text.slice(start, from), BEFORE);
  const after = firstWords(text.slice(to, end), AFTER);
  return [
    { text: before },
    { text: shorten(text.slice(from, to), LONGEST_MARK), style, marked: true },
    { text: after },
  ].filter(run => run.text !== "");
}

/** Index of the last sentence, in order, for which it holds; -1 for none. A long answer has a remark in every sentence. */
function lastWhere(sentences: readonly Span[], holds: (sentence: Span) => boolean): number {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(sentences[middle]!)) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

const wordsOf = (text: string): string[] => text.split(/\s+/).filter(word => word !== "");

function lastWords(text: string, most: number): string {
  const words = wordsOf(text);
  return words.length < most + FEW ? text.trimStart() : `… ${words.slice(-most).join(" ")}${trailingSpace(text)}`;
}

function firstWords(text: string, most: number): string {
  const words = wordsOf(text);
  const space = text.length > text.trimStart().length ? " " : "";
  return words.length < most + FEW ? text.trimEnd() : `${space}${words.slice(0, most).join(" ")} …`;
}

const trailingSpace = (text: string): string => (text.length > text.trimEnd().length ? " " : "");

/** The first words of a text, on one line, with an ellipsis where there are more. */
export function shorten(text: string, most: number): string {
  const words = wordsOf(text);
  return words.length <= most ? words.join(" ") : `${words.slice(0, most - 2).join(" ")} …`;
}
