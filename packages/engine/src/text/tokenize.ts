import type { Token, TokenKind } from "../model/answer.ts";
import {
  APOSTROPHE,
  CURRENCY,
  DIGIT,
  INVISIBLE,
  kindOf,
  LETTER,
  NEWLINE,
  PUNCTUATION,
  QUOTE,
  SPACE,
  SYMBOL,
} from "./characters.ts";
import { Tag, tagsOf } from "./lexicon.ts";
import { markQuotes } from "./quotes.ts";

/** Contractions typed without their apostrophe, as phones and hurried people do: the length of the first part. */
const BARE_CONTRACTIONS = new Map<string, readonly [number, string, string]>(
  [
    "im:1:i:'m",
    "ive:1:i:'ve",
    "dont:2:do:n't",
    "didnt:3:did:n't",
    "doesnt:4:does:n't",
    "wasnt:3:was:n't",
    "werent:4:were:n't",
    "isnt:2:is:n't",
    "arent:3:are:n't",
    "couldnt:5:could:n't",
    "shouldnt:6:should:n't",
    "wouldnt:5:would:n't",
    "havent:4:have:n't",
    "hadnt:3:had:n't",
    "hasnt:3:has:n't",
    "cant:2:can:n't",
    "wont:2:will:n't",
    "cannot:3:can:not",
    "cannae:3:can:n't",
    "didnae:3:did:n't",
    "weve:2:we:'ve",
    "theyre:4:they:'re",
    "thats:4:that:'s",
  ].map(entry => {
    const [word, length, first, second] = entry.split(":") as [string, string, string, string];
    return [word, [Number(length), first, second] as const];
  }),
);
const SUFFIXES = new Set(["'ve", "'re", "'ll", "'d", "'m", "'s"]);
const NEGATED = new Map([
  ["wo", "will"],
  ["ca", "can"],
  ["sha", "shall"],
  ["ai", "is"],
]);
const FIRST_YEAR = 1950;
const LAST_YEAR = 2039;

/**
 * The tokens of a text in order, over what people paste: curly quotes, CRLF, non-breaking and zero-width spaces, emoji
 * (no token), numbers with their currency and unit sign ("£2.3m" is one token), hyphenated words as one.
 */
export function tokenize(text: string): Token[] {
  const inside = markQuotes(text);
  const tokens: Token[] = [];
  const push = (from: number, to: number, kind: TokenKind, lower: string, tags: number) => {
    const first = text.charCodeAt(from);
    tokens.push({ from, to, kind, lower, tags, quoted: inside[from] === 1, capital: first >= 65 && first <= 90 });
  };
  let i = 0;
  while (i < text.length) {
    const kind = kindOf(text.charCodeAt(i));
    if (kind === LETTER) i = readWord(text, i, push);
    else if (kind === DIGIT || (kind === CURRENCY && isDigitAt(text, i + 1))) i = readNumber(text, i, push);
    else if (kind === PUNCTUATION) i = readPunctuation(text, i, push);
    else if (kind === APOSTROPHE && isDigitAt(text, i + 1)) i = readNumber(text, i, push);
    else if (kind === APOSTROPHE && startsElision(text, i)) i = readWord(text, i, push);
    else if (kind === SYMBOL && text[i] === "%") {
      push(i, i + 1, "word", "%", Tag.Unit);
      i++;
    } else i++;
  }
  return tokens;
}

type Push = (from: number, to: number, kind: TokenKind, lower: string, tags: number) => void;

const isDigitAt = (text: string, at: number) => at < text.length && kindOf(text.charCodeAt(at)) === DIGIT;
const startsElision = (text: string, at: number) => {
  const word = text.slice(at + 1, at + 6).toLowerCase();
  return word.startsWith("cause") || word.startsWith("cos ") || word.startsWith("til ") || word.startsWith("em ");
};

