import { Phrases } from "../text/phrases.ts";
import { WordList } from "../text/word-list.ts";

/** People that the lexicon does not know as such, and those named by what they do. */
export const HUMANS = new WordList(
  "paramedics baby babies newborn toddler infant son daughter labourer laborer worker workers soldier soldiers private corporal pupil pupils climber climbers walker hiker pedestrian cyclist cyclists motorcyclist resident residents colleague colleagues neighbour neighbor couple men women lady teenager teenagers schoolgirl schoolgirls schoolboy schoolboys hitchhiker tourist tourists guests visitor visitors tenant tenants passenger passengers sailor sailors guitarist brother sister nephew niece groom bride fitter scaffolder operator rider skier swimmer diver diner miner miners fireman firefighter apprentice grandmother grandfather lads foetus twins caretaker villager villagers victims casualty casualties trainee lodger cleaner prisoner inmate conscript recruit cadet lives helper roofer welder people",
);

/** Where these are spoken of, a death may be one of theirs. */
export const ANIMALS = new WordList(
  "lamb lambs calf calves cow cows herd sheep ewe goat goats pig pigs piglets sow horse horses mare foal pony dog dogs puppy cat cats kitten hen hens chicken chickens bees hive hives fish carp trout bird birds parrot rabbit hamster mice mouse rat rats larvae frogs tortoise vet veterinary",
);
/** What dies or falls without a person's death. */
export const LIFELESS = new WordList(
  "flower flowers rose peony peonies bouquet bouquets battery phone laptop server engine motor machine computer car cells cell culture plates seedlings seedling plant plants tomatoes tomato lettuce trees tree roses hedge lawn project idea conversation deal line launch campaign site app feature party joke mood career hopes dummy mannequin manikin rubber boss character monster player playtester playtesters controller drive disk signal radio microphone card compressor freezer yeast starter sourdough embryo embryos samples batch romance crop crops orchard pump boiler lift trousers jeans table chair",
);

/** Kin and illness: a death in the speaker's life, not of the speaker's doing. */
export const KIN = new WordList(
  "father mother dad mum mom wife husband grandmother grandfather gran granddad nan granny parents aunt uncle brother sister partner dog cat",
);
/** A death or an end that was nobody's doing here, or lies before the story. */
export const ELSEWHERE = new Phrases([
  "(of|from|with) (cancer|a stroke|a heart attack|old age|natural causes|pneumonia|leukaemia|leukemia|dementia|a long illness|covid|something else)",
  "(peacefully|in (his|her|their) sleep)",
  "(years|months) (before|earlier|after i (left|had left))",
  "before (i|my) (came|started|joined|arrived|was|got|had|time)",
  "(week|month|day|year|summer|winter) before (i|my)",
  "nothing to do with me",
  "(no hand in|not my doing|had no part in)",
  "(joined|join|came|started|began|arrived|hired|called in|brought in) (right|just|shortly|soon)? after",
  "about (the|an) (explosion|fire|accident|disaster|crash|collapse|flood|war|layoffs|plague)",
  "different (firm|company|country|hospital|site)",
]);

