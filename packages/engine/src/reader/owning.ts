import type { Clause, Token } from "../model/answer.ts";
import type { OtherFound } from "../model/reading.ts";
import { itemBefore } from "../text/item-before.ts";
import { has, Tag } from "../text/lexicon.ts";
import { Does, doesOf } from "../text/meaning.ts";
import { Phrases } from "../text/phrases.ts";
import { WordList } from "../text/word-list.ts";
import type { Cues } from "./cues.ts";
import { faultFits } from "./verb-fits.ts";

const set = (list: string) => new Set(list.split(/\s+/));

/** Left undone, these are no lapse: a state, a thing that came from others, or a good thing kept. */
const NO_LAPSE = new WordList(
  "know want mean get have like need mind feel expect hear go be see care sleep eat believe blame hesitate charge panic give-up regret lose hide argue receive agree work live cry complain win earn deserve become seem love enjoy meet hurt cause cheat lie steal break damage miss forget fail study",
);
const INNOCENT_OBJECT = set("wrong bad mistake mistakes harm any anything blame problem problems up");
/** Met by the speaker, not done: "I found the error too late" tells when, not whose it was. */
const MET = new WordList(
  "find discover notice get receive hear see be have feel become stay think know understand want hope wish",
);
const CHOOSING = new WordList("decide choose promise agree accept approve sign let leave trust believe");
const yes = new Phrases(["(said|say) (yes|ok|okay|no)"]);
const ME = set("me us myself");

/** A flaw in the act itself. */
const flaws = new Phrases([
  "too (much|many|late|long|early|soon|far|fast|quickly|slow|slowly|small|short|big|low|high|little|few|hot|hard|tight|loose|thin|often|cheap|optimistic|proud|sure)",
  "(the|a|to|in|at|on) wrong",
  "wrong (@person|one|file|date|list|way|side|figure|figures|number|version|table|place|address|code|name|size|order|time|day|week|month|line|room|amount|rate|template|account|house|flat|medicine|colour|color|bus|train|key|box|boxes|price|dose)",
  "without (asking|checking|telling|testing|reading|looking|confirming|consulting|talking|speaking|verifying|thinking|waiting|reviewing|measuring|involving|warning|listening|counting|tasting|weighing|saying|a (test|check|plan|list|backup|word))",
  "(in place|instead) of (asking|checking|telling|testing|reading|looking|waiting|calling|a|the|@number)",
  "from memory",
  "to (all|everybody|everyone|the whole)",
  "only (once|one time|one day|the first|half|a part)",
  "by (mistake|accident)",
  "(old|outdated|last) (file|version|list|data|numbers|figures|template|copy|plan|table|price|prices|draft|address|phone number)",
]);
/** A flaw in how the speaker was: "I was too slow", "I was late", "I was not careful". */
const states = new Phrases([
  "(was|were|am|came|arrived|got (up|there)) (very|so|really|too|also|again|half an hour|an hour|@number minutes|one hour|two hours)? (late|careless|lazy|impatient|arrogant|overconfident|stubborn|distracted|inattentive|unprepared|negligent|wrong)",
  "(was|were) too (slow|proud|fast|sure|confident|optimistic|quick|busy with|shy|afraid)",
  "(was|were) (not|n't) (careful|attentive|prepared|ready|concentrated|on time|paying attention|listening|honest|patient|there)",
]);
/** The speaker's own reason, given with the act. */
const ownReasons = new Phrases([
  "(because|since|as) i (was (sure|certain|lazy|tired|proud|in a hurry|too|afraid|ashamed|confident)|thought|assumed|wanted|believed|did n't want|did not want|trusted|felt|hoped|figured)",
]);
const boasts = new Phrases(["(work|worked|working|try|tried|trying|care|cared|push|pushed) (too|so|very) (hard|much)"]);
const duress = new Phrases(["(had|forced|told|asked|made|ordered|expected) (me)? to", "no (choice|option|other)"]);
/** What it came to, in plain words. */
const harms = new Phrases([
  "(ran|run|running) out (of)?",
  "had to (come back|wait|pay|close|stop|cancel|throw|start|begin|do|go|buy|work|stay|call|repeat|redo|move|send|leave|walk|sleep|reprint|rework|remake|rebuild|reorder|refund|return|drive|eat|stand|take|clean|write|make)",
  "(could|did|was|were) (not|n't) (open|work|start|get|come|arrive|pay|enter|sleep|eat|go|leave|run|print|sell|deliver|use|have|find|able|ready|there|enough|fit|hold|close|pass)",
  "(got|had|received|was|were|came|went|took|ate|drank) (the|a|to the|in the|at the)? (wrong|sick|ill|hurt|burnt|burned|cold|late|empty|bad|broken|damaged|angry|upset|sad|wet|spoiled|dirty|missing|short|nothing|no)",
  "(got|received|had|found|came to|stood|waited|sat) (in front of|before|with|at)? (no|nothing|a closed|a locked|only|half|an empty|without) ",
  "(went|came|drove|arrived) (to|at|in|after) the (old|wrong|closed|other|wedding|deadline|party|meeting|exam)",
  "(threw|thrown) (it|them|everything|all|away|out|the|@number)",
  "(stood still|stopped|closed|shut|broke|burned|burnt|died|fell|cried|leaked|failed|crashed|flooded|spoiled|melted|froze|went (down|out|off|away))",
  "(lost|cost|costs|paid|missed|waited|complained|cancelled|canceled|left us|left the|was fired|wasted)",
  "(too|was|were|came|arrived|very) (late|short|long|small|cold|hot|salty|empty|dark|high|low|angry|sad|disappointed|upset|furious|unhappy)",
  "(nobody|no one|nothing) (came|bought|worked|was ready|could|had)",
  "(delayed|ruined|destroyed|unusable|useless|sick|ill|injured|hurt|dead|stuck|locked|blocked|disappointed|delay|fine|penalty|refund|complaint|complaints)",
]);

