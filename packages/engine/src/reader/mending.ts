import type { Clause, ParsedAnswer } from "../model/answer.ts";
import type { Reading } from "../model/reading.ts";
import { isOurs } from "../text/claim.ts";
import { has } from "../text/lexicon.ts";
import { Does, doesOf } from "../text/meaning.ts";
import { WordList } from "../text/word-list.ts";
import { type Cues, cuesOf } from "./cues.ts";
import { rememberLast } from "./remember-last.ts";

/** Ways to tell somebody, and to go and do so, beyond the verbs that always mean it. */
const TELLING = new WordList(
  "say show post walk go stand talk telephone ask forward present send sit drive knock hand copy publish ring reach sign stop answer take put",
);

/** What the speaker did from the failure on, by sentence; -1 where they are not heard to have done it. */
export interface Mending {
  /** The first sentence that tells somebody of it, in the widest sense: silence about telling must be sure. */
  readonly told: number;
  /** The first that repairs or makes good. */
  readonly repaired: number;
  /** The first in which the speaker or their team does anything but tell it. */
  readonly acted: number;
  /** The first that sets up or does something that lasts. */
  readonly lasting: number;
}

export const mendingIn = rememberLast(hear);

function hear(answer: ParsedAnswer, { sentences, failure, owned }: Reading): Mending {
  const from = Math.min(...[failure, owned].filter(at => at >= 0));
  const cues = cuesOf(answer);
  const first = (is: (cue: Cues, at: number) => boolean) => cues.findIndex((cue, at) => at >= from && is(cue, at));
  const lands = (at: number, name: "told-early" | "repair" | "changed-practice" | "decision-point") =>
    sentences[at].strengths.includes(name);
  return {
    told: first((cue, at) => lands(at, "told-early") || (at > from && (cue.told || cue.claims.some(tells)))),
    repaired: first((cue, at) => lands(at, "repair") || (at > from && (cue.repaired || cue.amends))),
    acted: first(
      (cue, at) =>
        at > from &&
        cue.claims.some(clause => isOwnAct(clause) && !tells(clause) && !(cue.now && clause.tense === "present")),
    ),
    lasting: first(
      (cue, at) =>
        lands(at, "changed-practice") ||
        lands(at, "decision-point") ||
        (at > from && (cue.established || cue.lastingNoun || (cue.now && cue.habit))),
    ),
  };
}

/** An act by the speaker or their team, other than thinking and being. Many tell the past in the present: "I go to the boss". */
const isOwnAct = (clause: Clause): boolean => isOurs(clause) && isAct(clause);

const isAct = ({ tense, perfect, negated, passive, lemma, lemmaWord, counterfactual }: Clause): boolean =>
  (tense === "past" || tense === "present" || perfect) &&
  !negated &&
  !passive &&
  !counterfactual &&
  lemma !== "be" &&
  lemma !== "have" &&
  !has(doesOf(lemmaWord), Does.Mind | Does.Fault);

const tells = (clause: Clause): boolean =>
  isOwnAct(clause) && (TELLING.lists(clause.lemmaWord) || has(doesOf(clause.lemmaWord), Does.Tell));
