import { Phrases } from "../text/phrases.ts";

const words = (list: string) => new Set(list.split(" "));

/** Sets it beside something worse. */
export const worse = new Phrases([
  "(could|might|would|can) (not|n't)? (easily|so easily|well|just as easily)? (have|'ve|of) (easily)? (been|gone|turned out|ended) (up)? (so|much|far|a lot|way|a whole lot|even|a great deal|a hell of a lot)? worse",
  "(could|might|can) (always|easily)? be (much|far|a lot|way)? worse",
  "(seen|had|known|heard of|pulled|met|survived|been through) (so)? (much|far|a lot|way)? worse",
  "(worse|bigger) (things|mistakes|failures|mishaps|stuff|cases|disasters) (have|had|can|do)? (happen|happened|been|made|at|in|than)",
  "(others|other people|some people|people|colleagues|plenty|many|most|some) (have|had|do|did|would have)? (made|make|done|do|had|cost|lost|broken|failed) (far|much|a lot|way)? (worse|bigger|more)",
  "(compared|comparing|relative) (to|with) (what|others|other|some|most|many|the whole|our|everything|everybody|the total|the size|my)",
  "if (you|we|one) (compare|look) (it|that|this)? (to|with|at) (the|what|others|other)? (whole|overall|big|bigger|total|rest)",
  "(in|on) (the)? (grand|great|greater|bigger|big|overall|larger)? (scheme|picture|order) of (things|it|our|the)",
  "(seen|known|heard|heard of|met|had|witnessed) (far|much|way|a lot|plenty|many|lots)? (hairier|messier|uglier|bigger|nastier|scarier|costlier|dearer|longer|sillier|dumber|more expensive|more serious)",
  "in (the)? (bigger|big|grand|larger|overall) picture",
  "in (relation|proportion|comparison) to (our|the|what|my|total|a|others)",
  "in (the)? context of (what|the (whole|litigation|overall|total|year|budget)|a|our|my|everything)",
  "next to nothing",
  "(not|n't|nowhere near|nothing) (nearly|half|quite)? as (bad|serious|big|severe|dramatic|awful|terrible) as",
  "(is|was|'s|it) (not|n't) (really)? (as if|like) (anybody|anyone|somebody|someone|people|they|we|i|it|he|she|the|lives|there) (was|were|'d|had|died|got|lost|did|would|is|are|could)?",
  "(was|were|did|is|are|had|have) (even|much|far|way|a lot)? worse than (ours|mine|us|me|this|that|i|we)",
  "could (have|'ve) been (anyone|anybody|any of us|any one)",
  "(not|n't|hardly|scarcely) (exactly|really)? (rocket science|brain surgery|life or death|life and death|a matter of life|the titanic|chernobyl|armageddon|the end of the world|the end of it|world war|a war crime|open-heart surgery|a tragedy|the apocalypse)",
  "(better|upgrade|improvement) (than|compared to) (late|nothing|never)",
  "(not|n't|hardly|far from) the (worst|biggest|end) (thing|one|mistake|failure|of|disaster|that)",
  "(small|tiny) (fish|potatoes|beer|change|drop) (in|compared|to)",
  "(a|just a) drop in the (ocean|bucket)",
  "(not even|n't even) (a|one|half a|a quarter of a|a tenth of a|1|0.5|two|2) (percent|per cent|%|quarter of|tenth of|hundredth of)",
]);