/** Where words tell an act or omission of the speaker's own that can be the failure; what came of it is told elsewhere. */
export interface Owning {
  /** I + a verb of fault, an act left out, or an act with its flaw in it. */
  readonly lapse: boolean;
  /** I + a decision or an act that only what came of it can show as wrong. */
  readonly choice: boolean;
}

export function owningIn(words: readonly Token[], claims: readonly Clause[]): Owning {
  let lapse = false;
  let choice = false;
  if (overdoesGood(words)) return { lapse, choice };
  for (const [at, clause] of claims.entries()) {
    if (!isOwnPast(words, clause, itemBefore(claims, at))) continue;
    const { verb, group, end, lemma, lemmaWord, negated } = clause;
    lapse ||= negated ? isLeftOut(words.slice(verb, end), clause) : isFault(words, clause);
    lapse ||=
      !negated &&
      !MET.lists(lemmaWord) &&
      (flaws.first(words, verb, end) !== null || isTooEarly(clause, claims[at + 1]));
    lapse ||= lemma !== "have" && states.first(words, group, end) !== null;
    choice ||= !negated && CHOOSING.lists(lemmaWord) && !(verb + 1 < end && ME.has(words[verb + 1].lower));
    choice ||= !negated && yes.at(words, verb) !== null;
    choice ||= !negated && !MET.lists(lemmaWord) && ownReasons.first(words) !== null;
  }
  return { lapse, choice: choice && duress.first(words) === null };
}

/** Whether a sentence tells what the failure came to. */
export const tellsHarm = (words: readonly Token[]): boolean => harms.all(words).some(({ from }) => !words[from].quoted);

