import type { ParsedAnswer } from "./model/answer.ts";
import type { Span } from "./model/span.ts";
import { type Cues, cuesOf } from "./reader/cues.ts";
import { isLapseInPresent } from "./reader/owning.ts";
import { isMine, isOurs } from "./text/claim.ts";
import { has, Tag } from "./text/lexicon.ts";
import { badNouns } from "./text/meaning.ts";
import { spanOf } from "./text/quote.ts";
import { WordList } from "./text/word-list.ts";

/** The words of the first sentence in which something holds, or null. */
export function firstSpan(answer: ParsedAnswer, is: (cue: Cues) => boolean): Span | null {
  const cue = cuesOf(answer).find(is);
  return cue === undefined ? null : spanOf(cue.sentence, { from: 0, to: cue.sentence.words.length });
}

/** What went wrong, by the speaker's doing or in notes without anybody: what another did is not theirs. */
export const tellsFailure = (cue: Cues): boolean =>
  cue.claims.length === 0
    ? badNouns.isIn(cue.sentence.words) && !NONE.isIn(cue.sentence.words)
    : cue.claims.some(isOurs) && wentWrong(cue);

/** What kind of failure it was can be heard: something was decided, done badly or left undone. */
export const tellsKind = (cue: Cues): boolean =>
  cue.claims.some(isOurs) &&
  (cue.shouldHave ||
    cue.faultVerb ||
    cue.omission ||
    cue.flawedAct ||
    cue.lapse ||
    (cue.choice && wentWrong(cue)) ||
    failsNow(cue));

/** What came of it can be heard, and how much of it. */
export const tellsWeight = (cue: Cues): boolean =>
  wentWrong(cue) && (cue.measured || cue.counted || cue.badOutcome || cue.harm);

export const tellsAfterwards = (cue: Cues): boolean =>
  cue.repaired || cue.told || cue.established || (cue.now && cue.habit);

/** Somebody other than the speaker is in what it came to: not "I was a nurse", not "no client". */
export function isFelt(cue: Cues): boolean {
  const { words, clauses } = cue.sentence;
  const isMe = (at: number) =>
    clauses.some(({ who, lemma, verb, end }) => who === "I" && lemma === "be" && verb < at && at < end);
  return (
    wentWrong(cue) &&
    words.some(
      (word, at) =>
        (has(word.tags, Tag.Person) || people.holds(word)) && !(at > 0 && NONE.holds(words[at - 1])) && !isMe(at),
    )
  );
}

const wentWrong = (cue: Cues): boolean =>
  cue.admits ||
  cue.shouldHave ||
  cue.faultVerb ||
  cue.omission ||
  cue.flawedAct ||
  cue.lapse ||
  cue.badOutcome ||
  cue.harm ||
  failsNow(cue);

/** Learners tell it in the present: "I forget to call the family", "I give ten units instead of four". */
const failsNow = ({ claims, sentence: { words } }: Cues): boolean =>
  claims.some(
    clause =>
      isMine(clause) &&
      clause.tense === "present" &&
      !clause.negated &&
      clause.opener !== "if" &&
      (forgetting.lists(clause.lemmaWord) || isLapseInPresent(words, clause, true)),
  );

const forgetting = new WordList("forget overlook lose drop");
const NONE = new WordList("no not never none no-one nothing nobody");

/** Whom failures touch, beside those whom the grammar knows as people. */
const people = new WordList(
  "couple daughter son baby class worker sister brother neighbour neighbor resident relative member visitor girl boy pupil gentleman gentlemen women men grandmother grandfather ladies elderly teenager victim learner trainee caller carer"
    .split(" ")
    .flatMap(one => [one, `${one}s`]),
);
