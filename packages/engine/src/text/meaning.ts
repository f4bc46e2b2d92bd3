import { rememberByWord } from "./by-word.ts";
import { WordList } from "./word-list.ts";

/** What a verb does in a story of failure, one bit each; a verb may do several. */
export const Does = {
  /** Says by itself that its subject got it wrong: miss, forget, overlook. */
  Fault: 1 << 0,
  /** A decision or act that can be the failure: decide, approve, send. */
  Decide: 1 << 1,
  /** What goes wrong with a thing: crash, slip, fall through. */
  GoWrong: 1 << 2,
  Repair: 1 << 3,
  Tell: 1 << 4,
  /** Sets up something lasting: introduce, set up, write (a checklist). */
  Establish: 1 << 5,
  /** Makes something else happen: cause, force, delay. */
  Cause: 1 << 6,
  /** Knowing or thinking: know, assume, think. */
  Mind: 1 << 7,
  /** What is done to people or hurts them: lose, wait, complain, leave. */
  Suffer: 1 << 8,
  /** Checking, asking, testing: an omission of it is a fault. */
  Care: 1 << 9,
} as const;

const wordsIn = (list: string) => list.replaceAll("\n", " ").split(" ");

const does = new Map<string, number>();
const verbs = (bit: number, words: string) => {
  for (const word of wordsIn(words)) does.set(word, (does.get(word) ?? 0) | bit);
};

verbs(
  Does.Fault,
  `miss forget overlook ignore neglect skip misjudge underestimate overestimate misread misunderstand misinterpret misplace mishandle
miscalculate mislabel misconfigure misspell misquote mismanage miscount mistake botch bungle mess screw ruin wreck break lose delete erase overwrite
double-book overbook flood burn spill damage crash drop confuse mix fail assume presume dismiss delay procrastinate avoid hide conceal rush
oversell overpromise over-promise overcommit hesitate panic nick swap transpose duplicate undersell underquote overcharge undercharge misfile
misdiagnose mistype misroute mis-sell underprice overfill oversleep overreact oversee-not overstep overrun overspend overload overdose leave-out
cave blurt snap shout stall dither freeze fumble flunk sink jeopardise jeopardize mislead lie fudge cram bury sit-on trust guess gloss copy-paste
underinvest under-order over-order overorder underorder miscommunicate micromanage overcomplicate overengineer over-engineer`,
);
verbs(
  Does.Decide,
  `decide choose approve sign agree accept promise push insist order buy hire launch ship deploy release send publish book schedule give put set let
keep take move go pass cut use copy post write pick commit tell say run start begin move turn sell quote plan assign delegate file submit enter
change price build design merge load open close drive pull press mark treat handle deal focus spend wait stay continue hand offer propose
recommend judge rely stick jump bring add remove switch call make think want try`,
);
verbs(
  Does.GoWrong,
  `fail crash break slip slide collapse fall leak burst flood overrun stall drop decline suffer expire die explode bounce freeze flop tank sink
bomb backfire derail deteriorate worsen escalate plummet plunge jam overheat snap tear smash spoil rot corrupt stop go-wrong misfire malfunction
underperform bleed dry evaporate disappear vanish unravel implode`,
);
verbs(
  Does.Repair,
  `fix repair refund apologise apologize correct replace restore rebuild redo retest reissue recover resolve compensate return patch revert
reprint reschedule rebook reorder retrain rework rewrite resend recall reimburse mend salvage contain mitigate offer arrange cover reship roll
reopen refill reconcile clean clear re-run rerun re-do reverse negotiate rush-order renegotiate undo re-order remedy reassign recheck re-check
refit rectify resit retake hotfix pay credit waive stay`,
);
verbs(
  Does.Tell,
  `tell call ring phone email inform notify report admit confess disclose own flag write message explain apologise apologize escalate raise alert
announce acknowledge warn text speak contact approach`,
);
verbs(
  Does.Establish,
  `introduce create add implement set build write develop design establish start make institute draft automate document propose install put
organise organize schedule change switch adopt move require insist formalise formalize standardise standardize restructure redesign`,
);
verbs(
  Does.Cause,
  `cause lead result make force push delay prevent stop block create trigger mean let change cancel withdraw refuse reject cut move keep
slow hold pressure pull give insist decide break ignore forget fail miss drop deliver promise lose assure`,
);
verbs(
  Does.Mind,
  "know think assume believe figure reckon expect guess suppose want hope feel see notice hear remember understand trust imagine doubt wonder consider convince",
);
verbs(
  Does.Suffer,
  `lose wait complain leave quit resign cancel churn cost pay suffer miss struggle cry escalate withdraw charge fine sue injure hurt die reject
terminate dispute queue stand lapse scrap discard dump disappoint upset anger lose-out unsubscribe`,
);
verbs(
  Does.Care,
  `check test ask tell read verify call open look measure confirm listen plan prepare follow communicate escalate speak notice review double-check
validate document write raise warn inform involve consult include include test consider account allow question challenge push set clarify
monitor track proofread inspect count compare research rehearse practise practice delegate share train update back estimate do make give take
keep think stop say step act respond reply answer reach look prioritise prioritize help support run budget mention flag report explain save label lock`,
);

