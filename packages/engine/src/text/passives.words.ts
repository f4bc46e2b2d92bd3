const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** The passive of everyday speech: "got fired". */
export const GET = words("get gets got getting gotten");

/** Participles of verbs that have no passive: after "be" or "'s" they are a perfect ("is gone") or a slip. */
export const INTRANSITIVE = words(
  `gone come become been had happened occurred arrived died fallen risen arisen appeared disappeared existed remained seemed slept lain
  sat emerged belonged consisted behaved succeeded laughed smiled`,
);

/** Participles that are mostly adjectives after "be". A long list hurts: only what hardly ever tells of a deed. */
export const STATES = words(
  `interested tired excited worried scared bored pleased satisfied ashamed afraid disappointed annoyed confused embarrassed frustrated
  delighted thrilled amazed relieved experienced talented gifted skilled qualified determined detailed complicated advanced
  relaxed stressed convinced retired crowded upset mortified gutted devastated heartbroken exhausted stuck rid drunk so-called unexpected unprecedented`,
);

/** After "get" a change of one's own state, not a deed of others: "got married", "get started". */
export const BECOMING = words(
  `started used rid lost stuck married dressed drunk tired bored excited confused involved engaged divorced acquainted
  upset worried scared annoyed frustrated interested pissed fed ready accustomed settled done`,
);

/** Simple pasts that talk uses as participles: "it got stole". */
export const COLLOQUIAL = words("took stole wrote");

/** With these before it a participle is an adjective: "very detailed". */
export const DEGREES = words("very too extremely pretty fairly incredibly awfully terribly super so quite rather");

/** Words that stand between an auxiliary and its participle without being adverbs by their form. */
export const FLOATS = words(
  "both either neither each all much little long best newly otherwise first last next now thereby hereby furthermore moreover however thus",
);

/** Groups of words that stand there: "was in fact cancelled". */
export const FLOATING_PHRASES: ReadonlyMap<string, readonly (readonly string[])[]> = byFirst(
  `in fact|in turn|in part|in effect|in general|in practice|in theory|in addition|at first|at least|at last|at once|at best|at times
  of course|for example|for instance|for now|for once|by far|by then|by now|by and large|by mistake|by default|by law|no longer|no doubt
  as yet|as always|as usual|as well|a bit|a little|a lot|to some extent|to date|for the most part|more or less|to be honest|on average|on purpose
  at the time|at that time|in the end|once again|once more|time and again`,
);

/** Verbs that name, make or give: a bare noun may follow their participle: "got called names", "got paid cash". */
export const WITH_COMPLEMENT = words(
  "called named paid given told sent made left labelled labeled elected voted declared offered asked handed taught",
);

/** After "it's" these are passives even with a noun behind them: "it's called the Hub". */
export const NAMING = words("called named labelled labeled titled known considered");

/** What a verb may keep with it: "was drawn up and signed". */
export const PARTICLES = words("up out off down over back away in on through along aside apart together");

/** Between "being" and a past these end the subject: "being first felt good". */
export const RANKS = words("first last next best");

/** Joined to a passive these go on telling what the subject did: "was promoted and moved to Paris". */
export const PAST_WHEN_JOINED = words(
  "left moved quit resigned stayed worked started continued ended stopped failed crashed",
);

/** Before a hyphen these leave a participle a verb: "was double-booked"; after others it is an adjective ("well-known"). */
export const JOINED_BY_HYPHEN = words(
  `re pre mis over under out co de un sub up double triple cross fast hand ghost short stress spell fact peer micro mass soft back cold
  side test sand court copy proof fine hot gift`,
);

/** After these a finite auxiliary may come before its subject. */
export const INVERTING = words("when where why how nor neither never not no only rarely seldom hardly scarcely");

/** After these a clause begins, with or without a subject. */
export const JOINING = words("and but or so then");

/** "By" one of these says when. */
export const TIMES = words(
  `then now noon midday midnight dawn dusk dark night nightfall day daylight daytime morning evening afternoon today tomorrow yesterday tonight
  monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays
  january february march april may june july august september october november december christmas easter ramadan thanksgiving
  spring summer autumn fall winter weekend week month year quarter decade century hour minute second weeks months years days hours minutes
  time end start beginning close deadline date birthday season lunch lunchtime dinner breakfast cob eod eow eom q1 q2 q3 q4`,
);

/** "By" one of these, without an article, says how, how much or on what ground. */
export const WAYS = words(
  `hand hands mouth heart foot horse bike bicycle car bus train plane air sea land road rail boat ship ferry truck van taxi tube courier
  mail e-mail email post letter fax phone telephone text message radio cable wire cheque check card cash credit transfer invitation appointment
  mistake accident error chance luck coincidence surprise force default design definition nature law statute right rights birth blood
  name sight sound ear touch means way virtue dint reason order decree rule choice consent agreement vote acclamation proxy
  far half halves thirds degrees stages turns turn lot force comparison contrast extension implication association habit tradition custom
  machine computer hearsay weight volume size age height length width date category type region country state department gender sex race area number numbers
  percent % points inches feet miles metres meters kilometres kilometers dollars pounds euros cents times hundreds thousands dozens millions
  word-of-mouth candlelight moonlight osmosis trial large myself yourself himself herself itself ourselves yourselves themselves oneself`,
);

/** "By the" one of these says where or in what measure. */
export const PLACES = words(
  `door window wall fire fireplace pool river lake sea seaside beach bay shore road roadside wayside side bedside gate entrance exit bed
  stairs lift elevator hundreds thousands dozens dozen million millions hour pound kilo book letter way rules numbers looks`,
);

function byFirst(list: string): ReadonlyMap<string, readonly (readonly string[])[]> {
  const found = new Map<string, string[][]>();
  for (const phrase of list.split(/[|\n]/)) {
    const parts = phrase.trim().split(" ");
    found.set(parts[0]!, [...(found.get(parts[0]!) ?? []), parts]);
  }
  return found;
}
