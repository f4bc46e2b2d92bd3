import type { ParsedAnswer, Sentence } from "../model/answer.ts";
import type { Reading, SentenceReading } from "../model/reading.ts";
import { namesOwnLapse } from "./named-lapse.ts";
import { canBeAct, ownedInPresent } from "./told-in-present.ts";
import { elsewhere, faultless } from "./turned-away.words.ts";

/**
 * What a reader heard as owning, made to agree with the roles it gave: where things stood is no act, so a sentence of the situation
 * owns nothing, and what owns by an act is no situation. A lapse told in the present owns it before anything that comes later does, and
 * what calls an own lapse the failure in so many words owns it wherever it stands. What says that it was somebody else's owns nothing.
 * @param acts indexes of the sentences that tell an act whatever their role
 */
export function settleOwning(answer: ParsedAnswer, reading: Reading, acts: readonly number[]): Reading {
  const told = [lapseInPresent(answer, reading), answer.sentences.findIndex(namesOwnLapse)];
  const sentences = reading.sentences.map((one, at): SentenceReading => {
    if (told.includes(at)) return { ...asAct(one), strengths: [...new Set(["ownership", ...one.strengths] as const)] };
    if (owns(one) && !acts.includes(at) && turnsAway(answer.sentences[at])) return withoutOwning(one);
    if (one.role !== "situation" || (at !== reading.owned && !owns(one))) return one;
    return acts.includes(at) ? asAct(one) : withoutOwning(one);
  });
  const owned = sentences.findIndex(
    (one, at) => owns(one) || (at === reading.owned && one.role !== "situation" && !turnsAway(answer.sentences[at])),
  );
  return { ...reading, sentences, owned };
}

const owns = ({ strengths }: SentenceReading): boolean => strengths.includes("ownership");

/** The sentence with all that it does well, but owning. */
export const withoutOwning = (one: SentenceReading): SentenceReading => ({
  ...one,
  strengths: one.strengths.filter(name => name !== "ownership"),
});

const turnsAway = ({ words }: Sentence): boolean => faultless.first(words) !== null || elsewhere.first(words) !== null;

const asAct = (one: SentenceReading): SentenceReading =>
  one.role === "situation" ? { ...one, role: "action", confidence: null } : one;

/** The first lapse told in the present, where nothing before it owns the failure or has moved on from it; -1 for none. */
function lapseInPresent(answer: ParsedAnswer, { sentences, owned }: Reading): number {
  const causes = sentences.map(({ otherCause }) => otherCause);
  const told = ownedInPresent(answer, causes).find(at => canBeAct(sentences[at])) ?? -1;
  const isLate = sentences.slice(0, told + 1).some(({ role }, at) => at === owned || role === "learning");
  return isLate ? -1 : told;
}
