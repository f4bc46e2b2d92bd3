import type { Clause, ParsedAnswer, Sentence, Token } from "../model/answer.ts";
import { type Found, NOTHING_FOUND, type SentenceCheck, type SentenceGiven } from "../model/check.ts";
import { baseOf } from "../text/base-word.ts";
import { rememberByWord } from "../text/by-word.ts";
import { GRAMMAR, has, Tag } from "../text/lexicon.ts";
import type { Match } from "../text/phrases.ts";
import { quote, spanOf } from "../text/quote.ts";
import { WordList } from "../text/word-list.ts";
import {
  better,
  everywhere,
  importance,
  improved,
  learning,
  lessonCues,
  light,
  maxims,
  norms,
  sayingSubjects,
  teaching,
  virtues,
} from "./platitude.words.ts";

/** Rules and self-praise are lessons only in this last share of the answer. */
const LATE = 0.5;
/** A saying beside more words of the story than this is only how a specific lesson begins. */
const MOST_BESIDE_A_MAXIM = 3;

function find({ answer, sentence }: SentenceGiven): readonly Found[] {
  const { words } = sentence;
  const late = sentence.index + 1 > answer.sentences.length * LATE;
  const maxim = maxims.first(words);
  const saying = sayingIn(sentence);
  const taught = isTaught(sentence);
  const important = importance.first(words) !== null;
  const rule = late && isRule(sentence);
  const grown = late && !rule && isBetter(sentence, 1);
  // Weighing every word is dear; most sentences say nothing that could be a lesson.
  if (!maxim && !saying && !taught && !rule && !grown && !(important && late)) return NOTHING_FOUND;
  const { virtue, common, particular, topic } = weigh(words);
  const found = (message: string, match: Match, severity?: "hint"): Found[] => {
    const span = spanOf(sentence, match);
    const values = { words: message === "maxim" ? quote(answer.text, span) : (topic ?? "") };
    return [{ span, message, values, ...(severity && { severity }) }];
  };
  if (particular <= MOST_BESIDE_A_MAXIM) {
    if (maxim && !words[maxim.from]!.quoted) return found("maxim", maxim);
    if (saying) return found("maxim", saying);
  }
  // "be more organised?" with a rising voice is no question.
  const asks = sentence.question && has(words[0]!.tags, Tag.Opener | Tag.Be | Tag.Have | Tag.Do | Tag.Modal);
  if (asks || virtue + common === 0) return NOTHING_FOUND;
  const whole = { from: 0, to: words.length };
  if (taught || (important && late)) {
    if (particular * 4 <= virtue + common && virtue > 0) return found("general", whole);
    if (particular === 0) return found("general", whole);
    if (particular === 1 && virtue > 0) return found("general", whole, taught && important ? undefined : "hint");
  }
  // "Planning ahead is essential in public procurement."
  if (important && late && particular <= 2 && isVirtue(words[0]!)) return found("general", whole);
  if (taught && late && isTruth(answer, sentence)) return found("truth", whole, "hint");
  if (particular <= 1 && (rule || (grown && isBetter(sentence, virtue))))
    return found("rule", whole, particular === 0 ? undefined : "hint");
  return NOTHING_FOUND;
}

const VIRTUE = 0;
const COMMON = 1;
const LIGHT = 2;
const OWN = 3;
/** What the listed words weigh; of a word in two lists the first counts. */
const weights = new Map<string, number>();
for (const list of [light, learning, teaching]) for (const word of list) weights.set(word, LIGHT);
for (const word of everywhere) weights.set(word, COMMON);
for (const word of virtues) weights.set(word, VIRTUE);
/** What a word weighs, or its base form where that is less. */
const weightOf = rememberByWord(word =>
  Math.min(weights.get(word.lower) ?? OWN, weights.get(baseOf(word).lower) ?? OWN),
);

