import type { Word } from "../model/answer.ts";
import { rememberByWord } from "../text/by-word.ts";
import { Phrases } from "../text/phrases.ts";
import { WordList } from "../text/word-list.ts";

/** By word, the bits under which it is listed, so that a word is looked up once. */
const tableOf = (entries: Readonly<Record<number, string>>): ((word: Word) => number) => {
  const table = new Map<string, number>();
  for (const [bit, words] of Object.entries(entries))
    for (const word of words.split(/\s+/)) table.set(word, (table.get(word) ?? 0) | Number(bit));
  return rememberByWord(({ lower }) => table.get(lower) ?? 0);
};

/** What a verb does. */
export const V = {
  Forge: 1 << 0,
  Alter: 1 << 1,
  Invent: 1 << 2,
  Hide: 1 << 3,
  Erase: 1 << 4,
  Take: 1 << 5,
  Pinch: 1 << 6,
  Borrow: 1 << 7,
  Record: 1 << 8,
  Say: 1 << 9,
  Give: 1 << 10,
  Pay: 1 << 11,
  Slip: 1 << 12,
  Receive: 1 << 13,
  Hurt: 1 << 14,
  Hound: 1 << 15,
  Peek: 1 << 16,
  Charge: 1 << 17,
  Copy: 1 << 18,
  Cheat: 1 << 19,
  Favour: 1 << 20,
  Tamper: 1 << 21,
  Steal: 1 << 22,
  Keep: 1 << 23,
  /** Puts the speaker's word behind something. */
  Vouch: 1 << 24,
} as const;

/** By base form. */
export const verbs = tableOf({
  [V.Forge]:
    "falsify forge fake doctor fudge fiddle rig massage misreport photoshop backdate back-date antedate embellish spoof misrepresent counterfeit pad inflate exaggerate embroider misstate overstate simulate trump",
  [V.Tamper]: "tamper meddle",
  [V.Alter]:
    "alter adjust tweak shave round nudge smooth polish bump shift move change improve tidy amend edit rewrite swap switch lower stretch overstate relabel re-label redate re-date restick print peel stick update overwrite cross backfill restamp re-stamp renumber reprint repackage correct",
  [V.Invent]: "invent concoct fabricate dream manufacture",
  [V.Hide]: "hide conceal bury suppress withhold disguise cover stash obscure omit",
  [V.Erase]:
    "delete wipe erase clear destroy shred burn bin remove scrub tear rip drop omit exclude discard throw trash trim strip",
  [V.Take]: "take lift slip dip withdraw transfer shift move pinch nick swipe skim",
  [V.Pinch]:
    "steal pocket pilfer embezzle shoplift filch siphon nick swipe skim divert misappropriate loot snaffle purloin",
  [V.Steal]: "steal",
  [V.Keep]: "keep",
  [V.Vouch]: "tick initial log record certify fill complete sign stamp confirm attest book",
  [V.Borrow]: "borrow",
  [V.Record]:
    "tick initial sign log record enter write note mark stamp certify fill complete put type scribble jot report submit add book list state register post bill invoice claim declare back-fill",
  [V.Say]:
    "tell say write claim promise assure swear inform reply answer state declare confirm insist email report text mention let",
  [V.Give]:
    "give send forward show hand pass slip feed sell email leak text whisper share mention tell disclose reveal tip post copy hint let ring call",
  [V.Pay]: "pay slip hand give offer leave put pass push send fold tuck treat",
  [V.Slip]: "slip",
  [V.Receive]: "take accept get receive enjoy have",
  [V.Hurt]:
    "bully harass ridicule taunt torment blackmail grope stalk slap bad-mouth badmouth slander victimise victimize intimidate molest deceive dupe con swindle fleece trick defraud double-cross bribe impersonate sabotage extort coerce bilk scam defame libel terrorise terrorize persecute torture assault abuse",
  [V.Hound]:
    "humiliate belittle insult exclude ostracise ostracize tease pester betray mislead fool shortchange overcharge undermine imitate nickname corner sideline mock threaten mimic sabotage punish isolate sneer hound smear provoke scapegoat freeze",
  [V.Peek]: "read open search check look go log snoop peek pull browse",
  [V.Charge]: "charge put book expense claim run bill pay invoice",
  [V.Copy]: "copy lift paste",
  [V.Cheat]: "lie fib cheat plagiarise plagiarize embezzle shoplift backdate back-date falsify perjure deceive",
  [V.Favour]:
    "hire grade appoint award pick choose approve recommend promote give rent put waive favour favor select shortlist steer",
});

/** What it is done to, or with; the last ones are told by form. */
export const O = {
  Paper: 1 << 0,
  Story: 1 << 1,
  Money: 1 << 2,
  Till: 1 << 3,
  Fund: 1 << 4,
  Trace: 1 << 5,
  Mishap: 1 << 6,
  Official: 1 << 7,
  Rival: 1 << 8,
  Close: 1 << 9,
  Private: 1 << 10,
  Price: 1 << 11,
  Exam: 1 << 12,
  Gift: 1 << 13,
  Supplier: 1 << 14,
  Bogus: 1 << 15,
  Lie: 1 << 16,
  Label: 1 << 17,
  Spending: 1 << 18,
  Own: 1 << 19,
  Company: 1 << 20,
  Cash: 1 << 21,
  Bribe: 1 << 22,
  /** Of these somebody may be robbed without a theft. */
  Time: 1 << 23,
  As: 1 << 24,
  From: 1 << 25,
  Other: 1 << 26,
  Theirs: 1 << 27,
  Somebody: 1 << 28,
  /** No particle follows the verb that would turn its sense. */
  Plain: 1 << 29,
  Pretext: 1 << 30,
  Kept: 1 << 31,
} as const;

