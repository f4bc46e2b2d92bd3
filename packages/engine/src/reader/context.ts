import { ROLES, type Role, type StrengthName } from "../model/labels.ts";
import type { OtherFound } from "../model/reading.ts";
import { isMine } from "../text/claim.ts";
import { poorWords } from "../text/meaning.ts";
import { WordList } from "../text/word-list.ts";
import type { Cues } from "./cues.ts";
import { FEATURES } from "./features.ts";

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
    const set = (index: number, holds: boolean) => {
      if (holds) active.push(index);
    };
    set(INDEX.neverOwned, ownedCount === 0);
    set(INDEX.ownedOnce, ownedCount === 1);
    set(INDEX.ownedOften, ownedCount > 1);
    set(INDEX.ownedBefore, before);
    set(INDEX.ownedHere, owned[at]!);
    set(INDEX.strongHere, strengths[at]!.length > 0);
    set(INDEX.fewI, share < FEW);
    set(INDEX.manyI, share > MANY);
    const { words } = cue.sentence;
    set(INDEX.opensBut, PIVOTS.holds(words[0]));
    set(INDEX.holdsBut, PIVOTS.isIn(words, 1));
    const cause = causes[at];
    if (cause) {
      active.push(INDEX[cause.cause]);
      set(INDEX.causeBeforeOwning, !before);
    }
    const others = cue.claims.filter(clause => clause.who === "they" || clause.who === "thing");
    const poor = words.some(word => poorWords.holds(word) && !word.quoted);
    set(
      INDEX.othersNegated,
      others.some(clause => clause.negated),
    );
    set(
      INDEX.thereNo,
      cue.claims.some(
        clause =>
          clause.who === "nobody" &&
          clause.subject === "there" &&
          (clause.negated || words[clause.verb + 1]?.lower === "no"),
      ),
    );
    set(INDEX.othersPoor, poor && others.length > 0);
    set(INDEX.minePoor, poor && others.length === 0);
    set(INDEX.generalises, GENERAL.isIn(words));
    set(
      INDEX.youGeneric,
      cue.claims.some(clause => clause.who === "you"),
    );
    set(
      INDEX.ifOthers,
      cue.claims.some(clause => clause.opener === "if" && clause.who !== "I"),
    );
    set(
      INDEX.othersShould,
      others.some(clause => OUGHT.has(words[clause.group]!.lower)),
    );
    set(INDEX.othersFirst, cue.who === "they" || cue.who === "thing");
    set(
      INDEX.onlyOthers,
      cue.claims.length > 0 &&
        cue.claims.every(clause => clause.who !== "I" && clause.who !== "we" && clause.who !== "dropped"),
    );
    set(INDEX.exclaims, words.at(-1)?.lower === "!");
    set(INDEX.amount, cue.measured);
    set(INDEX.measuredAnswer, measured);
    set(INDEX.mendedAnswer, mended);
    before ||= owned[at]!;
    return active;
  });
}
