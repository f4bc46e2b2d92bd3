import type { Token, TokenKind, Word } from "../model/answer.ts";
import {
  APOSTROPHE,
  CURRENCY,
  DIGIT,
  INVISIBLE,
  kindOf,
  LETTER,
  NEWLINE,
  PUNCTUATION,
  SPACE,
  SYMBOL,
} from "./characters.ts";
import { BARE_CONTRACTIONS, beforeNot, contractionAt, ELIDED } from "./contractions.ts";
import { has, hashOn, Tag, wordIn, wordOf } from "./lexicon.ts";
import { markQuotes } from "./quotes.ts";

const FIRST_YEAR = 1950;
const LAST_YEAR = 2039;
/** Beyond it letters are ligatures, full-width forms, combining accents or other scripts. */
const LAST_LATIN = 0x24f;
const LONGEST_ELIDED = 6;
const KEYCAP = 0x20e3;
const NUMBER_JOINERS = ".,:/\u2013";

/**
 * The tokens of a text in order, over what people paste: curly quotes, CRLF, non-breaking and zero-width spaces, emoji
 * (no token), numbers with their currency and unit sign ("£2.3m" is one token), hyphenated words as one.
 */
export function tokenize(text: string): Token[] {
  const inside = markQuotes(text);
  const tokens: Token[] = [];
  const push = (from: number, to: number, kind: TokenKind, word: Word, tags = word.tags) => {
    const { lower } = word;
    const first = text.charCodeAt(from);
    const inContext = lower === "of" || lower === "longer" ? tagsAfter(tokens, lower, tags) : tags;
    tokens.push({
      from,
      to,
      kind,
      lower,
      tags: inContext,
      word,
      quoted: inside[from] === 1,
      capital: first >= 65 && first <= 90,
    });
  };
  let i = 0;
  while (i < text.length) {
    const kind = kindOf(text.charCodeAt(i));
    if (kind === LETTER) i = readWord(text, i, push);
    else if (kind === DIGIT || (kind === CURRENCY && isDigitAt(text, i + 1))) i = readNumber(text, i, push);
    else if (kind === PUNCTUATION) i = readPunctuation(text, i, push);
    else if (kind === APOSTROPHE) i = readApostrophe(text, i, push);
    else if (kind === SYMBOL && text[i] === "%") {
      push(i, i + 1, "word", wordOf("%"));
      i++;
    } else i++;
  }
  return tokens;
}

/** "kind of broke" and "no longer check" hold adverbs, "this kind of error" does not. */
function tagsAfter(tokens: Token[], lower: string, tags: number): number {
  const last = tokens.at(-1);
  if (last === undefined) return tags;
  if (lower === "of") {
    const before = tokens.at(-2);
    const adverb = (last.lower === "kind" || last.lower === "sort") && !(before && has(before.tags, NOUN_OPENERS));
    return adverb ? Tag.Adverb : tags;
  }
  if (last.lower !== "no") return tags;
  tokens[tokens.length - 1] = { ...last, tags: Tag.Adverb };
  return Tag.Adverb | Tag.Not;
}
const NOUN_OPENERS = Tag.Determiner | Tag.Preposition | Tag.Quantity;

type Push = (from: number, to: number, kind: TokenKind, word: Word, tags?: number) => void;

const isDigitAt = (text: string, at: number) => at < text.length && kindOf(text.charCodeAt(at)) === DIGIT;
const kindAt = (text: string, at: number) => (at < text.length ? kindOf(text.charCodeAt(at)) : SPACE);

/** "'21" and "'90s" are years, "'cause" is a word; any other apostrophe here is a quotation mark or strays. */
function readApostrophe(text: string, at: number, push: Push): number {
  let to = at + 1;
  while (to < text.length && to - at <= LONGEST_ELIDED && kindAt(text, to) === LETTER) to++;
  const whole =
    to > at + 1 && kindAt(text, to) !== LETTER ? ELIDED.get(text.slice(at + 1, to).toLowerCase()) : undefined;
  if (whole !== undefined) {
    push(at, to, "word", wordOf(whole));
    return to;
  }
  if (!isDigitAt(text, at + 1) || !isDigitAt(text, at + 2) || isDigitAt(text, at + 3)) return at + 1;
  to = text[at + 3] === "s" ? at + 4 : at + 3;
  const next = kindAt(text, to);
  if (next === LETTER || next === CURRENCY || text[to] === "%") return at + 1;
  push(at, to, "number", wordOf(`'${text.slice(at + 1, to)}`), 0);
  return to;
}

