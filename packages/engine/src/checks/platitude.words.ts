import { Phrases } from "../text/phrases.ts";

const words = (list: string) => new Set(list.split(/\s+/));

/** Verbs of learning: with the speaker as subject a lesson follows. */
export const learning = words("learn realise realize appreciate recognise recognize discover grow");
/** Verbs with which an event teaches. */
export const teaching = words(
  "teach show highlight underline remind reinforce demonstrate prove confirm emphasise emphasize illustrate underscore humble",
);

/** Announces a lesson without a verb of learning. */
export const lessonCues = new Phrases([
  "(lesson|lessons|takeaway|takeaways|learnings|moral)",
  "(the|extensive|much|great|key|big|real) learning",
  "(importance|value|power|benefit|benefits|significance|necessity) of",
  "(took|take|takes|taken) (from|away|with me|home)",
  "(my|the|main|only) conclusion",
  "(from this|from that|from it|now) i (now)? know",
  "i know now",
  "(shows|showed|show) (how|that|me)",
  "took that",
  "what stays with me",
  "(came|come) to (learn|understand|see|realise|realize|appreciate|believe)",
  "(makes|made|make) me (realise|realize|understand|see|appreciate|learn|reflect|think|a|an|more|into)",
]);

/** Makes any noun a lesson: "is key", "matters". */
export const importance = new Phrases([
  "(key|crucial|essential|vital|critical|paramount|important|massive|huge|priceless|fundamental|invaluable|indispensable|imperative)",
  "(is|are|'s) (absolutely|really)? (everything|king|half the battle|number one|all about|about|ultimately about|really about|in the end about|always about|mostly about|about the)",
  "(is|are|was|'s) the (key|basis|foundation|heart|secret|root)",
  "(matter|matters|counts|count)",
  "(depends|depend|relies) on",
  "(plays|play) a",
  "(makes|make) (all the|a big|a huge|the) difference",
  "(have|has|needs|need|must) (to)? be (balanced|respected|earned|managed|prioritised|prioritized)",
  "is (a|like a) (team|two-way|journey|process|layered|marathon)",
  "goes a long way",
]);

/** Rules for everybody. "In writing" and the like make a rule of an order. */
export const norms = new Phrases([
  "(get|put|have) (everything|it all|things|it) (in|by|on|down) (writing|written|paper|in writing)",
  "(slow down|be kind to|be honest|be patient|be prepared|be yourself|be careful)",
  "(it is|it 's|is|that 's) (always|often|sometimes|also)? (better|okay|ok|fine|necessary|up to you) to",
]);

/** The speaker made better in general. */
export const improved = new Phrases([
  "(make|making|made) sure",
  "(ensure|ensuring|strive|endeavour|try|trying|aim|double-check)",
  "(learning|able|learned|learnt) to",
  "(next time|going forward|in future|in the future|moving forward|from now on)",
]);

/** After "I am", "I have become". */
export const better = words(
  "more much better stronger wiser calmer tougher kinder careful vigilant mindful resilient humble humbler patient conscious aware grateful",
);

