import type { Clause, Sentence, Token } from "../model/answer.ts";
import { type Found, NOTHING_FOUND, type SentenceCheck } from "../model/check.ts";
import { isWronged } from "../reader/wronged.ts";
import { inFirstPerson } from "../text/first-person.ts";
import { has } from "../text/lexicon.ts";
import { badNouns, badWords, Does, doesOf, workNouns } from "../text/meaning.ts";
import { passivesIn } from "../text/passives.ts";
import { type Match, Phrases } from "../text/phrases.ts";
import { nounPhraseStart, quote, spanOf } from "../text/quote.ts";
import { WordList } from "../text/word-list.ts";

/** Passives that tell of a fault whatever their subject: "was overlooked". */
const FAULTY = new WordList(
  "miss overlook forget neglect ignore mishandle mislay misplace lose delay botch mismanage misread misjudge underestimate misunderstand mislabel skip omit drop break damage mix confuse waste compromise miscalculate misconfigure leave",
);
/** Passives that name, place and plan things; nothing fails in them. */
const NEUTRAL = new WordList(
  "call name base hire promote employ locate situate design intend mean suppose assign invite pay train involve title found own know interview elect recruit appoint transfer accept admit publish award",
);
const byItself = new Phrases([
  "(slipped|slips|fell|fall|falls|falling|slipping|got|get|gets) (through|between) (the|our|some)? (cracks|net|gaps|gap)",
  "(went|gone|goes|going) (badly|horribly|terribly|a bit|slightly|very|so|completely)? (wrong|sideways|south|awry|pear-shaped|off the rails|off track|downhill|up in smoke)",
  "(did|had|does|could) n't? (not)? (quite|really)? (go|gone|work|worked|pan|panned|land|landed|turn|turned|come|came|happen|happened) (out|together|off|as|to|the way|well|according|like|smoothly)? (as)? (planned|hoped|expected|intended|plan|well|out|we|i|smoothly|that way)?",
  "(mistakes|errors|things|balls|wires|lines|details|signals|some things|something) (were|was|got|get|had been|have been|can be|happen|happened|were being) (made|missed|dropped|lost|overlooked|forgotten|crossed|mixed|confused|said)?",
  "there (was|were|has been|had been|'s been|turned out to be) (a|an|some|a few|several|certain|a number of|a lot of|a bit of|clearly|obviously|a certain)? (bit|lack|amount|degree|level|breakdown|gap|case)? (of|in|a)? (mistake|mistakes|error|errors|misunderstanding|misunderstandings|miscommunication|mix-up|oversight|confusion|mismatch|slippage|leakage|gap|gaps|issue|issues|problem|problems|delay|delays|misalignment|communication|disconnect|breakdown|shortfall|failure|failures|lapse|omission|misstep|missteps|drift)",
  "it (then|soon|later|eventually|subsequently)? (emerged|transpired|came to light|turned out|became apparent|became clear) that",
  "(crept|slipped|snuck|sneaked|made its way|made their way|found its way|found their way|worked its way) (in|into|through|past|to)",
  "(switched|turned|deleted|overwrote|shut|reset|emptied|duplicated|sent|moved|removed|disconnected) (itself|themselves)",
  "(landed|went down|went over|came across|performed|went) (badly|poorly|flat|awkwardly)",
  "(fell|falls|came|comes|fallen) (flat|short|apart|unstuck|undone|adrift|a cropper) *",
  "(got|gets|kept getting|was getting|were getting|getting) (pushed|delayed|lost|missed|dropped|mixed|forgotten|buried|overlooked|stuck|swapped|switched|muddled|duplicated|skipped|left|misplaced)",
  "((did|do|does|would) n't (not)?|did not) (quite|really|want to|seem to)? (match|add up|tally|reconcile|balance|line up|agree)",
  "(refused|failed|wanted not) to (match|add up|tally|reconcile|balance|start|load|materialise|materialize|arrive)",
  "never (quite|really|fully|properly)? (translated|materialised|materialized|took off|take off|gelled|clicked|caught on|found (its|their) feet|got going|got off)",
  "(became|become|got) (mixed|confused|lost|corrupted|detached|separated|outdated|muddled|garbled|scrambled)",
  "somewhere along the (line|way)",
  "(passed|went|gone|been) through (a number of|several|many|too many|various|different|a lot of) (hands|people|departments|desks)",
  "(flatlined|fizzled|fizzled out|petered out|hiccupped|hiccuped|underperformed|nosedived|tanked|stalled|foundered|floundered|unravelled|unraveled|imploded|evaporated|glitched)",
  "(was|were) (given|booked|sold|sent|charged|counted|paid|entered|billed|assigned|let) (twice|two times|double)",
  "(a|an|some|the) (mistake|error|misunderstanding|miscommunication|oversight|mix-up|mismatch|problem|issue|bug|gap) (was made|were made|happened|occurred|arose|crept in|came up|emerged|appeared|developed|had crept in|slipped in)",
]);

