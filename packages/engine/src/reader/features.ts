import type { Clause, ParsedAnswer } from "../model/answer.ts";
import { has, Tag } from "../text/lexicon.ts";
import { Does, doesOf } from "../text/meaning.ts";
import { WordList } from "../text/word-list.ts";
import type { Cues } from "./cues.ts";

/** What is told of a sentence to the scores in `weights.ts`, by name. The order is that of the weights' rows. */
export const FEATURES = [
  "bias",
  "opens",
  "early",
  "late",
  "last",
  "beforeFailure",
  "atFailure",
  "rightAfterFailure",
  "afterMending",
  "afterLesson",
  "short",
  "long",
  "question",
  "I",
  "we",
  "you",
  "they",
  "thing",
  "nobody",
  "dropped",
  "noClause",
  "past",
  "present",
  "modal",
  "progressive",
  "perfect",
  "negated",
  "copula",
  "passive",
  "admits",
  "shouldHave",
  "faultVerb",
  "omission",
  "flawedAct",
  "knew",
  "acted",
  "actedAfter",
  "repaired",
  "repairedAfter",
  "told",
  "toldAfter",
  "established",
  "establishedAfter",
  "badOutcome",
  "badOutcomeTheirs",
  "measured",
  "measuredAfter",
  "measuredBad",
  "lesson",
  "now",
  "habit",
  "nowHabit",
  "habitAfter",
  "alternative",
  "afterwards",
  "background",
  "duty",
  "framing",
  "youPresent",
  "theyPast",
  "theySay",
  "thingBad",
  "lastClauseI",
  "mind",
  "nowAfter",
  "impersonalRule",
  "presentLate",
  "counted",
  "countedAfter",
  "amends",
  "lastingNoun",
  "nowPresent",
  "negatedHabit",
  "presentNoNow",
  "weActed",
  "theirAct",
  "myself",
  "lessonClause",
  "lessonLong",
  "afterIf",
  "instead",
  "lapse",
  "lapseBeforeHarm",
  "choice",
  "choiceBeforeHarm",
  "harm",
  "harmTheirs",
  "harmMeasured",
] as const;
export type Feature = (typeof FEATURES)[number];
const INDEX = Object.fromEntries(FEATURES.map((name, index) => [name, index])) as Readonly<Record<Feature, number>>;

const SHORT = 5;
const LONG = 30;
const SHORT_LESSON = 12;

