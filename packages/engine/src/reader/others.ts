import type { Clause, Sentence, Token } from "../model/answer.ts";
import type { OtherCause, OtherFound } from "../model/reading.ts";
import { clauseAt } from "../text/claim.ts";
import { itemBefore } from "../text/item-before.ts";
import { has, Tag } from "../text/lexicon.ts";
import { badNouns, badWords, Does, doesOf, workNouns } from "../text/meaning.ts";
import { AnyPhrases, type Match, Phrases } from "../text/phrases.ts";
import { nounPhraseStart } from "../text/quote.ts";
import { WordList } from "../text/word-list.ts";

const families: Readonly<Record<Exclude<OtherCause, "failed">, Phrases>> = {
  caused: new Phrases([
    "(because|cause|'cause|cos) of",
    "(due|owing|thanks) to",
    "(as a|the) (result|consequence) of",
    "(on account|by virtue) of",
    "(down|came down|comes down|was down) to (the|a|an|our|their|his|her|bad|poor|lack)",
    "(caused|driven|triggered|forced|dictated|created|prompted) by",
    "(given|considering) (the|how|that|our)",
    "not helped by",
    "(the|a|main|real|biggest|only)? (reason|cause|problem|issue|trouble|thing) (was|is|being|there was) that (they|he|she|the|our|there|nobody|no|my)",
    "(it|that) all (comes|came|starts|started|goes|went) (from|back|with) (that|the|them|him|her)",
  ]),
  lacked: new Phrases([
    "(short|under) (staffed|of staff|staff|resourced|handed)",
    "(short-staffed|understaffed|under-staffed|under-resourced|underfunded|overworked|overloaded|overstretched|short-handed|stretched|swamped|snowed)",
    "(no|little|not enough|n't enough|insufficient|limited|without|without any|lack of|a lack of|lacked|lacking|not much) (clear|real|proper|formal|adequate|sufficient|enough|time for|actual|any|good)? (time|budget|training|support|guidance|resources|resource|staff|onboarding|handover|documentation|direction|brief|requirements|instructions|information|oversight|supervision|help|tools|money|people|notice|warning|buy-in|leadership|communication|clarity|headcount|manpower|hands|context|visibility|authority)",
    "(tight|unrealistic|impossible|aggressive|ridiculous|crazy|compressed|insane) (deadline|deadlines|timeline|timelines|schedule|timeframe|window|targets|target|turnaround|budget|brief)",
    "(under|lot of|so much|huge|enormous|constant|great) (a lot of|so much|huge|enormous|immense|constant|great|real|intense|heavy|time)? pressure",
    "(had|have|has|'d|was|were|'s) (n't|not|never) (been|being|get|got|gotten|given|really)? (properly|formally|really|fully|ever|actually|yet|even)? (been)? (properly|formally|fully|ever|actually)? (shown|trained|told|given|briefed|informed|onboarded|taught|consulted|invited|copied|warned|included|made aware|provided|supported)",
    "(did|was|were) n't (get|given|have) (any|much|enough|the|a|proper|clear|full) (training|support|time|information|brief|guidance|handover|help|notice|instructions|data|requirements|resources|budget|access)",
    "(thrown|dropped|chucked) (in|into) (at)? (the deep end|it|this|that)",
    "(nobody|no one|no-one|none of them) (had|ever|had ever|really|else|told|showed|said|trained|explained|mentioned|warned|asked|bothered|thought|had told|'d)",
    "(inherited|was handed|was given|took over|been given|got given) (a|an|the|it)? (mess|broken|bad|disorganised|disorganized|failing|impossible|team|project|system|huge|dying|half-finished|dysfunctional)",
    "(on my|all) own with (no|it|this|that|the)",
    "(only|just) (had|have|got|get|given) (a|@number) (day|days|hour|hours|week|weeks|minute|minutes|people|person|assistant|month|months|staff)",
    "(did not|didn't|do not|don't) have (the|enough|any|much|a) (time|resources|budget|people|staff|tools|support|authority|bandwidth|capacity|headcount|manpower)",
  ]),
  normal: new Phrases([
    "(everyone|everybody|everyone else|half the|every|all the|most|other) (@person|hotel|shop|place|field|sector|industry|site|sites|one)? (was|were|is|are|does|do|did|had|has|makes|make|struggled|struggles|missed|drag|'d) (doing|it|this|that|the same|like|struggling|behind|in the same|falling|affected|late|caught)",
    "(that|this|it) (is|was|'s) (just)? (how|the way) (it|things|they|we|everyone|everybody|the|this|that|all)? (is|was|works|worked|work|goes|went|are|were|did|does|do|always|has always)",
    "(standard|normal|common|usual|accepted) (practice|procedure|then|for|in|at|wording)",
    "(that|it|this|which) (is|was|'s) (standard|normal|common|the norm|pretty normal|quite normal|quite common|very common|par for the course|typical)",
    "(across|in|throughout) the (whole|entire)? (sector|industry|market|board|economy|field)",
    "(in|according to|per|by|followed|following|in line with|within) (the|our|company|standard|line with the)? (procedure|procedures|guidance|guidelines|playbook|policy|process|protocol|spec|specification|documentation|rules|programme|manual|book)",
    "(the|our|that) (market|economy|industry|sector|climate) (was|is|had|turned|crashed|collapsed|changed|shifted|went|did|at)",
    "(you|one|nobody|anyone|no one) (can not|could not|can't|couldn't) (plan|control|predict|foresee|know|expect|see|go|do anything|prepare|have (known|predicted|foreseen|seen|expected|planned|done))",
    "(nothing|not much|little) (i|we|anyone|you|anybody) (could|can) (do|have done|really do)",
  ]),
  disclaimed: new Phrases([
    "(not|n't|never) (really|actually|strictly|technically|exactly|even|part of)? (my|our) (job|department|area|responsibility|role|remit|decision|call|choice|idea|team's|team|side|fault|task|place|problem)",
    "(out of|outside|beyond) (of)? (my|our|anyone's|everyone's) (hands|control|remit|power|influence|scope)",
    "i (was|had been|got|'d been|am) (just|only|simply|merely)? (told|asked|instructed|ordered|forced|pushed|made|required|obliged|pressured|pressed|expected|assured) (to|into|that|by)",
    "(just|only|simply|merely) (following|doing what|did what|followed|collected|carried|passing|executing|the messenger|did my)",
    "(had|have|left|was given|gave me|given) (no|little) (choice|option|say|alternative|control|authority|real choice|other choice|other option)",
    "(the|that|this) (decision|choice|call|timeline|plan|date|target|scope|price) (was|had been) (made|taken|set|done|imposed|fixed) (by|above|over|before|for|without|higher|elsewhere)",
    "i (do n't|did n't|never) (write|wrote|set|choose|chose|control|controlled|make|made|decide|decided|own|run|pick|picked|sign|design|designed) (the|those|these|that|them|any of)",
    "i (had|'d) (already|actually|repeatedly|even|always|also)? (warned|flagged|raised|told them|said|told|escalated|pointed|asked for|requested|suggested|reported)",
    "(decided|set|imposed|chosen|created|passed|handed) (by|from) (the)? (management|head office|leadership|above|others|someone else|vendor|hq|the client|the board)",
    "(let|leave|put) (it|that|the blame) (down|on) (to)? (the|them|him|her)",
  ]),
  owed: new Phrases([
    "(@person) (really|probably|also)? (should|could|ought) (n't|not|never|really|at least)? (have|'ve|of|to have)",
    "if (only)? (they|he|she|the|someone|somebody|my|our|it|there|people|you|management) * (had|'d|was|were|gave|told|would have|hadn't|weren't|wasn't|did|didn't)",
    "(without|but for) (the|that|this|their) (change|changes|delay|pressure|merger|cuts)",
  ]),
};

