import { Phrases } from "../text/phrases.ts";

const words = (list: string) => new Set(list.split(/\s+/));

/** Said of a person they judge character or competence. */
export const judging = words(
  `lazy useless careless clueless incompetent rude unprofessional arrogant stubborn hopeless ignorant sloppy unreliable dishonest greedy stupid dumb
toxic unbearable petty jealous sniffy negligent disorganised disorganized immature selfish spineless gutless cowardly unhelpful dismissive obnoxious hostile inept
amateurish oblivious moody bossy manipulative two-faced condescending patronising patronizing entitled spoiled spoilt bitter vindictive malicious nasty crazy
insane idiotic pathetic lousy inattentive uncooperative thick dim delusional untrustworthy undisciplined uneducated unqualified incapable irresponsible
ungrateful unreasonable pigheaded pig-headed narcissistic egotistical abusive vile nosy hysterical cheeky lying corrupt crooked inconsiderate thoughtless
heartless dense childish paranoid controlling aloof snobbish stuck-up smug cocky pompous indecisive bone-idle feckless slapdash slow-witted`,
);
/** Judge a person only right before a noun for one ("a terrible manager"). */
export const poor = words(
  "terrible awful horrible dreadful weak appalling atrocious shocking bad poor rubbish crap shit shitty crappy nightmare cheap",
);
/** Judgements that a plain account can need: "a weak team". */
export const mild = words("weak bad poor cheap");
/** Names one gives people. */
export const insults = words(
  `idiot idiots moron morons clown clowns fool fools jerk jerks asshole assholes arsehole bastard bastards bully bullies liar liars cowboy cowboys mafia
micromanager micromanagers muppet muppets numpty wanker wankers twat prick dickhead shambles jobsworth slacker slackers backstabber coward cowards crook crooks cheat
timewaster timewasters time-waster time-wasters tyre-kicker tyre-kickers jobsworths know-it-all know-it-alls know-all busybody busybodies pen-pusher pen-pushers
bean-counter bean-counters nitwit nitwits halfwit halfwits half-wit chancer chancers snake snakes vulture vultures box-ticker box-tickers yes-man yes-men cronies
imbecile cretin hypocrite hypocrites diva tyrant dictator psychopath narcissist freeloader freeloaders layabout troublemaker troublemakers amateurs airhead thieves`,
);
/** Praise that judges once it is denied: "not up to the job". */
export const praise = words(
  "competent professional qualified capable bright sharp sharpest smartest brightest serious reliable trustworthy cooperative interested bothered motivated committed honest fit organised organized intelligent smart clever helpful professional nice reasonable mature accountable",
);
/** Bad conduct by its verb, in any tense. */
export const misbehaving = words(
  "shirk slack bully backstab sabotage undermine belittle gossip ghost badmouth bad-mouth scapegoat micromanage cheat lie mislead humiliate insult manipulate bluff moan whine faff skive bungle botch bitch sulk stonewall gaslight nag meddle interfere",
);
/** Judges who never, or do not, do it: "she never listens". */
export const attitudes = words(
  "listen care bother understand appreciate read reply help think learn check lift pull respect support value",
);
/** Subjects that stand for a part of a group. */
export const parts = words("lot half most some rest majority couple one two three both many few other others");
/** The gravest of the judging words. */
export const grave = words(
  "lazy useless incompetent stupid clueless dishonest arrogant idiotic pathetic toxic lying corrupt crooked hopeless rude dumb greedy careless",
);
/** Also in a plain past: "they did not care". */
export const indifference = words("care bother appreciate respect value");

