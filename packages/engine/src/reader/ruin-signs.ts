import type { Clause, Sentence, Token } from "../model/answer.ts";
import { has, Tag } from "../text/lexicon.ts";
import { AnyPhrases, type Match, type Phrases } from "../text/phrases.ts";
import { WordList } from "../text/word-list.ts";
import { indexOfClause } from "./own-deed.ts";
import * as say from "./ruin.words.ts";
import { countsMany, hugeLoss } from "./scale.ts";

export type RuinKind = "life" | "ruin" | "sentence";

/** Words that tell a ruin: 3 where they say so by themselves, 2 where they mostly do. */
export interface Sign extends Match {
  readonly kind: RuinKind;
  readonly points: number;
}

interface Family {
  readonly phrases: Phrases;
  readonly kind: RuinKind;
  readonly points: number;
  /** Of people only; not of machines, animals, kin. */
  readonly bodily?: true;
  /** Said in the negative: "never walked again". */
  readonly negative?: true;
}
const FAMILIES: readonly Family[] = [
  { phrases: say.deaths, kind: "life", points: 3, bodily: true },
  { phrases: say.gone, kind: "life", points: 3, bodily: true, negative: true },
  { phrases: say.maimings, kind: "life", points: 3, bodily: true },
  { phrases: say.seized, kind: "ruin", points: 3 },
  { phrases: say.disasters, kind: "ruin", points: 2 },
  { phrases: say.scandals, kind: "ruin", points: 2 },
  { phrases: say.vain, kind: "life", points: 2, bodily: true },
  { phrases: say.perhaps, kind: "life", points: 2, bodily: true, negative: true },
];

const told = new AnyPhrases([
  ...FAMILIES.map(({ phrases }) => phrases),
  say.sentenced,
  say.ends,
  say.endsNot,
  say.jobless,
]);

/** The gravest sign of ruin in a sentence. */
export function signIn(sentences: readonly Sentence[], sentence: Sentence): Sign | null {
  const { words, clauses, index } = sentence;
  let best: Sign | null = null;
  for (const clause of clauses) {
    best = graver(best, lifeIn(sentences, sentence, clause), "life", clause.opener === "who" ? 2 : 3);
    best = graver(best, unsavedIn(sentences, sentence, clause), "life", 2);
    best = graver(best, unableIn(sentences, sentence, clause), "life", 2);
    best = graver(best, lossIn(sentences, sentence, clause), "life", 3);
    if (clause.passive && clause.who === "I" && !clause.negated && CONVICTED.lists(clause.lemmaWord))
      best = graver(best, { from: clause.start, to: clause.verb + 1 }, "sentence", 3);
  }
  const loss = hugeLoss(words);
  const fortune = say.fortunes.first(words) ?? fortuneIn(words, clauses);
  if (best === null && loss === null && fortune === null && !told.isIn(words)) return null;
  for (const { phrases, kind, points, bodily, negative } of FAMILIES)
    for (const match of phrases.all(words)) {
      const clause = clauses[indexOfClause(sentence, match.to - 1)];
      if (!isSaid(words, match, clause, negative)) continue;
      if (negative && !(clause && isHuman(words, clause) && isNegative(words, match, clause))) continue;
      if (clause !== undefined && bodily && isAside(words, clause)) continue;
      if (phrases === say.perhaps && words[match.to]?.kind === "word") continue;
      if (bodily && !isBodily(sentences, sentence, match, clause)) continue;
      // "A patient had died already": that was before the story, mostly.
      best = graver(best, match, kind, bodily && clause?.perfect && HAD.holds(words[clause.group]) ? 1 : points);
    }
  for (const match of say.sentenced.all(words)) {
    const clause = clauses[indexOfClause(sentence, match.to - 1)];
    if (!isSaid(words, match, clause) || !say.PRISON.isIn(words)) continue;
    const mine = clause === undefined || clause.who === "I" || clause.who === "dropped";
    if (mine || ME.isIn(words, match.from - 1, match.to) || THE_ME.isIn(words))
      best = graver(best, match, "sentence", SERVED.holds(words[match.from]) ? 2 : 3);
  }
  for (const family of [say.ends, say.endsNot])
    for (const match of family.all(words)) {
      const clause = clauses[indexOfClause(sentence, match.to - 1)];
      if (family === say.endsNot && !clause?.negated) continue;
      if (!isSaid(words, match, clause, family === say.endsNot) || clause?.who === "I" || clause?.who === "we")
        continue;
      if (say.OTHERS.isIn(words) || isAwhile(words, match.to)) continue;
      if (isOfFirm(sentences, sentence, match, clause)) best = graver(best, match, "ruin", isOwnFirm(words) ? 2 : 3);
    }
  const jobless = say.jobless.first(words);
  const by = jobless === null ? undefined : clauses[indexOfClause(sentence, jobless.from)];
  const isOrder =
    jobless !== null &&
    words[jobless.from].lower === "to" &&
    by?.who !== "they" &&
    by?.who !== "thing" &&
    by?.who !== "dropped";
  if (
    jobless !== null &&
    !isOrder &&
    by?.opener !== "that" &&
    isSaid(words, jobless, by) &&
    (countsMany(words) || isCount(sentences[index + 1]))
  )
    best = graver(best, jobless, "ruin", 3);
  if (
    fortune !== null &&
    (say.SAVERS.isIn(words) || (index > 0 && say.SAVERS.isIn(sentences[index - 1].words))) &&
    (countsMany(words) || (index > 0 && countsMany(sentences[index - 1].words)))
  )
    best = graver(best, fortune, "ruin", 3);
  if (loss !== null && isSaid(words, loss, clauses[indexOfClause(sentence, loss.from)]))
    best = graver(best, loss, "ruin", say.HOPED.isIn(words) ? 1 : 3);
  if (best === null || say.ELSEWHERE.first(words) !== null) return null;
  return best.kind === "life" && words.some(isLongAgo) ? null : best;
}