/** A death, in fixed words. */
export const deaths = new Phrases([
  "time of death",
  "(home|back) (under flags|in a (coffin|box|bag))",
  "to (his|her|their) (death|deaths)",
  "(shot|stabbed) (him|her|them) (dead|in (front of|the (head|chest|back|street)))",
  "(it|that|this|which|fall|dose|reaction|blow|injuries) (was|were|proved|turned out) (to be)? fatal",
  "(killed|died) (instantly|outright|at the scene|on (the way|impact))",
  "(burned|burnt|froze|starved|bled|choked|scalded|beaten|stabbed) to death",
  "(no|without a) pulse",
  "(bled|bleed) out",
  "(was|were|been) (stillborn|orphaned|widowed)",
  "committed suicide",
  "(turned|switched|turn|switch) off (the|his|her) (life support|ventilator)",
  "(the|his|her) machines (were|off)",
  "(identify|identified) (him|her|the body|his body|her body)",
  "(found|recovered) (his|her|the|their|two|three) (body|bodies)",
  "(without|with no) (its|a|the|their)? siren",
  "(buried|bury) (him|her|them|@number|the (boy|girl|child|children|man|woman))",
  "(found|shot) (him|her|them|@number) (dead|drowned|lifeless)",
  "(pronounced|declared) dead",
  "dead",
  "(electrocuted|trampled|crushed) to death",
  "(@number) (people|men|women|children|workers|passengers|patients|residents|miners|soldiers|pupils)? (dead|deaths|fatalities)",
  "(taken|took|ended) (his|her) own life",
  "(taken|took|ended) (his|her) life",
  "(killed|hanged|shot) (himself|herself)",
  "(names|name) (is|are|stand|stands) (on|in) (the|a) (board|stone|plaque|wall|memorial|monument)",
]);
/** A death or an end in words of what did not come any more. */
export const gone = new Phrases([
  "(come|came) (up|out) alive",
  "(come|came|get|got) off the (ventilator|respirator|machine|machines|table)",
  "(leave|left) (intensive care|the icu|the ward)",
  "(find|found) (him|her|them) alive",
  "(wake up|woke up|woken up|pull through|come home|came home|regain consciousness|reach hospital|leave the hospital|get out alive|make it out|make it home)",
  "be (alive|with us)",
  "(recognise|recognize|know) (his|her|their) (own)? (wife|husband|mother|children|name|parents|daughter|son|family)",
  "(save|be saved|revive|resuscitate) (neither|him|her|them)?",
  "(did|does) (not|n't) keep (his|her) (hand|hands|leg|legs|arm|arms|eye|sight|foot)",
  "(walk|walked|speak|hear|play|work) again",
  "(walk|swallow|sit or|feed (himself|herself)|breathe by)",
]);

/** Mostly a death, and now and then a meeting that was missed. */
export const perhaps = new Phrases([
  "(make|made) it",
  "(wake|woke)",
  "(hung on|last) (the|that) night",
  "see (the)? (morning|spring|summer|christmas|another *)",
]);

/**
 * What stands around a death, a maiming, a disgrace, where the word itself is not said. One trace may be anything; several, each
 * of another sort, are what an understated answer is made of.
 */
