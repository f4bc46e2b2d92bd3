import type { Sentence } from "../model/answer.ts";
import type { Found, SentenceCheck } from "../model/check.ts";
import { isClaimed } from "../text/claim.ts";
import { drop } from "../text/drop.ts";
import { has, Tag } from "../text/lexicon.ts";
import { type Match, Phrases } from "../text/phrases.ts";
import { quote, spanOf } from "../text/quote.ts";

/** Said of somebody else these are kind: "to be fair to him". */
const fairness = new Phrases([
  "to be (completely|entirely|perfectly|totally|really|quite)? fair (to|on|with)?",
  "in (all)? fairness (to|on)?",
  "(if|when) (i|i 'm|i am|we 're) (being)? fair",
  "being fair (to|on)?",
  "let 's be fair (to)?",
  "(in|to|for) (my|our) (own)? (defence|defense|credit|excuse|justification)",
  "(in|as) (my|our) (own)? mitigation",
  "in mitigation",
  "(give|cut) (me|us) (some|a bit of|a little) (slack|credit)",
  "i (do|will|would|must|have to)? say in my (own)? (defence|defense)",
]);
const appeals = new Phrases([
  "you (have|need|'ve got|must|should|ought) (also|really|just|first|only)? (to)? (also|really|just|first|only)? (understand|realise|realize|appreciate|remember|bear in mind|keep in mind|put yourself) (that)?",
  "you (have|'ve got|got|need) to (look at|see|think about|consider) (the|what|how|who|that|where)",
  "(people|one|everyone|they) (have to|has to|need to|must|should) (understand|realise|realize|appreciate) (that)?",
  "(what)? (people|others|outsiders|you|folk|folks|most people|nobody|they) (outside|from outside|maybe|probably|often|in offices)? (do|will|would|may|might) (not|n't) (always|really|often|quite|probably|maybe)? (realise|realize|appreciate) (here|unless|is|was)? (that|is|was)?",
  "(what)? (people|others|outsiders|you|folk|folks|most people) (outside|from outside|maybe|probably|often)? (do|will|would) (not|n't) (always|really|often|quite|probably|maybe)? (understand|see|know) (is|was) (that)?",
  "(the)? context (really|also|does|is)? (matters|important|matter)",
  "(put yourself|imagine yourself|try to put yourself) in (my|our) (shoes|place|position)",
  "if you (had been|'d been|were|'d have been) (there|me|us|in my)",
  "(you|anyone|anybody|everyone|everybody|most people|any|every) (in my|in that|in our|else in my)? (position|place|shoes|situation|else)? would (probably|surely|also|all|likely)? (also)? (have|'ve|of)? (also)? (done|do|did|made|make|gone|go|thought|think) (exactly)? (the same|it too|likewise|that too|as i)",
  "what (was|were|am|are) (i|we) (supposed|meant|expected) to do",
  "what (can|could|else can|else could|more can|more could) (i|we|you|one|anyone) (really)? (do|have done|possibly do)",
  "what do you want",
]);
const helpless = new Phrases([
  "(my|our) hands (were|are|had been) (really|completely|pretty much)? (tied|bound)",
  "(was|is|were) (not|n't|never) (really|entirely|all)? in (my|our) hands",
  "(out of|beyond|outside|outwith) (of)? (my|our) (hands|control|power|influence)",
  "(i|we) did (what|everything|all|whatever) (that)? (i|we) could (do)? (with what|given|under|in the|at the time|with the|considering)",
  "(i|we) did (what|everything|all) (that)? (was|i was|we were) (possible|asked|told)",
  "(i|we) (did|do|was doing|were doing) (my|our) (very|level)? best (with what|given|under|in the circumstances|with the)",
  "with (what|the (information|resources|time|tools|staff|knowledge)) (i|we) had",
  "(on|with|given|from) the (information|knowledge|facts|data|evidence) (that was|that were)? (available|we had|i had|to hand|at hand|at the time)",
  "there (was|were|is) (really|honestly|simply|just)? (nothing|not much|very little|little|no way|not a lot|only so much) (else|more)? (that)? (i|we|you|anyone|anybody) (could|can)",
  "(there was)? only so much (i|we|you|one) (can|could) do",
  "(nobody|no one|anyone|no-one) could (not|n't)? have (known|predicted|foreseen|seen|expected|guessed|stopped)",
  "how (was|were|could|should) (i|we) (supposed|meant|to|have|expected) (to)? (know|known)",
  "(i|we) (had|was left with|were left with|was given) (really|honestly)? no (other|real)? (choice|option|alternative)",
]);
const faultless = new Phrases([
  "(through|by) no (fault|doing) of (my|our|mine) (own)?",
  "(was|is|were|'s) (not|n't|never) (really|entirely|all|only|exactly|strictly|technically|actually|wholly|even|solely|totally|just)? (my|our) (own)? (fault|failure|doing|mistake|error|failing|decision|call|idea) (as such|alone|exactly|really|per se|only)?",
  "(was|is|'s|were) (really|actually)? (nobody's|no one's|nobody 's|no one 's|anybody's|everybody's|anyone's) (fault|mistake)",
  "(no one|nobody|not anyone) was (really|actually)? (to blame|at fault)",
  "not (really|entirely|all|only|exactly|strictly|technically|actually|wholly|even) (my|our) (own)? (fault|doing|failing)",
  "(can|could|should|would) (not|n't) (really|fairly)? (be blamed|blame me|be held|hold me|blame us)",
  "(ca|can|do|did|could) (not|n't) (really|entirely)? (take|accept|carry) (all|the full|full|the whole|the) (the)? (blame|responsibility)",
  "(would|do|did) (not|n't) (really|exactly)? (call|say|consider) (it|that|this) (was|is|were|be|as)? (entirely|really|wholly|only|all)? (my|our) (own)? (fault|failure|mistake|failing)",
  "i (was|am|'m) (not|n't) (really|entirely)? (the one who|to blame|at fault|solely)",
]);
const hindsight = new Phrases([
  "(it|that) (is|was|'s) (always|very|so|all|all too|too)? easy (to)? (say|judge|see|talk|criticise|criticize|know|be wise|now|afterwards|with hindsight|in hindsight)? (now|afterwards|with hindsight|in hindsight|after the fact|looking back|today)",
  "(with|in) hindsight (it|that|everything|anyone|everyone|anybody|everybody|we|you) (is|'s|are|can|would) (always|all|so|very)? (easy|easier|obvious|wise|geniuses|experts|clever|clear|see|know|be wise)",
  "(easy|wise) (with|in|after) (hindsight|the event)",
  "hindsight (is|'s) (always)? (20|twenty|easy|a wonderful|a fine|wonderful|cheap|a great|20/20|perfect)",
  "decisions (get|got|have to be) (made|taken)",
  "in an ideal world",
  "in a perfect world",
  "(at|of) the time (it|that|this) (seemed|looked|was|felt) (like)? (the)? (right|best|sensible|reasonable|logical|a good)",
  "(it|that|this) (seemed|looked|felt) (like)? (the)? (right|sensible|reasonable|logical|best|a good) (thing|idea|choice|decision|call|option)? (to do)? at the time",
]);