/** How many words of a sentence are virtues, how many every story has, and how many belong to this one. */
function weigh(words: readonly Token[]): {
  virtue: number;
  common: number;
  particular: number;
  topic: string | undefined;
} {
  let virtue = 0;
  let common = 0;
  let particular = 0;
  let topic: string | undefined;
  words.forEach((word, at) => {
    if (word.kind === "punctuation" || word.lower.startsWith("'")) return;
    if (word.kind === "number") {
      particular += 2;
      return;
    }
    const weight = weightOf(word.word);
    if (weight === VIRTUE) {
      if (virtue++ === 0) topic = word.lower;
    } else if (weight === COMMON) {
      common++;
      topic ??= word.lower;
    } else if (weight === OWN && !has(word.tags, GRAMMAR | Tag.Adverb)) particular += word.capital && at > 0 ? 2 : 1;
  });
  return { virtue, common, particular, topic };
}

function sayingIn({ words, clauses }: Sentence): Match | null {
  for (const clause of clauses) {
    const saying = sayingAt(words, clause);
    if (saying) return saying;
  }
  return null;
}

/** "Failure is a teacher", "every setback makes you stronger": no one failure meant, in the present. */
function sayingAt(words: readonly Token[], { start, verb, subject, tense, perfect, reported }: Clause): Match | null {
  if (tense !== "present" || perfect || reported || !sayingSubjects.has(subject)) return null;
  let to = verb + 1;
  while (to < words.length && words[to]!.kind === "word" && !has(words[to]!.tags, Tag.Opener)) to++;
  for (let at = start - 1; at >= Math.max(0, start - 3) && words[at]!.kind === "word"; at--) {
    const { lower, tags } = words[at]!;
    if (lower === "every" || lower === "each") return { from: at, to };
    if (has(tags, Tag.Determiner | Tag.Preposition | Tag.Quantity)) return null;
  }
  return { from: start, to };
}

const isVirtue = ({ word }: Token) => virtues.has(word.lower) || virtues.has(baseOf(word).lower);
const isSpeaker = (clause: Clause) =>
  clause.who === "I" || clause.who === "we" || clause.who === "you" || clause.who === "dropped";

function isTaught({ words, clauses }: Sentence): boolean {
  return (
    lessonCues.first(words) !== null ||
    clauses.some(
      clause =>
        !clause.reported &&
        !clause.passive &&
        clause.opener !== "if" &&
        !(clause.who === "you" && clause.tense === "past") &&
        ((learning.has(clause.lemma) &&
          (isSpeaker(clause) || clause.subject === "one") &&
          !/^(?:about|of|later|afterwards)$/.test(words[clause.verb + 1]?.lower ?? "")) ||
          (teaching.has(clause.lemma) && clause.who === "thing")),
    )
  );
}

/** Longer than this a sentence tells something. */
const LONGEST_TRUTH = 22;
/** Sentences before a lesson in which its words would have come up. */
const REACH = 60;

/** A lesson about the world at large: nobody of the story in it, no past, no number, none of the story's own words. */
function isTruth({ sentences }: ParsedAnswer, { index, words, clauses }: Sentence): boolean {
  if (index === 0 || words.length > LONGEST_TRUTH || clauses.length < 2) return false;
  const lesson = clauses.findIndex(clause => learning.has(clause.lemma) || teaching.has(clause.lemma));
  const from = lesson < 0 ? 0 : clauses[lesson]!.verb + 1;
  if (clauses.slice(lesson + 1).some(clause => clause.tense === "past" && clause !== clauses[0])) return false;
  const own = new Set<string>();
  for (let at = from; at < words.length; at++) {
    const { kind, lower, tags, word } = words[at]!;
    if (kind === "number" || /^(?:i|my|me|we|our|us|he|she|his|her|him|they|their|them|now)$/.test(lower)) return false;
    if (
      kind === "word" &&
      !light.has(lower) &&
      !everywhere.has(lower) &&
      !virtues.has(lower) &&
      !has(tags, GRAMMAR | Tag.Adverb)
    )
      own.add(baseOf(word).lower);
  }
  return !sentences
    .slice(Math.max(0, index - REACH), index)
    .some(sentence => sentence.words.some(({ word }) => own.has(baseOf(word).lower)));
}

const EVERYBODY = new WordList("one everyone everybody people nobody we");

