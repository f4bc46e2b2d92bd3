import type { ParsedAnswer, Sentence, Token } from "../model/answer.ts";
import type { AnswerCheck, Found } from "../model/check.ts";
import { thresholds } from "../model/evidence.ts";
import { DAYS, MONTHS } from "../text/calendar.ts";
import { itemBefore } from "../text/item-before.ts";
import { quote, spanOf } from "../text/quote.ts";
import { WordList } from "../text/word-list.ts";

const MANY = thresholds["details-in-a-sentence"].value;
const dates = new WordList([...MONTHS, ...DAYS]);

/** "may" is a month only with its capital. */
const isDate = (word: Token) => dates.holds(word) || (word.lower === "may" && word.capital);

/** Numbers, dates and names of a sentence; "Anna Maria Kowalski" is one, and so is "14 March 2019". */
function detailsIn({ words }: Sentence): Token[] {
  const found: Token[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at];
    const before = itemBefore(words, at);
    const name = word.capital && word.tags === 0 && before !== undefined && before.kind !== "punctuation";
    if (word.kind !== "number" && !name && !isDate(word)) continue;
    const goesOn = at > 1 && before !== undefined && (before.kind === "number" || before.capital || isDate(before));
    if (!goesOn) found.push(word);
  }
  return found;
}

/** Those that the rest of the answer never comes back to. */
function loose(answer: ParsedAnswer, sentence: Sentence): readonly Token[] {
  const details = detailsIn(sentence);
  if (details.length < MANY) return [];
  const later = answer.sentences.slice(sentence.index + 1);
  return details.filter(({ lower }) => !later.some(({ words }) => words.some(word => word.lower === lower)));
}

export const needlessDetail: AnswerCheck = {
  id: "needless-detail",
  title: "Details that lead nowhere",
  summary: "The set-up holds dates, numbers and names that nothing later hangs on.",
  rule: "G2",
  why: "The listener stores each of them for later, and later never comes.",
  advice:
    "Keep the one detail that the failure hangs on. Of the others say only what kind it was: “a large order”, “in spring”.",
  evidence: ["real-stories"],
  thresholds: ["details-in-a-sentence"],
  severity: "hint",
  mend: 7,
  over: "answer",
  messages: {
    many: "“{words}” gives {count} details that nothing later comes back to. Which of them does the story need?",
  },
  find({ answer, reading }): Found[] {
    const end = reading.owned >= 0 ? reading.owned : reading.failure;
    const found: Found[] = [];
    for (const sentence of answer.sentences.slice(0, Math.max(0, end))) {
      const { role } = reading.sentences[sentence.index];
      if (role !== "situation" && role !== "other" && role !== "task") continue;
      const count = loose(answer, sentence).length;
      if (count < MANY) continue;
      const span = spanOf(sentence, { from: 0, to: sentence.words.length });
      found.push({ span, message: "many", values: { words: quote(answer.text, span), count: String(count) } });
    }
    // One such sentence sets a scene; with the second the set-up wanders.
    return found.length > 1 ? [{ ...found[0], severity: "warning" }, ...found.slice(1)] : found;
  },
  examples: {
    flags: [
      {
        text: "[[On Tuesday the 14th of March 2019, at 9:40, I was in room 312 of the Halden branch with 27 colleagues]]. I forgot to order the seals. The line stood still for a day.",
      },
      {
        text: "[[The plant in Brno has 4 lines, 612 people and a Kolbus press from 1987]]. I set the wrong width, and we lost a day of covers.",
      },
      {
        text: "[[We were on release 4.2.17 of Orbis, with 3 servers in Leipzig and 2 in Graz]]. I deleted the wrong table. The shop was closed until noon.",
      },
      {
        text: "[[Our school has 540 pupils, 31 rooms and, since May 2016, a timetable by Untis]]. I double-booked the hall for the concert.",
      },
      {
        text: "[[The order was number 88214, from Marek in Gdynia, for 1,200 trays, due at 16:30]]. I packed the lids for another size. The customer waited two days.",
      },
    ],
    passes: [
      {
        text: "In March we had 40 rooms and 38 guests. I gave one key out twice, and all 40 rooms had to be checked.",
        because: "a number comes back and the failure hangs on it",
      },
      {
        text: "I ran a café in Turin. I ordered milk for two days instead of four.",
        because: "one name sets the scene",
      },
      {
        text: "I double-booked the hall on 4 May at 9:30 for Anna, Piotr and 60 guests.",
        because: "the details are those of the failure itself",
      },
      {
        text: "It was a busy plant with old machines and many people. I set the wrong width.",
        because: "nothing in it has to be stored",
      },
      {
        text: "I had worked for Anna Maria Kowalski since the 14th of March 2019. I forgot her order.",
        because: "a full name and a full date are two details",
      },
    ],
  },
};
