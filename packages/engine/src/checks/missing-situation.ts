import type { ParsedAnswer, Token } from "../model/answer.ts";
import type { AnswerCheck, Found } from "../model/check.ts";
import { thresholds } from "../model/evidence.ts";
import type { Span } from "../model/span.ts";
import { cuesOf } from "../reader/cues.ts";
import { endOfSetUp } from "../reader/set-up.ts";
import { anybody, isTelling, thinnessOf } from "../reader/substance.ts";
import { DAYS } from "../text/calendar.ts";
import { has, Tag } from "../text/lexicon.ts";
import { workNouns } from "../text/meaning.ts";
import { Phrases } from "../text/phrases.ts";
import { nounPhraseStart, quote, spanOf } from "../text/quote.ts";
import { WordList } from "../text/word-list.ts";

const BARE = thresholds["opening-bare"].value;

/** Where or when it was, or what the speaker was there. */
const placed = new Phrases([
  "(when|while|where) (i|we)",
  "(as|was|am|being|became) (a|an|the|our|their) *",
  "(my|our|the) (first|second|third|last|previous|old|current|former|final) (job|role|year|week|month|day|post|position|employer|company|firm|shift|term|season|project|placement|internship|client|patient)",
  "(years|months|weeks|summers|winters) (ago|back|before)",
  "(last|that) (year|summer|spring|autumn|winter|quarter|christmas)",
  "(i|we) (worked|work|ran|run|managed|led|taught|joined|started)",
  "(working|worked) (at|for|in|as|on|with)",
]);

const PLACES = new WordList(
  "office shop shops store school ward hospital hotel kitchen site plant factory warehouse station clinic practice lab laboratory bank restaurant café cafe bar bakery farm university college firm agency branch studio theatre theater court church library museum airport port yard garage workshop classroom street flat flats house building floor town city village depot production server counter reception desk",
);
const days = new WordList([...DAYS, "mondays", "fridays", "sundays", "saturdays"]);

/** Whether a word by itself tells where it was: a place, somebody of a trade, a name. */
function places(words: readonly Token[], k: number): boolean {
  const word = words[k];
  if (word.quoted || word.kind !== "word") return false;
  if (PLACES.holds(word) || (has(word.tags, Tag.Person) && !anybody.holds(word))) return true;
  return word.capital && k > 0 && words[k - 1].kind === "word" && !has(word.tags, Tag.I) && !days.holds(word);
}

/** A noun that tells something; a verb form is one only behind its article: "the crafting". */
const isNamed = (words: readonly Token[], k: number): boolean =>
  isTelling(words, k) &&
  !has(words[k].tags, Tag.Quantity) &&
  words[k].kind === "word" &&
  (!has(words[k].tags, Tag.Past | Tag.Participle | Tag.Ing) || (k > 0 && has(words[k - 1].tags, Tag.Determiner)));

/** "the client", "the report": named as if it were known. */
function firstKnown({ sentences }: ParsedAnswer, end: number): Span | null {
  for (let at = 0; at <= end; at++) {
    const { words } = sentences[at];
    for (let head = 1; head < words.length; head++) {
      if (!has(words[head].tags, Tag.Person) && !workNouns.holds(words[head])) continue;
      const from = nounPhraseStart(words, head);
      if (words[from].lower === "the") return spanOf(sentences[at], { from, to: head + 1 });
    }
  }
  return null;
}

export const missingSituation: AnswerCheck = {
  id: "missing-situation",
  title: "No situation told",
  summary: "Nothing tells where and when it was, or what it was part of.",
  rule: "C1",
  why: "The listener spends the first half minute on working out where they are.",
  advice: "Begin with one sentence: where you worked, what was going on, and for whom.",
  evidence: [],
  thresholds: ["opening-bare"],
  severity: "hint",
  mend: 7,
  over: "answer",
  messages: {
    none: "I do not hear where this was. What were you working on, and for whom?",
    known: "“{words}” comes before I know where we are. Where was it, and what was going on?",
  },
  find({ answer, reading }): Found[] {
    const end = endOfSetUp(answer, reading);
    if (end < 0) return [];
    const cues = cuesOf(answer);
    let concrete = 0;
    for (let at = 0; at <= Math.min(end + 1, answer.sentences.length - 1); at++) {
      const { words } = answer.sentences[at];
      if (cues[at].duty || placed.first(words) !== null) return [];
      for (let k = 0; k < words.length; k++) {
        if (places(words, k)) return [];
        if (at <= end && isNamed(words, k) && ++concrete >= BARE) return [];
      }
    }
    if (thinnessOf(answer, reading) === "thin") return [];
    const span = firstKnown(answer, end);
    if (span === null) return [{ span, message: "none" }];
    return [{ span, message: "known", values: { words: quote(answer.text, span) } }];
  },
  examples: {
    flags: [
      {
        text: "I didn't back it up. When it crashed, everything from eleven days was gone, and four people had to type it in again over a weekend. I said it was me, I brought breakfast and I typed with them.",
      },
      {
        text: "I forgot to tell her. She drove three hours for nothing and missed her son's recital. I rang her that evening and sent flowers, which was not enough.",
      },
      {
        text: "I misread the date. Everyone came a day late and the doors were shut, sixty people with suitcases. I paid for the rooms and apologised to each of them.",
      },
      {
        text: "[[The client]] left because of me. I had been short with them on the phone three times and I didn't write any of it down. They took eleven thousand a month with them.",
      },
      {
        text: "I ignored [[the report]]. It had said twice that the rope was worn, and I put it in a drawer. The rope tore under a boy of nine and he broke his wrist.",
      },
    ],
    passes: [
      {
        text: "I left the salt out of a hundred and forty loaves. Six cafés sent them back. I rang each of them myself, and the salt is weighed out the night before now.",
        because: "the thing itself tells the trade",
      },
      {
        text: "When I was a student I forgot to tell her. She drove three hours for nothing. I rang her that evening and sent flowers, and I tick the names on a list now.",
        because: "a few words say who the speaker was then",
      },
      {
        text: "I misread it. That was on a ward in Lyon, and the patient had to come in twice. I called her that evening. I read every label aloud now, and a colleague nods.",
        because: "the place comes with the next sentence",
      },
      {
        text: "I double-booked Dr Amari for a whole Tuesday. Eleven patients came for nothing. I rang all eleven that evening, and I keep one diary now.",
        because: "a name and those who came for him place it",
      },
      {
        text: "Two years ago I promised it for Friday. It was not ready, and sixty guests had been invited. I drove over and told them in person. I call on the day that I know these days.",
        because: "it is told when it was",
      },
    ],
  },
};
