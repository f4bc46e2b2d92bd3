import type { ParsedAnswer, Sentence } from "../model/answer.ts";
import type { AnswerCheck, Found } from "../model/check.ts";
import { thresholds } from "../model/evidence.ts";
import type { Reading } from "../model/reading.ts";
import { cuesOf } from "../reader/cues.ts";
import { countOthers, isParticular } from "../reader/particular.ts";
import { spanOf } from "../text/quote.ts";
import { findOccupation, type Occupation } from "../trades/occupations.ts";
import { isWorkOf, type Telling, type Told, tellingOf } from "../trades/told-failures.ts";
import { usual } from "./common-failure.words.ts";

const CARRYING = thresholds["strengths-that-carry"].value;
/** How far from the sentences that state or own the failure it may be told. */
const NEAR = 2;
/** Signs of the usual story that make it sure, where the failure is told in one sentence and where it only may be. */
const SURE = 1;
const SURE_OF_PARTS = 3;

function isCentral({ sentences, failure, owned }: Reading, { sentence }: Told): boolean {
  const { role } = sentences[sentence];
  if (role === "learning") return false;
  if (failure < 0 && owned < 0) return true;
  if (role === "aftermath") return false;
  if (role === "situation" && sentence > 0) return false;
  return [failure, owned].some(at => at >= 0 && Math.abs(at - sentence) <= NEAR);
}

/** How much of a failure is told: two for each time it is told whole, one for each part. */
const weigh = ({ told }: Telling, { failure }: Told): number =>
  told.reduce((sum, one) => sum + (one.failure !== failure ? 0 : one.whole ? 2 : 1), 0);

/** How much the rest of the story is the one that everybody tells, and nothing else. */
function signsOfUsual(answer: ParsedAnswer, { ofTrade }: Telling): number {
  let usualWords = 0;
  let foreign = 0;
  let others = 0;
  for (const sentence of answer.sentences) {
    const here = countUsual(sentence);
    usualWords += here;
    others += countOthers(sentence);
    if (here === 0 && !ofTrade[sentence.index] && sentence.clauses.length > 0) foreign++;
  }
  const changed = cuesOf(answer).some(cue => cue.now && cue.habit);
  const mostlyForeign = foreign * 2 > answer.sentences.length;
  return Math.min(2, usualWords) + Number(changed) + Number(foreign === 0) - Number(mostlyForeign) - Number(others > 1);
}

const countUsual = ({ words }: Sentence): number => words.filter(word => usual.holds(word)).length;

const named = ({ name }: Occupation): string => `${/^(?:[aeio]|HR)/i.test(name) ? "an" : "a"} ${name}`;

export const commonFailure: AnswerCheck = {
  id: "common-failure",
  title: "Your trade’s commonest failure",
  summary: "It is a failure that most people of the trade have had, told as any of them could tell it.",
  rule: "A5",
  why: "The interviewer has heard it from others who do your work. It tells them about the work, and little about you.",
  advice:
    "Find what was yours alone in it: the decision and why you took it, the moment when you could have turned, the person it touched. Tell it from there, or pick another failure.",
  evidence: [],
  thresholds: ["strengths-that-carry"],
  severity: "warning",
  mend: 6,
  over: "answer",
  messages: {
    common: "For {trade}, “{failure}” is one of the commonest failures. What in it was yours alone?",
    maybe:
      "This comes near a failure that is common for {trade}: “{failure}”. Is there something in it that was yours alone?",
    carried: "“{failure}” is common for {trade}. Give the most room to what is yours in it.",
  },
  find({ answer, reading, occupation }): Found[] {
    const trade = occupation === null ? null : findOccupation(occupation);
    if (trade === null) return [];
    const telling = tellingOf(answer, trade);
    const central = telling.told.filter(one => isCentral(reading, one));
    if (central.length === 0) return [];
    const told = central.reduce((best, one) => (weigh(telling, one) > weigh(telling, best) ? one : best));
    const sentence = answer.sentences[told.sentence];
    const span = spanOf(sentence, { from: 0, to: sentence.words.length });
    const values = { trade: named(trade), failure: told.failure.title };
    const strengths = new Set(reading.sentences.flatMap(one => one.strengths));
    if (strengths.size >= CARRYING || isParticular(answer, reading, told, isWorkOf(trade)))
      return [{ span, message: "carried", values, severity: "hint" }];
    const weight = weigh(telling, told);
    const signs = signsOfUsual(answer, telling) + Number(weight > 2);
    return signs >= (weight > 1 ? SURE : SURE_OF_PARTS)
      ? [{ span, message: "common", values }]
      : [{ span, message: "maybe", values, severity: "hint" }];
  },
  examples: {
    flags: [
      {
        text: "[[I fell short of my quota in two quarters running]]. The market was slow and I made too few calls. My manager put me on a plan, and now I block two hours for calls every morning.",
        occupation: "sales rep",
      },
      { text: "[[Missed my sales target by a fifth]].", occupation: "SDR" },
      {
        text: "[[I gave the nine o'clock antibiotics over an hour late, because we were two short that night]]. I told the charge nurse and filled in the form. I set an alarm for every timed dose now.",
        occupation: "ICU nurse",
      },
      {
        text: "It was a full house that evening. [[I brought the steak to table four and it should have been table six]]. I apologised and the kitchen made it again. I read every order back to the guests now.",
        occupation: "waitress",
      },
      {
        text: "[[We deployed on a Friday and the checkout went down for half an hour]]. I had not tested the change with an empty basket. We rolled it back, and I wrote a checklist for releases.",
        occupation: "Sr. backend dev",
      },
      {
        text: "[[The seal I had fitted was dripping the next morning]]. I went back and repaired it for free. Now I stay ten minutes longer before I pack up.",
        occupation: "plumber",
      },
      {
        text: "[[I put the wrong date on the spring newsletter and mailed it to the whole list]]. I decided to send it without a second reader because I wanted to prove that our checks were for show. Forty people came on the Tuesday, and I stood at the door for all of them.",
        occupation: "marketing manager",
      },
      {
        text: "I was the youngest in the kitchen. [[We ran out of food on the second evening]]. The old oven stood in the yard, and a man came to look at the roof. The radio played. We moved into the new building in May.",
        occupation: "line cook",
      },
    ],
    passes: [
      {
        text: "I missed my quota in two quarters running. I made too few calls, and I block two hours for them now.",
        occupation: "falconer",
        because: "what is common in an unknown trade is not known",
      },
      {
        text: "I made my quota in every quarter. What I did badly was the handover: I left Dita forty accounts and no notes.",
        occupation: "sales rep",
        because: "the common failure is what did not happen",
      },
      {
        text: "A trainee brought the steak to the wrong table, and I laughed with the guests about him. He heard it.",
        occupation: "waiter",
        because: "it was somebody else who did it",
      },
      {
        text: "If I had deployed on a Friday, the checkout would have gone down. I left the change lying for a month, and the client went elsewhere.",
        occupation: "backend developer",
        because: "it is only supposed",
      },
      {
        text: "I dropped a tray of soup at a wedding where I helped out. I saw that I carry too much at once at month end too.",
        occupation: "accountant",
        because: "it is common in another trade",
      },
      {
        text: "I told a boy in front of the class that his drawing was a waste of paper. He has not drawn since.",
        occupation: "teacher",
        because: "few of the trade could tell it",
      },
      {
        text: "A bug in the flour bin made me close the shop for a day, and I told no one why.",
        occupation: "software developer",
        because: "the word has another sense",
      },
      {
        text: "I had left the salt out of the dough. Now I weigh it the night before.",
        because: "no occupation is given",
      },
    ],
  },
};