type Kind = "fair" | "appeal" | "helpless" | "faultless" | "hindsight";
const FAMILIES: readonly (readonly [Kind, Phrases])[] = [
  ["fair", fairness],
  ["faultless", faultless],
  ["helpless", helpless],
  ["appeal", appeals],
  ["hindsight", hindsight],
];
/** Where one of these opens the sentence, the stock phrase can go and the rest stands. */
/** A phrase that is nearly the whole sentence leaves none behind. */
const WHOLE = 1.3;
const DROPPABLE = new Set(["fair", "appeal"]);

/** "What could I do better?" asks about the next time. */
const CHANGING = new Set(["better", "differently", "different", "instead", "to", "for", "next"]);

function phraseIn(sentence: Sentence): (Match & { kind: Kind }) | null {
  const { words } = sentence;
  for (const [kind, phrases] of FAMILIES) {
    for (const match of phrases.all(words)) {
      if (!isClaimed(sentence, match.from)) continue;
      if (kind === "fair" && isKind(sentence, match)) continue;
      if (has(words[match.from - 1]?.tags ?? 0, Tag.Not) || CHANGING.has(words[match.to]?.lower ?? "")) continue;
      return { ...match, kind };
    }
  }
  return null;
}

/** "to be fair to her": the other's side is taken. */
function isKind({ words }: Sentence, { to }: Match): boolean {
  const last = words[to - 1]!.lower;
  if (last !== "to" && last !== "on" && last !== "with") return false;
  const next = words[to]?.lower;
  return !(next === "me" || next === "us" || next === "myself" || next === "ourselves");
}

