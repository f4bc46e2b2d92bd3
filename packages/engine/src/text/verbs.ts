/** Irregular verbs: base, simple past, past participle; several forms of one kind are joined by "/". */
const IRREGULAR = `be was/were been|arise arose arisen|awake awoke awoken|bear bore borne|beat beat beaten|become became become
begin began begun|bend bent bent|bet bet bet|bind bound bound|bite bit bitten|bleed bled bled|blow blew blown|break broke broken
breed bred bred|bring brought brought|broadcast broadcast broadcast|build built built|burn burnt/burned burnt/burned|burst burst burst
buy bought bought|catch caught caught|choose chose chosen|cling clung clung|come came come|cost cost cost|creep crept crept|cut cut cut
deal dealt dealt|dig dug dug|do did done|draw drew drawn|dream dreamt/dreamed dreamt/dreamed|drink drank drunk|drive drove driven
eat ate eaten|fall fell fallen|feed fed fed|feel felt felt|fight fought fought|find found found|flee fled fled|fling flung flung
fly flew flown|forbid forbade forbidden|foresee foresaw foreseen|forget forgot forgotten|forgive forgave forgiven|freeze froze frozen
get got got/gotten|give gave given|go went gone|grind ground ground|grow grew grown|hang hung hung|have had had|hear heard heard
hide hid hidden|hit hit hit|hold held held|hurt hurt hurt|keep kept kept|kneel knelt knelt|know knew known|lay laid laid|lead led led
lean leant/leaned leant/leaned|leap leapt leapt|learn learnt/learned learnt/learned|leave left left|lend lent lent|let let let|lie lay lain
light lit lit|lose lost lost|make made made|mean meant meant|meet met met|mislead misled misled|misread misread misread|mistake mistook mistaken
misunderstand misunderstood misunderstood|outgrow outgrew outgrown|oversee oversaw overseen|oversell oversold oversold|oversleep overslept overslept
overspend overspent overspent|overtake overtook overtaken|overthink overthought overthought|overwrite overwrote overwritten|pay paid paid
prove proved proven/proved|put put put|quit quit quit|read read read|rebuild rebuilt rebuilt|redo redid redone|resell resold resold
reset reset reset|rewrite rewrote rewritten|rid rid rid|ride rode ridden|ring rang rung|rise rose risen|run ran run|overrun overran overrun
saw sawed sawn|say said said|see saw seen|seek sought sought|sell sold sold|send sent sent|resend resent resent|set set set|sew sewed sewn
shake shook shaken|shed shed shed|shine shone shone|shoot shot shot|show showed shown|shrink shrank shrunk|shut shut shut|sing sang sung
sink sank sunk|sit sat sat|sleep slept slept|slide slid slid|speak spoke spoken|speed sped sped|spell spelt/spelled spelt/spelled
spend spent spent|spill spilt/spilled spilt/spilled|spin spun spun|split split split|spoil spoilt/spoiled spoilt/spoiled|spread spread spread
stand stood stood|steal stole stolen|stick stuck stuck|sting stung stung|stink stank stunk|strike struck struck|strive strove striven
swear swore sworn|sweep swept swept|swell swelled swollen|swim swam swum|swing swung swung|take took taken|retake retook retaken
teach taught taught|tear tore torn|tell told told|think thought thought|throw threw thrown|tread trod trodden|understand understood understood
undertake undertook undertaken|undo undid undone|upset upset upset|wake woke woken|wear wore worn|weave wove woven|weep wept wept|win won won
wind wound wound|withdraw withdrew withdrawn|withhold withheld withheld|write wrote written|underwrite underwrote underwritten`;

export interface VerbForms {
  readonly base: string;
  readonly past: string;
}

/** Simple past forms by form: "went" -> "go". */
export const pastForms = new Map<string, string>();
/** Past participles of irregular verbs by form: "gone" -> its base and its simple past. */
export const participles = new Map<string, VerbForms>();

for (const entry of IRREGULAR.split(/[|\n]/)) {
  const [base, past, participle] = entry.split(" ") as [string, string, string];
  const pasts = past.split("/");
  for (const form of pasts) pastForms.set(form, base);
  // Of two simple pasts ("was/were", "burnt/burned") the first goes with "I".
  for (const form of participle.split("/")) participles.set(form, { base, past: pasts[0]! });
}

const VOWEL = /[aeiou]/;
const isVowel = (c: string | undefined) => c !== undefined && "aeiou".includes(c);
/** Words in "ed" that are no verb form. */
const NOT_ED = new Set(
  "red bed need feed seed speed indeed hundred shed wed naked wicked sacred embed exceed proceed succeed deed weed breed greed agreed-upon sled ted fred".split(
    " ",
  ),
);

/** Whether a word looks like the past form or participle of a regular verb. */
export function isRegularPast(lower: string): boolean {
  return (
    lower.length > 3 &&
    lower.endsWith("ed") &&
    !NOT_ED.has(lower) &&
    VOWEL.test(lower.slice(0, -2)) &&
    !lower.endsWith("eed")
  );
}