/** Sayings that fit any failure as they stand. */
export const maxims = new Phrases([
  "(is|are|'s|be) (a|an|the|just a|not a|like a|more of a|really a|always a)? (best|great|good|hard|harsh|real|strict|tough)? (marathon|muscle|teacher|team sport|two-way street|two-way|choice|mindset|state of mind|people business|people game|rollercoaster|team effort|school|learning journey|long game|balancing act|human business)",
  "(not|n't) a sprint",
  "(it 's|it is|is|'s) (all)? (not|n't|never) (about)? (how|what|whether|who) (often|hard|many times)? (you|we|one) (fall|fail|get|do|react|respond|recover|learn|stand|rise|start|finish|know|achieve)",
  "(it 's|it is|that 's) (all)? (about)? how (often|hard|many times)? (you|we|one) (fall|fail|get|do|react|respond|recover|learn|stand|rise|start|finish|know|achieve)",
  "what (matters|counts) (most)? is (not|n't|how|that|what|whether|to|the|who)",
  "(together|united) (we|you|everyone) (are|is|can|go|stand|achieve|win)",
  "(stronger|better|further|smarter) (together|as one|as a team|united)",
  "(honesty|kindness|truth|quality|patience|persistence|love|teamwork|practice|work|perseverance|hope) (always|never) (wins|win|pays|prevails|fails|dies|lies)",
  "every (cloud|storm|ending|closed door|end|journey|winter|night) (has|is|passes|ends|leads|begins|teaches)",
  "people (buy|trust|follow|remember|work with|work for|leave) (from)? (people|managers|bosses|feelings|how)",
  "(never|always|do n't|not) (stop|stopping|cease|finish|done) (to|with)? (learn|learning|grow|growing|improve|improving)",
  "(never|not|n't|do n't|always|keep) (to)? (take|taking|keep|keeping|lose|drop)? (your|the|my|our|one's)? (eye|eyes) (on|off) (of)? the (ball|prize)",
  "(@person|pupils|humans) (are|is) (not|n't|more than|never) (just)? (numbers|machines|robots|statistics|resources|a number|cogs)",
  "(are n't|are not|is not|is n't) (just)? (numbers|machines|robots|statistics|cogs|a number)",
  "(love|loves) with (the|your) problem",
  "about being (authentic|honest|present|kind|yourself|human|real|true|open|there|prepared|humble)",
  "(leadership|management|teaching|nursing|selling|engineering|medicine|life|business|work|trust|respect) is (lonely|hard|tough|earned|listening|a gift|service|an art|a craft|a privilege|a responsibility)",
  "(be|being|stay|staying) (authentic|true to (yourself|myself)|yourself|humble)",
  "(mother nature|nature) (always)? wins",
  "respect (for)? (the)? (nature|experience|elders|process|people)",
  "(keep|kept) (smiling|going|moving forward|your chin up|learning|fighting)",
  "practice makes (perfect|better|permanent)",
  "(you)? (either)? win or (you)? learn",
  "(trust|follow|go with|listen to) (your|my|one's|the) (gut|instinct|instincts|intuition|heart)",
  "trust the process",
  "everything happens for (a|some) reason",
  "no such thing as (a)? (failure|failures|mistakes|mistake|bad|perfect)",
  "(no|not|only|never) failure only",
  "fail (forward|fast|early|often|better|upwards)",
  "(learn|learns|learned|learnt|learning|grow|grew|growing) from (my|your|our|their|one's|all)? own? (mistake|mistakes|failure|failures|errors|setbacks|failing)",
  "(you)? live and learn",
  "we (all|always) live and",
  "(you)? (take|taking) it on the chin",
  "(pick|picked) (yourself|myself) (back)? up",
  "(get|got|getting) back up? on the horse",
  "what does (not|n't) kill (you|us|me|one)",
  "(came|come|emerged|bounced|back) (out|back)? (of it|of this|of that)? (much|even|so much)? stronger",
  "rome was (not|n't) built",
  "(better) (late|safe) than (never|sorry)",
  "(prevention is better|an ounce of prevention)",
  "measure twice",
  "safety (first|always|comes|is)",
  "(quality|health|people|integrity|honesty|customer|customers|team|users|patients|students|clients|guests|children|learners|family) (must|should|always)? (comes|come|always|is|are)? first",
  "honesty is (the|always the) best",
  "communication is (key|everything|king|vital|crucial|essential|important)",
  "(preparation|planning|timing|attitude|teamwork|consistency|knowledge|trust|context|balance|patience|discipline|focus|people) (is|are) (everything|key|king|power|crucial)",
  "two heads are better",
  "(no man|nobody|no one) is (an island|perfect)",
  "(we|you) (are|'re) (all|only) (only)? human",
  "the customer is (always|king)",
  "(less is more|slow and steady|haste makes|more haste|time is money|teamwork makes)",
  "(devil is|devil's) in the detail",
  "(step|stepping) (stone|stones|out of) (on|to|towards|toward|for|your|my|the)?",
  "(out of|outside) (my|your|the|our) comfort zone",
  "(fail|failing) to (plan|prepare) is",
  "if you (fail|do n't fail|never fail|are n't failing|'re not failing)",
  "(you|we|i|one) (can n't|can not) (always)? (please|control|win|change|save|know|fix|do|rely on|trust|have|be|like) (everyone|everybody|everything|everywhere|them all|the past|it all|what|other people|other|them)",
  "(that|it|this|such) (is|'s) (just)? life",
  "people are people",
  "(you|one) can only do (so much|your best|what)",
  "(stay|staying|remain|be|keep) (always)? (positive|humble|hungry|calm under|curious|resilient|true to)",
  "(growth|positive|right|winning) mindset",
  "continuous (improvement|learning)",
  "(silver|the silver) lining",
  "(move|moved|moving) on (to the next|and|with)",
  "onwards and upwards",
  "(the)? sky is the limit",
  "(it is|it 's|is|are) (a|all a|part of|all part of) (the)? (journey|learning|learning curve|process|learning process|growing)",
  "('s|is) (all|always|really|just|only|all really)? about (balance|people|communication|trust|timing|teamwork|attitude|mindset|preparation|relationships|planning|respect)",
  "(never|do n't|not to|not) (give|giving|gave) up",
  "(do|done|doing) (your|my|the) (due diligence|homework|best)",
  "(believe|belief) in (yourself|myself|your dreams)",
  "(strong|strength|resilience|character) (through|comes from|is built) ",
  "(great|good|valuable|useful|huge|big|important|amazing|steep) learning (experience|opportunity|curve|moment|lesson)",
  "(useful|valuable|humbling|enriching|formative) (learning)? experience",
  "growth (opportunity|moment|experience)",
  "(success|growth|learning) (is|comes|happens|lies) (not|from|through|in|when|outside|about|a)",
  "(bring|bringing) people (along|on the journey|with you)",
  "(on|along) the same page",
  "(everyone|everybody|all|people|stakeholders|stakeholder|team|we) (is|are|were) (always|all|fully|better)? aligned",
  "(take|taken|taking) (anything|things|nothing|it|people|anyone|everything) for granted",
  "expect the unexpected",
  "hard work (pays|always|beats)",
  "look before you leap",
  "better to ask",
  "no (stupid|dumb|silly) (question|questions)",
  "patience is a virtue",
  "have it all",
  "(taking|to take|take) a step back",
  "(the|see the|at the) (bigger|big) picture",
  "(all your|all one's) eggs",
  "(hope|hoping) for the best",
  "(prepare|plan) for the worst",
  "(done is better|perfect is the enemy|keep it simple|leave your ego|work smarter)",
  "(ok|okay|fine|all right|alright) to (fail|make mistakes|be wrong|ask for help|say no)",
  "(asking|ask) for help is",
  "think before (you|i) (act|speak|send)",
  "think twice",
  "(plan b|survives contact|survives first contact|balance between|at the heart of everything|believer in)",
  "(put|putting|look after|looking after) (myself|yourself) first",
  "(with me|with you|with us|people|stakeholders|everyone) on (the|a|this|that) journey",
  "(half|part) (of)? the (battle|work|job)",
  "(weakest|weak) (link|element|point in the chain)",
  "(empty cup|roll with (it|the punches|things)|keep calm|chin up|hang in there|part and parcel|lead by example|walk the talk|stay in your lane|own your mistakes|tip of the iceberg|measure of a man|calm before)",
  "(never|always) (stop|keep|be) (learning|improving|growing|curious|prepared|ready|yourself|honest|kind)",
  "(hundred percent|100 percent|100%|completely|totally|always|ever) (safe|certain|sure|secure|perfect|right)",
  "you (win|lose) some",
  "(easier said|actions speak|time heals|time will tell|better the devil|pride comes|fortune favours|fortune favors|great minds|it takes a village|it takes two|jack of all|many hands|too many cooks|strike while|where there is|where there's|when one door|if at first|slow down to|less haste)",
  "(comes|come|starts|start) from (the)? (top|within|inside|bottom|heart)",
  "(become|became|made me|makes me|be|am) a (much|far|even)? (better|stronger|wiser|more mature) (person|leader|manager|professional|colleague|teammate|employee|engineer|developer|teacher|nurse|human)",
  "(learn|learned|learnt|taught me) (an awful lot|a lot|so much|a great deal|a huge amount|loads|plenty|many things|many lessons)",
]);