/** Nobody was harmed, nobody minded. */
export const harmless = new Phrases([
  "(nobody|no one|no-one|none of them|not one of them) (actually|really|even|ever|ended up)? (died|dead|dying|killed|drowned)",
  "(at least|luckily|fortunately|thankfully|thank god|mercifully) (nobody|no one|no-one|none of them|no patient|no client|no customer|nothing)",
  "(nobody|no one|no-one|none of them) (actually|really|even|ever)? (was|were|got)? (bothered|flooded|fired|sacked|any the wiser|the wiser)",
  "(nobody|no one|no-one|none of them|hardly anyone|hardly anybody|almost nobody) (actually|really|even|ever|else|probably|seemed to|seems to)? (minded|mind|cared|care|complained)",
  "no (real|lasting|permanent|serious|great|actual|major|big|long-term|significant|material)? (harm|damage|drama|biggie) (was|were|got)? (really|actually)? (done|caused)",
  "no (real|lasting|actual) (harm|damage|drama)",
  "no (decisions|decision) * (hung|depended|hinged|rested|turned) on",
  "(remained|stayed|stays|remains|was|were|is) (more or less|pretty much|broadly|essentially|largely|basically|almost|nearly|much|exactly|roughly)? (the same|unchanged) (in any case|anyway|either way|regardless|overall|throughout|in the end|as before)",
  "(called|call|calling) it quits",
  "no (big|huge|great) (deal|thing|drama|problem|loss|matter|harm|tragedy)",
  "(did|does) (not|n't) (really|actually|even|seem to|particularly|much|appear to) (mind|matter|bother|hurt)",
  "it (did|does) (not|n't) matter (much|that much|in the end|anyway)",
  "(laughed|laugh|joked|joke|giggle|giggled) (about|at|over) (it|that|this|the whole thing)",
  "(laugh|laughed) it off",
  "(it|that|this|which|story) (is|'s) (kind of|quite|pretty|actually|almost|sort of|rather)? (funny|hilarious|comical|amusing) (now|today|in hindsight|looking back|really)?",
]);

/** It happens to everybody. */
export const normal = new Phrases([
  "(everyone|everybody|anyone|anybody|we all|all of us|the best of us|everyone else|every one of us) (always|has|have|'s|'ve|will|can|could|has probably|sometimes|occasionally|probably)? (make|makes|made|get|gets|got|has|have|do|does|done|lose|loses|lost|drop|drops|had|messed) (a|an|one|the|these|those|them|things|some|such|his|her|their|up)? (mistake|mistakes|error|errors|wrong|one|ones|failure|failures|off day|bad day|bad days|off days|slip-ups|slip|wrong sometimes)",
  "(everyone|everybody|we all|all of us|anyone|anybody|the best of us) (has|have|'s|'ve|will|can|could|sometimes)? (fail|fails|failed|slip up|slips up|mess up|messes up|mess things up|screw up|screws up|been there|gone through it|get it wrong|gets it wrong|forget things|forgets things|is only human|trip up|trips up)",
  "(everyone|everybody|anyone|we all) (in|who) * (has|have|had|'s|'ve) (gone|been) (through)? (it|this|that|once|there)",
  "(can|could|may|might|will|would|does|do|has|can easily|could easily)? (have)? (happen|happens|happened) (to|with) (anyone|anybody|everyone|everybody|the best|all of us|most|us all|you too)",
  "(that everybody|that everyone|everybody|everyone) in (this|the|our|my) (field|trade|business|industry|job|line|profession) (has|have|had|'s)? (gone|been|done|knows|has|had|made)",
  "(things|mistakes|accidents|errors|these things|those things|shit|stuff|stuff like that|things like that|things like this|such things|this kind of thing|that kind of thing|this sort of thing|that sort of thing) (just|simply|do|does|always|sometimes|often|will|can|inevitably|occasionally|all)? (happen|happens|occur)",
  "(it|that|this) (just|simply|can|does|sometimes|always)? (happens|happen) (a lot|all the time|every day|each day|often|everywhere|now and then|from time to time|constantly|to us all|sometimes|in (this|every|any|our|the best|a))",
  "(goes|go|going) wrong (all the time|every day|every week|everywhere|constantly|on every|in every|in any)",
  "just one of (those|these|them|the) (things|days)?",
  "(happen|happens) (every day|all the time|everywhere|constantly|a lot|often|each day|every week|to (all|every)|sooner or later|now and then)",
  "one of (those|these) (things|days)",
  "as (everyone|everybody|anyone|anybody|we all|all of us) (else)? (has|does|do|have|would)",
  "(so|too|very|quite|pretty|really|all too)? (easily|easy) done",
  "(easy|common|classic|typical|honest|understandable|natural|innocent|very human) (beginner|beginner's|rookie)? (mistake|mistakes|error|errors|slip|oversight|misunderstanding)",
  "(part|nature) (and parcel)? of (the|this|any|every) (job|game|business|trade|territory|work|beast)",
  "(comes|goes) with the (job|territory|trade|business)",
  "(only|just) human",
  "(we 're|we are|i 'm|i am|everyone 's|everybody 's|everyone is|everybody is|they 're|people are) (all|only|just|all just|all only|after all)? (human|humans|human beings|mortal|only human)",
  "(every|any|each) @person * (has|have|had|knows|'s) (had|got)? (a|an|such|one|his|her|their|this|that|it)",
  "every * (has|have|had|'s got) (a|an|such|one|his|her|their) (@determiner)? * (somewhere|in (their|his|her)|year|story|one|day|days)",
  "(everyone|everybody|anyone|anybody) 's * (is|are|was|goes|gets) (out|wrong|late|off|down|short|broken) (sometimes|now and then|occasionally|at times|some days|from time to time)",
  "(is|are|was) (either)? (lying|a liar|fibbing|kidding) (or|to you|to himself|to themselves)",
  "(such|these|those) (a)? (things|thing|stuff) (happen|happens|occur|occurs)",
  "(belongs|belong) to (it|the (job|trade|business|work|profession))",
  "(such|that|c'est) (is|'s|la) (just)? (life|vie|how it goes|the way it goes|business)",
  "what can you do (about it)?",

  "(it|that|which) (is|'s) (only|just|perfectly|quite|completely|pretty|totally|fairly|very|honestly|not|n't)? (really)? (natural|normal|understandable|common|standard|average|unusual|uncommon|typical) (for|in|with|at) (a|an|the|this|our|my|any|that|every|such)",
  "(who|which of us|what @person) (has|have|does|do|did) (not|n't) (made|make|had|ever|done|do|been|gone|get|got|lost)",
  "(sooner or later|at some point|at one time or another) (it|this|that)? (happens|everyone|everybody|we all)",
  "(simply|just|really)? (that 's|it 's|that is|it is) (simply|just)? the nature of",
  "to err is human",
  "(every|any|all|most) (project|projects|job|company|companies|team|teams|career|restaurant|business|shop|site|school|kitchen) (brings|has|have|bring|comes|come|goes|go|runs|makes|loses|faces) (with)? (its|their|through|into)? (own)? (challenges|problems|issues|ups|mistakes|hiccups|bumps|delays)",
]);

