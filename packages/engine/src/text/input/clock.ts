/** Where a time of a transcript ends: "0:05", "00:01:05,200", "[00:12]", "00:12 - 00:15", "10:02 AM", "1 minute 8 seconds1:08". */
export interface Clock {
  readonly end: number;
  /** In brackets, or from one time to another: nobody writes that in prose. */
  readonly plain: boolean;
}

const isDigit = (code: number) => code >= 48 && code <= 57;
const UNIT = /\d{1,2} (?:hour|minute|second)s?/y;
const ARROWS = ["-->", "->", "-", "–", "—", "to ", ","];
const HALF_OF_DAY = / ?[AaPp]\.?[Mm]\b\.?/y;

/** The time that stands at `from`, or null. */
export function clockAt(text: string, from: number, to: number): Clock | null {
  const opens = text[from];
  const inside = opens === "[" || opens === "(" || opens === "<";
  let end = timeEnd(text, inside ? from + 1 : from);
  if (end < 0) return null;
  const then = arrowEnd(text, end);
  const ranged = then > 0 ? timeEnd(text, then) : -1;
  if (ranged > 0) end = ranged;
  if (inside) {
    if (text[end] !== (opens === "[" ? "]" : opens === "(" ? ")" : ">")) return null;
    end++;
  }
  return end <= to ? { end, plain: inside || ranged > 0 } : null;
}

/** Where digits parted by colons end: two or more groups, the last of two digits; -1 where none stand at `from`. */
function timeEnd(text: string, from: number): number {
  let at = from;
  let groups = 0;
  for (;;) {
    const start = at;
    while (at - start < 3 && isDigit(text.charCodeAt(at))) at++;
    if (at === start || (groups > 0 && at - start !== 2)) return groups === 0 ? spokenEnd(text, from) : -1;
    groups++;
    if (groups === 4 || text[at] !== ":" || !isDigit(text.charCodeAt(at + 1))) break;
    at++;
  }
  if (groups < 2) return spokenEnd(text, from);
  if ((text[at] === "." || text[at] === ",") && isDigit(text.charCodeAt(at + 1))) {
    const start = ++at;
    while (at - start < 6 && isDigit(text.charCodeAt(at))) at++;
  }
  HALF_OF_DAY.lastIndex = at;
  if (HALF_OF_DAY.test(text)) at = HALF_OF_DAY.lastIndex;
  return /[\p{L}\d%]/u.test(text[at] ?? "") ? -1 : at;
}

/** Where what leads from one time to the next ends, -1 where there is none. */
function arrowEnd(text: string, from: number): number {
  const at = pastBlanks(text, from);
  const arrow = ARROWS.find(sign => text.startsWith(sign, at));
  return arrow === undefined ? -1 : pastBlanks(text, at + arrow.length);
}

function pastBlanks(text: string, from: number): number {
  let at = from;
  while (text[at] === " " || text[at] === "\t") at++;
  return at;
}

/** Teams reads its times out, with the figures right behind. */
function spokenEnd(text: string, from: number): number {
  let at = -1;
  for (let next = from, units = 0; units < 3; units++) {
    UNIT.lastIndex = next;
    if (!UNIT.test(text)) break;
    at = UNIT.lastIndex;
    next = pastBlanks(text, at);
  }
  // "10 minutes late" goes on; a time stands alone.
  if (at < 0 || /[\p{L},;]/u.test(text[pastBlanks(text, at)] ?? "")) return -1;
  while (isDigit(text.charCodeAt(at)) || (text[at] === ":" && isDigit(text.charCodeAt(at + 1)))) at++;
  return at;
}
