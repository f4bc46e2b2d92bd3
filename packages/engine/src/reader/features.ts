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
    const set = (name: Feature, holds: boolean) => {
      if (holds) active.push(INDEX[name]);
    };
    const main = cue.claims[0];
    const afterFailure = failure >= 0 && at > failure;
    const place = count > 1 ? at / (count - 1) : 0;
    const past = main?.tense === "past";
    const present = main?.tense === "present" && !main.perfect;
    const words = cue.sentence.words;
    set("bias", true);
    set("opens", at === 0);
    set("early", place < 0.25);
    set("late", place > 0.7);
    set("last", at === count - 1);
    set("beforeFailure", failure < 0 || at < failure);
    set("atFailure", at === failure);
    set("rightAfterFailure", at === failure + 1);
    set("afterMending", mended);
    set("afterLesson", learned);
    set("short", cue.words <= SHORT);
    set("long", cue.words > LONG);
    set("question", cue.sentence.question);
    set("I", cue.who === "I");
    set("we", cue.who === "we");
    set("you", cue.who === "you");
    set("they", cue.who === "they");
    set("thing", cue.who === "thing");
    set("nobody", cue.who === "nobody");
    set("dropped", cue.who === "dropped");
    set("noClause", main === undefined);
    set("past", past);
    set("present", present);
    set("modal", main?.tense === "modal" || main?.tense === "future");
    set("progressive", main?.progressive === true);
    set("perfect", main?.perfect === true);
    set("negated", main?.negated === true);
    set("copula", main?.lemma === "be");
    set("passive", main?.passive === true);
    set("admits", cue.admits);
    set("shouldHave", cue.shouldHave);
    set("faultVerb", cue.faultVerb);
    set("omission", cue.omission);
    set("flawedAct", cue.flawedAct);
    set("knew", cue.knew);
    set("acted", cue.acted);
    set("actedAfter", cue.acted && afterFailure);
    set("repaired", cue.repaired);
    set("repairedAfter", cue.repaired && afterFailure);
    set("told", cue.told);
    set("toldAfter", cue.told && afterFailure);
    set("established", cue.established);
    set("establishedAfter", cue.established && afterFailure);
    set("badOutcome", cue.badOutcome);
    set("badOutcomeTheirs", cue.badOutcome && cue.who !== "I" && cue.who !== "we");
    set("measured", cue.measured);
    set("measuredAfter", cue.measured && afterFailure);
    set("measuredBad", cue.measured && cue.badOutcome);
    set("lesson", cue.lesson);
    set("now", cue.now);
    set("habit", cue.habit);
    set("nowHabit", cue.now && cue.habit);
    set("habitAfter", cue.habit && afterFailure);
    set("alternative", cue.alternative);
    set("afterwards", cue.afterwards);
    set("background", cue.background);
    set("duty", cue.duty);
    set("framing", cue.framing);
    set("youPresent", cue.who === "you" && present);
    set("theyPast", cue.who === "they" && past);
    set("theySay", cue.who === "they" && has(doesOf(main?.lemma ?? ""), Does.Tell));
    set("thingBad", cue.who === "thing" && cue.badOutcome);
    set("lastClauseI", cue.claims.at(-1)?.who === "I");
    set("mind", main !== undefined && has(doesOf(main.lemma), Does.Mind));
    set("nowAfter", cue.now && afterFailure);
    set(
      "impersonalRule",
      afterFailure && present && cue.who !== "you" && has(words[0]?.tags ?? 0, Tag.Determiner | Tag.It) && cue.now,
    );
    set("presentLate", present && place > 0.6);
    set("counted", cue.counted);
    set("countedAfter", cue.counted && afterFailure);
    set("amends", cue.amends && afterFailure);
    set("lastingNoun", cue.lastingNoun && afterFailure);
    set("nowPresent", cue.now && cue.claims.some(clause => clause.tense === "present" && !clause.perfect));
    set(
      "negatedHabit",
      afterFailure &&
        cue.claims.some(
          clause =>
            clause.who === "I" &&
            clause.tense === "present" &&
            clause.negated &&
            !clause.perfect &&
            !has(doesOf(clause.lemma), Does.Mind),
        ),
    );
    set("presentNoNow", present && !cue.now && afterFailure);
    set("weActed", afterFailure && main?.who === "we" && past);
    set("theirAct", afterFailure && main?.who === "they" && past);
    set(
      "myself",
      words.some(word => word.lower === "myself"),
    );
    set("lessonClause", cue.lesson && cue.claims.length > 1);
    set("lessonLong", cue.lesson && cue.words > SHORT_LESSON);
    set(
      "afterIf",
      cue.claims.some(clause => clause.opener === "if" || clause.opener === "before" || clause.opener === "when"),
    );
    set(
      "instead",
      words.some(word => word.lower === "instead" || word.lower === "rather" || word.lower === "first"),
    );
    const next = cues[at + 1];
    const harmed = next !== undefined && (next.badOutcome || next.harm);
    const harm = cue.harm || cue.badOutcome;
    set("lapse", cue.lapse);
    set("lapseBeforeHarm", cue.lapse && harmed);
    set("choice", cue.choice);
    set("choiceBeforeHarm", cue.choice && harmed);
    set("harm", cue.harm);
    set("harmTheirs", harm && cue.who !== "I");
    set("harmMeasured", harm && (cue.measured || cue.counted));
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
