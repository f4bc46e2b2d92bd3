import type { Clause, Sentence, Token, Word } from "../model/answer.ts";
import type { Role } from "../model/labels.ts";
import { clauseAt, isClaimed } from "../text/claim.ts";
import { itemBefore } from "../text/item-before.ts";
import { has, Tag } from "../text/lexicon.ts";
import { badNouns, badWords, Does, doesOf } from "../text/meaning.ts";
import { type Match, Phrases } from "../text/phrases.ts";
import { WordList } from "../text/word-list.ts";

/** A way to make a failure small that is told by what its words do, not by a fixed phrase. */
export interface Shrinking extends Match {
  readonly kind: "least" | "lucky" | "pleased" | "normal" | "small" | "only" | "ended" | "anyway" | "harmless";
  /** The words alone say so; without it the same words are as often innocent. */
  readonly sure: boolean;
}

const set = (list: string) => new WordList(list);

const LUCKY = set("luckily fortunately thankfully mercifully happily");
const PLEASED = set(
  "happy pleased delighted satisfied fine cool impressed thrilled glad relaxed understanding nice gracious forgiving amused",
);
const LIKED = new WordList("love enjoy laugh like forgive joke prefer smile shrug renew praise compliment appreciate");
const UNNOTICED = new WordList("mind notice care complain realise realize bother see feel object");
/** Say that the pleasure is offered against the harm. */
const DESPITE = set("even quite still anyway actually rather perfectly luckily end eventually pretty so ever");
const GENERIC = new WordList("everyone everybody anyone anybody");
const GENERALISERS = set("every each all any most");
const BEFALLS = new WordList("make have get do lose miss fail forget slip break drop go happen suffer hit");
const MISHAPS = set("this that it these those once one wrong misses miss bad off late moments days worse");
const UNSURE_OPENERS = new Set(
  "if when unless before until what so whenever where whether because once while".split(" "),
);
/** "It happens to everyone", "it happens all the time"; "it happens after the merge" tells something else. */
const WIDELY = set("to a all every each sooner often everywhere constantly now from sometimes");
const SMALL = set(
  "small minor little tiny slight wee trivial insignificant negligible harmless petty modest minimal brief temporary marginal",
);
/** Of damage only; of a team or a town it is a plain fact. */
const SMALL_OF_ANYTHING = set("minor trivial insignificant negligible harmless minimal marginal manageable limited");
const DAMAGES = set(
  "slip omission miscalculation misjudgement misjudgment damage fine hassle nuisance inconvenience scratch dent burn cut bruise infection bleed stain crack chip thing bug miss misstep shock concern disappointment fire hole fracture leak deviation correction glitch difference figure sum number portion fraction share percentage gap cost consequence consequences impact effect harm amount sum fee",
);
const NOBODY = new WordList("nobody no-one none");
const ONLY = set("only just merely mere barely hardly scarcely");
const GOOD_ENDS = new WordList(
  "deliver hit make finish pass close launch win get sell grow earn reach meet complete manage come open end ship land keep beat exceed",
);
const ones = new Phrases(["(just|only|quite|really|such)? (a)? (small|minor|tiny|little) (one|thing)"]);
/** What a failure is called in passing. */
const FAILINGS = new WordList("it this that client order account job deal claim");
const soft = new Phrases([
  "(a|just a|only a) (bit|little|little bit|tad|touch|wee bit) (of a|of)?",
  "(slightly|somewhat|mildly|marginally)",
]);

const SOFTENED = set(
  "embarrassing embarrassed messy untidy longer later slower higher lower behind awkward bumpy tight rushed too untimely delayed confused confusing",
);

/** The subject's determiner belongs to the mark: "the customer did not mind". */
const nounStart = (words: readonly Token[], { start }: Clause): number =>
  start > 0 && has(words[start - 1]!.tags, Tag.Determiner) ? start - 1 : start;

const holdsBefore = (list: WordList, words: readonly Token[], at: number): boolean =>
  at > 0 && list.holds(words[at - 1]);

type Finder = (sentence: Sentence, role: Role) => Shrinking | null;

/** The first shrinking in a sentence that has `role` in the answer, or null. */
export function shrinkingIn(sentence: Sentence, role: Role): Shrinking | null {
  for (const find of FINDERS) {
    const found = find(sentence, role);
    if (found && isClaimed(sentence, found.from)) return found;
  }
  return null;
}

const isOutcome = (role: Role) => role === "result" || role === "aftermath" || role === "other";

/** "At least we told them", but not "at least forty", "this at least was saved". */
const atLeast: Finder = ({ words }, role) => {
  for (let at = 0; at < words.length - 2; at++) {
    if (words[at]!.lower !== "at" || words[at + 1]!.lower !== "least") continue;
    const before = words[at - 1];
    if (before && before.kind === "word" && (!has(before.tags, Tag.Opener) || before.lower === "or")) continue;
    const next = words[at + 2]!.kind === "punctuation" ? words[at + 3] : words[at + 2];
    if (!next || has(next.tags, Tag.Quantity) || next.lower === "a" || next.lower === "once") continue;
    return { from: at, to: at + 2, kind: "least", sure: isOutcome(role) || before === undefined };
  }
  return null;
};

