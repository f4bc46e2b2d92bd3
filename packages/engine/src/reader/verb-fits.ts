import type { Clause, Token } from "../model/answer.ts";
import { has, Tag } from "../text/lexicon.ts";
import { WordList } from "../text/word-list.ts";

/** Words of making good. */
export const AMENDS = new WordList(
  "sorry apology apologise apologised apologize apologized apologies refund refunded refunds replacement replaced compensation compensated free discount instead back new fixed fix restored repaired corrected correction reissued hotfix patch overtime voucher credit damages goodwill personally",
);
const after = (words: readonly Token[], clause: Clause, reach: number) =>
  words.slice(clause.verb + 1, Math.min(clause.end, clause.verb + 1 + reach));

/** Lost or missed, these are nobody's fault; forgotten or lost, they are told to praise the speaker or to be pitied. */
const OWN_LIFE = new WordList(
  "job father mother brother sister son daughter wife husband parents friend friends grandmother grandfather family patience nerve motivation weight interest home voice balance appetite sleep eat rest savings health hope year years month months",
);

/** Verbs that are a fault only with the right object: "I lost the client" is, "I lost weight" hardly; "I trusted" is not by itself. */
export function faultFits(words: readonly Token[], clause: Clause): boolean {
  const next = words[clause.verb + 1]?.lower;
  switch (clause.lemma) {
    case "trust":
    case "guess":
    case "avoid":
    case "break":
      return next !== "down";
    case "mess":
    case "screw":
    case "mix":
      return next === "up" || words[clause.verb + 2]?.lower === "up" || words[clause.verb + 3]?.lower === "up";
    case "burn":
      return next !== "out";
    case "lose":
    case "forget":
    case "miss":
      return !OWN_LIFE.isIn(after(words, clause, 3));
    default:
      return true;
  }
}

const GIVEN_BACK = new WordList(
  "back refund money cost damage difference fine extra compensation it them those bill late overtime",
);

export function repairFits(words: readonly Token[], clause: Clause): boolean {
  const rest = after(words, clause, 8);
  switch (clause.lemma) {
    case "pay":
    case "return":
    case "credit":
      return rest.some(word => GIVEN_BACK.holds(word) || word.kind === "number");
    case "offer":
    case "arrange":
    case "cover":
    case "clear":
    case "clean":
    case "roll":
    case "contain":
      return rest.length > 0;
    case "stay":
      return rest.some(word => /^(?:late|until|till|night|weekend|evening|up|behind)$/.test(word.lower));
    case "rework":
    case "recall":
      return rest.length > 0;
    default:
      return true;
  }
}

/** Telling needs somebody told: "I told my manager", "I rang her", "I reported it". */
export function tellFits(words: readonly Token[], clause: Clause): boolean {
  const rest = after(words, clause, 7);
  const person = rest.some(
    word =>
      has(word.tags, Tag.Person) ||
      (has(word.tags, Tag.They) && word.lower !== "who") ||
      word.capital ||
      /^(?:them|him|her|everyone|both|all|families|family)$/.test(word.lower),
  );
  switch (clause.lemma) {
    case "admit":
    case "confess":
    case "disclose":
    case "report":
    case "inform":
    case "notify":
    case "alert":
    case "escalate":
    case "raise":
    case "flag":
      return true;
    case "own":
      return rest[0]?.lower === "up" || rest[0]?.lower === "it";
    default:
      return person;
  }
}

export const LASTING =
  new WordList(`checklist checklists process processes rule rules template templates step steps system procedure procedures routine calendar alert alerts reminder reminders review reviews test tests policy standard
practice habit log sheet tracker board meeting check-in check-ins dashboard protocol guide documentation document list form schedule training sign-off gate buffer
spreadsheet runbook playbook script pipeline monitor monitoring check checks timer flag signature second copy label labels lock register diary pre-mortem retrospective standup stand-up handover cadence lint ritual`);

export function establishFits(words: readonly Token[], clause: Clause): boolean {
  return LASTING.isIn(after(words, clause, 12));
}