/** Subjects of sayings: what is said of them in general and in the present is one. */
export const sayingSubjects = words(
  "failure failures failing mistake mistakes setback setbacks disappointment disappointments rejection challenge challenges obstacle obstacles crisis crises success adversity",
);

/** Virtues, abilities and practices that fit the lesson of any failure, as base forms. */
export const virtues = words(
  `communication communicate communicating communicator teamwork trust trusting planning plan time-management management prioritisation prioritization
prioritise prioritize prioritising priority preparation prepare prepared expectation documentation document feedback integrity honesty honest detail transparency
transparent collaboration collaborate cooperation cooperate coordination flexibility flexible adaptability adaptable adapt resilience resilient
patience patient persistence persevere perseverance perspective responsibility responsible accountability accountable ownership leadership delegate
delegation delegating listen listening support supporting help balance balanced attitude mindset focus focused consistency consistent discipline disciplined
organisation organised organized organization organise organize quality commitment committed dedication motivation motivate confidence confident
humility humble empathy empathetic kindness kind kinder respect respectful relationship engagement engage alignment align aligned diligence
thorough thoroughness careful carefulness caution cautious vigilant vigilance mindful mindfulness attentive attention aware awareness
self-awareness proactive proactivity prevention courage courageous initiative training education growth improvement success succeed
successful failure fail ambition ambitious positive positivity optimism optimistic passion passionate strategy strategic contingency buffer foresight judgement judgment
intuition instinct gut decisive decision-making safety safe hygiene professionalism loyalty loyal fairness diversity inclusion pressure stress
composure control perfection perfectionism boundary self-care forgive forgiveness pivot agile agility innovation creativity efficiency follow-up
followup follow-through clarity independence reliance rely ego sensitive sensitivity openness compassion compassionate punctual punctuality
self-confidence self-belief maturity mature curious curiosity reflect reflection realistic granted multitask multitasking networking strong stronger wiser
weakness verify unexpected excellence excellent productive productivity adversity hurdle mentality honestly hope doubt shortcut overcommunicate overthink overthinking tension voice double-check courageous bold wisdom grateful gratitude hardworking goal delivery upfront asset robust rigour rigor rigorous authentic authenticity genuine sincerity sincere vulnerability grit stamina tenacity bravery quality assurance excellence nature teamplayer`,
);

