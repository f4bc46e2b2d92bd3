import type { AnswerCheck, Found } from "../model/check.ts";
import { mendingIn } from "../reader/mending.ts";
import { goesOn, learns } from "../reader/whole.ts";

export const noLastingChange: AnswerCheck = {
  id: "no-lasting-change",
  title: "Nothing changed since",
  summary: "It was mended this once, and nothing is told of what has been different since.",
  rule: "H4",
  why: "The repair was for this once. The listener asks: and the next time?",
  advice:
    "Name one thing that is still done otherwise because of it: a check, a date, a second pair of eyes. Say what came of it, if you know.",
  ask: "What is still done otherwise today because of {topic}: a check, a date, a second pair of eyes? Say what came of it, if you know.",
  evidence: ["owning-attribution"],
  severity: "hint",
  mend: 6,
  over: "answer",
  messages: { none: "I hear how it was mended, and not yet what has been different since." },
  find({ answer, reading }): Found[] {
    if (reading.failure < 0 || !goesOn(reading) || !learns(reading)) return [];
    return mendingIn(answer, reading).lasting >= 0 ? [] : [{ span: null, message: "none" }];
  },
  examples: {
    flags: [
      {
        text: "I missed the filing date by two days. I told the client and paid the fee. I learned that dates need care.",
      },
      {
        text: "I sent the wrong file to the printer. I apologised to the client and refunded the courier. It taught me patience.",
      },
      {
        text: "I broke the mould on a Friday. I repaired it with the toolmaker that night. I learned to respect the machine.",
      },
      {
        text: "I double-booked the hall. I rang both couples and moved one to the garden. The lesson was to be honest.",
      },
      { text: "I deleted the table. I restored it from the backup by noon. I learned a lot from that day." },
    ],
    passes: [
      {
        text: "I missed the filing date. I told the client. Since then two of us check every date on Mondays.",
        because: "a changed practice is told",
      },
      {
        text: "I sent the wrong file to the printer. I paid for the courier and wrote a checklist for the desk.",
        because: "something that lasts was set up",
      },
      {
        text: "I broke the mould. I called the toolmaker at home. Now I close the press by hand first.",
        because: "a habit in the present says it",
      },
      {
        text: "I deleted the table and restored it from the backup.",
        because: "with no lesson at all it is another check’s matter",
      },
      { text: "I double-booked the hall and two couples stood there.", because: "the story stops at the failure" },
    ],
  },
};
