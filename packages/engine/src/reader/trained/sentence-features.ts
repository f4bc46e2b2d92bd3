import type { Clause, ParsedAnswer, Sentence, Token, Word } from "../../model/answer.ts";
import { FLAGS, type Flag, ROLES, STRENGTHS } from "../../model/labels.ts";
import type { Reading } from "../../model/reading.ts";
import { rememberByWord } from "../../text/by-word.ts";
import { cuesOf } from "../cues.ts";
import { featuresOf, findFailure } from "../features.ts";

/** The flags that the rules found in a sentence: surely, and as a hint. */
export interface RuleFlags {
  readonly sure: ReadonlySet<Flag>;
  readonly hinted: ReadonlySet<Flag>;
}

/** A feature is known by 32 bits: of its kind and of what it is. */
const mix = (one: number, other: number): number => {
  const mixed = Math.imul(one ^ other, 0x9e3779b1);
  return mixed ^ (mixed >>> 15);
};
const hashOf = (text: string, kind: number): number => {
  let hash = kind;
  for (let k = 0; k < text.length; k++) hash = Math.imul(hash ^ text.charCodeAt(k), 0x01000193) + 0x3c6ef372;
  return mix(hash, text.length);
};

/** Kinds of features. */
const WORD = 0x101;
const PAIR = 0x202;
const THREE = 0x303;
const AROUND = 0x404;
const START = 0x505;
const END = 0x606;
const CLAUSE = 0x707;
const DOES = 0x808;
const OPENS = 0x909;
const RULE = 0xa0a;
const PLACE = 0xb0b;
const BEFORE = 0xc0c;
const AFTER = 0xd0d;

const NUMBER = hashOf("#", WORD);
const EDGE = hashOf("^", WORD);
const LONG_WORD = 6;
const START_LETTERS = 5;
const END_LETTERS = 4;
const spellings = rememberByWord(({ lower }: Word) => hashOf(lower, WORD));
const starts = rememberByWord(({ lower }: Word) => hashOf(lower.slice(0, START_LETTERS), START));
const ends = rememberByWord(({ lower }: Word) => hashOf(lower.slice(-END_LETTERS), END));

const wordOf = ({ kind, word }: Token): number => (kind === "number" ? NUMBER : spellings(word));

/** The features of what stands in a sentence: its words and pairs of words, the starts and ends of long words, its clauses. */
function said({ words, clauses }: Sentence): number[] {
  const found: number[] = [];
  let last = EDGE;
  let beforeLast = 0;
  for (const token of words) {
    const word = wordOf(token);
    found.push(word, mix(mix(PAIR, last), word));
    if (beforeLast !== 0) found.push(mix(mix(mix(THREE, beforeLast), last), word), mix(mix(AROUND, beforeLast), word));
    if (token.kind === "word" && token.lower.length >= LONG_WORD) {
      found.push(starts(token.word));
      if (token.lower.length > LONG_WORD) found.push(ends(token.word));
    }
    beforeLast = last;
    last = word;
  }
  found.push(mix(mix(PAIR, last), EDGE));
  for (const clause of clauses) {
    const who = hashOf(clause.who, CLAUSE);
    found.push(mix(hashOf(clause.tense, CLAUSE), who + turnOf(clause)));
    found.push(mix(hashOf(clause.lemma, DOES), who + (clause.negated ? 1 : 0)), mix(hashOf(clause.opener, OPENS), who));
  }
  return found;
}

const turnOf = ({ negated, passive, perfect, counterfactual }: Clause): number =>
  (negated ? 1 : 0) + (passive ? 2 : 0) + (perfect ? 4 : 0) + (counterfactual ? 8 : 0);

const LENGTHS = [1, 2, 3, 5, 8, 12, 18, 25, 35];
const stepOf = (count: number): number => LENGTHS.findIndex(most => count <= most);

/** The features of one sentence, each once. */
export interface SentenceFeatures {
  /** Of what is said in it: of these there are many, and each is rare. */
  readonly said: Int32Array;
  /** What the rules make of it and of its neighbours, and where it stands. */
  readonly known: Int32Array;
}

/** The features of each sentence of an answer. `rules` is the rules' reading, `flags` what their checks found in each sentence. */
export function sentenceFeatures(
  answer: ParsedAnswer,
  rules: Reading,
  flags: readonly RuleFlags[],
): SentenceFeatures[] {
  const { sentences } = answer;
  const cues = cuesOf(answer);
  const ruled = featuresOf(answer, cues, findFailure(cues)).map((active, at) => {
    const { role, strengths } = rules.sentences[at];
    const place = (group: number, index: number) => mix(mix(RULE, group), index + 1);
    return [
      ...active.map(index => place(1, index)),
      place(2, ROLES.indexOf(role)),
      ...strengths.map(name => place(3, STRENGTHS.indexOf(name))),
      ...[...flags[at].sure].map(flag => place(4, FLAGS.indexOf(flag))),
      ...[...flags[at].hinted].map(flag => place(5, FLAGS.indexOf(flag))),
    ];
  });
  const count = sentences.length;
  return sentences.map((sentence, at) => {
    const found = new Set(ruled[at]);
    const place = (group: number, index: number) => found.add(mix(mix(PLACE, group), index + 1));
    place(0, 0);
    place(1, count > 1 ? Math.min(5, Math.floor((at / (count - 1)) * 6)) : 0);
    place(2, Math.min(at, 6));
    place(3, Math.min(count - 1 - at, 5));
    place(4, stepOf(sentence.words.length));
    place(5, stepOf(count));
    if (sentence.question) place(6, 0);
    for (const [kind, other] of [
      [BEFORE, at - 1],
      [AFTER, at + 1],
    ] as const) {
      if (other < 0 || other >= count) found.add(kind);
      else for (const rule of ruled[other]) found.add(mix(kind, rule));
    }
    return { said: Int32Array.from(new Set(said(sentence))), known: Int32Array.from(found) };
  });
}

/** The words of a sentence by their features, to tell which of them moved a decision: a word's own, and those shared with the words before it. */
export function wordFeatures({
  words,
}: Sentence): { readonly features: readonly number[]; readonly from: number; readonly to: number }[] {
  return words.flatMap((token, at) => {
    const word = wordOf(token);
    const one = { features: [word], from: at, to: at + 1 };
    if (at === 0) return [one];
    const pair = mix(mix(PAIR, wordOf(words[at - 1])), word);
    const two = { features: [pair], from: at - 1, to: at + 1 };
    if (at === 1) return [one, two];
    const three = mix(mix(mix(THREE, wordOf(words[at - 2])), wordOf(words[at - 1])), word);
    return [one, two, { features: [three, mix(mix(AROUND, wordOf(words[at - 2])), word)], from: at - 2, to: at + 1 }];
  });
}
