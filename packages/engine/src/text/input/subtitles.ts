import type { Span } from "../../model/span.ts";
import { clockAt } from "./clock.ts";
import { isName, isPlainlySpeaker, keyOf } from "./labels.ts";
import { isSpace, type Piece, type Turn, trimmed, withoutNotes } from "./turn.ts";

/** A caption: its lines and when it is shown, in milliseconds. */
interface Cue {
  readonly start: number;
  readonly end: number;
  readonly lines: CueLine[];
}

interface CueLine {
  readonly pieces: readonly Piece[];
  /** Its words, to know it again by. */
  readonly words: string;
  /** Marked as somebody else's: 2 with ">>", 1 with a dash, which says so only where the caption's other lines have one too. */
  readonly change: 0 | 1 | 2;
  /** Whom its voice tag names; null where it goes on as before. */
  readonly voice: string | null;
  /** A label before its words, which may be a name, and the pieces behind it. */
  readonly label: { readonly name: string; readonly rest: readonly Piece[] } | null;
}

/** A caption this short only holds what stays on the screen. */
const FLASH_MS = 100;
/** As many words said twice by chance at a border are few; more are a caption that grew. */
const GROWN_WORDS = 3;
const ENTITIES: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: " ",
  lrm: "\u200e",
  rlm: "\u200f",
};

/** The turns in SRT or WebVTT; null for a text that is neither. "unnamed" where turns are marked, but nobody is named. */
export function readSubtitles(text: string): Turn[] | "unnamed" | null {
  if (!hasCues(text)) return null;
  const cues = cuesOf(text);
  dropRepeated(text, cues);
  const turns = turnsOf(cues);
  return changesSpeakers(cues) && turns.every(({ speaker }) => speaker === null) ? "unnamed" : turns;
}

function changesSpeakers(cues: readonly Cue[]): boolean {
  const marked = cues.flatMap(({ lines }) => lines.filter(({ change }) => change === 2)).length;
  return marked > 1 || cues.some(({ lines }) => lines.length > 1 && lines.every(({ change }) => change === 1));
}

function hasCues(text: string): boolean {
  for (let at = text.indexOf("-->"), tries = 0; at >= 0 && tries < 5; at = text.indexOf("-->", at + 3), tries++) {
    const from = text.lastIndexOf("\n", at) + 1;
    const newline = text.indexOf("\n", at);
    if (timesOf(text, trimmed(text, from, newline < 0 ? text.length : newline)) !== null) return true;
  }
  return text.startsWith("WEBVTT", trimmed(text, 0, text.length).from);
}

/** "00:00:01,000 --> 00:00:04,000", and whatever settings follow; a file cut off in the middle of it counts too. */
function timesOf(text: string, { from, to }: Span): { start: number; end: number } | null {
  const first = text.charCodeAt(from);
  if (first < 48 || first > 57) return null;
  const arrow = text.indexOf("-->", from);
  if (arrow < 0 || arrow >= to) return null;
  const { to: clockEnd } = trimmed(text, from, arrow);
  const { from: endFrom } = trimmed(text, arrow + 3, to);
  if (!/^[\d:.,]+$/.test(text.slice(from, clockEnd))) return null;
  if (!clockAt(text, from, clockEnd) && !clockAt(text, endFrom, to)) return null;
  const start = msOf(text.slice(from, clockEnd));
  const end = msOf(
    text
      .slice(arrow + 3, to)
      .trim()
      .split(/\s/, 1)[0]!,
  );
  return { start, end: Number.isNaN(end) ? start : end };
}

function msOf(clock: string): number {
  return Math.round(
    clock
      .replace(",", ".")
      .split(":")
      .reduce((sum, part) => sum * 60 + Number(part), 0) * 1000,
  );
}