/** What every job and every story has. */
export const everywhere = words(
  `team person people other others everybody everyone somebody nobody colleague coworker employee staff customer client human leader lead member crew partner
stakeholder department party manager manage system systems process procedure rule structure data information resource tool environment company business industry profession
field work working job project task life career world thing situation problem issue solution outcome result matter detail decision choice
mistake error obstacle challenge setback opportunity experience knowledge skill strength effort energy power change risk question
assumption assume idea value culture standard vision deadline workload limit action step way point role part journey road name hand emotion mind truth
important importance vital key crucial essential critical paramount valuable necessary fundamental invaluable handle handling deal cope improve develop teach
build bring meet share ask asking speak pull pulling act react rush slow pause control cover write writing written paper everything nothing something
calm hard early ahead alone together open right perfect clear busy afraid fear layered single double little big small equal deal enough play
thing due quicker mentality boss peer mentor expert teammate everyday sooner quick quickly faster message reality own owning admit stupid look looking achieve achievement deliver sale`,
);

/** Words that say nothing by themselves. */
export const light = words(
  `think say know see feel believe guess suppose mean want like try tell talk take make get give go come put keep let use look find show turn happen become
need remain stay call set lot sort kind bit more most much very really always never just also even too well then now today still ever
yes no not okay ok sure right honestly obviously course maybe perhaps probably basically definitely absolutely hindsight looking back end day time
first second main biggest key overall general whole lesson takeaway learn learning learned learnt taught teach teaches realise realize
realised realized underline highlight moral observe stay future next going forward term terms firm believer each every single ago year
please thank god lord glad good great bad nice hard easy sound simple different same important such many few own extensive new able doing having
certain sense point fact story answer example question level stage moment later soon early times
there here why how what who whom which whether simply truly pretty quite rather super extremely somehow certainly
particular personally particularly generally usually often sometimes suddenly further forward away off out up down over in on experience
afterwards since once through thing anyway either neither both another any some all none only least anything everything nothing`,
);
