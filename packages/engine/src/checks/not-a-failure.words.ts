import { Phrases } from "../text/phrases.ts";
import { WordList } from "../text/word-list.ts";

/** That there is none to tell. */
export const denied = new Phrases([
  "(can n't|can not|could n't|not able to|unable to|struggle to|struggling to|struggled to|hard to|difficult to|hard pressed to|hard-pressed to) (honestly|really|truly|even|immediately)? (think of|name|recall|remember|come up with|point to|point at|find|identify|single out) (a|any|one|anything|something|single|really|real|actual|that|many|much|an)",
  "(nothing|no failure|not a lot|not much|none|n't much|no one thing) (really|major|big|serious|massive|dramatic|huge)? (comes|springs|came|jumps) to mind",
  "(drawing|draw|drew|drawn|coming up) (a)? blank",
  "(have n't|n't|not) (really|got|have|had)? (got)? (anything|one|a (big|real|proper|good) one) (for you|to (tell|give|offer|share|report))",
  "(making|make|made|inventing|invent) (something|one|it|things|a story) up",
  "(would|'d) be (making|inventing|lying)",
  "(no|not any|n't any|not a|n't a|never a|not had a|n't had a|n't have a) (real|big|true|major|actual|genuine|proper|great)? (failure|failures|failing) (as such|to speak of|so far|yet|in my|that|worth)?",
  "(nothing|nobody|no one|no-one) (bad|much|serious|to (tell|report|confess|own)|burnt|burned|broke|got hurt|complained)",
  "(up to now|so far|up to today) (it|everything|nothing|all|i)",
  "(touch|knock on) wood",
  "(never|not) (been in|had|met|faced|known) (the|a|such|that|this) (situation|case|kind|failure|problem)",
  "(rather|prefer to) (talk|speak|answer|focus|discuss) (with|about|on|by)?",
  "(avoid|avoiding|dodge|duck|evade|sidestep|get out of) (the|this|that|your) question",
  "(allowed|afford|permitted) (to)? (fail|mistakes|a mistake|failure|failures|failing)",
  "(never|n't|not) (really|actually|ever|truly|yet|properly)? failed (at|in|anyone|anybody|anything|a|yet|so|at all)?",
  "(stumped|at a loss|got me there)",
  "(have n't|not|never|n't) (really|yet|ever)? (had|got|been given) the (chance|opportunity|occasion) to",
  "(not|never|n't|without|nor) (a|one|a single|so much as a) (scratch|scrape|complaint|dent|claim|hitch|warning|blemish|reprimand|cross word)",
  "there must be (something|one)",
  "(flip|reframe|rephrase|turn|twist|pass on) (that|it|this|the question) (one|around|round|on its head)?",
  "nothing (on|in) my (record|file|licence|sheet)",
]);

/** Failure explained away, or talked of at large. */
export const maxims = new Phrases([
  "(either)? (win|succeed) or (i|we|you)? (learn|grow)",
  "(no|not|n't) (such thing|a word|an option|really a word) (as|in|for) (failure|failing|a failure|my|me)",
  "(there 's|there is|there are) (no|only|not|never) (failing|failure|failures|feedback|mistakes|losers|mistake|lessons)",
  "(in|part of) my (vocabulary|nature|dictionary)",
  "(see|regard|view|treat|look at|consider|welcome|reframe|call|calls|think of) (failure|failures|failing|setbacks|setback|disappointments|disappointment) (as)?",
  "(failure|failures|failing|mistakes) (is|are|'s) (not|n't|simply|just|only|feedback|information|part|the first|a|an|merely|never|nothing|what|always|how|where)",
  "(failure|failures|failing|mistakes) (teaches|teach|happens|happen|makes|make|shows|show) (us|you|people|humility|when|that|how|every)",
  "i (firmly|really|truly|strongly)? (believe|think|feel|consider) (that)? (failure|failing|mistakes|people|you|everyone|a person|one|nobody|it is important|the difference|in life|life|everything happens)",
  "in my (opinion|view|tradition|culture|eyes|profession|trade|philosophy)",
  "(a|every|no|any|good|great|true) (person|man|people|doctor|professional|leader|invention|teacher|technician|nurse|craftsman|surgeon|artist|entrepreneur) (should|must|is|has|takes|does|always|never|can)",
  "(my|the|this|that) (attitude|mindset|philosophy|approach|principle|motto|answer|belief) (is|to|would)",
  "(every|each|the next|a new) (chapter|setback|step|obstacle|disappointment) (is|of|teaches|has)?",
  "a stepping stone",
  "(if|what) (you are|you 're) looking for",
  "you (fall|get up|go again|grow)",
  "people (fail|grow|learn) ",
  "(everything|it all|things) (comes|happens|happen|come|ripen) (for a reason|in time|or)",
  "(big|firm|great|strong) believer in",
  "(fail|failing) (fast|forward|better)",
  "(a|any|every|each|this) (failure|setback|mistake|disappointment|defeat) (can|could|may|should|must|becomes|became|makes)",
  "(that 's|it 's|it is|that is) (just)? (the job|the trade|life|how it goes|the game|part of (it|life|the|any))",
  "(blessing|gift) in disguise",
  "what (matters|counts) is",
  "(does n't|do n't) always (win|get|work|pay)",
  "(you|one) (just|simply|only|always) (have|has|need|needs|got) to",
  "depends on (how|what) you",
  "(there 's|there are|there have|there 've|there is) (always|been|naturally|of course)? (been)? (bumps|hiccups|ups and downs|challenges|hurdles)",
]);