function cuesOf(text: string): Cue[] {
  const cues: Cue[] = [];
  let block: Span[] = [];
  let blank = true;
  /** In a block that says nothing: the header, a note, a style. */
  let aside = false;
  let cue: Cue = { start: 0, end: 0, lines: [] };
  cues.push(cue);
  const end = (beforeCue: boolean) => {
    // The last line before the times is the caption's number or name.
    const last = block.at(-1);
    const isNumber = last !== undefined && /^\d+$/.test(text.slice(last.from, last.to));
    const isApart = nameFrom === block.length - 1;
    if (beforeCue ? isNumber || isApart : isNumber && isApart) block.pop();
    for (const { from, to } of block) cue.lines.push(readLine(text, from, to));
    block = [];
    nameFrom = -1;
  };
  /** Where in the block a line stands that follows a blank one. */
  let nameFrom = -1;
  for (let from = 0; from <= text.length; ) {
    const newline = text.indexOf("\n", from);
    const to = newline < 0 ? text.length : newline;
    const line = trimmed(text, from, to);
    const times = line.to > line.from ? timesOf(text, line) : null;
    if (times) {
      end(true);
      cue = { ...times, lines: [] };
      cues.push(cue);
      aside = false;
    } else if (line.to === line.from) {
      blank = true;
      if (aside) aside = false;
    } else {
      if (
        blank &&
        /^(?:WEBVTT|NOTE|STYLE|REGION)(?:\s|$)/.test(text.slice(line.from, Math.min(line.to, line.from + 8)))
      )
        aside = true;
      else if (blank) nameFrom = block.length;
      if (!aside && !isHalfTime(text, line, newline < 0)) block.push(line);
    }
    if (line.to > line.from) blank = false;
    from = to + 1;
  }
  end(false);
  return cues;
}

/** Where a file breaks off in the middle of a time or right before it. */
const isHalfTime = (text: string, { from, to }: Span, last: boolean) =>
  last && /^[\d:., >-]+$/.test(text.slice(from, to));

/** The words of a line without tags, entities as what they stand for. */
function readLine(text: string, from: number, to: number): CueLine {
  let pieces: Piece[] = [];
  let voice: string | null = null;
  let start = from;
  const plain = (end: number) => {
    if (end > start) pieces.push(...withoutNotes(text, start, end));
  };
  while (start < to && (isSpace(text.charCodeAt(start)) || text[start] === ">" || text[start] === "-")) start++;
  for (let at = start; at < to; at++) {
    const mark = text[at];
    if (mark === "<" && /[a-z/\d]/i.test(text[at + 1] ?? " ")) {
      const close = text.indexOf(">", at);
      plain(at);
      start = close < 0 || close >= to ? to : close + 1;
      const tag = text.slice(at + 1, start - 1);
      const name = /^v(?:\.[^\s>]*)?\s/.test(tag) ? tag.slice(tag.search(/\s/)).trim() : "";
      if (name !== "") voice = name;
      at = start - 1;
    } else if (mark === "{" && text[at + 1] === "\\") {
      const close = text.indexOf("}", at);
      if (close < 0 || close >= to) continue;
      plain(at);
      start = close + 1;
      at = close;
    } else if (mark === "&") {
      const end = text.indexOf(";", at);
      const said = end > at && end < to && end - at < 9 ? entity(text.slice(at + 1, end)) : undefined;
      if (said === undefined) continue;
      plain(at);
      pieces.push({ from: at, to: end + 1, said });
      start = end + 1;
      at = end;
    }
  }
  plain(to);
  pieces = pieces.filter(piece => piece.said !== undefined || piece.to > piece.from);
  const change = text.startsWith(">>", from) ? 2 : text[from] === "-" ? 1 : 0;
  return { pieces, words: wordsIn(text, pieces), change, voice, label: labelOf(text, pieces) };
}

const wordsIn = (text: string, pieces: readonly Piece[]) =>
  pieces
    .map(({ from, to, said }) => said ?? text.slice(from, to))
    .join("")
    .replace(/\s+/g, " ")
    .trim();

function entity(name: string): string | undefined {
  if (name[0] !== "#") return ENTITIES[name];
  const code = Number(name[1] === "x" ? `0x${name.slice(2)}` : name.slice(1));
  return code > 0 && code < 0xffff ? String.fromCharCode(code) : undefined;
}