const graver = (best: Sign | null, match: Match | null, kind: RuinKind, points: number): Sign | null =>
  match !== null && points > (best?.points ?? 0) ? { from: match.from, to: match.to, kind, points } : best;

/** A year of the last century and before: what happened then is told of, not told. */
const isLongAgo = ({ kind, lower }: Token): boolean =>
  kind === "number" && lower > "1499" && lower < "1990" && lower.length === 4;

/** "Six hundred families." */
const isCount = (sentence: Sentence | undefined): boolean =>
  sentence !== undefined && sentence.clauses.length === 0 && countsMany(sentence.words);

const NOT_SO = new WordList("no not n't without like nearly almost");
const HAD = new WordList("had 'd");
const SERVED = new WordList("served");
const ME = new WordList("me my");
const THE_ME = new WordList("me");

/** Said as a fact: not quoted, not denied, not only possible. */
function isSaid(words: readonly Token[], { from }: Match, clause: Clause | undefined, negative = false): boolean {
  if (words[from].quoted || (from > 0 && NOT_SO.holds(words[from - 1]))) return false;
  return clause === undefined || isReal(words, clause, negative);
}

function isReal(words: readonly Token[], clause: Clause, negative = false): boolean {
  const { tense, counterfactual, reported, opener, group, verb, negated } = clause;
  if (reported || opener === "if" || opener === "unless" || words[verb].quoted) return false;
  if (!negative && (counterfactual || negated || tense === "modal" || tense === "future")) return false;
  return (
    !(group > 0 && NOT_SO.holds(words[group - 1])) && !(verb > group && NOT_SO.holds(words[verb - 1]) && !negative)
  );
}

/** Verbs that can tell a death: by themselves, in the negative, in the passive. */
const FATAL = new Map<string, number>();
const fatal = (how: number, lemmas: string) => {
  for (const lemma of lemmas.split(" ")) FATAL.set(lemma, how);
};
fatal(1, "die perish suffocate pass succumb asphyxiate flatline");
fatal(2, "live survive");
fatal(4, "kill electrocute crush bury behead shoot stab execute murder");
fatal(5, "drown");
const ARMED = new WordList("stab execute murder");
const BEFORE = new Set("after before until since".split(" "));

