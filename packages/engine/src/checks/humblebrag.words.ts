import { Phrases } from "../text/phrases.ts";

const words = (list: string) => new Set(list.split(/\s+/));

/** After "too" or "so" and with the speaker as subject: a virtue said as a fault. */
export const admired = words(
  `kind nice generous loyal honest dedicated committed passionate conscientious hardworking hard-working helpful selfless invested giving
trusting caring empathetic thorough driven detail-oriented all-in forgiving humble modest motivated devoted giving involved attached accommodating
good-hearted supportive polite diligent meticulous enthusiastic responsible protective engaged ethical demanding warm-hearted soft-hearted available`,
);
/** With "too much" or "too hard" after them and the speaker as subject. */
export const overdone = words("care trust believe give love work help expect invest");
/** What one trusts or gives to for it to be a virtue: not "I trusted the spreadsheet too much". */
export const persons = words(
  "people everyone everybody others team teams colleagues staff employees them clients client customers customer work job ideas everything it patients students candidates members guests",
);
/** Intensities that turn a virtue into a fault. */
export const tooMuch = words("much hard deeply easily readily quickly strongly completely fully");

/** Virtues named. */
export const virtues = new Phrases([
  "(perfectionist|perfectionism|workaholic|overachiever|over-achiever|people-pleaser)",
  "(too|very|quite|so) hard on myself",
  "(care|cared) (so|very) (much|deeply)",
  "really care (about|for)",
  "(give|gave|giving|put|puts|putting) (it|in|always)? (110|110%|120%|200%|150%|one hundred and|a hundred and|one hundred|a hundred|my all|my everything) (ten|twenty|percent)?",
  "(my|his|her) whole heart (into|in)",
  "everything to everyone",
  "(wanted|want|try|tried) to (please|help|save) (everyone|everybody)",
  "(hold|held|set|holding|have|had|has) (myself to)? (a|an|the|such|such a|very)? (very|extremely|really|impossibly)? high (personal|professional)? (standard|standards|expectations)",
  "(my|my own) (very)? high (standards|expectations)",
  "high standards for myself",
  "bar (for quality|for myself)? (so|too|very) high",
  "(gone|went|go|going) (above and beyond|the extra mile)",
  "expected everyone to (have|be|care|work|share|match)",
  "a bit less trusting",
  "trusting (people|everyone|others)",
  "team is more important",
  "(work|works|worked|try|tried) (much|far|way|even)? harder than",
  "(take|took|taking) my (work|job|role|responsibilities) (very|too|so|extremely)? seriously",
  "(self-critical|overdeliver|over-deliver|over-delivering|over-delivered)",
  "(can n't|can not|could n't|never|will n't) (stand|accept|tolerate|settle for|live with) (mediocrity|average|second best|less than|poor quality|anything less)",
  "(want|wanted|like|liked|need|needed) (it|everything|things|every detail|all of it) (to be|done|being) (perfect|perfectly)",
  "(put|putting) (others|other people|the team|my team|clients|my clients|customers|the customer|everyone else|everyone) (first|before myself|ahead of myself|before me)",
  "broad shoulders",
  "(merely|only|just|simply|anything) (good|good enough|fine|okay|adequate|acceptable|average|decent|satisfactory)",
  "refuse to (accept|settle|tolerate|compromise|deliver|serve|hand)",
  "bar (that|which) (others|most|people|few|nobody)",
  "good enough (is|was|has) (never|not|n't)",
  "(satisfied|happy|content|okay) with (average|mediocre|mediocrity|second best|good enough|ordinary|the minimum)",
  "(i|my) (set|raise|raised|put|hold) the bar",
  "(harshest|worst|own worst|toughest|biggest) critic",
  "(cared|care) more (about|for)",
  "(until|till|unless) (it|everything|every detail|each detail|every word|every line|it all|all of it) (was|is|were) (absolutely|just|completely|exactly)? (right|perfect)",
  "if (i did n't|i do n't|not me) , who",
  "(i 've|i have|i was|i 'm|i am) (always)? been like that",
]);

/** Virtues where they are told as how the speaker always is; in the past they are often an honest failure. */
export const habits = new Phrases([
  "(move|moved|work|worked|think|thought|run|ran|went|go) (too|much|far|a lot|simply|just)? (faster|quicker|further) than (the|my|everyone|everybody|others|they|anyone|most|people)",
  "(too far|too much|always)? (ahead of|too fast for|too quick for) (everyone|everybody|the others|my peers|my colleagues|the rest)",
  "(can n't|can not|could n't|never|unable to|able to|hard to|struggle to|struggled to|n't) say no",
  "(say|said|saying) (yes to|no) (everyone|everybody|everything|anyone|anybody|often enough)",
  "(take|taking) on (a bit|far|way)? too much",
  "(can n't|can not|hate to|do n't like to|never) let (people|anyone|anybody|clients|customers|others|my clients|the team|my team) down",
  "(struggled) to switch off",
  "(dream|dreams|dreaming|think|thinks) big",
  "(helping|help|helped) (others|everyone|everybody|other people|all my colleagues|the others|the other team)",
  "(can n't|can not|hard to|hard for me to|struggle to|difficult to|difficulty) (delegate|delegating|switch off|relax|let go)",
]);

