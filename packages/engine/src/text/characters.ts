/** What a UTF-16 code unit is to the tokeniser. */
export const SPACE = 1;
export const NEWLINE = 2;
export const LETTER = 3;
export const DIGIT = 4;
export const APOSTROPHE = 5;
export const QUOTE = 6;
export const PUNCTUATION = 7;
export const CURRENCY = 8;
/** Takes no room and separates nothing: zero-width spaces, soft hyphens, joiners. */
export const INVISIBLE = 9;
/** Emoji, dingbats and whatever else is neither spoken nor punctuation. */
export const SYMBOL = 10;

const LETTERS = /[\p{L}\p{M}]/u;
const ascii = new Uint8Array(128).fill(SYMBOL);
const set = (chars: string, kind: number) => {
  for (const c of chars) ascii[c.charCodeAt(0)] = kind;
};
set("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ", LETTER);
set("0123456789", DIGIT);
set(" \t\f\v", SPACE);
set("\n\r", NEWLINE);
set("'`", APOSTROPHE);
set('"', QUOTE);
set(".,;:!?()[]{}-/\\", PUNCTUATION);
set("$", CURRENCY);

const OTHERS = new Map<number, number>();
const others = (chars: string, kind: number) => {
  for (const c of chars) OTHERS.set(c.charCodeAt(0), kind);
};
others("\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000", SPACE);
others("\u0085\u2028\u2029", NEWLINE);
others("\u2018\u2019\u201b\u02bc\u2032\u00b4\uff07", APOSTROPHE);
others("\u201c\u201d\u201e\u201f\u00ab\u00bb\u2033\uff02", QUOTE);
others("\u2010\u2011\u2012\u2013\u2014\u2015\u2026\uff0c\u3002\uff01\uff1f", PUNCTUATION);
others("\u00a3\u20ac\u00a5\u20b9", CURRENCY);
others("\u20dd\u20de\u20df\u20e0\u20e2\u20e3\u20e4", SYMBOL);
others(
  "\u200b\u200c\u200d\u200e\u200f\u2060\u2061\u2062\u2063\u202a\u202c\u202d\u202e\u2066\u2067\u2068\u2069\ufeff\u00ad\ufe0e\ufe0f",
  INVISIBLE,
);

/** The kind of a UTF-16 code unit. Half of a surrogate pair is a symbol: no letter of English is outside the basic plane. */
export function kindOf(code: number): number {
  if (code < 128) return ascii[code]!;
  const known = OTHERS.get(code);
  if (known !== undefined) return known;
  if (code >= 0xd800 && code <= 0xdfff) return SYMBOL;
  return LETTERS.test(String.fromCharCode(code)) ? LETTER : SYMBOL;
}
