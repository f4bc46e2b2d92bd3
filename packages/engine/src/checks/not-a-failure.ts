import type { Clause, ParsedAnswer, Token } from "../model/answer.ts";
import type { AnswerCheck, Found } from "../model/check.ts";
import { thresholds } from "../model/evidence.ts";
import type { Severity } from "../model/labels.ts";
import type { Reading } from "../model/reading.ts";
import { type Cues, cuesOf } from "../reader/cues.ts";
import { type Failing, failingIn, isDoneToMe } from "../reader/failing.ts";
import { rememberLast } from "../reader/remember-last.ts";
import type { Phrases } from "../text/phrases.ts";
import { quote, spanOf } from "../text/quote.ts";
import { habits, mildTriumphs, spotless, triumphs, virtues } from "./humblebrag.words.ts";
import * as say from "./not-a-failure.words.ts";

/** What stands where the failure should. */
type Instead = "virtue" | "none" | "thought" | "success" | "rescue" | "hardship";
interface Sign {
  readonly instead: Instead;
  readonly points: number;
}

/** What is said where there is no failure, and how much it speaks for that. */
const SAID: readonly (Sign & { readonly phrases: Phrases })[] = [
  { instead: "virtue", points: 2, phrases: virtues },
  { instead: "virtue", points: 1, phrases: habits },
  { instead: "virtue", points: 2, phrases: say.named },
  { instead: "virtue", points: 2, phrases: say.saidOfMe },
  { instead: "virtue", points: 2, phrases: say.unregretted },
  { instead: "virtue", points: 2, phrases: say.outshone },
  { instead: "none", points: 1, phrases: spotless },
  { instead: "none", points: 2, phrases: say.denied },
  { instead: "thought", points: 2, phrases: say.maxims },
  { instead: "thought", points: 1, phrases: say.supposed },
  { instead: "success", points: 2, phrases: triumphs },
  { instead: "success", points: 1, phrases: mildTriumphs },
  { instead: "success", points: 3, phrases: say.gained },
  { instead: "rescue", points: 2, phrases: say.averted },
  { instead: "rescue", points: 1, phrases: say.rescued },
  { instead: "rescue", points: 2, phrases: say.inherited },
  { instead: "hardship", points: 3, phrases: say.befell },
  { instead: "hardship", points: 2, phrases: say.endured },
];
/**
 * How much each sign speaks for there being no failure; below 0 for there being one. Fitted to labelled answers, and rounded:
 * a story with its acts and its results is mostly one of a failure, and talk of failing by its name mostly is not.
 */
const WEIGHTS: Readonly<Failing> = {
  unheard: 3,
  lapses: -2,
  choices: -2,
  omissions: -2,
  earlier: -1,
  known: -2,
  decisions: -1,
  losses: -4,
  acts: -1,
  told: -1,
  amends: -4,
  burdens: -2,
  regrets: -2,
  hindsights: -7,
  adrift: -2,
  measures: -2,
  since: -1,
  persons: -1,
  situations: -2,
  tasks: -4,
  results: -2,
  endings: -1,
  pastEnd: -2,
  named: 2,
  namedEnd: 7,
  largeEnd: 2,
  enacted: -12,
};
const SIGNS = Object.keys(WEIGHTS) as (keyof Failing)[];
/** Each sign counts so often. */
const MOST = 3;
/** Where the points begin. */
const START = 5;
/** Each family of phrases counts so often. */
const MOST_SAID = 2;
/** What is heard in place of a failure weighs so much, up to so many points of it; what was put right weighs as much again. */
const SAID_WEIGHT = 2;
const MOST_HEARD = 6;
const MOST_RESCUE = 3;
/** So many more points have to speak for it where nothing is heard in place of a failure. */
const UNSAID = 2;
/** So many points have to be heard in place of a failure for it to be sure, and to name what it is. */
const SOMETHING = 2;
/** In so many sentences the speaker does wrong for the failure to be plain. */
const PLAINLY = 2;
/** How far behind a verb stands what is given, in words. */
const REACH = 8;

const HEARD = thresholds["no-failure-heard"].value;
const LIKELY = thresholds["no-failure-likely"].value;
const SURE = thresholds["no-failure-sure"].value;
const ENOUGH = thresholds["no-failure-words"].value;

