import type { Token } from "../model/answer.ts";
import { ROLES, type Role, type StrengthName } from "../model/labels.ts";
import type { OtherFound } from "../model/reading.ts";
import { isMine } from "../text/claim.ts";
import { poorWords } from "../text/meaning.ts";
import { WordList } from "../text/word-list.ts";
import type { Cues } from "./cues.ts";
import { add, FEATURES } from "./features.ts";

/** What is known of a sentence once roles and strengths are: rows after those of features and roles in `Weights.flags`. */
export const CONTEXT = [
  "neverOwned",
  "ownedOnce",
  "ownedOften",
  "ownedBefore",
  "ownedHere",
  "strongHere",
  "fewI",
  "manyI",
  "opensBut",
  "holdsBut",
  "caused",
  "failed",
  "lacked",
  "normal",
  "disclaimed",
  "owed",
  "causeBeforeOwning",
  "measuredAnswer",
  "mendedAnswer",
  "othersNegated",
  "thereNo",
  "othersPoor",
  "minePoor",
  "generalises",
  "youGeneric",
  "ifOthers",
  "othersShould",
  "othersFirst",
  "onlyOthers",
  "exclaims",
  "amount",
] as const;
type Context = (typeof CONTEXT)[number];
const BASE = FEATURES.length + ROLES.length;
const INDEX = Object.fromEntries(CONTEXT.map((name, index) => [name, BASE + index])) as Readonly<
  Record<Context, number>
>;
const PIVOTS = new WordList("but however although though still yet");
const GENERAL = new WordList("always everybody everyone nobody never all every many most anyone anybody people");
const OUGHT = new Set(["should", "must", "could", "ought"]);
const FEW = 0.25;
const MANY = 0.6;

/** Indexes into the rows of `Weights.flags` of what holds for each sentence. */
export function contextOf(
  cues: readonly Cues[],
  features: readonly (readonly number[])[],
  roles: readonly Role[],
  strengths: readonly (readonly StrengthName[])[],
  causes: readonly (OtherFound | null)[],
): number[][] {
  const owned = strengths.map(names => names.includes("ownership"));
  const ownedCount = owned.filter(Boolean).length;
  const telling = cues.filter(cue => cue.claims.length > 0);
  const share = telling.filter(cue => cue.claims.some(isMine)).length / Math.max(1, telling.length);
  const measured = strengths.some(names => names.includes("measured-impact"));
  const mended = strengths.some(
    names => names.includes("repair") || names.includes("told-early") || names.includes("changed-practice"),
  );
  let before = false;
  return cues.map((cue, at) => {
    const active = [...features[at]!, FEATURES.length + ROLES.indexOf(roles[at]!)];
    const { words } = cue.sentence;
    const { others, negated, thereNo, you, ifOthers, should, onlyOthers } = subjectsOf(cue);
    const cause = causes[at];
    const poor = words.some(isPoor);
    add(active, INDEX.neverOwned, ownedCount === 0);
    add(active, INDEX.ownedOnce, ownedCount === 1);
    add(active, INDEX.ownedOften, ownedCount > 1);
    add(active, INDEX.ownedBefore, before);
    add(active, INDEX.ownedHere, owned[at]!);
    add(active, INDEX.strongHere, strengths[at]!.length > 0);
    add(active, INDEX.fewI, share < FEW);
    add(active, INDEX.manyI, share > MANY);
    add(active, INDEX.opensBut, PIVOTS.holds(words[0]));
    add(active, INDEX.holdsBut, PIVOTS.isIn(words, 1));
    if (cause) {
      active.push(INDEX[cause.cause]);
      add(active, INDEX.causeBeforeOwning, !before);
    }
    add(active, INDEX.othersNegated, negated);
    add(active, INDEX.thereNo, thereNo);
    add(active, INDEX.othersPoor, poor && others);
    add(active, INDEX.minePoor, poor && !others);
    add(active, INDEX.generalises, GENERAL.isIn(words));
    add(active, INDEX.youGeneric, you);
    add(active, INDEX.ifOthers, ifOthers);
    add(active, INDEX.othersShould, should);
    add(active, INDEX.othersFirst, cue.who === "they" || cue.who === "thing");
    add(active, INDEX.onlyOthers, onlyOthers);
    add(active, INDEX.exclaims, words.at(-1)?.lower === "!");
    add(active, INDEX.amount, cue.measured);
    add(active, INDEX.measuredAnswer, measured);
    add(active, INDEX.mendedAnswer, mended);
    before ||= owned[at]!;
    return active;
  });
}

const isPoor = (word: Token): boolean => poorWords.holds(word) && !word.quoted;

/** Of whom the claims of a sentence are made. */
function subjectsOf({ claims, sentence: { words } }: Cues) {
  let others = false;
  let negated = false;
  let thereNo = false;
  let you = false;
  let ifOthers = false;
  let should = false;
  let onlyOthers = claims.length > 0;
  for (const clause of claims) {
    const { who } = clause;
    if (who === "they" || who === "thing") {
      others = true;
      negated ||= clause.negated;
      should ||= OUGHT.has(words[clause.group]!.lower);
    }
    thereNo ||=
      who === "nobody" && clause.subject === "there" && (clause.negated || words[clause.verb + 1]?.lower === "no");
    you ||= who === "you";
    ifOthers ||= clause.opener === "if" && who !== "I";
    onlyOthers &&= who !== "I" && who !== "we" && who !== "dropped";
  }
  return { others, negated, thereNo, you, ifOthers, should, onlyOthers };
}
