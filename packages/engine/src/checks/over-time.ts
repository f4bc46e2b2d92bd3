import type { AnswerCheck, Found } from "../model/check.ts";
import { thresholds } from "../model/evidence.ts";
import { spokenSeconds } from "../text/pace.ts";

const CEILING = thresholds["ceiling-seconds"].value;

export const overTime: AnswerCheck = {
  id: "over-time",
  title: "Over three minutes",
  summary: "Said aloud, the answer takes longer than an interviewer listens.",
  rule: "G1",
  why: "After three minutes people wait for the end. Most are glad of one to two.",
  advice: "Cut the set-up to two sentences and drop every detail that nothing hangs on.",
  evidence: ["length"],
  thresholds: ["ceiling-seconds"],
  severity: "warning",
  mend: 7,
  over: "answer",
  messages: { long: "Said at {pace} words a minute this takes {minutes} minutes." },
  find({ answer, wordsPerMinute }): Found[] {
    const seconds = spokenSeconds(answer.words, wordsPerMinute);
    if (seconds <= CEILING) return [];
    return [
      {
        span: null,
        message: "long",
        values: { pace: String(Math.round(wordsPerMinute)), minutes: (seconds / 60).toFixed(1) },
      },
    ];
  },
  examples: {
    flags: [
      { text: long(460) },
      { text: long(700) },
      { text: `I missed the deadline. ${long(470)}` },
      { text: `${long(300)} I told the client. ${long(300)}` },
      { text: `${long(451)} Since then I check.` },
    ],
    passes: [
      { text: long(150), because: "one minute is what most interviewers like" },
      { text: long(300), because: "two minutes are still fine" },
      { text: long(440), because: "just under three minutes is within the ceiling" },
      { text: "I missed the deadline.", because: "a short answer has other faults" },
      { text: "I took three minutes too long in the talk.", because: "three minutes are mentioned, not spoken" },
    ],
  },
};

/** An answer of so many words; only its length matters here. */
function long(words: number): string {
  return Array.from({ length: Math.floor(words / 10) }, () => "I went back to the shop and counted the boxes.").join(
    " ",
  );
}