/** It was no failure, or not really one. */
export const denied = new Phrases([
  "(would|'d|do|did|could|can) (not|n't|hardly|never) (really|necessarily|exactly|quite|honestly|even|actually)? (call|say|consider|describe|class|count|regard|label|view) (it|this|that|these|them) (was|is|were)? (as)? (necessarily|really|exactly|quite|being)? (a|an|any|one|among|for)? (complete|real|true|total|big|huge|personal|proper|professional|as a)? (failure|mistake|disaster|failing|error|defeat|catastrophe|fail|setback)",
  "(do|would) (not|n't) (really|even)? (count|call) (it|this|that) (one|that|as one)",
  "never (saw|considered|regarded|counted|viewed|treated|thought of) (it|this|that) as (a|an)? (failure|defeat|loss|mistake|setback)",
  "(is|was|'s|were) (not|n't|hardly|never) (really|exactly|quite|actually|strictly|technically|truly|necessarily)? (a|an|much of a|what i would call a|what i 'd call a|such a)? (real|proper|true|big|total|complete|huge|massive|major|great|serious|catastrophic|significant|terrible|full)? (failure|disaster|catastrophe|tragedy|crisis|deal)",
  "not (really|exactly|quite|actually|strictly|technically|truly|necessarily|so much) a (real|proper|true|big|huge|massive|major|serious)? (failure|mistake|disaster)",
  "not a (real|proper|true|big|huge|massive|major|serious) (failure|mistake|disaster|deal|problem|issue)",
  "failure (exactly|per se|in (the|a) (strict|true|real|classic|full|proper) sense|in a sense|on paper|of sorts)",
  "(on paper|technically|officially|formally|so-called|strictly speaking|in theory) (a|my|it was a|that was a)? (failure|mistake)",
  "if (you|we|one) (can|could|want to|wants to|even|really|like to)? (even|really)? (call|consider) (it|that|this) (that|a failure|one|so|a mistake|as)",
  "(have|has|had|'ve|did|do) (not|n't|never|no) (really|actually|ever|honestly|truly|yet)? (had|have|made|experienced|suffered|got) (a|an|any|one|many|that many|too many|such)? (real|really|proper|massive|major|big|serious|true|huge|actual|significant|catastrophic|spectacular|dramatic|great)? (failure|failures|one|disaster|disasters|ones|failings)",
  "no (a)? proper one",
  "(not|n't) (so|really|too|entirely|quite)? (sure|certain|convinced|know) (if|that|whether)? (it|this|that|failure|mine) (really|even|quite|actually)? (counts|qualifies|count|is (quite|really|even)? (the word|the right word|a failure|one))",
  "failure (is|may be|might be|would be|seems) (quite|really|perhaps|maybe|not|too)? (quite|really)? (the|a|too)? (strong|big|harsh|right|wrong|hard)? (a)? word",
  "(not|n't) (like|exactly) (a|some) (massive|huge|big|major|serious|terrible|real|proper|great) (one|failure|mistake|thing|disaster|deal)?",
  "if (you|we|one) (want to|can|could|would|like to) call (it|that|this) (something|anything)",
]);