/** "The customer was quite happy", "they hardly noticed", told of the failure. */
const pleased: Finder = ({ words, clauses }, role) => {
  if (!isOutcome(role)) return null;
  for (const clause of clauses) {
    if (clause.who !== "they" && clause.who !== "nobody") continue;
    if (clause.tense === "modal" || clause.tense === "future" || UNSURE_OPENERS.has(clause.opener)) continue;
    const none = (NOBODY.lists(clause.subjectWord) || clause.subject === "one") && !clause.negated;
    const hardly = words.slice(clause.start, clause.verb).some(({ lower }) => lower === "hardly" || lower === "barely");
    let to = 0;
    if (clause.negated || none || hardly) {
      if (UNNOTICED.lists(clause.lemmaWord)) to = clause.verb + 1;
    } else if (LIKED.lists(clause.lemmaWord)) to = clause.verb + 1;
    else if (clause.lemma === "be" || clause.lemma === "seem") {
      for (let at = clause.verb + 1; at < Math.min(clause.end, clause.verb + 5) && to === 0; at++)
        if (PLEASED.holds(words[at])) to = at + 1;
    }
    if (to === 0) continue;
    const despite = words.slice(Math.max(0, clause.start - 4), Math.min(words.length, to + 4));
    const sure = DESPITE.isIn(despite) || LUCKY.isIn(despite);
    if (!sure && (role !== "result" || clause.tense !== "past" || clause.lemma === "be")) continue;
    return { from: nounStart(words, clause), to, kind: "pleased", sure };
  }
  return null;
};

const lucky: Finder = ({ words }, role) => {
  if (!isOutcome(role)) return null;
  const at = words.findIndex(
    (word, k) =>
      LUCKY.holds(word) && (k === 0 || words[k - 1]!.kind === "punctuation" || has(words[k - 1]!.tags, Tag.Opener)),
  );
  return at < 0 ? null : { from: at, to: at + 1, kind: "lucky", sure: false };
};

/** "Every plant has had a bad launch", "floods happen all the time". */
const everybody: Finder = ({ words, clauses }) => {
  for (const clause of clauses) {
    if (clause.negated || UNSURE_OPENERS.has(clause.opener) || clause.tense !== "present") continue;
    const next = words[clause.verb + 1];
    const closes = next === undefined || next.kind === "punctuation" || WIDELY.holds(next);
    if (clause.lemma === "happen" && !clause.perfect && closes && clause.who !== "I" && clause.who !== "we")
      return { from: nounStart(words, clause), to: clause.verb + 1, kind: "normal", sure: true };
    const generic =
      GENERIC.lists(clause.subjectWord) ||
      GENERALISERS.holds(words[clause.start]!) ||
      holdsBefore(GENERALISERS, words, clause.start);
    const fault = has(doesOf(clause.lemmaWord), Does.Fault | Does.GoWrong);
    if (!generic || !(fault || BEFALLS.lists(clause.lemmaWord))) continue;
    const mishap = words.slice(clause.verb + 1, clause.end).some(word => badNouns.holds(word) || MISHAPS.holds(word));
    if (mishap) return { from: nounStart(words, clause), to: clause.verb + 1, kind: "normal", sure: true };
  }
  return null;
};

/** "a small mistake", "the damage was minimal", "a bit upset". */
const isDamage = (word: Token) => badNouns.holds(word) || DAMAGES.holds(word);
const namesDamage = (noun: Word) => badNouns.lists(noun) || DAMAGES.lists(noun);
const small: Finder = (sentence, role) => {
  const { words, clauses } = sentence;
  for (let at = 0; at < words.length - 1; at++) {
    if (!SMALL.holds(words[at])) continue;
    const clause = clauseAt(sentence, at);
    if (clause?.negated && clause.verb < at) continue;
    for (let k = at + 1; k < Math.min(words.length, at + 3); k++)
      if (isDamage(words[k]!))
        return { from: at, to: k + 1, kind: "small", sure: role !== "learning" && words[k]!.lower !== "thing" };
  }
  // "It was a real fire, a small one, in the bin."
  for (const { from, to } of ones.all(words))
    if (
      itemBefore(words, from)?.kind === "punctuation" &&
      words[to]?.kind === "punctuation" &&
      words[to - 1]!.lower === "one"
    )
      return { from, to, kind: "small", sure: true };
  for (const clause of clauses) {
    if (clause.who !== "thing" || clause.lemma !== "be" || clause.negated || clause.tense !== "past") continue;
    const one = ones.at(words, clause.verb + 1);
    if (one && (FAILINGS.lists(clause.subjectWord) || namesDamage(clause.subjectWord)))
      return { from: clause.start, to: one.to, kind: "small", sure: true };
    for (let at = clause.verb + 1; at < Math.min(clause.end, clause.verb + 4); at++) {
      if (words[at + 1] && has(words[at + 1]!.tags, Tag.To)) break;
      const last =
        at + 1 >= clause.end ||
        words[at + 1]!.kind === "punctuation" ||
        has(words[at + 1]!.tags, Tag.Opener | Tag.Preposition);
      if (last && (SMALL_OF_ANYTHING.holds(words[at]) || (SMALL.holds(words[at]) && namesDamage(clause.subjectWord))))
        return { from: clause.start, to: at + 1, kind: "small", sure: true };
    }
  }
  if (role !== "result" && role !== "other") return null;
  for (const match of soft.all(words)) {
    if (clauseAt(sentence, match.from)?.who === "I") continue;
    const next = words[match.to];
    if (next && (badWords.holds(next) || isDamage(next) || SOFTENED.holds(next)))
      return { from: match.from, to: match.to + 1, kind: "small", sure: false };
  }
  return null;
};