export const traces: readonly (readonly [weight: number, Phrases])[] = [
  [
    1,
    new Phrases([
      "(his|her|their) (own)? (funeral|funerals|grave|graves|coffin|burial)",
      "(small|little|tiny|white|@number) (white|little)? (grave|graves|coffin|coffins|funerals)",
    ]),
  ],
  [
    2,
    new Phrases([
      "(funeral|funerals|burial|cremation|grave|graves|gravestone|headstone|graveside|hearse|coffin|coffins|mourners|condolences)",
      "(coroner|coroners|inquest|post-mortem|postmortem|autopsy|morgue|mortuary|manslaughter)",
      "nothing (the|that)? (paramedics|doctors|medics|surgeons|ambulance|crew) could (do|have done)",
      "(memorial (service|stone|plaque)|body bag|bodies|the body)",
      "(bench|tree|plaque|stone|cross|candle|candles|flowers) (with|for) (his|her|their) (name|names|picture|photo)",
      "(back|pew|front) (row|pew)? of the (church|chapel|mosque|temple|synagogue)",
      "(his|her|their) (widow|widower|orphans)",
    ]),
  ],
  [
    1,
    new Phrases([
      "(intensive care|life support|resuscitation|resuscitated|cpr|defibrillator|unconscious|unresponsive|ventilator|respirator|cardiac arrest|air ambulance|icu)",
      "(ambulance|paramedics|paramedic)",
      "(worked|work|working) on (him|her|them) for",
      "(fire service|fire brigade|divers|rescuers|coastguard|crew|lifeboat|firemen) (took|needed|searched|found|brought|cut|until|got (him|her|them))",
      "(cut|dug|pulled|brought|lifted|fished) (him|her|them) (out|free)",
      "(cutting|recovery|search|rescue|dive) (crew|team|party)",
      "(fell|fallen) (from the (top|roof|wall|ladder|scaffold)|off the (roof|ladder|scaffold)|through the (roof|ice|floor)|down the (shaft|stairs))",
      "fell (@number) (metres|meters|feet|floors|storeys|stories)",
    ]),
  ],
  [
    2,
    new Phrases([
      "(dog walker|neighbour|neighbor|cleaner|wife|mother|father|husband|daughter|son|brother|sister|landlady|nurse|colleague|police) (who|that)? (found|finds) (him|her|them)",
      "(was|were) found (in|by|at|under|on) (his|her|their|the) (barn|bed|flat|room|cell|garage|bath|car|kitchen|floor|stairs|river|woods)",
      "who found (him|her|them)",
    ]),
  ],
  [
    1,
    new Phrases([
      "(gave|give|giving) evidence (for|at|to|in|twice|there|.)",
      "testified",
      "(inquiry|enquiry|tribunal|prosecutor|prosecutors|prosecution|investigators)",
      "(was|were) (n't|not|never)? (charged|prosecuted|indicted|arrested)",
      "(published|independent|serious case|safeguarding) review",
      "(licence|license|registration|permit) was (withdrawn|revoked|suspended|taken)",
      "(health|food|safety) (office|authority|executive|inspectorate)",
      "(regulator|regulator's|regulators)",
    ]),
  ],
  [
    1,
    new Phrases([
      "(in|on|all over) the (news|papers|headlines|front page)",
      "(evening|national|local) news",
      "(wrote|written|write|spoke|went) to (both|the|her|his|their) (mothers|mother|parents|family|families|wife|widow)",
      "(his|her|their) (mother|mothers|mum|mom|parents|father|dad|wife|husband|family|fiancé|fiance|sister|brother|boy|girl|daughter|daughter's|son) *? (asked|never (forgave|spoke|came)|forgave|forgiven|identified|lets|let me|sends|screamed|screaming|came to my|rang|had asked|the one who)",
      "(wife|mother|husband|daughter|son|brother|father) (his|her) (watch|glasses|ring|things|shoes|phone|bag|coat|clothes)",
      "(do n't|does n't|has n't|have n't|not|never) (speak|spoken|talk|talked) to me",
      "(his|her) (mother|father|wife|husband|parents) and i",
      "told (his|her|their) (wife|husband|mother|parents|family)",
    ]),
  ],
  [
    1,
    new Phrases([
      "(i|i 've|i have) never (done|touched|driven|worked|gone|been|flown|operated|bridged|held|skipped|guided|climbed|sailed|dived) * (since|again|after)",
      "(never|not|n't) (get|got|gets) over",
      "(i still|i can still) (see|hear|dream|remember|have|know|feel|think of)",
      "(i|still) (know|remember) (his|her|their|all|most of|every|the) (of)? (the|their)? (names|name|face|faces|number)",
      "(every|each) (christmas|year|birthday|anniversary)",
      "for the rest of (his|her|their|my) (life|lives|days)",
      "to this day",
      "(do n't|do not|can't|can not|could n't) (sleep|forgive myself|forget it|forget that|close my eyes)",
    ]),
  ],
  [
    1,
    new Phrases([
      "(did n't|did not|never) see (him|her|the (child|boy|girl|cyclist|man|woman|kid|toddler|pedestrian|biker|motorcyclist))",
    ]),
  ],
  [
    1,
    new Phrases([
      "(he|she|boy|girl|kid) (was|is|were) (only|just|barely)? (@number)",
      "(a|the) (boy|girl|child|man|woman|lad|lady|kid) of (@number)",
      "(@number) years old",
    ]),
  ],
];