/** It was bearable. */
export const mild = new Phrases([
  "(more|rather) (of)? (a|an) (matter|question|difference|learning|deviation|disagreement|misunderstanding|hiccup|blip|setback|inconvenience|nuisance|challenge|delay|lesson|detour) (of|than|really)?",
  "(rather|just|simply|merely|only) (a|an) (difference|learning|deviation|disagreement|misunderstanding|hiccup|blip|inconvenience|nuisance|detour|formality)",
  "(barely|hardly|scarcely|never even|did n't even) (register|registered|registers|anyone|anybody|anything|worth|caused|cost|hurt|touched|moved|changed|made)",
  "(nothing|not|n't) (that|anything that|something that) (made|makes|would make|kept|keeps|hit|cost|hurt|broke|stopped|changed|reached|would)",
  "(it|that|this|which|we) (is|was|'s|'re|are|were) (hardly|scarcely|barely|not exactly|n't exactly) (the|a|an|fatal|crippling|earth-shattering|catastrophic|ideal|news|headline)",
  "(not|n't|never|hardly|barely|scarcely) (even)? (bat|batted|batting) an (eyelid|eye|eyelash)",
  "(things|mistakes|accidents|errors|it|that|this) (is|are|was|were|'s|'re) (bound|always going|meant) to (happen|occur|come up)",
  "(soon|quickly|all|long|quite|largely)? forgotten (within|in|after|by|about|now|since|soon)",
  "less (as|of|like)? (a|an)? (failure|mistake|disaster) (than|and more|as)",
  "more (of|as|like)? (a|an)? * than (a|an)? (failure|mistake|disaster)",
  "(hardly|barely|scarcely) (see|notice|tell|feel|noticed|felt|matter|matters|mattered|visible|noticeable|dented|scratched|affected|made a|a scratch|a dent|a failure|a disaster)",
  "(it|that|this|which) (is|'s) (honestly|really|almost|practically|basically|frankly|just|pretty much)? (nothing|peanuts|pocket change|small change|not much|n't much|a rounding error|pennies|small beer|not bad|n't bad)",
  "that was (honestly|really|almost|practically|basically|frankly|just|pretty much)? (nothing|peanuts|pocket change|small change|not much|a rounding error|pennies|small beer)",
  "(pocket change|loose change|chicken feed|rounding error|small beer|small fry|peanuts)",
  "(easily|quickly|soon) (sorted|fixed|resolved|mended|corrected|put right|solved)",
  "(an easy|a quick|a simple|quick and easy) fix",
  "more (awkward|embarrassing|annoying|inconvenient|funny|irritating|frustrating) than (anything|dangerous|harmful|serious)",
  "(is|was|were|'s) (not|n't|hardly|never) (really|exactly|actually|even)? (a|the|much of a|such a|too much of a|that big a|any) (big|huge|massive|major|serious|real)? (problem|issue|thing|drama|biggie|emergency|worry|loss)",
  "nothing (really|too|that|very|so|particularly|terribly|much)? (massive|major|big|huge|serious|dramatic|terrible|catastrophic|bad|earth-shattering|disastrous|tragic|critical|severe|irreparable|came of it|to worry about|to write home about|to speak of)",
  "(can|could|must) (not|n't) (have|'ve) been (that|so|too|as|all that|very|such a) (bad|serious|terrible|big|awful|much|important|wrong)",
  "(was|were|is|are|'s) (not|n't|never) (really|actually|even|honestly)? (that|so|too|all that|as|particularly|especially|terribly|even|overly) (bad|serious|big|dramatic|terrible|awful|severe|important|horrible|long|expensive|much|dirty|damaging|huge|large|grave|critical)",
  "(do|did) (not|n't) (feel|look|seem|sound) (that|so|too|all that|very) (bad|stupid|guilty|serious|big|terrible)",
  "(was|were|is|'s) (well)? (within|inside) (the)? (tolerance|tolerances|limits|normal range|margin|acceptable)",
  "technically (correct|accurate|right|true|fine|within|legal|allowed|compliant|not wrong)",
  "(you|nobody|no one|they|people|most people|no customer) (would|'d|will|'ll) (probably)? (never|hardly|not|n't|barely) (even|really|ever)? (see|notice|know|tell|remember|feel) (it|that|anything|the)?",
]);