export const agentlessFailure: SentenceCheck = {
  id: "agentless-failure",
  title: "The person is missing",
  summary: "The failure is told with no one who did it.",
  rule: "F2",
  why: "The listener hears what went wrong and not who did it, and wonders if it was you.",
  advice: "Put yourself at the front of the sentence, as in “I missed the deadline”.",
  evidence: ["agency", "owning-competence"],
  severity: "warning",
  mend: 5,
  over: "sentence",
  messages: {
    heard: "In “{words}” nobody did it.",
    passive: "“{words}” does not say who did it. Was it you?",
    itself: "“{words}” sounds as if it happened by itself. Who did it?",
  },
  find({ answer, reading, sentence }): readonly Found[] {
    const read = reading.sentences[sentence.index]!;
    const owned = reading.owned >= 0 && reading.owned <= sentence.index;
    if (read.strengths.includes("ownership") || read.role === "learning") return NOTHING_FOUND;
    // Whoever was wronged is never asked whether it was them.
    if (isWronged(answer)) return NOTHING_FOUND;
    const odds = read.odds["agentless-failure"];
    const itself = byItselfIn(sentence);
    // "Mistakes were made" is the fault itself, whatever stands around it.
    const isWording = itself?.passive === true && badNouns.isIn(sentence.words, itself.from, itself.to);
    if (!isWording && (odds < AGAINST || (owned && odds < AFTER_OWNING))) return NOTHING_FOUND;
    const agentless = agentlessIn(sentence);
    const hit =
      itself ??
      clauseIn(sentence, agentless) ??
      (odds > UNNAMED && read.role !== "other" && read.role !== "aftermath" ? doerless(sentence, agentless) : null);
    if (hit === null) return NOTHING_FOUND;
    const span = spanOf(sentence, hit);
    const sure = !owned && !hit.unnamed && odds > SURE && read.role !== "aftermath";
    return [
      {
        span,
        message: hit.passive ? "passive" : "itself",
        values: { words: quote(answer.text, span) },
        severity: sure ? "warning" : "hint",
        ...(isWording && { isWording }),
      },
    ];
  },
  fix({ answer, sentence }, { span, message }) {
    if (span === null || message !== "passive") return null;
    const named = byItselfIn(sentence) ?? clauseIn(sentence, agentlessIn(sentence));
    const mine = named && inFirstPerson(answer.text, sentence, span);
    return mine === null ? null : { title: `Was it you? Then say “${mine}”`, ...span, insert: mine };
  },
  examples: {
    flags: [
      {
        text: "[[Mistakes were made]] during the handover, and we paid for them.",
        fixed: "I made mistakes during the handover, and we paid for them.",
      },
      {
        text: "In March [[the deadline was missed]] and the client left.",
        fixed: "In March I missed the deadline and the client left.",
      },
      { text: "[[The launch slipped]] by six weeks." },
      { text: "A few orders [[fell through the cracks]] that winter." },
      { text: "[[There was a misunderstanding]] about the delivery date." },
      {
        text: "Unfortunately [[the backup had not been checked]] before the move.",
        fixed: "Unfortunately I had not checked the backup before the move.",
      },
      {
        text: "[[Two of the labels were mixed]] up in the cold store.",
        fixed: "I mixed two of the labels up in the cold store.",
      },
      { text: "[[The complaint was not dealt]] with until May." },
      { text: "Everything [[went wrong]] on the second day." },
      { text: "The wrong price [[crept into]] the catalogue." },
      { text: "[[It emerged that]] two rooms had the same number." },
      { text: "The stock figures [[did not add up]] in May." },
    ],
    passes: [
      { text: "By then only two of the rooms were left to paint.", because: "what was left is what remained to do" },
      { text: "I was promoted to team lead in the spring.", because: "a neutral passive: nothing failed" },
      { text: "The project was called Heron and ran for a year.", because: "naming a thing is no failure" },
      {
        text: "I pushed the change on Friday night, and the server crashed.",
        because: "the speaker’s own act is stated as the cause",
      },
      {
        text: "I was harassed by my boss. The complaint was ignored and the evidence was lost.",
        because: "it was done to the speaker",
      },
      { text: "The deadline was missed by me, nobody else.", because: "the passive names its agent, the speaker" },
      {
        text: "I missed the deadline, and two orders were cancelled.",
        because: "the consequence follows a failure that is owned",
      },
      {
        text: "Some mistakes were made by the printer, and no mistakes were made in the second run.",
        because: "it is said who made them, or that there were none",
      },
      {
        text: "“Mistakes were made” is what my old boss used to say.",
        because: "the words are quoted from somebody else",
      },
    ],
  },
};