/** Somebody maimed for good. */
export const maimings = new Phrases([
  "(lost|lose|losing) the use of (his|her|their)",
  "has (got)? (only|just)? (one|two|three|no) (arm|arms|hand|hands|leg|legs|eye|eyes|finger|fingers|thumb|thumbs|foot|feet)",
  "(fingers|toes) left",
  "(hand controls|guide dog|white cane|artificial (leg|arm|hand|eye|limb)|prosthesis|prosthetic|stump|paraplegia|tetraplegia|quadriplegia)",
  "(is|was|left|went|gone|completely|permanently|totally) (blind|deaf) (now|since|for|in|today|to this)",
  "(broke|broken|snapped|severed|crushed) (his|her) (spine|neck|back|spinal cord)",
  "(above|below|at) the (knee|elbow|shoulder|wrist)",
  "half (his|her) (face|hand|foot|skull)",
  "(needs|need|needing) (care|help|nursing) (around|round) the clock",
  "(round-the-clock|24-hour) care",
  "(needs|need) (somebody|someone|help|a carer|his mother|her mother|his wife|her husband) to (feed|wash|dress|lift|move|turn|eat|drink|breathe)",
  "(bedridden|bed-bound|bedbound)",
  "(disabled|invalid) for (life|the rest)",
  "(amputated|amputate|paralysed|paralyzed|paraplegic|quadriplegic|tetraplegic|brain-damaged|disfigured|maimed|blinded|stairlift)",
  "brain (damage|damaged|injury|dead)",
  "(wheelchair|chair) (now|since|for life|ever since|for the rest)",
  "left (a|the)? (man|woman|boy|girl|child|patient|him|her|them) (blind|deaf|paralysed|disabled|brain-damaged)",
  "(blind|deaf|brain-damaged) (in both|in one|for life|on one side)",
  "(coma|vegetative state)",
  "have (only)? (one (eye|leg)|no (hands|legs|arms|eyes))",
  "(cut|removed|operated on|amputated|took out|opened) the (wrong|healthy|good|other) (leg|arm|kidney|breast|eye|foot|knee|hip|lung|testicle|ovary|side)",
  "(scarred|crippled) for life",
  "(permanent|life-changing|irreversible) (injury|injuries|disability|disfigurement)",
  "(lungs|kidneys|liver|spine) (are|is|were|was|never) (burnt|burned|gone|destroyed|recovered|ruined)",
  "from the (neck|waist) down",
  "burns (over|on|to|across) * (percent|%)",
]);

/** Said of the speaker these are a figure of speech, mostly. */
export const LOSING = new WordList("lost lose losing cost");

