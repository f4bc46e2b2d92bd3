import type { AnswerCheck, Found } from "../model/check.ts";
import { thresholds } from "../model/evidence.ts";
import type { StrengthName } from "../model/labels.ts";
import type { Reading } from "../model/reading.ts";
import { type Fingerprint, fingerprintOf, keyOf, pairKeysOf, unpack } from "../text/fingerprint.ts";
import { LEAN_STEP, LEAST_LEAN, PAIRS, STORIES, STORY_BITS, WORDS } from "./stock-answer.words.ts";

const SURE = thresholds["copied-sure"].value;
const MAYBE = thresholds["copied-maybe"].value;
const SHORTEST = thresholds["copied-shortest"].value;
const OF_OWN_STORIES: readonly StrengthName[] = ["ownership", "measured-impact", "changed-practice"];

/** Unpacked when first asked for. */
let words: ReadonlyMap<number, number> | null = null;
let pairs: ReadonlyMap<number, number> | null = null;
const wordsKnown = () => (words ??= unpack(WORDS));
const pairsKnown = () => (pairs ??= unpack(PAIRS));
/** Which pairs may be known, by the last bits of their keys. Most are not, and a large map is dear to ask. */
const MAY_BE = 2 ** 15;
let mayBe: Uint8Array | null = null;
const mayBeKnown = (): Uint8Array => {
  if (mayBe === null) {
    mayBe = new Uint8Array(MAY_BE);
    for (const key of pairsKnown().keys()) mayBe[key % MAY_BE] = 1;
  }
  return mayBe;
};
const isKnownPair = (key: number): boolean => mayBeKnown()[key % MAY_BE] === 1 && pairsKnown().has(key);
const STORY = 2 ** STORY_BITS - 1;

/** What a share of particular words weighs against words and pairs that are known. */
const PARTICULAR = 2.65;
/** Known pairs add so much at most, beside words that lean the other way. */
const MOST_KNOWN = 0.4;
const NAME = 2;
const SAID = 0.5;
/** Known pairs stand in so many sentences: one stock sentence does not make a stock answer. */
const LEAST_SENTENCES = 2;
/** A story is named where so many words and pairs are of it, and of any other half as many at most. */
const OF_THE_STORY = 5;
const PAIR_VOTES = 2;

/** What happens in them, after "somebody". */
const TOLD: Readonly<Record<string, string>> = {
  "angry-customer": "lost patience with a customer and has been calm ever since",
  "avoided-a-talk": "put off a hard talk, or hired in a hurry",
  "bad-presentation": "did not rehearse a presentation and rehearses now",
  "change-and-scope": "changed things without bringing people along",
  "did-not-ask-for-help": "was new, did not ask, and asks now",
  "did-not-check": "did not check the work and has a checklist now",
  "did-not-delegate": "did everything alone and learned to delegate",
  "did-not-listen": "did not listen to what was wanted and sums it up now",
  "failed-exam": "failed an exam, made a study plan and passed",
  "group-work": "had a group that did not work together and then won",
  "missed-target": "missed a target, looked at the figures and beat it",
  "no-plan-b": "had no plan B and always has one now",
  "no-research": "followed an idea without asking those it was for",
  "passed-over": "was turned down, took advice and got it the next time",
  "took-on-too-much": "took on too much, missed a deadline and plans better now",
};

