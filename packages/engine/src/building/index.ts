export { type BuildNote, isSetUpToFail, nextQuestion, type Progress, progress, questionsFor } from "./asked.ts";
export { hear } from "./hear.ts";
export { type LaidOut, layOut } from "./lay-out.ts";
export { type BuildQuestion, ownPartQuestions, questions } from "./questions.ts";
export type { Heard } from "./remarks.ts";
export type { Seam } from "./seams.ts";