/** Indexes into `FEATURES` of what holds for each sentence. `failure` is the first sentence that states what went wrong. */
export function featuresOf(answer: ParsedAnswer, cues: readonly Cues[], failure: number): number[][] {
  let mended = false;
  let learned = false;
  const count = answer.sentences.length;
  return cues.map((cue, at) => {
    const active: number[] = [];
    const main = cue.claims[0];
    const afterFailure = failure >= 0 && at > failure;
    const place = count > 1 ? at / (count - 1) : 0;
    const past = main?.tense === "past";
    const present = main?.tense === "present" && !main.perfect;
    const words = cue.sentence.words;
    add(active, INDEX.bias, true);
    add(active, INDEX.opens, at === 0);
    add(active, INDEX.early, place < 0.25);
    add(active, INDEX.late, place > 0.7);
    add(active, INDEX.last, at === count - 1);
    add(active, INDEX.beforeFailure, failure < 0 || at < failure);
    add(active, INDEX.atFailure, at === failure);
    add(active, INDEX.rightAfterFailure, at === failure + 1);
    add(active, INDEX.afterMending, mended);
    add(active, INDEX.afterLesson, learned);
    add(active, INDEX.short, cue.words <= SHORT);
    add(active, INDEX.long, cue.words > LONG);
    add(active, INDEX.question, cue.sentence.question);
    add(active, INDEX.I, cue.who === "I");
    add(active, INDEX.we, cue.who === "we");
    add(active, INDEX.you, cue.who === "you");
    add(active, INDEX.they, cue.who === "they");
    add(active, INDEX.thing, cue.who === "thing");
    add(active, INDEX.nobody, cue.who === "nobody");
    add(active, INDEX.dropped, cue.who === "dropped");
    add(active, INDEX.noClause, main === undefined);
    add(active, INDEX.past, past);
    add(active, INDEX.present, present);
    add(active, INDEX.modal, main?.tense === "modal" || main?.tense === "future");
    add(active, INDEX.progressive, main?.progressive === true);
    add(active, INDEX.perfect, main?.perfect === true);
    add(active, INDEX.negated, main?.negated === true);
    add(active, INDEX.copula, main?.lemma === "be");
    add(active, INDEX.passive, main?.passive === true);
    add(active, INDEX.admits, cue.admits);
    add(active, INDEX.shouldHave, cue.shouldHave);
    add(active, INDEX.faultVerb, cue.faultVerb);
    add(active, INDEX.omission, cue.omission);
    add(active, INDEX.flawedAct, cue.flawedAct);
    add(active, INDEX.knew, cue.knew);
    add(active, INDEX.acted, cue.acted);
    add(active, INDEX.actedAfter, cue.acted && afterFailure);
    add(active, INDEX.repaired, cue.repaired);
    add(active, INDEX.repairedAfter, cue.repaired && afterFailure);
    add(active, INDEX.told, cue.told);
    add(active, INDEX.toldAfter, cue.told && afterFailure);
    add(active, INDEX.established, cue.established);
    add(active, INDEX.establishedAfter, cue.established && afterFailure);
    add(active, INDEX.badOutcome, cue.badOutcome);
    add(active, INDEX.badOutcomeTheirs, cue.badOutcome && cue.who !== "I" && cue.who !== "we");
    add(active, INDEX.measured, cue.measured);
    add(active, INDEX.measuredAfter, cue.measured && afterFailure);
    add(active, INDEX.measuredBad, cue.measured && cue.badOutcome);
    add(active, INDEX.lesson, cue.lesson);
    add(active, INDEX.now, cue.now);
    add(active, INDEX.habit, cue.habit);
    add(active, INDEX.nowHabit, cue.now && cue.habit);
    add(active, INDEX.habitAfter, cue.habit && afterFailure);
    add(active, INDEX.alternative, cue.alternative);
    add(active, INDEX.afterwards, cue.afterwards);
    add(active, INDEX.background, cue.background);
    add(active, INDEX.duty, cue.duty);
    add(active, INDEX.framing, cue.framing);
    add(active, INDEX.youPresent, cue.who === "you" && present);
    add(active, INDEX.theyPast, cue.who === "they" && past);
    add(active, INDEX.theySay, main !== undefined && cue.who === "they" && has(doesOf(main.lemmaWord), Does.Tell));
    add(active, INDEX.thingBad, cue.who === "thing" && cue.badOutcome);
    add(active, INDEX.lastClauseI, cue.claims.at(-1)?.who === "I");
    add(active, INDEX.mind, main !== undefined && has(doesOf(main.lemmaWord), Does.Mind));
    add(active, INDEX.nowAfter, cue.now && afterFailure);
    add(
      active,
      INDEX.impersonalRule,
      afterFailure && present && cue.who !== "you" && has(words[0]?.tags ?? 0, Tag.Determiner | Tag.It) && cue.now,
    );
    add(active, INDEX.presentLate, present && place > 0.6);
    add(active, INDEX.counted, cue.counted);
    add(active, INDEX.countedAfter, cue.counted && afterFailure);
    add(active, INDEX.amends, cue.amends && afterFailure);
    add(active, INDEX.lastingNoun, cue.lastingNoun && afterFailure);
    add(active, INDEX.nowPresent, cue.now && cue.claims.some(isPresent));
    add(active, INDEX.negatedHabit, afterFailure && cue.claims.some(isNegatedHabit));
    add(active, INDEX.presentNoNow, present && !cue.now && afterFailure);
    add(active, INDEX.weActed, afterFailure && main?.who === "we" && past);
    add(active, INDEX.theirAct, afterFailure && main?.who === "they" && past);
    add(active, INDEX.myself, MYSELF.isIn(words));
    add(active, INDEX.lessonClause, cue.lesson && cue.claims.length > 1);
    add(active, INDEX.lessonLong, cue.lesson && cue.words > SHORT_LESSON);
    add(active, INDEX.afterIf, cue.claims.some(isUnderCondition));
    add(active, INDEX.instead, INSTEAD.isIn(words));
    const next = cues[at + 1];
    const harmed = next !== undefined && (next.badOutcome || next.harm);
    const harm = cue.harm || cue.badOutcome;
    add(active, INDEX.lapse, cue.lapse);
    add(active, INDEX.lapseBeforeHarm, cue.lapse && harmed);
    add(active, INDEX.choice, cue.choice);
    add(active, INDEX.choiceBeforeHarm, cue.choice && harmed);
    add(active, INDEX.harm, cue.harm);
    add(active, INDEX.harmTheirs, harm && cue.who !== "I");
    add(active, INDEX.harmMeasured, harm && (cue.measured || cue.counted));
    mended ||= afterFailure && (cue.repaired || cue.told);
    learned ||= afterFailure && (cue.lesson || (cue.now && cue.habit));
    return active;
  });
}

/** Puts the feature among those that hold, where it does. */
export function add(active: number[], feature: number, holds: boolean): void {
  if (holds) active.push(feature);
}

const MYSELF = new WordList("myself");
const INSTEAD = new WordList("instead rather first");

const isPresent = ({ tense, perfect }: Clause): boolean => tense === "present" && !perfect;
const isNegatedHabit = (clause: Clause): boolean =>
  clause.who === "I" && isPresent(clause) && clause.negated && !has(doesOf(clause.lemmaWord), Does.Mind);
const isUnderCondition = ({ opener }: Clause): boolean => opener === "if" || opener === "before" || opener === "when";

/** Index of the first sentence that states what went wrong, by whoever's doing; -1 for none. */
export function findFailure(cues: readonly Cues[]): number {
  return cues.findIndex(
    cue => cue.admits || cue.shouldHave || cue.faultVerb || cue.omission || cue.flawedAct || cue.badOutcome,
  );
}
