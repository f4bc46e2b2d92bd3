import type { Sentence, Token } from "../model/answer.ts";
import { type Found, NOTHING_FOUND, type SentenceCheck } from "../model/check.ts";
import { clauseAt } from "../text/claim.ts";
import { has, Tag } from "../text/lexicon.ts";
import { AnyPhrases, type Match } from "../text/phrases.ts";
import { quote, spanOf } from "../text/quote.ts";
import { WordList } from "../text/word-list.ts";
import { body, durations, dwelling, feelings, plain, weakBody } from "./emotion-detail.words.ts";

/** A plain word of feeling is one; dwelling begins with the second. */
const DWELLS = 2;
const SURELY = 3;

const strong = new WordList([...feelings, ...body].filter(word => !weakBody.has(word)));

interface Told extends Match {
  readonly weight: number;
}

/** The stretch of a sentence that tells of the speaker's feelings, and how much of it there is. */
function feelingsIn(sentence: Sentence): Told | null {
  const { words } = sentence;
  return mayFeel(words) && words.some(isSpeaker) ? told(sentence) : null;
}

/** Weighing every word is dear; most sentences have none of feeling. */
const mayFeel = (words: readonly Token[]): boolean => strong.isIn(words) || families.isIn(words);
const families = new AnyPhrases([plain, dwelling]);

function told(sentence: Sentence): Told | null {
  const { words } = sentence;
  let from = -1;
  let to = -1;
  let weight = 0;
  let felt = 0;
  const counted = (at: number) => from >= 0 && at >= from && at < to;
  const add = (match: Match, by: number) => {
    if (from < 0 || match.from < from) from = match.from;
    to = Math.max(to, match.to);
    weight += by;
  };
  for (const [phrases, by] of [
    [dwelling, DWELLS],
    [plain, 1],
  ] as const) {
    for (const match of phrases.all(words)) {
      if (words[match.from]!.quoted || !isMine(sentence, match.from) || counted(match.from)) continue;
      add(match, by);
      felt++;
    }
  }
  words.forEach((word, at) => {
    if (!strong.holds(word) || word.quoted || counted(at)) return;
    if (isMine(sentence, at)) {
      add({ from: at, to: at + 1 }, 1);
      felt++;
    }
  });
  if (felt === 0) return null;
  words.forEach((word, at) => {
    if (weakBody.has(word.lower) && !word.quoted && !counted(at) && isMine(sentence, at))
      add({ from: at, to: at + 1 }, 1);
  });
  const lasting = durations.first(words);
  if (lasting) add(lasting, 1);
  return { from, to, weight };
}

const isSpeaker = (word: Token) => has(word.tags, Tag.I) || word.lower === "my" || word.lower === "me";

/** "She cried" is the consequence; "I cried", "my stomach turned", "my wife said" are the speaker's. */
function isMine({ words, clauses }: Sentence, at: number): boolean {
  const clause = clauseAt({ clauses }, at);
  return (
    clause?.who !== "they" ||
    words.slice(clause.start, clause.end).some(isSpeaker) ||
    isSpeaker(words[clause.start - 1] ?? words[at]!)
  );
}

export const emotionDetail: SentenceCheck = {
  id: "emotion-detail",
  title: "Feelings at length",
  summary: "The sentence dwells on how you felt.",
  rule: "G2",
  why: "The listener starts to comfort you, and stops hearing what you did. One plain word of feeling is enough.",
  advice: "Keep one word for it, or none, and use the time for what you did next.",
  evidence: ["answer-words"],
  severity: "warning",
  mend: 7,
  over: "sentence",
  messages: {
    heard: "“{words}” stays with how it felt.",
    dwells: "“{words}” stays with how you felt. One plain word would do.",
  },
  find({ answer, sentence }): readonly Found[] {
    const found = feelingsIn(sentence);
    if (found === null || found.weight < DWELLS) return NOTHING_FOUND;
    const span = spanOf(sentence, found);
    return [
      {
        span,
        message: "dwells",
        values: { words: quote(answer.text, span) },
        severity: found.weight >= SURELY ? "warning" : "hint",
      },
    ];
  },
  examples: {
    flags: [
      { text: "I was [[devastated and couldn't sleep for a month]]." },
      { text: "I [[cried every evening]]." },
      { text: "I felt [[ashamed, guilty and humiliated]]." },
      { text: "[[Even now my stomach turns]] when I hear that name." },
      { text: "I was [[terrified and my hands were shaking]]." },
      { text: "I have [[never got over it]]." },
      { text: "[[Something in me broke, and I asked myself day and night]] why." },
      { text: "I was [[anxious for weeks]] and could not open my mail." },
    ],
    passes: [
      { text: "I felt sick.", because: "one plain word of feeling is enough, and not too much" },
      { text: "I was ashamed, and I told her the same day.", because: "the feeling takes a word, the rest is an act" },
      { text: "The child cried, and her mother was upset for weeks.", because: "what others felt is the consequence" },
      { text: "I slept four hours and drove the night route.", because: "sleep is a fact of the shift here" },
      {
        text: "She wrote “I was devastated and cried for days” on the form that I had to sign.",
        because: "somebody else’s words about themselves",
      },
      { text: "My work was on the heart ward for two years.", because: "the heart is the patients'" },
    ],
  },
};