/** A soft word in place of failing. */
export const euphemisms = new Phrases([
  "(did|does|was|were|has|have|had|'s) (not|n't) (quite|entirely|fully|exactly|completely|wholly|always|altogether|100%) (go|gone|going|land|landed|meet|met|hit|work|worked|reach|reached|deliver|delivered|turn|turned|pan|match|succeed|come|what|where|smooth|ideal|perfect|achieve|optimal)",
  "(not|n't) (land|go|work|turn out|perform|come out|unfold|pan out) (as|the way|quite as|exactly as) (well)? (as)? (hoped|planned|expected|intended|we hoped|we wanted|i hoped|anticipated|desired)",
  "(not|n't) (hit|meet|reach|achieve|tick) (all|every|each|the full)",
  "(slightly|a little|a little bit|a bit|somewhat|a touch|marginally|a tad|a fraction) (short of|short|below|under|behind|less than|beneath) (the|our|my|what)? (target|budget|margin|schedule|plan|expectations|hoped|planned|expected|track|i|we|goal|forecast|last|projections|average|benchmark|where)",
  "(growing pains|learning curve|rough patch|rough edges|speed bump|speed bumps|wrinkles|misalignment|mis-step|learning experience|learning opportunity)",
  "(less|not as) (than)? (ideal|optimal|successful|smooth|perfect|stellar) (than|as)? (hoped|planned|expected|i|we)?",
  "(suboptimal|sub-optimal|less-than-ideal|not ideal|n't ideal|not my finest|n't my finest|n't my best|not my best|not optimal|n't optimal)",
  "(small|little|minor|slight|tiny)? (hiccup|hiccups|blip|blips|hiccough|snag|snags|glitch|glitches|mishap|niggle|niggles|teething|wobble|wobbles|misstep|slip-up|whoopsie|oopsie|boo-boo)",
  "(bump|bumps) (in|along) the (road|way)",
  "(small|little|minor|few|slight|tiny) (bump|bumps)",
  "(hiccupped|hiccuped|wobbled|sneezed)",
  "there (was|were) (a|this|that|some) * (thing|episode|affair)",
  "(the|an) odd (one|mistake|error|slip|call|phone call|delay|complaint|case|miss)",
]);

