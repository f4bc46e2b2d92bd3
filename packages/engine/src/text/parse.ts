import type { ParsedAnswer, Sentence, Token } from "../model/answer.ts";
import { parseClauses } from "./clauses.ts";
import { splitSentences } from "./sentences.ts";
import { withoutDisfluencies } from "./spoken.ts";
import { tokenize } from "./tokenize.ts";

/** Reads a text into sentences, words and clauses, each with its place in the text as given. Never throws. */
export function parse(text: string): ParsedAnswer {
  const tokens = tokenize(text);
  let spoken = 0;
  const sentences: Sentence[] = splitSentences(text, tokens).map((run, index) => {
    const said = tokens.slice(run.first, run.last);
    spoken += countWords(said);
    const meant = withoutDisfluencies(tokens, run.first, run.last);
    const words = meant.length > 0 ? meant : said;
    return {
      index,
      from: tokens[run.first]!.from,
      to: tokens[run.last - 1]!.to,
      tokens: said,
      words,
      clauses: parseClauses(words),
      heading: run.heading,
      question: run.question,
    };
  });
  return { text, sentences, words: spoken };
}

/** Spoken words among tokens. Contractions count once: their second part begins where the first ends. */
export function countWords(tokens: readonly Token[]): number {
  let count = 0;
  let end = -1;
  for (const { kind, from, to } of tokens) {
    const word = kind !== "punctuation";
    if (word && from !== end) count++;
    end = word ? to : -1;
  }
  return count;
}

/** Index of the sentence that an offset is in, or of the next one; -1 after the last. */
export function sentenceAt(answer: ParsedAnswer, offset: number): number {
  const { sentences } = answer;
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sentences[middle].to <= offset) low = middle + 1;
    else high = middle;
  }
  return low < sentences.length ? low : -1;
}
