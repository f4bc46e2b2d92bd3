import type { Finding, Report } from "../model/report.ts";
import type { Span } from "../model/span.ts";
import type { Run, Style } from "./page.ts";

/** A stretch of the answer over which the same remarks hold. */
export interface Stretch extends Span {
  /** The remarks on its words, the gravest first. */
  readonly findings: readonly Finding[];
  /** The remarks whose words end with it. */
  readonly ending: readonly Finding[];
  /** Whether it is part of a sentence that lands, and whether that sentence begins here. */
  readonly lands: boolean;
  readonly landsFromHere: boolean;
  /** Part of a sentence of the candidate's; a heading or somebody else's turn is not. */
  readonly judged: boolean;
}

/** What of a report is marked in its text. */
interface Marked {
  readonly findings: readonly Finding[];
  readonly strengths: readonly Span[];
  readonly sentences: readonly Span[];
}

const SEVERITIES = ["error", "warning", "hint"];

/** The whole answer, cut wherever a remark, a strength or a sentence begins or ends. Takes time in step with the text. */
export function stretchesOf(text: string, { findings, strengths, sentences }: Marked): Stretch[] {
  const placed = findings.filter(({ from, to }) => from !== null && to !== null);
  const beginning = Map.groupBy(placed, ({ from }) => from!);
  const ending = Map.groupBy(placed, ({ to }) => to!);
  const landing = coverOf(strengths);
  const judging = coverOf(sentences);
  const edges = new Set([0, text.length, ...beginning.keys(), ...ending.keys()]);
  for (const at of [...landing.begins.keys(), ...landing.ends.keys()]) edges.add(at);
  for (const at of [...judging.begins.keys(), ...judging.ends.keys()]) edges.add(at);
  const cuts = [...edges].sort((a, b) => a - b);
  let active: Finding[] = [];
  let lands = 0;
  let judged = 0;
  return cuts.slice(0, -1).map((from, index) => {
    const to = cuts[index + 1]!;
    active = [...active.filter(finding => finding.to! > from), ...(beginning.get(from) ?? [])];
    const landedBefore = lands;
    lands += (landing.begins.get(from) ?? 0) - (landing.ends.get(from) ?? 0);
    judged += (judging.begins.get(from) ?? 0) - (judging.ends.get(from) ?? 0);
    return {
      from,
      to,
      findings: active.toSorted((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity)),
      ending: ending.get(to) ?? [],
      lands: lands > 0,
      landsFromHere: lands > 0 && (landedBefore === 0 || landing.begins.has(from)),
      judged: judged > 0,
    };
  });
}

/** How many spans begin and end at each place. */
function coverOf(spans: readonly Span[]): { begins: Map<number, number>; ends: Map<number, number> } {
  const begins = new Map<number, number>();
  const ends = new Map<number, number>();
  for (const { from, to } of spans) {
    begins.set(from, (begins.get(from) ?? 0) + 1);
    ends.set(to, (ends.get(to) ?? 0) + 1);
  }
  return { begins, ends };
}

/** The whole answer by paragraphs, the words of every finding marked, the sentences that land in green. */
export function markedAnswer(text: string, report: Report): Run[][] {
  const runs: { text: string; style: Style; marked: boolean }[] = [];
  for (const { from, to, findings, lands } of stretchesOf(text, report)) {
    const style: Style = findings[0]?.severity ?? (lands ? "good" : "plain");
    const marked = findings.length > 0;
    const last = runs.at(-1);
    if (last?.style === style && last.marked === marked) last.text += text.slice(from, to);
    else runs.push({ text: text.slice(from, to), style, marked });
  }
  return paragraphs(runs);
}

/** Runs with a text each, cut at line breaks; lines of white space alone are left out. */
export function paragraphs<Piece extends { readonly text: string }>(runs: readonly Piece[]): Piece[][] {
  const all: Piece[][] = [[]];
  for (const run of runs) {
    run.text.split(/\r\n|\r|\n/).forEach((line, index) => {
      if (index > 0) all.push([]);
      if (line !== "") all.at(-1)!.push({ ...run, text: line });
    });
  }
  return all.filter(paragraph => paragraph.some(run => run.text.trim() !== ""));
}
