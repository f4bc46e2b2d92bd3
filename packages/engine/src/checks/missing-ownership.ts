import type { AnswerCheck, Found } from "../model/check.ts";

/** From so many acts of the speaker in the failure on it is not sure that none of them owns it. */
const ACTS_IN_DOUBT = 3;

export const missingOwnership: AnswerCheck = {
  id: "missing-ownership",
  title: "Nobody owns it",
  summary: "No sentence says in the first person what you did, decided or left undone.",
  rule: "B1",
  why: "The question is asked to hear whether you own what went wrong. An answer that never does is heard as a no.",
  advice:
    "Say in one sentence that can stand alone: “I” and what you did or did not do that led to it. Put it before any reason.",
  evidence: ["owning-competence", "owning-attribution", "apology-order"],
  severity: "error",
  mend: 1,
  over: "answer",
  messages: {
    none: "Nowhere in this answer do you say that something you did or did not do was the failure.",
    we: "It is always “we” here; no sentence says what your own part was.",
  },
  find({ answer, reading }): Found[] {
    if (reading.owned >= 0) return [];
    let we = 0;
    let mine = 0;
    let acts = 0;
    for (const sentence of answer.sentences) {
      const { role } = reading.sentences[sentence.index];
      for (const clause of sentence.clauses) {
        if (clause.who === "we") we++;
        if (clause.who === "I") mine++;
        if (clause.who === "I" && clause.tense === "past" && (role === "action" || role === "result")) acts++;
      }
    }
    // Where the speaker acts again and again in the failure, it may be owned in words not known here.
    const severity = acts < ACTS_IN_DOUBT ? "error" : "warning";
    return [{ span: null, message: we > mine ? "we" : "none", severity }];
  },
  examples: {
    flags: [
      {
        text: "The rollout was late and the client complained. A review was held afterwards and the process was updated.",
      },
      { text: "We lost the contract in spring. We had too little time, and we were all new to it." },
      { text: "The supplier sent the wrong parts. Nobody could have known, and the line stood still for two days." },
      {
        text: "There was a problem with the invoices. They went out twice, and accounting had to call every customer.",
      },
      {
        text: "My manager changed the plan three times. In the end the event had forty guests in place of two hundred.",
      },
    ],
    passes: [
      {
        text: "I sent the invoices twice because I did not check the list. Accounting had to call every customer.",
        because: "the act and the omission are told in the first person",
      },
      {
        text: "We lost the contract in spring. That was my fault: I had priced it from memory.",
        because: "the fault is taken in so many words",
      },
      {
        text: "I should have asked for the drawings before we ordered the steel.",
        because: "what was left undone is named as the speaker's",
      },
      {
        text: "Forgot to book the hall. Two hundred guests stood in the rain.",
        because: "in notes the “I” is left out and still plain",
      },
      {
        text: "I overlooked the second page of the order, and the client got half of what they paid for.",
        because: "the verb itself says that it went wrong",
      },
    ],
  },
};