export const objects = tableOf({
  [O.Paper]:
    "signature signatures initials record records log logs logbook report reports chart charts figure figures number numbers data result results reading readings receipt receipts invoice invoices timesheet timesheets hours overtime expenses mileage miles cv résumé resume certificate certificates diploma degree reference references review reviews document documents paperwork minutes contract date dates stamp exam survey sample samples statistics accounts claim claims quotes interviews attendance register permit licence license history evidence entry entries measurement measurements temperature temperatures score scores grade grades marks counts inventory sales sheet sheets checklist audit prescription experience qualifications metrics visits checks inspections answers values pressures timestamp timestamps tests books everything bill bills application form forms value points outliers column rota dossier protocol list balance turnover revenue valuation diary note role achievements contribution skills title salary",
  [O.Story]:
    "excuse excuses story reason customer customers client clients quote quotes quotation bidder buyer offer emergency illness funeral witness statistic statistics source sources feedback answers figures numbers data results readings patients respondents interviews receipts breakdown complaint complaints values measurements entries scores grades observations testimonials references reviews fault appointment interest offers rival alibi",
  [O.Money]:
    "money cash change coins notes quid euros pounds dollars tips stock fuel diesel morphine tablets meat parts bottles drinks wine beer copper timber stationery laptop laptops phone phones jewellery perfume razor cigarettes petrol medicine medication painkillers food",
  [O.Cash]:
    "money cash envelope bottle whisky cigarettes carton banknote dollars euros pounds quid bills something twenty fifty",
  [O.Till]: "till float kitty collection register petty donations tips",
  [O.Fund]:
    "fund funds drawer stockroom minibar account deposit safe club charity church cupboard trolley warehouse workshop estate bank cashbox treasury association company employer shop store hotel bar",
  [O.Trace]:
    "log logs logbook history email emails evidence message messages thread footage recording tape trail page pages warning complaint complaints letter letters diary phone texts inbox chat minutes mail folder folders backup file files ticket tickets post posts comments review reviews",
  [O.Mishap]:
    "mistake mistakes error errors loss losses damage breakage crack cracks accident incident shortfall breach complaint complaints defect defects fault failure spill dent overspend overrun truth evidence fact debt debts recall leak problem bug",
  [O.Official]:
    "inspector inspectors officer officers official officials clerk guard customs policeman police councillor mayor minister examiner surveyor warden sergeant assessor bailiff auditor auditors supervisor",
  [O.Rival]: "competitor competitors rival rivals bidder journalist reporter newspaper press competition bidders other",
  [O.Close]:
    "friend friends mate mates cousin brother sister brother-in-law sister-in-law father-in-law ex neighbour neighbor husband wife uncle aunt boyfriend girlfriend buddy son daughter nephew niece parents",
  [O.Private]:
    "salaries diagnosis pregnancy divorce confidential confidence secret secrets secrecy shortlist redundancies merger layoffs redundancy restructuring takeover acquisition",
  [O.Price]:
    "bid bids price prices quote quotes offer offers plans drawings code recipe database list lists questions answers tender tenders shortlist salaries formula blueprint specs",
  [O.Exam]: "essay homework thesis dissertation coursework assignment",
  [O.Gift]:
    "bottle bottles case envelope weekend trip trips holiday tickets dinner dinners gift gifts watch commission percent cut hamper favour house villa flat cruise seats whisky wine cash laptop phone percentage share",
  [O.Supplier]:
    "supplier suppliers vendor contractor salesman rep bidder agency dealer distributor wholesaler subcontractor",
  [O.Bribe]: "bribe bribes kickback kickbacks backhander backhanders baksheesh",
  [O.Bogus]:
    "sensible plausible fake made-up imaginary invented fictitious believable fictional bogus forged fabricated non-existent nonexistent phoney phony sham falsified backdated",
  [O.Lie]: "lie lies fib fibs untruth untruths falsehood falsehoods porkies porky whopper",
  [O.Label]: "label labels sticker stickers tag tags expiry best-before use-by date dates serial logo watermark byline",
  [O.Spending]:
    "dinner dinners flight flights meal meals hotel taxi taxis holiday lunch lunches fuel petrol diesel repairs weekend drinks trip tyres rent bike bicycle sofa laptop phone clothes groceries wine furniture",
  [O.Own]: "wife husband girlfriend boyfriend family private personal own birthday kids children",
  [O.Company]: "company firm business expenses school client charity work project employer practice office",
  [O.Time]:
    "time hour hours minute minutes second seconds glance glances moment moments sleep look show scene base ball march heart hearts thunder",
  [O.Pretext]:
    "spoiled spoilt damaged waste lost sick training business stolen seen present attended delivered inspected tested breakage expired faulty broken returned sold travel shrinkage",
  [O.Kept]: "change cash difference refund deposit wallet overpayment surplus commission",
  [O.As]: "as",
  [O.From]: "from out off",
  [O.Other]: "other another",
});