/** How the speaker describes themselves to be admired: "I am somebody who". */
export const portraits = new Phrases([
  "(i am|i 'm) (just|really|naturally|simply)? (somebody|someone|a person|the kind of person|the type of person|the sort of person|one of those people) (who|that)",
]);
/** Verbs after a portrait that admit rather than admire. */
export const admitting = words(
  "struggle tend avoid find lose forget panic rush do leave put-off procrastinate hate hesitate freeze worry",
);

/** Names the failure or the weakness of the speaker. */
export const announcing = words("failure weakness flaw fault shortcoming failing downfall undoing vice curse sin");

/** The failure turned into a triumph of the speaker. */
export const triumphs = new Phrases([
  "(still|was|is|'s|a new|new|a company|a team|team|company|branch|club|personal|all-time|still a|still the|was a|the) (sales|team|company|branch)? record (for|in) (the|our|that|my)? (site|team|branch|company|region|year|history|club|office|store|shop)",
  "(a|still a|still the|new|our|my|company|all-time|personal) (sales|team|company|branch|club|house)? record",
  "(was|were|got|been|am|'ve been|being) (personally|publicly|even|actually|later|specially)? (commended|praised|recognised|recognized|applauded|congratulated|awarded|singled out|headhunted|nominated|decorated)",
  "(never|not) (seen|met|had|known|worked with) (anyone|anybody|someone|somebody|a person|an employee|a manager) (so|who|put|like|work|that|as|with|more)",
  "(neither|nobody|no one|no other|no-one) * (had|has) ever (achieved|done|managed|reached|seen|had)",
  "(the|only) one (staying|working|doing|carrying|holding|who stayed|who cared|who held|who kept|who saved)",
  "(that|it) was (me|all me|down to me|my doing) as well",
  "(broke|smashed) (the|every|all|a|our) (company|team|previous|sales)? (record|records)",
  "record (numbers|sales|results|year|quarter|profits|revenue|figures)",
  "(still|probably|actually|easily) (the|my|our|one of the|one of my) (best|most successful|strongest|highest)",
  "most (talked-about|successful|professional|popular|profitable|productive)",
  "number (one|two|three) (in|of|on|across)",
  "top (performer|seller|salesperson|rated)",
  "(topping|topped) the (league|table|board|leaderboard|rankings|charts)",
  "@number (and)? @number? percent of (quota|target|my target|my quota|plan)",
  "(closed|finished|ended|hit|at|was|were|on) * (hundred and|a hundred|one hundred and) * percent",
  "above asking",
  "got promoted (because|for|thanks|as a result)",
  "promoted (because of|thanks to) (it|that|this)",
  "(nobody|no one|no-one|few people|few others|few|not many|hardly anyone|not many people) (else)? (could|would) (even|ever)? have (even)? (done|handled|managed|made|pulled|gotten|achieved|reached|lasted|survived|stuck|dared|saved|held|noticed|spotted|got)",
  "as well as (anyone|anybody|any|one) (could|can|would)",
  "(did|done) everything (right|by the book|perfectly)",
  "got the whole (thing|project) (done|finished)",
  "(rewriting|rewrote|saved|fixed|did) (most|all|nearly all) of (it|them|the work) (myself|alone|single-handedly)?",
  "single-handedly",
  "(nobody|no one|no-one|few) (had)? (thought|believed|expected|imagined) (was|it was|to be)? (possible|could)",
  "(so|very|really) impressed",
  "(first-class|world-class|top-notch|second to none|best in class|exemplary|stellar)",
  "(a|the)? reason (why|that)? (people|clients|they|companies|customers|everyone) (hire|hired|come to|choose|chose|pay|want|value|call|trust|keep) me",
  "(keep|hold) a good (@person|one|agent|salesman) down",
  "(took|taken|takes) (them|everyone|everybody|the others|others|the rest|management|the board) * to (reach|see|realise|realize|understand|come|catch|get|arrive) (up|to|at|round|around|what|the|where)",
  "(catch|catching|caught) up (with|to) me",
  "(saw|knew|spotted|noticed|said|predicted|realised|realized) (it|this|that) (months|weeks|years|long|days|well|way) before (anyone|anybody|everyone|everybody|they|the others|others|my)",
  "(proved|proven|proves|proving) (me|to be|that i was)? (absolutely|completely)? right",
  "i (was|had been|'d been) (completely|absolutely|of course)? right (all along|the whole time|from the start|in the end|after all)",
  "(was|been|felt|feel) vindicated",
  "(what|why) (people|clients|they|companies|customers|everyone) (hire|hired|come to|choose|chose|pay|want|value|call) me",
  "i (am|'m) known for",
  "(my|a|the) reputation (for|as)",
  "(impressed|amazed|blown away|delighted) (by|with|at) (me|my|how i|the way i)",
  "(praised|complimented|congratulated|applauded|commended) me",
  "(sent|wrote|given|gave|received) (me|us|an|a|the)? (appreciation|thank-you|glowing) (mail|email|letter|note|card)?",
  "people (still)? (message|thank) me",
  "(ask|asked|asking) for me by name",
  "using my (plan|idea|method|approach|template|work)",
  "ahead of (the market|our time|my time|its time|the curve|the game)",
  "(an|a great|a real|a huge) asset to",
  "(bring|add value|bringing) to your (company|team|organisation|organization|firm)",
  "(without me|on me) (they|nobody|nothing|for everything)",
  "(everyone|everybody|they|people) (all|always)? (relied|relies|depended|depends|counted|counts|looked) on me",
  "(saved the day|standing ovation|employee of the|top of my class|high achiever|star performer|rising star)",
  "(went viral|got written up)",
]);