/** What a verb's base form does, bits of `Does`; 0 for a verb without a part in it. */
export const doesOf = rememberByWord(
  ({ lower }) => does.get(lower) ?? (lower.startsWith("mis") && lower.length > 6 ? Does.Fault : 0),
);

const words = (list: string) => new WordList(list);

/** Nouns that name a failure or its damage. */
export const badNouns = words(
  `mistake mistakes error errors failure failures fault faults bug bugs problem problems issue issues incident incidents delay delays complaint complaints loss
losses damage outage outages defect defects shortfall injury penalty penalties accident oversight blunder mess crisis setback breach leak disaster
overrun downtime backlog discrepancy mix-up mishap slip-up misunderstanding miscommunication conflict chaos confusion dispute claim lawsuit
refund refunds rework scrap turnover gap gaps omission lapse mismatch fallout backlash regression overspend flood fire crash abscess shortage debt
write-off cancellation cancellations warning ombudsman embarrassment overdraft deficit queue queues vulnerability`,
);

/** Adjectives and participles that make a plain verb a bad outcome: "was late", "went down". */
export const badWords = words(
  `late wrong short down broken missing lost ruined unhappy angry upset furious disappointed frustrated annoyed wasted delayed unusable
damaged overdue behind incorrect inaccurate incomplete faulty defective misleading empty unsold overbooked double-booked stranded confused
useless worse bad terrible poor unpaid rejected blank flooded stuck dead over-budget late-night hurt injured sick scared`,
);

/** Words that call a thing, a person or a time poor, hard or hectic: the makings of an excuse when others are their subject. */
export const poorWords = words(
  `old poor unclear confusing ambiguous cheap fresh inexperienced difficult hard challenging tough competitive dark heavy nervous impossible
unrealistic slow weak sloppy lazy rubbish shambles garbage mess messy outdated chaotic chaos understaffed short-staffed overworked pressure politics political bureaucratic
bureaucracy demanding vague incomplete inadequate insufficient unreliable unreasonable ridiculous crazy stupid useless hopeless clueless careless difficult
complex complicated uncertain unstable volatile turbulent toxic hostile aggressive stubborn impatient picky fussy late overdue busy hectic
stressful stretched tight limited lacking missing absent unavailable sick ill leave resigned resistance reluctant unwilling uncooperative unresponsive
unprepared unprofessional incompetent junior agency temp temporary outsourced subcontractor subcontractors broken faulty defective leaking leaky dodgy ropey
storm rain snow wind weather strike pandemic covid lockdown recession inflation war crisis shortage cuts budget merger restructuring restructure reorganisation
reorganization turnover downsizing layoffs redundancies competitor competitors market politics deadline-driven unfair strange weird culture resources`,
);

/** What people make, plan and hand over at work: when it goes wrong, somebody did it. */
export const workNouns = words(
  `deadline deadlines launch release project projects delivery deliveries report reports order orders deal plan plans migration rollout campaign event
handover payment payments invoice invoices communication communications alignment expectation expectations target targets timeline timelines schedule quality testing work module
shipment installation build budget budgets figure figures number numbers presentation proposal application booking bookings appointment letter
letters message messages email emails check checks test tests step steps detail details requirement requirements configuration data file files
account accounts process thing things ball balls process coverage stock process session programme program initiative tender bid pitch document
documents entry entries record records quote price prices label labels dose form forms setting settings backup update change changes review audit audits deployment feature features sprint site scope relationship`,
);
