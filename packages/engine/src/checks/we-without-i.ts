import type { AnswerCheck, Found } from "../model/check.ts";
import { actsOf } from "../reader/acts.ts";
import { quote, spanOf } from "../text/quote.ts";
import { missingOwnership } from "./missing-ownership.ts";

export const weWithoutI: AnswerCheck = {
  id: "we-without-i",
  title: "“We” and no “I”",
  summary: "“We” carries the failure and its repair, and no “I” does.",
  rule: "B1",
  why: "The listener hears a team at work and cannot see you in it. They would hire you, not the team.",
  advice:
    "Keep “we” for what the team did together. Say “I” for your decision, and for the part of the repair that was yours.",
  evidence: ["i-and-we", "owning-competence"],
  severity: "warning",
  mend: 4,
  over: "answer",
  messages: { we: "“{words}”: and you? I hear “we” in the failure and in the repair, and no “I”." },
  find(given): Found[] {
    const { answer, reading } = given;
    const { mine, mineAfter, ours, oursAfter } = actsOf(answer, reading);
    if (mine || mineAfter > 0 || ours === 0 || oursAfter === 0) return [];
    const sentence = answer.sentences.find(
      ({ index, clauses }) => reading.sentences[index].role !== "situation" && clauses.some(({ who }) => who === "we"),
    );
    if (sentence === undefined || missingOwnership.find(given).some(({ message }) => message === "we")) return [];
    const { start, verb, end } = sentence.clauses.find(({ who }) => who === "we")!;
    let to = verb + 1;
    while (to < end && sentence.words[to].kind !== "punctuation") to++;
    const span = spanOf(sentence, { from: start, to });
    return [
      {
        span,
        message: "we",
        values: { words: quote(answer.text, span) },
        severity: reading.owned < 0 ? "hint" : "warning",
      },
    ];
  },
  examples: {
    flags: [
      {
        text: "That was my mistake as the lead of the campaign at Fairwind. [[We launched without the legal check]]. The regulator wrote to us in the first week and we took down sixty posters. We apologised publicly and we paid the fine of twelve thousand. We have the lawyer in the room from the first draft now.",
      },
      {
        text: "I led the move of our library in Tampere. We packed the boxes without numbers. Nobody found anything for six weeks. It was my failure. [[We numbered nine thousand boxes by hand]]. We number first and pack second these days.",
      },
      {
        text: "I take responsibility for the Northgate opening. [[We hired the kitchen staff too late]], and on the first evening we served half of the guests. We called every table the next day and invited them again. We start hiring four months ahead now.",
      },
      {
        text: "I take the blame for the harvest festival in Dorn. [[We ordered the tents too late]]. It rained, and three hundred people went home before the music. We gave the money back. We order in January these days.",
      },
      {
        text: "The launch of the member app at our gym was my failure. [[We tested it only on our own phones]]. Half of the members could not get in on the first morning. We opened the doors by hand for a week and we gave everyone a free month. We borrow five old phones before each release now.",
      },
    ],
    passes: [
      {
        text: "I led the move of our library. I let the boxes be packed without numbers. Nobody found anything for six weeks. We numbered nine thousand boxes by hand, and we number first these days.",
        because: "the fault is told as “I”, the team’s work as “we”",
      },
      {
        text: "I was project manager for a hospital app. We ignored the nurses' comments. Only one ward in seven used it. I went back and sat with the nurses for a month. We never freeze a screen before a nurse has used it now.",
        because: "the repair is told as “I”",
      },
      {
        text: "We launched without the legal check, because I told the team that we would get it later. The regulator wrote in the first week. We took down sixty posters and we apologised. We have the lawyer in the room now.",
        because: "the decision behind it is the speaker’s",
      },
      {
        text: "We lost the contract in spring. We had too little time, and we were all new to it. We called them for weeks, and we do it better now.",
        because: "nothing is owned, and the check for that says “we” already",
      },
      {
        text: "I forgot to order the glue. We stood still for a day, and we worked on Saturday to catch up. We keep two drums in the store now.",
        because: "one plain “I” carries the fault",
      },
    ],
  },
};
