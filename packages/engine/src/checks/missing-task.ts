import type { AnswerCheck, Found } from "../model/check.ts";
import { actsOf } from "../reader/acts.ts";
import { cuesOf } from "../reader/cues.ts";
import { endOfSetUp } from "../reader/set-up.ts";
import { thinnessOf } from "../reader/substance.ts";
import { Phrases } from "../text/phrases.ts";

/** So many clauses of "we" around the failure make it a matter of several people. */
const SEVERAL = 2;
const charged = new Phrases([
  "(as|was|am|being|became|made) (a|an|the|their|its) *",
  "(my|mine) (job|role|task|part|project|client|account|patient|class|section|desk|station|shift|team|piece|side|module|feature|idea|turn|call|bit|half|crew|group|ticket|branch|line|area)",
  "(i|me) (worked|work|ran|run|managed|led|taught|headed|owned|looked after|looking after|handled)",
  "(for|to) me",
  "responsible",
  "in charge",
]);

export const missingTask: AnswerCheck = {
  id: "missing-task",
  title: "Your job untold",
  summary: "Several people are in it, and what was yours to do is not said.",
  rule: "C2",
  why: "The listener cannot tell how much of it was in your hands.",
  advice: "Say in half a sentence what you were there for: “my part was the seating plan”.",
  evidence: ["i-and-we"],
  severity: "hint",
  mend: 7,
  over: "answer",
  messages: { none: "I hear what “we” were doing, and not which part of it was yours to do." },
  find({ answer, reading }): Found[] {
    if (reading.owned < 0) return [];
    const end = Math.max(endOfSetUp(answer, reading), reading.owned);
    let ours = 0;
    for (const { sentence, claims, duty } of cuesOf(answer)) {
      if (sentence.index <= end) for (const { who } of claims) if (who === "we") ours++;
      if (sentence.index >= end && ours < SEVERAL) return [];
      if (duty || reading.sentences[sentence.index].role === "task" || charged.first(sentence.words) !== null)
        return [];
    }
    const { mine, mineAfter } = actsOf(answer, reading);
    return (mine || mineAfter > 0) && thinnessOf(answer, reading) !== "thin" ? [{ span: null, message: "none" }] : [];
  },
  examples: {
    flags: [
      {
        text: "We were building a booking page for a ferry line in Split. There were seven of us, and we had promised it for Easter. I forgot to test it with two people on one cabin.",
      },
      {
        text: "We staged a musical with ninety children. We had rehearsed for half a year and we had borrowed the lights. I did not check the fuse.",
      },
      {
        text: "We moved our clinic to a new building. We had packed for three weeks. I forgot the freezer with the vaccines.",
      },
      {
        text: "We ran a stall at the Christmas market, and we sold soup. I left the gas bottle open. The tent burned down at four in the morning.",
      },
      {
        text: "We wanted to open the garden in April, and we had ordered nine hundred tulips. I planted them in the wrong bed. In May the sponsor's name stood there in red and not in white.",
      },
    ],
    passes: [
      {
        text: "I was the stage manager of a musical with ninety children. We had rehearsed for half a year and we had borrowed the lights. I did not check the fuse. It was dark for forty minutes. Two fuses lie in the drawer now.",
        because: "the role is told in the first words",
      },
      {
        text: "We were building a booking page for a ferry line, and testing was my part. We had promised it for Easter. I forgot to test it with two people on one cabin. Fourteen families had the same bed. I rang them.",
        because: "half a sentence says what was the speaker’s",
      },
      {
        text: "I drilled the wrong door in a block of flats by the station. An old man opened it from the inside. I told him who I was and put in a better lock for nothing. Nobody gets a drill from me without a name on the bell now.",
        because: "nobody else was in it",
      },
      {
        text: "We moved our clinic to a new building, and I was responsible for the cold chain. We had packed for three weeks. I forgot the freezer with the vaccines. Two hundred doses were lost. I told the doctor that night.",
        because: "the duty is named",
      },
      {
        text: "We lost the Easter booking because we had tested it with one browser. We worked on it for a week, and fourteen families got their money back.",
        because: "no “I” is in it at all, which another check tells",
      },
    ],
  },
};