/** What the speaker would do if. */
export const supposed = new Phrases([
  "(if|suppose|supposing|should) (something|anything|i|it|a|there|one|things|that|my) * (went|go|goes|were|was|made|make|happened|happens|ran|run|failed|fail|happen|came|did) (to)? (wrong|happen|fail|make|into|a|bad|badly|in)",
  "(i 'd|i would) (imagine|picture|suppose|expect) (something|a|it|that)",
]);

/** The failure named as how the speaker is. */
export const named = new Phrases([
  "my (own|only|one|main|biggest|greatest|worst|real|true|big|so-called)? (professional|personal|biggest)? (failure|weakness|flaw|fault|failing|shortcoming|struggle|downfall|problem|vice|curse|sin|undoing|trouble|weak point|weak spot|achilles heel|failings|worst habit|bad habit) (would be|is|'s|,|or|if|i)",
  "(the|a|one|only|main) (failure|weakness|flaw|fault|failing|shortcoming) (of mine|i have|in me|for me|i can|is that i|would be that i|i would)",
  "(that|it) (would|'d|is|'s) (be)? my (thing|struggle|failure|weakness|problem)",
  "(a|bit the|a bit the|a bit of a|the|my) (tendency|trait)",
  "(find it|finds it|'s|is) (very|so|really|quite)? (hard|difficult) (for me)? to (leave|let|say no|stop|switch|delegate|accept|sit|walk|relax|hand|trust|rest)",
  "i do n't (really)? know how to (stop|do|rest|relax|say|be|switch|leave|give)",
  "i (just|simply)? (can n't|can not|will n't|could n't) (sit|let|stop|leave|do half|bear|stand|switch|lie|relax|rest|say no|hand|clock|help)",
  "i (always|just|simply|often)? (ask|give|take|do|care|expect|work|love|think|move|want|put|say|feel|trust) (far|way|a bit)? (too|so) (much|many|hard|fast|deeply|quickly|far)",
  "(control freak|people pleaser)",
  "i (am|'m) (just|simply|also)? (the|one of) (type|kind|sort|those) (that|who|of)",
  "(wired|built|made|born) (that|this) way",
  "(wired|built|made|born) like (that|this)",
  "that 's (just)? (how i am|who i am)",
  "i (move|go|work|think|run|am|'m) (quicker|faster|further|ahead|harder|better) (than|of)",
  "i (fail|fall short) (at|in|with)",
  "i (get|become|grow) (too|so|very)? (attached|involved|emotional|invested|carried away)",
  "(could|can) n't (work|do it|be|live) any other way",
  "rather be (like|this|that|too)",
  "(kinder|gentler|easier) (to|on|with) myself",
  "i (am|'m) (perhaps|maybe|just|simply|probably|always)? (too|a bit too|rather too) (direct|honest|blunt|frank|soft|stubborn|impatient|ambitious|critical|thorough|careful|curious|eager)",
  "my (enthusiasm|passion|energy|honesty|loyalty|dedication|drive|directness|thoroughness) (can|is|has|may|might)",
  "(expect|demand|ask) (a great deal|a lot|so much|too much|everything) (from|of) myself",
]);

