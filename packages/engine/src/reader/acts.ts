import type { Clause, ParsedAnswer, Token } from "../model/answer.ts";
import type { Reading } from "../model/reading.ts";
import { has, Tag } from "../text/lexicon.ts";
import { Does, doesOf } from "../text/meaning.ts";
import { type Match, Phrases } from "../text/phrases.ts";
import { WordList } from "../text/word-list.ts";
import { cuesOf } from "./cues.ts";
import { admissions, flaws } from "./phrases.ts";
import { rememberLast } from "./remember-last.ts";

/** What somebody was there for, and words for failing that do not say by what. */
const NO_STEP = new WordList(
  "be have work join lead manage run head oversee supervise coordinate serve study volunteer intern remember guess mean say blame own learn come struggle mess screw underperform disappoint hold become happen describe",
);
/** Before "asking" or "to ask" they name an act: "was asking", "by asking". */
const NAMING = new WordList("not n't never by was were is without decision choice idea plan wish attempt");
/** What was believed that day is the decision behind many a failure. */
const BELIEVED = new WordList("assume think believe figure reckon trust expect guess");
/** "I failed to deliver" tells how it ended; "I failed to call" what was left undone. */
const REACHED = new WordList("deliver meet reach achieve hit finish complete win succeed fulfil fulfill satisfy");
const ENDING = new WordList("miss lose");
/** Missed or lost, these tell how it ended, and not by which act. */
const ENDS = new WordList(
  "deadline deadlines target targets goal goals quota date mark client clients customer customers deal contract account money sale sales bid tender order promotion launch",
);
const theOne = new Phrases(["i (was|am|'m) the one (who|that)", "it was (me|i) (who|that)"]);
const MISTAKES = new WordList("mistake mistakes error errors blunder misjudgement misjudgment");

/** In an aftermath these are the speaker's next steps; other acts there may be what led to it. */
const AFTERWARDS = new WordList(
  "stand say visit meet pay write buy sit drive go promise offer organise organize hire stay come answer listen talk sign accept bring book help hold show give read",
);

/** Who carries the failure and its repair. */
export interface Acts {
  /** Whether an act or omission of the speaker's in the failure, or in what led to it, is told. Where it is, the rest is not counted. */
  readonly mine: boolean;
  /** So many acts of the speaker's behind it; of "we" in it; of "we" behind it. */
  readonly mineAfter: number;
  readonly ours: number;
  readonly oursAfter: number;
  /** Index of the first sentence that tells how it ended as the speaker's doing, without the act: "I missed the deadline"; -1 for none. */
  readonly ended: number;
}

export const actsOf = rememberLast(readActs);

function readActs(answer: ParsedAnswer, { sentences }: Reading): Acts {
  const acts = { mine: false, mineAfter: 0, ours: 0, oursAfter: 0, ended: -1 };
  for (const cue of cuesOf(answer)) {
    const { words, index } = cue.sentence;
    const { role } = sentences[index];
    const after = role === "aftermath" || role === "learning";
    const mended = cue.told || cue.repaired || cue.established || cue.amends || cue.afterwards || cue.now;
    const said = admissions.all(words);
    let ended = false;
    acts.mine =
      cue.shouldHave ||
      cue.omission ||
      theOne.first(words) !== null ||
      (said.length > 0 && isExplained(words, said[0].to));
    for (const clause of cue.claims) {
      if (acts.mine) return acts;
      if (clause.who !== "I" && clause.who !== "we" && !isLeftOut(words, clause)) continue;
      if (isHowItEnded(words, clause, said)) {
        ended = true;
        if (acts.ended < 0 && clause.who !== "we") acts.ended = index;
        continue;
      }
      const { lemma, lemmaWord } = clause;
      const meaning = doesOf(clause.lemmaWord);
      const past = clause.tense === "past" || clause.perfect;
      if (
        lemma !== "fail" &&
        !(past && BELIEVED.lists(lemmaWord)) &&
        (NO_STEP.lists(lemmaWord) || has(meaning, Does.Mind))
      )
        continue;
      if (clause.who === "we") {
        if (after) acts.oursAfter++;
        else if (past) acts.ours++;
      } else if (after && (mended || !past || AFTERWARDS.lists(lemmaWord) || has(meaning, Does.Tell | Does.Repair)))
        acts.mineAfter++;
      else acts.mine = past;
    }
    acts.mine ||= (cue.lapse || cue.choice) && !ended;
    if (acts.mine) return acts;
  }
  return acts;
}

/** "My mistake was not asking", "I let her down by leaving", "I dropped the ball: eight weeks without a call". */
function isExplained(words: readonly Token[], from: number): boolean {
  for (let k = Math.max(1, from); k < words.length; k++)
    if (has(words[k].tags, Tag.Ing | Tag.To) && NAMING.holds(words[k - 1])) return true;
  return flaws.first(words) !== null;
}

/** A subject left out, "forgot to call"; in "one ward in seven used it" there is one. */
const isLeftOut = (words: readonly Token[], { who, group }: Clause): boolean =>
  who === "dropped" && (group === 0 || has(words[group - 1].tags, Tag.Adverb | Tag.Opener));

/** Whether one of `ENDS` is the head of a noun phrase: "the client" and not "the client's file" or "the order form". */
function endsWith(words: readonly Token[], from: number, to: number): boolean {
  for (let k = from; k < to; k++) {
    if (!ENDS.holds(words[k])) continue;
    const next = words[k + 1];
    return (
      next === undefined || next.kind === "punctuation" || has(next.tags, Tag.Preposition | Tag.Opener | Tag.Adverb)
    );
  }
  return false;
}

/** "I missed the deadline", "I lost the client", "I failed to deliver", "I dropped the ball", "I made a mistake". */
function isHowItEnded(
  words: readonly Token[],
  { lemma, lemmaWord, verb, end, negated, tense }: Clause,
  said: readonly Match[],
): boolean {
  if (negated || tense === "modal") return false;
  if (ENDING.lists(lemmaWord)) return endsWith(words, verb + 1, Math.min(end, verb + 5));
  if (lemma === "make") return MISTAKES.isIn(words, verb + 1, Math.min(end, verb + 5));
  const next = words[verb + 1]?.lower;
  // "I failed a boy for copying" is what an examiner does.
  if (lemma === "fail" && next !== "to") return next !== "a" && next !== "an";
  if (lemma === "fail") return verb + 2 < words.length && REACHED.holds(words[verb + 2]);
  if (lemma === "let") return words.slice(verb, end).some(({ lower }) => lower === "down");
  return said.some(({ from, to }) => from <= verb && verb < to);
}