/** The end of a firm, a plant, a place. */
export const ends = new Phrases([
  "(ceased|stopped) (trading|to exist)",
  "(factory|plant|mill|yard|mine|hospital|school|centre|foundry|site) (was|were)? (closed|shut)",
  "auctioned (the|off|our|everything)",
  "(close|shut|shut down|close down|wind up|liquidate|dissolve|fold) (it|them|the (company|firm|business|school|plant|shop))? (for good|for ever|forever|completely|altogether)",
  "(wind|wound|winding) (it|us|the (company|charity|firm|club|school|trust)) up",
  "(delisted|broken up)",
  "(closed|shut) (its|their|our) (doors|gates)",
  "(had to|was forced to|were forced to) (close|shut) (down|its doors|our doors|their doors)",
  "(administrator|administrators|liquidator|liquidators|receiver|receivers|bailiffs) (would|will|came|had|changed|took|sold)",
  "symbolic (one)? (euro|pound|dollar|franc|price|sum)",
  "chapter (11|7|eleven|seven)",
  "(is|was|were) in (liquidation|receivership|administration)",
  "(went|go|gone|going|goes) (under|bust|bankrupt|into (administration|liquidation|receivership|insolvency)|to the wall|out of business|belly up)",
  "(was|were|been|declared) (wound up|bankrupt|insolvent|liquidated|dissolved)",
  "(filed|filing) for (bankruptcy|insolvency)",
  "(folded|collapsed)",
  "(closed|shut|shuttered) (down)? (for good|for ever|forever|its doors|their doors|permanently)",
  "(shut|shutting|closed) down (the)? (plant|factory|mill|company|school|yard|firm|hospital|clinic)",
  "(administrators|receivers|liquidators) (were|moved|arrived)",
  "(burned|burnt) (down|to the ground|for (days|three days|two days|a week))",
  "is (gone|no more)",
  "lost everything",
  "(sold|went) (it|them|us|the company|the firm)? for (one|a single|a symbolic) (pound|euro|dollar|franc)",
  "(finished|ruined|destroyed|sank) (the|a) (company|firm|town|business|village|yard)",
]);
/** The state steps in. */
export const seized = new Phrases([
  "(regulator|ministry|authorities|council|state) (put seals|closed us|shut us|revoked|moved our|took over)",
]);
/** The same in the negative. */
export const endsNot = new Phrases([
  "(brand|company|firm|school|factory) (any more|anymore|any longer)",
  "(does|do) (not|n't) exist (any longer|any more|anymore|now|today)",
  "(never|n't) (rebuilt|reopened|built (up)? again|opened again|traded again|sailed again)",
  "(did n't|did not|never) (survive|survived|recover|recovered|outlive|last the)",
]);
export const ORGANISATIONS = new WordList(
  "shelter shelters cooperative company firm business bank charity factory plant mill yard shipyard school brand agency hospital clinic home refinery brewery bakery newspaper airline hotel chain fund union club startup cooperative co-op union town village site building house warehouse foundry mine brokerage academy university college dealership supermarket cinema orchestra museum magazine carrier society dairy sawmill winery farm choir theatre restaurant shop store nursery centre employer studio",
);

/** Much else does so than firms. */
export const SLIPPERY = new WordList("collapsed folded is");

/** Many out of work. */
export const jobless = new Phrases([
  "(roles|jobs|posts|positions|livelihoods) (went|vanished|disappeared|were (axed|eliminated|gone|destroyed))",
  "(no|without) (january|february|march|april|may|june|july|august|september|october|november|december)? (salary|salaries|wages|pay)",
  "to (lay off|dismiss|let go)",
  "jobs (lost|gone|were lost|were cut|with it)",
  "(p45s|pink slips)",
  "(out of (work|a job)|laid off|lost (their|our|his|her) (jobs|job|posts|positions|places|work|living|income|incomes|wages|livelihood|livelihoods)|made redundant|redundant|redundancies|on the (street|streets|pavement)|signing on|signed on|jobless|unemployed|without (work|a job|jobs)|let go|on the dole|layoffs|dismissed)",
]);
/** People lose what they had put by. */
export const fortunes = new Phrases([
  "(life|lifetime 's|lifetime) savings",
  "(their|his|her) (whole|entire) (retirement|pension|savings|nest egg)",
  "(cents|pence|pennies|kopecks|centimes) (on|in|to|for|of) (the|each|every) (euro|pound|dollar|franc|rouble|one)",
  "(got|get) back (@number|only|a|nothing|pennies) *? (cents|pence|percent|in the|of)?",
]);
export const FORTUNES = new WordList(
  "savings pension pensions home homes house houses everything retirement farm farms",
);
/** What somebody loses for good. */
export const LIMBS = new WordList(
  "leg legs arm arms hand hands foot feet eye eyes eyesight sight hearing finger fingers thumb kidney kidneys womb limb limbs",
);
export const LIVES = new WordList("life lives baby twins breadwinner");
export const SAVERS = new WordList(
  "savers pensioners members investors families pensions customers households people depositors couple couples farmers villagers residents elderly",
);

