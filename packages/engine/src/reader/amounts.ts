import type { Token } from "../model/answer.ts";
import { itemBefore } from "../text/item-before.ts";
import { has, Tag } from "../text/lexicon.ts";
import { WordList } from "../text/word-list.ts";

const NOT_COUNTS = new WordList("one once half first second third quarter both double single");

/** Behind a time these tell when it was or how long somebody has been there, not what it cost. */
const WHEN = new WordList("ago back before earlier old experience");
const YEARS = new WordList("year years decade decades");
const LOSING = new WordList("lose loses lost cost costs delay delayed late waste wasted postponed");
/** How far behind the number its unit and what follows it stand. */
const REACH = 5;

/** "two years ago", "in my three years there", "the day before": a time that is no damage. */
function isWhen(words: readonly Token[], k: number): boolean {
  for (let at = k + 1; at < Math.min(words.length, k + REACH); at++) {
    if (words[at].kind === "punctuation") return false;
    if (WHEN.holds(words[at])) return true;
    if (at < k + 3 && YEARS.holds(words[at])) return !LOSING.isIn(words);
  }
  return false;
}

/** A number of something, other than a year, a time of day or "one". */
export function isCounted(words: readonly Token[]): boolean {
  return words.some((word, k) => {
    if (!has(word.tags, Tag.Quantity) || word.quoted || NOT_COUNTS.holds(word)) return false;
    if (isWhen(words, k)) return false;
    const before = itemBefore(words, k)?.lower;
    return before !== "at" && before !== "by" && before !== "version" && before !== "release";
  });
}

const MONEY = /^[£$€¥₹]|%$|k$/;

/** A quantity with what it counts: "47 minutes", "£61,300", "three of the clients", "half the users". */
export function isMeasured(words: readonly Token[]): boolean {
  for (let k = 0; k < words.length; k++) {
    const word = words[k]!;
    if (!has(word.tags, Tag.Quantity) || word.quoted || isWhen(words, k)) continue;
    if (word.kind === "number" && MONEY.test(word.lower)) return true;
    for (let at = k + 1; at < Math.min(words.length, k + 4); at++) {
      const next = words[at]!;
      if (next.kind === "punctuation") break;
      if (has(next.tags, Tag.Unit) && word.lower !== "one" && next.lower !== "years-old") return true;
    }
    if (word.kind === "number" && word.to - word.from >= 2 && !has(itemBefore(words, k)?.tags ?? 0, Tag.Preposition))
      return true;
  }
  return false;
}