/** "You have to understand that they were new" pleads; "you have to understand the client's trade first" is a rule for later. */
function leadsToClaim({ words, clauses }: Sentence, { to }: Match): boolean {
  if (words[to - 1]!.lower === "that" || words[to]?.lower === ",") return true;
  return clauses.some(({ start, opener }) => start >= to && start <= to + 3 && (opener === "" || opener === "that"));
}

export const defensivePhrase: SentenceCheck = {
  id: "defensive-phrase",
  title: "Stock defence",
  summary: "A stock phrase of defence announces an excuse.",
  rule: "F1",
  why: "The listener hears the phrase before the reason, and listens to the reason as to an excuse.",
  advice:
    "Leave the phrase out. If the fact behind it matters, say it plainly, after the sentence that owns your part.",
  evidence: ["owning-attribution", "owning-against"],
  severity: "error",
  mend: 4,
  over: "sentence",
  messages: {
    fair: "“{words}” announces a defence, whatever follows it.",
    appeal: "“{words}” asks the listener to take your side before they know what you did.",
    helpless: "“{words}” says you had no part in it. What was yours to decide?",
    faultless: "“{words}” is about where the fault does not lie. Say where yours does.",
    hindsight: "“{words}” defends the decision. What would you decide now?",
  },
  find({ answer, reading, sentence }): Found[] {
    const found = phraseIn(sentence);
    if (found === null) return [];
    if (
      found.kind === "appeal" &&
      reading.sentences[sentence.index]!.role === "learning" &&
      !leadsToClaim(sentence, found)
    )
      return [];
    const span = spanOf(sentence, found);
    return [{ span, message: found.kind, values: { words: quote(answer.text, span) } }];
  },
  fix({ answer, sentence }, found) {
    if (found.span === null || !DROPPABLE.has(found.message)) return null;
    // "What was I supposed to do?" has nothing beside it that could stay.
    if (answer.text.slice(found.span.from, found.span.to).toLowerCase().startsWith("what ")) return null;
    if (sentence.to - sentence.from < (found.span.to - found.span.from) * WHOLE) return null;
    return drop(answer.text, sentence, [found.span], "Leave the phrase out");
  },
  examples: {
    flags: [
      { text: "[[In my defence]], the old plan had no dates in it.", fixed: "The old plan had no dates in it." },
      { text: "I sent it late and, [[to be fair]], I was new.", fixed: "I sent it late and I was new." },
      { text: "But [[in all fairness]], the form is hard to read.", fixed: "But the form is hard to read." },
      {
        text: "[[You have to understand that]] we had moved offices that week.",
        fixed: "We had moved offices that week.",
      },
      { text: "My manager was away, so [[my hands were tied]]." },
      { text: "[[It's easy to say now]], but the numbers looked fine in May." },
      { text: "The stock ran out, but it [[wasn't really my fault]]." },
      { text: "[[I did what I could with what]] I had." },
      { text: "[[Anyone in my position would have done the same]]." },
      { text: "It went wrong [[through no fault of my own]]." },
      { text: "With nine tables and one waiter, [[what was I supposed to do]]?" },
      { text: "The van broke down, and [[there was nothing I could]] do." },
    ],
    passes: [
      {
        text: "To be fair to Karim, he had asked me twice for the key.",
        because: "fairness to somebody else takes the other's side",
      },
      { text: "It was my fault and nobody else's.", because: "the fault is taken, not turned away" },
      {
        text: "My manager said “it wasn't your fault”, but I had signed the sheet.",
        because: "the words are quoted, and the speaker does not rest on them",
      },
      {
        text: "Now I ask first, because you have to understand the tenant's day before you book a repair.",
        because: "a rule for the work, not a plea to the listener",
      },
      { text: "The price has to be fair to both sides.", because: "the words are meant as they are: a fair price" },
      {
        text: "At the time I told myself that my hands were tied.",
        because: "the excuse of that day is told, and no longer made",
      },
      {
        text: "What could I do better? I now call the ward before I discharge.",
        because: "a question about the speaker's own change",
      },
    ],
  },
};