/** Dishonest deeds told in fixed words. */
export const deeds = new Phrases([
  "(had|did|got|counted|reached|visited|called|made) @number and (entered|wrote|put|reported|claimed|booked|noted|declared|invoiced|billed) @number",
  "(lied|lying) (in|on|during|at) (my|the|our|a|an) *? (interview|application|form|cv|resume|résumé|report|hearing|review|statement|claim|audit|inspection)",
  "(cheated|cheating) (in|on|during|at) (my|the|a|an|our|every|all|his|her) *? (exam|exams|test|tests|quiz|final|finals|assessment|thesis|coursework)",
  "(new|fresh|later) (date)? (label|labels|dates|date|stickers|sticker) on (the|all)? *? (old|expired|meat|fish|chicken|cheese|yoghurts|milk|food|salads|ham|cream)",
  "(presented|submitted|handed|used|pitched|published|turned|sold|showed|sent) * (in)? as (mine|my own|ours)",
  "(sold|sell|selling|served|shipped) * * as (new|fresh|organic|local|genuine|original|homemade|free-range|vegan|halal|handmade)",
  "(sabotaged|sabotaging) (her|his|their|my * 's) *",
  "(paid|hired) (someone|somebody|a *|another *) (on the internet|online|from *)? (to)? (write|sit|do|take) (my|the) *? (exam|exams|test|tests|quiz|final|finals|assessment|thesis|coursework)",
  "(badge|badged|badging|clock|clocked|clocking|swipe|swiped|stamped|punched) (in|out)? (for)? (the)? (both|two) of us",
  "(sold|sell|selling|served|serve|shipped|labelled|labeled|marked) (it|them|these|those)? (on)? as (new|fresh|organic|local|genuine|original|homemade|home-made|free-range|vegan|halal|handmade|authentic)",
  "(bent|bending|stretched|stretching) the truth",
  "(economical|creative) with the (truth|figures|numbers|facts|expenses|hours|dates)",
  "(spun|fed) (him|her|them|@person|the *) a (yarn|line|story)",
  "(bought|ordered) (the|my|a) (essay|thesis|diploma)",
  "(kept|took) (it|them|some|half|one|two) for myself",
  "(pretended|pretending|pretend) (that)? (to have|(i|we) (had|'d))",
  "(made|making|make) (it|them|some|most|half|the *) up",
  "(made|making|make) up (@number|some|most|all) of them",
  "(made|making|make) up (the|a|an|some)? (reason|excuse|figures|readings|results|answers|quote|quotes|data|customers|numbers)",
  "(thin air|out of the air)",
  "(pinned|pinning) (it|the blame) on (him|her|them|the @person|my @person)",
  "(take|carry) the (blame|fall|rap)",
  "let (him|her|them|@person|the @person) (be|get) (blamed|accused|punished|sacked|fired|disciplined)",
  "(threw|throw|throwing) * under the bus",
  "(covered|cover|covering) (my|our) tracks",
  "(covered|cover|covering) up (my|our|the|that|a)? (own)? (mistake|mistakes|error|errors|loss|losses|accident|incident|shortfall|breach|theft)",
  "(covered|cover|covering) (my|our|the|that) (mistake|mistakes|error|errors|whole thing|accident|losses) up",
  "(took|take|taking|claimed) (all|most of)? (the)? (full|sole)? credit (for)?",
  "(passed|passing|pass) * off as",
  "(submitted|presented|handed in|published|sold|pitched|delivered|turned in|sent|showed|posted) * as (my own|our own)",
  "(clocked|clocking|clock|punched|punching|badged|signed|signing) (in|out|on)? for (him|her|them|each other|a colleague|a friend|my (mate|friend|colleague|brother|sister|buddy|cousin))",
  "(rolled|wound|turned|rolling|winding) (back)? the (odometer|mileage|clock on|meter|miles) (back)?",
  "my *? (brother|sister|cousin|uncle|friend|mate|mother|father|twin|wife|husband|girlfriend|boyfriend) 's (badge|licence|license|diploma|id|passport|papers|login|student card|tachograph card|driver card)",
  "(signed|signing|forged|forging) (his|her|their|@person 's|(my|the|a|our) * 's) (name|initials|signature)",
  "(five-star|fake) (review|reviews)",
  "(forged|fudged|fabricated|falsified) (it|them|the rest|the lot|most|everything)",
  "(lied|lying) (to|about)",
  "(cooked|cooking) the books",
]);

/** Wrongs done to people, in fixed words. */
export const cruelties = new Phrases([
  "(gave|giving) (her|him|them|@person) the (silent treatment|cold shoulder)",
  "(picked|picking|ganged up|ganging up) on (him|her|them|@person|the (new|young|quiet|weak|fat|slow|only) *)",
  "(made|making|make) (fun of|jokes about) (her|him|them|his|their|@person|the|a)",
  "(comments|remarks|jokes) about (her|his|their) (body|accent|legs|weight|skin|religion|looks|figure|clothes|stammer)",
  "(took|taking|take) the (piss|mickey|mick)",
  "(made|making) (her|his|their) (life|shifts|days) (hell|a misery|miserable|impossible|a hell)",
  "(froze|freezing|freeze) (her|him|them) out",
  "(spread|spreading|started) (a|the|some|nasty|false)? (rumour|rumours|rumor|rumors|gossip|lies)",
  "(did|do|doing|imitated|mimicked) (his|her|their) (voice|accent|stammer|stutter|limp|lisp)",
  "to (get back at|get even with|pay (her|him) back|get my own back|punish (her|him|them)|teach (her|him) a lesson)",
  "(out of (spite|revenge)|in (revenge|retaliation))",
  "(followed|following) (her|him) home",
]);