/** Insinuations and stock accusations, whoever the subject is. */
export const accusations = new Phrases([
  "of course (no one|@person) (forgot|did|had|did n't|never|was|were|blamed|ignored|left)",
  "(shall|will|should|must|who'll) remain nameless",
  "(naming no|mention no|mentioning no|without naming|no) names",
  "(not|n't) (going to) (say who|name names|say names|name anyone|mention names|mention any names)",
  "(god|lord|heaven|goodness) (only)? knows (what|how|why|where|who) (they|he|she|the)",
  "(do n't|do not) get me started",
  "some people (are|just|never|always|can n't|do n't|will|only|have no)",
  "people like (that|him|her|them|these|those)",
  "(tells|says|tell|say) (you|it)? (a lot|everything|all you need|something|plenty) (about|to know)",
  "(tells|says) you about",
  "what (do|can|did) you expect (from|of|when)",
  "to save (his|her|their) (life|lives)",
  "(could n't|can not|can n't|could not) (even)? (have)? (organise|organize|run|organised|organized|boil|find|arrange|manage|tie) (a|an|his|her|their) *",
  "(had|has|have|with) (a|an)? (real|rare|certain|special|great|true|quite a)? (talent|gift|genius|flair|knack) (for|of) (not|losing|missing|forgetting|breaking|reading|making|ignoring|being|never|turning|saying|finding|delaying|disappearing)",
  "(has|had|have|got|with) no business (being|running|doing|managing|leading|in|teaching|working)",
  "(god|heaven) forbid (@person)",
  "(would|could|did) n't know (a|an|the|what|how) * if",
  "being (what|who|how|as) (they|he|she|it) (is|are)",
  "(the|a) (sort|kind|type) (of)? @person? (who|that) (comes|come|only|never|always|just|measures|measure|calls|complains|shouts|says|thinks|wants|blames|takes|likes|needs|would|will|can n't|does|do)",
  "(people|persons|those|staff|workers|a man|a woman|someone) (who|that) (had|have|has|see|sees|saw)? (never|for the first time) (seen|held|touched|done|worked|used)",
  "with (more|some|a|the)? (professional|competent|decent|proper|better|serious|capable|normal) (people|team|colleagues|staff|management|manager|partner|supplier)",
  "(prefer|prefers|preferred) * to (a decision|decisions|work|working|deciding|thinking|listening|an answer|doing)",
  "(you)? know (how|what) (@person) (are|is) (like)?",

  "a (child|monkey|trained monkey|toddler|five-year-old) (could|would) (have|do)",
  "(leave|left|leaves) (the|their|his|her) (brain|brains)",
  "(no|n't a|n't any|not a|without a|the faintest|the slightest|the first) (clue|idea) (about|how|what|of)? (they|he|she)? (was|were)? doing?",
  "(has|have|had|with|got) (absolutely)? no (clue|attitude|work ethic|backbone|spine|manners|integrity|respect|common sense|discipline|courage|shame)",
  "(n't|not) (have)? (a clue|the faintest|the stomach|the courage|the decency|the guts|the first idea|the manners|the balls|the brains)",
  "(self-proclaimed|self-styled|so-called) (@person|professional|professionals|specialist|leader|leaders)",
  "(call|called|calls|calling) (himself|herself|themselves) (a|an|the|professionals|experts)",
  "supposed to be (the|an|a)? (expert|experts|professional|professionals|specialist|specialists)",
  "(should n't|should not|should never|never should) have been (hired|promoted|employed|in charge|in sales|in the job|in that job|in the role)",
  "(turned|turn|turning|close|closed) (a blind eye|the eyes|their eyes|his eyes|her eyes)",
  "(looked|look|looking) the other way",
  "(drag|drags|dragged|dragging) (their|his|her|its) (feet|heels)",
  "(threw|throw|thrown|throwing) (me|us) (right|straight)? under the bus",
  "(stabbed|stab) (me|us) in the back",
  "(pointed|pointing|point|points) (the|a|his|her|their)? (finger|fingers)",
  "(passed|pass|passing|passes) the buck",
  "(washed|wash|washing) (their|his|her) hands",
  "(cover|covered|covering|covers|protect|protecting|saving|save|saved) (their|his|her) own? (back|backs|ass|asses|arse|arses|tracks|skin|skins|face)",
  "(took|takes|take|taking|stole|steal) (all)? (the|my|our|full) credit",
  "(hung|hang|left) (me|us) (out)? to (dry|carry the can|take the fall|clean up|pick up)",
  "(put|puts|pinned|pin|dumped|dump|blamed|shifted|push|pushed) (it|that|this|everything|all of it|the blame|it all) (all)? (on|onto) (me|us|you)",
  "(blamed|blame|blames|blaming) (me|us|everyone) (for|instead|anyway|afterwards)?",
  "(a|the|me the|their) scapegoat",
  "(care|cares|cared|interested|think|thinks|look|looks|thought|caring|worried) (only|just)? (about|in|to|for|of) (themselves|himself|herself|money|their own|his own|her own|the commission|their bonus|their commission|the money|numbers)",
  "only (care|cares|cared|interested|think|thinks|thought) (about|in|of|for) (the|their|his|her|themselves|himself|herself|money|numbers|looks)",
  "only (want|wants|wanted) (the|their|his|her)? (money|commission|bonus|fee|cut|glory|credit|share|numbers|attention)",
  "(office|company|internal) politics",
  "(play|played|playing) politics",
  "(big|huge|massive|inflated|his|her|their) (ego|egos)",
  "(had|has|have) it in for (me|us)",
  "(out to get|wanted me to fail|setting me up|set me up|set us up)",
  "jealous of (me|us|my|our)",
  "(did n't|does n't|do n't|did not|would n't|not|never) (want|wanted) to (hear|know|listen|help|work|learn|take responsibility)",
  "(in love with|obsessed with) (this|that|the|his|her|their|himself|herself)",
  "(pressing|scrolling|playing with|staring at|glued to) (her|his|their|the)? (phone|phones)",
  "on (his|her|their) (phone|phones)",
  "(clock|clocked|clocks|clocking) off",
  "(like|as if) (he|she|they) (owned|own|owns|never saw|had never|were|was|are|is|knew) (the place|it all|kings|a king|a god|god|everything|a|an)?",
  "(these|those|that|them) (sort|kind|type) of people",
  "(agency|office|sales|corporate|management|suits|spreadsheet|marketing) (boys|guys|lot|types|suits|bods|wallahs)",
  "(the|that|this) (previous|last|other|old) lot",
  "(always|just|all|never stop|only) talking",
  "(wise|smart|clever) (guy|guys|arse|ass|alec)",

  "(too|so|very) (busy|lazy|proud|stubborn|scared) to (do|read|look|answer|check|help|reply|listen|bother|admit)",
  "(shoddy|sloppy|slapdash|half-arsed|half-assed) (work|job|workmanship|handover|code|paperwork)",
  "(never|n't|not) (even)? (show|turn) up",
  "(not going to|n't going to|do n't|not) (even)? (start|get into it|go there) (on|about|with)? (the|him|her|them)?",
  "one of (these|those) (who|people|men|women|guys|types|that)",
  "(for this|that 's what|what) (he|she|they|we pay) (is|are|'s|'re|was|were|pay|get) (him|her|them)? paid (for|to)?",
  "easy (for (him|her|them|@person) to say|to say from)",
  "(head in the clouds|chip on (his|her|their) shoulder|high horse|not all there|screw loose|asleep at the wheel|jobs for the boys|old boys|work-shy|workshy|dead weight|dead wood|waste of space|piece of work|pain in the|nightmare to (work|deal)|control freak|bad apple|loose cannon|out of (his|her|their) depth)",
  "(effing|blinding|shouting (his|her|their) (mouth|head)|lost (his|her|their) (temper|rag|head|mind)|throwing (his|her|their) weight|giving it all that|mouthing off|having a go at)",
  "(big|whole|such a|a) (theatre|theater|drama|circus|scene|song and dance|fuss) (of it|out of|about|over|from)",
  "(made|make|makes|making) (from|of|out of)? (it|that|this|everything)? (a|a big|such a|a huge)? (theatre|theater|drama|circus|scene|song and dance|fuss)",
  "(who|that|which) (chose|picked) (that|this|exactly that) (moment|time|day|week) to",
  "(want|wants|need|needs|deserve|deserves) (locking|sacking|firing|shooting|sorting|a slap|a lesson|replacing|teaching)",
  "(will n't|would n't|never) (spend a penny|lift a finger|answer the phone|pick up the phone|take responsibility|admit)",
  "everyone knows (it|him|her|them|that|how|what)",
  "(more|only|mainly|just) interested in",
  "(pin|pinned|pinning) (it|this|that|the blame|everything|all of it) on",
  "(is|was|were|are) never (there|around|available|on time|in the office|satisfied|happy|his|her|their)",
  "typical (of|for)? (him|her|them|that|those|@person|head office)",
  "(n't|not|never) (even)? (bother|bothered) (to|about|with)?",
  "chose not to (listen|help|read|act|come|reply|support|share|tell|look|respond|engage)",
  "(lack|lacked|lacks|lacking) (the|any|all|basic)? (appetite|vision|courage|will|understanding|skill|skills|competence|maturity|discipline|commitment|imagination|ambition|backbone|initiative|drive|common sense|motivation)",
  "let 's just say",
  "(anyone|anybody|any fool|a blind man) could (see|have told|have seen)",
  "arse from (his|her|their)? elbow",
  "(full of) (shit|himself|herself|themselves|crap|hot air|it)",
  "(bullshit|bollocks)",
  "(went after|turned on|ganged up on|gunning for) (me|us)",
  "(treated|treat|treating) (me|us) (like|badly|so badly|as if|so)",
  "how (@person) treated (me|us)",
  "like (a criminal|criminals|dirt|rubbish|an idiot|a child|a servant|a fool|cattle|garbage)",
  "(is|was|'s|are|were) (frankly|just|simply|absolutely|really|quite|a)? (criminal|disgraceful|outrageous|scandalous|shameful|a disgrace|a scandal|a joke|pathetic|a circus|a farce|laughable)",
  "(nobody|no one|no-one|none of them) (even|ever|really)? (bothered|cared|dared|thanked me|asked how i|took responsibility|had the courage|had the guts|had the decency)",
  "(choose|choosing|hire|hiring|pick|get|find|have|want|need) (better|better the|the better|more competent|more reliable|competent|decent|proper|smarter) (people|team|staff|partner|partners|supplier|suppliers|colleagues|manager|subcontractor|contractors)",
  "(wary|suspicious|warier) (of|with|about) (who i|whom i|who you|@person|these|those)",
  "(careful|choosy|selective) (about|with)? (who|whom) (i|you|we) (trust|work|hire|choose|rely)",
  "(never|not|n't) (trust|hire|rely on|work with|deal with|partner with) (him|her|them|those|that company|that man|that woman|that supplier) again",
  "(cheap|slow|last|hated|single|there) for a reason",
  "(sending|sent|gave|giving|delivered|produced|put out|putting out|churning out) (us|me)? (a|pure|complete|total|absolute|out)? (junk|garbage|rubbish|crap|trash)",
  "(not|n't) (even)? (up to|cut out for|fit for) (it|the|this|that)",
]);