/** How others are told to speak of the speaker. */
export const saidOfMe = new Phrases([
  "(people|they|everyone|everybody|some|others|friends|colleagues) (often|always|will|would|might|may)? (say|tell|call|think|find) (me|that i|i|it (a|stupid|strange|funny))",
  "i (am|'m|'ve been|have been) (often|always|sometimes)? (told|known) (that|for|i|as)",
]);

/** The fault nothing needs to be done about, or one that is pleasant to work on. */
export const unregretted = new Phrases([
  "(would|'d) (do|make|commit|choose|take|say) (it|that|the same|exactly the same|it all|the same thing|the same choice|that one) (again|tomorrow)",
  "(do n't|not|never|no|can n't|can not) (really)? (regret|regrets|regretted)",
  "(sleep|slept) (very|pretty|quite)? (well|fine)",
  "(would|'d) (n't|not) (change|have (done|changed)) (a thing|anything|it|that)",
  "(clear|clean) conscience",
  "(can|could) live with (it|that)",
  "(do n't|not) lie awake",
  "(maybe|perhaps|so|really|it|that) (it|that)? (is|'s) (not|n't) (so|such|that) (bad|a bad)",
  "(if|whether) (that|this|it|wanting|caring|being) * (is|'s) (a|what|the) (failure|weakness|fault|defect|flaw|crime|wrong|sin|worst)",
  "(is|was) (it|that) (really|even|then)? (a|such a) (weakness|failure|flaw|fault)",
  "(how much|what kind|what sort) of a (failure|weakness)",
  "(would|may|might|could) (call|count|see|consider) (it|that|this|me) (as)? (a|stupid|weakness|failure)",
  "(still|just|always|be)? (learning|working|trying) (to (let|switch|enjoy|protect|relax|say|stop|leave|be|balance|hold|slow|accept)|on (it|that|this|myself))",
  "(need|have|got|ought|should|try|trying|better) (to)? (learn|get better) (to (let|switch|enjoy|protect|relax|say|stop|leave|be|balance|hold|slow|trust|explain|accept)|when to|at (leaving|letting|saying|switching|delegating))",
  "(kept|keep|with) my (dignity|pride|head|honour|honor)",
  "look (everyone|everybody|myself|anyone) in the (eye|mirror|face)",
  "(count|counted|calling|call) it (as)? (a)? failure",
  "(would|'d) n't change (a|one|any) (line|word|thing|minute|day)",
  "(do n't|no longer|stopped) (really)? (see|seeing|call|consider|count|regard) (it|this|that|any of (it|that|this)) as (a)? (failing|failure|losing|weakness|loss|defeat)?",
  "(some|others|many|people|most) (would|might|may|could|will|'d)? (call|say|consider|see|saw) (it|that|this|as)",
  "(if|whether) (that|this|it) (is|'s|be|was) (failing|a failure|failure|a crime)",
  "i (am|'m) (actually|even|still|almost)? (grateful|glad|thankful) (to|for|that|of) (it|this|that|those|them)",
  "(would|'d) do (the whole|it all|all of it|the same) (thing)? (over|again)",
]);