/** Sentenced, or a public scandal. */
export const sentenced = new Phrases([
  "(was|been|am|got) struck off",
  "my (conviction|parole)",
  "my (prison|jail|suspended) sentence",
  "(serve|served|serving|finished) my sentence",
  "(did|served|serving) time",
  "(found guilty|charged with (manslaughter|murder|fraud|theft|negligence))",
  "(pleaded|pled) guilty",
  "(convicted|sentenced) me",
  "(went|sent me|was sent) to (prison|jail|gaol)",
  "(served|serving|did|got|given|received) (@number) (years|months|year)? (served|in prison|inside|suspended|in jail|behind bars|probation|for it)?",
  "gave me (@number) (years|months|year)? (served|in prison|inside|suspended|in jail|behind bars|probation|for it)",
  "(court|judge|judges|bench|jury|magistrate|magistrates|tribunal) gave me (@number) (years|months|year)",
  "(a|my) criminal record",
  "suspended sentence",
  "(got|received|served|serving|given|handed|did) (a|an|my) * sentence",
  "banned * for life",
  "my (name|licence) (came|was taken|was struck) off the (roll|register)",
  "(ankle|electronic) tag",
  "(spent|did|served|got|given|received) * (behind bars|in (prison|jail|gaol|custody)|on (remand|probation|parole))",
  "spent @number (years|months) inside",
  "(did|served|got) (@number) (years|months) (conditional|out of @number|of a)",
  "was (disbarred|deregistered|imprisoned|jailed|incarcerated|court-martialled)",
  "licence was (withdrawn|revoked)",
]);
export const PRISON = new WordList(
  "banned prison jail gaol convicted sentenced sentence guilty court judge tag probation conviction imprisoned jailed manslaughter homicide suspended parole served struck bars inside months remand custody cell disbarred deregistered incarcerated court-martialled years trial time jury",
);
export const scandals = new Phrases([
  "(camera crews|tv vans|film crews|reporters) (outside|at|in front of|on|in)",
  "(congressional|senate|parliamentary|select) (hearing|hearings|committee)",
  "(every|all the) (paper|papers|newspaper|newspapers) (in|of)?",
  "(national|international) (news|newspapers|press|television|tv|media|scandal|headlines)",
  "(public|national|parliamentary) (inquiry|enquiry|scandal)",
  "(inquiry|enquiry) (found|took|put|lasted)",
  "(led|topped) the * (news|headlines)",
  "(minister|government|prime minister|chief executive|mayor) (resigned|had to go|fell|stepped down)",
]);

/** Work on somebody that mostly was in vain. */
export const vain = new Phrases([
  "(ambulance|paramedics|paramedic|medics|doctors|crew|team|they|she|he) (people|crew|men)? (had)? worked on (him|her|them)",
  "(his|her) * heart (had)? (stopped|gave out|failed)",
  "(he|she) (had|has) (@number) (weeks|months) (left|to live)",
  "(he|she|who|they) (left|leaves|leave) (behind)? (a|@number|his|her) * (wife|husband|daughters|sons|children|kids|daughter|son|baby)",
  "(he|she|who) (had)? (jumped|hanged|overdosed) (off|from|in front of|under|.)",
  "(he|she) (had|was) (already)? (died|gone|dead) by",
  "(stopped|stop) breathing",
  "(he|she) was (already|long)? (cold|lifeless|not breathing|blue)",
  "in (a|the) (hearse|coffin|body bag)",
]);
/** A death that is a figure of speech. */
export const FIGURES = new Phrases([
  "(laughing|inside|down|out|off|on (stage|air|my feet|his feet|her feet|their feet)|a (little|bit|thousand|small))",
  "of (shame|embarrassment|laughter|boredom|curiosity|happiness|joy|envy|thirst)",
]);

