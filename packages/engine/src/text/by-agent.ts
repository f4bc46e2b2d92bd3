import type { Token } from "../model/answer.ts";
import { AUXILIARY, has, Tag } from "./lexicon.ts";
import { PLACES, TIMES, WAYS } from "./passives.words.ts";

/** An agent stands no further behind its participle: "was sent to the whole of the sales department by ...". */
const REACH = 14;
const NOMINATIVE = Tag.I | Tag.We;
const CALENDAR_BREAK = new Set("last next this yesterday today tomorrow tonight".split(" "));
const DEED_ENDINGS = ["tion", "sion", "ment", "val", "review"];
const ROUGHLY = new Set("about around over under some roughly nearly almost approximately".split(" "));
const ENDS = new Set([".", ";", ":", "?", "!", "…", "—", "(", ")"]);

/** Whether somebody or something is named as the doer of the passive whose participle is word `participle`. */
export function hasAgent(words: readonly Token[], auxiliary: number, participle: number): boolean {
  for (let k = participle + 1; k < words.length && k <= participle + REACH; k++) {
    const word = words[k]!;
    if (word.lower === "by") {
      // "was found in a file written by Ana": the doer of the nearer participle.
      if (k > participle + 1 && has(words[k - 1]!.tags, Tag.Participle) && !isJoined(words, participle, k - 1))
        return false;
      if (isDeed(words, k - 1)) continue;
      if (isAgent(words, k + 1)) return true;
      continue;
    }
    if (word.kind === "punctuation" ? ENDS.has(word.lower) : startsAnother(words, k)) break;
  }
  return isAskedFor(words, auxiliary);
}

/** Whether a clause of its own begins at word `k`. */
function startsAnother(words: readonly Token[], k: number): boolean {
  const { tags, lower } = words[k]!;
  if (has(tags, AUXILIARY | NOMINATIVE) || lower === "he" || lower === "she" || lower === "they") return true;
  return (
    has(tags, Tag.Opener) &&
    lower !== "and" &&
    lower !== "or" &&
    lower !== "before" &&
    lower !== "after" &&
    lower !== "as"
  );
}

/** "was put forward for approval by the board": the doer of the approval. */
function isDeed(words: readonly Token[], k: number): boolean {
  const { lower } = words[k]!;
  if (!DEED_ENDINGS.some(ending => lower.endsWith(ending))) return false;
  const before = words[k - 1]!;
  return before.lower === "for" || before.lower === "under" || before.lower === "in" || before.lower === "after";
}

/** "written, checked and sent": only participles, adverbs, commas and "and" lie between. */
function isJoined(words: readonly Token[], from: number, to: number): boolean {
  for (let k = from + 1; k < to; k++) {
    const { tags, lower } = words[k]!;
    if (
      !has(tags, Tag.Adverb | Tag.Participle | Tag.Not) &&
      lower !== "," &&
      lower !== "and" &&
      lower !== "or" &&
      lower !== "but"
    )
      return false;
  }
  return true;
}

/** "by whom it was written", "the firm by which he was hired". */
function isAskedFor(words: readonly Token[], auxiliary: number): boolean {
  for (let k = auxiliary - 1; k > 0 && k > auxiliary - 8; k--) {
    if (words[k]!.kind === "punctuation") return false;
    if (
      words[k - 1]!.lower === "by" &&
      (words[k]!.lower === "whom" || words[k]!.lower === "which" || words[k]!.lower === "whose")
    )
      return words[k + 1]?.lower !== "time";
  }
  return false;
}

/** Whether what follows "by", from word `from` on, can do something: no time, manner, measure or place. */
function isAgent(words: readonly Token[], from: number): boolean {
  let k = from;
  while (
    k < words.length &&
    has(words[k]!.tags, Tag.Adverb) &&
    !WAYS.has(words[k]!.lower) &&
    !TIMES.has(words[k]!.lower)
  )
    k++;
  if (ROUGHLY.has(words[k]?.lower ?? "") && isCount(words[k + 1])) k++;
  const first = words[k];
  // Left standing at the end: "who was it written by?"
  if (first === undefined || first.kind === "punctuation") return k === from;
  if (has(first.tags, Tag.Ing) || first.lower === "and") return false;
  if (isCount(first)) return countsDoers(words, k);
  const definite = has(first.tags, Tag.Determiner) || first.lower === "this" || first.lower === "that";
  const head = headFrom(words, definite ? k + 1 : k);
  if (head === undefined) return true;
  if (TIMES.has(head)) return false;
  return definite ? !PLACES.has(head) : !WAYS.has(head);
}

const isCount = (word: Token | undefined) =>
  word !== undefined && (word.kind === "number" || (has(word.tags, Tag.Quantity) && !has(word.tags, Tag.Determiner)));

/** "by two guards" names doers; "by 10%", "by 5 pm", "by 2024", "by three points" do not. */
function countsDoers(words: readonly Token[], from: number): boolean {
  if (words[from]!.lower === "one" && words[from + 1]?.lower === "of") return true;
  let k = from;
  while (k < words.length && (words[k]!.kind === "number" || has(words[k]!.tags, Tag.Quantity))) k++;
  const head = headFrom(words, k);
  return (
    head !== undefined &&
    head !== "am" &&
    head !== "pm" &&
    head !== "a" &&
    head !== "p" &&
    !TIMES.has(head) &&
    !WAYS.has(head)
  );
}

/** The last word of the noun phrase that begins at `from`, by where function words, verbs and dates end it. */
function headFrom(words: readonly Token[], from: number): string | undefined {
  let head: string | undefined;
  for (let k = from; k < words.length; k++) {
    const { kind, tags, lower } = words[k]!;
    if (kind !== "word" || (k > from && CALENDAR_BREAK.has(lower))) break;
    if (k === from && (lower === "next" || lower === "last" || lower === "own")) continue;
    if (has(tags, Tag.Preposition | Tag.Opener | AUXILIARY | Tag.To | Tag.Determiner | NOMINATIVE) && !WAYS.has(lower))
      break;
    if (head !== undefined && (has(tags, Tag.Adverb) || (TIMES.has(lower) && !TIMES.has(head)))) break;
    head = lower;
  }
  return head;
}
