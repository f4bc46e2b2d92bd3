import type { Clause, ParsedAnswer, Token } from "../model/answer.ts";
import type { Reading } from "../model/reading.ts";
import { has } from "../text/lexicon.ts";
import { Does, doesOf } from "../text/meaning.ts";
import { Phrases } from "../text/phrases.ts";
import { WordList } from "../text/word-list.ts";
import { type Cues, cuesOf } from "./cues.ts";
import { rememberLast } from "./remember-last.ts";

/** Signs that the speaker failed at something, or talks of failing in place of it: how often each is there. */
export interface Failing {
  /** 1 where the reader hears nothing that went wrong. */
  unheard: number;
  /** An act that is wrong by itself, or one left out. */
  lapses: number;
  /** A choice, or an act with its flaw in it. */
  choices: number;
  /** A careful act left out. */
  omissions: number;
  /** What the speaker had done or not done before it came out: "I had read it as midnight". */
  earlier: number;
  /** I knew, had seen, had been told. */
  known: number;
  /** I decided, sent, approved. */
  decisions: number;
  /** I lost, left, had to wait. */
  losses: number;
  /** Any past of the speaker's. */
  acts: number;
  /** Somebody was told by the speaker. */
  told: number;
  /** Said sorry, paid back. */
  amends: number;
  /** Others had to bear it: they had to wait, they lost, it cost them. */
  burdens: number;
  /** The speaker minds it. */
  regrets: number;
  /** Looked at again from today. */
  hindsights: number;
  /** Told without anybody who did it: "the window was not met". */
  adrift: number;
  /** What it came to, with its measure. */
  measures: number;
  /** "Now", "since then". */
  since: number;
  /** What one person in particular did, "he" or "she". */
  persons: number;
  /** Sentences that the reader takes for these parts of a story. */
  situations: number;
  tasks: number;
  results: number;
  /** The answer ends in what the speaker does. */
  endings: number;
  /** 1 where the last sentence tells what happened. */
  pastEnd: number;
  /** Failing called by its name; 1 in `namedEnd` where the last sentence does. */
  named: number;
  namedEnd: number;
  /** 1 where the last sentence speaks of what is so at all times or of everybody. */
  largeEnd: number;
  /** 1 where the story is told in the present: "the guide comes in, he says they cannot eat it, I cook again". */
  enacted: number;
}

