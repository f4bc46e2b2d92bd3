import { Phrases } from "../text/phrases.ts";

/** Words that turn a sentence. At its start they turn what the sentence before said. */
export const pivots = new Phrases([
  "but",
  "however",
  "although",
  "though",
  "even so",
  "nevertheless",
  "nonetheless",
  "that said",
  "that being said",
  "having said that",
  "(on|from) the other (hand|side)",
  "then again",
  "at the same time",
  "mind you",
  "except (that|for)",
  "even (if|though)",
  "albeit",
  "all the same",
  "still",
  "yet",
]);
/** Turn only at the start of a sentence; elsewhere they mean something else. */
export const onlyOpening = new Set(["still", "so", "at"]);
/** Before a noun these are no turn: "nothing but", "all but", "but for". */
export const notBefore = new Set("nothing anything everything all none last no not".split(" "));

/** Something is granted before the turn, though no verb of fault stands in it. */
export const grants = new Phrases([
  "(sorry|regret|regrettable|ashamed|embarrassing|embarrassed|embarrassment)",
  "i (do|fully|can|totally)? (accept|accepted|admit|admitted|agree|agreed|get|understand|know|concede|acknowledge|see|own|signed|approved|suppose)",
  "(was|is|'s|were) (partly|mostly|probably|technically)? (fair|fair enough|true|right|my number|my name|mine|on me|wrong|not ideal|n't ideal|not great|n't great)",
  "(fair enough|granted|sure|of course|true)",
  "(came|comes|come|was|fell) back on (me|us)",
  "(some|a lot of|the) (heat|criticism|flak|blame|complaints|suggestion)",
  "(doubt|doubts|suspicion|suspicions)",
  "my (decision|call|idea|responsibility|name|signature|fault|mistake|job|number|part)",
  "(blamed|told me off|deducted|complained|angry|mad|furious|upset|unhappy|annoyed|disappointed|not happy|n't happy|shouted)",
  "i (was|am|'m) the (one|officer|manager|lead|person|owner|project)",
  "could have",
  "i was (the|in charge|responsible|on duty|on call|lead|leading|managing)",
  "i (was|had been|'d been) (too|going too|late|slow|careless|driving|reporting)",
  "i 'd give",
  "(it|that|this) (was|is) (really|very|quite|pretty|so|all)? (bad|expensive|costly|painful|embarrassing|late|ugly|a mess|stupid|careless|avoidable|serious)",
  "(on me|my hands up|hands up|guilty|my bad|part of my (job|remit|role|brief))",
]);

/** At the start they grant what follows. */
export const yeses = new Phrases([
  "(yes|okay|ok|yeah|alright|all right|fine|true enough|no question|granted|sure|admittedly)",
]);

