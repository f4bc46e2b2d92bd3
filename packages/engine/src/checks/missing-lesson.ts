import type { AnswerCheck, Found } from "../model/check.ts";
import { learns } from "../reader/whole.ts";

export const missingLesson: AnswerCheck = {
  id: "missing-lesson",
  title: "No lesson heard yet",
  summary: "Nothing is said of what you learned or do differently since.",
  rule: "D2",
  why: "It lets the listener believe that it will not happen again.",
  advice:
    "End with one thing you do differently now in this kind of situation, told so that a colleague could copy it.",
  ask: "What do you do today with {topic}, or with its like, that you did not do then? End with that, told so that a colleague could copy it.",
  evidence: ["owning-attribution"],
  severity: "warning",
  mend: 6,
  over: "answer",
  messages: { none: "I do not hear yet what you do differently since." },
  find: ({ reading }): Found[] => (learns(reading) ? [] : [{ span: null, message: "none" }]),
  examples: {
    flags: [
      { text: "I missed the filing date by two days. I told the client the same afternoon, and they were furious." },
      { text: "I broke the mould on a Friday. The line stood still. I called the toolmaker at home and he came in." },
      { text: "I sent the wrong file to the printer. We lost four hundred pounds. I paid for the courier myself." },
      { text: "I deleted the table in production. The shop was down for an hour. I restored it from the backup." },
      { text: "I forgot her visa papers. She missed the flight. I rebooked it and drove her to the airport." },
    ],
    passes: [
      {
        text: "I missed the filing date by two days. Since then every date goes into two calendars.",
        because: "a changed practice is a lesson in itself",
      },
      {
        text: "I broke the mould. I learned that a cold mould needs an hour before the first shot.",
        because: "the lesson is told and specific",
      },
      {
        text: "I sent the wrong file. Now I never send anything before a second person has opened it.",
        because: "the habit since is told",
      },
      {
        text: "I forgot to count the stock. We had none for a day. Now I set an alarm and a colleague signs the list.",
        because: "after “now”, a verb with one form for past and present tells a habit",
      },
      {
        text: "I forgot to count the stock. We had none for a day.\n\n- **Now** I put the date on each box and a colleague reads it.",
        because: "the same stands in a list and in bold",
      },
      { text: "I deleted the table. Next time I would ask a colleague to watch.", because: "an alternative is named" },
      {
        text: "I forgot her visa papers. What I took from it is that I check the passport date first.",
        because: "the take-away is named",
      },
    ],
  },
};
