import type { AnswerCheck, Found } from "../model/check.ts";
import { actsOf } from "../reader/acts.ts";
import { cuesOf } from "../reader/cues.ts";
import { thinnessOf } from "../reader/substance.ts";
import { isWronged } from "../reader/wronged.ts";
import { quote, spanOf } from "../text/quote.ts";

export const missingAction: AnswerCheck = {
  id: "missing-action",
  title: "The decision is missing",
  summary: "The failure is owned, and the act or decision that led there is not told.",
  rule: "C3",
  why: "Taking the blame without the act sounds like a form of words. The listener cannot tell what you would change.",
  advice:
    "Name the decision: what you did, left undone or believed that day, and what you knew then. One sentence is enough.",
  evidence: ["owning-attribution", "apology-order"],
  severity: "warning",
  mend: 4,
  over: "answer",
  messages: { owned: "“{words}” says that it was yours. What did you do, or leave undone, that led there?" },
  find({ answer, reading }): Found[] {
    if (reading.owned < 0) return [];
    const { mine, mineAfter, ours, oursAfter, ended } = actsOf(answer, reading);
    if (mine || (ours > 0 && oursAfter > 0 && mineAfter === 0)) return [];
    if (thinnessOf(answer, reading) === "thin") return [];
    const cues = cuesOf(answer);
    const at = cues[reading.owned].admits ? reading.owned : ended;
    if (at < 0 || cues[at].claims.length === 0) return [];
    const { sentence } = cues[at];
    // An act of the speaker's where one is to be expected may be the decision, in words not known here.
    const doubt =
      cues.some(
        ({ claims }, other) =>
          other !== at && reading.sentences[other].role === "action" && claims.some(({ who }) => who === "I"),
      ) || reading.sentences.some(({ strengths }, other) => other !== at && strengths.includes("ownership"));
    const span = spanOf(sentence, { from: 0, to: sentence.words.length });
    const severity = doubt || reading.sentences[at].otherCause !== null || isWronged(answer) ? "hint" : "warning";
    return [{ span, message: "owned", values: { words: quote(answer.text, span) }, severity }];
  },
  examples: {
    flags: [
      {
        text: "[[It was my fault that we lost the Hartmann contract in 2021]]. It had been forty percent of the revenue of our agency in Basel, and two designers had to go. I told the whole team on the Monday and took a smaller salary for a year.",
      },
      {
        text: "[[I missed the deadline for the grant application of our youth orchestra]]. The trip to Vienna was cancelled and thirty-four children stayed at home. I wrote to every family that night.",
      },
      {
        text: "[[I dropped the ball on the Nakamura account at my last agency]]. They moved to a competitor after seven years, and it was worth eighty thousand a year. I owned it in front of my director, and I meet each client in person every quarter since then.",
      },
      {
        text: "[[I failed to deliver two hundred pallets to a toy chain on time]]. Nine shops had empty shelves on the first Saturday of December. I called the buyer before she read it in the system, and I hired two trucks for the Sunday.",
      },
      {
        text: "[[I take full responsibility for the summer festival at our arts centre]]. Six hundred people stood at the gate for an hour in the rain, and the first band played to an empty field. I apologised on the stage.",
      },
    ],
    passes: [
      {
        text: "I missed the deadline for the grant application because I had written it into last year's calendar. The trip to Vienna was cancelled and thirty-four children stayed at home. I wrote to every family that night.",
        because: "the reason is an act of the speaker’s own",
      },
      {
        text: "It was my fault that we lost the Hartmann contract: I had not called them for eight months. It was forty percent of our revenue. I told the team on the Monday.",
        because: "the omission follows in the same sentence",
      },
      {
        text: "The failure was mine. I should have ordered the sheets on Thursday, and nurses used towels on Sunday morning. I called the head nurse. There are two days of spare sheets on each ward now.",
        because: "“should have” names what was left undone",
      },
      {
        text: "I failed to tell the night shift that the ladder was broken. One of them fell, and he was off for six weeks. That's on me. I hang a red card on anything broken now.",
        because: "failing to tell is the omission itself",
      },
      {
        text: "The line stood still for two days and nobody knew why. The supplier had sent the wrong parts.",
        because: "nothing is owned, which another check tells",
      },
      {
        text: "I was the one who cut the second inspection, so the leak at the school in Graz was on me. Two classrooms were closed for a month. I told the head teacher. We inspect twice now, whatever the plan says.",
        because: "“the one who cut it” is the act",
      },
    ],
  },
};
