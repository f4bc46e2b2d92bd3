import type { Word } from "../model/answer.ts";
import { isRegularPast, participles, pastForms } from "./verbs.ts";
import { rowOf } from "./word-list.ts";

/** Word classes, one bit each; a word may have several. */
export const Tag = {
  I: 1 << 0,
  We: 1 << 1,
  You: 1 << 2,
  /** A pronoun for somebody else: he, they, somebody, nobody. */
  They: 1 << 3,
  /** A pronoun for a thing: it, this, that, which. */
  It: 1 << 4,
  There: 1 << 5,
  Determiner: 1 << 6,
  Preposition: 1 << 7,
  /** Opens a clause: because, but, when, that. */
  Opener: 1 << 8,
  Adverb: 1 << 9,
  Be: 1 << 10,
  Have: 1 << 11,
  Do: 1 << 12,
  Modal: 1 << 13,
  Not: 1 << 14,
  /** Simple past, by form. */
  Past: 1 << 15,
  Participle: 1 << 16,
  Ing: 1 << 17,
  /** Third person present of a common verb, or its base. */
  Present: 1 << 18,
  To: 1 << 19,
  /** A number, a quantity in words. */
  Quantity: 1 << 20,
  /** A unit of money, time, people or things lost. */
  Unit: 1 << 21,
  /** A noun for a person or a group of them. */
  Person: 1 << 22,
  /** Hesitation: um, er. */
  Hesitation: 1 << 23,
  /** Begins a phrase that may only win time or take something back: "you know", "sorry". */
  Filler: 1 << 24,
} as const;

/** Pronouns and nouns that can be a subject by themselves. */
export const SUBJECT = Tag.I | Tag.We | Tag.You | Tag.They | Tag.It | Tag.There;
export const AUXILIARY = Tag.Be | Tag.Have | Tag.Do | Tag.Modal;
/** The small words of English: articles, pronouns, prepositions, conjunctions, auxiliaries. */
export const GRAMMAR = SUBJECT | AUXILIARY | Tag.Determiner | Tag.Preposition | Tag.Opener | Tag.Not | Tag.To;

const table = new Map<string, number>();
const tag = (bit: number, words: string) => {
  for (const word of words.split(" ")) table.set(word, (table.get(word) ?? 0) | bit);
};

tag(Tag.I, "i myself");
tag(Tag.We, "we ourselves");
tag(Tag.You, "you ye y'all yourself");
tag(
  Tag.They,
  "he she they who someone somebody everyone everybody anyone anybody nobody no-one themselves himself herself others",
);
tag(Tag.It, "it this that these those which what itself everything something nothing anything none all");
tag(Tag.There, "there");
tag(
  Tag.Determiner,
  "the a an my our your his her its their this that these those some any no every each another both either neither which whose all half several many few much more most own other",
);
tag(
  Tag.Preposition,
  "of in on at for from with without by about into onto over under after before between through during against across around behind beside near off out up down to towards toward within until till since despite per via upon above below inside outside along among as like than except beyond",
);
tag(
  Tag.Opener,
  "and but or so because since although though while whereas if unless when whenever where that which who whose whom what why how after before until till once as than then cause cos coz cuz however yet nor whether except",
);
tag(
  Tag.Adverb,
  "just never always also really actually even still already only ever then now again soon often sometimes usually maybe perhaps probably simply basically literally honestly too very quite so rather almost nearly hardly barely kind sort not n't later earlier once twice first finally eventually instead together back here there anyway afterwards straight right well better pretty fairly apparently definitely obviously frankly personally initially originally suddenly recently fully totally completely absolutely immediately quickly carefully genuinely kinda sorta thus therefore subsequently alone all both themselves myself himself herself ourselves somehow perfectly properly",
);
tag(Tag.Be, "be am is are was were been being 'm 're");
tag(Tag.Have, "have has had having 've");
tag(Tag.Do, "do does did done doing");
tag(Tag.Modal, "will would can could should must may might shall 'll ought");
tag(Tag.Be | Tag.Have, "'s");
tag(Tag.Have | Tag.Modal, "'d");
tag(Tag.Ing, "being having doing");
tag(Tag.Not, "not n't never");
tag(Tag.To, "to");
tag(
  Tag.Quantity,
  "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand thousands million millions billion dozen dozens half quarter third double triple couple several twice once percent per-cent both",
);
tag(
  Tag.Unit,
  "minute minutes min mins hour hours day days night nights week weeks weekend month months year years fortnight quarter second seconds pound pounds quid dollar dollars euro euros grand bucks pence cents franc francs rupees lakh lakhs crore reais rand naira yen percent % people customers clients users patients guests passengers families staff employees orders calls complaints units tickets jobs pallets litres liters tonnes tons kilos miles metres meters boxes items cases students members places rooms copies cars trucks pages records accounts deals contracts complaint downloads shifts bookings appointments sales seats",
);
tag(
  Tag.Person,
  "manager boss director supervisor lead colleague colleagues coworker coworkers co-worker client clients customer customers supplier suppliers vendor vendors contractor contractors team teams department company management stakeholder stakeholders ceo cto cfo coo vp head chief owner partner partners developer developers engineer engineers designer designers nurse nurses doctor doctors surgeon patient patients teacher teachers student students pupil parent parents mother father mum mom dad people person man woman lady guy guys lad lads bloke boy girl kid kids child children family families friend staff employee employees crew driver drivers agency board council committee client's user users guest guests passenger passengers candidate recruiter hr marketing finance sales legal it-department procurement operations headquarters hq leadership somebody predecessor successor intern apprentice trainee junior senior assistant accountant auditor lawyer lawyers solicitor judge officer tenant landlord buyer seller vendor's consultant consultants expert experts analyst architect builder plumber electrician tester qa foreman sergeant captain coach mentor wife husband group bank firm office lab governor trustees editor publisher investor investors founder founders cofounder co-founder regulator union examiner inspector resident volunteer volunteers chef cook waiter waitress host bride groom organiser organizer sponsor sponsors everyone-else reviewer reviewers hospital school university university's government ministry minister police",
);
tag(Tag.Hesitation, "um uh er erm ehm uhm umm uhh hmm mm ah eh mhm");
tag(Tag.Filler, "you i sort kind like sorry no wait rather");
// Verbs whose present form after a noun is common enough to be worth knowing ("the rollout takes an hour").
tag(
  Tag.Present,
  "says goes gets takes makes comes needs wants means happens tells shows keeps gives looks works runs knows thinks does has feels seems calls asks helps uses starts stops turns leads brings leaves sends writes reads puts pays checks signs matters goes stays sits gets-done gets depends fits costs lets understands believes teaches speaks changes happens",
);
for (const form of pastForms.keys()) table.set(form, (table.get(form) ?? 0) | Tag.Past);
for (const form of participles.keys()) table.set(form, (table.get(form) ?? 0) | Tag.Participle);

