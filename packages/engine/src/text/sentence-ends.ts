import type { Token } from "../model/answer.ts";
import { AUXILIARY, has, SUBJECT, Tag } from "./lexicon.ts";
import { lineBreaks } from "./tokenize.ts";

const set = (words: string) => new Set(words.split(" "));
/** Never the last word of a sentence: something follows that they belong to. */
const TITLES = set("dr mr mrs ms mx prof gen sgt capt lt rev hon vs eg ie cf approx");
/** Not the last word before a number. */
const NUMBERED = set("no nos p pp vol ch sec art fig para ref ext tel");
/** Last words only where the next sentence plainly starts, with a word that is no name. */
const BEFORE_NAMES = set(
  "st mt ft fig ref ext tel jan feb apr aug sep sept oct nov dec mon tue tues wed thu thur thurs fri",
);
/** Last words only before a capital. */
const ENDINGS = set("etc inc ltd plc co corp jr sr dept est min max ave rd al");
/** "plan B" and its kin end with a letter that is no initial. */
const LETTERED = set("plan option team version type class grade part phase section point group vitamin hepatitis the");
const STARTERS = SUBJECT | AUXILIARY | Tag.Determiner | Tag.Preposition | Tag.Opener | Tag.Adverb | Tag.To;
/** How far back a verb is looked for before "5 p.m. Then". */
const VERB_REACH = 40;

/** Whether the mark at token `k` ends the sentence that began at token `first`. */
export function endsSentence(text: string, tokens: readonly Token[], k: number, first: number): boolean {
  const token = tokens[k]!;
  const mark = token.lower;
  if (mark === "。" || mark === "！" || mark === "？") return true;
  if (mark !== "." && mark !== "?" && mark !== "!" && mark !== "…") return false;
  let at = k + 1;
  while (at < tokens.length && isCloser(tokens[at]!) && tokens[at]!.from === tokens[at - 1]!.to) at++;
  const bracket = at > k + 1 && (tokens[at - 1]!.lower === ")" || tokens[at - 1]!.lower === "]");
  const gap = tokens[at - 1]!.to;
  while (at < tokens.length && isOpener(tokens[at]!)) at++;
  const next = tokens[at];
  // What opens at the end of a paragraph opens nothing in the next.
  if (next === undefined || (next.from > gap && lineBreaks(text, tokens[at - 1]!.to, next.from) > 1)) return true;
  if (next.from === gap) return mark !== "…" && !bracket && startsUnspaced(text, tokens[k - 1], token, next);
  // "(what a day!) and left", "What?" he said: the sentence goes on.
  if (!next.capital && next.kind === "word" && (bracket || (token.quoted && !next.quoted))) return false;
  if (mark === "…") return next.capital && next.lower !== "i";
  return mark !== "." || endsWithStop(text, tokens, k, next, first);
}

/** What closes together with the mark before it. */
export const isCloser = ({ lower }: Token): boolean => lower === ")" || lower === "]" || lower === "!" || lower === "?";
const isOpener = ({ lower }: Token) => lower === "(" || lower === "[";

/** "late.Then we left": a space is missing; "Node.js", "U.S.Army" and addresses have none. */
function startsUnspaced(text: string, previous: Token | undefined, mark: Token, next: Token): boolean {
  if (!next.capital || next.kind !== "word" || previous === undefined || previous.to !== mark.from) return false;
  if (previous.to - previous.from < 2 || "./@".includes(text[previous.from - 1] ?? " ")) return false;
  return !previous.capital || has(next.tags, STARTERS);
}

function endsWithStop(text: string, tokens: readonly Token[], k: number, next: Token, first: number): boolean {
  const previous = tokens[k - 1];
  if (previous === undefined || previous.to !== tokens[k]!.from || previous.kind === "punctuation") return true;
  const { lower } = previous;
  const starts = next.capital && has(next.tags, STARTERS);
  if (previous.to - previous.from === 1 && previous.kind === "word") {
    // "a.m.", "U.S.", "e.g.", "J. R. Smith".
    if (text[previous.from - 1] === ".") {
      if (!next.capital || isLatin(tokens[k - 3]!, lower)) return false;
      return (starts || lower === "m") && hasVerb(tokens, first, k);
    }
    if (!previous.capital || lower === "i") return true;
    return starts || LETTERED.has(tokens[k - 2]?.lower ?? "");
  }
  if (NUMBERED.has(lower) && next.kind === "number") return false;
  if (BEFORE_NAMES.has(lower)) return starts;
  if (ENDINGS.has(lower)) return next.capital;
  return !TITLES.has(lower);
}

/** "e.g.", "i.e." */
const isLatin = ({ lower }: Token, last: string) => (lower === "e" && last === "g") || (lower === "i" && last === "e");

function hasVerb(tokens: readonly Token[], first: number, k: number): boolean {
  for (let at = Math.max(first, k - VERB_REACH); at < k; at++)
    if (has(tokens[at]!.tags, Tag.Past | AUXILIARY | Tag.Present)) return true;
  return false;
}