/** Deeds that are dishonest, or hard on somebody, more often than not. */
export const likely = new Phrases([
  "(arrived|come|came) like that",
  "(recorded|filmed|photographed|taped) * *? (secretly|in secret|without *)",
  "(put|signed|stuck|typed) my (own)? name (on|under|to) (it|them|his *|her *|their *)",
  "(gave|rated|reviewed|voted for) (our|my) own *",
  "(used|took|taken) (a|my|two|three) sick (day|days|leave) (for|to|so)",
  "(filled|filling|wrote|entered|put) (in|down)? * (from|out of) (home|my desk|the office|the sofa|my sofa|my couch|bed)",
  "(filled|filling|wrote|entered|put) (in|down)? (the|my|our|a|all the|half the|last)? (log|logs|logbook|register|reading|readings|temperature|temperatures|measurement|measurements|values|rounds|checks|tests|signatures) (from|out of) my head",
  "(made|making|make) up (some|most|all|the rest|part|a few|@number) of (the|my|our) *",
  "left out (the|all|two|three|those|these|some) *? (trials|points|values|results|cases|failures|outliers|complaints|data|runs|samples|patients)",
  "(that|which) i knew (was|were|had) (off|bad|broken|defective|faulty|expired|rotten|out of date|fake|stolen|false|unsafe|contaminated|spoiled|spoilt|gone)",
  "(idea|work|design|concept|drawing|text|plan) (was|had been) (all)? mine",
  "(put|wrote) (only|just) my (own)? name",
  "(left|took|removed|deleted|cut) (his|her|their|@person 's|my * 's) name (off|out|from)",
  "(although|though) i (had done|did) it (myself)?",
  "(said|claimed|told *) (that)? (it was)? the (intern|trainee|apprentice|temp|student|cleaner|new (boy|girl|guy|one|lad)) (who)? (had|did)",
  "my (own)? (rent|bills|debts|mortgage|groceries|holiday) (from|with|out of) (the|our) * (account|card|money|fund|funds)",
  "(took|taken|borrowed|borrowing) * * (from|out of) the (cash box|cashbox|petty cash|tip jar|drawer|safe)",
  "(took|taken|taking|carried) home * (from|out of) (work|the (office|store|shop|warehouse|ward|kitchen|depot))",
  "(gave|awarded|handed|steered) (the|every) *? (contract|contracts|order|tender|commission) to (my|a) *? (brother|brother-in-law|cousin|friend|uncle|sister|wife|husband|mate|nephew|neighbour)",
  "(looked|looking|searched) up (my|her|his|a|the) *? (ex|ex-wife|ex-husband|ex-girlfriend|ex-boyfriend|neighbour|neighbor|celebrity|girlfriend|boyfriend|mother-in-law)",
  "(used|using|borrowed) (his|her|their|@person 's|my * 's) (password|login|pin|badge|card) to",
  "(touched|touching|stroked|grabbed|pinched|squeezed) (her|his) (knee|thigh|bottom|bum|breast|breasts|waist)",
  "(let|had|got) my (sister|brother|cousin|friend|girlfriend|boyfriend|mother|father|wife|husband) (to)? (write|sit|do|take) (my|the) *? (exam|exams|test|tests|quiz|final|finals|assessment|thesis|coursework)",
  "(wrote|posted|bought|paid for|ordered) * (good|positive|glowing|great)? (reviews|testimonials|ratings) (for|of|about) (our|my|the *) (own)? *? (myself)?",
  "(sold|sell|selling|rented|let) * * without (telling|saying|mentioning|disclosing)",
  "(dumped|tipped|fly-tipped) * (waste|oil|chemicals|paint|rubbish|asbestos|sewage|slurry)",
  "discriminated against",
  "(his|her|their|my * 's) (tachograph|driver|student|time|id)? card (in|into)",
  "(a|another|the|one) (value|number|figure|reading|result|date) (inside|within|that (fitted|fit|matched|passed|looked))",
  "(did|do|put on|doing) (the|a|my) (voice|cough|sick voice|croaky voice|limp)",
  "with *? (different|other) (pens|pen|inks|ink)",
  "(put|slipped|left|pressed|tucked|pushed) (something|a (little)? (something|note|envelope|gift)|notes|@number|an envelope) (in|into|under|inside) (his|her|the|their) *",
  "(got|get|getting) rid of (the|all the|my|his|her|that|their) *? (evidence|history|log|logs|emails|email|records|messages|footage|file|folder|letter|letters|tape)",
  "(took|copied|downloaded|exported|forwarded|mailed|carried) * (client|customer|contact|contacts|clients|customers|names|addresses|drawings|designs|code) (list|lists|data|base|file)? (with me|to my|home)",
  "(lowest|best|winning|other|rival) (bid|bids|price|offer|prices|offers) (we|that|had|on|so far)",
  "(wrote|put|entered|reported|noted|typed) (down)? that (i|we|he|she|they) (was|were|had|did|'d)",
  "(which|that) was n't one",
  "(fake|false|made-up|invented|bogus) (name|names|account|accounts|profile|profiles|address|addresses|invoice|invoices|receipt|receipts|certificate|certificates|figures|numbers|documents)",
  "(peeled|swapped|switched|replaced|changed|moved|removed|put on|stuck on) (the|new|fresh|a new|a fresh|my|our|other|another) *? (label|labels|sticker|stickers|tag|tags|stamp|stamps|date|dates|seal)",
  "(dinner|drink|drinks|wine) (at|in) my (place|flat|room|house|hotel|apartment)",
  "(commented|remarked) on (her|his|a|the) (dress|legs|body|figure|skirt|looks|perfume|hair|accent)",
  "(made|making) it (look|sound|seem) (like|as if|as though)",
  "(gave|left) (him|her|them|the *|everyone)? (with)? the impression (that)?",
  "(hit on|flirted with|came on to) (her|him|@person|the *|an *)",
  "asked (her|him) out (again|three|several|every|twice)",
  "gossiped",
  "(nicked|pinched|swiped|skimmed) * (from|off) (the|a|my|our)",
  "(covered|cover|covering) (it|this|that|everything) up",
  "(pretended|pretending|pretend|feigned) (that)? (to be (a|an|from|sick|ill|my|his|her)|i (was n't|did n't|knew nothing|had n't))",
  "(posed|posing|masqueraded) as",
  "(claimed|claiming) (to (have|be|speak|know)|(that)? (i|we) (had|'d|was|were))",
  "let (my|the|our|him|her|them|@person|a|both) *? (believe|think|assume) (that)? (it|the|i|my|our|a|an|this)",
  "(copied|copying|copy) (off|word for word)",
  "(copied|repeated|carried (forward|over)|reused|pasted) (in)? (yesterday|last week|last month|last year|the previous|the day before) *",
  "(helped|helping) myself (to|from)",
  "(eavesdropped|spied on|snooped)",
  "used the (company|firm|school|charity|work|business) ('s)? (card|account|money|credit card|fuel card)",
  "(about|that|of) (her|his|their) (pregnancy|divorce|illness|diagnosis|affair|therapy)",
  "(gave|giving|put|stuck|rostered) (her|him|them) (on)? (every|the worst|all the|only|nothing but|the bad|the dirtiest|all) *? (shift|shifts|job|jobs|section|nights|weekends|tasks|tables)",
  "until (she|he|they) (finally|eventually)? (gave in|got the message|asked for a transfer|broke|paid me)",
  "(dated|date|dating) (it|them|the letter|the form|everything) (for|as|back|@number)",
  "(told|showed|showing|telling) (him|her|them|my *|everyone|everybody) what (was (there|in it|on it)|it said)",
  "(abused|abusing) (my|the) (position|power|trust|access)",
]);