/** What came of it makes up for it. */
export const ended = new Phrases([
  "(worked|turned|came|panned|sorted) (itself)? out (very|quite|pretty|perfectly|really|just|all|totally|absolutely)? (fine|ok|okay|well|alright|all right|good|great|for the best|in the end|nicely|better|beautifully|right)",
  "(it|everything|things|all|situation) (was|were|went|is|became|got|ended up|ended) (all|totally|completely|perfectly|absolutely|quite|pretty|actually|just|more or less)? (fine|ok|okay|alright|all right|good|well|grand) (in the end|after all|afterwards|after|eventually|at the end|anyway|again|really|by the end)",
  "(it|everything|things) (was|were) (all|totally|completely|perfectly|absolutely|quite|pretty|actually|more or less)? (fine|ok|okay|alright|grand)",
  "(that|which) (was|were|went|is) (fine|ok|okay|alright|all right|good|well) (in the end|after all|anyway|eventually)",
  "still (very|quite|perfectly|really)? (happy|satisfied|pleased|delighted) (with|anyway|about)? (it|us|the|me|what)?",
  "nothing (bad|serious|terrible|dramatic|much) (actually|really|ever)? happened",
  "nothing (really|actually|ever)? (happened|came of it) in the end",
  "(the)? (sky|world) (did n't|did not) (fall|fall in|end|stop)",
  "(water under the bridge|storm in a teacup|no hard feelings|lose sleep over|lived to tell|all in a day's work|no use crying)",
  "(all's|all is) well that ends well",
  "(a|real|bit of a)? blessing in disguise",
  "did (us|them|him|her|everyone) (good|a favour|a favor|some good|no harm)",
  "(might|may|probably|possibly|could) (even|well)? (have|'ve)? (even)? (helped|improved|done us|saved us|been better|worked better)",
  "(turned|turns) (into|out to be|out as) (kind of|sort of|actually|almost|quite|even)? (a|an|for the)? (kind of|bit of|sort of|big|real|huge|nice|small|pretty)? (win|best|success|blessing|positive|plus|advantage|opportunity|good thing|great thing)",
  "(all)? for the (best|better)",
  "(better|stronger|richer|improved) (for|because of|thanks to) (it|that|this|the (additional|extra|delay|wait|mistake|failure|time))",
  "(could|can|might|would|'d) (even|almost|actually)? (argue|claim) (that)? (it|this|that) (was|paid|actually|even|worked|did|had|in the end)",
  "(still) (made|hit|closed|exceeded|beat|finished|ended up) (at|with|my|our|the|a|in)? (@number|quota|target|profit|a profit|number|top|record|good)",
  "still (the|my|our) (best|highest|biggest|most)",
  "(turned|turns) out (kind of|sort of|actually|almost|quite|even)? (a|an|for the) (kind of|bit of|sort of|big|real|huge)? (blessing|win|best|plus|positive|good thing)",
  "(regard|see|count|consider|call|view) (it|that|this) (as)? (a)? (positive|good|success|win)",
  "(i 'm|i am|we 're|we are) still (here|standing|alive|in business)",
  "(they|he|she|client|customer|clients|customers) (still)? (renewed|stayed) (the contract|with us|anyway)? (so|which shows)",
  "(got|gotten|get) away with it",
  "(might|would|could|'d) (probably|likely|well)? (have|'ve) (happened|failed|broken|left|lost|spent|gone|died|been lost|quit|come|been) (it|them|that|one)? (anyway|anyhow|regardless|either way|in any case|sooner or later|at some point)",
  "(outcome|result|it|end|ending) would (probably|likely|in all likelihood|most likely|surely|still)? (have|'ve) (probably|likely|been|ended|turned out) (been)? (much|about|exactly)? the same",
  "(that is|that 's) the (main|important) thing",
  "the (main|important) thing (is|was) (that)? (nobody|no one|everyone|it|they|we)",
]);

/** Others made too much of it. */
export const exaggerated = new Phrases([
  "(is|was|think|find|found|bit of|thought) (a|an|it|that|to be)? (a|an|bit of an|complete|total|bit|little|rather)? (overreaction|exaggeration|exaggerated|unfair|harsh|over the top|unreasonable|petty|excessive|disproportionate)",
  "(blown|blew|blowing) (it|things|everything|this|that) (all)? (up|out of (all)? proportion)",
  "blown out of (all)? proportion",
  "(made|making|make) (a|such a|too) (big|much|huge|massive)? (thing|fuss|deal|drama|song and dance) (of|out of|about)? (it|nothing|that|this)?",
  "(overreacted|over-reacted|overreacting|exaggerated|exaggerating)",
  "(bad|big|serious|terrible) as (they|he|she|people|it) (made|said|claimed|sounds|looked) (out|it)?",
]);