export const stockAnswer: AnswerCheck = {
  id: "stock-answer",
  title: "Story heard before",
  summary: "It is one of the answers that many candidates give, with nothing in it of this one.",
  rule: "K2",
  why: "The interviewer has heard it with other names, and cannot hear that it happened to you.",
  advice:
    "Say what only you can know of it: the moment, the place, the words that somebody said, the odd cause. Or tell another story, one that nobody else could tell.",
  ask: "What do only you know about {topic}: the moment, the place, the words that somebody said, the odd cause? Say that, or tell another story.",
  evidence: ["real-stories"],
  thresholds: ["copied-sure", "copied-maybe", "copied-shortest"],
  severity: "warning",
  mend: 2,
  over: "answer",
  messages: {
    story:
      "Interviewers have heard this story with other names: somebody {story}. What in it could only have happened to you?",
    words: "Interviewers have heard this with other names in it. What in yours could only have happened to you?",
    near: "Much of this is heard in other answers too. What in it could only have happened to you?",
  },
  find({ answer, reading }): Found[] {
    const print = fingerprintOf(answer);
    if (print.count < SHORTEST) return [];
    const { lean, unknown } = leanOf(print);
    const particular = unknown + NAME * print.names + print.numbers + SAID * print.said;
    const plain = (lean - PARTICULAR * particular) / print.count;
    if (plain + MOST_KNOWN < MAYBE) return [];
    const known = print.stems.map(stems => pairKeysOf(stems).filter(isKnownPair));
    const copied = plain + known.flat().length / print.count;
    if (copied < MAYBE) return [];
    const sentences = known.filter(keys => keys.length > 0).length;
    const most = known.reduce((best, keys, index) => (keys.length > known[best].length ? index : best), 0);
    const { from, to } = answer.sentences[most];
    const span = sentences > 0 ? { from, to } : null;
    if (copied < SURE || sentences < LEAST_SENTENCES || isOwnStory(reading))
      return [{ span, message: "near", severity: "hint" }];
    const story = TOLD[storyOf(print, known.flat())];
    return [story === undefined ? { span, message: "words" } : { span, message: "story", values: { story } }];
  },
  examples: {
    flags: [
      {
        text: "[[In my first year as a team leader I kept the important tasks to myself, because I did not trust anyone to do them well.]] My team lost motivation and we delivered late. I learned to delegate, to set clear goals and to trust people. Since then we have finished every project on time.",
      },
      {
        text: "I was eager to please, so I said yes to every request and took on more work than I could handle. I missed the deadline of an important client. I apologised and worked late to finish it. [[Now I prioritise my tasks and I communicate early if a deadline is at risk.]]",
      },
      {
        text: "As a product specialist, I was responsible for coordinating a critical launch across several departments. [[I failed to communicate clearly with stakeholders, which resulted in delays and additional costs.]] I took ownership, implemented regular updates and gathered feedback. This experience reinforced the importance of transparent communication.",
      },
      {
        text: "In my second semester I failed an exam because I was overconfident and did not study regularly. I was disappointed with myself. [[I made a study plan, asked my professor for help and joined a study group.]] In the next attempt I passed with very good marks.",
      },
      {
        text: "We were under time pressure and I released a change without proper testing. It caused a bug in production and several users were affected. I informed my manager, we rolled it back and fixed it. [[Since then I write automated tests and ask for a code review before each release.]]",
      },
      {
        text: "Once I had to give an important presentation to the management and I did not prepare enough. I was nervous, I lost my thread and could not answer their questions. [[Afterwards I took a public speaking course, and now I practise every presentation in front of a colleague.]] I get very positive feedback.",
      },
      {
        text: "I did the rota for our ward and I put two people down for the wrong weekend. Both were upset and so was my manager. I said sorry to them and changed it the same day. [[Now I show the plan to everyone a week before, and they tell me if something is wrong.]]",
      },
    ],
    passes: [
      {
        text: "I did not delegate. The year I ran the village swimming gala I kept the stopwatch, the whistle and the tea urn. By the third heat I had timed the wrong lane, and a boy called Osian was told he had won. His grandmother had already rung the farm. I had to walk over and take the ribbon back.",
        because: "a familiar theme, and everything in it was seen by one person",
      },
      {
        text: "Since then I always communicate early. I had promised the verger forty hassocks by Easter and I counted the wool by eye. On Palm Sunday there were nineteen, and the choir knelt on gym mats. He said: you might have told me at Candlemas. I ring him now when I open the last ball.",
        because: "two stock sentences stand around an own core",
      },
      {
        text: "Situation: I was responsible for the night bread in a hotel in Gdynia. Task: to have two hundred rye rolls ready at half past five. Action: I weighed the salt on the kitchen scale, and it was set to ounces. Result: a choir from Norway had to eat the croissants of the day before. Learning: my scale has a red cord and I look at it.",
        because: "a stiff report in parts tells what only its writer knows",
      },
      {
        text: "I missed a deadline because I took on too much and I did not tell my manager early enough.",
        because: "it is too short to be known again",
      },
      {
        text: "I cannot think of one just now. There are things, everybody has things, and mostly they were sorted out by somebody. I was late a few times when I lived with my aunt. Can we come back to it? I would rather talk about the shop, or about what I do on the days when it is quiet.",
        because: "it says little, and nobody copies that",
      },
      {
        text: "I have failed three times the exam of beekeeper. I am not afraid of bees, but the examiner asks always for the names in Latin, and I learned it from my uncle who calls them all girls. The third time I said girls and he gave me zero points. Now I write the names on the boxes.",
        because: "learner’s English on a common theme, with a cause of its own",
      },
    ],
  },
};

/** Owned, measured and carried into a lasting change, it is one's own, however often its theme is told. */
const isOwnStory = ({ sentences }: Reading): boolean =>
  OF_OWN_STORIES.every(strength => sentences.some(({ strengths }) => strengths.includes(strength)));

/** How much the words lean to answers that many give, in sum, and how many are neither theirs nor everyday. */
function leanOf({ stems }: Fingerprint): { lean: number; unknown: number } {
  let lean = 0;
  let unknown = 0;
  const known = wordsKnown();
  for (const sentence of stems)
    for (const stem of sentence) {
      const entry = known.get(keyOf(stem));
      if (entry === undefined) unknown++;
      else lean += LEAST_LEAN + LEAN_STEP * (entry >>> STORY_BITS);
    }
  return { lean, unknown };
}

/** The name of the story that it is, "" where that is not plain. */
function storyOf({ stems }: Fingerprint, known: readonly number[]): string {
  const votes = new Array<number>(STORIES.length).fill(0);
  for (const stem of new Set(stems.flat())) votes[(wordsKnown().get(keyOf(stem)) ?? 0) & STORY]++;
  for (const key of new Set(known)) votes[pairsKnown().get(key) ?? 0] += PAIR_VOTES;
  votes[0] = 0;
  const [most, second] = [...votes].sort((a, b) => b - a);
  return most >= OF_THE_STORY && most >= 2 * second ? STORIES[votes.indexOf(most)] : "";
}
