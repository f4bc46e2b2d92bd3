import type { CorpusAnswer } from "./read.ts";

/** Words of a text for comparing: lower case, letters, digits and apostrophes. */
const wordsOf = (text: string): string[] =>
  text
    .toLowerCase()
    .replaceAll("’", "'")
    .match(/[\p{L}\p{N}']+/gu) ?? [];

/** Runs of `size` words. */
function runsOf(words: readonly string[], size: number): Set<string> {
  const runs = new Set<string>();
  for (let from = 0; from + size <= words.length; from++) runs.add(words.slice(from, from + size).join(" "));
  return runs;
}

function answersWith(answers: readonly CorpusAnswer[], size: number): Map<string, number[]> {
  const where = new Map<string, number[]>();
  answers.forEach(({ text }, index) => {
    for (const run of runsOf(wordsOf(text), size)) {
      const known = where.get(run);
      if (known === undefined) where.set(run, [index]);
      else known.push(index);
    }
  });
  return where;
}

/** The share of runs of eight words that stand in more than three answers. */
export function sharedRuns(answers: readonly CorpusAnswer[]): number {
  const where = [...answersWith(answers, 8).values()];
  return where.filter(found => found.length > 3).length / where.length;
}

export interface Alike {
  readonly ids: readonly [string, string];
  /** Jaccard similarity of their runs of five words. */
  readonly similarity: number;
}

/** The two answers that share most. */
export function mostAlike(answers: readonly CorpusAnswer[]): Alike {
  const shared = new Map<number, number>();
  for (const found of answersWith(answers, 5).values())
    found.forEach((one, k) => {
      for (const other of found.slice(k + 1)) {
        const pair = one * answers.length + other;
        shared.set(pair, (shared.get(pair) ?? 0) + 1);
      }
    });
  const sizes = answers.map(({ text }) => runsOf(wordsOf(text), 5).size);
  let most: Alike = { ids: ["", ""], similarity: 0 };
  for (const [pair, count] of shared) {
    const [one, other] = [Math.floor(pair / answers.length), pair % answers.length];
    const similarity = count / (sizes[one]! + sizes[other]! - count);
    if (similarity > most.similarity) most = { ids: [answers[one]!.id, answers[other]!.id], similarity };
  }
  return most;
}

const OPENING_WORDS = 4;
/** A label before a turn. */
const TURN = /^[\p{L}.’' ]{1,24}:\s*/u;

/** The first words of the candidate; the first line of a transcript is the interviewer's. */
export function openingOf({ form, text }: Pick<CorpusAnswer, "form" | "text">): string {
  const said = form === "transcript" ? text.slice(text.indexOf("\n") + 1) : text;
  return wordsOf(said.replace(TURN, "")).slice(0, OPENING_WORDS).join(" ");
}

/** Openings that come twice in one writer's batch. */
export function repeatedOpenings(answers: readonly CorpusAnswer[]): string[] {
  const seen = new Set<string>();
  return answers.flatMap(answer => {
    const key = `${answer.source}: ${openingOf(answer)}`;
    if (seen.has(key)) return [key];
    seen.add(key);
    return [];
  });
}