/** After the turn: what happened is explained away. */
export const excuses = new Phrases([
  "(everyone|everybody|anyone|anybody|every|half|others|all the|most|many|so many|lots of) (@person)? (else|in|of|is|was|were|are|does|did|do|had|has|makes|would|could|can|will|schools|the|people|hotel|companies|teams)",
  "(can|could|would|will) happen to (anyone|anybody|everyone|anybody else|the best)",
  "(you|one|nobody|no one|anyone|anybody|people) (can n't|can not|could n't|could not|would|would n't|have to|had to|'ve got to|take|also|can|'d)",
  "(it|that|this|which) (was|is|'s) (just|only|also|still|really|kind of|pretty|quite|very|how|the)? (normal|standard|usual|common|the norm|the rule|the way|how|typical|the same|correct|within|in line|acceptable|fine|allowed|not possible|impossible|an option)",
  "(there was|there were) (honestly|really|also|simply|just|never|always)? (nobody|no one|no|never|not|n't|a lot|so much|so many|too|only|anybody)",
  "(was|were|is|'s) (never|not|n't) (really|only|just|exactly|even)? (me|my|mine|our|us|possible|clear|realistic|easy|the moment|anybody|anyone|enough|that bad|so bad|bad|told|given|updated|trained)",
  "(i|we) (had|have|'d|'ve) (already|actually|also|even|always|repeatedly|raised|flagged|warned|told|said|asked|mentioned|the emails|it in writing)",
  "(i|we) (was|were) really? (only|just|told|never|not|n't|also|under|new|a small|new to|so busy|swamped|doing|asked|following)",
  "(the thing is|honestly|frankly|in theory|by the documentation|by the book)",
  "(in|for) (relation|comparison|context|reality|practice)",
  "(not|n't) (for|in) (my|our)",
  "(what|how) (are|am|were|was|can|could|do|would) (you|i|we|one|anybody) (supposed|meant|going|expected|do)? (to)?",
  "(at|in) (that|the) (time|point|moment)",
  "(bit|rather|pretty|quite|too|very|a little|little) (personal|harsh|unfair|over the top|much|unreasonable|exaggerated)",
  "(most|more|much|so) of it (they|was|would|is)",
  "(would|could|might) (also|still|probably|only|never|anyway)? (not|n't)? have (been|spent|happened|gone|made|failed|left|done|changed) *",
  "(was|were) (a|all|really|just|very|quite|so|a very|extremely)? (complex|complicated|difficult|busy|chaotic|stressful|hectic|tough|challenging|confusing|crazy)",
  "happens to",
  "(kept|keeps) (changing|moving|shifting|adding|asking|breaking|coming|delaying)",
  "half (of)? (those|them|the|these|my|our)",
  "(not|n't) (so|that|really|entirely|completely)? (sure|certain|convinced)",
  "(hard|difficult|impossible|easy) to (say|know|tell|see|judge|do)",
  "no (human|human being|man|woman|person|living|mortal|single person|one person|team|teacher|nurse|manager|system|plan)",
  "(it 's|it is|it was|that 's|that is) (always|also|very|really|pretty|so|not|n't)? (hard|difficult|impossible|tough|tricky|easy|no fun|not easy|n't easy) (to|when|if|for)",
  "(not|n't|hardly|scarcely) exactly (a|an|the) *",
  "(considered|counts as|regarded as|taken as) *",
  "never (happened|happens|had|been|was|were) (before|a|any|since|told|given)?",
  "anyway",
]);

/** Words that set out to defend: nothing need be admitted in words before them. */
export const defences = new Phrases([
  "(to be fair|in fairness|in my defense|in my defence|in my own defense)",
  "you (have to|must|need to|should) (also)? (understand|remember|know|consider|realise|realize|see)",
  "(i must|i should|i have to|i need to|i would|i will|i'll) (also)? (say|add|stress|point out|mention|tell you)",
  "it (should|must|has to|needs to) be (noted|said|remembered|added|stressed)",
  "in all (honesty|fairness)",
  "let 's (be|face) (real|honest|fair|clear|it|frank|serious)",
  "come on",
  "(i mean|let me tell you|believe me|trust me)",
]);

/** After the turn: it was not so bad. */
export const comforts = new Phrases([
  "(luckily|fortunately|thankfully|thank god|thanks god|at least|only|merely|nobody noticed|no one noticed|no harm|in the end|overall|eventually)",
  "(under|below|less than|not even|just|about|only) (a|@number) (percent|%)",
  "(not|n't) (have been|be|been|that|so|really|too|the end|a big|a huge|all that|such a)? (that|so|too)? (bad|serious|big|terrible|much|dramatic|noticeable|mind|critical)",
  "(did n't|did not|does n't|n't seem to|not seem to) (mind|notice|matter|care|hurt)",
  "(it|that|everything|things|they|we|all|client|customer) (all|still|also|even)? (worked out|turned out|was fine|went fine|were fine|was ok|renewed|got over it|survived|recovered|came back|stayed|paid)",
  "on the cards",
  "within (tolerance|limits|the limits|the range|range|reason|the norm|spec)",
  "(worse|bigger|far worse)",
  "(a|one) (small|minor|little|tiny|one-off)",
]);
