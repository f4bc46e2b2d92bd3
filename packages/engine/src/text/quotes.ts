import { APOSTROPHE, kindOf, LETTER, NEWLINE, QUOTE, SPACE } from "./characters.ts";

/** A text that is mostly inside quotation marks was pasted with them: then nothing is a quotation. */
const PASTED_SHARE = 0.6;
/** A quotation in single marks is short; a longer reach pairs stray apostrophes. */
const SINGLE_REACH = 240;
const ELIDED = new Set(["cause", "til", "till", "em", "tis", "twas", "bout", "round", "n", "cos"]);

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
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const kind = kindOf(code);
    if (kind === NEWLINE) {
      if (lineBlank) open = single = -1;
      lineBlank = true;
      continue;
    }
    if (kind !== SPACE) lineBlank = false;
    if (kind === QUOTE) {
      if (open >= 0 && code !== 0x201c && code !== 0x201e) {
        inside.fill(1, open + 1, i);
        quoted += i - open;
        open = -1;
      } else open = i;
    } else if (kind === APOSTROPHE && open < 0) {
      const before = i > 0 ? kindOf(text.charCodeAt(i - 1)) : SPACE;
      const after = i + 1 < text.length ? kindOf(text.charCodeAt(i + 1)) : SPACE;
      if (single >= 0 && i - single > SINGLE_REACH) single = -1;
      if (before !== LETTER && after === LETTER && code !== 0x2019 && single < 0) {
        if (!ELIDED.has(wordAt(text, i + 1))) single = i;
      } else if (single >= 0 && after !== LETTER && before !== SPACE) {
        inside.fill(1, single + 1, i);
        quoted += i - single;
        single = -1;
      }
    }
  }
  if (quoted > PASTED_SHARE * text.length) inside.fill(0);
  return inside;
}

function wordAt(text: string, from: number): string {
  let to = from;
  while (to < text.length && to - from < 8 && kindOf(text.charCodeAt(to)) === LETTER) to++;
  return text.slice(from, to).toLowerCase();
}
