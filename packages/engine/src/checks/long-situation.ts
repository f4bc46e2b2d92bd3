import type { AnswerCheck, Found } from "../model/check.ts";
import { thresholds } from "../model/evidence.ts";
import type { Reading } from "../model/reading.ts";
import { endOfSetUp } from "../reader/set-up.ts";
import { thinnessOf } from "../reader/substance.ts";
import { countWords } from "../text/parse.ts";
import { quote, spanOf } from "../text/quote.ts";
import { lateOwnership } from "./late-ownership.ts";

const SENTENCES = thresholds["situation-sentences"].value;
const FINE = thresholds["situation-fine"].value;
const EATS = thresholds["situation-eats"].value;
const WORDS = thresholds["situation-words"].value;

/** From these log-odds on a sentence explains the failure: that is no situation, and other checks tell it. */
const EXPLAINS = 1;

function explains({ sentences }: Reading, end: number): boolean {
  for (let at = 0; at < end; at++) {
    const odds = sentences[at].odds["external-attribution"];
    if (odds > EXPLAINS || (odds > 0 && sentences[at].otherCause !== null)) return true;
  }
  return false;
}

export const longSituation: AnswerCheck = {
  id: "long-situation",
  title: "Long set-up",
  summary: "The situation takes too long before anything goes wrong.",
  rule: "C1",
  why: "The listener waits for the failure, and what you set out carefully is forgotten before it comes.",
  advice: "Tell where and when in two or three sentences. Leave out what the failure does not hang on.",
  evidence: ["real-stories", "set-up-share"],
  thresholds: ["situation-sentences", "situation-fine", "situation-eats", "situation-words"],
  severity: "warning",
  mend: 7,
  over: "answer",
  messages: { long: "{share}% of the answer comes before “{words}”. What of it does the failure hang on?" },
  find(given): Found[] {
    const { answer, reading } = given;
    const end = endOfSetUp(answer, reading);
    let words = 0;
    let told = 0;
    for (let at = 0; at < end; at++) {
      words += countWords(answer.sentences[at].tokens);
      if (reading.sentences[at].role !== "other") told++;
    }
    const share = words / answer.words;
    if (words < WORDS || (share < EATS && (told <= SENTENCES || share < FINE)) || explains(reading, end)) return [];
    if (thinnessOf(answer, reading) === "thin") return [];
    const late = lateOwnership.find(given).some(({ severity }) => severity !== "hint");
    const sentence = answer.sentences[end];
    const failure = quote(answer.text, spanOf(sentence, { from: 0, to: sentence.words.length }));
    const severity = late || share < EATS ? "hint" : "warning";
    return [
      { span: null, message: "long", values: { words: failure, share: String(Math.round(share * 100)) }, severity },
    ];
  },
  examples: {
    flags: [
      {
        text: "Our town has a food market on Saturdays with about fifty stalls, and I have organised it since 2015. The stalls belong to farmers from the valley, and some have had the same place for thirty years. There is a waiting list, and the places are given out in January. Each place has a number that is painted on the ground. I gave place nineteen to two people.",
      },
      {
        text: "I'd like to start with the context. Our airline is small, it has eleven aircraft, and it flies mostly to the islands. The ground staff are employed by the airport and not by us, which is unusual. In winter there are two flights a day and in summer there are nine. There is a sheet on which the weight of each piece is written. I was the dispatcher that day. I signed it for the pilot. The plane was two hundred kilos too heavy and had to turn back. I reported it myself before they had landed, and nobody but the pilot holds that pen now.",
      },
      {
        text: "Our choir was founded in 1952 and it has always sung in the same church. There are sixty of us, from students to a lady of ninety. We give three concerts a year, and the one before Christmas pays for the others. The church seats four hundred, and people come from the next valley for it. I sold row F twice.",
      },
      {
        text: "This is from a call centre that works for several insurance companies in the south of the country, and it was the winter in which two of them had merged. We were sixty agents on one floor, and each had two screens, one for the script and one for the customer, and a scoreboard hung over the door. I skipped the test on a new script because it was busy.",
      },
      {
        text: "I was a swimming teacher in a large public bath with three pools, a slide and a sauna, which was built in the seventies by a man who is still known in our town, and which is full of school classes from eight to twelve and of clubs in the afternoon, so that you share each lane with somebody. I left the side of the pool for a phone call. A boy of seven swallowed water and was taken to hospital.",
      },
    ],
    passes: [
      {
        text: "I worked in a small bakery with two ovens. It was the week before Easter. I left the salt out of the whole Friday batch. Six cafés rang before eight, and I drove new bread to each of them. The salt is weighed out the night before now.",
        because: "two short sentences are enough and no more",
      },
      {
        text: "I gave place nineteen on our Saturday market to two farmers. Both came at five in the morning with a full van. Our market has about fifty stalls, and some farmers have had the same place for thirty years. The places are given out in January, and each has a number that is painted on the ground. I gave one of them my own stall. The list is signed by both sides now.",
        because: "the set-up comes after the failure",
      },
      {
        text: "Friday. Eid. The shop full. Three of us. I let a boy of seventeen take the van because I was tired. He scraped a parked car for its whole length. I knocked at every door in the street until I found the owner, and I paid.",
        because: "four sentences of a word or two are a breath",
      },
      {
        text: "I was a team lead in a call centre. We were sixty agents on one floor, and I had twelve of them. The scripts change every quarter. There is a test on each new one. I skipped it for my team because it was busy. For nine days they told callers that a flood was covered. I rang all thirty-one of them myself and told each what we would pay. No one takes a call before the test now, and I take it first.",
        because: "it is four short sentences, and a small share of the answer",
      },
      {
        text: "The market was difficult that year, and my predecessor had left no notes. Marketing did not give us any leads, and the new system was late. Nobody had told the branch about the prices. The region was short of staff. I called too few people, and we missed the quarter by a third.",
        because: "that is an explanation, which other checks tell",
      },
    ],
  },
};
