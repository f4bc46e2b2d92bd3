import type { Clause, ParsedAnswer, Sentence, Token } from "../model/answer.ts";
import type { Reading } from "../model/reading.ts";
import { DAYS, MONTHS } from "../text/calendar.ts";
import { Phrases } from "../text/phrases.ts";
import { WordList } from "../text/word-list.ts";

/** They set what was told aside and turn to what the speaker means. */
const asides = new Phrases([
  "(my|the) (real|actual|true|bigger|worst) (failure|mistake|fault|problem|error)",
  "my (failure|mistake|fault) (was|is|came|began|started|lay|lies|happened)",
  "(no|but|well|and)? mine ('s|is|was|came)",
  "what i (did|got wrong|had done|failed at|regret) (wrong)? (was|is)",
  "what i ('m|am|was) (most)? (ashamed|sorry|embarrassed)",
  "what (counts|matters|hurts|stays)",
  "(that|this|it) (is|was|'s) (not|n't) (what|the (failure|point|reason|problem|story|mistake)|why|it|my (failure|mistake|fault))",
  "(was|is) (not|n't) (my|the) (real)? (failure|problem|mistake|point)",
  "(the|that) (is|was|'s)? (reason|part|thing) that (matters|counts)",
  "(it|that) (is|was|'s) (the|not the)? (reason|why) that",
  "the (thing|one|part|bit) (i|that)? ('d|would|'ll|will|keep|still) (take back|regret|carry|remember|rather|undo|tell|choose)",
  "(i|i 've) (think|thought) (more|most|often|a lot|still)? about",
  "less that *",
  "never mind",
  "i (was|am) the one who failed",
  "(had|has) nothing to do with",
  "(hardly|barely|do n't|does n't) count",
  "hardly counts",
  "(would|'d) do (*) again",
  "(exactly|just) (as|what|how|like) (she|he|they) (asked|wanted|said|had asked|had wanted)",
  "(everybody|everyone) (has|does|did)",
  "(people|they|you) (think|expect|assume)",
  "(part of|comes with|goes with) the (job|trade|work)",
  "(they|these things) (do|happen)",
]);

/** Done on purpose, or for a reason that is the speaker's own. */
const reasons = new Phrases([
  "(because|since|as) i (wanted|liked|loved|enjoyed|hated|feared|believed|preferred)",
  "because of (a|my)",
  "on purpose",
  "(made|had|have|set) (it)? (a|my|myself) (rule|point|principle)",
  "wanted to (impress|prove|please|surprise|show|be liked)",
  "(too)? (afraid|scared|embarrassed|ashamed|proud|shy) to (ask|say|tell|admit|call|walk|show|stop)",
  "(fell|fallen|falling) out with",
  "i (knew|'d known) (fine|better|well|very well|perfectly|full well)",
  "(kept|keep) (it|that|this) (to myself|quiet|secret)",
]);
const motives = new WordList(
  "proud pride vanity vain ego vow oath feud quarrel grudge jealous jealousy envy spite revenge secret secretly superstition superstitious flattered shy lied pretended stubborn stubbornness bet dare prank religion",
);
const choosing = new WordList(
  "decide choose insist refuse swear vow bet persuade convince pretend lie hide volunteer ban",
);
const telling = new WordList("tell convince persuade promise");

const kin = new Phrases([
  "(my|his|her|their|'s) (own|older|younger|little|big|late|old)? (daughter|son|sister|brother|mum|mom|mother|dad|father|wife|husband|girlfriend|boyfriend|ex|nephew|niece|cousin|aunt|uncle|gran|grandmother|grandfather|granny|nan|grandad|twin|family)",
]);
/** What lives hold beside work. */
const lives = new WordList(
  "papa widow widower grave died dying death hospice divorce honeymoon bereavement faith prayer priest vicar poem childhood blind deaf lonely weep wept grief prison friendship",
);

const titles = new WordList("mr mrs ms miss private old lady");
const noNames = new WordList([
  ...DAYS,
  ...MONTHS,
  ..."may christmas easter english german french spanish excel".split(" "),
]);
/** Behind these a name is rather a place's or a thing's. */
const beforePlaces = new WordList(
  "in at from near outside to into of the a an as for on over past through around toward towards inside behind",
);

/** So often "he" and "she" act where a story is about one person. */
const MANY = 4;

/**
 * Whether a story is one that only this speaker has: a choice or a reason of their own, somebody by name or by what they are to
 * somebody, a life beside the work, or a turn from what is told at word `at` of a sentence to what is meant.
 * @param isWork whether a word belongs to the speaker's work, where it says nothing of a life
 */
export function isParticular(
  answer: ParsedAnswer,
  { sentences, failure, owned }: Reading,
  told: { readonly sentence: number; readonly at: number },
  isWork: (word: string) => boolean,
): boolean {
  const end = Math.max(told.sentence, failure, owned) + 1;
  let others = 0;
  for (const sentence of answer.sentences) {
    const { index, words, clauses } = sentence;
    if (asides.all(words).some(({ from }) => index !== told.sentence || from > told.at)) return true;
    const { role } = sentences[index];
    if (role === "learning") continue;
    if (kin.first(words) !== null || namesSomebody(answer.text, sentence)) return true;
    if (lives.isIn(words) && words.some(word => lives.holds(word) && !isWork(word.lower))) return true;
    others += countOthers(sentence);
    if (others >= MANY) return true;
    // What is done behind the failure is no cause of it.
    if (index > end && role === "aftermath") continue;
    if (reasons.first(words) !== null || motives.isIn(words)) return true;
    if (clauses.some(clause => isChoice(words, clause))) return true;
  }
  return false;
}

/** How often one other person acts in a sentence. */
export const countOthers = ({ clauses }: Sentence): number =>
  clauses.filter(({ subject }) => subject === "he" || subject === "she").length;

function isChoice(
  words: readonly Token[],
  { who, tense, perfect, negated, reported, lemmaWord, verb }: Clause,
): boolean {
  if (who !== "I" || negated || reported || (tense !== "past" && !perfect)) return false;
  return choosing.lists(lemmaWord) || (telling.lists(lemmaWord) && words[verb + 1]?.lower === "myself");
}

/** "Marcus had the better mower", "old Mr Lindqvist"; not "in Leeds", "the Tudor house", "on Monday". */
function namesSomebody(text: string, { words }: Sentence): boolean {
  for (let at = 1; at < words.length; at++) {
    const word = words[at];
    if (!word.capital || word.tags !== 0 || word.kind !== "word" || noNames.holds(word)) continue;
    const before = words[at - 1];
    const next = words[at + 1];
    if (titles.holds(before)) return true;
    if (before.kind !== "word" || before.capital || beforePlaces.holds(before)) continue;
    if (next?.kind === "number" || next?.capital || (next?.kind === "word" && next.tags === 0)) continue;
    // "CFO", "VAT"
    const said = text.slice(word.from, word.to);
    if (said !== said.toUpperCase()) return true;
  }
  return false;
}