/** Accusations only where they are denied: "never lifted a finger". */
export const undone = new Phrases([
  "(lift|lifted|lifting) a finger",
  "(pull|pulled|pulling) (their|his|her) own? weight",
  "(be|been) (bothered|arsed)",
]);

/** What anyone can do: said to be beyond somebody it judges them. */
export const basics = words("count spell read add subtract organise organize communicate");

/** Can be meant kindly, or against nobody in particular. */
export const generalities = new Phrases([
  "(had|has|have) (its|their|his|her) own (understanding|idea|ideas|definition|interpretation|notion|concept|sense) (of|about)",
  "draw your own (conclusions|conclusion)",
  "@person (are|is) (all|just|always)? like (this|that)",
  "bless (him|her|them|his|their)",
  "(kids|staff|folk|people|young people|generation|workers|students|employees|parents|youngsters|children|guys|graduates) (these days|today|nowadays|of today)",
]);

/** Said of a thing these are no blame: "the glue was stubborn". */
export const alsoOfThings = words(
  "stubborn dense thick dim hostile toxic hopeless crazy insane useless unreliable nasty entitled slack bitter sloppy lousy",
);

/** After "a" and an adjective they sum a person up: "she is a shouting person". */
export const kinds = words(
  "person man woman guy bloke girl lady type sort character people chap fella lad boy lot bunch",
);

/** Adjectives with which they do so kindly. */
export const kindly = words(
  `good nice kind decent lovely great young old new fair calm sweet patient careful generous honest brilliant fine quiet busy local elderly older younger
dear wonderful amazing fantastic excellent superb talented gifted skilled warm gentle friendly funny clever smart bright wise hardworking hard-working reliable loyal proud shy modest
small big tall little short thin strong retired married single widowed pregnant blind deaf sick ill frail lonely poor rich private religious experienced special different tough thoughtful
polite cheerful happy solid best better real whole first second only same right`,
);
