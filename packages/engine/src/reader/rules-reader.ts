import type { ParsedAnswer } from "../model/answer.ts";
import type { Role, StrengthName } from "../model/labels.ts";
import type { OtherFound, Reader, Reading } from "../model/reading.ts";
import { DEFAULT_PACE } from "../text/pace.ts";
import { contextOf } from "./context.ts";
import { type Cues, cuesOf } from "./cues.ts";
import { featuresOf, findFailure } from "./features.ts";
import { judge } from "./judge.ts";
import { oddsOf } from "./odds.ts";
import { otherCause } from "./others.ts";
import { plainlyOwned } from "./owning.ts";
import { chooseRoles } from "./roles.ts";
import { settleOwning, withoutOwning } from "./settle-owning.ts";
import { strengthsOf } from "./strengths.ts";
import { HUNDREDTHS } from "./weights.ts";
import type { Weights } from "./weights-shape.ts";
import { scoreOf, wholeOf } from "./whole.ts";

/** From these log-odds on a sentence counts as explaining the failure by others. */
const EXPLAINED = -0.4;

/** A reader that decides by what words and clauses do and by the order of sentences, with the numbers given. */
export function readerWith(weights: Weights): Reader {
  return {
    name: "rules",
    read: answer => settleOwning(answer, read(weights, answer), tellingActs(answer)),
    judge: (answer, reading, findings, wordsPerMinute) => judge(weights, answer, reading, findings, wordsPerMinute),
  };
}

/** Rules tell roles by little, so any act of the speaker's is believed to be one. */
const tellingActs = (answer: ParsedAnswer): number[] =>
  cuesOf(answer).flatMap((cue, at) => (cue.acted || ownsInWords(cue) ? at : []));

const WEIGHTS = inUnits(HUNDREDTHS);
export const rulesReader = readerWith(WEIGHTS);

/** What the rules hear before a reader settles what is owned: the trained reader was fitted to this. */
export const hearByRules = (answer: ParsedAnswer): Reading => read(WEIGHTS, answer);

/** Whole numbers take less room than fractions. */
function inUnits<Part>(hundredths: Part): Part {
  if (typeof hundredths === "number") return (hundredths / 100) as Part;
  if (Array.isArray(hundredths)) return hundredths.map(inUnits) as Part;
  return Object.fromEntries(Object.entries(hundredths as object).map(([name, part]) => [name, inUnits(part)])) as Part;
}

function read(weights: Weights, answer: ParsedAnswer): Reading {
  const cues = cuesOf(answer);
  const failure = findFailure(cues);
  const features = featuresOf(answer, cues, failure);
  const roles = chooseRoles(weights, answer.sentences, features);
  const causes = answer.sentences.map(otherCause);
  const strengths = strengthsIn(weights, answer, cues, features, roles, causes);
  const contexts = contextOf(cues, features, roles, strengths, causes);
  const sentences = contexts.map((context, at) => ({
    role: roles[at],
    confidence: null,
    strengths: strengths[at],
    otherCause: causes[at],
    odds: oddsOf(weights, context),
  }));
  const explained = sentences.findIndex(
    ({ odds, strengths: lands }) => odds["external-attribution"] > EXPLAINED && !lands.includes("ownership"),
  );
  const reading = { sentences, failure, explained, owned: firstOwned(cues, strengths) };
  return !takesFault(cues, causes) && isDisowned(weights, answer, reading) ? withoutOwnership(reading) : reading;
}

/** Whether the fault is taken so plainly that nothing else in the answer takes it back. */
export const takesFault = (cues: readonly Cues[], causes: readonly (OtherFound | null)[]): boolean =>
  cues.some(cue => cue.admits) || plainlyOwned(cues, causes).length > 0;

/** Whether words of the sentence own it, and not only its place in the answer: any act of the speaker's can stand there. */
const ownsInWords = (cue: Cues): boolean =>
  cue.admits || cue.shouldHave || cue.faultVerb || cue.omission || cue.flawedAct || cue.knew || cue.lapse || cue.choice;

/**
 * What each sentence does well. Where the failure is owned in plain words, a mere act before them does not own it; where the answer
 * is short, a mere act never does. Where no sentence scores as owning, the first that owns in plain words does.
 */
export function strengthsIn(
  weights: Weights,
  answer: ParsedAnswer,
  cues: readonly Cues[],
  features: readonly (readonly number[])[],
  roles: readonly Role[],
  causes: readonly (OtherFound | null)[],
): StrengthName[][] {
  const [first = -1] = plainlyOwned(cues, causes);
  const short = answer.words < WHOLE_WORDS;
  const heard = cues.map((cue, at) => {
    const scored = strengthsOf(weights, cue, features[at], roles[at]);
    return (short || at < first) && !ownsInWords(cue) ? scored.filter(name => name !== "ownership") : scored;
  });
  if (first >= 0 && !heard.some(names => names.includes("ownership"))) heard[first].unshift("ownership");
  return heard;
}

/** Shorter, there is no whole to tell it by. */
const WHOLE_WORDS = 45;

/** Whether the answer as a whole says that what sounds like owning in one of its sentences is not. */
function isDisowned(weights: Weights, answer: ParsedAnswer, reading: Reading): boolean {
  if (reading.owned < 0 || answer.words < WHOLE_WORDS) return false;
  return scoreOf(weights.disowned, wholeOf(answer, reading, [], DEFAULT_PACE)) > 0;
}

/** The reading with no sentence that owns the failure. */
export function withoutOwnership(reading: Reading): Reading {
  return { ...reading, sentences: reading.sentences.map(withoutOwning), owned: -1 };
}

/** The first sentence that owns it; where none scores as one, the first that takes the fault in plain words. */
function firstOwned(cues: readonly Cues[], strengths: readonly (readonly StrengthName[])[]): number {
  const scored = strengths.findIndex(names => names.includes("ownership"));
  return scored >= 0 ? scored : cues.findIndex(cue => cue.admits || cue.shouldHave);
}