/** "He died that night", "he did not live", "a man was killed", "I killed two people". */
function lifeIn(sentences: readonly Sentence[], sentence: Sentence, clause: Clause): Match | null {
  const { words } = sentence;
  const fatal = FATAL.get(clause.lemma);
  if (fatal === undefined) return null;
  const { lemma, lemmaWord, who, start, verb, passive, progressive, perfect, tense, negated, opener } = clause;
  if (say.FIGURES.at(words, verb + 1) !== null) return null;
  const dies = !passive && (fatal & 1) !== 0 && (lemma !== "pass" || words[verb + 1]?.lower === "away");
  const lives = fatal === 2 && negated && words[verb + 1]?.kind !== "word";
  const kills = (fatal & 4) !== 0 && (passive || lemma === "kill" || ARMED.lists(lemmaWord));
  if (!(dies || lives || kills) || progressive || perfect || tense !== "past") return null;
  if (BEFORE.has(opener) || isAside(words, clause) || !isReal(words, clause, lives)) return null;
  if (isKins(sentences, sentence) || isLifeless(sentences, sentence)) return null;
  if (kills && !passive) return who === "they" && lemma === "kill" ? null : killed(words, clause);
  return who !== "I" && who !== "we" && isHuman(words, clause) ? { from: start, to: verb + 1 } : null;
}

const CONVICTED = new WordList("convict sentence imprison jail indict");
/** Base forms: what is lost, and what cuts it off. */
const LOSES = new WordList("lose cost");
const TAKES = new WordList("claim take");
const CUTS = new WordList("take cut tear rip shear sever crush amputate mangle remove");
const SAVES = new WordList("save revive resuscitate rescue reattach restore");
const OFF = new WordList("off above below");
/** So far behind the verb stands what is lost. */
const REACH = 7;

/** "He lost both legs", "it cost her her life", "they took her leg off". */
function lossIn(sentences: readonly Sentence[], sentence: Sentence, clause: Clause): Match | null {
  const loses = LOSES.lists(clause.lemmaWord);
  const takes = TAKES.lists(clause.lemmaWord);
  const cuts = CUTS.lists(clause.lemmaWord);
  if (!loses && !takes && !cuts) return null;
  const { words } = sentence;
  const { who, subjectWord, start, verb, passive, perfect, tense } = clause;
  // "His arm was torn off."
  if (
    passive &&
    cuts &&
    say.LIMBS.lists(subjectWord) &&
    isReal(words, clause) &&
    !MINE.isIn(words, Math.max(0, start - 1), verb)
  )
    return isKins(sentences, sentence) || isLifeless(sentences, sentence)
      ? null
      : { from: start, to: verb + (verb + 1 < words.length && OFF.holds(words[verb + 1]) ? 2 : 1) };
  if (who === "I" || who === "we" || passive || perfect || tense !== "past" || !isReal(words, clause)) return null;
  const end = Math.min(words.length, verb + REACH);
  for (let k = verb + 1; k < end && words[k].kind === "word"; k++) {
    if (
      !say.LIMBS.holds(words[k]) &&
      !((loses || (takes && has(words[k - 1].tags, Tag.Quantity))) && say.LIVES.holds(words[k]))
    )
      continue;
    const next = words[k + 1];
    if (next?.lower === "of" || next?.lower === "savings" || (next?.lower === "and" && words[k + 3]?.lower === "leg"))
      return null;
    if (
      k === verb + 1 ||
      !(
        loses ||
        (who === "thing" && takes && THEIR.holds(words[k - 1])) ||
        say.LIVES.holds(words[k]) ||
        OFF.isIn(words, verb, end)
      )
    )
      return null;
    return isKins(sentences, sentence) || isLifeless(sentences, sentence) ? null : { from: verb, to: k + 1 };
  }
  return null;
}

const ABLE = new WordList("walk speak swallow sit stand breathe feed close bend move see hear talk");
const AFTER_ABLE = new WordList("or and his her any without for on unaided alone now by");

