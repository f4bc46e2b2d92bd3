import type { Clause, ParsedAnswer, Sentence } from "../model/answer.ts";
import type { Match } from "../text/phrases.ts";
import { WordList } from "../text/word-list.ts";
import * as say from "./ruin.words.ts";
import { type Sign, signIn } from "./ruin-signs.ts";
import { tracesIn, weightOf } from "./ruin-traces.ts";

/** A consequence of the speaker's failure that is so grave that nothing else is heard after it. */
export interface Ruin extends Sign {
  readonly sentence: Sentence;
}

/** Traces of ruin that weigh so much together stand for it where the word is not said; more than that is never sure. */
const TRACES = 3;
const UNSURE = 2;

/** The gravest ruin that the speaker's own doing led to: 3 points where that is sure, 2 where it may be. */
export function ruinIn({ sentences }: ParsedAnswer, occupation: string | null): Ruin | null {
  const signs = sentences.map(sentence => signIn(sentences, sentence));
  const marks = sentences.map(sentence => tracesIn(sentences, sentence));
  const traces = weightOf(marks.reduce((all, bits) => all | bits, 0));
  if (traces < TRACES && signs.every(sign => sign === null)) return null;
  let best: Ruin | null = null;
  let trace: Ruin | null = null;
  let tied = 0;
  let acted = false;
  const trade = occupation?.toLowerCase().split(" ") ?? [];
  let background = trade.some(word => say.SCENES.has(word) || say.FICTION.has(word));
  let spared = false;
  for (const sentence of sentences) {
    const sign = signs[sentence.index];
    background ||= say.FICTION.isIn(sentence.words);
    if (sign === null) background ||= say.SCENES.isIn(sentence.words) && marks[sentence.index] === 0;
    else if (
      sign.kind === "sentence" ||
      acted ||
      isTied(sentence, sign) ||
      isExplained(sentences[sentence.index + 1])
    ) {
      tied++;
      if (best === null || sign.points > best.points) best = { ...sign, sentence };
    }
    if (acted && marks[sentence.index] !== 0) {
      const { length } = sentence.words;
      if (trace === null || weightOf(marks[sentence.index]) > weightOf(marks[trace.sentence.index]))
        trace = { sentence, from: 0, to: length - 1, kind: "life", points: UNSURE };
    }
    spared ||= say.spared.first(sentence.words) !== null;
    acted ||=
      sentence.clauses.some(clause => isAct(clause) || isMine(sentence, clause)) ||
      say.through.first(sentence.words) !== null ||
      isInCharge(sentence);
  }
  if (best === null) return traces >= TRACES && !background && !spared ? trace : null;
  const points = Math.min(3, best.points + (tied > 1 || (best.kind === "life" && traces >= TRACES) ? 1 : 0));
  if (best.kind === "life" && say.FICTION.isIn(best.sentence.words)) return null;
  return { ...best, points: points - (background || (spared && best.points < 3) ? 1 : 0) };
}

const STATES = new WordList("be have know think see hear feel work start join come move meet live quit retire");

/** Something that the speaker did, and that can have led to it. */
const isAct = ({ who, tense, perfect, reported, lemmaWord, progressive, passive, counterfactual }: Clause): boolean =>
  (who === "I" || who === "we" || who === "dropped") &&
  (tense === "past" || perfect) &&
  !reported &&
  !passive &&
  !counterfactual &&
  (progressive || !STATES.lists(lemmaWord));

/** "My trades blew a hole in the books." */
const isMine = ({ words }: Sentence, { who, start, tense, lemmaWord, passive }: Clause): boolean =>
  who === "thing" &&
  tense === "past" &&
  !passive &&
  !STATES.lists(lemmaWord) &&
  MINE.holds(words[Math.max(0, start - 1)]);

const MINE = new WordList("my");
const IN_CHARGE = new WordList("the in responsible chief captain");
/** "I was the driver", "I was in charge". */
const isInCharge = ({ words, clauses }: Sentence): boolean =>
  clauses.some(
    ({ who, lemma, verb, end }) => who === "I" && lemma === "be" && verb + 1 < end && IN_CHARGE.holds(words[verb + 1]),
  );

const TYING = new Set("because since as after when while".split(" "));

/** "A patient died because I silenced an alarm." */
const isTied = ({ words, clauses }: Sentence, { from }: Match): boolean =>
  say.through.first(words) !== null ||
  clauses.some(
    clause =>
      clause.who === "I" && isAct(clause) && (clause.start < from || clause.perfect || TYING.has(clause.opener)),
  );

/** "A child drowned. I had left the gate open." */
const isExplained = (next: Sentence | undefined): boolean =>
  next?.clauses.some(clause => clause.who === "I" && clause.perfect && isAct(clause)) === true;