interface Weighed {
  /** Null where a failure is told. */
  readonly severity: Severity | null;
  /** Null where no family of phrases tells. */
  readonly instead: Instead | null;
  /** Index of the sentence that says most of it. */
  readonly at: number;
}
const A_FAILURE: Weighed = { severity: null, instead: null, at: 0 };

/** Whether the answer tells no failure of the speaker's, how sure that is, and what it tells instead. */
export const weighNoFailure = rememberLast((answer: ParsedAnswer, reading: Reading) =>
  isOwned(answer, reading) ? A_FAILURE : weigh(answer, failingIn(answer, reading)),
);

/** The reader hears a failure owned, and in several sentences what the speaker did wrong or owns, with what it cost: then nothing else needs to be asked. */
function isOwned(answer: ParsedAnswer, { failure, owned, sentences }: Reading): boolean {
  if (failure < 0 || owned < 0) return false;
  const owning = sentences.filter(({ strengths }) => strengths.includes("ownership")).length;
  if (owning >= PLAINLY && sentences.some(({ strengths }) => strengths.includes("measured-impact"))) return true;
  const cues = cuesOf(answer);
  return cues.some(({ harm, badOutcome }) => harm || badOutcome) && cues.filter(isWrong).length >= PLAINLY;
}

const isWrong = ({ lapse, omission, choice, faultVerb, flawedAct }: Cues): boolean =>
  lapse || omission || choice || faultVerb || flawedAct;

function weigh(answer: ParsedAnswer, failing: Readonly<Failing>): Weighed {
  let points = START;
  for (const sign of SIGNS) points += WEIGHTS[sign] * Math.min(MOST, failing[sign]);
  if (points + SAID_WEIGHT * (MOST_HEARD + MOST_RESCUE) < HEARD) return A_FAILURE;
  const heard = { thought: 0, virtue: 0, none: 0, success: 0, rescue: 0, hardship: 0 };
  let sum = 0;
  const where: (Sign & { readonly at: number })[] = [];
  for (const sign of SAID) {
    let times = 0;
    for (const { words, index } of answer.sentences) {
      if (!isSaid(sign.phrases, words)) continue;
      heard[sign.instead] += sign.points;
      sum += sign.points;
      where.push({ instead: sign.instead, points: sign.points, at: index });
      if (++times === MOST_SAID) break;
    }
  }
  points += SAID_WEIGHT * (Math.min(MOST_HEARD, sum) + Math.min(MOST_RESCUE, heard.rescue));
  if (points < HEARD || (sum === 0 && !speaksByBuild(answer, failing, points))) return A_FAILURE;
  const owned = failing.lapses + failing.choices + failing.hindsights > 0;
  const kinds = Object.keys(heard) as Instead[];
  const most = kinds.reduce((most, kind) => (heard[kind] > heard[most] ? kind : most));
  const at = where.filter(one => one.instead === most).sort((a, b) => b.points - a.points || a.at - b.at)[0]?.at ?? 0;
  return {
    severity: points >= SURE && sum >= SOMETHING && !owned ? "error" : points >= LIKELY ? "warning" : "hint",
    instead: heard[most] < SOMETHING ? null : most,
    at,
  };
}

/** With nothing heard in place of a failure, the build alone has to speak more clearly, in an answer long enough and of the speaker's own. */
const speaksByBuild = (answer: ParsedAnswer, { acts, unheard }: Readonly<Failing>, points: number): boolean =>
  points >= LIKELY + UNSAID && answer.words >= ENOUGH && acts + unheard > 0;

/** Said by the speaker, not quoted. */
function isSaid(phrases: Phrases, words: readonly Token[]): boolean {
  const first = phrases.first(words);
  return first !== null && (!words[first.from].quoted || phrases.all(words).some(({ from }) => !words[from].quoted));
}

/** Done to the speaker, it honours: "she thanked me", "they gave me the prize". */
export function isHonour(words: readonly Token[], clause: Clause): boolean {
  if (clause.negated || !isDoneToMe(words, clause)) return false;
  const { lemmaWord, verb } = clause;
  return (
    say.honouring.lists(lemmaWord) ||
    (say.giving.lists(lemmaWord) && say.honours.isIn(words, verb + 1, Math.min(words.length, verb + 1 + REACH)))
  );
}

