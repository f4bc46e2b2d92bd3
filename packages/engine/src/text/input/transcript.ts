import type { Span } from "../../model/span.ts";
import { DIGIT, kindOf, LETTER } from "../characters.ts";
import { type Clock, clockAt } from "./clock.ts";
import { isName, isPlainlySpeaker, keyOf, sideOf } from "./labels.ts";
import { isSpace, type Piece, type Turn, trimmed, withoutEnd, withoutNotes } from "./turn.ts";

/** A line, and what stands in front of its words. */
interface Line extends Span {
  readonly clock: Clock | null;
  /** Who speaks, perhaps; null where the line begins like any other. */
  readonly label: string | null;
  /** "Anna: ...", "Anna 00:12 ...", or a line with nothing else. */
  readonly by: "colon" | "clock" | "alone" | null;
  /** Where its words begin. */
  readonly words: number;
}

/** Longer than any name with what stands around it. */
const REACH = 48;
/** A title, a date and who was there take no more words; an answer does. */
const PREAMBLE_WORDS = 25;
const OPENING_LINES = 5;
const NAME_MARKS = ".'’-&()/_,| \t–—*#";
/** What programs write around a transcript. */
const NOISE = [
  "transcribed by http",
  "transcript ended",
  "transcription ended",
  "meeting ended after",
  "this editable transcript",
  "end of transcript",
];
const NOISE_BEHIND_NAMES = [" started transcription", " stopped transcription"];

/**
 * The turns of a transcript: lines with who speaks, with the time, or both. Null for a text that is none; a few labels in
 * a written answer ("Interviewer: ...") do not make one unless `wanted` is among them.
 */
export function readTranscript(text: string, wanted: string | null): Turn[] | null {
  const lines = linesOf(text);
  const shape = shapeOf(text, lines, wanted);
  return shape === null ? null : turnsOf(text, lines, shape);
}

function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  for (let from = 0; from < text.length; ) {
    const newline = text.indexOf("\n", from);
    const end = newline < 0 ? text.length : newline;
    const { from: first, to } = trimmed(text, from, end);
    if (to > first) lines.push(readLine(text, first, to));
    from = end + 1;
  }
  return lines;
}

/** Past spaces, emphasis and what parts a label from words. */
function past(text: string, from: number, to: number, marks: string): number {
  let at = from;
  while (at < to && (isSpace(text.charCodeAt(at)) || marks.includes(text[at]!))) at++;
  return at;
}

function readLine(text: string, from: number, to: number): Line {
  let at = past(text, from, to, ">*_#-•");
  const first = clockAt(text, at, to);
  if (first) at = past(text, first.end, to, "*_:|–—-");
  const plain = (words: number): Line => ({ from, to, clock: first, label: null, by: null, words });
  const labelled = (label: string, by: Line["by"], end: number, clock = first): Line => {
    const name = withoutEnd(label, "*_,|–—-");
    if (!isName(name)) return plain(first ? at : from);
    return { from, to, clock, label: name, by, words: past(text, end, to, by === "alone" ? "" : "*_:|–—-") };
  };
  if (text[at] === "[") {
    const close = text.indexOf("]", at);
    if (close < 0 || close > to || close - at > REACH) return plain(first ? at : from);
    const after = past(text, close + 1, to, "*_");
    const name = text.slice(at + 1, close);
    if (text[after] === ":") return labelled(name, "colon", after + 1);
    const clock = clockAt(text, after, to);
    return clock ? labelled(name, "clock", clock.end, clock) : plain(first ? at : from);
  }
  const reach = Math.min(to, at + REACH);
  for (let i = at; i < reach; i++) {
    const mark = text[i]!;
    if (mark === ":") {
      const next = text[i + 1] ?? "\n";
      if (!first && !isSpace(next.charCodeAt(0)) && next !== "*" && next !== "_") break;
      const words = past(text, i + 1, to, "*_");
      const clock = first ?? clockAt(text, words, to);
      return labelled(text.slice(at, i), "colon", first ? words : (clock?.end ?? words), clock);
    }
    const parted = i > at && (isSpace(text.charCodeAt(i - 1)) || text[i - 1] === "*");
    if (parted && !first && (mark === "[" || mark === "(" || (mark >= "0" && mark <= "9"))) {
      const clock = clockAt(text, i, to);
      if (clock) return labelled(text.slice(at, i), "clock", clock.end, clock);
    }
    const kind = kindOf(text.charCodeAt(i));
    if (kind !== LETTER && kind !== DIGIT && !NAME_MARKS.includes(mark)) break;
    if (i === to - 1) return labelled(text.slice(at, to), "alone", to);
  }
  return plain(first ? at : from);
}

/** What makes a text a transcript: the keys of those who speak, and whether names stand alone on the line beside the times. */
interface Shape {
  readonly speakers: ReadonlySet<string>;
  readonly nameBeforeClock: boolean;
  readonly nameAfterClock: boolean;
  /** Whether words follow a bare time on its line; where times stand elsewhere, "14:05 we called" is all words. */
  readonly wordsAfterClock: boolean;
}

const isInline = ({ clock, label, words, to }: Line) => clock !== null && !clock.plain && label === null && words < to;

const isClockOnly = (line: Line | undefined) =>
  line !== undefined && line.clock !== null && line.label === null && line.words >= line.to;

