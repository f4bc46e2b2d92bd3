import type { ParsedAnswer } from "../model/answer.ts";
import type { Judgement, Reading } from "../model/reading.ts";
import type { Finding } from "../model/report.ts";

export function judge(
  _answer: ParsedAnswer,
  _reading: Reading,
  _findings: readonly Finding[],
  _wordsPerMinute: number,
): Judgement {
  return {
    verdicts: {
      real_failure: "yes",
      ownership_first: "none",
      complete: false,
      lesson: "none",
      differently: "none",
      overshare: false,
      thin: false,
    },
    grade: 3,
    ownership: null,
  };
}
