import type { Flag } from "@unflinch/engine";
import type { CorpusAnswer } from "./read.ts";

/** Words by which a list of words would know a flag, which mostly are innocent. */
const GUILTY: readonly (readonly [words: string, flag: Flag])[] = [
  ["but", "but-pivot"],
  ["although", "but-pivot"],
  ["because", "external-attribution"],
  ["they", "external-attribution"],
  ["fair", "defensive-phrase"],
  ["fault", "defensive-phrase"],
  ["was", "agentless-failure"],
  ["got", "agentless-failure"],
  ["just", "minimizing"],
  ["only", "minimizing"],
  ["little", "minimizing"],
  ["completely", "absolute"],
  ["never", "absolute"],
  ["disaster", "absolute"],
  ["maybe", "hedging"],
  ["probably", "hedging"],
  ["learned", "platitude"],
  ["communication", "platitude"],
  ["perfect", "humblebrag"],
  ["care", "humblebrag"],
  ["said", "blame"],
  ["manager", "blame"],
  ["felt", "emotion-detail"],
  ["sorry", "emotion-detail"],
];

/** For each such word the flag, the sentences that hold the word, and those of them without the flag. */
export function innocentUses(answers: readonly CorpusAnswer[]): (readonly [string, Flag, number, number])[] {
  const sentences = answers.flatMap(answer =>
    answer.sentences.map(({ text, flags }) => ({ flags, words: new Set(text.toLowerCase().match(/\p{L}+/gu)) })),
  );
  return GUILTY.map(([word, flag]) => {
    const holding = sentences.filter(({ words }) => words.has(word));
    return [word, flag, holding.length, holding.filter(({ flags }) => !flags.includes(flag)).length];
  });
}