/** After the failure is owned a thing that went wrong is its consequence, unless much speaks against that. */
const AFTER_OWNING = 0.2;
const SURE = -0.3;
/** From these odds on a clause without a doer is taken for the failure, whatever its verb. */
const UNNAMED = 0;
/** Below these the place speaks so much against it that even plain words are innocent. */
const AGAINST = -2.5;

interface Hit extends Match {
  readonly passive: boolean;
  /** Nothing in its words says that it went wrong. */
  readonly unnamed?: true;
}

/** The participles of passives that name nobody; not of mistakes that were never made, or are only thought of. */
const agentlessIn = (sentence: Sentence): ReadonlySet<number> => {
  const all = passivesIn(sentence).flatMap(one => (one.agentless ? [one.participle] : []));
  const { words, clauses } = sentence;
  return new Set(all.filter(at => !clauses.some(clause => clause.verb === at && isSpared(words, clause))));
};

function byItselfIn(sentence: Sentence): Hit | null {
  const { words } = sentence;
  for (const match of byItself.all(words)) {
    const passive = words[match.to - 1]!.lower === "made";
    if (!words[match.from]!.quoted && (!passive || agentlessIn(sentence).has(match.to - 1)))
      return { ...match, passive };
  }
  return null;
}

const isMistakeMade = ({ lemma, subjectWord }: Clause): boolean => lemma === "make" && badNouns.lists(subjectWord);

/** Of mistakes that were made: said to be none or unknown, by somebody else, or only thought of. */
const isSpared = (words: readonly Token[], clause: Clause): boolean =>
  isMistakeMade(clause) &&
  (clause.reported ||
    OTHERS.has(clause.opener) ||
    OTHERS.isIn(words, nounPhraseStart(words, clause.start), clause.verb));
const OTHERS = new WordList("no any what which his her their if when where before that");

function clauseIn({ words, clauses }: Sentence, agentless: ReadonlySet<number>): Hit | null {
  for (const clause of clauses) {
    if (clause.reported || clause.opener === "if" || clause.tense === "future" || clause.tense === "modal") continue;
    if (clause.who !== "thing" && clause.who !== "nobody") continue;
    const work = workNouns.lists(clause.subjectWord) || badNouns.lists(clause.subjectWord);
    const lost = FAULTY.lists(clause.lemmaWord) && !isRemaining(words, clause);
    if (clause.passive && agentless.has(clause.verb) && (lost || (clause.negated && work) || isMistakeMade(clause)))
      return { from: nounPhraseStart(words, clause.start), to: clause.verb + 1, passive: true };
    if (clause.passive || !work || clause.tense !== "past") continue;
    const failed =
      (!clause.negated && has(doesOf(clause.lemmaWord), Does.GoWrong | Does.Fault)) ||
      (clause.negated && has(doesOf(clause.lemmaWord), MET)) ||
      (clause.negated && REACHING.lists(clause.lemmaWord)) ||
      lateOrWrong(words, clause);
    if (failed)
      return {
        from: nounPhraseStart(words, clause.start),
        to: clause.verb + 1 + (clause.lemma === "be" || clause.lemma === "go" || clause.lemma === "come" ? 1 : 0),
        passive: false,
      };
  }
  return null;
}

/** The first clause in which somebody must have done something and nobody is named. */
function doerless({ words, clauses }: Sentence, agentless: ReadonlySet<number>): Hit | null {
  const clause = clauses.find(
    one =>
      !one.reported &&
      !NEUTRAL.lists(one.lemmaWord) &&
      !isRemaining(words, one) &&
      (one.who === "thing" || one.who === "nobody") &&
      (one.passive
        ? agentless.has(one.verb)
        : one.negated || has(doesOf(one.lemmaWord), Does.GoWrong | Does.Fault) || lateOrWrong(words, one)),
  );
  if (!clause) return null;
  return { from: nounPhraseStart(words, clause.start), to: clause.verb + 1, passive: clause.passive, unnamed: true };
}

/** "Two weeks were left", "what was left to draw": there was still so much of it. */
function isRemaining(words: readonly Token[], { lemma, verb }: Clause): boolean {
  const next = words[verb + 1];
  return lemma === "leave" && (next === undefined || next.kind === "punctuation" || REST.has(next.lower));
}
const REST = new Set(["to", "with", "of", "over", "for", "in", "and", "before", "after", "at", "from", "until"]);

const MET = Does.Care;
const REACHING = new WordList(
  "meet hit reach work land deliver happen go arrive pass sell come succeed achieve launch open",
);

function lateOrWrong(words: readonly Token[], clause: Clause): boolean {
  const next = words[clause.verb + 1];
  return (
    (clause.lemma === "be" ||
      clause.lemma === "go" ||
      clause.lemma === "come" ||
      clause.lemma === "arrive" ||
      clause.lemma === "get") &&
    next !== undefined &&
    badWords.holds(next)
  );
}