/** "She can't walk", "he cannot close his hands"; not "she can't stand me". */
function unableIn(sentences: readonly Sentence[], sentence: Sentence, clause: Clause): Match | null {
  const { lemmaWord, negated, verb, group, start } = clause;
  const { words } = sentence;
  if (!negated || !ABLE.lists(lemmaWord) || words[group].lower !== "can" || !HE.holds(words[start])) return null;
  const next = words[verb + 1];
  if (next?.kind === "word" && !AFTER_ABLE.holds(next)) return null;
  return isReal(words, clause, true) && !isKins(sentences, sentence) ? { from: start, to: verb + 1 } : null;
}

const MINE = new WordList("my our");
const THEIR = new WordList("his her their");
const THEIRS = new WordList("him them");

/** "They couldn't save the leg", "she could not be revived"; not "we could not save the account". */
function unsavedIn(sentences: readonly Sentence[], sentence: Sentence, clause: Clause): Match | null {
  const { lemmaWord, negated, who, verb, passive, start, subjectWord, end, group, counterfactual } = clause;
  if (!SAVES.lists(lemmaWord) || !(negated || who === "nobody") || counterfactual) return null;
  const { words } = sentence;
  if (!isReal(words, clause, true) || isKins(sentences, sentence) || isLifeless(sentences, sentence)) return null;
  const to = verb + 1;
  if (passive) return say.LIMBS.lists(subjectWord) || isHuman(words, clause) ? { from: start, to } : null;
  if (who === "I" && words[group].lower !== "could") return null;
  for (let k = to; k < Math.min(end, to + 3); k++)
    if (say.LIMBS.holds(words[k]) || THEIRS.holds(words[k]) || say.LIVES.holds(words[k]) || say.HUMANS.holds(words[k]))
      return { from: start, to: k + 1 };
  return words[to]?.lower === "her" && words[to + 1]?.kind !== "word" ? { from: start, to: to + 1 } : null;
}

/** "They lost their savings." */
function fortuneIn(words: readonly Token[], clauses: readonly Clause[]): Match | null {
  for (const clause of clauses) {
    if (!LOSES.lists(clause.lemmaWord) || clause.who === "I" || !isReal(words, clause)) continue;
    for (let k = clause.verb + 1; k < Math.min(words.length, clause.verb + REACH); k++)
      if (say.FORTUNES.holds(words[k])) return { from: clause.verb, to: k + 1 };
  }
  return null;
}

/** "will never walk again", "she would be alive"; not "could not run it to save his life". */
function isNegative(words: readonly Token[], { from }: Match, { negated, tense, group, verb }: Clause): boolean {
  if (from < group || from > verb + 2) return false;
  return words[from].lower === "be" ? tense === "modal" : negated || words[from].lower === "save";
}

function killed(words: readonly Token[], { verb, end }: Clause): Match | null {
  for (let k = verb + 1; k < Math.min(end, verb + 5); k++) {
    const { lower } = words[k];
    if (lower === "me" || lower === "us" || say.LIFELESS.holds(words[k])) return null;
    if (isPerson(words[k]) || lower === "him" || lower === "them") return { from: verb, to: k + 1 };
  }
  return null;
}

const RELATIVE = new Set("which where who whose".split(" "));

/** "a fire in which four people died": only told to say which fire. */
function isAside(words: readonly Token[], { opener, start }: Clause): boolean {
  if (!RELATIVE.has(opener)) return false;
  // "the boy who died" is one of this story; "men who never came home" are any.
  if (opener === "who")
    for (let k = start - 1; k >= Math.max(0, start - 5) && (k === start - 1 || words[k].kind !== "punctuation"); k--)
      if (has(words[k].tags, Tag.Determiner)) return false;
  if (opener === "who") return words[start - 1]?.lower !== ",";
  for (let k = start; k > Math.max(0, start - 3); k--) if (words[k - 1].lower === ",") return false;
  return true;
}

const isPerson = (word: Token) => say.HUMANS.holds(word) || has(word.tags, Tag.Person);

function isHuman(words: readonly Token[], { who, subjectWord, start, group }: Clause): boolean {
  if (say.GROUPS.lists(subjectWord)) return false;
  if (who === "they" || say.HUMANS.lists(subjectWord)) return true;
  const short = group - start <= 3;
  for (let k = start; k < group; k++)
    if (isPerson(words[k]) || words[k].lower.endsWith("-old") || (short && has(words[k].tags, Tag.Quantity)))
      return true;
  return false;
}

