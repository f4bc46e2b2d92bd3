import type { AnswerCheck, Found } from "../model/check.ts";
import { mendingIn } from "../reader/mending.ts";
import { goesOn } from "../reader/whole.ts";

export const nothingRepaired: AnswerCheck = {
  id: "nothing-repaired",
  title: "Nothing put right",
  summary: "The story goes on, and nothing is told of putting the damage right.",
  rule: "H1",
  why: "The listener waits for the moment in which you did something about it, and it does not come.",
  advice:
    "Say what you did about the damage itself: what you fixed, stopped, replaced or paid for, and for whom. Where it was past repair, say what you tried.",
  ask: "What did you do about {topic} itself: fix, stop, replace or pay for something? Where it was past repair, say what you tried.",
  evidence: ["apology-order", "agency"],
  severity: "warning",
  mend: 2,
  over: "answer",
  messages: {
    none: "I hear what came after, and nothing that you did about the damage. What did you do?",
    words: "I hear whom you told, and not yet what you did about the damage. What did you do?",
  },
  find({ answer, reading }): Found[] {
    if (reading.failure < 0 || !goesOn(reading)) return [];
    const { repaired, acted, told } = mendingIn(answer, reading);
    if (repaired >= 0 || acted >= 0) return [];
    return [told < 0 ? { span: null, message: "none" } : { span: null, message: "words", severity: "hint" }];
  },
  examples: {
    flags: [
      {
        text: "I missed the filing date by two days. The client lost the right to appeal. Now I keep two calendars and check both on Monday.",
      },
      {
        text: "I priced the roof from memory and it was wrong by a third. We lost eleven thousand on it. Since then I measure every roof twice.",
      },
      { text: "I forgot to lock the shed and the tools were stolen. I told the foreman the same morning." },
      {
        text: "I sent the wrong dose to the ward. A patient was ill for two days. I reported it to the pharmacist that evening.",
      },
      { text: "I did not order the seals. The line stood still for a day. These days I count the seals every Friday." },
    ],
    passes: [
      {
        text: "I missed the filing date by two days. I asked the court for relief and paid the fee myself.",
        because: "the damage is met with a request and a payment",
      },
      {
        text: "I priced the roof from memory. We lost money on it. I gave the client the difference back.",
        because: "money is given back",
      },
      {
        text: "I forgot to lock the shed and the tools were stolen. I drove to the hire shop at six and we started on time.",
        because: "an act that no list knows put it right",
      },
      {
        text: "I sent the wrong dose to the ward. A patient was ill for two days.",
        because: "the story stops there, which another check tells",
      },
      {
        text: "I did not order the seals. The line stood still. I apologised to the shift and stayed until the parts came.",
        because: "an apology and the hours given are amends",
      },
    ],
  },
};