/** Left unsaid or undone by the speaker, where it was due. */
export const unsaid = new Phrases([
  "(mention|mentioned|tell|told|disclose|disclosed|declare|declared|say|said|admit|admitted|reveal|revealed) (it|that|anything|a word|(about)? (the|this) *) (to)? (the (buyer|buyers|customer|customers|client|clients|inspector|inspectors|auditor|auditors|insurer|insurers|insurance|tenant|tenants|investor|investors|bank|board|committee|panel|patient))",
  "(correct|corrected) (him|her|them|that|the (impression|assumption|figure))",
  "(say|said|declare|declared|disclose|disclosed|mention|mentioned|tell him|tell her|tell them) (that)? (it|he|she|they|i|we|who) (was|is|were|'s|owned|had)",
  "(ring|rang) (it|them) (in|up)",
]);

/** So often plain carelessness, temper or fear that only what stands beside them tells. */
export const perhaps = new Phrases([
  "(said|told *|claimed|swore) (that)? there (had been|was|were) (nothing|none)",
  "(removed|dropped|deleted|excluded|cut|threw out|discarded) (these|those|the|two|three|all|some) *? (values|points|outliers|trials|measurements|samples)",
  "(hung up on|cut off|dropped) (the|difficult|long|some|angry|those|all)? *? (callers|customers|caller)",
  "(booked|invoiced|recognised|recognized|billed) (the|some|our|it|them) *? (revenue|sales|orders|order)? early",
  "(blamed|blaming) (the|a|my|our) *? (trainee|intern|apprentice|junior|student|assistant|temp|cleaner)",
  "(said|told|breathed|mentioned|reported) (nothing|no one|nobody|no-one)",
  "(assured|promised|swore to|guaranteed) (him|her|them|@person|the *) (that)? (there|it|everything|all|nothing)",
  "(mentioned|hinted|let slip|implied|suggested) (that)? (there|another|other|somebody|someone|a|an|strong|we had|i had)",
  "(signed|sign|signing) for (them|him|her|all of them)",
  "(left|leave|leaving) (it|him|her|them|that|those|these|the *) (out|off) (of)?",
  "(skipped|disabled|muted|commented out|switched off|turned off|silenced) (the|those|these|all) *? (test|tests|check|checks|alarm|alarms|warnings|warning|sensor|sensors)",
  "(threw|throw|poured|flushed) (it|them|the *|these|those) (away|out|down)",
  "(bent|bending) the rules",
  "(told|telling) (everyone|everybody|the whole *|half the *|my (friends|wife|husband|mates|mother|sister|brother))",
  "(kept|left) (her|him|them|@person|the *) in the dark",
  "(mocked|mocking|threatened|threatening) (him|her|them)",
  "(waited|waiting|stood|hung around) (outside|where|near|at) (her|his|she|he) *",
  "(happened to|may have|might have) (mention|mentioned|let slip|drop|invent|invented)",
  "(breached|broke|betrayed) (confidentiality|a confidence|her confidence|his confidence|a secret)",
  "(called|rang|phoned|texted) (in|off) sick",
  "(pretended|pretending) (that)? (it was|they|he|she|not to (know|have|see))",
  "(small|brown|little) envelope",
  "(kept|keep|keeping) (quiet|silent|it quiet|it to myself|my mouth shut|it secret|it from)",
  "let it lie",
  "(turned|turning) a blind eye",
  "(looked|looking) the other way",
  "(it|them|one|two|some) in (my|the) (bag|pocket|coat|rucksack)",
  "(little|quick|sneaky) (look|peek|peep)",
  "(shifted|moved|transferred) (it|some|@number) (hundred|thousand)? across",
  "for the (inspection|inspector|inspectors|auditors|visit|morning|count)",
  "(blamed|blaming|put) (it|that|the blame) on (the|my|our|a|her|him|them)",
  "(acted|behaved|carried on) as (if|though)",
  "(made|making) out (that|i|as if|like)",
  "(shouted|screamed|yelled|shouting|screaming|yelling|swore) at (her|him|them|@person|the|a|my|our)",
  "(kept|carried on|went on|continued) (asking|texting|messaging|calling|writing to|following|sending|inviting|touching|teasing) (her|him|them)",
  "until (she|he|they) (finally|eventually)? (left|quit|resigned|cried|handed in|gave notice|gave up)",
  "a (bad|poor|terrible|damning|lukewarm) reference",
  "behind (his|her|their) (back|backs)",
  "in one (go|night|evening|sitting)",
  "(bought|sold) (my|some|a few|the)? shares",
  "(wrote|write) (it|them|one|that) for (her|him|them)",
]);

