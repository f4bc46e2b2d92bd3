import { APOSTROPHE, DIGIT, INVISIBLE, kindOf, LETTER, NEWLINE, QUOTE, SPACE } from "./characters.ts";
import { ELIDED } from "./contractions.ts";

/** A text that is mostly inside quotation marks was pasted with them: then nothing is a quotation. */
const PASTED_SHARE = 0.6;
/** A quotation in single marks is short; a longer reach pairs stray apostrophes. */
const SINGLE_REACH = 240;

/**
 * Marks which code units stand inside quotation marks: 1 inside, 0 outside.
 * A mark without its partner in the same paragraph quotes nothing.
 */
export function markQuotes(text: string): Uint8Array {
  const inside = new Uint8Array(text.length);
  let open = -1;
  let single = -1;
  let lineBlank = false;
  let quoted = 0;
  let before = SPACE;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if ((code | 32) >= 97 && (code | 32) <= 122) {
      before = LETTER;
      lineBlank = false;
      continue;
    }
    const kind = kindOf(code);
    if (kind === INVISIBLE) continue;
    if (kind === NEWLINE) {
      if (code === 13 && text.charCodeAt(i + 1) === 10) i++;
      if (lineBlank) open = single = -1;
      lineBlank = true;
    } else if (kind !== SPACE) lineBlank = false;
    if (kind === QUOTE) {
      const side = sideOf(text, i, before, open);
      if (side === "close") {
        inside.fill(1, open + 1, i);
        quoted += i - open;
        open = -1;
      } else if (side === "open") open = i;
    } else if (kind === APOSTROPHE && open < 0) {
      const after = i + 1 < text.length ? kindOf(text.charCodeAt(i + 1)) : SPACE;
      if (single >= 0 && i - single > SINGLE_REACH) single = -1;
      if (before !== LETTER && before !== DIGIT && opensSingle(text, i, after)) {
        if (single < 0) single = i;
      } else if (single >= 0 && after !== LETTER && before !== SPACE) {
        inside.fill(1, single + 1, i);
        quoted += i - single;
        single = -1;
      }
    }
    before = kind === NEWLINE ? SPACE : kind;
  }
  if (quoted > PASTED_SHARE * text.length) inside.fill(0);
  return inside;
}

/** Which way a double mark at `i` points. Where both are possible it closes what is open; `5"` and a doubled opening stray. */
function sideOf(text: string, i: number, before: number, open: number): "open" | "close" | "none" {
  const code = text.charCodeAt(i);
  if (code === 0x201e) return "open";
  // A low mark is closed by the mark that opens in English.
  if (code === 0x201c) return open >= 0 && text.charCodeAt(open) === 0x201e ? "close" : "open";
  if (code === 0xab || code === 0xbb) return open >= 0 ? "close" : "open";
  const after = i + 1 < text.length ? kindOf(text.charCodeAt(i + 1)) : SPACE;
  const leans = after === LETTER || after === DIGIT;
  if (open >= 0) return before === SPACE && leans && code !== 0x201d ? "open" : "close";
  return before === LETTER || before === DIGIT || code === 0x201d ? "none" : "open";
}

function opensSingle(text: string, i: number, after: number): boolean {
  const code = text.charCodeAt(i);
  if (code === 0x2019 || code === 0xb4 || code === 0x2032) return false;
  if (after === DIGIT) return code === 0x2018 && kindOf(text.charCodeAt(i + 2)) !== DIGIT;
  return after === LETTER && !ELIDED.has(wordAt(text, i + 1));
}

function wordAt(text: string, from: number): string {
  let to = from;
  while (to < text.length && to - from < 8 && kindOf(text.charCodeAt(to)) === LETTER) to++;
  return text.slice(from, to).toLowerCase();
}