/** "I have never let one slide", "not once in eleven years": said in praise, and no lapse. */
const unbroken = new Phrases([
  "(have|'ve|had) (n't|not|never) (ever|once|yet)?",
  "not (once|one|a single)",
  "in (my|all|the|these|over|more than)? @number years",
  "(never|not) (gave|give) up",
]);
/** A lapse in words of few, which the clauses do not tell. */
const slips = new Phrases([
  "i (have|had|'ve|'d|also|really)? (make|made|do|did|done) (a|one|the|this|that|my|some)? (very|really)? (big|bad|stupid|small|serious|terrible|huge)? (mistake|mistakes|error)",
  "i (not|no) (check|ask|read|look|listen|tell|call|write|count|test|close|open|wait|see|know|understand|think)",
  "i (forget|miss|lose|break|overlook|mix|confuse) (the|to|a|it|one|my|his|her|this|that|up)",
]);
const amends = new WordList(
  "sorry apologise apologize apologised apologized apology apologies refunded refund waived forgive forgiveness forgiven",
);
const regrets = new Phrases([
  "(ashamed|shame|guilt|guilty|mortified|embarrassed|embarrassing|regret|regretted|forgiven|forgive|remorse)",
  "(made|makes|was|is|'s) (that|it|which)? worse",
  "(could|can) (n't|not|hardly|barely) (look (at|him|her|them)|face)",
  "my (own)? (fault|mistake|error|doing|negligence|oversight|stupid doing)",
  "(was|is|were|'s) (on me|mine|all me|down to me)",
  "as my (own|real|worst|biggest)? failure",
  "(that|this|it|which) (was|is|'s) my (own|real)? (failure|failing)",
  "(my|the) failure (was|is) (not|n't|that|in|to)",
  "(failed|wronged) (him|her|them|you|@person)",
  "felt (so|really|very|absolutely|quite|physically)? (sick|awful|terrible|bad|small|dreadful|horrible|rotten)",
  "(had|have|got) no (business|excuse|right|answer|idea how)",
  "(did|done|let|failed) (him|her|them|you) (wrong|down)",
  "(she|he|they) (was|were|is|had been) right",
  "(one of)? (them|him|her|he|she) (does|did|has|do|have) n't (greeted|greet|spoken|speak|talked|talk|come back|returned)",
]);
const costs = new Phrases([
  "(cost|costs|costing) (us|them|him|her|the|our|my (team|client|firm|company|boss|family|employer)|@person)",
  "(instead|in place) of",
  "(should|could) (n't|not|never|really|simply|just|at least|easily)? (have|'ve) (n't|not|never|just)?",
  "(longer|later|more|less|fewer|sooner|earlier) than (i|it|they) (should|ought|could|needed|had)",
]);
const hindsights = new Phrases([
  "(hindsight|retrospect)",
  "(next time|going forward|in future|in the future|from now on)",
  "(do|done|did|do it|does) (it|things|that|this|anything)? (different|differently)",
  "if i (had|were|was|could) (to|do) (do|it|over|go)",
  "(would|could|might|should) (have been|be) (beneficial|better|explored|merit|worth)",
]);
/** Left undone, these are no lapse by the verb alone; the speaker's own trust or wakeful night is none either. */
const NO_DEED = new WordList("do be have can will let trust wake lie");
/** In the present these are a state, not what is done since. */
const STATES = new WordList("be have want need love like live speak");
const OURS = new WordList("me us my");
/** How far behind a verb stands whom it is done to, in words. */
const NEAR = 3;
/** With so much of its words telling what happened, an answer is a story. */
const STORY = 0.6;
const NAMES = new WordList("fail failing failure failures fails weakness");
/** Words of what is so at all times or of everybody. */
const LARGE = new WordList(
  "always never every everyone people you nobody anyone somebody life journey learn learning lesson attitude believe word matters depends profession trade job",
);
/** What they open is no step of a story: "I sit with her until she is calm". */
const ASIDE = new Set("until till unless if when whenever so that because".split(" "));
const BURDENS = new WordList("lose wait miss pay complain suffer cancel worry");

/** Told as having happened. */
export const isTold = ({ tense, counterfactual, opener }: Clause): boolean =>
  tense === "past" && !counterfactual && opener !== "if" && opener !== "unless";

/** So many presents of "he" or "she", or of "I", make a story told in the present; with one of the former fewer of the latter. */
const ENACTED_THEIRS = 2;
const ENACTED_MINE = 6;

export const failingIn: (answer: ParsedAnswer, reading: Reading) => Readonly<Failing> = rememberLast(read);

function read(answer: ParsedAnswer, reading: Reading): Failing {
  const failing: Failing = {
    unheard: reading.failure < 0 ? 1 : 0,
    lapses: 0,
    choices: 0,
    omissions: 0,
    earlier: 0,
    known: 0,
    decisions: 0,
    losses: 0,
    acts: 0,
    told: 0,
    amends: 0,
    burdens: 0,
    regrets: 0,
    hindsights: 0,
    adrift: 0,
    measures: 0,
    since: 0,
    persons: 0,
    situations: 0,
    tasks: 0,
    results: 0,
    endings: 0,
    pastEnd: 0,
    named: 0,
    namedEnd: 0,
    largeEnd: 0,
    enacted: 0,
  };
  const cues = cuesOf(answer);
  for (const cue of cues) {
    const { words, index } = cue.sentence;
    const { strengths, role } = reading.sentences[index];
    const inClauses = readClauses(failing, cue);
    if (((inClauses & Shows.Deed) !== 0 && unbroken.first(words) === null) || slips.first(words) !== null)
      failing.lapses++;
    if ((inClauses & Shows.Earlier) !== 0) failing.earlier++;
    if ((inClauses & Shows.Adrift) !== 0) failing.adrift++;
    if ((inClauses & Shows.Burden) !== 0 || costs.first(words) !== null) failing.burdens++;
    if (strengths.includes("measured-impact")) failing.measures++;
    if (role === "situation") failing.situations++;
    else if (role === "task") failing.tasks++;
    else if (role === "result") failing.results++;
    if (cue.choice || cue.flawedAct) failing.choices++;
    if (cue.omission) failing.omissions++;
    if (cue.knew) failing.known++;
    if (cue.told) failing.told++;
    if (cue.now) failing.since++;
    if (amends.isIn(words)) failing.amends++;
    if (regrets.first(words) !== null) failing.regrets++;
    if (hindsights.first(words) !== null) failing.hindsights++;
    for (const word of words) if (NAMES.holds(word) && !word.quoted) failing.named++;
  }
  if (isEnacted(cues)) failing.enacted = 1;
  const end = cues.at(-1);
  if (end === undefined) return failing;
  const { claims, sentence } = end;
  if (claims.some(isPractice) && shareTold(cues) > STORY) failing.endings++;
  if (claims[0]?.tense === "past") failing.pastEnd++;
  if (NAMES.isIn(sentence.words) && regrets.first(sentence.words) === null) failing.namedEnd++;
  if (LARGE.isIn(sentence.words)) failing.largeEnd++;
  return failing;
}

