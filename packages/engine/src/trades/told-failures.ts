import type { Clause, ParsedAnswer, Sentence, Token, Word } from "../model/answer.ts";
import { baseOf } from "../text/base-word.ts";
import { WordList } from "../text/word-list.ts";
import type { CommonFailure, Occupation } from "./occupations.ts";
import { GROUPS } from "./occupations.words.ts";

/** Where a sentence tells a trade's common failure of the speaker: not denied, not supposed, not somebody else's doing. */
export interface Told {
  readonly failure: CommonFailure;
  /** Index of the sentence, and in its words of the one that says it went wrong. */
  readonly sentence: number;
  readonly at: number;
  /** What it is about stands in the same sentence, and not only in the one before. */
  readonly whole: boolean;
}

/** A trade's common failures in an answer. */
export interface Telling {
  readonly told: readonly Told[];
  /** By sentence, whether it has any word of the trade's failures. */
  readonly ofTrade: readonly boolean[];
}

/** One way in which a failure is told. Groups of words are bits. */
interface Way {
  readonly failure: CommonFailure;
  /** What it is about; 0 where the words alone say so. */
  readonly topic: number;
  readonly group: number;
  /** Others may be the ones who do it. */
  readonly others: boolean;
}

/** The groups that a word is in, and those it is in with a second word behind it. */
interface Entry {
  groups: number;
  readonly pairs: { readonly second: string; readonly group: number }[];
}

interface Trade {
  readonly ways: readonly Way[];
  readonly entries: ReadonlyMap<string, Entry>;
  /** What was found for words met before: the same few thousand come again and again. */
  readonly met: Map<Word, Entry | null>;
}

/** How far behind the first word of a pair the second may stand. */
const REACH = 5;
/** How far from the words that say it went wrong what it is about may stand in a sentence. */
const NEARBY = 18;
const NOT = new WordList("not n't never no none nobody nothing without neither nor hardly no-one");
/** What is denied with these was there all the same: "I did not notice the wrong label". */
const OVERLOOKED = new WordList("notice see realise realize check spot find catch read know look think hear count ask");
/** Somebody else's act where others do it; any other verb tells what came of it: "she got the wrong one". */
const ACTS = new WordList(
  "take bring give send ship forget mix swap spill cut write type put order book sell pack pick serve charge hire sign promise drop burn break make tell leave lose miss skip push merge deploy delete overlook shout hit clip scrape crash quote price print post mail file enter schedule choose let",
);

/** Whether a word belongs to the work of a trade. */
export const isWorkOf =
  ({ failures }: Occupation) =>
  (word: string): boolean =>
    failures.some(({ told }) => told.split(" ").includes(word));

const trades = new Map<Occupation, Trade>();

function tradeOf(occupation: Occupation): Trade {
  let trade = trades.get(occupation);
  if (trade === undefined) {
    trade = read(occupation);
    trades.set(occupation, trade);
  }
  return trade;
}

function read({ failures }: Occupation): Trade {
  const bits = new Map<string, number>();
  const entries = new Map<string, Entry>();
  const groupOf = (words: string): number => {
    const known = bits.get(words);
    if (known !== undefined) return known;
    const group = 1 << bits.size;
    bits.set(words, group);
    for (const word of words.split(" ").flatMap(one => GROUPS[one]?.split(" ") ?? one)) {
      const [first, second] = word.split("_");
      const entry = entries.get(first) ?? { groups: 0, pairs: [] };
      entries.set(first, entry);
      if (second === undefined) entry.groups |= group;
      else entry.pairs.push({ second, group });
    }
    return group;
  };
  const ways = failures.flatMap(failure =>
    failure.told.split(" / ").map((told): Way => {
      const others = told.startsWith("~");
      const [topic, words] = (others ? told.slice(1) : told).split(" : ");
      return words === undefined
        ? { failure, topic: 0, group: groupOf(topic), others }
        : { failure, topic: groupOf(topic), group: groupOf(words), others };
    }),
  );
  if (bits.size > 31) throw new RangeError("More groups of words in a trade than bits");
  return { ways, entries, met: new Map() };
}

const MOST_MET = 5000;

