import type { ParsedAnswer } from "../model/answer.ts";
import { has, Tag } from "../text/lexicon.ts";
import { Does, doesOf } from "../text/meaning.ts";
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
    const set = (index: number, holds: boolean) => {
      if (holds) active.push(index);
    };
    const main = cue.claims[0];
    const afterFailure = failure >= 0 && at > failure;
    const place = count > 1 ? at / (count - 1) : 0;
    const past = main?.tense === "past";
    const present = main?.tense === "present" && !main.perfect;
    const words = cue.sentence.words;
    set(INDEX.bias, true);
    set(INDEX.opens, at === 0);
    set(INDEX.early, place < 0.25);
    set(INDEX.late, place > 0.7);
    set(INDEX.last, at === count - 1);
    set(INDEX.beforeFailure, failure < 0 || at < failure);
    set(INDEX.atFailure, at === failure);
    set(INDEX.rightAfterFailure, at === failure + 1);
    set(INDEX.afterMending, mended);
    set(INDEX.afterLesson, learned);
    set(INDEX.short, cue.words <= SHORT);
    set(INDEX.long, cue.words > LONG);
    set(INDEX.question, cue.sentence.question);
    set(INDEX.I, cue.who === "I");
    set(INDEX.we, cue.who === "we");
    set(INDEX.you, cue.who === "you");
    set(INDEX.they, cue.who === "they");
    set(INDEX.thing, cue.who === "thing");
    set(INDEX.nobody, cue.who === "nobody");
    set(INDEX.dropped, cue.who === "dropped");
    set(INDEX.noClause, main === undefined);
    set(INDEX.past, past);
    set(INDEX.present, present);
    set(INDEX.modal, main?.tense === "modal" || main?.tense === "future");
    set(INDEX.progressive, main?.progressive === true);
    set(INDEX.perfect, main?.perfect === true);
    set(INDEX.negated, main?.negated === true);
    set(INDEX.copula, main?.lemma === "be");
    set(INDEX.passive, main?.passive === true);
    set(INDEX.admits, cue.admits);
    set(INDEX.shouldHave, cue.shouldHave);
    set(INDEX.faultVerb, cue.faultVerb);
    set(INDEX.omission, cue.omission);
    set(INDEX.flawedAct, cue.flawedAct);
    set(INDEX.knew, cue.knew);
    set(INDEX.acted, cue.acted);
    set(INDEX.actedAfter, cue.acted && afterFailure);
    set(INDEX.repaired, cue.repaired);
    set(INDEX.repairedAfter, cue.repaired && afterFailure);
    set(INDEX.told, cue.told);
    set(INDEX.toldAfter, cue.told && afterFailure);
    set(INDEX.established, cue.established);
    set(INDEX.establishedAfter, cue.established && afterFailure);
    set(INDEX.badOutcome, cue.badOutcome);
    set(INDEX.badOutcomeTheirs, cue.badOutcome && cue.who !== "I" && cue.who !== "we");
    set(INDEX.measured, cue.measured);
    set(INDEX.measuredAfter, cue.measured && afterFailure);
    set(INDEX.measuredBad, cue.measured && cue.badOutcome);
    set(INDEX.lesson, cue.lesson);
    set(INDEX.now, cue.now);
    set(INDEX.habit, cue.habit);
    set(INDEX.nowHabit, cue.now && cue.habit);
    set(INDEX.habitAfter, cue.habit && afterFailure);
    set(INDEX.alternative, cue.alternative);
    set(INDEX.afterwards, cue.afterwards);
    set(INDEX.background, cue.background);
    set(INDEX.duty, cue.duty);
    set(INDEX.framing, cue.framing);
    set(INDEX.youPresent, cue.who === "you" && present);
    set(INDEX.theyPast, cue.who === "they" && past);
    set(INDEX.theySay, main !== undefined && cue.who === "they" && has(doesOf(main.lemmaWord), Does.Tell));
    set(INDEX.thingBad, cue.who === "thing" && cue.badOutcome);
    set(INDEX.lastClauseI, cue.claims.at(-1)?.who === "I");
    set(INDEX.mind, main !== undefined && has(doesOf(main.lemmaWord), Does.Mind));
    set(INDEX.nowAfter, cue.now && afterFailure);
    set(
      INDEX.impersonalRule,
      afterFailure && present && cue.who !== "you" && has(words[0]?.tags ?? 0, Tag.Determiner | Tag.It) && cue.now,
    );
    set(INDEX.presentLate, present && place > 0.6);
    set(INDEX.counted, cue.counted);
    set(INDEX.countedAfter, cue.counted && afterFailure);
    set(INDEX.amends, cue.amends && afterFailure);
    set(INDEX.lastingNoun, cue.lastingNoun && afterFailure);
    set(INDEX.nowPresent, cue.now && cue.claims.some(clause => clause.tense === "present" && !clause.perfect));
    set(
      INDEX.negatedHabit,
      afterFailure &&
        cue.claims.some(
          clause =>
            clause.who === "I" &&
            clause.tense === "present" &&
            clause.negated &&
            !clause.perfect &&
            !has(doesOf(clause.lemmaWord), Does.Mind),
        ),
    );
    set(INDEX.presentNoNow, present && !cue.now && afterFailure);
    set(INDEX.weActed, afterFailure && main?.who === "we" && past);
    set(INDEX.theirAct, afterFailure && main?.who === "they" && past);
    set(
      INDEX.myself,
      words.some(word => word.lower === "myself"),
    );
    set(INDEX.lessonClause, cue.lesson && cue.claims.length > 1);
    set(INDEX.lessonLong, cue.lesson && cue.words > SHORT_LESSON);
    set(
      INDEX.afterIf,
      cue.claims.some(clause => clause.opener === "if" || clause.opener === "before" || clause.opener === "when"),
    );
    set(
      INDEX.instead,
      words.some(word => word.lower === "instead" || word.lower === "rather" || word.lower === "first"),
    );
    const next = cues[at + 1];
    const harmed = next !== undefined && (next.badOutcome || next.harm);
    const harm = cue.harm || cue.badOutcome;
    set(INDEX.lapse, cue.lapse);
    set(INDEX.lapseBeforeHarm, cue.lapse && harmed);
    set(INDEX.choice, cue.choice);
    set(INDEX.choiceBeforeHarm, cue.choice && harmed);
    set(INDEX.harm, cue.harm);
    set(INDEX.harmTheirs, harm && cue.who !== "I");
    set(INDEX.harmMeasured, harm && (cue.measured || cue.counted));
    mended ||= afterFailure && (cue.repaired || cue.told);
    learned ||= afterFailure && (cue.lesson || (cue.now && cue.habit));
    return active;
  });
}

/** Index of the first sentence that states what went wrong, by whoever's doing; -1 for none. */
export function findFailure(cues: readonly Cues[]): number {
  return cues.findIndex(
    cue => cue.admits || cue.shouldHave || cue.faultVerb || cue.omission || cue.flawedAct || cue.badOutcome,
  );
}
