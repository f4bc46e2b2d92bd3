import { findAll } from "./findings.ts";
import { mendFirst } from "./mend-first.ts";
import type { ParsedAnswer } from "./model/answer.ts";
import { PARTS, STRENGTH_RULES, type StrengthName } from "./model/labels.ts";
import type { Reader, Reading } from "./model/reading.ts";
import type { Finding, Report, ReportPart, Strength } from "./model/report.ts";
import { rulesReader } from "./reader/rules-reader.ts";
import { DEFAULT_PACE, spokenSeconds } from "./text/pace.ts";
import { countWords, parse, sentenceAt } from "./text/parse.ts";
import { readable } from "./text/readable.ts";

export interface ReviewOptions {
  /** Comes back unchanged as `Report.id`. */
  readonly id?: string | null;
  /** The candidate's trade, in their own words: what is the commonest failure there hangs on it. */
  readonly occupation?: string | null;
  /** Speaking pace; 150 unless given. */
  readonly wordsPerMinute?: number;
  /** What decides roles, strengths, verdicts and grade; the rules unless given. */
  readonly reader?: Reader;
}

/**
 * Reviews one answer to "Tell me about a failure". Pure: the same text and options give the same report.
 * A text that cannot be judged gives a report with `readable.ok` false and nothing judged; it never throws on a text.
 * @throws {RangeError} when `wordsPerMinute` is not a number above zero
 */
export function review(text: string, options: ReviewOptions = {}): Report {
  const wordsPerMinute = options.wordsPerMinute ?? DEFAULT_PACE;
  if (!(wordsPerMinute > 0 && Number.isFinite(wordsPerMinute)))
    throw new RangeError(`wordsPerMinute must be above 0, not ${wordsPerMinute}`);
  const reader = options.reader ?? rulesReader;
  const answer = parse(text);
  const blank: Report = {
    schema: 1,
    id: options.id ?? null,
    words: answer.words,
    spokenSeconds: spokenSeconds(answer.words, wordsPerMinute),
    reader: reader.name,
    sentences: [],
    findings: [],
    strengths: [],
    verdicts: null,
    parts: [],
    ownership: null,
    grade: null,
    first: [],
    readable: readable(answer),
  };
  if (!blank.readable.ok) return blank;
  const reading = reader.read(answer);
  const findings = findAll(answer, reading, wordsPerMinute, options.occupation?.trim() || null);
  const { verdicts, grade, ownership } = reader.judge(answer, reading, findings, wordsPerMinute);
  return {
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

/** A fault found in a sentence takes back the praise it contradicts. */
const TAKEN_BACK: Readonly<Record<string, StrengthName>> = { platitude: "specific-lesson", hedging: "decision-point" };

function landing(answer: ParsedAnswer, reading: Reading, findings: readonly Finding[]): Strength[] {
  const takenBack = new Set<string>();
  for (const { check, from } of findings) {
    const strength = TAKEN_BACK[check];
    if (strength !== undefined && from !== null) takenBack.add(`${strength} ${sentenceAt(answer, from)}`);
  }
  return answer.sentences.flatMap(({ from, to, index }) =>
    reading.sentences[index].strengths
      .filter(strength => !takenBack.has(`${strength} ${index}`))
      .map(strength => ({ strength, rule: STRENGTH_RULES[strength], from, to })),
  );
}
