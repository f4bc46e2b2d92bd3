import type { Clause, ParsedAnswer } from "../model/answer.ts";
import { Phrases } from "../text/phrases.ts";
import { WordList } from "../text/word-list.ts";
import { rememberLast } from "./remember-last.ts";

/** Done to somebody, these wrong them. */
const WRONGING = new WordList(
  "harass bully abuse assault rape attack threaten humiliate discriminate insult mob stalk molest rob beat hit touch grope blackmail defraud cheat deceive slander exploit scapegoat retaliate",
);
const ME = new WordList("me us");
/** How far behind the verb the one stands whom it is done to, in words. */
const NEAR = 3;
const suffered = new Phrases([
  "(my|the|a|of) (harassment|rape|assault|abuse|bullying|discrimination|harasser|abuser|stalker|attacker|rapist)",
  "(he|she|who|they|boss|manager|foreman|supervisor|colleague|chef|teacher|captain|coach) (was|is|were) (a|such a|the) (real|right|known|proper|total)? (bully|harasser|abuser|predator|creep|tyrant|sadist)",
  "(was|were|is) a (bully|harasser|abuser|predator|creep|tyrant|sadist)",
  "(the|their|his|her|a|of)? (retaliation|reprisals|harassment|bullying|mobbing|discrimination|gaslighting)",
  "(put|rest|lay|laid|rested) (his|her|their) (hand|hands|arm) (on|around|round) (my|me)",
  "(accused|suspected|framed) (me|us)",
  "i (was|'d been|had been|got) (accused|suspected|framed|blamed)",
  "(said|claimed|wrote|put it about|told (them|everybody|everyone|hr)) (that)? i ('d|had)",
  "(i|we) (was|were|got|had been|have been|'ve been|'d been) (the)? (victim|target|scapegoat)",
  "(diagnosed with|my (cancer|illness|treatment|miscarriage|depression)|my (father|mother|brother|sister|son|daughter|wife|husband|partner|child|baby) (died|passed|had died|was dying))",
]);

/** Whether something was done to the speaker, or befell them, that nobody should be held to account for. */
export const isWronged = rememberLast(({ sentences }: ParsedAnswer): boolean =>
  sentences.some(
    ({ words, clauses }) => suffered.first(words) !== null || clauses.some(clause => wrongsMe(words, clause)),
  ),
);

function wrongsMe(words: ParsedAnswer["sentences"][number]["words"], clause: Clause): boolean {
  if (!WRONGING.lists(clause.lemmaWord) || clause.negated || clause.counterfactual) return false;
  if (clause.passive) return clause.who === "I" || clause.who === "we";
  const acts = clause.who === "they" || clause.who === "thing";
  return acts && ME.isIn(words, clause.verb + 1, Math.min(clause.end, clause.verb + 1 + NEAR));
}
