import type { Token } from "../model/answer.ts";
import type { Part } from "../model/labels.ts";
import { kindOf, NEWLINE, SPACE, SYMBOL } from "./characters.ts";
import { labelAt, labelInLine, listMark } from "./headings.ts";
import { AUXILIARY, has, SUBJECT, Tag } from "./lexicon.ts";
import { endsSentence, isCloser } from "./sentence-ends.ts";
import { lineBreaks } from "./tokenize.ts";

/** A run of tokens that is one sentence: `first` to `last`, `last` exclusive. */
export interface TokenRun {
  readonly first: number;
  readonly last: number;
  readonly heading: Part | null;
  readonly question: boolean;
}

/** A line this short is a line of its own, not text wrapped by a narrow window. */
const WRAPPED_LINE = 50;
/** Speech typed without full stops is cut before a new "and I", "so we" once this many words have run. */
const RUN_ON_WORDS = 40;
/** Nobody says a sentence of so many tokens. The cut keeps work that looks over a whole sentence for each word in bounds. */
const MOST_TOKENS = 400;
/** The same where commas part it. */
const LONGEST_SENTENCE = 100;
const JOINING = new Set(["and", "but", "so", "then", "because"]);
/** After these a line has not come to its end, unless they can end a thought too ("that", "her", "before"). */
const UNFINISHED = Tag.Determiner | Tag.Opener | Tag.I | Tag.We;
const CAN_END = Tag.It | Tag.They | Tag.Adverb | Tag.Quantity;
/** After these it may have: "the room we met in", "so we did". */
const SELDOM_LAST = UNFINISHED | AUXILIARY | Tag.Preposition | Tag.To;

/** Cuts the tokens of a text into sentences; labels, headings, list marks and what an interviewer says belong to none. */
export function splitSentences(text: string, tokens: readonly Token[]): TokenRun[] {
  const runs: TokenRun[] = [];
  let heading: Part | null = null;
  let other = false;
  let first = 0;
  let words = 0;
  let pauses = 0;
  const close = (last: number, question: boolean) => {
    if (!other && last > first && hasWord(tokens, first, last)) runs.push({ first, last, heading, question });
    first = last;
    words = 0;
    pauses = 0;
  };
  for (let k = 0; k < tokens.length; k++) {
    const token = tokens[k]!;
    const gapFrom = k === 0 ? 0 : tokens[k - 1]!.to;
    const lines = k === 0 ? 1 : token.from > gapFrom ? lineBreaks(text, gapFrom, token.from) : 0;
    if (lines > 0) {
      const margin = marginOf(text, gapFrom, token.from);
      const marked = margin.includes("#") && kindOf(text.charCodeAt(token.from - 1)) === SPACE;
      const label = labelAt(text, tokens, k, marked, heading);
      if (label !== null || lines > 1 || startsLine(text, tokens, k, first, margin)) {
        close(k, false);
        other = label?.other ?? false;
        const skip = label !== null ? label.next - k : listMark(tokens, k);
        if (label?.part !== undefined) heading = label.part;
        if (skip > 0) {
          k += skip - 1;
          first = k + 1;
          continue;
        }
      }
    } else if (k === first && token.capital && runs.length > 0) {
      const label = labelInLine(tokens, k);
      if (label !== null) {
        heading = label.part ?? heading;
        k = label.next - 1;
        first = label.next;
        continue;
      }
    }
    if (token.kind === "punctuation") {
      if (token.lower === ",") pauses++;
      else if (endsSentence(text, tokens, k, first)) {
        // What closes with the mark belongs to it: a bracket, a further mark.
        while (k + 1 < tokens.length && isCloser(tokens[k + 1]!) && tokens[k + 1]!.from === tokens[k]!.to) k++;
        close(k + 1, token.lower === "?");
      }
      continue;
    }
    if (k - first >= MOST_TOKENS) close(k, false);
    words++;
    if (words > RUN_ON_WORDS && (pauses === 0 || words > LONGEST_SENTENCE) && startsClause(tokens, k)) close(k, false);
  }
  close(tokens.length, false);
  return runs;
}

const startsClause = (tokens: readonly Token[], k: number) =>
  JOINING.has(tokens[k]!.lower) && k + 1 < tokens.length && has(tokens[k + 1]!.tags, SUBJECT);

function hasWord(tokens: readonly Token[], first: number, last: number): boolean {
  for (let k = first; k < last; k++) if (tokens[k]!.kind !== "punctuation") return true;
  return false;
}

/** What stands between the last line break and a line's first token: its indent and marks. */
function marginOf(text: string, from: number, to: number): string {
  let start = to;
  while (start > from && kindOf(text.charCodeAt(start - 1)) !== NEWLINE) start--;
  return text.slice(start, to);
}

/** Whether a single line break before token `k` ends the sentence from `first` on, or only wraps the line. */
function startsLine(text: string, tokens: readonly Token[], k: number, first: number, margin: string): boolean {
  const token = tokens[k]!;
  if (k === 0 || hasBullet(margin) || listMark(tokens, k) > 0) return true;
  const previous = tokens[k - 1]!;
  if (previous.kind === "punctuation") {
    if (previous.lower === ".") return endsSentence(text, tokens, k - 1, first);
    return previous.lower !== "," && previous.lower !== "-" && previous.lower !== "—" && previous.lower !== "(";
  }
  const starts = token.capital && token.lower !== "i";
  if (!starts && !startsThought(tokens, k)) return false;
  if (has(previous.tags, starts ? UNFINISHED : SELDOM_LAST) && !has(previous.tags, CAN_END) && previous.lower !== "her")
    return false;
  for (let i = previous.to - 1; i > previous.to - WRAPPED_LINE; i--)
    if (i < 0 || kindOf(text.charCodeAt(i)) === NEWLINE) return true;
  return false;
}

/** "I told", "and we left". */
const startsThought = (tokens: readonly Token[], k: number) =>
  has(tokens[k]!.tags, Tag.I | Tag.We) || startsClause(tokens, k);

/** A star, or any sign beyond ASCII that is neither spoken nor punctuation: "•", "▪", "✅". */
function hasBullet(margin: string): boolean {
  for (let i = 0; i < margin.length; i++) {
    const code = margin.charCodeAt(i);
    if (code === 42 || code === 35 || code === 43 || (code > 127 && kindOf(code) === SYMBOL)) return true;
  }
  return false;
}
