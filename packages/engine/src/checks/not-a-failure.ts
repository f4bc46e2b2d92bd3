import type { Clause, ParsedAnswer, Token } from "../model/answer.ts";
import type { AnswerCheck, Found } from "../model/check.ts";
import { thresholds } from "../model/evidence.ts";
import type { Severity } from "../model/labels.ts";
import type { Reading } from "../model/reading.ts";
import { type Cues, cuesOf } from "../reader/cues.ts";
import { type Failing, failingIn, isDoneToMe, isTold, shareTold } from "../reader/failing.ts";
import { has } from "../text/lexicon.ts";
import { Does, doesOf } from "../text/meaning.ts";
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
/** What others do: "she thanked me", "they moved me", "the mill closed". */
const DONE: readonly (Sign & { readonly fits: (words: readonly Token[], clause: Clause) => boolean })[] = [
  { instead: "success", points: 4, fits: isHonour },
  { instead: "hardship", points: 1, fits: isHardOnMe },
  { instead: "hardship", points: 3, fits: isClosing },
];
/** How much each sign of a failure speaks against it. */
const AGAINST: Readonly<Failing> = {
  lapses: 4,
  choices: 2,
  earlier: 1,
  owned: 1,
  told: 3,
  amends: 2,
  changes: 2,
  burdens: 2,
  regrets: 1,
  hindsights: 2,
  adrift: 1,
  measures: 2,
  causes: 1,
  assurances: 1,
  endings: 1,
  others: 1,
  persons: 1,
  voids: 1,
  enacted: 9,
};
/** Each sign counts so often; what others do is told often, and counts so often. */
const MOST = 2;
const MOST_OTHERS = 4;
/** Where the points begin, and so far below that nothing outweighs what speaks for a failure. */
const START = 4;
const PLAIN = -5;
/** So much has to be said for it, and so much to be sure: where nothing is owned, something may have failed all the same. */
const SOMETHING = 3;
const MUCH = 5;
/** With fewer sentences at large a story may just be told in the present. */
const AT_LARGE = 2;
/** How far behind a verb stands what is given, in words. */
const REACH = 8;

const HEARD = thresholds["no-failure-heard"].value;
const LIKELY = thresholds["no-failure-likely"].value;
const SURE = thresholds["no-failure-sure"].value;
const STORY = thresholds["story-told"].value;
const HALF = thresholds["story-half"].value;
const THIRD = thresholds["story-third"].value;

interface Weighed {
  /** Null where a failure is told. */
  readonly severity: Severity | null;
  readonly instead: Instead;
  /** Index of the sentence that says most of it. */
  readonly at: number;
}
const A_FAILURE: Weighed = { severity: null, instead: "none", at: 0 };

/** The reading weighed last: the checks of a failure's size and of its ending ask too. */
let last: { readonly reading: Reading; readonly weighed: Weighed } | null = null;

/** Whether the answer tells no failure of the speaker's, how sure that is, and what it tells instead. */
export function weighNoFailure(answer: ParsedAnswer, reading: Reading): Weighed {
  if (last?.reading !== reading) last = { reading, weighed: weigh(answer, failingIn(answer, reading)) };
  return last.weighed;
}

function weigh(answer: ParsedAnswer, failing: Readonly<Failing>): Weighed {
  let points = START;
  for (const sign of Object.keys(AGAINST) as (keyof Failing)[]) {
    const most = sign === "others" || sign === "persons" ? MOST_OTHERS : MOST;
    points -= AGAINST[sign] * Math.min(most, failing[sign]);
  }
  if (points < PLAIN) return A_FAILURE;
  const before = points;
  const heard = { thought: 0, virtue: 0, none: 0, success: 0, rescue: 0, hardship: 0 };
  const where: (Sign & { readonly at: number })[] = [];
  const times = new Map<Sign, number>();
  const hear = (sign: Sign, at: number) => {
    const count = times.get(sign) ?? 0;
    if (count === MOST) return;
    times.set(sign, count + 1);
    points += sign.points;
    heard[sign.instead] += sign.points;
    where.push({ ...sign, at });
  };
  for (const { words, clauses, index } of answer.sentences) {
    for (const sign of SAID) if (isSaid(sign.phrases, words)) hear(sign, index);
    const others = clauses.filter(clause => isOthers(clause) && isTold(clause) && !clause.reported);
    if (others.length === 0) continue;
    for (const sign of DONE) {
      const heardHere = where.some(one => one.at === index && one.instead === sign.instead);
      if (!heardHere && others.some(clause => sign.fits(words, clause))) hear(sign, index);
    }
  }
  points += littleStoryIn(answer, heard.none > 0);
  if (points < HEARD || points - before < SOMETHING) return A_FAILURE;
  const kinds = Object.keys(heard) as Instead[];
  const instead = kinds.reduce((most, kind) => (heard[kind] > heard[most] ? kind : most));
  const at = where.filter(one => one.instead === instead).sort((a, b) => b.points - a.points)[0]?.at ?? 0;
  return {
    severity: points >= SURE && points - before >= MUCH ? "error" : points >= LIKELY ? "warning" : "hint",
    instead,
    at,
  };
}

