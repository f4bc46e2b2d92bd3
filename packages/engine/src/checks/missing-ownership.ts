import type { ParsedAnswer, Sentence } from "../model/answer.ts";
import type { AnswerCheck, Found } from "../model/check.ts";
import type { Reading } from "../model/reading.ts";
import { cuesOf } from "../reader/cues.ts";
import { quote, spanOf } from "../text/quote.ts";

/** From so many acts of the speaker in the failure on it is not sure that none of them owns it. */
const ACTS_IN_DOUBT = 3;

/** The sentence that comes nearest to owning it, if any does: rather a lapse of the speaker's than a choice, and nothing that is done since. */
function nearest(answer: ParsedAnswer, { sentences }: Reading): Sentence | null {
  const cues = cuesOf(answer).filter(({ sentence, now }) => {
    const { role, otherCause } = sentences[sentence.index];
    return !now && role !== "learning" && otherCause === null && !sentence.question;
  });
  const near = cues.find(cue => cue.lapse) ?? cues.find(cue => cue.choice || cue.flawedAct);
  return near?.sentence ?? null;
}

export const missingOwnership: AnswerCheck = {
  id: "missing-ownership",
  title: "Your part is unclear",
  summary: "It is not clear which act or decision of yours was the failure.",
  rule: "B1",
  why: "The interviewer wants to hear which part of it was yours. The rest of the story is heard with that question open.",
  advice:
    "Say in one sentence that can stand alone: “I” and what you did or did not do that led to it. Put it before any reason.",
  ask: "What did you decide, do or leave undone about {topic}? Say that in one sentence with “I”, before any reason.",
  evidence: ["owning-competence", "owning-attribution", "apology-order"],
  severity: "error",
  mend: 1,
  over: "answer",
  messages: {
    none: "I do not hear clearly which act of yours was the failure.",
    maybe: "I do not hear clearly which act of yours was the failure. Is it this: “{words}”?",
    we: "I hear “we” here, and not yet which part was yours.",
  },
  find({ answer, reading }): Found[] {
    if (reading.owned >= 0) return [];
    const near = nearest(answer, reading);
    if (near !== null) {
      const span = spanOf(near, { from: 0, to: near.words.length });
      return [{ span, message: "maybe", values: { words: quote(answer.text, span) }, severity: "warning" }];
    }
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
        text: "The supplier sent the wrong parts and the line stood still for two days. My boss was furious. [[I agreed to open on the Monday]].",
      },
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
        text: "I had to count the insulin every Friday. I forgot to count it two times, and three patients had to come back.",
        because: "a plain act left out is owning it, also in simple words",
      },
      {
        text: "I did not check the list before the launch. To be fair, the vendor had promised to do it and management kept changing the scope. The launch was late by two weeks. My manager was angry, though nobody had told us about the list, and the team had too few people for it.",
        because: "the omission is told, even where the rest moves the blame",
      },
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
        because: "what was left undone is named as the speaker’s",
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
