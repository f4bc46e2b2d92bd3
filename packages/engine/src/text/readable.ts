import type { ParsedAnswer } from "../model/answer.ts";
import type { Readable } from "../model/report.ts";

/** Fewer words than this tell too little to judge. */
const FEWEST_WORDS = 15;

/** Whether an answer can be judged at all; where not, why, in words for the person who wrote it. */
export function readable(answer: ParsedAnswer): Readable {
  if (answer.words < FEWEST_WORDS)
    return { ok: false, why: `Only ${answer.words} words: too few to judge. Write at least ${FEWEST_WORDS}.` };
  if (answer.sentences.length === 0)
    return { ok: false, why: "There are only headings here, and no sentence to judge." };
  return { ok: true };
}