/** "only three customers noticed", told as the result; "I had only two weeks" is something else. */
const only: Finder = (sentence, role) => {
  const { words } = sentence;
  if (role !== "result") return null;
  for (let at = 0; at < words.length - 2; at++) {
    if (!ONLY.holds(words[at])) continue;
    const amount = words[at + 1]!;
    if (!has(amount.tags, Tag.Quantity) && amount.lower !== "a") continue;
    const counted = words.slice(at + 2, at + 5).findIndex(word => has(word.tags, Tag.Unit | Tag.Person));
    const clause = clauseAt(sentence, at);
    if (counted < 0 || (clause?.who === "I" && clause.lemma !== "lose" && clause.lemma !== "miss")) continue;
    return { from: at, to: at + 3 + counted, kind: "only", sure: false };
  }
  return null;
};

/** "We still made our numbers." */
const still: Finder = ({ words, clauses }, role) => {
  if (role !== "result") return null;
  for (const { who, tense, negated, group, verb, start, lemmaWord } of clauses) {
    if (tense !== "past" || negated || who === "nobody" || !GOOD_ENDS.lists(lemmaWord)) continue;
    for (let at = Math.max(start, group - 1); at <= verb; at++)
      if (words[at]!.lower === "still") return { from: start, to: verb + 1, kind: "ended", sure: false };
  }
  return null;
};

/** "She was asleep anyway." */
const anyway: Finder = (sentence, role) => {
  const { words } = sentence;
  if (!isOutcome(role)) return null;
  for (let at = 2; at < words.length; at++) {
    const { lower } = words[at]!;
    if (lower !== "anyway" && lower !== "anyhow") continue;
    const next = words[at + 1];
    const clause = clauseAt(sentence, at);
    if ((next && next.kind !== "punctuation") || !clause || clause.who === "I" || clause.who === "you") continue;
    if (clause.tense === "past" || clause.counterfactual)
      return { from: clause.start, to: at + 1, kind: "anyway", sure: clause.counterfactual || clause.lemma === "be" };
  }
  return null;
};

/** "Nobody was under it." */
const nobody: Finder = ({ words, clauses }, role) => {
  if (role !== "result") return null;
  for (const { subject, subjectWord, tense, negated, lemma, start, verb, end } of clauses) {
    if (!NOBODY.lists(subjectWord) && !(subject === "one" && itemBefore(words, start)?.lower === "no")) continue;
    if (tense !== "past" || negated || (lemma !== "be" && lemma !== "get")) continue;
    if (words.slice(end - 1, end + 2).some(({ lower }) => lower === "but")) continue;
    return { from: subject === "one" ? start - 1 : start, to: Math.min(end, verb + 2), kind: "harmless", sure: false };
  }
  return null;
};

const OTHERS = set("other others many most plenty lots colleagues");
const ALIKE = set("too also either likewise constantly");

/** "Many colleagues do it too." */
const othersToo: Finder = ({ words, clauses }, role) => {
  if (role === "learning" || role === "aftermath") return null;
  for (const clause of clauses) {
    if (clause.who !== "they" || clause.negated || clause.tense === "modal") continue;
    if (
      !OTHERS.holds(words[clause.start]) &&
      !holdsBefore(OTHERS, words, clause.start) &&
      !holdsBefore(OTHERS, words, clause.start - 1)
    )
      continue;
    const after = words.slice(clause.verb + 1, clause.end);
    const alike = after.some(
      (word, k) =>
        ALIKE.holds(word) ||
        (word.lower === "all" && after[k + 1]?.lower === "the" && after[k + 2]?.lower === "time") ||
        (word.lower === "as" && after[k + 1]?.lower === "well"),
    );
    if (alike) return { from: clause.start, to: clause.end, kind: "normal", sure: false };
  }
  return null;
};

const FINDERS: readonly Finder[] = [atLeast, everybody, small, pleased, anyway, nobody, othersToo, lucky, only, still];