/** Said by the speaker, not quoted. */
function isSaid(phrases: Phrases, words: readonly Token[]): boolean {
  const first = phrases.first(words);
  return first !== null && (!words[first.from].quoted || phrases.all(words).some(({ from }) => !words[from].quoted));
}

/** Points of an answer that hardly tells what happened, or nothing that the speaker did. */
function littleStoryIn(answer: ParsedAnswer, denied: boolean): number {
  const cues = cuesOf(answer);
  if (cues.filter(isGeneral).length < (denied ? AT_LARGE - 1 : AT_LARGE)) return 0;
  const told = shareTold(cues);
  const acts = cues.some(({ claims }) => claims.some(isAct));
  return (told < STORY ? 1 : 0) + (told < HALF ? 2 : 0) + (told < THIRD ? 2 : 0) + (acts ? 0 : 1);
}

/** At large: what would be done, what people do, what is always so, what the speaker thinks and likes. */
const isGeneral = ({ sentence: { words }, claims }: Cues): boolean =>
  say.always.isIn(words) ||
  claims.some(
    ({ who, tense, lemma, counterfactual }) =>
      who === "you" ||
      (who === "I" && ((tense === "modal" && !counterfactual) || (tense === "present" && say.liking.has(lemma)))),
  );

const isAct = (clause: Clause): boolean =>
  (clause.who === "I" || clause.who === "dropped") &&
  isTold(clause) &&
  !has(doesOf(clause.lemma), Does.Mind) &&
  !say.idle.has(clause.lemma);

/** Done to the speaker, it honours: "she thanked me", "they gave me the prize". */
export function isHonour(words: readonly Token[], clause: Clause): boolean {
  if (clause.negated || !isDoneToMe(words, clause)) return false;
  const { lemma, verb } = clause;
  return (
    say.honouring.has(lemma) ||
    (say.giving.has(lemma) && say.honours.isIn(words, verb + 1, Math.min(words.length, verb + 1 + REACH)))
  );
}

function isHardOnMe(words: readonly Token[], clause: Clause): boolean {
  return !clause.negated && isDoneToMe(words, clause) && !isHonour(words, clause);
}

function isClosing(_: readonly Token[], { lemma, subject }: Clause): boolean {
  return say.closing.has(lemma) && say.places.has(subject);
}

const isOthers = ({ who }: Clause): boolean => who === "they" || who === "thing";

export const notAFailure: AnswerCheck = {
  id: "not-a-failure",
  title: "No failure told",
  summary: "A strength, a success, a hardship or a thought is told, and no failure of the speaker's.",
  rule: "A1",
  why: "The interviewer wants to hear how you deal with having been wrong, and hears a way around the question.",
  advice:
    "Choose one time when a decision of yours, or something you left undone, went wrong and somebody else felt it. It need not be large. It has to be yours.",
  evidence: ["humblebrag", "real-stories"],
  thresholds: ["no-failure-heard", "no-failure-likely", "no-failure-sure", "story-told", "story-half", "story-third"],
  severity: "error",
  mend: 1,
  over: "answer",
  messages: {
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
    if (instead === "thought") return [{ span: null, message: instead, severity }];
    const sentence = answer.sentences[at];
    const span = spanOf(sentence, { from: 0, to: sentence.words.length });
    return [{ span, message: instead, values: { words: quote(answer.text, span) }, severity }];
  },
  examples: {
    flags: [
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
        because: "it ended well, and was still the speaker's doing",
      },
      {
        text: "I don't like the word failure. But I took the figures from the wrong table, and six trucks stood without fuel for a night.",
        because: "the word is refused and the thing is told",
      },
      {
        text: "Our team missed the date by eleven weeks. I knew in week three that she was stuck, and I let it run because I didn't want to interfere.",
        because: "in a failure of the team the speaker's own part is named",
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
