import { agreeing, findAll } from "./findings.ts";
import { mendFirst } from "./mend-first.ts";
import type { ParsedAnswer } from "./model/answer.ts";
import { PARTS, STRENGTH_RULES, STRENGTHS, type StrengthName } from "./model/labels.ts";
import type { Reader, Reading } from "./model/reading.ts";
import type { Finding, Report, ReportPart, Strength } from "./model/report.ts";
import { placeReport } from "./place-report.ts";
import { rulesReader } from "./reader/rules-reader.ts";
import { readInput } from "./text/input/read-input.ts";
import { DEFAULT_PACE, spokenSeconds } from "./text/pace.ts";
import { countWords, parse, sentenceAt } from "./text/parse.ts";
import { readable } from "./text/readable.ts";

export interface ReviewOptions {
  /** Comes back unchanged as `Report.id`. */
  readonly id?: string | null;
  /** The candidate's trade, in their own words: what is the commonest failure there hangs on it. */
  readonly occupation?: string | null;
  /** Whose turns of a transcript to judge, by the label there, case ignored; told by labels and questions unless given. */
  readonly candidate?: string | null;
  /** Speaking pace; 150 unless given. */
  readonly wordsPerMinute?: number;
  /** What decides roles, strengths, flags, verdicts and grade; the rules unless one is given. */
  readonly reader?: Reader | null;
}

/**
 * Reviews one answer to "Tell me about a failure", written out or in a transcript, subtitles or a recogniser's JSON, where
 * only the candidate's turns are judged. Pure: the same text and options give the same report.
 * A text that cannot be judged gives a report with `readable.ok` false and nothing judged; it never throws on a text.
 * @throws {RangeError} when `wordsPerMinute` is not a number above zero
 */
export function review(text: string, options: ReviewOptions = {}): Report {
  const wordsPerMinute = options.wordsPerMinute ?? DEFAULT_PACE;
  if (!(wordsPerMinute > 0 && Number.isFinite(wordsPerMinute)))
    throw new RangeError(`wordsPerMinute must be above 0, not ${wordsPerMinute}`);
  const reader = options.reader ?? rulesReader;
  const input = readInput(text, options.candidate?.trim() || null);
  const answer = parse(input?.text ?? text);
  const blank: Report = {
    schema: 1,
    id: options.id ?? null,
    words: answer.words,
    spokenSeconds: spokenSeconds(answer.words, wordsPerMinute),
    reader: reader.name,
    candidate: input?.candidate ?? null,
    sentences: [],
    findings: [],
    strengths: [],
    verdicts: null,
    parts: [],
    ownership: null,
    grade: null,
    first: [],
    readable: input?.why ? { ok: false, why: input.why } : readable(answer),
  };
  if (!blank.readable.ok) return blank;
  const reading = reader.read(answer);
  const found = findAll(answer, reading, wordsPerMinute, options.occupation?.trim() || null, reader);
  const { verdicts, grade, ownership } = reader.judge(answer, reading, found, wordsPerMinute);
  // The rules make their verdicts of what was found; a reader that decides knows better.
  const findings = reader.decide === undefined ? found : agreeing(found, verdicts);
  const report: Report = {
    ...blank,
    sentences: answer.sentences.map(({ from, to, index }) => ({
      from,
      to,
      role: reading.sentences[index]!.role,
      confidence: reading.sentences[index]!.confidence,
    })),
    findings,
    strengths: landing(answer, reading, findings),
    verdicts,
    parts: partsOf(answer, reading, wordsPerMinute),
    ownership,
    grade,
    first: mendFirst(findings),
  };
  return input === null ? report : placeReport(text, report, input);
}

function partsOf(answer: ParsedAnswer, reading: Reading, wordsPerMinute: number): ReportPart[] {
  const words = new Map<string, number>();
  let all = 0;
  for (const sentence of answer.sentences) {
    const { role } = reading.sentences[sentence.index]!;
    if (role === "other") continue;
    const count = countWords(sentence.tokens);
    words.set(role, (words.get(role) ?? 0) + count);
    all += count;
  }
  return PARTS.filter(part => words.has(part)).map(part => {
    const count = words.get(part)!;
    return {
      part,
      words: count,
      spokenSeconds: spokenSeconds(count, wordsPerMinute),
      share: Math.round((count / all) * 1000) / 1000,
    };
  });
}

/** A fault found in a sentence takes back the praise it contradicts; a deed that is no mere mistake, all of it. */
const TAKEN_BACK: Readonly<Record<string, readonly StrengthName[]>> = {
  platitude: ["specific-lesson"],
  hedging: ["decision-point"],
  humblebrag: ["ownership"],
  "but-pivot": ["ownership"],
  "integrity-failure": STRENGTHS,
};
const NONE: readonly StrengthName[] = [];

function landing(answer: ParsedAnswer, reading: Reading, findings: readonly Finding[]): Strength[] {
  const takenBack = new Set<string>();
  for (const { check, from } of findings)
    if (from !== null)
      for (const strength of TAKEN_BACK[check] ?? NONE) takenBack.add(`${strength} ${sentenceAt(answer, from)}`);
  const landed: Strength[] = [];
  for (const { from, to, index } of answer.sentences)
    for (const strength of reading.sentences[index].strengths)
      if (takenBack.size === 0 || !takenBack.has(`${strength} ${index}`))
        landed.push({ strength, rule: STRENGTH_RULES[strength], from, to });
  return landed;
}