function shapeOf(text: string, lines: readonly Line[], wanted: string | null): Shape | null {
  const counts = new Map<string, number>();
  const timed = new Set<string>();
  let firstTimed = -1;
  let timedLines = 0;
  const named = new Map<string, string>();
  const clocks: number[] = [];
  let asked = false;
  const bare = lines.flatMap((line, index) => (isClockOnly(line) ? [index] : []));
  const isAlone = (index: number) => lines[index]?.by === "alone" && lines[index]!.label !== null;
  const nameBeforeClock = bare.length > 0 && bare.filter(index => isAlone(index - 1)).length >= 0.8 * bare.length;
  const nameAfterClock = bare.length > 1 && bare.every(index => index + 1 === lines.length || isAlone(index + 1));
  /** "Anna 0:12 Well, ...": a name and a bare time, which may open a sentence too, but not half of the lines. */
  const bareTimes = lines.filter(({ by, clock, words, to }) => by === "clock" && !clock?.plain && words < to).length;
  const count = (key: string) => counts.set(key, (counts.get(key) ?? 0) + 1);
  lines.forEach((line, index) => {
    const { label, clock, by } = line;
    if (clock && label === null) clocks.push(index);
    if (label === null || by === "alone") {
      const next = lines[index + 1];
      // "Anna", and the time on the line below it.
      if (label === null || clock || !nameBeforeClock || !isClockOnly(next)) return;
    }
    const key = keyOf(label);
    count(key);
    if (clock || by === "alone") {
      const strong =
        clock?.plain ||
        by !== "clock" ||
        line.words >= line.to ||
        isPlainlySpeaker(label) ||
        bareTimes > 0.5 * lines.length;
      if (!strong) return;
      timedLines++;
      if (firstTimed < 0) firstTimed = index;
      timed.add(key);
    } else {
      named.set(key, label);
      asked ||= text[line.to - 1] === "?" || /^tell (?:me|us) about/i.test(text.slice(line.words, line.words + 20));
    }
  });
  const isTimed = timedLines > 1 || (timedLines === 1 && firstTimed < OPENING_LINES);
  const isNamed =
    makesDialogue(counts, named, asked) ||
    (wanted !== null && named.has(keyOf(wanted))) ||
    (lines.length > 0 && lines.every(isOthers));
  if (!isTimed && !isNamed && !nameAfterClock && !areTimes(lines, clocks)) return null;
  const speakers = new Set(isTimed ? timed : []);
  for (const [key, label] of named)
    if (isNamed || timed.has(key) || isPlainlySpeaker(label) || counts.get(key)! > 1) speakers.add(key);
  const wordsAfterClock = lines.filter(isInline).length > 0.5 * lines.filter(({ clock }) => clock !== null).length;
  const shape = { speakers, nameBeforeClock, nameAfterClock, wordsAfterClock };
  const first = lines.findIndex((_, index) => isHeader(lines, index, shape));
  if (speakers.size > 0 && first > 0 && wordsUpTo(text, lines[first]!.from) > PREAMBLE_WORDS) return null;
  return shape;
}

/** Somebody else's turn, on a line. */
const isOthers = ({ label, by }: Line) => label !== null && by === "colon" && sideOf(label, true) === "other";

/** Labels without times: two at least, and some sign that they take turns. */
function makesDialogue(
  counts: ReadonlyMap<string, number>,
  named: ReadonlyMap<string, string>,
  asked: boolean,
): boolean {
  const labels = [...named.values()];
  if (labels.length < 2 || labels.every(label => sideOf(label, true) === "other")) return false;
  return asked || labels.some(isPlainlySpeaker) || [...named.keys()].some(key => counts.get(key)! > 1);
}

/** Times without names, such as YouTube and Whisper write them. */
function areTimes(lines: readonly Line[], clocks: readonly number[]): boolean {
  const plain = clocks.filter(index => lines[index]!.clock!.plain);
  if (plain.length > 1 || plain[0] === 0) return true;
  return clocks.length > 2 && clocks.length >= 0.4 * lines.length && clocks[0]! < OPENING_LINES;
}

function wordsUpTo(text: string, to: number): number {
  return text.slice(0, to).split(/\s+/).length;
}

/** Whether a line begins a turn or a stretch of one. */
function isHeader(lines: readonly Line[], index: number, shape: Shape): boolean {
  const { label, by, clock } = lines[index]!;
  if (isInline(lines[index]!) && !shape.wordsAfterClock) return false;
  if (label === null || (by === "colon" && clock)) return clock !== null;
  if (shape.speakers.has(keyOf(label))) return true;
  if (by !== "alone") return false;
  return (
    (shape.nameBeforeClock && isClockOnly(lines[index + 1])) || (shape.nameAfterClock && isClockOnly(lines[index - 1]))
  );
}

function isNoise(text: string, { from, to }: Line): boolean {
  if (to - from > 2 * REACH) return false;
  const words = text.slice(from, to).toLowerCase();
  return NOISE.some(noise => words.startsWith(noise)) || NOISE_BEHIND_NAMES.some(noise => words.endsWith(noise));
}

function turnsOf(text: string, lines: readonly Line[], shape: Shape): Turn[] {
  const turns: Turn[] = [];
  const spelled = new Map<string, string>();
  let speaker: string | null = null;
  let from = -1;
  const end = (to: number) => {
    const span = from < 0 ? { from: 0, to: 0 } : trimmed(text, from, to);
    const pieces: Piece[] = span.to > span.from ? withoutNotes(text, span.from, span.to) : [];
    if (pieces.length > 0) turns.push({ speaker, pieces, glue: " " });
  };
  lines.forEach((line, index) => {
    if (isNoise(text, line)) {
      end(line.from);
      from = line.to;
    } else if (isHeader(lines, index, shape)) {
      end(line.from);
      from = line.words;
      if (line.label !== null && (line.by === "alone" || shape.speakers.has(keyOf(line.label)))) {
        const key = keyOf(line.label);
        if (!spelled.has(key)) spelled.set(key, line.label);
        speaker = spelled.get(key)!;
      }
    }
  });
  end(text.length);
  return turns;
}