/** "Anna Lee: ..." at the start of a line. */
function labelOf(text: string, pieces: readonly Piece[]): CueLine["label"] {
  const [first, ...others] = pieces;
  if (first === undefined || first.said !== undefined) return null;
  const colon = text.indexOf(":", first.from);
  if (colon < 0 || colon >= first.to || colon - first.from > 44) return null;
  if (colon + 1 < first.to && !isSpace(text.charCodeAt(colon + 1))) return null;
  const name = text.slice(first.from, colon).trim();
  return isName(name) ? { name, rest: [trimmedStart(text, colon + 1, first.to), ...others] } : null;
}

function trimmedStart(text: string, from: number, to: number): Piece {
  let first = from;
  while (first < to && isSpace(text.charCodeAt(first))) first++;
  return { from: first, to };
}

/** Live captions show a line again while the next one comes, or again with more words: each is said once. */
function dropRepeated(text: string, cues: Cue[]): void {
  let shown: CueLine[] = [];
  let before: Cue | null = null;
  for (const cue of cues) {
    const lines = cue.lines.filter(({ words }) => words !== "");
    const overlaps = before !== null && cue.start < before.end;
    let repeated = 0;
    for (let most = Math.min(shown.length, lines.length); most > 0 && repeated === 0; most--)
      if (shown.slice(-most).every(({ words }, index) => words === lines[index]!.words)) repeated = most;
    const all = repeated === lines.length;
    if (all && !overlaps && cue.end - cue.start > FLASH_MS) repeated = 0;
    const rest = lines.slice(repeated);
    const [was] = shown;
    const [now] = rest;
    if (repeated === 0 && shown.length === 1 && was && now && isGrown(was, now, overlaps))
      rest[0] = { ...now, pieces: behind(text, now.pieces, was.pieces), label: null };
    cue.lines.splice(0, cue.lines.length, ...rest);
    if (lines.length > 0) {
      shown = lines;
      before = cue;
    }
  }
}

function isGrown(was: CueLine, now: CueLine, overlaps: boolean): boolean {
  const { length } = was.words;
  if (now.words.length <= length || now.words[length] !== " " || !now.words.startsWith(was.words)) return false;
  return overlaps || (was.words.split(" ").length >= GROWN_WORDS && !".?!".includes(was.words.at(-1)!));
}

/** What is left of `pieces` behind as many visible characters as `shown` has. */
function behind(text: string, pieces: readonly Piece[], shown: readonly Piece[]): Piece[] {
  const lengthOf = ({ from, to, said }: Piece) => said?.length ?? to - from;
  let skip = shown.reduce((sum, piece) => sum + lengthOf(piece), 0);
  return pieces.flatMap(piece => {
    const length = lengthOf(piece);
    if (skip === 0) return [piece];
    const skipped = Math.min(skip, length);
    skip -= skipped;
    return skipped === length ? [] : [trimmedStart(text, piece.from + skipped, piece.to)];
  });
}

/** Labels in captions count where most of them have one, or nobody writes such a label but to say who speaks. */
function turnsOf(cues: readonly Cue[]): Turn[] {
  const said = cues.filter(({ lines }) => lines.length > 0);
  const counts = new Map<string, number>();
  for (const { lines } of said)
    for (const { label } of lines) if (label) counts.set(keyOf(label.name), (counts.get(keyOf(label.name)) ?? 0) + 1);
  const all = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const trusted = counts.size > 1 ? all > 2 || all === said.length : all > 1 && all >= 0.5 * said.length;
  const spelled = new Map<string, string>();
  let speaker: string | null = null;
  return said.flatMap(({ lines }) =>
    lines.map(({ pieces, voice, label }): Turn => {
      const named = label && (trusted || isPlainlySpeaker(label.name)) ? label : null;
      const name = voice ?? named?.name ?? null;
      if (name !== null) {
        const key = keyOf(name);
        if (!spelled.has(key)) spelled.set(key, name);
        speaker = spelled.get(key)!;
      }
      return { speaker, pieces: named ? named.rest : pieces, glue: " " };
    }),
  );
}