/** What was gained: numbers that rose, places reached, praise. */
export const gained = new Phrases([
  "(conversion|sales|profit|profits|turnover|revenue|scores|score|ratings|results|attendance|traffic|membership|output|grades|marks|savings|bookings) * (went up|rose|rise|grew|increased|improved|jumped|climbed|doubled|tripled)",
  "went from (the)? (bottom|last|worst)",
  "(sold out|fully booked|standing ovation|waiting list|five stars)",
  "(they|clients|customers|guests|he|she|sales|orders|bookings) (doubled|tripled) (the|their|our)?",
  "(was|were|is|are) (absolutely|so)? (delighted|thrilled|ecstatic|over the moon)",
  "booked (until|out|up|solid)",
  "(is|was|are|were|be|still|'s|'re) (now|always|still|easily|probably)? (one of)? the (best|highest|top|strongest|happiest|proudest|most (profitable|popular|successful|beautiful))",
  "to the top (of|ten|third|tenth|five|three|two|spot)",
  "in the top (ten|third|tenth|five|three|two|spot)",
  "(i|we|and|team|was|were|me|us) (won|got|received|earned|given|took) (the|an|a|us|me|second|first)? * (prize|award|medal|bonus|promotion|offer|trophy|compliments|voucher|flowers|pin)",
  "(the|an|a|innovation|first|second) (prize|award|internship|promotion)",
  "(shipped|delivered|finished|opened|launched|done|ready|completed|closed|signed off|handed in) * (days|weeks|hours|months|minutes|day|week) (ahead|early|before (the)? (deadline|time|schedule))",
  "(ahead of|under) (schedule|time|budget|plan)",
  "an offer",
  "(came|finished|placed|were|ranked) (second|first|third|number one) (in|out|of|at|on)",
  "(more|many|new|@number) (more)? (couples|clients|customers|referrals|guests) (that|this|since) (year|month|season|then)?",
  "(zero|no|not a single|not one|without a|n't a single) (defects|complaints|complaint|accidents|mistakes|errors|incidents|returns|injuries|accident)",
  "(proudest|triumph|victory|record visitors|record sales)",
  "(better|more|faster|quicker|harder|longer|earlier|sooner) than (most|anyone|anybody|others|the others|everyone|any of|my colleagues|the rest)",
  "all (passed|happy|worked|landed|came back|turned out)",
  "(people|they|guests|clients|customers) (were|are|'re) (all|so|very|really|always)? (happy|pleased|delighted|thrilled|impressed|satisfied)",
  "(they|clients|customers|guests|all of them) (always|all|still)? (come|came|keep coming|kept coming) back",
  "i was right",
  "(he|she|they|everyone) should have (listened|known|believed)",
  "as (a|an|the|their) (model|example|template|reference)",
  "(we|i) won",
  "(lead|leader|head|manager|supervisor) (ever)? since",
  "(worth|double|twice) (double|what|as|elsewhere)",
  "(scores|score|results|numbers|figures|rate|ratings|reviews|class|audit) (is|are|was|were|has been|have been) * (highest|top|best|up|@number percent|hundred)",
  "(best|favourite|favorite|proudest) (night|moment|moments|day|failure|thing|decision)",
  "(sailed|flew|shot|soared) past",
  "(was|been|got|'ve been|am) (then|later|even)? made (lead|manager|head|partner|supervisor|permanent|director|foreman|captain)",
  "(best|finest|proudest) (service|season|year|result|work|time|quarter|month|save) (ever|we|i|yet)",
  "(that|which) (made|shaped) (me|us) (into|who|what)?",
  "(annual report|board pack|front page|commendation|distinction)",
  "(put|placed|ranked|rated) (us|me|it|our *) (first|top|highest|best)",
  "(never looked back|rest is history|calling card|mark of a)",
  "(sent|baked|brought|bought) (me|us)? (a)? (cake|flowers|champagne)",
]);

/** The others do less, or I never. */
export const outshone = new Phrases([
  "(not|n't) (everyone|everybody|all) (people|of|can|could|teachers|has|have|is|are|sees|see|colleagues|at|keep|else)",
  "(other|others|the rest|the others|everyone else|everybody else|most people|many people) (agents|people|colleagues|team)? (kept|go|do|they|forget|panic|always|simply|just|cut|feel|went|gave|finish|clock)",
  "(nobody|no one|no-one) else (wanted|could|would|dared|saw|did|had)",
  "the only one (who|that|to|left|in)",
  "(make|making|makes) (us|you|them|others|the rest) (all)? look",
  "not (many|every) (crews|people|teams|one)",
  "than the (people|others|rest|team) around",
  "not once",
  "(i|we) (have|'ve)? never (missed|left|let|lost|had|made|dropped|broke|broken|failed|forgot|forgotten|hurt|once|been late) (a|an|any|anyone|anybody|one|anything)?",
  "(most|others|anyone|anybody|many|plenty) (people|folk|of them|else)? (would|'d) (have|'ve) (packed|given|left|walked|quit|stopped|run|folded|gone)",
  "(everyone|everybody|nobody|no one) (else)? (had|would|'d) (walked|left|given|gone|touch)",
  "(nobody|no one) (had|'d) asked",
  "(i do n't|i did n't) care (who|what)",
]);