export const notAFailure: AnswerCheck = {
  id: "not-a-failure",
  title: "No failure told",
  summary: "A strength, a success, a hardship or a thought is told, and no failure of the speaker’s.",
  rule: "A1",
  why: "The interviewer wants to hear how you deal with having been wrong, and hears a way around the question.",
  advice:
    "Choose one time when a decision of yours, or something you left undone, went wrong and somebody else felt it. It need not be large. It has to be yours.",
  evidence: ["humblebrag", "real-stories"],
  thresholds: ["no-failure-heard", "no-failure-likely", "no-failure-sure", "no-failure-words"],
  severity: "error",
  mend: 1,
  over: "answer",
  messages: {
    untold: "I hear no decision of yours that went wrong for somebody. Which one could you tell?",
    virtue: "“{words}” tells how good you are at it. What did you get wrong, and who felt it?",
    none: "“{words}” leaves the question open. Which decision of yours went wrong, even in a small way?",
    thought: "I hear how you think and work, and no time when you got something wrong. Which one could you tell?",
    success: "“{words}” tells a success. What did you get wrong, and who felt it?",
    rescue: "“{words}” tells how you put something right. Which time was it you who got it wrong?",
    hardship: "“{words}” tells what happened to you. Which decision of your own went wrong at another time?",
  },
  find({ answer, reading }): Found[] {
    const { severity, instead, at } = weighNoFailure(answer, reading);
    if (severity === null) return [];
    if (instead === null || instead === "thought") return [{ span: null, message: instead ?? "untold", severity }];
    const sentence = answer.sentences[at];
    const span = spanOf(sentence, { from: 0, to: sentence.words.length });
    return [{ span, message: instead, values: { words: quote(answer.text, span) }, severity }];
  },
  isDenied: ({ real_failure, ownership_first }) => real_failure === "yes" && ownership_first !== "none",
  examples: {
    flags: [
      {
        text: "On this ward the young ones come to me with their questions. I sit down with them, I draw it on a napkin, and they see it. The director wants to hear what stands on my napkins, so I draw it for her as well, and she puts it on the wall.",
      },
      {
        text: "[[If I have to name one, my biggest failure is that I put too much of myself into every guest]]. My husband says I should rest on Sundays, and I don't know how to stop.",
      },
      {
        text: "[[I really can't think of one at the moment]]. I plan my week, I ask when something is unclear, and I hand my work in on time.",
      },
      {
        text: "I believe failure is only a lesson in other clothes. Whoever never falls has never tried to run. My attitude is to welcome it, learn from it and move on.",
      },
      {
        text: "Everyone said that the fair could not be moved in four weeks. I called every stallholder myself. [[We opened two days early and won the city's prize for it]].",
      },
      {
        text: "[[My predecessor had left the archive in a terrible state]]. I volunteered, and in one winter I put it right.",
      },
      {
        text: "[[The factory closed in my second year there, and all of us were let go in one afternoon]]. It was a hard time. I kept my head up, and by spring I had found a better place.",
      },
    ],
    passes: [
      {
        text: "I cared so much about the opening that I painted the hall twice and forgot to order the chairs. Ninety guests had to stand. I count the chairs first now.",
        because: "words of a virtue stand before a true omission that others felt",
      },
      {
        text: "At first I couldn't think of one. Then I remembered Mrs. Kern. I did not call her back for three weeks, and she lost the flat. I apologised to her in person.",
        because: "one is told after the search for it",
      },
      {
        text: "The show won a prize, and I still think of it as my failure. I had promised the weavers to show them the labels, and I let it go. An old woman read a wrong name at the opening.",
        because: "the success is the ground on which the failure stands",
      },
      {
        text: "I planted eighty trees and didn't test the soil. By May sixty were brown. I told the owners before they saw it, and replanted at my cost. In the end they liked it and sent me two new clients.",
        because: "it ended well, and was still the speaker’s doing",
      },
      {
        text: "I don't like the word failure. But I took the figures from the wrong table, and six trucks stood without fuel for a night.",
        because: "the word is refused and the thing is told",
      },
      {
        text: "Our team missed the date by eleven weeks. I knew in week three that she was stuck, and I let it run because I didn't want to interfere.",
        because: "in a failure of the team the speaker’s own part is named",
      },
      {
        text: "The guide comes in the kitchen, and he says they cannot eat it. I cook rice and eggs very fast. On the second page is written no pork, and he shows it to me. Always I read two pages now.",
        because: "a learner tells it in the present, and it happened",
      },
      {
        text: "The window was not met and the service was extended at a higher price. Lessons were identified and circulated.",
        because: "a failure is told and only nobody owns it, which another check says",
      },
    ],
  },
};
