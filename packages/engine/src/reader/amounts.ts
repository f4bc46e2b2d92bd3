import type { Token } from "../model/answer.ts";
import { has, Tag } from "../text/lexicon.ts";

const NOT_COUNTS = new Set("one once half first second third quarter both double single".split(" "));

/** A number of something, other than a year, a time of day or "one". */
export function isCounted(words: readonly Token[]): boolean {
  return words.some((word, k) => {
    if (!has(word.tags, Tag.Quantity) || word.quoted || NOT_COUNTS.has(word.lower)) return false;
    const before = words[k - 1]?.lower;
    return before !== "at" && before !== "by" && before !== "version" && before !== "release";
  });
}

const MONEY = /^[£$€¥₹]|%$|k$/;

/** A quantity with what it counts: "47 minutes", "£61,300", "three of the clients", "half the users". */
export function isMeasured(words: readonly Token[]): boolean {
  for (let k = 0; k < words.length; k++) {
    const word = words[k]!;
    if (!has(word.tags, Tag.Quantity) || word.quoted) continue;
    if (word.kind === "number" && MONEY.test(word.lower)) return true;
    for (let at = k + 1; at < Math.min(words.length, k + 4); at++) {
      const next = words[at]!;
      if (next.kind === "punctuation") break;
      if (has(next.tags, Tag.Unit) && word.lower !== "one" && next.lower !== "years-old") return true;
    }
    if (word.kind === "number" && word.to - word.from >= 2 && !has(words[k - 1]?.tags ?? 0, Tag.Preposition))
      return true;
  }
  return false;
}