const NOT_ING = new Set(
  "thing nothing something anything everything king ring bring spring string wing during evening morning building meeting ceiling wedding".split(
    " ",
  ),
);

/** Words met before: the same few thousand come again and again. */
const met = new Map<string, Word>();
const MOST_MET = 20_000;
let everMet = 0;

/** One object for all that are alike, so that comparing words compares addresses. */
export function wordOf(lower: string): Word {
  let word = met.get(lower);
  if (word === undefined) {
    // A property's name is the one string that literals in the source are too.
    const [name] = Object.keys({ [lower]: true });
    word = { lower: name, tags: tagsOf(name), row: rowOf(name), met: everMet++ };
    if (met.size >= MOST_MET) met.clear();
    met.set(name, word);
  }
  return word;
}

/** The words of plain letters met last, each in the slot of its hash: finding one there makes no string. */
const atHand: (Word | undefined)[] = new Array(2 ** 13).fill(undefined);

/** `hash` with one more letter, upper or lower case. */
export const hashOn = (hash: number, code: number): number => Math.imul(hash ^ (code | 32), 0x9e3779b1);

/** The word of a text's letters a to z between two offsets, in either case; `hash` is of these letters. */
export function wordIn(text: string, from: number, to: number, hash: number): Word {
  const slot = hash >>> 19;
  const kept = atHand[slot];
  if (kept !== undefined && isSpelled(kept.lower, text, from, to)) return kept;
  const word = wordOf(text.slice(from, to).toLowerCase());
  atHand[slot] = word;
  return word;
}

function isSpelled(lower: string, text: string, from: number, to: number): boolean {
  if (lower.length !== to - from) return false;
  for (let k = from; k < to; k++) if ((text.charCodeAt(k) | 32) !== lower.charCodeAt(k - from)) return false;
  return true;
}

/** Word classes of a comparable form. */
export function tagsOf(lower: string): number {
  const known = table.get(lower);
  if (known !== undefined) return known;
  const hyphen = lower.indexOf("-");
  if (hyphen > 0) {
    // "twenty-three" counts, "double-booked" is a verb form; of other joined words nothing is known.
    const after = tagsOf(lower.slice(lower.lastIndexOf("-") + 1));
    return (tagsOf(lower.slice(0, hyphen)) & after & Tag.Quantity) | (after & (Tag.Past | Tag.Participle | Tag.Ing));
  }
  const last = lower.charCodeAt(lower.length - 1);
  if (last === 100 /* d */ && isRegularPast(lower)) return Tag.Past | Tag.Participle;
  if (last === 103 /* g */ && lower.length > 4 && lower.endsWith("ing") && !NOT_ING.has(lower)) return Tag.Ing;
  if (
    last === 121 /* y */ &&
    lower.length > 4 &&
    lower.endsWith("ly") &&
    lower !== "family" &&
    lower !== "supply" &&
    lower !== "reply" &&
    lower !== "apply" &&
    lower !== "early"
  )
    return Tag.Adverb;
  return 0;
}

export const has = (tags: number, bits: number): boolean => (tags & bits) !== 0;
