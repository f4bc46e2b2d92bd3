import { describe, expect, test } from "vitest";
import { review } from "../src/index.ts";

const TOO_SHORT = /^Too short to judge/;
const NOT_ENGLISH = /not look like English.* Your text is kept\. Simple English with small mistakes is fine\.$/;
const CODE = /program code or data/;
const QUESTION = /only a question/;
const BINARY = /not text/;

const unreadable: [title: string, text: string, why: RegExp][] = [
  ["nothing at all", "", /no words here/],
  ["only spaces and emoji", "  \n 🙂 🙂 \n", /no words here/],
  ["fewer than fifteen words", "I missed the deadline and told nobody about it.", TOO_SHORT],
  [
    "German",
    "Ich habe einmal ein Projekt geleitet, bei dem wir den Termin nicht gehalten haben, weil ich die Aufwände falsch eingeschätzt hatte.",
    NOT_ENGLISH,
  ],
  [
    "French",
    "Un jour, j'ai raté une échéance importante parce que je n'avais pas prévenu mon équipe, et le client était très mécontent.",
    NOT_ENGLISH,
  ],
  [
    "Spanish",
    "Una vez fallé en un proyecto porque no revisé los datos antes de enviarlos al cliente y perdimos el contrato.",
    NOT_ENGLISH,
  ],
  [
    "Dutch, which shares some small words",
    "Ik was in mijn eerste jaar als manager en ik had een fout in de planning. We waren te laat en de klant was boos. Het was mijn fout.",
    NOT_ENGLISH,
  ],
  [
    "Chinese, where spaces part no words",
    "我曾经负责一个项目，但是因为我没有检查数据，所以我们错过了截止日期，客户非常生气。",
    NOT_ENGLISH,
  ],
  [
    "source code",
    "function late(days) { const fee = days > 3 ? 10 : 0; if (fee === 0) { return null; } return { fee, days }; } const all = [1, 2].map(d => late(d));",
    CODE,
  ],
  [
    "JSON",
    '{"title": "I missed the deadline", "text": "and the client was angry with me and with the team for a week"}',
    CODE,
  ],
  [
    "only the interviewer's question",
    "Can you tell me about a time when you failed, and what you learned from it afterwards?",
    QUESTION,
  ],
  [
    "a question without its mark",
    "Tell me about a time when you failed at work and what you would do differently today.",
    QUESTION,
  ],
  ["a binary file", "\u0000\u0001\u0002PK\u0003\u0004".repeat(40), BINARY],
  [
    "a list of words",
    "milk eggs bread butter cheese ham tomatoes onions garlic pepper salt sugar flour oil vinegar rice",
    NOT_ENGLISH,
  ],
];

describe("a text that cannot be judged says why and judges nothing", () => {
  test.each(unreadable)("%s", (_, text, why) => {
    const report = review(text);
    expect(report.readable).toEqual({ ok: false, why: expect.stringMatching(why) });
    expect(report).toMatchObject({ sentences: [], findings: [], strengths: [], parts: [], first: [] });
    expect([report.verdicts, report.grade, report.ownership]).toEqual([null, null, null]);
  });
});

describe("a text that can be judged is judged", () => {
  test.each([
    ["fifteen words", "I missed the deadline for the tender because I did not read the second page properly."],
    [
      "a learner's English",
      "In last year I do mistake with the order, I not check the number and client receive wrong pieces, after I call him.",
    ],
    [
      "plain English that holds few of the commonest words",
      "I sent the tender without checking the freight rates. We lost eleven thousand euros on it. Since then I confirm every rate in writing before I sign.",
    ],
    [
      "notes without most of the small words",
      "- wall calendar, sold to cafés, 2018\n- ordered 2,000, sold about 300\n- cash was low that year, nobody bought paper\n- did not ask one café first\n- since then: small order, good test",
    ],
    [
      "a transcript that begins and ends with a noise in brackets",
      "[laughs] Yes, I forgot to send the invoice for two months, and my boss found out from the bank. [sighs]",
    ],
    [
      "speech without a full stop",
      "so um yeah I was the one who forgot to lock the yard and in the morning two bikes were gone",
    ],
    [
      "quotation marks around all of it",
      "“I sent the wrong file to the printer, and we lost four days. I told my boss at once.”",
    ],
    [
      "a question inside an answer",
      "What did I do wrong? I did not ask the nurse on duty before I moved him to the other ward.",
    ],
  ])("%s", (_, text) => {
    expect(review(text).readable).toEqual({ ok: true });
  });
});
