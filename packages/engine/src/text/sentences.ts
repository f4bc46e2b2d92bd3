import type { Token } from "../model/answer.ts";
import type { Part } from "../model/labels.ts";
import { kindOf, NEWLINE, SPACE } from "./characters.ts";
import { has, SUBJECT, Tag } from "./lexicon.ts";
import { lineBreaks } from "./tokenize.ts";

/** A run of tokens that is one sentence: `first` to `last`, `last` exclusive. */
export interface TokenRun {
  readonly first: number;
  readonly last: number;
  readonly heading: Part | null;
  readonly question: boolean;
}

const ABBREVIATIONS = new Set(
  "dr mr mrs ms prof st sr jr e.g i.e eg ie vs approx no dept inc ltd co corp gen sgt capt fig min max est ref tel ext mt ave".split(
    " ",
  ),
);
const LABELS = new Map<string, Part>();
for (const [part, names] of [
  ["situation", "situation|background|context|the situation|setting|scene"],
  ["task", "task|tasks|goal|my role|role|responsibility|my responsibility|the task|my task|objective"],
  [
    "action",
    "action|actions|the action|my action|my actions|what i did|what i did wrong|the mistake|my mistake|decision",
  ],
  [
    "result",
    "result|results|the result|outcome|the outcome|consequence|consequences|impact|the impact|failure|the failure|what happened|what went wrong",
  ],
  [
    "aftermath",
    "after|aftermath|afterwards|follow-up|recovery|response|repair|what i did next|what i did about it|what happened next|the aftermath|fix",
  ],
  [
    "learning",
    "learning|learnings|lesson|lessons|the lesson|lesson learned|lessons learned|reflection|takeaway|takeaways|what i learned|what i learnt|what i would do differently|what i do differently|what changed",
  ],
] as const)
  for (const name of names.split("|")) LABELS.set(name, part);
const LONGEST_LABEL = 6;
/** A line this short is a line of its own, not text wrapped by a narrow window. */
const WRAPPED_LINE = 50;
/** Speech typed without full stops is cut before a new "and I", "so we" once this many words have run. */
const RUN_ON_WORDS = 40;

/** Cuts the tokens of a text into sentences; labels, headings and list marks belong to none. */
export function splitSentences(text: string, tokens: readonly Token[]): TokenRun[] {
  const runs: TokenRun[] = [];
  let heading: Part | null = null;
  let first = 0;
  let words = 0;
  let pauses = 0;
  const close = (last: number, question: boolean) => {
    if (last > first && hasWord(tokens, first, last)) runs.push({ first, last, heading, question });
    first = last;
    words = 0;
    pauses = 0;
  };
  for (let k = 0; k < tokens.length; k++) {
    const token = tokens[k]!;
    const gapFrom = k === 0 ? 0 : tokens[k - 1]!.to;
    const lines = k === 0 ? 1 : token.from - gapFrom > 0 ? lineBreaks(text, gapFrom, token.from) : 0;
    if (lines > 0) {
      const margin = marginOf(text, gapFrom, token.from);
      const label = labelAt(text, tokens, k, margin.includes("#") && kindOf(text.charCodeAt(token.from - 1)) === SPACE);
      if (label !== null || lines > 1 || startsLine(text, tokens, k, margin)) {
        close(k, false);
        if (label !== null) {
          if (label.part !== undefined) heading = label.part;
          k = label.next - 1;
          first = label.next;
          continue;
        }
        const skip = listMark(tokens, k);
        if (skip > 0) {
          k += skip - 1;
          first = k + 1;
          continue;
        }
      }
    }
    if (token.kind === "punctuation") {
      if (endsSentence(text, tokens, k)) {
        // What closes with the mark belongs to it: a bracket, a further mark.
        while (k + 1 < tokens.length && isCloser(tokens[k + 1]!) && tokens[k + 1]!.from === tokens[k]!.to) k++;
        close(k + 1, token.lower === "?");
      } else if (token.lower === ",") pauses++;
      continue;
    }
    words++;
    if (words > RUN_ON_WORDS && pauses === 0 && has(token.tags, Tag.Opener) && startsClause(tokens, k)) close(k, false);
  }
  close(tokens.length, false);
  return runs;
}

const isCloser = (token: Token) =>
  token.lower === ")" || token.lower === "]" || token.lower === "!" || token.lower === "?";
const startsClause = (tokens: readonly Token[], k: number) =>
  /^(?:and|but|so|then|because)$/.test(tokens[k]!.lower) && k + 1 < tokens.length && has(tokens[k + 1]!.tags, SUBJECT);

function hasWord(tokens: readonly Token[], first: number, last: number): boolean {
  for (let k = first; k < last; k++) if (tokens[k]!.kind !== "punctuation") return true;
  return false;
}

