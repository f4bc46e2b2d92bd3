import type { Clause, Sentence, Token } from "../model/answer.ts";
import type { AnswerCheck, AnswerGiven, Found } from "../model/check.ts";
import { thresholds } from "../model/evidence.ts";
import { type Cues, cuesOf } from "../reader/cues.ts";
import { failingIn } from "../reader/failing.ts";
import { has, Tag } from "../text/lexicon.ts";
import type { Match, Phrases } from "../text/phrases.ts";
import { nounPhraseStart, quote, spanOf } from "../text/quote.ts";
import { WordList } from "../text/word-list.ts";
import { blushed, feeling, grave, longTimes, losses, money, soon, trifles, unfelt } from "./low-stakes.words.ts";
import { weighNoFailure } from "./not-a-failure.ts";

/** What makes a failure light, and how much. */
const LIGHT: readonly (readonly [message: "unfelt" | "trifle" | "soon", points: number, phrases: Phrases])[] = [
  ["unfelt", 2, unfelt],
  ["trifle", 2, trifles],
  ["soon", 1, soon],
  ["soon", 1, blushed],
];
const SMALL_SUM = thresholds["small-sum"].value;
const HEARD = thresholds["light-heard"].value;
const SURE = thresholds["light-sure"].value;
/** "One day", "the second week" tell when it was. */
const SINGLE = new WordList("one once first second third");

interface Light {
  readonly message: "unfelt" | "trifle" | "soon";
  readonly points: number;
  readonly sentence: Sentence;
  readonly match: Match;
}

function find({ answer, reading }: AnswerGiven): Found[] {
  if (failingIn(answer, reading).burdens > 0 || cuesOf(answer).some(weighs)) return [];
  const lights = answer.sentences.flatMap(lightIn);
  const points = lights.reduce((sum, light) => sum + light.points, 0);
  if (points < HEARD || weighNoFailure(answer, reading).severity !== null) return [];
  const { message, sentence, match } = lights.reduce((best, light) => (light.points > best.points ? light : best));
  const span = spanOf(sentence, match);
  return [{ span, message, values: { words: quote(answer.text, span) }, severity: points < SURE ? "hint" : "warning" }];
}

/** What in a sentence makes the failure light, each kind once. */
function lightIn(sentence: Sentence): Light[] {
  const { words, clauses } = sentence;
  const lights: Light[] = [];
  for (const [message, points, phrases] of LIGHT) {
    const match = phrases.all(words).find(({ from }) => !words[from].quoted);
    if (match !== undefined) lights.push({ message, points, sentence, match });
  }
  const calm = clauses.find(clause => isUnmoved(words, clause));
  if (calm !== undefined)
    lights.push({
      message: "unfelt",
      points: 2,
      sentence,
      match: { from: nounPhraseStart(words, calm.start), to: calm.end },
    });
  const small = words.findIndex((_, k) => isMoney(words, k) && sumOf(words[k]) < SMALL_SUM);
  if (small >= 0)
    lights.push({
      message: "trifle",
      points: 1,
      sentence,
      match: { from: small, to: Math.min(words.length, small + 2) },
    });
  return lights;
}

/** "Nobody noticed", "she did not seem to mind". */
const isUnmoved = (words: readonly Token[], { who, negated, reported, tense, verb, end }: Clause): boolean =>
  (who === "they" || who === "thing") && negated && !reported && tense === "past" && feeling.isIn(words, verb, end);

/** Whether a sentence tells what weighs: a grave thing, a loss, much money, a long time lost. */
function weighs({ sentence: { words }, harm, badOutcome }: Cues): boolean {
  if (grave.isIn(words) || losses.first(words) !== null) return true;
  return words.some(
    (word, k) =>
      has(word.tags, Tag.Quantity) &&
      ((isMoney(words, k) && sumOf(word) >= SMALL_SUM) ||
        ((harm || badOutcome) && !SINGLE.holds(word) && longTimes.isIn(words, k + 1, Math.min(words.length, k + 3)))),
  );
}

const isMoney = (words: readonly Token[], k: number): boolean =>
  has(words[k].tags, Tag.Quantity) &&
  (SIGNS.includes(words[k].lower[0]) || (k + 1 < words.length && money.holds(words[k + 1])));
const SIGNS = "£$€";

/** The number of a token such as "£1,200" or "2.5k". */
function sumOf({ lower }: Token): number {
  const sum = Number.parseFloat(lower.replace(/[^\d.]/g, "")) || 0;
  return lower.endsWith("k") || lower.endsWith("m") ? 1000 * sum : sum;
}

export const lowStakes: AnswerCheck = {
  id: "low-stakes",
  title: "Little hangs on it",
  summary: "The failure told is a slip that nobody felt, or one that happens in any trade on any day.",
  rule: "A2",
  why: "When no one had to bear it, a listener cannot hear how you deal with a failure, and waits for one that mattered.",
  advice:
    "Choose a failure that somebody other than you felt: a client, a team, money, trust. The test is whether people of your trade would say “that’s rough” on hearing it.",
  evidence: [],
  thresholds: ["small-sum", "light-heard", "light-sure"],
  severity: "warning",
  mend: 2,
  over: "answer",
  messages: {
    unfelt: "“{words}” says that nobody felt it. Who did, and what did it cost them?",
    trifle: "“{words}” is a slip of any trade and any day. Which failure of yours did somebody else feel?",
    soon: "“{words}” says that it was over before it was felt. Which one took longer to put right?",
  },
  find,
  examples: {
    flags: [
      {
        text: "I sent the newsletter with [[a typo]] in the headline. Nobody noticed it but me. Now I read it aloud before it goes out.",
      },
      {
        text: "I booked two teams into the same room. One of them sat down in the canteen, and [[the visitor did not seem to mind]]. It was embarrassing, and I wrote them a note.",
      },
      {
        text: "I came [[ten minutes late]] to the weekly meeting because I had forgotten to set my alarm. Everybody laughed. I set two alarms now.",
      },
      {
        text: "In my first week I [[spilled a cup of coffee]] on the front desk. I went bright red and cleaned it up at once.",
      },
      {
        text: "I [[forgot the attachment]] in a mail to our printer. I noticed it immediately and sent it again, and I felt silly.",
      },
      {
        text: "I typed the wrong room into the plan. I [[corrected it within two minutes]]. It was a bit awkward, and I have used the list since then.",
      },
    ],
    passes: [
      {
        text: "I grabbed the wrong jug, and a regular who can't have milk was poorly all afternoon. I felt so embarrassed, and I keep the jugs apart now.",
        because: "it was one cup, and somebody was ill from it",
      },
      {
        text: "I left a typo in a script, and it deleted the orders of three thousand customers.",
        because: "a small slip did great damage",
      },
      {
        text: "Nobody noticed for six weeks that I had stopped the backups. Then the disk died, and the orders of a month were gone.",
        because: "nobody noticed in time, and then it was felt",
      },
      {
        text: "I came ten minutes late to the notary. The seller had left, and my buyers lost the house they had waited for.",
        because: "a short delay had a lasting loss",
      },
      {
        text: "I fixed it in five minutes. By then the wages had gone to the wrong accounts.",
        because: "it was put right soon and still too late",
      },
      {
        text: "I was forty euros short on the till, and my colleague was dismissed for it before I found my mistake.",
        because: "the sum was small and another person paid for it",
      },
      {
        text: "I did not mind the noise, and I did not notice that the alarm on bed four was off. The patient fell.",
        because: "it is the speaker who did not notice",
      },
    ],
  },
};
