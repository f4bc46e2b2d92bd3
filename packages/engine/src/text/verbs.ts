import { restoreStem } from "./stems.ts";
import { ODD_STEMS, STAYS, TAKES_E } from "./stems.words.ts";
import { IRREGULAR, UNCHANGING } from "./verbs.words.ts";

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
  // Of two simple pasts the one spelt alike goes with it ("learned", "learnt"), else the first, as after "I" ("was").
  for (const form of participle.split("/"))
    participles.set(form, { base, past: pasts.includes(form) ? form : pasts[0]! });
  // "showed" and "sewed" are participles too, beside "shown" and "sewn".
  for (const form of pasts)
    if (form.endsWith("ed") && !participles.has(form)) participles.set(form, { base, past: form });
}

const VOWEL = /[aeiouy]/;
/** Words in "ed" that are no verb form. */
const NOT_ED = new Set(
  "red bed hundred shed wed naked wicked sacred rugged ragged crooked wretched beloved embed shred bred biped moped hatred kindred infrared aforementioned bloodshed watershed newlywed purebred hotbed seabed testbed agreed-upon co-ed sled med zed led ted fred alfred".split(
    " ",
  ),
);
/** Of the words in "eed" most are bases ("need", "proceed"); these are pasts of verbs in "ee". */
const PAST_IN_EED = new Set("agreed disagreed freed guaranteed decreed refereed".split(" "));

/** Whether a word looks like the past form or participle of a regular verb. */
export function isRegularPast(lower: string): boolean {
  return (
    lower.length > 3 &&
    lower.endsWith("ed") &&
    !NOT_ED.has(lower) &&
    VOWEL.test(lower.slice(0, -2)) &&
    (!lower.endsWith("eed") || PAST_IN_EED.has(lower))
  );
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
  if (lower.length < 4 || STAYS.has(lower)) return lower;
  if (lower.endsWith("ied") || lower.endsWith("ies")) return baseInI(lower);
  if (isRegularPast(lower)) return restoreStem(lower.slice(0, -2), "ed");
  if (lower.endsWith("ing") && lower.length > 4 && VOWEL.test(lower.slice(0, -3)))
    return restoreStem(lower.slice(0, -3), "ing");
  if (lower.endsWith("es")) {
    const stem = lower.slice(0, -2);
    if (STAYS.has(stem)) return stem;
    if (takesEs(stem) && !TAKES_E.has(stem)) return ODD_STEMS.get(stem) ?? stem;
  }
  if (lower.endsWith("s") && !lower.endsWith("ss") && !lower.endsWith("us")) return lower.slice(0, -1);
  return lower;
}

/** "tried" -> "try", "died" -> "die", "skied" -> "ski"; the same for "tries", "dies". */
function baseInI(lower: string): string {
  const stem = lower.slice(0, -3);
  if (STAYS.has(`${stem}i`)) return `${stem}i`;
  return lower.length === 4 ? `${stem}ie` : (ODD_STEMS.get(`${stem}y`) ?? `${stem}y`);
}

/** Whether the third person of a base takes "es": "misses", "fixes", "goes", "buzzes". */
function takesEs(stem: string): boolean {
  const last = stem.at(-1);
  const two = stem.slice(-2);
  return last === "x" || last === "o" || two === "ss" || two === "sh" || two === "ch" || two === "zz";
}

const BE = new Set("be am is are was were been being 'm 're 's".split(" "));

/**
 * The simple past of a past participle, for "I": "written" -> "wrote", "missed" -> "missed", "been" -> "was".
 * Null for a word that is no participle.
 */
export function simplePast(participle: string): string | null {
  const forms = participles.get(participle);
  if (forms) return forms.past;
  return isRegularPast(participle) || UNCHANGING.has(participle) ? participle : null;
}