/** A rule for everybody: "you have to", "one should", "we can't", "always", "never", an order. */
function isRule({ words, clauses }: Sentence): boolean {
  if (norms.first(words) !== null) return true;
  const first = words[0]!.lower;
  if (first === "always" || first === "never") return true;
  return clauses.some(
    clause =>
      !clause.reported &&
      (clause.who === "you" || EVERYBODY.lists(clause.subjectWord)) &&
      !clause.counterfactual &&
      ((clause.tense === "modal" && !/^(?:would|'d|could|might)$/.test(words[clause.group]!.lower)) ||
        ((clause.lemma === "have" || clause.lemma === "get" || clause.lemma === "need") &&
          clause.tense === "present" &&
          words[clause.verb + 1]?.lower === "to")),
  );
}

/** The speaker made better in general: "I am more careful", "I now make sure". */
function isBetter({ words, clauses }: Sentence, virtue: number): boolean {
  return clauses.some(clause => {
    if (clause.reported || clause.who !== "I" || clause.opener === "because" || clause.negated || clause.counterfactual)
      return false;
    if (clause.tense === "past" && !clause.perfect) return false;
    // "I would plan better": an alternative that only names a virtue.
    if (clause.tense === "modal") return virtue > 0 && clause.opener !== "if";
    if (clause.lemma === "be" || clause.lemma === "become" || clause.lemma === "feel" || clause.lemma === "get")
      for (let at = clause.verb + 1; at < Math.min(words.length, clause.verb + 5); at++)
        if (better.has(words[at]!.lower)) return true;
    return improved.first(words) !== null;
  });
}

export const platitude: SentenceCheck = {
  id: "platitude",
  title: "A very general lesson",
  summary: "What is said to be learned is too general to be yours.",
  rule: "D1",
  why: "The interviewer has heard it from others, so it does not show what you saw yourself.",
  advice:
    "Say what you know now about this kind of work that you did not know then, or what you do since: the step, when, with whom. A habit that you changed says it without a moral.",
  ask: "What do you do today with {topic}, or with its like, that you did not do then? Say the step, when, with whom.",
  evidence: [],
  severity: "warning",
  mend: 6,
  over: "sentence",
  messages: {
    heard: "“{words}” would fit any failure.",
    maxim: "“{words}” is said of every failure. What did yours show you?",
    general: "“{words}” is a lesson for any story. What did yours show you?",
    truth: "This holds for everybody and everywhere. What does it mean in your own work?",
    rule: "“{words}” is a rule for everybody. It does not yet say what you do in your own work.",
  },
  find,
  examples: {
    flags: [
      {
        text: "We lost two suppliers that spring. [[I learned that communication and trust are the basis of any team]].",
      },
      { text: "The fair went badly. [[It taught me the importance of good preparation]]." },
      { text: "The buyer walked away in May. [[Every setback makes you stronger]]." },
      {
        text: "The order was wrong. We paid for it. [[Now I make sure to be more organised and to communicate early]].",
      },
      { text: "I gave the tenant the wrong date. She moved twice. [[You must always keep an open mind]]." },
      { text: "In the end resilience [[is a muscle]]." },
      { text: "[[What matters is how]] you carry on." },
      { text: "I told myself that [[everything happens for a reason]]." },
      { text: "The hall stayed empty. We sent the band home. [[Next time I would plan better and communicate more]]." },
      { text: "I rang the landlord a day late. [[What I learned is that time matters and people forget]]." },
      { text: "The launch slipped by a month. I owned up. [[Attention to detail is everything, and so is teamwork]]." },
    ],
    passes: [
      {
        text: "I learned that written communication is not enough on a ward round: the night nurse reads the board, not the inbox.",
        because: "the general word stands in a lesson that only this story could give",
      },
      {
        text: "I missed the second signature. Since then I plan every survey with the landlord's calendar open on my desk.",
        because: "a concrete habit is a lesson, whatever verb begins it",
      },
      {
        text: "My job was planning and communication for the harbour festival.",
        because: "it tells a task and draws no lesson",
      },
      {
        text: "I realised that I had left the old price list in the folder.",
        because: "a fact of the story is realised, no lesson is drawn",
      },
      {
        text: "My mistake is still in the minutes.",
        because: "one particular mistake is meant, the saying would be of all of them",
      },
      {
        text: 'The poster in the canteen said "failure is feedback", and I walked past it every day.',
        because: "the saying is quoted, not drawn as the lesson",
      },
      { text: "What did I learn about trust?", because: "a question is not yet an answer" },
    ],
  },
};