/** Praise that an honest story can hold too. */
export const mildTriumphs = new Phrases([
  "(thanked|respected|admired) me",
  "(exceeded|beat|surpassed|smashed) (my|the|our|all|every) (quota|target|targets|expectations|goals)",
  "made me (a|an|much)? (much|far)? (more|better|stronger) (rounded|well-rounded|leader|manager|person|professional)?",
  "(even|much) stronger (book|position|team|portfolio)",
  "(asked|begged) me to (come back|stay|return|lead)",
  "(to this day|still) people (message|thank|talk|mention)",
  "(it|that|all) (turned|worked) out (for the best|brilliantly|great|well)",
  "(best|highest|biggest|fastest|most successful) * (ever|in the history|of all time|in company history)",
  "a nice bonus",
  "(is|was|'s|are) (now|still|even)? used (to train|to teach|as (a|an|the) (model|example|template|case|benchmark))",
  "(became|become|is|'s) (now|still)? the (thing|one|version|standard|benchmark|gold|reference) (that)? (everyone|everybody|people|others|all)",
  "i (am|'m) (very|really|quite|so|actually)? proud (of|that)",
  "(was|were) (actually|really|in fact|in the end|still)? a (great|huge|big|real|massive)? success",
  "still (hit|made|met|finished|came in|delivered|won|got|sold|managed)",
  "(won|got|received|earned) (an|the|a|us|me) * (award|prize|medal|promotion)",
  "(came|finished|placed|ranked) (second|first)",
  "never seen anything like it",
]);

/** The speaker's measures, that speak well of them: "my scores were always above ninety". */
export const measures = words(
  "numbers scores figures results stats sales record rating ratings reviews grades marks rate feedback audits audit kpis retention evaluations appraisal appraisals file references",
);
export const praising = words(
  "good great excellent best perfect top above over strong high highest green outstanding exceptional brilliant flawless spotless fantastic amazing always",
);
/** What others are told to have said of the speaker. */
export const acclaim = words(
  "best great real true grace gifted talented professional outstanding exceptional amazing excellent brilliant natural rare special strong impressive incredible remarkable courage heart saved invaluable indispensable irreplaceable born leader model exemplary credit proud",
);
export const successes = words("success triumph victory strength");

/** Nothing to tell. */
export const spotless = new Phrases([
  "(fortunate|lucky|blessed) (in that i|enough|that i) (have|never|to|'ve)? (not|never)? (had|have|failed)",
  "(struggle|hard|difficult|tough|struggled) to (name|think of|find|come up with) (one|any|a failure)",
  "(can n't|can not) (really|honestly)? (think of|name) (one|any|a failure)",
  "(tend to|usually|always) (see|spot|catch|fix|anticipate) (problems|things|issues|everything) (coming|before|early)",
  "(gets|get) fixed before",
  "(always|all|only ever) (been|are|were|was|very|so)? (very|so|really)? (pleased|happy|satisfied|delighted|impressed|good|positive) (with|about) (me|us|my)",
  "(never|not once|n't ever) (happened|happens|occurred|had a complaint|had any complaints|had a problem|been late|been sick|lost a|had an accident|been written up) (before|since|in|until|otherwise)?",
  "(very|so|extremely|pretty|really|quite) few (of them|of those|failures|mistakes|to be honest)?",
  "(on|fingers of) one hand",
  "(clean|spotless|perfect|unblemished|impeccable|flawless) (licence|license|record|sheet|slate|file|history|reputation|track record)",
  "(nothing|no failure|not much|n't much) (really)? (comes|springs|came) to mind",
  "(do n't|not|n't) (really|tend to|usually|often)? (fail|make (many)? mistakes|have failures|have many)",
  "(always|never) (deliver|delivered|succeed|succeeded|fail|failed|hit my targets|missed a deadline|miss a deadline|let anyone down)",
  "(very|pretty|mostly|always|been) successful",
]);

/** With "always" they are a virtue of the speaker: "I am always careful". */
export const traits = words(
  "careful vigilant organised organized punctual thorough positive calm hardworking reliable fair prepared strong ambitious",
);

/** Verbs with which others praise. */
export const saying = words("say tell write call describe comment remark admit");
