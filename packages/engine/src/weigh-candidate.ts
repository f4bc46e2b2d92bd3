import { wordReasons } from "./formats/weighing-reasons.ts";
import { judgeCandidate } from "./judge-candidate.ts";
import type { Weighing } from "./model/weighing.ts";

/**
 * Weighs a failure jotted down in a line or two against the rules for choosing one, A1 to A7, each with its reason. However
 * short it is, it is weighed; where the words do not tell, the reason says what to add. A rule speaks for it only where words
 * show it: what is merely absent leaves it open. Pure; never throws on a text.
 * @param occupation the candidate's trade in their own words; without one A4 and A5 are not judged
 */
export const weighCandidate = (text: string, occupation: string | null = null): Weighing =>
  wordReasons(judgeCandidate(text, occupation));