/** What the clauses of a sentence show, one bit each. */
const Shows = { Deed: 1, Earlier: 2, Adrift: 4, Burden: 8 } as const;

/** Counts what is counted by the clause, and says what the sentence shows. */
function readClauses(failing: Failing, cue: Cues): number {
  const { words } = cue.sentence;
  const wrong = cue.lapse || cue.omission || cue.faultVerb;
  let shows = 0;
  for (const clause of cue.claims) {
    const { who, lemma, lemmaWord, negated, subject } = clause;
    if (clause.tense !== "past" || clause.counterfactual) continue;
    if (who === "I" || who === "dropped") {
      const does = doesOf(clause.lemmaWord);
      failing.acts++;
      if (has(does, Does.Decide)) failing.decisions++;
      if (has(does, Does.Suffer)) failing.losses++;
      if (!isTold(clause)) continue;
      if (wrong && (negated || cue.lapse || has(does, Does.Fault)) && !NO_DEED.lists(lemmaWord)) shows |= Shows.Deed;
      if (clause.perfect && lemma !== "be") shows |= Shows.Earlier;
    } else if ((who === "they" || who === "thing") && isTold(clause)) {
      if (who === "thing" && clause.passive && !clause.perfect) shows |= Shows.Adrift;
      if (!negated && isBurden(words, clause)) shows |= Shows.Burden;
      if (who === "they" && (subject === "he" || subject === "she")) failing.persons++;
    }
  }
  return shows;
}

/** Learners tell a story in the present, and so does who tells it vividly. */
function isEnacted(cues: readonly Cues[]): boolean {
  let theirs = 0;
  let mine = 0;
  for (const { claims } of cues)
    for (const clause of claims) {
      if (clause.tense !== "present" || clause.perfect || ASIDE.has(clause.opener)) continue;
      if (clause.subject === "he" || clause.subject === "she") theirs++;
      else if (clause.who === "I" && isPractice(clause)) mine++;
    }
  return theirs >= ENACTED_THEIRS || mine + theirs >= ENACTED_MINE;
}

/** "I count the float twice": in the present, and no state. */
const isPractice = ({ who, tense, perfect, progressive, opener, lemmaWord }: Clause): boolean =>
  tense === "present" &&
  (who === "I" || who === "we" || who === "dropped") &&
  !perfect &&
  !progressive &&
  opener !== "if" &&
  !has(doesOf(lemmaWord), Does.Mind) &&
  !STATES.lists(lemmaWord);

/** Somebody other than the speaker lost, waited, had to do without. */
const isBurden = (words: readonly Token[], { lemma, lemmaWord, verb }: Clause): boolean =>
  BURDENS.lists(lemmaWord) || (lemma === "have" && words[verb + 1]?.lower === "to");

/** "They offered me": what others do to the speaker or with what is the speaker's. */
export function isDoneToMe(words: readonly Token[], { who, passive, verb, end }: Clause): boolean {
  return who === "they" && !passive && OURS.isIn(words, verb + 1, Math.min(end, verb + 1 + NEAR));
}

/** The share of the words of an answer that tell what happened. */
export function shareTold(cues: readonly Cues[]): number {
  let words = 0;
  let told = 0;
  for (const cue of cues) {
    words += cue.words;
    if (tellsStory(cue)) told += cue.words;
  }
  return told / words;
}

/** "Then she calls the patients" is told too. */
const tellsStory = ({ claims, afterwards }: Cues): boolean =>
  claims.length === 0 ||
  claims.some(isTold) ||
  (afterwards && claims.some(({ tense, who }) => tense === "present" && who !== "you"));