/** The deed is called by its name or known to be wrong, whoever is the subject. */
export const named = new Phrases([
  "(straight face|swore blind|in the eye and (said|told|promised|lied))",
  "(asked|told|begged|made) me (not to tell|to keep (it|that|this)|promise)",
  "(crossed|over) (a|the) line",
  "had no right to",
  "(wrong|bad) thing to do",
  "conscience",
  "(told|said) (to me)? in confidence",
  "(strictly|marked|highly) confidential",
  "once you (lie|'ve lied|have lied)",
  "knew (it|this|that)? (all along)? (was|were) (wrong|illegal|not allowed|forbidden|dishonest|cheating|a lie|against|n't true|n't allowed|not true|not right|n't right)",
  "(knowing|knew|know) (it)? (full|perfectly|very) well",
  "(not|n't) (very|at all)? proud of",
  "(won't|can't|can not|not going to|don't|no point) (pretend|pretending|dress it up|sugarcoat)",
  "(deliberately|on purpose|knowingly)",
]);

/** A statement is said to have been untrue. */
export const untrue = new Phrases([
  "(it|that|this|which|none of it|none of that|not a word of it) (was|were|had) (n't|not|never)? (true|the case|been true|happened)",
  "(was|were) (n't|not) true",
  "in (fact|truth|reality|actual fact)",
  "there (was|were|had been) (no|n't a|n't any|nobody|never) *",
  "(was|were) still (under|in|on|at|my|sitting|sat|half|not)",
  "it (was|had been) (me|his|hers|theirs|my (own)? (change|fault|mistake|doing|work))",
]);

/** What the deed was for. */
export const motives = new Phrases([
  "so (that)? (the|our|my|it) *? (was|were|came|fitted|looked|added|became) (significant|right|positive|good|better|within|out|under|over|fine|up)",
  "to (get|secure|earn|improve|protect) (my|the|our) (bonus|target|commission|promotion|grade|times|average|numbers|stats|score)",
  "although (others|another|somebody|someone|a *) (was|were|had) (better|cheaper|more|stronger|the)",
  "without (asking|permission|anybody knowing|anyone knowing)",
  "bought (me|us|myself) (a|some|another|two|a few) (day|time|week|weekend|hour|days|weeks)",
  "(top of|head of) the (board|league|table|class|rankings)",
  "to (save face|cover for myself|avoid (the|a) (fine|penalty|questions|row))",
  "(secretly|in secret|on the quiet|quietly so)",
  "so (that)? (it|they|the *|our *|nobody|no one|he|she|we|i) (would|could|should) (n't|not)? (look|see|notice|find|know|be happy|pass|match|fit|ask|suspect|win|add up|seem)",
  "so (that)? (it|they|everything) (all)? (looked|matched|fitted|passed|seemed|sounded|read|added up)",
  "to (look|seem|appear) (better|good|right|busy|done|real|genuine|clean|full|complete)",
  "to make (it|them|us|me|the *|my *) (look|add up|match|fit|pass|seem|appear)",
  "to (hit|make|reach|keep|save) (my|the|our) (target|bonus|commission|numbers|quota|job|sale)",
  "short of (the|our|my|a) *? (bonus|commission|premium|quota)",
  "before (anyone|anybody|the audit|the auditors|the inspection|the review) (could|came|arrived|got|saw|noticed|looked)",
  "wanted (him|her|them) (off|out|gone)",
  "(she|he) (had|'d)? (said|told me) no",
  "paid for (my|our) *",
]);

/** How such a deed is excused, in so many words. */
export const excused = new Phrases([
  "(basically|technically|almost|half) true",
  "no (questions asked|receipt|receipts|questions)",
  "(call|called|think of|see) (it|that) (lying|stealing|cheating|bullying|fraud|theft|borrowing)",
  "exactly (lying|stealing|cheating|a lie|fraud|theft)",
  "like (stealing|lying|cheating)",
  "(in stitches|banter|the joker|just joking|a bit of fun)",
  "how (it|things|business) (is|was|are|were) done",
  "in my country",
  "any the wiser",
  "wages were late",
  "(everybody|everyone|they all|we all) (does|did) (it|that|this|the same)",
  "(was|were) (n't|not) asking",
  "(white lie|harmless|every penny|timing thing|meaning to (pay|put|square)|going to (pay|put) it back|paid it back|put it back)",
  "(figured|reckoned) (that)? (it|nobody|no one|no-one|who|they) ('d|would|will|could)",
  "(smelled|smelt|tasted|looked|was) perfectly (fine|good)",
  "on paper (we|it|i|everything|they) (was|were|looked|had)",
  "(always)? meant to (mention|tell|declare|say|pay|put|give it)",
]);

/** It was found out, or it cost the speaker what a lie costs. */
export const exposed = new Phrases([
  "(annulled|disqualified|voided)",
  "(gave (me|it|us) away|came clean|come clean|own up|owned up|told (her|him|them) (the lot|everything)|reported me|caught me|confronted me|turned me in|grassed|the game was up)",
  "(gross)? misconduct",
  "(restated|retracted|withdrew it|repaid|pay (it|everything) back|fined me|prosecuted)",
  "supposed to (trust|believe|read)",
  "(complained about me|went to (hr|the union|the dean|the university|the police)|in tears)",
  "(printed|issued|published) a (correction|retraction)",
  "(@person) (found|finds) (out|me out|us out)",
  "(cameras|camera|cctv|footage|auditor|auditors|audit|investigation|investigators|inspectors|tribunal|disciplinary|statistics|compliance|regulator|tanker sample|quality) (found|flagged|noticed|asked|showed|saw|matched|came|picked|caught|failed|spotted|did n't|played|compared|got|discovered)",
  "(internal|big|formal|external|police|misconduct|disciplinary) (investigation|hearing|inquiry|enquiry|process)",
  "(lost|cost me) my (licence|license|stripe|badge)",
  "(clawed|handed) back",
  "they checked",
  "read (everything|anything) i (wrote|said)",
  "(till|until) the (cameras|audit|inspection|inspectors|auditors|police|camera)",
  "(she|he|they) (had|'d) never (spoken to|said|signed|agreed|ordered|written)",
]);