/** Common verbs whose base ends in a silent "e" that no spelling rule gives back. */
const SILENT_E = new Set(
  `promote close note quote vote use cause accuse excuse refuse confuse pause house lose raise praise base chase purchase increase decrease
release lease ease please erase phase cease advise revise supervise realise apologise organise prioritise minimise summarise recognise analyse
exercise surprise rise compromise promise propose suppose expose compose oppose impose dispose pose rehearse reverse nurse curse collapse
rate create update delegate estimate overestimate underestimate escalate communicate duplicate validate migrate automate calculate generate
hate state locate relocate allocate coordinate negotiate initiate appreciate associate operate separate dictate translate terminate investigate
isolate activate deactivate compensate complicate concentrate demonstrate dominate eliminate evaluate facilitate frustrate hesitate illustrate
indicate integrate motivate nominate participate penetrate populate regulate simulate tolerate educate dedicate dislocate contaminate inflate
write invite cite unite excite quite delete complete compete execute dispute contribute distribute attribute institute substitute compute mute route
reroute commute ignite recite underwrite handle settle juggle struggle tackle sample assemble double trouble stumble fumble gamble bundle
muddle fiddle battle rattle cycle recycle schedule file compile smile reconcile pile profile rule overrule overschedule reschedule
hire fire wire require acquire inquire inspire expire retire admire share compare prepare declare scare care dare spare stare
ignore restore store explore score bore figure measure secure assure ensure insure injure configure capture manoeuvre inure cure endure
name blame frame shame time assume consume resume presume welcome overcome come define decline combine examine determine line underline
refine outline mine imagine phone postpone tune fine shine tone clone condone prune interline plane machine vaccine magazine hope
escape shape scrape tape type wipe scope cope make take bake fake brake shake wake joke provoke stroke invoke smoke poke strike
like dislike mistake hike decide provide divide hide ride guide side collide coincide override slide reside trade upgrade downgrade persuade
invade fade code decode explode include exclude conclude intrude concede precede dye tie untie die lie agree disagree guarantee
free oversee see flee foresee manage damage engage arrange change exchange charge discharge encourage discourage challenge package message
stage average leverage salvage revenge urge merge emerge surge judge misjudge budge hedge pledge acknowledge bridge plunge range divulge
oblige besiege allege page rage gauge misgauge lodge dodge nudge huge breathe bathe soothe loathe clothe value rescue issue reissue argue
continue queue sue pursue undervalue overvalue conceive`.split(/\s+/),
);
/** The last consonant doubles before a suffix: "planned", "stopped"; these keep both: "called", "missed". */
const KEEPS_DOUBLE = "lsfz";

/** The base form behind a stem whose suffix was cut off: "promot" -> "promote", "plann" -> "plan". */
function restore(stem: string): string {
  if (SILENT_E.has(`${stem}e`)) return `${stem}e`;
  const last = stem.at(-1);
  const before = stem.at(-2);
  if (last === undefined || before === undefined) return stem;
  if (last === before && !isVowel(last)) {
    if (!KEEPS_DOUBLE.includes(last)) return stem.slice(0, -1);
    // "cancelled", "travelled", "labelled" in British spelling.
    return last === "l" && stem.endsWith("ell") && stem.length > 5 ? stem.slice(0, -1) : stem;
  }
  return "vcu".includes(last) || (last === "z" && before === "i") ? `${stem}e` : stem;
}

/** Base form of a verb form: "went" -> "go", "missed" -> "miss", "tries" -> "try". Unknown shapes come back as they are. */
export function baseForm(lower: string): string {
  const past = pastForms.get(lower);
  if (past !== undefined) return past;
  const participle = participles.get(lower);
  if (participle !== undefined) return participle.base;
  if (BE.has(lower)) return "be";
  if (lower === "has" || lower === "'ve") return "have";
  if (lower === "does" || lower === "doin") return "do";
  if (lower.length < 4) return lower;
  if (lower.endsWith("ied")) return lower.length === 4 ? lower.slice(0, -1) : `${lower.slice(0, -3)}y`;
  if (isRegularPast(lower)) return restore(lower.slice(0, -2));
  if (lower.endsWith("ing") && lower.length > 4 && VOWEL.test(lower.slice(0, -3))) return restore(lower.slice(0, -3));
  if (lower.endsWith("ies")) return `${lower.slice(0, -3)}y`;
  if (/(?:ss|sh|ch|x|zz|o)es$/.test(lower)) return lower.slice(0, -2);
  if (lower.endsWith("s") && !lower.endsWith("ss") && !lower.endsWith("us")) return lower.slice(0, -1);
  return lower;
}

const BE = new Set("be am is are was were been being 'm 're 's".split(" "));

/**
 * The simple past of a past participle, for "I": "written" -> "wrote", "missed" -> "missed", "been" -> "was".
 * Null for a word that is no participle.
 */
export function simplePast(participle: string): string | null {
  const forms = participles.get(participle);
  if (forms) return forms.past;
  return isRegularPast(participle) ? participle : null;
}