/** What is known of a word, as it is said and by its base form; null for nothing. */
function entryOf({ entries, met }: Trade, token: Token): Entry | null {
  let found = met.get(token.word);
  if (found === undefined) {
    found = entries.get(token.lower) ?? null;
    const form = formOf(token);
    const base = form === token.lower ? undefined : entries.get(form);
    if (base !== undefined)
      found = found ? { groups: found.groups | base.groups, pairs: [...found.pairs, ...base.pairs] } : base;
    if (met.size >= MOST_MET) met.clear();
    met.set(token.word, found);
  }
  return found;
}

const formOf = (token: Token): string => (NOT.holds(token) ? "not" : baseOf(token.word).lower);

/** The groups of words that begin at a word. */
function groupsAt(trade: Trade, words: readonly Token[], at: number): number {
  const entry = words[at].quoted ? null : entryOf(trade, words[at]);
  if (entry === null) return 0;
  let { groups } = entry;
  for (const { second, group } of entry.pairs) if ((groups & group) === 0 && isNear(words, at, second)) groups |= group;
  return groups;
}

function isNear(words: readonly Token[], at: number, second: string): boolean {
  for (let k = at + 1; k <= at + REACH && k < words.length; k++)
    if (words[k].lower === second || formOf(words[k]) === second) return true;
  return false;
}

/** What an answer tells of a trade's commonest failures, in order. */
export function tellingOf({ sentences }: ParsedAnswer, occupation: Occupation): Telling {
  const trade = tradeOf(occupation);
  const told: Told[] = [];
  const ofTrade: boolean[] = [];
  let before = 0;
  for (const sentence of sentences) {
    const { words, index, question } = sentence;
    let groups = 0;
    for (let at = 0; at < words.length; at++) groups |= groupsAt(trade, words, at);
    ofTrade.push(groups !== 0);
    for (const way of trade.ways) {
      if (question || (groups & way.group) === 0) continue;
      if (way.topic !== 0 && ((groups | before) & way.topic) === 0) continue;
      const found = placeOf(trade, sentence, way, (before & way.topic) !== 0);
      if (found !== null) told.push({ failure: way.failure, sentence: index, ...found });
    }
    before = groups;
  }
  return { told, ofTrade };
}

/** Where a sentence tells a failure in one way, rather where it tells it whole; null where it does not stand. */
function placeOf(trade: Trade, sentence: Sentence, { topic, group, others }: Way, before: boolean) {
  const { words } = sentence;
  const all = words.map((_, at) => groupsAt(trade, words, at));
  let part: { at: number; whole: boolean } | null = null;
  for (let at = 0; at < words.length; at++) {
    if ((all[at] & group) === 0 || !stands(sentence, at, others)) continue;
    const isAbout = (groups: number, about: number) =>
      (groups & topic) !== 0 && about !== at && Math.abs(about - at) <= NEARBY;
    if (topic === 0 || all.some(isAbout)) return { at, whole: true };
    if (before) part ??= { at, whole: false };
  }
  return part;
}

/** Whether what a word tells is said to have happened, of the speaker. */
function stands({ words, clauses }: Sentence, at: number, others: boolean): boolean {
  const clause = clauses.findLast(one => one.start <= at && at < one.end);
  const undone = NOT.holds(words[at]);
  const overlooked = clause !== undefined && OVERLOOKED.lists(clause.lemmaWord);
  for (let k = Math.max(0, at - 3); k < at && !undone; k++)
    if (NOT.holds(words[k]) || words[k].lower === "rather") return overlooked;
  if (clause === undefined) return true;
  const { who, opener, tense, negated, counterfactual } = clause;
  if (who === "you" || opener === "if" || opener === "unless" || tense === "future") return false;
  if (counterfactual ? words[at].lower !== "should" : tense === "modal" && !negated) return false;
  if (negated && !undone && !overlooked) return false;
  return others || isOwn(words, clause);
}

/** Whether it is the speaker's or the team's doing, or what came of it: not what somebody else did. */
function isOwn(words: readonly Token[], { who, start, lemmaWord, passive }: Clause): boolean {
  if (passive || !ACTS.lists(lemmaWord)) return true;
  // "Marcus took it" has a name for a subject, "the tray took off" has not.
  return who !== "they" && !(who === "thing" && words[start].capital);
}