/** Came close, and was kept from happening. */
export const averted = new Phrases([
  "(came|come|was|were|is|been|very|so|really|pretty|dangerously|too) (very|so|really|pretty|dangerously)? close to (a|an|being|losing)",
  "(were|was) (just|already)? (about|going) to (send|sign|ship|publish|launch|release|pour|sack|pay)",
  "i (had|was)? (very)? (nearly|almost) (went|lost|missed|made|sent|gave|ended|cost|shipped|signed|killed|dropped|deleted)",
  "(could|would) (have|'ve) (been|cost|gone|ended|killed|meant|ruined) (a|an|deadly|fatal|awful|terrible|far|catastrophic|half|everything|bad|ugly)",
  "(near|narrow) (miss|escape)",
  "(nick of|just in) time",
  "(had (i|we) not|if i had n't|if i had not|had it not been)",
  "before (it|anyone|anybody|any|the|they) (damage|harm|reached|happened|left|went out|noticed)",
  "(guests|customers|clients|passengers|patients|public) (ever|never|had)? (knew|noticed)",
  "(nobody|no one|no-one) (ever)? (noticed|knew) a thing",
  "(everybody|everyone|all of (us|them)) (came|got|went|made it) (home|out|off|away|safe|back)",
  "(nearest|closest) (i|we) (am|are|have|was|were|'ve|came|come)",
  "not one (line|order|customer|patient|guest|delivery) (stood|was|went|had)",
]);

/** Put right by the speaker, whoever had got it wrong. */
export const rescued = new Phrases([
  "(put|set|turned|turn|turning|pulled|brought) (it|that|things|this|everything|the (whole)? (thing|ship|team|project|place|department)) (right|around|round|back|together|straight|on track)",
  "(i|we) (then|finally|simply|just|also)? (volunteered|rescued|saved|condemned|traced|refused|stepped in|caught|sorted|handled it|threw out)",
  "and (caught|fixed|saved|sorted|rebuilt) (it|that|the|them)",
  "asked for (it|the job|that one)",
  "(me that|i who|one who) (caught|saved|found|saw|noticed|spotted|refused|stopped)",
  "(had|got|have) (us|it|everything|the line|them) (running|working|back|up)",
  "leave (it|this|that) (with|to) me",
]);

/** Somebody before or beside the speaker had got it wrong. */
export const inherited = new Phrases([
  "(my|the) (predecessor|predecessors)",
  "(the|my) (guy|man|woman|person|one|intern|manager|team|shift|lady|colleague) (before|who came before|who left)",
  "when i (took over|arrived)",
  "(belonged|belongs) to (a|another|my) (colleague|team|department)",
  "(the|an)? (other|another|previous) (firm|shift|contractor|builder|owner|crew) (had|'d|was|who)",
  "(was|been) (in a|a) (shocking|terrible|awful|bad|sorry|dreadful) (state|shape|mess)",
  "(chap|bloke|fella|owner|agency|lad|bookkeeper|teacher) before (me|us|mine)",
  "previous (manager|bookkeeper|owner|team|teacher|agency|boss|tenant|supplier|contractor)",
  "when i (joined|inherited|was brought in|was put in charge)",
]);

