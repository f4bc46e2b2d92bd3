import { Phrases } from "../text/phrases.ts";

/** Said of somebody else these are kind: "to be fair to him". */
export const fairness = new Phrases([
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
/** Behind them, somebody else's side. */
export const granted = new Phrases([
  "(he|she|they) (was|were|is|are|had|has|have) (every right|right|reason|good reason|every reason)",
]);
export const appeals = new Phrases([
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
export const helpless = new Phrases([
  "(my|our) hands (were|are|had been) (really|completely|pretty much)? (tied|bound)",
  "(was|is|were) (not|n't|never) (really|entirely|all)? in (my|our) hands",
  "(out of|beyond|outside|outwith) (of)? (my|our) (hands|control|power|influence)",
  "(i|we) did (what|everything|all|whatever) (that)? (i|we) could (do)? (with what|given|under|in the|at the time|with the|considering)",
  "(i|we) did (what|everything|all) (that)? (was|i was|we were) (possible|asked|told)",
  "(i|we) (did|do|was doing|were doing) (my|our) (very|level)? best (with what|given|under|in the circumstances|with the)",
  "(with|given|from) the (hand|cards|hands|deck|tools|lot) (that)? (i|we) (was|were|had been|'d been|got|had) (dealt|given|handed|left)?",
  "(i|we) did what (anyone|anybody|everyone|any|most people|you|one|a) * (could|would|can)",
  "with (what|the (resources|time|staff)) (i|we) had",
  "(on|with|given|from) the (information|knowledge|facts|data|evidence) (that was|that were)? (available|we had|i had|to hand|at hand|at the time)",
  "there (was|were|is) (really|honestly|simply|just)? (nothing|not much|very little|little|no way|not a lot|only so much) (else|more)? (that)? (i|we|you|anyone|anybody) (could|can)",
  "(there was)? only so much (i|we|you|one) (can|could) do",
  "(nobody|no one|anyone|no-one) could (not|n't)? have (known|predicted|foreseen|seen|expected|guessed|stopped)",
  "you (just|should)? try (doing|working|running|keeping|managing|building|teaching|explaining|getting|selling|finding|it|that|this|cooking|holding)",
  "(i 'd|i would) (like|love) to see (you|anyone|anybody|somebody|someone|them|him|her|who) (do|manage|try|handle|run|cope|spot|catch)",
  "how (was|were|could|should) (i|we) (supposed|meant|to|have|expected) (to)? (know|known)",
  "(i|we) (had|was left with|were left with|was given) (really|honestly)? no (other|real)? (choice|option|alternative)",
]);
export const hindsight = new Phrases([
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