/** A label or a heading line at token `k`: the part it names, undefined where it names none, and the token after it. */
function labelAt(
  text: string,
  tokens: readonly Token[],
  k: number,
  marked: boolean,
): { part: Part | undefined; next: number } | null {
  let name = "";
  let next = k;
  const start = k + listMark(tokens, k);
  for (next = start; next < tokens.length && next - start < LONGEST_LABEL + (marked ? 20 : 0); next++) {
    const token = tokens[next]!;
    const lineEnds = next > start && lineBreaks(text, tokens[next - 1]!.to, token.from) > 0;
    if (lineEnds) break;
    if (token.kind === "punctuation" && !marked) {
      const spaced = token.lower === ":" || ((token.lower === "-" || token.lower === "—") && text[token.to] === " ");
      const part = spaced ? LABELS.get(name) : undefined;
      return part === undefined ? null : { part, next: next + 1 };
    }
    if (token.kind !== "punctuation") name += (name && !token.lower.startsWith("'") ? " " : "") + token.lower;
  }
  if (marked && !lineGoesOn(text, tokens, next)) return { part: LABELS.get(name), next };
  const part = !lineGoesOn(text, tokens, next) && next > start ? LABELS.get(name) : undefined;
  return part === undefined ? null : { part, next };
}

const lineGoesOn = (text: string, tokens: readonly Token[], k: number) =>
  k > 0 && k < tokens.length && lineBreaks(text, tokens[k - 1]!.to, tokens[k]!.from) === 0;

/** What stands between the last line break and a line's first token: its indent and marks. */
function marginOf(text: string, from: number, to: number): string {
  let start = to;
  while (start > from && kindOf(text.charCodeAt(start - 1)) !== NEWLINE) start--;
  return text.slice(start, to);
}

/** How many tokens at `k` are a list mark: "-", "1.", "2)". */
function listMark(tokens: readonly Token[], k: number): number {
  const token = tokens[k]!;
  const next = tokens[k + 1];
  if (token.kind === "punctuation" && (token.lower === "-" || token.lower === "—") && next && next.from > token.to)
    return 1;
  if (
    token.kind === "number" &&
    token.to - token.from <= 2 &&
    next &&
    (next.lower === "." || next.lower === ")") &&
    next.from === token.to &&
    (tokens[k + 2] === undefined || tokens[k + 2]!.from > next.to)
  )
    return 2;
  return 0;
}

/** Whether a single line break before token `k` ends a sentence, or only wraps the line. */
function startsLine(text: string, tokens: readonly Token[], k: number, margin: string): boolean {
  const token = tokens[k]!;
  if (k === 0 || margin.includes("*") || margin.includes("\u2022") || margin.includes("#") || listMark(tokens, k) > 0)
    return true;
  const previous = tokens[k - 1]!;
  if (previous.kind === "punctuation")
    return previous.lower !== "," && previous.lower !== "-" && previous.lower !== "—";
  if (!token.capital || token.lower === "i") return false;
  for (let i = previous.to - 1; i > previous.to - WRAPPED_LINE; i--)
    if (i < 0 || kindOf(text.charCodeAt(i)) === NEWLINE) return true;
  return false;
}

function endsSentence(text: string, tokens: readonly Token[], k: number): boolean {
  const token = tokens[k]!;
  const next = tokens[k + 1];
  if (next === undefined)
    return token.lower === "." || token.lower === "?" || token.lower === "!" || token.lower === "…";
  const spaced = next.from > token.to;
  switch (token.lower) {
    case "?":
    case "!":
      // "What?" he said: the sentence goes on after the quotation.
      return spaced && !(token.quoted && !next.quoted && !next.capital);
    case "…":
      return spaced && next.capital && next.lower !== "i";
    case "\u3002":
      return true;
    case ".": {
      if (!spaced) return false;
      if (token.quoted && !next.quoted && !next.capital && next.kind === "word") return false;
      const previous = tokens[k - 1];
      if (previous === undefined || previous.to !== token.from) return true;
      if (previous.lower.length === 1 && previous.capital && previous.lower !== "i" && next.capital)
        return isLetterBefore(text, tokens, k);
      if (previous.lower === "no" && next.kind === "number") return false;
      if (previous.lower === "no") return true;
      if (ABBREVIATIONS.has(previous.lower)) return false;
      if (isDotted(text, tokens, k)) return next.capital && next.lower !== "i";
      return true;
    }
    default:
      return false;
  }
}

/** "plan B." ends a sentence, "J. Smith" does not. */
const isLetterBefore = (text: string, tokens: readonly Token[], k: number) =>
  k >= 2 &&
  tokens[k - 2]!.kind === "word" &&
  !tokens[k - 2]!.capital &&
  lineBreaks(text, tokens[k - 2]!.to, tokens[k - 1]!.from) < 2;

/** "a.m.", "U.S.", "e.g.": single letters with full stops between. */
function isDotted(text: string, tokens: readonly Token[], k: number): boolean {
  const previous = tokens[k - 1]!;
  return previous.to - previous.from === 1 && text[previous.from - 1] === ".";
}
