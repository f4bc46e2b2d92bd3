import type { CorpusAnswer, Split, TwoReadings } from "./read.ts";
import { agreementTables, labelledTable, repetitionTable, spreadTables } from "./tables.ts";

export interface Corpus {
  readonly answers: readonly CorpusAnswer[];
  readonly readings: readonly TwoReadings[];
  readonly splits: Readonly<Record<Split, readonly string[]>>;
}

/** Shown whole in the data sheet: as different as answers get. */
const SHOWN = ["j45", "q23", "g77", "h81", "q15"];

/** The parts of the data sheet that are made from the answers, each between `<!-- name -->` and `<!-- end -->`. */
export const PARTS: Readonly<Record<string, (corpus: Corpus) => string>> = {
  spread: ({ answers, splits }) => spreadTables(answers, splits),
  agreement: ({ readings }) => agreementTables(readings),
  repetition: ({ answers }) => repetitionTable(answers),
  shown: ({ answers }) => SHOWN.map(id => labelledTable(answers.find(answer => answer.id === id)!)).join("\n\n"),
};

/** The data sheet with its made parts as the answers say now. */
export function fillIn(sheet: string, corpus: Corpus): string {
  return Object.entries(PARTS).reduce(
    (text, [name, make]) =>
      text.replace(
        new RegExp(`(<!-- ${name} -->\n)[^]*?(<!-- end -->)`),
        (_, begin: string, end: string) => `${begin}\n${make(corpus)}\n\n${end}`,
      ),
    sheet,
  );
}
