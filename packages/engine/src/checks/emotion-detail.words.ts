import { Phrases } from "../text/phrases.ts";

const set = (list: string) => new Set(list.split(/\s+/));

/** How somebody felt. */
export const feelings = set(
  `devastated mortified ashamed guilty crushed heartbroken humiliated terrified scared frightened anxious depressed upset hurt embarrassed miserable
distraught horrified gutted shattered overwhelmed hopeless worthless helpless lonely numb panicked panicking panic dread dreadful despair grief grieving shame guilt
humiliation embarrassment anxiety depression agony agonised agonized tormented haunted sobbing tearful wretched desperate distressed inconsolable traumatised
traumatized trauma nervous stressed furious angry sad sadness fear afraid anguish heartbreak sorrow exhausted drained broken awful horrible terrible`,
);
/** What the body does with it. */
export const body = set(
  `cry cried crying cries wept weep weeping sobbed sob tears tear sleep slept sleeping sleepless insomnia awake eat appetite vomit vomited sick nauseous nausea stomach chest
throat heart hands shaking shook shake trembling trembled sweating sweat nightmares nightmare dreams dreamt dreamed tablets pills medication therapist therapy counsellor
counselor doctor drinking wine stone weight headaches migraines breathe breathing burnout quitting resigning faint palpitations knot lump gut floods bed pillow neck well floor`,
);
/** Body words that are about the failing as often as about the speaker: only beside another word of feeling. */
export const weakBody = set(
  "sleep eat heart hands chest floor bed doctor stone weight wine gut neck well sick tear throat stomach drinking breathe quitting resigning pillow awake dreams shake shook knot lump tablets pills medication therapy therapist counsellor counselor sleeping nightmare tear terrible awful horrible broken angry furious nervous stressed exhausted hurt sad upset panic drained fear",
);
/** How long it lasted. */
export const durations = new Phrases([
  "for (days|weeks|months|years|a week|a month|a year|ages|like a|one week|two weeks|the whole|a long time|@number)",
  "(every|each|all|most|that|the whole) (single|of the|of that|whole)? (night|nights|morning|day|weekend|week|evening|summer|winter)",
  "(at|until) (@number) (o'clock)? (in the morning|am)",
  "(at night|day and night|night and day|night after night|day after day)",
  "(even|still) (now|today|to this day|feel|feels|hear|dream|haunts|hurts|cry|wake)",
  "to this day",
  "on and off",
  "(over and over|again and again|constantly|all the time|non-stop)",
  "(most|all|much) of (that|the|this) (night|winter|summer|spring|autumn|year|month|week|weekend)",
]);
/** Plain by themselves, as one word of feeling is. */
export const plain = new Phrases([
  "(went|ran|turned|gone) (all)? (cold|numb|white|hot|pale|weak|to jelly)",
  "(something|a part) (in|inside|within|of) me (broke|died|snapped|cracked)",
  "in me (something|a part) (broke|died|snapped|cracked)",
  "(asked|ask|asking|told|hated|hating|blamed|tortured|punished) myself",
  "(blood|heart|pulse|heartbeat) (in|pounding|racing|hammering|thumping|beating) (my|in my)? (ears|throat|head|chest|mouth)?",
  "(stomach|heart|chest|world|blood|knees) (turned|turns|dropped|sank|sinks|stopped|churned|churns|was pounding|was racing|broke|was in my|ran cold|going tight|was tight|fell|gave way)",
  "(felt|feel|feeling|was) sick (to my stomach)?",
  "(was|burst|broke|broken|reduced|close|moved) (in|into|down|to|down in) (tears|floods)",
  "(it|that|which|still) (really)? (hurt|hurts|stung|haunts|haunted|crushed|tormented) (so much|so badly|me|a lot)",
  "i put my (whole|entire)? (heart|soul|life|heart and soul) into",
  "(hit|reached) (a|my|an)? (low|lowest|all-time low|rock bottom|breaking) (point|ebb)?",
  "(broke|breaks|break) (my heart|me|me down)",
  "my (wife|husband|boyfriend|girlfriend|mother|mum|mom|friends|family) (said|told me|talked me|kept|was worried|were worried|found me|held me)",
]);
/** Dwelling by themselves, with nothing beside them. */
export const dwelling = new Phrases([
  "(could|can|did) (not|n't) (really|even|properly|hardly)? (sleep|eat|breathe|get out of bed|face (it|him|her|them|anyone|people|the)|look (at)? (myself|him|her|them|anyone)|stop crying|stop thinking about|stop shaking|leave the house)",
  "(could|can) (not|n't) open * * without",
  "could (barely|hardly|scarcely) (sleep|eat|breathe|speak|look at|function|get out)",
  "(was|were) (not|n't|hardly|barely) (really|even)? (sleeping|eating)",
  "(did|could) (not|n't) (really|even)? sleep (for|that|all|a|much|at|properly)?",
  "cried (myself|all|the|on|for|every|next|my eyes)",
  "(wanted|wished|hoped|wish|want) (to|the|that the) (ground|earth|die|disappear|vanish|crawl) (would|to|and|into|under|away|from)? (open|swallow)?",
  "never (really|quite|fully)? (got|gotten|get|been) (over|the same|past) (it|how|that|this)?",
  "nervous (wreck|breakdown)",
  "(panic|anxiety) (attack|attacks)",
  "(dark|darkest|lowest|hardest|worst|most difficult|most horrible) (time|period|place|days|weeks|evening|night|moment|months) (in|of) my (life|whole|entire)",
  "(talk|talked|talking) me (out of|down|off)",
  "(put through|go through|went through|been through) (that|hell|all that|so much) (again)?",
  "(have|had|'ve|'d) never (been|felt) (so|as|more) (upset|low|alone|sad|ashamed|scared|embarrassed|humiliated|hurt)",
  "(lay|lie|lying) (there|awake|on the (kitchen|bathroom)? floor) (at night|crying|thinking)?",
  "(sat|sit|sitting) (there|in the (car|van|dark|toilet)|on the (kitchen|bathroom)? floor)? crying",
  "unable to (sleep|eat|open|face|work|speak|get out|function|stop)",
]);
