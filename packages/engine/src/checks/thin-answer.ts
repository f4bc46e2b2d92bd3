import type { ParsedAnswer } from "../model/answer.ts";
import type { AnswerCheck, Found } from "../model/check.ts";
import type { Reading } from "../model/reading.ts";
import type { Span } from "../model/span.ts";
import { handy, thinnessOf } from "../reader/substance.ts";
import { Phrases } from "../text/phrases.ts";
import { nounPhraseStart, quote, spanOf } from "../text/quote.ts";
import { WordList } from "../text/word-list.ts";

const happens = new Phrases([
  "(that)? (went|go|goes|gone|happened|did not work|did n't work|came up|got|fell|broke|slipped|failed|was|were)",
]);
const THINGS = new WordList("thing things something stuff");

/** The first noun that could be anything, in what was done or came of it, or else before it: "some issues". */
function nameless({ sentences }: ParsedAnswer, reading: Reading): Span | null {
  let found: Span | null = null;
  for (const sentence of sentences) {
    const { words, index } = sentence;
    const { role } = reading.sentences[index];
    const told = role === "action" || role === "result";
    if (role === "learning" || (found !== null && !told)) continue;
    for (let head = 1; head < words.length; head++) {
      if (!handy.holds(words[head]) || words[head].quoted) continue;
      const from = THINGS.holds(words[head]) ? head : nounPhraseStart(words, head);
      if (from === head && !happens.at(words, head + 1)) continue;
      const span = spanOf(sentence, { from, to: head + 1 });
      if (told) return span;
      found ??= span;
    }
  }
  return found;
}

export const thinAnswer: AnswerCheck = {
  id: "thin-answer",
  title: "Too little detail",
  summary: "There is too little detail to picture what happened.",
  rule: "G3",
  why: "A story that could be anybody’s is soon forgotten, and the listener wonders what it leaves out.",
  advice:
    "Tell it so that a stranger could picture it: what it was for, what you did on which day, who noticed, and what it cost.",
  evidence: ["real-stories", "length"],
  thresholds: ["thin-few", "thin-share", "thin-doubt"],
  severity: "warning",
  mend: 7,
  over: "answer",
  messages: {
    nameless: "I cannot picture it yet: “{words}” could be anything. What was it?",
    bare: "I cannot picture it yet. What would somebody have seen who stood beside you?",
  },
  find({ answer, reading }): Found[] {
    const thinness = thinnessOf(answer, reading);
    if (thinness === null) return [];
    const severity = thinness === "thin" ? "warning" : "hint";
    const span = nameless(answer, reading);
    if (span === null) return [{ span, message: "bare", severity }];
    return [{ span, message: "nameless", values: { words: quote(answer.text, span) }, severity }];
  },
  isDenied: ({ thin }) => !thin,
  examples: {
    flags: [
      {
        text: "In my last job I failed to meet [[a deadline]] on an important project. There were some issues with communication in the team. It was a difficult time, but we got through it. I learned a lot and I communicate better now.",
      },
      {
        text: "I once made [[a mistake]] at work that affected a customer. I should have been more careful. I told my manager straight away and we fixed it together. Since then I always double check my work.",
      },
      {
        text: "When I was new in my role I assumed something that turned out to be wrong. It caused [[a problem]] for another department. I owned it and changed my approach.",
      },
      {
        text: "My failure was that I did not manage my time well last year, and the result was not good. The team had to help me. I am much more organised now.",
      },
      {
        text: "One time I led [[an initiative]] that did not deliver the expected results. I had not involved the right stakeholders early enough. We had to change the plan halfway, which cost time. Going forward I make sure that everyone is aligned before we start.",
      },
      {
        text: "Let me think. There was a pricing exercise where I got an assumption wrong. I had carried it over from the year before and I didn't challenge it. The product came out underpriced and we lost some money on it. I flagged it to my manager when I noticed. We repriced, and things improved. I document my assumptions more thoroughly these days.",
      },
    ],
    passes: [
      {
        text: "I cut the oak worktop nine millimetres short, four hundred pounds of timber. I told the family that night and made the second one on my own time. I measure from the wall now, twice.",
        because: "it is short, and every word of it can be seen",
      },
      {
        text: "Sent the wrong cohort's grades to forty-one students. I rang registry within ten minutes and wrote to each of them by hand. I lock the sheet before I sort now.",
        because: "a few figures and acts make the picture",
      },
      {
        text: "I made a mistake in the rota: two nights had no midwife. Ivana drove in from Split at two in the morning. I told the head of the ward before breakfast. Now a second person counts the nights.",
        because: "“a mistake” is named in the next breath",
      },
      {
        text: "There were some issues with the kiln: the thermocouple was cracked and I fired anyway. Ninety bowls for a wedding in Delft came out grey. I drove there and told the bride's father.",
        because: "the issues are told one by one",
      },
      {
        text: "I planted nine hundred leeks a month too early. Frost took them on the second of May. I told Margit the same morning, and we sold rhubarb in their place.",
        because: "names, numbers and things stand in every sentence",
      },
    ],
  },
};
