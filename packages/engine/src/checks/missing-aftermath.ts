import type { AnswerCheck, Found } from "../model/check.ts";
import { goesOn } from "../reader/whole.ts";

export const missingAftermath: AnswerCheck = {
  id: "missing-aftermath",
  title: "Stops at the failure",
  summary: "Nothing is told of what you did once it had gone wrong.",
  rule: "C5",
  why: "An answer that ends with the damage leaves the listener there. What you did next is the part they would work with.",
  advice:
    "Add two or three sentences: whom you told and when, what you did about the damage, and what has been different since.",
  ask: "What did you do about {topic} once you saw it, and whom did you tell first? Add two or three sentences on that.",
  evidence: ["apology-order", "agency"],
  severity: "error",
  mend: 2,
  over: "answer",
  messages: { none: "I do not hear what you did after it went wrong. What did you do next?" },
  find: ({ reading }): Found[] => (goesOn(reading) ? [] : [{ span: null, message: "none" }]),
  examples: {
    flags: [
      { text: "I missed the filing date by two days. The client lost the right to appeal." },
      {
        text: "In my first year I quoted a price from memory. It was wrong by a third, and the firm lost forty thousand euros.",
      },
      { text: "I did not read the contract to the end. The penalty was bigger than our margin." },
      { text: "I assumed the hall was booked. It was not, and two hundred people stood in the rain." },
      { text: "I hired a friend for the kitchen. He left after a week and we closed for the weekend." },
    ],
    passes: [
      {
        text: "I missed the filing date by two days. I told the client the same afternoon.",
        because: "telling the people concerned is an aftermath",
      },
      {
        text: "I quoted a price from memory. I refunded the difference to the client.",
        because: "the damage was repaired",
      },
      {
        text: "I did not read the contract to the end. Since then I read every contract aloud before I sign.",
        because: "a changed practice is what came of it",
      },
      {
        text: "I assumed the hall was booked. The next morning I called all two hundred guests and apologised.",
        because: "an apology to those concerned is a next step",
      },
      {
        text: "I hired a friend for the kitchen. Afterwards I wrote a hiring checklist with two references as a rule.",
        because: "something lasting was set up",
      },
    ],
  },
};
