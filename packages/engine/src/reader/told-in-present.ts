import type { Clause, ParsedAnswer } from "../model/answer.ts";
import type { OtherFound, SentenceReading } from "../model/reading.ts";
import { isOurs } from "../text/claim.ts";
import { has } from "../text/lexicon.ts";
import { Does, doesOf } from "../text/meaning.ts";
import { type Cues, cuesOf } from "./cues.ts";
import { isLapseInPresent, plainlyOwned } from "./owning.ts";
import { rememberLast } from "./remember-last.ts";

/** Of fewer acts the tense says little. */
const FEWEST_ACTS = 2;
/** So many acts in the present to one in the past. */
const MORE_OFTEN = 2;

/** Whether the story is told in the present, as learners of English and good storytellers do: "I give ten units, she gets sick". */
export const isToldInPresent = rememberLast((answer: ParsedAnswer): boolean => {
  const acts = cuesOf(answer).flatMap(cue => (cue.now ? [] : cue.claims.filter(isOurAct)));
  const present = acts.filter(isPresent).length;
  return present >= FEWEST_ACTS && present >= MORE_OFTEN * (acts.length - present);
});

/** Whether a sentence tells an act of the speaker's or their team's in the present, that is not how it is done these days. */
export const actsInPresent = ({ now, claims }: Cues): boolean =>
  !now && claims.some(one => isOurAct(one) && isPresent(one));

const isPresent = ({ tense, perfect }: Clause): boolean => tense === "present" && !perfect;

const isOurAct = (clause: Clause): boolean =>
  isOurs(clause) &&
  (clause.tense === "past" || clause.tense === "present" || clause.perfect) &&
  !clause.counterfactual &&
  clause.lemma !== "be" &&
  !has(doesOf(clause.lemmaWord), Does.Mind);

/**
 * Indexes of the sentences that own the failure by a lapse told in the present. "I not check it", which leaves "did" out, is one in any
 * story; other words only where the whole story is told so, since elsewhere the present says what the speaker is like: "I don't ask twice".
 */
export function ownedInPresent(answer: ParsedAnswer, causes: readonly (OtherFound | null)[]): number[] {
  const told = isToldInPresent(answer);
  const cues = cuesOf(answer).map((cue): Cues => {
    const lapse = !cue.now && cue.claims.some(clause => isLapseInPresent(cue.sentence.words, clause, told));
    return { ...cue, lapse, choice: false };
  });
  return plainlyOwned(cues, causes);
}

/** Rules take an act told in the present for how things stood. */
export const canBeAct = ({ role, confidence }: SentenceReading): boolean =>
  role === "action" || role === "result" || (role === "situation" && confidence === null);
