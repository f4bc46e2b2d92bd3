import type { Judged, Judgement, OtherReason, Weighing, WeighingRule } from "../model/weighing.ts";
import { filled } from "../text/filled.ts";

const WHAT_OF_YOURS = "What was yours alone in it: the decision, the moment, the person it touched?";

const NO_TRADE = "Say what you work as, and it is weighed for your trade.";

/** By rule and verdict; only what no check says by itself. */
type Usual =
  | `${Exclude<WeighingRule, "A4">} for`
  | `${WeighingRule} unclear`
  | `${"A4" | "A6"} against`
  | `${"A4" | "A5"} not-judged`;

/** For people; `{named}` is what the reason names. */
const REASONS: Readonly<Record<OtherReason | Usual, string>> = {
  "A1 for": "“{named}” tells what went wrong.",
  "A1 unclear": "I do not hear yet what went wrong. Add what you did or left undone, and what came of it.",
  done: "What was done to you is no failure of yours. Take a story in which something was yours to decide.",
  unasked: "This is not asked about what was done to you.",
  elsewhere:
    "“{named}” puts it on somebody or something else, and that may be true. Which part was yours: what did you do, accept or not check? If no part was yours, take another story.",
  "A2 for": "Somebody felt it: “{named}”.",
  "A2 unclear": "Who felt it besides you: a client, a team, a patient? Add them, and what it cost.",
  "A3 for": "“{named}” tells what came of it. I hear no ruin in it.",
  "A3 unclear": "How grave was it? Add what came of it: hours, days, money, harm.",
  "A4 not-judged": NO_TRADE,
  "A5 not-judged": NO_TRADE,
  "A4 against": "People of your trade would find it too small, as you tell it.",
  peers: "Only they can say. Ask two people of your trade.",
  "A4 unclear": "Add what it cost, then ask two people of your trade.",
  unknown: "The usual failures of “{named}” are not known here. Ask yourself: could any colleague tell this one?",
  yours: WHAT_OF_YOURS,
  "A5 for": "You tell a choice, a reason or a person of your own. Keep that in it.",
  "A5 unclear": `I did not recognise it as a usual failure of your trade. It may still be one. ${WHAT_OF_YOURS}`,
  "A6 unclear": "How did it end? Say what came of it and what you did then, without praise of you.",
  "A6 for": "It ends on what happened: “{named}”.",
  "A7 unclear":
    "Was it a wrong decision, something you could not do yet, or something you overlooked? Say what you did.",
  "A6 against": "“{named}” praises you.",
  "A7 for": "“{named}” is a matter of judgement, skill or attention.",
};

/** A judgement in words for the person who wrote the failure down. */
export const wordReasons = ({ readable, rules }: Judgement): Weighing => ({
  readable,
  rules: rules.map(one => ({ rule: one.rule, verdict: one.verdict, span: one.span, reason: reasonOf(one) })),
});

const reasonOf = ({ rule, verdict, message, other, named = "" }: Judged): string =>
  message ?? filled(REASONS[other ?? (`${rule} ${verdict}` as Usual)], { named });