function readWord(text: string, from: number, push: Push): number {
  let to = from + 1;
  let plain = true;
  for (; to < text.length; to++) {
    const code = text.charCodeAt(to);
    const kind = kindOf(code);
    if (kind === LETTER || kind === DIGIT) continue;
    if (kind === INVISIBLE) {
      plain = false;
      continue;
    }
    const next = to + 1 < text.length ? kindOf(text.charCodeAt(to + 1)) : SPACE;
    if (kind === APOSTROPHE && next === LETTER) {
      plain = false;
      continue;
    }
    // A single hyphen or ampersand joins ("co-founder", "A&E"); two hyphens are a dash.
    if ((code === 45 || code === 38) && (next === LETTER || next === DIGIT)) continue;
    break;
  }
  let end = to;
  while (end > from + 1 && kindOf(text.charCodeAt(end - 1)) === INVISIBLE) end--;
  const raw = text.slice(from, end).toLowerCase();
  const lower = plain ? raw : comparable(raw);
  const bare = BARE_CONTRACTIONS.get(lower);
  if (bare && end - from === lower.length) {
    const [length, first, second] = bare;
    push(from, from + length, "word", first, tagsOf(first));
    push(from + length, end, "word", second, tagsOf(second));
    return to;
  }
  const cut = plain ? -1 : contractionAt(lower);
  if (cut > 0 && end - from === lower.length) {
    const head = lower.slice(0, cut);
    const tail = lower.slice(cut);
    const first = tail === "n't" ? (NEGATED.get(head) ?? head) : head;
    push(from, from + cut, "word", first, tagsOf(first));
    push(from + cut, end, "word", tail, tagsOf(tail));
  } else push(from, end, "word", lower, tagsOf(lower));
  return to;
}

/** Where the second part of a contraction begins, or -1. */
function contractionAt(lower: string): number {
  if (lower.endsWith("n't") && lower.length > 3) return lower.length - 3;
  const at = lower.lastIndexOf("'");
  return at > 0 && SUFFIXES.has(lower.slice(at)) ? at : -1;
}

function comparable(raw: string): string {
  let out = "";
  for (let i = 0; i < raw.length; i++) {
    const kind = kindOf(raw.charCodeAt(i));
    if (kind === APOSTROPHE) out += "'";
    else if (kind !== INVISIBLE) out += raw[i];
  }
  return out;
}

function readNumber(text: string, from: number, push: Push): number {
  let to = from + 1;
  for (; to < text.length; to++) {
    const code = text.charCodeAt(to);
    const kind = kindOf(code);
    if (kind === DIGIT || kind === LETTER) continue;
    // "2.3", "1,100", "10:30", "5-10", "1/2", "9%": inside a number only before a further digit.
    if ((code === 46 || code === 44 || code === 58 || code === 45 || code === 47) && isDigitAt(text, to + 1)) continue;
    // "two-week" forms: "14-day".
    if (code === 45 && to + 1 < text.length && kindOf(text.charCodeAt(to + 1)) === LETTER) continue;
    if (code === 37) {
      to++;
      break;
    }
    break;
  }
  const lower = text.slice(from, to).toLowerCase();
  push(from, to, "number", lower, isYear(lower) ? 0 : Tag.Quantity);
  return to;
}

function isYear(lower: string): boolean {
  if (lower.startsWith("'")) return true;
  const digits = lower.length === 5 && lower.endsWith("s") ? lower.slice(0, 4) : lower;
  const value = digits.length === 4 ? Number(digits) : Number.NaN;
  return value >= FIRST_YEAR && value <= LAST_YEAR;
}

function readPunctuation(text: string, from: number, push: Push): number {
  const code = text.charCodeAt(from);
  let to = from + 1;
  // Runs of the same mark are one token: "...", "!!", "--".
  while (to < text.length && text.charCodeAt(to) === code && code !== 40 && code !== 41) to++;
  const lower =
    code === 0x2026 || (code === 46 && to - from > 1)
      ? "…"
      : code === 45 && to - from === 1
        ? "-"
        : isDash(code)
          ? "—"
          : text[from]!;
  push(from, to, "punctuation", lower, 0);
  return to;
}

const isDash = (code: number) =>
  code === 0x2013 || code === 0x2014 || code === 0x2012 || code === 0x2015 || code === 45;

/** Whether only spaces, quotation marks and marks of no width stand between two offsets; `lines` counts the line breaks. */
export function between(text: string, from: number, to: number): { lines: number; blank: boolean } {
  let lines = 0;
  let blank = true;
  for (let i = from; i < to; i++) {
    const kind = kindOf(text.charCodeAt(i));
    if (kind === NEWLINE) {
      if (!(text.charCodeAt(i) === 10 && text.charCodeAt(i - 1) === 13)) lines++;
    } else if (kind !== SPACE && kind !== INVISIBLE && kind !== QUOTE) blank = false;
  }
  return { lines, blank };
}