/** Big things that fall, burn or go down. */
export const disasters = new Phrases([
  "(bus|coach|car|van|lorry|truck|train|tram|tractor|minibus) (slid|rolled|went|plunged|ran|crashed|ploughed|plowed|drove) (into|off|over|through) (the|a) (reservoir|river|lake|canal|ravine|sea|crowd|queue|bus stop|pavement|playground|market)",
  "(went|drove|plunged|fell|rolled|slid|tumbled) (over|off|into|down) (the|a) (edge|cliff|ravine|bridge|river|embankment|gorge|side|slope|quay)",
  "(houses|homes|villages|farms) (were)? (washed|swept) away",
  "(houses|homes|hectares|acres|flats) (burned|burnt|were (lost|destroyed|gone))",
  "(bridge|dam|grandstand|tunnel|reactor|refinery|stadium) (went|came down|collapsed|fell|gave way|broke|exploded|blew up|burst|caved in|burned)",
  "(ship|ferry|trawler|vessel|submarine) (went down|sank|capsized|foundered)",
  "(plane|helicopter|aircraft|train|bus|coach|minibus|airliner) (went down|went off the road|crashed|derailed|came down|overturned)",
  "(roof|ceiling|building|tower|crane|scaffold|scaffolding|balcony|gallery|tank|house|block) (went|came down|collapsed|fell in|gave way|exploded|blew up|burst)",
  "(boat|barge|yacht) (went down|sank|capsized)",
  "(found|finding) (her|him|them) in a (field|river|ditch|lake|bath|pool)",
]);
/** The speaker's doing is named in the same breath. */
export const through = new Phrases([
  "because of (me|my|what i)",
  "(through|due to|thanks to) (me|my)",
  "my (wrong|own)? (mistake|fault|error|decision|dose|dosage|plan|loading|signature|doing|failure|negligence|orders|advice|recommendation|forecast|calculation|translation|oversight|department)",
  "on my (watch|shift|orders)",
]);

/** It ended well, or only might have ended so. */
export const spared = new Phrases([
  "(nobody|no one|none of us|none of them) (was|were|got|had) (hurt|injured|harmed|so much as|under it|in it)",
  "(nobody|no one) (died|drowned|had)",
  "(nothing|not much) (i|we|anyone|anybody|they|she|he) could (have)? (done|do)",
  "(everyone|everybody|all of (us|them)) (got out|got off|walked away|survived|(was|were|is) (fine|safe|ok|unhurt|unharmed|alive))",
  "would have (died|closed|gone under) anyway",
  "(could|might|would) have (killed|died|ended|drowned|been)",
  "(broke|broken|sprained|fractured|cut|bruised|twisted) (his|her|their|a) (wrist|hip|arm|leg|finger|fingers|toe|ankle|rib|ribs|nose|collarbone|thumb|hand|foot)",
  "(healed|recovered|full recovery|pulled through|survived|discharged|is fine|was fine|came round|walks again|back at work)",
]);

/** Their end is not that of the speaker's firm. */
export const OTHERS = new WordList(
  "supplier suppliers client clients customer customers competitor competitors vendor contractor tenant landlord new next another other their his her rival",
);
/** A sum that was hoped for is not one that is gone. */
export const HOPED = new WordList(
  "budget grant pipeline deal deals contract contracts tender bid order orders account revenue turnover",
);
/** Closed for a while is not closed. */
export const AWHILE = new WordList("for until early on that all over during while when overnight temporarily twice");
/** They have a name of people and no body. */
export const GROUPS = new WordList(
  "team teams company department management bank group firm agency board council committee office city market port line it operations marketing sales procurement government ministry union hospital school university lab finance legal",
);

/** Where nobody dies who lived now: stories, history, make-believe. */
export const FICTION = new WordList(
  "museum exhibition exhibit novel novels film movie play script plot documentary simulation simulator dummy mannequin manikin playtester game games thesis essay dissertation actuarial mortality historian history historic monument battlefield regiment tour ancestors genealogist obituary obituaries",
);
/** Trades and scenes of death and ruin: there it is the background. */
export const SCENES = new WordList(
  "hospice palliative undertaker undertaker's funeral mortician crematorium cemetery headstones gravestones obituary obituaries insolvency liquidator bankruptcy trial manslaughter-trial jury coroner's prison chaplain oncology forensic pathology pathologist paralegal",
);
