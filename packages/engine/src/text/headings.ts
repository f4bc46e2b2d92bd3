import type { Token } from "../model/answer.ts";
import type { Part } from "../model/labels.ts";
import { lineBreaks } from "./tokenize.ts";

/** What stands in front of a line and is not said: a heading, a label of a part, or who speaks. */
export interface Label {
  /** The part it names; null for a heading that names none; undefined where it says who speaks. */
  readonly part: Part | null | undefined;
  /** Somebody else speaks the rest of the line: "Interviewer:". */
  readonly other: boolean;
  /** The token after it. */
  readonly next: number;
}

const LABELS = new Map<string, Part>();
for (const [part, names] of [
  [
    "situation",
    "situation|background|context|the situation|setting|scene|the context|situation and task|situation task",
  ],
  ["task", "task|tasks|goal|my role|role|responsibility|my responsibility|the task|my task|objective|my goal"],
  [
    "action",
    "action|actions|the action|my action|my actions|what i did|what i did wrong|mistake|the mistake|my mistake|decision|my decision",
  ],
  [
    "result",
    "result|results|the result|outcome|the outcome|consequence|consequences|impact|the impact|failure|the failure|my failure|what happened|what went wrong",
  ],
  [
    "aftermath",
    "after|aftermath|afterwards|follow-up|recovery|response|repair|resolution|what i did next|what i did about it|what happened next|the aftermath|fix|the fix",
  ],
  [
    "learning",
    "learning|learnings|lesson|lessons|the lesson|lesson learned|lessons learned|lesson learnt|lessons learnt|my lesson|key lesson|key learning|key learnings|reflection|reflections|takeaway|takeaways|key takeaway|key takeaways|what i learned|what i learnt|what i would do differently|what i'd do differently|what i do differently|what i changed|what changed",
  ],
] as const)
  for (const name of names.split("|")) LABELS.set(name, part);
/** Whether a label, in lower case, names a part of an answer. */
export const isPartName = (label: string): boolean => LABELS.has(label);

const LONGEST_LABEL = 6;
const LONGEST_HEADING = 26;
/** Who asks, and who answers, as labels in an answer and in a transcript name them. */
export const ASKING: ReadonlySet<string> = new Set([
  "q",
  "question",
  "interviewer",
  "recruiter",
  "hiring manager",
  "panel",
]);
export const ANSWERING: ReadonlySet<string> = new Set(["a", "answer", "me", "candidate", "interviewee", "my answer"]);
/** "A:" is an answer, or the part that comes after the one told last. */
const LETTERS = new Map<string, Part>([
  ["s", "situation"],
  ["t", "task"],
  ["r", "result"],
]);
const AFTER = new Map<Part | null, Part>([
  ["situation", "action"],
  ["task", "action"],
  ["result", "aftermath"],
]);

/**
 * The label or heading line that begins at token `k` under `heading`, or null. A `marked` line ("## ...") is a heading
 * whatever it says.
 */
export function labelAt(
  text: string,
  tokens: readonly Token[],
  k: number,
  marked: boolean,
  heading: Part | null,
): Label | null {
  const start = k + listMark(tokens, k);
  const most = start + (marked ? LONGEST_HEADING : LONGEST_LABEL);
  let name = "";
  let whole = true;
  let next = start;
  for (; next < tokens.length && next < most; next++) {
    const token = tokens[next]!;
    const gap = next > start ? tokens[next - 1]!.to : token.from;
    if (token.from > gap && lineBreaks(text, gap, token.from) > 0) break;
    if (token.from > gap && text[gap] === "\t" && LABELS.has(name)) return partLabel(name, next);
    if (token.kind === "punctuation") {
      if (token.lower === "/") whole = false;
      else if (!marked) return endedLabel(text, tokens, next, name, heading);
    } else if (whole && token.kind === "word") name = joined(name, token);
  }
  if (next === start || lineGoesOn(text, tokens, next)) return null;
  return marked ? { part: LABELS.get(name) ?? null, other: false, next } : partLabel(name, next);
}

/** A label that opens a sentence inside a line: "Result: ...". */
export function labelInLine(tokens: readonly Token[], k: number): Label | null {
  const end = Math.min(tokens.length, k + LONGEST_LABEL);
  let colon = k;
  while (colon < end && tokens[colon]!.kind === "word") colon++;
  if (colon >= end || tokens[colon]!.lower !== ":") return null;
  let name = "";
  for (let at = k; at < colon; at++) name = joined(name, tokens[at]!);
  return partLabel(name, colon + 1);
}

const joined = (name: string, { lower }: Token) => name + (name && !lower.startsWith("'") ? " " : "") + lower;

function partLabel(name: string, next: number): Label | null {
  const part = LABELS.get(name);
  return part === undefined ? null : { part, other: false, next };
}

/** What `name` is before the mark at `at`: a colon, a spaced dash, or the question mark of a heading alone on its line. */
function endedLabel(
  text: string,
  tokens: readonly Token[],
  at: number,
  name: string,
  heading: Part | null,
): Label | null {
  const { lower, to } = tokens[at]!;
  const next = at + 1;
  if (lower === ":") {
    if (ASKING.has(name)) return { part: undefined, other: true, next };
    if (ANSWERING.has(name)) return { part: name === "a" ? AFTER.get(heading) : undefined, other: false, next };
    const letter = LETTERS.get(name);
    return letter ? { part: letter, other: false, next } : partLabel(name, next);
  }
  const dash = (lower === "-" || lower === "—") && text[to] === " ";
  return dash || (lower === "?" && !lineGoesOn(text, tokens, next)) ? partLabel(name, next) : null;
}

const lineGoesOn = (text: string, tokens: readonly Token[], k: number) =>
  k > 0 && k < tokens.length && lineBreaks(text, tokens[k - 1]!.to, tokens[k]!.from) === 0;

/** How many tokens at `k` are a list mark: "-", "1.", "2)", "(3)", "b)". */
export function listMark(tokens: readonly Token[], k: number): number {
  const token = tokens[k]!;
  const next = tokens[k + 1];
  if (next === undefined) return 0;
  if (token.lower === "-" || token.lower === "—") return next.from > token.to ? 1 : 0;
  if (token.lower === "(") return isMark(next) && tokens[k + 2]?.lower === ")" ? 3 : 0;
  if (!isMark(token) || next.from !== token.to) return 0;
  const after = tokens[k + 2];
  if (next.lower === ")") return 2;
  if (next.lower !== "." || (token.capital && token.lower === "i")) return 0;
  return after === undefined || after.from > next.to || after.kind === "word" ? 2 : 0;
}

const isMark = ({ kind, from, to, lower }: Token) =>
  (kind === "number" && to - from <= 2) || (kind === "word" && to - from === 1) || ROMAN.has(lower);
const ROMAN = new Set(["ii", "iii", "iv", "vi", "vii", "viii"]);
