import type { ParsedAnswer } from "../model/answer.ts";
import type { AnswerCheck, Found } from "../model/check.ts";
import { thresholds } from "../model/evidence.ts";
import type { Reading } from "../model/reading.ts";
import { cuesOf } from "../reader/cues.ts";
import { actsInPresent, canBeAct, isToldInPresent } from "../reader/told-in-present.ts";
import { countWords } from "../text/parse.ts";

const FINE_SHARE = thresholds["set-up-fine"].value;
const EATEN_SHARE = thresholds["set-up-eats"].value;

/** Told in the present, an act before the owning sentence may be the owning in words not known here. */
const mayBeOwnedInPresent = (answer: ParsedAnswer, { sentences, owned }: Reading): boolean =>
  isToldInPresent(answer) &&
  cuesOf(answer).some((cue, at) => at < owned && canBeAct(sentences[at]) && actsInPresent(cue));

export const lateOwnership: AnswerCheck = {
  id: "late-ownership",
  title: "Owned late",
  summary: "The reasons or a long set-up come before the sentence that owns the failure.",
  rule: "B2",
  why: "What stands before it is easily heard as an excuse, even when you mean it as background.",
  advice: "Move the sentence that owns it to the front. The reasons may follow it as context, in a line or two.",
  evidence: ["apology-order", "set-up-share", "owning-against"],
  thresholds: ["set-up-fine", "set-up-eats"],
  severity: "warning",
  mend: 4,
  over: "answer",
  messages: {
    explained: "You explain first and own it later. The owning sentence would land better before the reasons.",
    setup: "{share}% of the answer comes before the sentence that owns the failure.",
  },
  find({ answer, reading }): Found[] {
    if (reading.owned <= 0 || mayBeOwnedInPresent(answer, reading)) return [];
    const owning = answer.sentences[reading.owned]!;
    const before = answer.sentences
      .slice(0, reading.owned)
      .reduce((sum, sentence) => sum + countWords(sentence.tokens), 0);
    const share = before / answer.words;
    const span = { from: owning.from, to: owning.to };
    if (reading.explained >= 0 && reading.explained < reading.owned) return [{ span, message: "explained" }];
    if (share < FINE_SHARE) return [];
    return [
      {
        span,
        message: "setup",
        values: { share: String(Math.round(share * 100)) },
        severity: share >= EATEN_SHARE ? "warning" : "hint",
      },
    ];
  },
  examples: {
    flags: [
      {
        text: "The vendor never delivered the test system and the client kept changing the scope. Nobody had planned for that. [[I should have raised it in the first week.]]",
      },
      {
        text: "It was my second year at the plant and we had three lines running, two of them new, with a crew that came from four sites. Everyone was proud of the place. [[I forgot to order the seals.]] We stood still for a day.",
      },
      {
        text: "The market was difficult and my predecessor had left no notes. Marketing did not give us any leads. [[I missed the target because I called too few people.]]",
      },
      {
        text: "Our school had a new timetable that autumn, with longer lessons and a shared hall, and the parents liked it very much indeed. [[I double-booked the hall for the concert.]]",
      },
      {
        text: "They told us nothing about the audit and the manager was on leave. The files were a mess when I came. [[I did not check the last folder.]]",
      },
    ],
    passes: [
      {
        text: "I forgot to order the seals. It was my second year at the plant, and we had three lines running.",
        because: "the owning sentence comes first",
      },
      {
        text: "I double-booked the hall, because the old calendar was still open and I trusted it.",
        because: "the reason follows in the same sentence",
      },
      {
        text: "In 2020 I ran a café. I ordered milk for two days in place of four. We closed at noon, and I apologised to every guest on the terrace and to the staff who had to send them away.",
        because: "a short set-up is no delay",
      },
      {
        text: "The market was difficult and nobody called back.",
        because: "nothing is owned at all, which another check tells",
      },
      {
        text: "I missed the target. The market was difficult, and I called too few people.",
        because: "the explanation comes after ownership, as context",
      },
    ],
  },
};
