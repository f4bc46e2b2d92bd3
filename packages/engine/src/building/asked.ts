import { type BuildQuestion, ownPartQuestions, questions } from "./questions.ts";

/** What somebody answered to one question. Without a word in it, it is no answer. */
export interface BuildNote {
  /** Id of the question. */
  readonly question: string;
  readonly text: string;
}

export interface Progress {
  readonly answered: number;
  readonly asked: number;
  /** What a draft cannot do without and has no answer yet, in order. */
  readonly lacking: readonly BuildQuestion[];
}

/** Ids of the questions for somebody who was set up to fail. */
const OWN_PART = ["knew-then", "let-stand", "before-yes"];
/** What they stand for. */
const INSTEAD: Readonly<Record<string, readonly string[]>> = {
  "own-act": ["knew-then", "let-stand"],
  "at-that-point": ["before-yes"],
};

export const hasWords = ({ text }: BuildNote): boolean => text.trim() !== "";

/** Whether one of the questions for somebody who was set up to fail has an answer. */
export const isSetUpToFail = (notes: readonly BuildNote[]): boolean =>
  notes.some(note => OWN_PART.includes(note.question) && hasWords(note));

/**
 * The questions for these notes, in the order in which they are asked. Where somebody was set up to fail, those that find
 * their own part take the place of two; a question that has its answer stays.
 * @param setUp whether that way was chosen; it is, once one of its questions has an answer
 */
export function questionsFor(notes: readonly BuildNote[], setUp = false): readonly BuildQuestion[] {
  if (!setUp && !isSetUpToFail(notes)) return questions;
  const answered = answeredIn(notes);
  return questions.flatMap(question => {
    const instead = INSTEAD[question.id];
    if (instead === undefined) return [question];
    const found = ownPartQuestions.filter(({ id }) => instead.includes(id));
    return answered.has(question.id) ? [question, ...found] : found;
  });
}

/**
 * The first question without an answer, or null where all have one.
 * @param after id of a question: only those behind it are looked at, so that skipping one goes on
 */
export function nextQuestion(
  notes: readonly BuildNote[],
  setUp = false,
  after: string | null = null,
): BuildQuestion | null {
  const asked = questionsFor(notes, setUp);
  const answered = answeredIn(notes);
  const from = asked.findIndex(({ id }) => id === after) + 1;
  return asked.slice(from).find(({ id }) => !answered.has(id)) ?? null;
}

export function progress(notes: readonly BuildNote[], setUp = false): Progress {
  const asked = questionsFor(notes, setUp);
  const answered = answeredIn(notes);
  const open = asked.filter(({ id }) => !answered.has(id));
  // An own act that is told needs no other one beside it.
  const acted = answered.has("own-act") || answered.has("let-stand");
  return {
    answered: asked.length - open.length,
    asked: asked.length,
    lacking: open.filter(({ id, core }) => core && !(acted && (id === "own-act" || id === "let-stand"))),
  };
}

const answeredIn = (notes: readonly BuildNote[]): ReadonlySet<string> =>
  new Set(notes.filter(hasWords).map(({ question }) => question));
