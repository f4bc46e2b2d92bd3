import type { Clause, ParsedAnswer } from "../model/answer.ts";
import type { Reading } from "../model/reading.ts";
import { WordList } from "../text/word-list.ts";
import { type Cues, cuesOf } from "./cues.ts";
import { rememberLast } from "./remember-last.ts";

/** What is so while a story has not begun to move: "we used an old system", "I worked there". */
const STILL = new WordList(
  "be have use stand belong need mean live work own seem know like want cover supply serve join lead manage study start begin contain include feel look think hope plan expect prepare run wait hold grow depend cost sit lie found open come go meet earn take inherit explain set let mention call",
);

/** Index of the sentence that ends the set-up: the first act, outcome or owning sentence; -1 where none of these is told. */
export const endOfSetUp = rememberLast((answer: ParsedAnswer, reading: Reading) =>
  cuesOf(answer).findIndex(cue => reaches(cue, reading)),
);

function reaches(cue: Cues, { sentences, failure, owned }: Reading): boolean {
  const { index } = cue.sentence;
  const { role } = sentences[index];
  if (index === owned || (index === failure && role !== "other")) return true;
  if (role === "other" || role === "task") return false;
  if (cue.claims.some(clause => clause.who === "I" && moves(clause))) return true;
  return role === "result" && (cue.badOutcome || cue.harm || cue.claims.some(moves));
}

const RELATIVES = new Set(["that", "which", "who", "where"]);
const moves = ({ tense, lemmaWord, negated, perfect, progressive, opener }: Clause): boolean =>
  tense === "past" && !perfect && !progressive && !RELATIVES.has(opener) && (negated || !STILL.lists(lemmaWord));
