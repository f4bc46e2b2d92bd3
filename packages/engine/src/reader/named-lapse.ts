import type { Sentence } from "../model/answer.ts";
import { WordList } from "../text/word-list.ts";
import { overdoesGood } from "./owning.ts";

const FAILURES = new WordList("failure mistake error fault blunder lapse failing regret");
const MINE = new WordList("my mine i");
/** "My mistake was being too honest": what was done so is a virtue, a state or a wish. */
const NO_LAPSE = new WordList(
  "be have care work try give help want hope wish love push expect believe think feel lose get become live",
);

/** Whether the sentence calls an act or omission of the speaker's the failure: "My biggest mistake was not asking". */
export const namesOwnLapse = ({ words, clauses }: Sentence): boolean =>
  clauses.some(
    ({ who, subjectWord, progressive, tense, perfect, counterfactual, reported, opener, lemmaWord, group, verb }) =>
      who === "thing" &&
      progressive &&
      (tense === "past" || perfect) &&
      !counterfactual &&
      !reported &&
      opener !== "if" &&
      !words[verb].quoted &&
      FAILURES.lists(subjectWord) &&
      MINE.isIn(words, 0, group) &&
      !NO_LAPSE.lists(lemmaWord),
  ) && !overdoesGood(words);