/** The speaker met with it or was accused of it: then it is hardly put to them. */
export const wronged = new Phrases([
  "(accused|accusing|accuse|suspected|suspecting|blamed|blaming|framed|bullied|bullying|harassed|harassing|humiliated|mocked|cheated|robbed|threatened|groped|deceived|scammed|conned|tricked|betrayed|fooled|misled|slandered|mobbed|stalked|defrauded|insulted|assaulted|bullies|harasses) (me|us)",
  "(lied|lies|lying|lie) to (me|us|my face|our faces)",
  "(stole|stolen|stealing|nicked|pinched) * (from|off) (me|us|my|our)",
  "(stole|nicked|pinched|stolen) (my|our) *",
  "(credit|blame) for (my|our) *",
  "(fun|piss|mickey) (out)? of me",
  "(wrongly|falsely|unjustly|wrongfully) (accused|blamed|suspected|convicted|dismissed|charged)",
  "(false|wrongful) (accusation|accusations|allegation|allegations)",
  "(cleared|clear) my name",
  "victim of",
  "(was|became|been) (a|the|their|his|her) target",
  "retaliated",
]);

/** Words near a deed that make it an honest one or none. */
export const honest = new Phrases([
  "(and|but) (i)? forgot to",
  "in a game",
  "(because|since|as|for) (i|we) ('d|had|have)? (understood|misunderstood|misread|misheard|took|taken|read|mistook|mistaken|expected|trusted|relied|hoped)",
  "(as|because|since) that was (what|how)",
  "was (four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen)",
  "(as a (child|kid|boy|girl)|when i was (little|small|a (child|kid|boy|girl)))",
  "to (protect|spare|shield) (it|the lens|them|the users)",
  "(thought|supposed) (everyone|everybody|they all) (knew|had)",
  "took (it|them|this) for",
  "on the (board|wall|door|fridge)",
  "(so to speak|as it were|figuratively)",
  "kept (the|all the) (cash|money|tips|deposit|wallet|change) (in|at|under|on|for|with|safe|there)",
  "by (mistake|accident|chance)",
  "(kids|kid|children|toddler|dog|cat|horse) with",
  "(lied|lying|lie|honest|dishonest|deceitful|untruthful|cheated) (to|with) myself",
  "lie detector",
  "(without|not) (knowing|realising|realizing|noticing|meaning|intending)",
  "(unknowingly|accidentally|inadvertently|unintentionally|mistakenly|unwittingly|unaware)",
  "(because|since|as) i (believed|thought|assumed|was sure|was convinced)",
  "in (good faith|the belief)",
  "with permission",
  "kept * in (my|the|a)",
  "myself (out of|of)",
  "(signed letter|authorised|authorized)",
  "(did n't|did not|had n't|had not) (realise|realize|mean|notice|intend|know (it|that|this|then|yet|he|she|they|what))",
  "(believed|believing)",
  "said so",
  "(cheat|cheated|cheating) (sheet|death|day|code|meal|codes|sheets)",
  "(credit) (card|cards|note|notes|union|check|limit|score|rating)",
  "made (it|them|that) up (to|the|with|in|for)",
]);

/** What a check was never made: such words behind a signature say that it was worth nothing. */
export const unmade = new Phrases([
  "without (ever|even|actually)? (doing|going|visiting|opening|measuring|walking|testing|weighing|taking|making)",
]);

/** Words for a deed or a person that is not honest. */
export const DISHONEST = new WordList(
  "lie theft fraud stealing cheating forgery perjury plagiarism blackmail bribery harassment bullying dishonest embezzlement falsification illegal unethical untrue untruthful deceitful thief liar bully cheat",
);
/** Left undone, they make what was said of them untrue; base forms. */
export const UNDONE = new WordList(
  "order book pay be have do start begin exist happen ship leave go send call open see speak meet visit touch finish write work break arrive",
);
/** What nobody would do, so that it would not be found out; base forms. */
export const NOTICING = new WordList(
  "know notice mind find care read look ask check miss see tell suspect come visit count open realise realize",
);
/** Met by the speaker in the passive; base forms. */
export const SUFFERED = new WordList(
  "accuse bully harass humiliate mock cheat rob threaten frame deceive scam con trick betray lie steal defraud slander blame suspect mob grope victimise burgle mislead fool take pass assault blackmail stalk insult",
);
export const PUNISHED = new WordList(
  "catch rumble expose bust sack fire dismiss expel suspend discipline demote report let",
);
/** Told so, it was owned, not put on. */
export const CONFESSING = new WordList(
  "my mine me mistake wrong fault missed forgotten forgot lost overlooked error broken sorry promised",
);

/** Behind such a deed, words that take it back: it was a play on words. */
export const jokes = new Phrases(["by which i mean", "(pun|figure of speech|kidding|only joking|not literally)"]);

/** Somebody's trust that a thing stays with the speaker. */
export const confided = new Phrases([
  "(asked|begged|told|made) me (not to (tell|say|mention|share|pass)|to keep (it|that|this)? (quiet|to myself|secret|between|that|this|it))",
  "(told|tell) me *? (in confidence|before (anybody|anyone|everybody)|privately|in private|as a friend)",
  "(confided (in|to) me|entrusted me|trusted me with|swore me)",
  "between (us|the two of us|you and me)",
]);
/** What is done, so that a record of it without it is false; base forms. */
export const CLAIMED = new WordList(
  "do make buy work drive deliver visit give spend hold fit perform carry walk take attend earn have happen install order measure weigh run go meet interview count use eat teach finish complete pass",
);
/** Telling what was to be kept; base forms. */
export const TELLING = new WordList("tell pass mention text email ring call share repeat report let inform warn");

