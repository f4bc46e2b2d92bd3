import { Phrases } from "../text/phrases.ts";
import { WordList } from "../text/word-list.ts";

/** That nobody felt it. */
export const unfelt = new Phrases([
  "(without|before) (anyone|anybody|the @person|them|him|her) (even|ever)? (noticing|noticed)",
  "(no|any) (real|lasting|great|big|serious|further)? (harm|damage|consequence|consequences) (done|was|came|at all)?",
  "(nothing|not much) (really|bad|serious|major|else)? (came of|happened|came from) (it)?",
  "(n't|not|never) (really|even)? (a (big|great|huge)|much of a) (deal|problem|issue|thing)",
  "(we|@person) (all|both|just)? (laughed|had a (good)? laugh|found it funny|thought it was funny)",
  "(laughed|joked|laugh|joke) (about|at|over|off) (it|me|that)",
]);
/** Not done by those who could have felt it: "nobody noticed", "the visitor did not seem to mind". */
export const feeling = new WordList("notice noticed mind minded care cared matter mattered complain complained");
/** Put right before it could be felt. */
export const soon = new Phrases([
  "(fixed|corrected|sorted|solved|resolved|changed|found|caught|noticed|spotted|cleaned) (it|that|them|this|it all)? (up)? (straight away|right away|immediately|at once|quickly|in no time|(in|within|after) (a|@number|a few|a couple of) (minutes|minute|mins|seconds)|just in time|in time|the same (hour|morning|afternoon|day))",
  "(it|that|the whole thing) (was|took|only took|was all) (fixed|sorted|solved|me|us|over)? (in|within|about)? (a|@number|a few|a couple of) (minutes|minute|mins|seconds)",
  "before (anyone|anybody|the @person|they|he|she) (even)? (noticed|saw|knew|read|opened|came|arrived|got there)",
]);
/** The speaker's own red face is told. */
export const blushed = new Phrases([
  "(was|felt|feel|so|very|really|bit|little|quite|rather|pretty|super) (embarrassing|embarrassed|awkward|silly|stupid|sheepish)",
  "(went|turned|go|face was|was) (bright|all)? red",
]);
/** What goes wrong in any trade on any day. */
export const trifles = new Phrases([
  "(a|the|one|two|some|small|little) (small|little|tiny|silly|stupid|single)? (typo|typos|spelling mistake|spelling mistakes|missing comma|wrong font|spelling error)",
  "(forgot|forgotten|left|without|missed) (to (attach|bring|include|print|add))? (the|an|a|my|any) (attachment|umbrella|charger|badge|pen|lunch|adapter|adaptor|name tag|handouts|subject line|birthday card|agenda|biscuits|milk|sugar|stapler|link)",
  "(sent|send) (it|the|an|that|my) (email|mail|message|invite|invitation)? without (the|an|my|any) (attachment|link|subject)",
  "(a few|two|three|four|five|six|seven|eight|ten|twelve|fifteen|couple of|few) (minutes|mins|minute) (too)? late",
  "late by (a few|two|three|four|five|ten|couple of) (minutes|mins)",
  "(spilled|spilt|spill|dropped|drop|broke|burnt|burned|knocked over) (a|the|my|some|his|her) (cup|coffee|tea|water|juice|mug|glass|plate|toast|biscuit|biscuits)",
  "(spilled|spilt|spill|dropped|knocked) (a|the|my|some|his|her)? (cup|mug|glass) of (coffee|tea|water|juice|wine)",
  "(mispronounced|misspelt|misspelled|forgot|called him by|called her by) (his|her|the|their|a|somebody's|the client's)? (wrong)? name",
  "(replied|reply|hit reply) to? all",
  "(wore|wearing|put on) (the)? (wrong|odd|different|two different) (shoes|socks|tie|shirt|badge)",
  "(wrong|old) (slide|emoji|font|template|meeting link|meeting room|zoom link|colour of paper)",
]);
/** What a listener feels as grave, whoever bore it. */
export const grave = new WordList(
  `injured injury hospital ambulance sick ill poorly allergic allergy hurt burns died death dead sued lawsuit fined penalty refund refunds refunded compensation contract
contracts dismissed sacked fired redundant redundancies scholarship bankrupt claim claims ombudsman complaint complaints complained resigned quit cried crying tears scrapped wasted
destroyed ruined flooded outage breach leaked police court lawyer solicitor surgery operation patient patients resident residents infection abscess cancer funeral wedding
newspaper rent wages payroll bonus tender scandal collapsed wrist stitches audit hundred hundreds thousand thousands million millions grand`,
);
/** Lost, left or borne, these weigh. */
export const losses = new Phrases([
  "(lost|losing|lose|left|leave|cancelled|canceled) (us|the|a|an|our|my|that|his|her|their|@number)? * (client|clients|customer|customers|account|contract|deal|order|job|sale|tenant|tenants|supplier|member|members|volunteers|money|trust|place|home|house|flat)",
  "(walked away|moved to another|went to (a|the|our|another) (competitor|competition|rival))",
  "(missed|miss|delayed|delay|postponed) (the|our|a|their|his|her) (launch|deadline|wedding|opening|flight|exam|deliveries|delivery|release|tender|concert|show|train|ferry|funeral|interview)",
  "(cost|costs) (us|them|him|her|the|me)",
]);
/** A time of these that was lost, waited or late weighs. */
export const longTimes = new WordList(
  "hour hours day days night nights week weeks weekend month months year years fortnight",
);
export const money = new WordList("pound pounds quid dollar dollars euro euros bucks franc francs fiver tenner");
