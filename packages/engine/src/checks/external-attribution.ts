import type { Sentence } from "../model/answer.ts";
import { type Found, NOTHING_FOUND, type SentenceCheck } from "../model/check.ts";
import type { OtherFound } from "../model/reading.ts";
import type { Match } from "../text/phrases.ts";
import { nounPhraseStart, quote, spanOf } from "../text/quote.ts";

/** With a cause named in the words, the sentence's place must speak this much against it to be silent. */
const NAMED = -1;
/** Without one, its place must speak for it: others act, nothing is owned. */
const UNNAMED = 0.1;
/** From here on it is shown among the first remarks. */
const SURE = 1;
/** The same where no cause is named in the words. */
const SURE_UNNAMED = 1.6;
/** From here on, where nothing is owned, the answer rests on it. */
const BEYOND_DOUBT = 1.6;

/** Wordings that move blame by themselves; a clause about others needs more around it. */
const STRONG = new Set<OtherFound["cause"]>(["disclaimed", "normal", "owed", "caused", "lacked"]);
const STRONG_NAMED = -1.7;

/** The clauses of others and of things, from the first to the last in a row; null where the speaker is in all of them. */
function aboutOthers(sentence: Sentence): Match | null {
  const from = sentence.clauses.findIndex(clause => !MINE.has(clause.who) && !clause.reported);
  if (from < 0) return sentence.clauses.length === 0 ? { from: 0, to: sentence.words.length } : null;
  let last = from;
  while (last + 1 < sentence.clauses.length && !MINE.has(sentence.clauses[last + 1].who)) last++;
  return {
    from: from === 0 ? 0 : nounPhraseStart(sentence.words, sentence.clauses[from].start),
    to: last === sentence.clauses.length - 1 ? sentence.words.length : sentence.clauses[last].end,
  };
}

const MINE = new Set(["I", "dropped"]);

export const externalAttribution: SentenceCheck = {
  id: "external-attribution",
  title: "Cause put elsewhere",
  summary: "Somebody else or the circumstances are given as the cause, so the blame moves off you.",
  rule: "B4",
  why: "Even where it is true, the listener hears a reason why it was not you, and your own part gets lost.",
  advice:
    "Say your own part first, as a sentence that stands alone: what you did, decided or left undone. What others did can follow as context, or go.",
  evidence: ["owning-competence", "owning-attribution", "owning-against"],
  severity: "warning",
  mend: 3,
  over: "sentence",
  messages: {
    heard: "“{words}” puts the reason somewhere else.",
    caused: "“{words}” gives the cause to something other than you.",
    failed: "“{words}” tells what others did or did not do, in the place where your own part belongs.",
    lacked: "“{words}” rests the failure on what you were not given.",
    normal: "“{words}” says that anyone would have done the same.",
    disclaimed: "“{words}” says that it was not yours to answer for.",
    owed: "“{words}” tells what others should have done.",
    elsewhere: "“{words}” is about others and the circumstances, where your own part belongs.",
  },
  find({ answer, reading, sentence }): readonly Found[] {
    const read = reading.sentences[sentence.index]!;
    if (
      read.strengths.length > 0 &&
      !read.strengths.includes("ownership") &&
      !read.strengths.includes("measured-impact")
    )
      return NOTHING_FOUND;
    const odds = read.odds["external-attribution"];
    const cause = read.otherCause;
    if (cause === null && odds < UNNAMED) return NOTHING_FOUND;
    if (cause !== null && odds < (STRONG.has(cause.cause) ? STRONG_NAMED : NAMED)) return NOTHING_FOUND;
    // Where most of it is quoted the sentence is somebody else's.
    if (cause === null && sentence.words.filter(word => word.quoted).length * 2 > sentence.words.length)
      return NOTHING_FOUND;
    const named = cause ?? aboutOthers(sentence);
    if (named === null) return NOTHING_FOUND;
    const span = spanOf(sentence, named);
    const sure = odds > (cause === null ? SURE_UNNAMED : SURE) && read.role !== "aftermath" && read.role !== "learning";
    const severity = !sure ? "hint" : reading.owned < 0 && odds > BEYOND_DOUBT ? "error" : "warning";
    return [{ span, message: cause?.cause ?? "elsewhere", values: { words: quote(answer.text, span) }, severity }];
  },
  examples: {
    flags: [
      { text: "We lost the bid [[because of the procurement team]], who sent the forms a week late." },
      { text: "The launch failed, but really [[the vendor had never tested it]]." },
      { text: "I missed the filing date. [[My supervisor didn't tell me about the new rules]]." },
      { text: "The shop ran out of stock. [[We were understaffed all summer]]." },
      { text: "The report was late. [[It was not my department]]." },
      { text: "The show went badly. [[They should have given us a rehearsal]]." },
      {
        text: "We lost the pitch in May. [[It is a tough market, and people there always go for the cheap one]]. I told my boss.",
      },
      { text: "The price was wrong in the offer. [[Everyone was doing it that way]]." },
    ],
    passes: [
      {
        text: "I sent the offer without checking the price, because I was in a hurry.",
        because: "the reason given is the speaker’s own",
      },
      {
        text: "It was not because of the supplier; I ordered too late.",
        because: "the outside cause is named to be ruled out",
      },
      { text: "Because of me the whole team had to come in on Saturday.", because: "the speaker is the cause" },
      {
        text: "I forgot the permit. The client was angry and had every right to be.",
        because: "what others felt is the consequence, not the cause",
      },
      {
        text: "She said “nobody told me about it”, and that was true of me as well.",
        because: "the words are somebody else’s",
      },
      { text: "In 2021 I was leading the move to a new warehouse.", because: "plain background without a fault in it" },
    ],
  },
};