const INNOCENT = new WordList("get hurt die lose suffer push force make ask blame mind complain notice thank");
const CUSTOMERS = new WordList(
  "client clients customer customers guest guests user users member members family families",
);
const LEAVING = new WordList("leave cancel quit resign withdraw");
const NOT_A_CAUSE = new WordList("who nobody");
/** Things and people whose failing is the speaker's own story, not a cause: "my mistake", "the launch", "the result". */
const OWN_THINGS = new Set(
  "mistake failure error result outcome consequence consequences impact launch lesson reason problem project deadline report presentation answer story example it this that everything thing something what which email call".split(
    " ",
  ),
);
const isOwn = (noun: string) => OWN_THINGS.has(noun) || workNouns.has(noun);
const CHANGING = new WordList(
  "change shift move reduce cut withdraw cancel refuse reject insist want demand push force keep drop delay leave resign quit block ignore overrule miss mislead promise assure ask tell",
);

/** The first wording in a sentence that puts a cause with somebody or something else, or null. */
export function otherCause(sentence: Sentence): OtherFound | null {
  const { words } = sentence;
  for (const cause of told.isIn(words) ? FAMILIES : NONE) {
    for (const match of families[cause].all(words)) {
      if (words[match.from]!.quoted || disowned(words, match)) continue;
      return { ...widened(sentence, match, cause), cause };
    }
  }
  for (const clause of sentence.clauses) {
    const cause = clause.reported ? null : clauseCause(words, clause);
    if (cause)
      return { from: nounPhraseStart(words, clause.start), to: Math.min(clause.end, trimmed(words, clause)), cause };
  }
  return null;
}

