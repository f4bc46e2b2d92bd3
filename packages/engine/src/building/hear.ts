import { isEnglish, isWords } from "../text/readable.ts";
import { LISTENERS } from "./listeners.ts";
import { type Heard, reading } from "./remarks.ts";

/** Fewer words than this are still being typed. */
const FEWEST_WORDS = 3;

/**
 * What is to be said of an answer to one question as it is typed: one remark at most, and null where it is fine, not known to
 * be English, or no question is known by that id. Nothing hangs on it. Pure; never throws on a text.
 * @param failure what was answered on the own act: some remarks hang on what went before
 */
export function hear(question: string, text: string, failure = ""): Heard | null {
  const listeners = LISTENERS.get(question);
  if (listeners === undefined) return null;
  const given = reading(text);
  const { answer } = given;
  if (answer.words < FEWEST_WORDS || !isWords(answer).ok || !isEnglish(answer)) return null;
  for (const listen of listeners) {
    const heard = listen(given, failure);
    if (heard !== null) return heard;
  }
  return null;
}
