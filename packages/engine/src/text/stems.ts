import { ODD_STEMS, STAYS, TAKES_E } from "./stems.words.ts";

const isVowel = (c: string | undefined) => c !== undefined && c !== "" && "aeiou".includes(c);
/** A doubled last letter that the base has too: "call", "miss", "staff", "buzz". Any other was doubled by the suffix. */
const KEEPS_DOUBLE = "lsfz";
/** A silent "e" returns after one vowel letter and one of these: "defin-e", "assum-e", "escap-e", "decid-e". */
const E_AFTER: Readonly<Record<string, string>> = {
  l: "iouy",
  r: "aiuy",
  n: "iu",
  m: "aiuy",
  p: "ay",
  t: "auy",
  d: "aeiou",
  k: "aiou",
  b: "aiouy",
  f: "ai",
};
/** The same where the stem has one syllable only: "phon-e", "plan-e", "hop-e". */
const E_AFTER_IN_SHORT: Readonly<Record<string, string>> = { n: "ao", p: "iou", m: "o", t: "o" };

/**
 * The base form behind a verb's stem whose "ed" or "ing" was cut off: "promot" -> "promote", "plann" -> "plan".
 * By spelling, so it holds for verbs on no list; the lists are what spelling gets wrong.
 */
export function restoreStem(stem: string, suffix: "ed" | "ing"): string {
  const odd = ODD_STEMS.get(stem);
  if (odd !== undefined && (suffix === "ing" || stem.at(-1) !== "y")) return odd;
  if (STAYS.has(stem)) return stem;
  if (TAKES_E.has(stem)) return `${stem}e`;
  const last = stem.at(-1);
  const before = stem.at(-2);
  if (last === undefined || before === undefined) return stem;
  if (last === "e") return suffix === "ed" ? `${stem}e` : stem;
  if (stem === "dy" || stem === "ey") return `${stem}e`;
  if (last === before && !isVowel(last)) return undouble(stem, last);
  return endsInSilentE(stem, last, before) ? `${stem}e` : stem;
}

/** "planned" -> "plan", "called" -> "call"; "cancelled" and "travelled" are British for "cancel", "travel". */
function undouble(stem: string, last: string): string {
  if (!KEEPS_DOUBLE.includes(last)) return stem.slice(0, -1);
  return last === "l" && stem.endsWith("ell") && stem.length > 5 ? stem.slice(0, -1) : stem;
}

function endsInSilentE(stem: string, last: string, before: string): boolean {
  if (last === "v" || last === "c" || last === "u") return true;
  // "cause", "rinse", "lapse"; a base in "ss" was met above.
  if (last === "s") return true;
  if (last === "z") return isVowel(before) || before === "y" || before === "n";
  if (last === "g") {
    if (before !== "n") return true;
    // "plunge" and "avenge", but "bang", "belong", "ping".
    return stem.at(-3) === "u" || stem.at(-3) === "e";
  }
  // "handle", "settle", "juggle".
  if (last === "l" && !isVowel(before) && before !== "y") return !"lrwh".includes(before);
  const third = stem.at(-3);
  const alone = third === undefined || !isVowel(third) || (third === "u" && stem.at(-4) === "q");
  // "evaluate", "initiate", "persuade": two vowels that are two syllables.
  if (before === "a" && (last === "t" || last === "d") && (third === "u" || (third === "i" && last === "t")))
    return true;
  if (!alone) return false;
  if (E_AFTER[last]?.includes(before)) return true;
  return E_AFTER_IN_SHORT[last]?.includes(before) === true && syllables(stem) === 1;
}

function syllables(stem: string): number {
  let count = 0;
  for (let i = 0; i < stem.length; i++) if (isVowel(stem[i]) && !isVowel(stem[i - 1])) count++;
  return count;
}