function isOwnPast(words: readonly Token[], clause: Clause, before: Clause | undefined): boolean {
  if (clause.who !== "I" && !(clause.who === "dropped" && clause.lemma !== "let")) return false;
  if (
    clause.passive ||
    clause.counterfactual ||
    clause.progressive ||
    clause.opener === "if" ||
    clause.opener === "unless"
  )
    return false;
  // "two of the members did not show up": a count stands before the verb, not a subject left out.
  if (clause.who === "dropped" && clause.group > 0 && !has(words[clause.group - 1].tags, Tag.Adverb)) return false;
  // "nobody told me that I was late", "he said I did not check".
  if (clause.opener === "that" && before !== undefined && before.who !== "I") return false;
  return clause.tense === "past" || clause.perfect;
}

const isLeftOut = (rest: readonly Token[], { lemmaWord }: Clause): boolean =>
  !NO_LAPSE.lists(lemmaWord) && !sparesItself(rest);

/** "did not do anything wrong", "never gave up": from the verb on. */
export const sparesItself = (rest: readonly Token[]): boolean =>
  rest.slice(1, 4).some(word => INNOCENT_OBJECT.has(word.lower));

/** A virtue overdone: "I cared too much". */
export const overdoesGood = (words: readonly Token[]): boolean => boasts.first(words) !== null;

function isFault(words: readonly Token[], clause: Clause): boolean {
  return has(doesOf(clause.lemmaWord), Does.Fault) && faultFits(words, clause);
}

/** In the present these tell what the speaker thinks now: "I don't say that", "I guess". */
const REMARKED = new WordList("say think look make take keep stop support guess assume presume trust confuse");

/**
 * "I not check the chart", and where the story is told in the present also "I don't check it", "I forget it", "I take the wrong one".
 * A present with "too" in it tells what the speaker is like.
 */
export function isLapseInPresent(words: readonly Token[], clause: Clause, toldInPresent: boolean): boolean {
  const { who, tense, verb, group, end, lemmaWord, negated, opener } = clause;
  if (who !== "I" || tense !== "present" || opener === "if" || opener === "unless") return false;
  if (clause.perfect || clause.passive || clause.progressive || clause.counterfactual || words[verb].quoted)
    return false;
  if (REMARKED.lists(lemmaWord)) return false;
  if (negated) return has(doesOf(lemmaWord), Does.Care) && (toldInPresent || itemBefore(words, group)?.lower === "not");
  if (!toldInPresent || words.slice(verb, end).some(({ lower }) => lower === "too")) return false;
  return isFault(words, clause) || (!MET.lists(lemmaWord) && flaws.first(words, verb, end) !== null);
}

/** "I printed it before the school had confirmed": done before its time. */
function isTooEarly(clause: Clause, next: Clause | undefined): boolean {
  return (
    next?.opener === "before" &&
    next.who !== "I" &&
    (next.perfect || next.lemma === "be") &&
    has(doesOf(clause.lemmaWord), Does.Decide | Does.Tell | Does.Establish)
  );
}

/** How far behind or before it the outcome of an act may stand, in sentences. */
const AFTER_LAPSE = 3;
const BEFORE_LAPSE = 2;
const AFTER_CHOICE = 2;

/**
 * Indexes of the sentences that own the failure in plain words: a lapse of the speaker's with a bad outcome near it or in an
 * answer that puts no cause elsewhere, or a choice that is followed by the first bad outcome. Nobody else's doing in the sentence is given as the cause.
 */
export function plainlyOwned(cues: readonly Cues[], causes: readonly (OtherFound | null)[]): number[] {
  const bad = (at: number) => cues[at] !== undefined && (cues[at].badOutcome || cues[at].harm);
  const between = (from: number, to: number) => {
    for (let at = Math.max(0, from); at <= to; at++) if (bad(at)) return true;
    return false;
  };
  const unexcused = causes.every(cause => cause === null);
  return cues.flatMap((cue, at) => {
    if (causes[at] !== null || cue.sentence.question) return [];
    if (cue.lapse && (unexcused || between(at - BEFORE_LAPSE, at + AFTER_LAPSE))) return at;
    if (cue.choice && !between(0, at - 1) && between(at, at + AFTER_CHOICE)) return at;
    return [];
  });
}