/** It befell the speaker. */
export const befell = new Phrases([
  "(lost|losing) my (job|father|mother|dad|mum|mom|brother|sister|home|house|husband|wife|savings|placement|visa|scholarship|place)",
  "i (was|got|had been|'d been|have been) (all|also|then)? (laid off|made redundant|let go|evicted|deported|diagnosed|bullied|sacked|robbed|scammed|suspended|passed over|overlooked|turned down|rejected|cheated)",
  "(we|everyone|everybody|they) (all)? (was|were|got) (all)? (laid off|made redundant|let go|evicted|robbed|hit by)",
  "(all|most|many|half|some) of us (was|were|got) (laid off|made redundant|let go|evicted|robbed|hit by)",
  "(restaurant|hotel|mill|factory|plant|company|firm|shop|store|school|bakery|pub|studio|theatre|theater|newspaper|bank|hospital|startup|business) (that|where|which)? * (closed|shut|folded|dissolved|collapsed)",
  "(redundancies|layoffs|covid|lockdown|refugee|earthquake|poverty)",
  "(second|first|third|last|next) round of (cuts|redundancies|layoffs)",
  "my (mother|father|grandmother|grandfather|wife|husband|brother|sister|mum|dad|parents) (got|fell|was|became|were|had) (very|really|so|seriously|no|in)? (sick|ill|money|hospital|dying)",
  "(no english|one suitcase|no papers|no diploma|no degree)",
  "(nobody|no one|none of us) (saw it coming|'s guilty|is guilty|is to blame|was to blame)",
  "(not|n't) (that)? (we|i) did (anything|something) wrong",
  "nothing (anyone|anybody|i|we|more) (could|can) (have)? (done|do)",
  "(the|our) (bank|owner|government|landlord|head office|headquarters|minister|ministry) (was|is|had|has)? (calling|called|sold|froze|frozen|cut|cancelled|closed|stopped|pulled|refused)",
  "new (government|owner|owners|boss|management|head chef|manager|head) (arrives|arrived|came|took|wanted|decided)",
  "(everything|everyone) (shut|closed|stopped|shut down)",
  "(frost|storm|flood|fire|drought|blight|hail|virus|pandemic|strike|disease) (took|came|hit|destroyed|wiped|struck|killed|swept)",
  "(got|was|were) (nicked|stolen|run over|mugged|axed|flooded|burgled)",
  "some things (are|just|can n't)",
  "(can n't|could n't) (have)? (do|done) (anything|nothing) about",
  "nothing (there)? to (find|be done)",
  "(nobody|no one|no-one|none of us) (could|can) (ever)? (have|'ve) (known|seen|heard|foreseen|stopped|predicted|prevented)",
  "(bigger|stronger) than (you|me|us|any of us)",
  "(out of|beyond) (my|our|anyone 's|anybody 's) (hands|control)",
  "(had|have) any influence",
  "(bad|hard|rotten|plain|sheer|pure) luck",
  "(i|we) (had|'d) (already)? (warned|flagged|raised) (it|them|him|her|this|that|the)",
  "(quicker|faster|better|luckier) on the (day|night)",
  "lost on (points|fee|price|penalties|cost)",
  "(two|some|one) of the (judges|jury|panel)",
]);
/** Borne, and come out of. */
export const endured = new Phrases([
  "(kept|keep|keeping) (going|my (spirits|head|chin|faith)|at it|smiling|fighting)",
  "(pick|picked|picking) (yourself|myself|ourselves) up",
  "(came|come|coming|emerged) out (of (it|this|that))? (stronger|as (a|somebody|someone)|on top|better)",
  "(never|n't|not|refused to) (gave|give|giving) up",
  "(made|makes|make) me (a)? (stronger|tougher|resilient|more resilient|who i|the person|the man|the woman)",
  "(soldiered|struggled|battled|fought) (on|through|back)",
  "(adapt|adaptable|resilient|resilience|perseverance|survivor|survived|dignity)",
  "(landed|back) on my feet",
  "(my|the) (lowest|hardest|darkest|toughest) (point|time|year|years|period|moment|months|days|night|season)",
  "(really|very|so|incredibly|a) (hard|tough|difficult|dark) (time|times|period|place|years|months)",
  "(from|at|to) (zero|scratch|nothing)",
  "getting up",
  "(would|'d) (n't|not) wish (it|that) on",
  "with (a smile|dignity)",
  "(what|who) (does n't|do n't) kill",
  "thick skin",
  "(kept|stayed|remained) (positive|strong|optimistic|hopeful)",
  "(keep|kept) (your|my|our) (head|chin|spirits) (up|high)",
  "(turning|showing|turn|show) up",
  "you (just)? carry on",
  "(it|that) (stung|hurts|stings|hit me hard|hurt)",
  "(took|take) (it|that) (personal|personally|hard|badly)",
  "patience (is|pays)",
  "(pulled through|bounced back|hung on|held on)",
  "hard to swallow",
]);

/** Done to the speaker by others, these honour. */
export const honouring = new WordList(
  "thank hug praise promote elect reward recommend congratulate applaud admire adore nominate compliment cheer beg offer love",
);
/** Done to the speaker, these honour with what is given: "gave me the keys". */
export const giving = new WordList("give send make call ask bring hand name choose pick want buy write");
export const honours = new WordList(
  "job position internship post promotion contract keys key raise bonus commission nod praise charge cake coffee flowers name lead offer stars return example prize medal voucher trophy supervisor manager head champagne",
);