/** Words that are said of much that has no body. */
const LOOSE = new WordList("amputated amputate paralysed paralyzed disfigured maimed blinded dead");
const AFTER_DEAD = new WordList("when by before in at on within and");
/** Dead, these may be flowers or phones. */
const ANYTHING = new WordList("one ones all it they everything this that");
const HE = new WordList("he she");
const THEM = new WordList("him her he she");

/** Whether the words are about somebody's life or body, and nobody of the speaker's own family. */
function isBodily(
  sentences: readonly Sentence[],
  sentence: Sentence,
  match: Match,
  clause: Clause | undefined,
): boolean {
  const { words } = sentence;
  const { from, to } = match;
  if (clause?.who === "I" && say.LOSING.holds(words[from])) return false;
  if (clause?.negated && (clause.who === "I" || clause.who === "we" || clause.who === "nobody")) return false;
  if (isKins(sentences, sentence) || isLifeless(sentences, sentence)) return false;
  const next = words[to];
  if (next?.kind === "word") {
    // "dead wrong", "life savings", "an arm and a leg".
    if (words[to - 1].lower === "dead" && !AFTER_DEAD.holds(next)) return false;
    if (next.lower === "savings" || (next.lower === "and" && words[to + 2]?.lower === "leg")) return false;
  }
  if (words[from].lower === "dead" && (clause?.lemma !== "be" || ANYTHING.lists(clause.subjectWord))) return false;
  if (!LOOSE.holds(words[from]) || (clause !== undefined && isHuman(words, clause))) return true;
  for (let k = Math.max(0, from - 3); k < Math.min(words.length, to + 3); k++)
    if (say.HUMANS.holds(words[k]) || THEM.holds(words[k])) return true;
  return false;
}

/** So many sentences back an animal may have been spoken of. */
const BACK = 30;

/** What died was no person, as far as the words say. */
function isLifeless(sentences: readonly Sentence[], { words, index }: Sentence): boolean {
  if (words.some(word => isPerson(word) && !say.GROUPS.holds(word))) return false;
  const he = words.length < 12 && HE.isIn(words, 0, 1);
  if (!he && (say.LIFELESS.isIn(words) || (index > 0 && say.LIFELESS.isIn(sentences[index - 1].words)))) return true;
  // "He died" may be the cat that was spoken of before.
  return sentences.slice(Math.max(0, index - BACK), index + 1).some(sentence => say.ANIMALS.isIn(sentence.words));
}

/** Of the speaker's own family: a death in their life, not of their doing. */
export function isKins(sentences: readonly Sentence[], { index }: Sentence, back = 3): boolean {
  for (let at = Math.max(0, index - back); at <= index; at++) {
    const { words } = sentences[at];
    for (let k = 1; k < words.length; k++)
      if (words[k - 1].lower === "my" && say.KIN.holds(words[k]) && words[k + 1]?.lower !== "'s") return true;
  }
  return false;
}

/** The subject, or what it stands for, is a firm or a place of work. */
function isOfFirm(
  sentences: readonly Sentence[],
  { words, index }: Sentence,
  { from, to }: Match,
  clause: Clause | undefined,
): boolean {
  if (say.ORGANISATIONS.isIn(words, from, to) || (clause !== undefined && say.ORGANISATIONS.lists(clause.subjectWord)))
    return true;
  if (say.SLIPPERY.holds(words[from])) return false;
  return say.ORGANISATIONS.isIn(words) || (index > 0 && say.ORGANISATIONS.isIn(sentences[index - 1].words));
}

/** "my small firm": a founder's own end can be told. */
const isOwnFirm = (words: readonly Token[]): boolean =>
  words.some(
    (word, k) => say.ORGANISATIONS.holds(word) && (words[k - 1]?.lower === "my" || words[k - 2]?.lower === "my"),
  );

/** "closed for two days". */
const isAwhile = (words: readonly Token[], at: number): boolean =>
  at < words.length && say.AWHILE.holds(words[at]) && words[at + 1]?.lower !== "good";
