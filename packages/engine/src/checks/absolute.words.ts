import { Phrases } from "../text/phrases.ts";

const wholly =
  "completely|totally|utterly|absolutely|entirely|spectacularly|catastrophically|disastrously|epically|royally|horribly|massively|thoroughly|miserably|monumentally|abjectly|comprehensively";
const whole =
  "complete|total|utter|absolute|epic|monumental|spectacular|abject|colossal|catastrophic|unmitigated|pure|sheer|full-blown";
const ruin =
  "disaster|catastrophe|nightmare|fiasco|debacle|shambles|trainwreck|train-wreck|carnage|bloodbath|meltdown|car-crash|farce|humiliation|hell|apocalypse|calamity|mayhem|tragedy|write-off";
const ruined =
  "failed|fail|failing|collapsed|ruined|destroyed|wrecked|devastated|bombed|flopped|broken|blew|blown|screwed|messed|botched|bungled|butchered|fell|failed|devastated|decimated|shattered|humiliated|useless|hopeless|incompetent|worthless|disastrous|catastrophic|dreadful|imploded|tanked|annihilated|crushed";

export const intensified = new Phrases([
  `(${wholly}) (and utterly|and totally|and completely)? (${ruined})`,
  "(failed|collapsed|flopped|bombed|imploded|ruined|destroyed|wrecked|tanked|failing) (it|everything|them|us|her|him|my|the)? (completely|totally|utterly|spectacularly|miserably|entirely|absolutely|dramatically|catastrophically|massively|horribly|on everything|at everything|everyone|everybody|in every way|on every level|on all levels|big time|abjectly)",
  `(${whole}|complete and utter|a complete) (and)? (${ruin}|failure|mess|chaos|screw-up|cock-up|balls-up|flop|wreck|idiot|embarrassment|incompetence|negligence|crisis|breakdown|collapse|devastation|horror)`,
  `(${ruin}) (total|complete|absolute|from start to finish|from beginning to end|of epic proportions|of my life|for everyone|on every level)`,
  "epic (fail|failure)",
]);
const superlative =
  "worst|darkest|lowest|blackest|ugliest|stupidest|dumbest|most horrible|most terrible|most awful|most humiliating|most embarrassing|most painful|most shameful|most disastrous|most stupid|most devastating|most traumatic";
const ever =
  "(ever|in history|of all time|imaginable|possible|in the history|in the world|i have ever|i 've ever|i 'd ever|i ever|we ever|of my life|of my career|of my whole life|of my entire life|of my entire career|of my whole career|in my life|in my career|in my whole life|in my entire life)";
export const superlatives = new Phrases([
  `(${superlative}) * * ${ever}`,
  "(have|had|has|'ve|'d) never (ever)? (been|felt) (so|as|more|such) (embarrassed|ashamed|upset|humiliated|bad|badly|much|low|stupid|awful|scared|angry|guilty|terrible|embarrassing|humiliating|horrible|mess|failure|disaster|devastated|mortified|disappointed|small)?",
  "(in|of) my (whole|entire) (life|career)",
]);
export const totals = new Phrases([
  "(absolutely|literally|just)? (everything|everyone|everybody|all of it|every single thing|it all) (that could)? (possibly)? (went|go|gone|going|fell|was|were|came|had|collapsed|failed|broke|turned) (completely|totally|absolutely|possibly|just)? (wrong|apart|to pieces|to hell|ruined|lost|destroyed|broken|a disaster|crashing|failed|horribly|falling)",
  "(everything|everybody|everyone) (collapsed|failed|broke|crashed|imploded)",
  "every (last|single)? thing (that|which)? (could|can) (possibly)? (go|have gone|went)? wrong",
  "(single|very)? (most|worst) * * in (the)? (history|world|universe)",
  "(scorched earth|ground zero|total wipeout|up in flames|crashed and burned|crash and burn|like a (dying|house of cards|bomb|train wreck|car crash))",
  "(everything|all) that (could|can|might) (possibly)? (go|have gone|went|break|fail|collapse|burn|crash)? (wrong|broke|failed|did|collapsed|burned|crashed)",
  "(failed|fail|ruined|lost|destroyed|let down|disappointed|destroying|wrecked) (on|at|in|about)? (absolutely|literally|just|every single)? (everything|everybody|every single|every one of)",
  "(let) (down) (absolutely|literally)? (everyone|every last)",
  "(nothing) (at all)? (worked|went right|was right)",
  "(it|that|this) (destroyed|ruined|broke|wrecked|shattered) (my|our) (life|career|marriage|whole|entire)",
  "(world|career|life) (was|had|has|came) (over|ended|collapsed|collapsing|crashing|fallen|fell|crashed)",
  "(there is|there 's|i have|have) (absolutely)? no (excuse|forgiveness) (whatsoever|at all)",
  "(unforgivable|inexcusable)",
]);
export const dramas = new Phrases([
  `(is|was|were|became|become|'s|been|turned into|descended into|into) (such|just|really|honestly|simply|almost|basically|pretty much|literally|frankly|kind of)? (a|an|the|like)? (living|bit of a|bit of an)? (${ruin})`,
  "(was|were|is|'s|felt) (just|really|simply|absolutely|truly|so|utterly|totally)? (horrendous|horrific|catastrophic|disastrous|apocalyptic|hellish|abysmal|calamitous|cataclysmic|nightmarish|soul-destroying)",
]);
