import type { Clause, ParsedAnswer, Sentence, Token } from "../model/answer.ts";
import { isMine, isOurs } from "../text/claim.ts";
import { has } from "../text/lexicon.ts";
import { badNouns, badWords, Does, doesOf } from "../text/meaning.ts";
import { WordList } from "../text/word-list.ts";
import { isCounted, isMeasured } from "./amounts.ts";
import { overdoesGood, owningIn, sparesItself, tellsHarm } from "./owning.ts";
import * as say from "./phrases.ts";
import { rememberLast } from "./remember-last.ts";
import { AMENDS, establishFits, faultFits, LASTING, repairFits, tellFits } from "./verb-fits.ts";

/** What the words of one sentence show, before the answer around it is weighed. */
export interface Cues {
  readonly sentence: Sentence;
  /** Clauses of the speaker's own claim: not quoted, not told as somebody else's words. */
  readonly claims: readonly Clause[];
  /** The speaker takes the fault in words: "my mistake", "that's on me". */
  readonly admits: boolean;
  /** "should have checked", "could have asked" of the speaker. */
  readonly shouldHave: boolean;
  /** I + a verb that says by itself that it went wrong. */
  readonly faultVerb: boolean;
  /** I + a careful act left out: "did not test". */
  readonly omission: boolean;
  /** I + a decision with its flaw in it: "too late", "the wrong file", "without asking", "because I thought". */
  readonly flawedAct: boolean;
  /** An act or omission of the speaker's that is wrong by itself, or a choice that what came of it can show as wrong. */
  readonly lapse: boolean;
  readonly choice: boolean;
  /** I knew, had seen, had been told. */
  readonly knew: boolean;
  /** I + any past act. */
  readonly acted: boolean;
  /** I or we + past act of repair. */
  readonly repaired: boolean;
  /** I or we + telling somebody, in the past. */
  readonly told: boolean;
  /** I or we + setting up something that lasts. */
  readonly established: boolean;
  /** A bad outcome is stated, whoever did it. */
  readonly badOutcome: boolean;
  /** What it came to in plain words, also where no noun or adjective of a bad outcome stands: "had to come back". */
  readonly harm: boolean;
  /** A number with a unit, an amount of money, a share. */
  readonly measured: boolean;
  /** Any count of something, without a unit it is known by: "eleven came in", "forty-two hectares". */
  readonly counted: boolean;
  /** Words of making good: sorry, refund, replacement, for free. */
  readonly amends: boolean;
  /** A thing that lasts is named: checklist, rule, second signature. */
  readonly lastingNoun: boolean;
  readonly lesson: boolean;
  /** A lesson in so many words: "what I learned is that ...". */
  readonly taught: boolean;
  /** now, since then, these days, every time. */
  readonly now: boolean;
  /** Present or "would" of I or we: how it is done these days. */
  readonly habit: boolean;
  /** "would do", "would have done" of I. */
  readonly alternative: boolean;
  /** then, the next day, in the end. */
  readonly afterwards: boolean;
  readonly background: boolean;
  readonly duty: boolean;
  readonly framing: boolean;
  /** The first claim's subject. */
  readonly who: Clause["who"] | null;
  readonly words: number;
}

export const cuesOf = rememberLast((answer: ParsedAnswer): readonly Cues[] => answer.sentences.map(readCues));

/** The past, also as a perfect: "I've missed", "I'd missed". */
const isPast = (clause: Clause) =>
  (clause.tense === "past" || (clause.perfect && !clause.counterfactual)) && !clause.passive;
const NOT_AN_OMISSION = new WordList(
  "know want mean get have like need mind feel expect hear go be see care sleep eat believe blame hesitate wait charge panic give-up stop regret lose hide blame argue remember",
);
const OUGHT = new Set(["should", "could", "ought", "must", "might"]);
const KNOWING = new WordList("know see notice read hear");

const NOW_OPENERS = new Set("now nowadays today since these always whenever every".split(" "));