const FAMILIES = ["disclaimed", "lacked", "owed", "normal", "caused"] as const;
const NONE: readonly never[] = [];
const told = new AnyPhrases(Object.values(families));

/** The words around a match that belong to it: the clause it stands in, or what follows "because of". */
function widened({ words, clauses }: Sentence, match: Match, cause: OtherCause): Match {
  if (cause === "caused") {
    let to = match.to;
    while (to < words.length && words[to].kind !== "punctuation" && !has(words[to].tags, Tag.Opener)) to++;
    return { from: match.from, to };
  }
  const clause = clauseAt({ clauses }, match.from);
  if (clause === undefined || clause.end <= match.from) return match;
  return { from: nounPhraseStart(words, clause.start), to: Math.max(match.to, trimmed(words, clause)) };
}

/** "not because of the supplier", "because of me", "thanks to them we saved it". */
function disowned(words: readonly Token[], match: Match): boolean {
  const before = itemBefore(words, match.from);
  if (before && (has(before.tags, Tag.Not) || before.lower === "not")) return true;
  const next = words[match.to];
  return (
    next !== undefined && (has(next.tags, Tag.I) || next.lower === "me" || next.lower === "my" || next.lower === "mine")
  );
}

function clauseCause(words: readonly Token[], clause: Clause): OtherCause | null {
  if (clause.who !== "they" && clause.who !== "thing") return null;
  if (NOT_A_CAUSE.lists(clause.subjectWord) && clause.subject !== "nobody") return null;
  if (clause.tense === "future" || clause.opener === "if") return null;
  const meaning = doesOf(clause.lemmaWord);
  const past = clause.tense === "past" || clause.perfect;
  // "Nobody was hurt", "nobody pushed me" name no cause; "nobody checked" does.
  if (clause.subject === "nobody" || clause.subject === "no-one")
    return clause.lemma === "be" || clause.passive || INNOCENT.lists(clause.lemmaWord) ? null : "failed";
  // That clients left is what it cost.
  if (CUSTOMERS.lists(clause.subjectWord) && LEAVING.lists(clause.lemmaWord)) return null;
  if (clause.who === "they") {
    if (
      past &&
      clause.negated &&
      !clause.passive &&
      has(meaning, Does.Care | Does.Tell | Does.Decide | Does.Mind | Does.Establish)
    )
      return "failed";
    if (
      past &&
      !clause.passive &&
      !clause.negated &&
      (has(meaning, Does.Fault) || CHANGING.lists(clause.lemmaWord)) &&
      !has(meaning, Does.Tell)
    )
      return "failed";
  }
  if (clause.who === "thing" && !isOwn(clause.subject)) {
    if (!clause.negated && clause.lemma === "mean" && past) return "caused";
    if (!clause.negated && past && has(meaning, Does.GoWrong | Does.Cause) && has(meaning, Does.GoWrong))
      return "failed";
  }
  if (past && clause.lemma === "be" && !isOwn(clause.subject) && !clause.negated) {
    for (let k = clause.verb + 1; k < clause.end; k++)
      if (badWords.holds(words[k]) || badNouns.holds(words[k])) return "failed";
  }
  return null;
}

/** A clause without its closing punctuation and the conjunction that opens the next. */
function trimmed(words: readonly Token[], clause: Clause): number {
  let to = clause.end;
  while (
    to > clause.verb + 1 &&
    (words[to - 1]!.kind === "punctuation" || /^(?:and|but|so|because|which|that|when|if)$/.test(words[to - 1]!.lower))
  )
    to--;
  return to;
}
