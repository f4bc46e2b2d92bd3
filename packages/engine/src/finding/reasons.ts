import type { Judgement, ReasonKey, Weighing } from "../model/weighing.ts";
import { filled } from "../text/filled.ts";

const WHAT_OF_YOURS = "What was yours alone in it: the decision, the moment, the person it touched?";

/** For people; `{named}` is what the reason names. */
const REASONS: Readonly<Record<ReasonKey, string>> = {
  "tells-failure": "“{named}” tells what went wrong.",
  "no-failure-yet": "I do not hear yet what went wrong. Add what you did or left undone, and what came of it.",
  "done-to-you": "What was done to you is no failure of yours. Take a story in which something was yours to decide.",
  "not-asked": "This is not asked about what was done to you.",
  elsewhere:
    "“{named}” puts it on somebody or something else, and that may be true. Which part was yours: what did you do, accept or not check? If no part was yours, take another story.",
  felt: "Somebody felt it: “{named}”.",
  "who-felt": "Who felt it besides you: a client, a team, a patient? Add them, and what it cost.",
  weighs: "“{named}” tells what came of it. I hear no ruin in it.",
  "what-came": "How grave was it? Add what came of it: hours, days, money, harm.",
  "no-trade": "Say what you work as, and it is weighed for your trade.",
  "too-small": "People of your trade would find it too small, as you tell it.",
  "ask-peers": "Only they can say. Ask two people of your trade.",
  "cost-then-peers": "Add what it cost, then ask two people of your trade.",
  "unknown-trade":
    "The usual failures of “{named}” are not known here. Ask yourself: could any colleague tell this one?",
  "what-of-yours": WHAT_OF_YOURS,
  own: "You tell a choice, a reason or a person of your own. Keep that in it.",
  "not-recognised": `I did not recognise it as a usual failure of your trade. It may still be one. ${WHAT_OF_YOURS}`,
  "how-ended": "How did it end? Say what came of it and what you did then, without praise of you.",
  "ends-well": "It ends on what happened: “{named}”.",
  "which-kind":
    "Was it a wrong decision, something you could not do yet, or something you overlooked? Say what you did.",
  kind: "“{named}” is a matter of judgement, skill or attention.",
};

/** A judgement in words for the person who wrote the failure down. */
export const wordReasons = ({ readable, rules }: Judgement): Weighing => ({
  readable,
  rules: rules.map(rule => ({
    ...rule,
    reason:
      "message" in rule.reason
        ? rule.reason.message
        : filled(REASONS[rule.reason.key], { named: rule.reason.named ?? "" }),
  })),
});
