import type { ParsedAnswer, Sentence, Token } from "../model/answer.ts";
import type { Readable } from "../model/report.ts";
import { baseOf } from "./base-word.ts";
import { kindOf, LETTER } from "./characters.ts";
import { GRAMMAR, has } from "./lexicon.ts";
import { badNouns, badWords, doesOf } from "./meaning.ts";

/** Fewer words than this tell too little to judge. */
const FEWEST_WORDS = 15;
/** Of the words of an English text at least this share are small words of grammar; in real answers, learners' too, 0.44 and more. */
const ENGLISH_SHARE = 0.3;
/** Notes leave many of them out, and keep at least so many. */
const NOTES_SHARE = 0.2;
/** Of a few English words at least this share are small words, verbs, people, or say that something went wrong. */
const KNOWN_SHARE = 0.5;
/** A text with a larger share of characters that are neither words nor spaces nor plain punctuation is code or worse. */
const STRANGE_SHARE = 0.06;
const BINARY_SHARE = 0.02;
/** Enough of a text to tell its language by; a longer one is not read twice. */
const SAMPLE_CHARACTERS = 20_000;
const SAMPLE_WORDS = 2_000;

/** Marks that prose hardly has and source code is full of. */
const CODE_MARKS = new Set([..."{}[]<>=;|\\_^~#@*&+/"].map(mark => mark.charCodeAt(0)));

const ASKING = new Set("tell describe give share explain talk walk name".split(" "));

/** Data comes wrapped whole in one pair of brackets, a list with its first item right behind; "[laughs]" does not. */
const isWrapped = (text: string): boolean => {
  const trimmed = text.trim();
  const ends = `${trimmed[0]}${trimmed.at(-1)}`;
  return ends === "{}" || ends === "<>" || (ends === "[]" && '{["'.includes(trimmed.slice(1).trimStart()[0]));
};

/** Whether a text is words at all, however few; where not, why, in words for the person who wrote it. */
export function isWords({ text, words }: ParsedAnswer): Readable {
  const shape = shapeOf(text);
  if (shape.binary)
    return no("This is not text but the bytes of some other file. Paste or save the answer as plain text.");
  if (words === 0) return no("There are no words here yet. Write the answer as you would say it.");
  // Foreign scripts come first: in some of them words are not parted by spaces, and a count of them means nothing.
  if (shape.foreign) return no(NOT_ENGLISH);
  if (shape.code) return no("This looks like program code or data, not like an answer in sentences.");
  return { ok: true };
}

/** Whether words that are only tried can be judged: more than one, and a clause of English. */
export const isSentence = (answer: ParsedAnswer): boolean =>
  answer.words > 1 && isWords(answer).ok && answer.sentences.some(hasClause) && isEnglishNote(answer).ok;

/** Whether an answer can be judged at all; where not, why, in words for the person who wrote it. It never guesses. */
export function readable(answer: ParsedAnswer): Readable {
  const { sentences, words } = answer;
  const plain = isWords(answer);
  if (!plain.ok) return plain;
  if (words < FEWEST_WORDS)
    return no(`Too short to judge: ${words} ${words === 1 ? "word" : "words"}. Write at least ${FEWEST_WORDS}.`);
  if (!isEnglish(answer) && !isEnglishNotes(answer)) return no(NOT_ENGLISH);
  if (!sentences.some(hasClause)) return no("There is no whole sentence here. Write the answer as you would say it.");
  if (sentences.every(asks)) return no("There is only a question here, and no answer to it yet.");
  return { ok: true };
}

const hasClause = ({ clauses }: Sentence) => clauses.length > 0;

/** A question, or the way interviewers put one: "Tell me about a time when ..." */
const asks = (sentence: Sentence) =>
  sentence.question || (ASKING.has(sentence.words[0]?.lower ?? "") && sentence.words[1]?.lower !== "i");

const NOT_ENGLISH =
  "This does not look like English, and only English can be judged here. Your text is kept. Simple English with small mistakes is fine.";

const no = (why: string): Readable => ({ ok: false, why });

/** Whether so many words are small words of grammar as in English. In notes without them it is not known, and false. */
export const isEnglish = (answer: ParsedAnswer): boolean => grammarIn(answer) >= ENGLISH_SHARE;

/** Whether these are an answer's notes in English: fewer small words, and most of the others known. */
const isEnglishNotes = (answer: ParsedAnswer): boolean => grammarIn(answer) >= NOTES_SHARE && isEnglishNote(answer).ok;

const grammarIn = ({ sentences }: ParsedAnswer): number => shareOf(sentences, ({ tags }) => Number(has(tags, GRAMMAR)));

/** Whether a few words are English, also in notes without small words: "missed quota". */
export function isEnglishNote({ sentences }: ParsedAnswer): Readable {
  return shareOf(sentences, knownAs) >= KNOWN_SHARE ? { ok: true } : no(NOT_ENGLISH);
}

/** Words for what goes wrong count twice: notes of failures are made of them. */
const knownAs = (token: Token): number =>
  badNouns.holds(token) || badWords.holds(token)
    ? 2
    : Number(token.tags !== 0 || doesOf(token.word) !== 0 || doesOf(baseOf(token.word)) !== 0);

/** What the first words count, by their number. */
function shareOf(sentences: readonly Sentence[], counts: (token: Token) => number): number {
  let words = 0;
  let held = 0;
  for (const { tokens } of sentences) {
    for (const token of tokens) {
      if (token.kind !== "word") continue;
      words++;
      held += counts(token);
    }
    if (words >= SAMPLE_WORDS) break;
  }
  return words === 0 ? 1 : held / words;
}

function shapeOf(text: string): { binary: boolean; code: boolean; foreign: boolean } {
  const length = Math.min(text.length, SAMPLE_CHARACTERS);
  let control = 0;
  let marks = 0;
  let latin = 0;
  let other = 0;
  for (let i = 0; i < length; i++) {
    const code = text.charCodeAt(i);
    if (code === 32) continue;
    if ((code | 32) >= 97 && (code | 32) <= 122) {
      latin++;
      continue;
    }
    if (code === 0 || code === 0xfffd || (code < 32 && code !== 9 && code !== 10 && code !== 13)) control++;
    const kind = kindOf(code);
    if (kind === LETTER) {
      if (code < 0x250 || (code >= 0x300 && code < 0x370) || (code >= 0x1e00 && code < 0x1f00)) latin++;
      else other++;
    } else if (CODE_MARKS.has(code)) marks++;
  }
  const letters = latin + other;
  return {
    binary: control > BINARY_SHARE * length,
    code: (marks > STRANGE_SHARE * length && marks > 8) || isWrapped(text),
    foreign: other > 0.3 * letters && other > 8,
  };
}
