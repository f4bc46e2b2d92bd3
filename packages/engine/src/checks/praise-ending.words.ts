import { Phrases } from "../text/phrases.ts";

/** The moral is how good the speaker is. */
export const morals = new Phrases([
  "(shows|showed|proves|proved|demonstrates|confirms|confirmed|tells you) (me)? (that)? i (am|'m|can|do|was|have|know|always|never|will)",
  "(shows|showed|proves|proved|demonstrates) (my|how) (resilience|strength|ability|commitment|dedication|leadership|well i|strong i|good i|much i)",
  "(made|makes|turned) me (into|become)? (a|an|the) * (leader|professional|team player|@person)",
  "(made|makes) me (much|even|so|far|a lot)? (stronger|tougher|wiser|more resilient|more mature|who i am)",
  "i (am|'m|became|have become|'ve become) (now|today|since)? (a|an|the|one of the) (much|far|even)? (better|stronger|more|go-to|best|strongest|most) (leader|professional|team player|@person|reliable|trusted|experienced|valued|resilient)",
  "i (am|'m) (now|very|really|quite|so|still|actually|truly)? proud (of (myself|how i|the way i|what i)|that i|to say)",
  "(that|this|it) is (exactly)? (the kind|the sort|the type) of (leader|professional|@person) i am",
  "(everyone|everybody|people|they|colleagues|others|the team|the others) (now|always|still|all)? (comes|come|turns|turn|looks|look|asks|ask) (up)? (to)? me (for|when|first|with|if|how)",
  "i (got|was|have been|'ve been) (even|later|then|soon|also)? (promoted|awarded|commended|praised|congratulated|nominated|singled out)",
  "(receptionist|salesman|@person) of the (month|year|quarter)",
  "(an asset|a great asset|a real asset) (to|for)",
  "(bring|add) (real|great|much|that|this|such)? (value|energy|strength|attitude|mindset|resilience) to (your|the) (company|team|organisation|organization|firm|school|hospital)",
  "(best|greatest|proudest) (thing|moment|decision|achievement) (of|in|that|i) (my|ever|could|have)?",
]);