function readCues(sentence: Sentence): Cues {
  const { words, clauses } = sentence;
  const claims: Clause[] = [];
  for (const clause of clauses)
    if (!clause.reported) claims.push(isPresentNow(words, clause) ? { ...clause, tense: "present" } : clause);
  let faultVerb = false;
  let omission = false;
  let knew = false;
  let acted = false;
  let repaired = false;
  let told = false;
  let established = false;
  let shouldHave = false;
  let habit = false;
  let alternative = false;
  let decided = false;
  let badOutcome = false;
  for (const clause of claims) {
    const meaning = doesOf(clause.lemmaWord);
    const conditional = clause.opener === "if" || clause.opener === "unless";
    if (isMine(clause)) {
      if (!conditional && (clause.counterfactual || clause.tense === "modal")) {
        const modal = words[clause.group]!.lower;
        if (clause.counterfactual && OUGHT.has(modal) && !has(meaning, Does.Mind & ~Does.Care)) shouldHave = true;
        if (modal === "would" || modal === "'d") alternative = true;
      }
      if (isPast(clause) && !conditional) {
        if (clause.negated)
          omission ||=
            (!NOT_AN_OMISSION.lists(clause.lemmaWord) || (clause.lemma === "have" && clause.perfect)) &&
            !sparesItself(words.slice(clause.verb, clause.end));
        else {
          faultVerb ||= has(meaning, Does.Fault) && faultFits(words, clause);
          decided ||= has(meaning, Does.Decide) || clause.who === "dropped";
          knew ||= KNOWING.lists(clause.lemmaWord) && clause.who === "I";
          acted ||= !has(meaning, Does.Mind) && clause.lemma !== "be" && clause.lemma !== "have";
        }
      }
    }
    if (isOurs(clause)) {
      if (isPast(clause) && !clause.negated && !conditional) {
        repaired ||= has(meaning, Does.Repair) && repairFits(words, clause);
        told ||= has(meaning, Does.Tell) && tellFits(words, clause);
        established ||= has(meaning, Does.Establish) && establishFits(words, clause);
      }
      if (
        clause.tense === "present" &&
        !clause.perfect &&
        !conditional &&
        !has(meaning, Does.Mind) &&
        clause.lemma !== "be"
      )
        habit = true;
    }
    badOutcome ||= isBadOutcome(words, clause, meaning);
  }
  const measured = isMeasured(words);
  const { lapse, choice } = owningIn(words, claims);
  const flaw = say.flaws.first(words) !== null;
  return {
    sentence,
    claims,
    admits: admits(words),
    shouldHave,
    faultVerb,
    omission,
    flawedAct: flaw && (decided || acted) && !overdoesGood(words),
    lapse,
    choice,
    knew,
    acted: acted || decided,
    repaired,
    told,
    established,
    badOutcome,
    harm: tellsHarm(words),
    measured,
    counted: isCounted(words),
    amends: AMENDS.isIn(words),
    lastingNoun: LASTING.isIn(words),
    lesson: say.lessons.first(words) !== null,
    taught: say.teachings.first(words) !== null,
    now: say.nows.first(words) !== null,
    habit,
    alternative,
    afterwards: say.afterwards.first(words) !== null,
    background: say.backgrounds.first(words) !== null,
    duty: say.duties.first(words) !== null,
    framing: say.framings.at(words, 0) !== null || claims.length === 0,
    who: claims[0]?.who ?? null,
    words: words.length,
  };
}

const admits = (words: readonly Token[]): boolean =>
  say.admissions.all(words).some(({ from }) => !words[from]!.quoted) && say.denials.first(words) === null;

/** "Now I set an alarm": of a verb with one form for both, "now" and its like at the start say that it is the present. */
function isPresentNow(words: readonly Token[], { tense, group, verb, lemma, who }: Clause): boolean {
  if (tense !== "past" || group !== verb || words[verb]!.lower !== lemma || who === "they" || who === "thing")
    return false;
  return NOW_OPENERS.has(words.find(isWord)?.lower ?? "");
}

const isWord = ({ kind }: Token): boolean => kind === "word";

function isBadOutcome(words: readonly Token[], clause: Clause, meaning: number): boolean {
  if (clause.tense === "modal" || clause.tense === "future" || clause.opener === "if") return false;
  if (clause.who === "thing" && has(meaning, Does.GoWrong) && !clause.negated) return true;
  if (!isOurs(clause) && has(meaning, Does.Suffer) && !clause.negated && clause.tense === "past") return true;
  if (clause.who === "we" && has(meaning, Does.Fault | Does.Suffer) && !clause.negated && clause.tense === "past")
    return true;
  if (badNouns.lists(clause.subjectWord)) return true;
  for (let k = clause.verb; k < clause.end; k++) {
    const word = words[k]!;
    if (word.quoted) continue;
    if (badNouns.holds(word) && !clause.negated) return true;
    if (
      badWords.holds(word) &&
      !clause.negated &&
      clause.tense === "past" &&
      (clause.lemma === "be" ||
        clause.lemma === "go" ||
        clause.lemma === "get" ||
        clause.lemma === "come" ||
        clause.lemma === "turn" ||
        clause.lemma === "arrive")
    )
      return true;
  }
  return false;
}