/** Weaker signs of the same: what it was for, how it is excused, how it came out. */
export const signs = new Phrases([
  "who (would|will|'d|'s going to|was going to) (ever)? (notice|check|know|look|count|care|ask|miss)",
  "(he|she|they|nobody|no one|anyone) (will|would|'d|could) (never|ever|not) (know|notice|find out|miss (it|them)|tell the difference)",
  "what (they|he|she|you) do n't know",
  "any (normal|sane|other) (person|man|woman|one) would",
  "(empty|insured|thrown away|there|lying around|covered|spare) anyway",
  "(shown the door|escorted (out|off|from)|walked off the site|asked to leave)",
  "(let me go|took me off|sacked me|fired me|suspended me|terminated my|cancelled my contract|threw me out|kicked me out|expelled me)",
  "lost (the|my) (licence|license|degree|certification|accreditation|registration|scholarship)",
  "(paid|pay|gave) (it|back|everything) (all)? back",
  "(cross-checked|double-checked (my|the) (figures|dates)|screenshot|screenshots|forensic|whistleblower|tip-off|anonymous (letter|call|tip|email))",
  "(recognised|recognized|spotted) (me|it|her own|his own|their own)",
  "(nobody|no one|no-one) (ever (asked|looked|noticed|checked)|found out)",
  "(jealous|envious|envied)",
  "wanted (her|his|their) (job|desk|post|position|place|office)",
  "wanted (him|her|them) (out|off|gone|to (fail|leave|go|suffer))",
  "would have (lost|missed|failed|cost) * * (otherwise|the (programme|grant|contract|bonus|job|deal))",
  "(otherwise|else) (we|i) (would|'d) have (lost|missed|failed)",
  "(board|dashboard|report|light|lights|traffic light|build|everything) (went|turned|was|looked|stayed) (all)? green",
  "(when|before) the (auditor|auditors|inspector|inspectors) (came|arrived|visited|asked)",
  "(target|quota|goal|minimum) was (*)",
  "(for (his|her|their) trouble|by way of thanks)",
  "(enjoyed|relished) it",
  "(had|have|has|did|was|were) n't (quite|exactly|strictly|actually|technically) (ordered|signed|agreed|asked|happened|done|paid|shipped|existed|exist|happen|finished)",
  "in (theory|spirit|a manner of speaking|every sense)",
  "(shall we say|if you (follow|get) (me|my meaning)|you could check|let 's (say|call it))",
  "(just|only) (a)? (sticker|paper|paperwork|formality|signature|stamp|white lie)",
  "(smelled|smelt|tasted|looked) (all right|fine|ok|okay|alright)",
  "the way (it|things|business|this|that) (is|was|'s|are|were) done",
  "(everybody|everyone|everybody else|they all|we all|every *) (does|did|has|had|'s got|was doing) (it|that|this|one|a|so|the same)",
  "not a (lot|fortune)",
  "(a pint|twenty|a tenner|a fiver|a little|a bit) here and there",
  "who (is|was|'s) (going to|ever)? (check|checking|checks|look|looking|count|counting|open|opening|notice|know)",
  "(i|we) (had to (resign|pay (it|them|everything)? back)|was out (by|before|within)|got (caught|fired|sacked|suspended|expelled|banned|disqualified|stripped)|got a (suspension|ban|written warning|fine))",
  "(my|a|the) (suspension|ban|dismissal)",
  "(struck off|blacklisted|disbarred|expelled|stripped of)",
  "(pulled|stopped) (me|us) (over|in)",
  "(listened in|did the sums|counted the *|read out|went through my|checked the (logs|cameras|footage|tachograph))",
  "(lawyer|lawyers|solicitor|regulator|compliance|hr|ministry|union) (got in touch|rang|wrote|called|came|asked|wanted|turned up|knocked)",
  "(rang|called|phoned|contacted|asked|wrote to|compared (it|them) with) the (chair|university|school|company|hotel|restaurant|doctor|clinic|shop|previous|former|toll|bank|supplier|customer) *",
  "(went|complained|turned|reported (me|it|us)|written) to (hr|the (dean|union|police|works council|board|ministry|regulator|ombudsman|press|management|director|headmaster|principal))",
  "(never found out|it was over|worked out who|put two and two together|came to light)",
  "to hr",
  "(the|a) fine (was|of)",
  "(did n't|does n't|did not) (exist|tally|add up)",
]);

/** Behind a statement that was not so: the speaker had known no better. */
export const mistaken = new Phrases([
  "i ('d|had)? (only)? (looked|read|misread|misheard|misunderstood|mixed|confused|mistaken|mistook|assumed|thought|believed|supposed|taken his|taken her|relied|trusted|seen|heard)",
  "i (had n't|had not|did n't|did not|never) (checked|check|asked|ask|watched|looked|look|tested|test|verified|verify|know|known|realise|realised|realize|realized)",
  "(misunderstanding|mix-up|mixed up|wrong (file|list|log|row|page|line|column|valve|day|version|screen))",
  "had (told me|said so|promised)",
]);

/** The speaker said so unasked. */
export const ownedUp = new Phrases([
  "(told|tell) (him|her|them|@person|the *|my *) (that)? (the|it|my|i) * * (was|were|had been|is) (made up|n't true|not true|false|invented|a lie|forged|faked)",
  "said (that)? (the|it|my) *? (signature|number|entry|figure|reading|note|report|chart|result)? (was|were) (made up|n't true|not true|false|invented|a lie|forged)",
  "(reported|owned) (it|myself|this) (up)? (myself|to)",
  "(told|rang|wrote to|went to) (him|her|them|@person|the *|my *) (about it)? myself",
  "(handed|turned) myself in",
]);