/** Set it beside something; that alone can be a fair measure, so it takes a word of smallness too. */
export const compared = new Phrases([
  "(in|on) (the)? (grand|great|greater|bigger|grander|larger|wider) scheme",
  "compared (to|with) (@determiner)? *",
  "by (the|our|their|my|any|those|these|industry|local) (standard|standards|measure|yardstick) (of|in|here)?",
  "as (@determiner)? * (go|goes)",
  "(sounds|sound|looks|look|seems) (dramatic|bad|terrible|worse|serious|awful|a lot|big|huge) (until|till|but|unless|only)",
  "(see|put|look at|view|keep) (it|this|that|things|them) in (relation|perspective|context|proportion)",
  "(is|was|'s|counts as|considered|practically|for *) (almost|nearly|practically|virtually|basically|as good as)? (lightning|record time|early|punctual|quick) (for|here|there|in)?",
  "for (@determiner)? * (is|was|'s) (almost|nearly|practically|virtually|really|quite|pretty)? (lightning|fast|quick|early|good|normal|nothing|not bad|n't bad|punctual|standard|excellent)",
]);
/** Beside a comparison they say that it came out small. */
export const slight = words(
  "small tiny little minor nothing footnote fine tame hardly barely only just merely better worse less least sneeze short quick fast lightning early puddle blip speck ripple trifle mild good okay dramatic normal routine average gentle peanuts pennies harmless",
);

/** As often a plain fact as a comfort. */
export const soothing = new Phrases([
  "(nobody|no one|no-one|none of them) (actually|really|even|ever)? (lost|suffered|missed|got hurt|was hurt|were hurt|felt) (anything|something|a|any|out|much|their|it)",
  "(insurance|insurer|insurers) (has|had|have)? (paid|covered|took care of|picked up|settled) (it|for it|everything|all|the lot|for everything|the bill|the tab)",
  "never (once|ever|even)? (mentioned|brought up|raised|spoke of|complained about|asked about|noticed) (it|that|this|those|them|the|a)",
  "(works|runs|performs|sells) (very|really|perfectly|quite|just) (well|beautifully|perfectly|fine|great|smoothly) (now|today|since)?",
  "(is|looks) (today|now|these days) (perfect|fine|great|beautiful|lovely|perfectly fine)",
  "(rest|remainder|most) of (it|the *) (was|is|were|got|went|won|still) (fine|perfect|great|good|excellent|a prize|smoothly|well|untouched|lovely)",
  "no (decision|decisions|consequence|consequences|money|patient|client|customer|order|orders|people|animals|jobs) (of * )? (hung|depended|hinged|was|were) (on|lost|hurt|harmed|affected)?",
  "still (shifted|sold|raised|earned|delivered|won|shipped) @number",
]);

/** These shrink it only where nothing follows: "It happens." */
export const atTheEnd = new Phrases([
  "(it|that|this|which|these|stuff|everything|things) (just|simply|all|sometimes|always|do|does)? (happens|happen)",
  "(it|that|everything|things|all) (all|kind of|sort of|eventually|actually|finally|just|did)? (worked|work|sorted) (itself)? out",
  "like (everyone|everybody|anyone|anybody|we all|all of us) (else)?",
  "(is|was|'s) one of them",

  "(nobody|no one|no-one|hardly anyone|hardly anybody) (really|even|ever|actually)? noticed (it|anything|a thing|the difference)?",
  "(it|everyone|everybody|we|they) (all)? survived (it)?",
  "(damage|harm|loss|impact|effect|delay|cost|fallout) (was|were) (very|fairly|pretty|quite|relatively|rather|actually|really|only)? (limited|contained|small|minor|minimal|negligible|manageable|slight|low|marginal|modest|reversible|temporary)",
  "(no|not) big deal",
  "(is|was|'s|be|just|only|merely|more of) (really|only|just|merely|basically|frankly)? (a)? (mere|tiny|bit of a)? (footnote|sneeze|ripple|flea|fleabite|speck|papercut|paper|pinprick|trifle|formality|technicality|detail|triviality|crumb|blink)",
  "(is|'s|was) (not|n't) (so|that|very|all that)? (unusual|uncommon|unheard of|rare)",
]);