function readWord(text: string, from: number, push: Push): number {
  let to = from;
  let hash = 0;
  for (; to < text.length; to++) {
    const code = text.charCodeAt(to);
    if (!isBasic(code)) break;
    hash = hashOn(hash, code);
  }
  const basic = to;
  let plain = to > from || text.charCodeAt(from) < LAST_LATIN;
  for (to = Math.max(to, from + 1); to < text.length; to++) {
    const code = text.charCodeAt(to);
    if (isBasic(code)) continue;
    const kind = kindOf(code);
    if (kind === LETTER || kind === DIGIT) {
      if (code > LAST_LATIN) plain = false;
      continue;
    }
    if (kind === INVISIBLE) {
      plain = false;
      continue;
    }
    const next = kindAt(text, to + 1);
    if (kind === APOSTROPHE && next === LETTER) {
      plain = false;
      continue;
    }
    // A single hyphen or ampersand joins ("co-founder", "A&E"); two hyphens are a dash.
    if ((isHyphen(code) || code === 38) && (next === LETTER || next === DIGIT)) {
      if (code !== 45) plain = false;
      continue;
    }
    break;
  }
  let end = to;
  while (!plain && end > from + 1 && kindOf(text.charCodeAt(end - 1)) === INVISIBLE) end--;
  const word = end === basic ? wordIn(text, from, end, hash) : written(text.slice(from, end).toLowerCase(), plain);
  // No bare contraction is a word that has a class.
  const bare = word.tags === 0 ? BARE_CONTRACTIONS.get(word.lower) : undefined;
  if (bare) {
    const [length, first, second] = bare;
    const cut = back(text, end, word.lower.length - length);
    push(from, cut, "word", wordOf(first));
    push(cut, end, "word", wordOf(second));
  } else if (plain) push(from, end, "word", word);
  else pushParts(text, from, end, word.lower, push);
  return to;
}

const written = (raw: string, plain: boolean): Word => wordOf(plain ? raw : comparable(raw));

/** A letter a to z in either case. */
const isBasic = (code: number): boolean => (code | 32) >= 97 && (code | 32) <= 122;

/** One token a part: "should", "n't" and "'ve" of "shouldn't've"; no word has more than two endings. */
function pushParts(text: string, from: number, end: number, lower: string, push: Push, endings = 2): void {
  const at = endings > 0 ? contractionAt(lower) : -1;
  if (at < 0) {
    push(from, end, "word", wordOf(lower));
    return;
  }
  const tail = lower.slice(at);
  const head = tail === "n't" ? beforeNot(lower.slice(0, at)) : lower.slice(0, at);
  const cut = back(text, end, tail.length);
  pushParts(text, from, cut, head, push, endings - 1);
  push(cut, end, "word", wordOf(tail));
}

/** The offset `letters` visible characters before `end`. */
function back(text: string, end: number, letters: number): number {
  let at = end;
  for (let left = letters; left > 0; left--) {
    at--;
    while (kindOf(text.charCodeAt(at)) === INVISIBLE) at--;
  }
  return at;
}

/** Straight apostrophes and hyphens, no characters without width, ligatures and accents as usually typed. */
function comparable(raw: string): string {
  let out = "";
  let beyond = false;
  for (let i = 0; i < raw.length; i++) {
    const code = raw.charCodeAt(i);
    const kind = kindOf(code);
    if (kind === APOSTROPHE) out += "'";
    else if (isHyphen(code)) out += "-";
    else if (kind !== INVISIBLE) {
      out += raw[i];
      beyond ||= code > LAST_LATIN;
    }
  }
  return beyond ? out.normalize("NFKC").toLowerCase() : out;
}

function readNumber(text: string, from: number, push: Push): number {
  let to = from + 1;
  for (; to < text.length; to++) {
    const code = text.charCodeAt(to);
    const kind = kindOf(code);
    if (kind === DIGIT || kind === LETTER) continue;
    // "2.3", "1,100", "10:30", "5-10", "1/2": inside a number only before a further digit.
    if ((NUMBER_JOINERS.includes(text[to]!) || isHyphen(code)) && isDigitAt(text, to + 1)) continue;
    // "14-day".
    if (isHyphen(code) && kindAt(text, to + 1) === LETTER) continue;
    if (code === 37 || (kind === CURRENCY && !isDigitAt(text, to + 1))) to++;
    break;
  }
  // A digit in a box ("1" + variation selector + U+20E3) is an emoji.
  if (kindAt(text, to) === INVISIBLE && text.charCodeAt(to + 1) === KEYCAP) return to + 2;
  if (text.charCodeAt(to) === KEYCAP) return to + 1;
  const lower = text.slice(from, to).toLowerCase();
  push(from, to, "number", wordOf(lower), isYear(lower) ? 0 : Tag.Quantity);
  return to;
}

function isYear(lower: string): boolean {
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
      : isHyphen(code) && to - from === 1
        ? "-"
        : isDash(code)
          ? "—"
          : text[from]!;
  push(from, to, "punctuation", wordOf(lower), 0);
  return to;
}

const isHyphen = (code: number) => code === 45 || code === 0x2010 || code === 0x2011;
const isDash = (code: number) => isHyphen(code) || (code >= 0x2012 && code <= 0x2015);

/** How many line breaks stand between two offsets; CRLF is one. */
export function lineBreaks(text: string, from: number, to: number): number {
  let lines = 0;
  for (let i = from; i < to; i++)
    if (kindOf(text.charCodeAt(i)) === NEWLINE && !(text.charCodeAt(i) === 10 && text.charCodeAt(i - 1) === 13))
      lines++;
  return lines;
}
