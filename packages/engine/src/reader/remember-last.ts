import type { ParsedAnswer } from "../model/answer.ts";
import type { Reading } from "../model/reading.ts";

/** What was made last is kept: several checks ask the same of one answer, one after the other. */
export function rememberLast<Made>(
  make: (answer: ParsedAnswer, reading: Reading) => Made,
): (answer: ParsedAnswer, reading: Reading) => Made {
  let last: { readonly answer: ParsedAnswer; readonly reading: Reading; readonly made: Made } | null = null;
  return (answer, reading) => {
    if (last?.answer !== answer || last.reading !== reading) last = { answer, reading, made: make(answer, reading) };
    return last.made;
  };
}
