import { type Found, NOTHING_FOUND, type SentenceCheck } from "../model/check.ts";
import { isClaimed } from "../text/claim.ts";
import { Phrases } from "../text/phrases.ts";
import { quote, spanOf } from "../text/quote.ts";

/** The listener is asked to feel for the speaker. */
const pleas = new Phrases([
  "(please|i hope you|hope you|i ask you to|you (must|have to|need to)|i beg you to) (do|can|will|could|to|just|also)? (understand|imagine|picture|see|believe|feel|realise|realize) (how (hard|bad|awful|lonely|alone|tired|tough|difficult|terrible|lost|broken|much) *|what (it|that) (was like|meant|did to me|cost me)|my (position|situation|pain|side))",
  "(you|nobody|no one|no-one) (can|could|will|would) (n't|not|never|hardly|barely)? (imagine|know|understand|believe) (how (hard|bad|awful|lonely|alone|tired|tough|difficult|terrible|lost|much) *|what (it|that) (was like|felt like|meant|did to me|cost me)|(the|what) (pain|stress|nights|pressure) *)",
  "(feel|felt|feeling) sorry for me",
  "(have|had|show|showed) (some|a little|a bit of|no|any)? (pity|sympathy|mercy|compassion) (on|for|with) me",
  "(nobody|no one|no-one) (was|were|stood|came|helped|cared|comforted|thanked) * (there for me|by me|for me|me|how i (was|felt)|on my side)",
  "(nobody|no one|no-one) asked (me)? (how i (was|felt)|what i (needed|wanted))",
  "i (did n't|did not|do n't|do not|never) (deserve|deserved) (this|that|it|any of (this|that|it))",
  "(i|it) (was|has been|had been) (the|all)? (loneliest|darkest|hardest|worst|saddest|lowest) (time|period|point|months|weeks|days|year|moment) (of|in) my (life|career)",
  "(i (was|felt) (all|completely|totally|so|utterly)? alone (with|in) (it|this|that|all of it))",
  "(poor me|woe is me|unlucky me|my bad luck)",
  "(life|fate|the world|everything|everybody|everyone) (was|has been|had been|is|seemed) (so|always|very|really)? (unfair|against me|cruel) (to me)?",
  "(already|also|still|just|only)? (carrying|going through|dealing with|suffering from|fighting) (so much|a lot|too much|a divorce|a breakup|a break-up|a depression|depression|burnout|a loss|grief|a bereavement|an illness) (at (that|the) time|then|myself|already|at home|privately|personally)",
]);

export const sympathyPlea: SentenceCheck = {
  id: "sympathy-plea",
  title: "Asks for sympathy",
  summary: "The listener is asked to feel for the speaker.",
  rule: "G2",
  why: "The listener is drawn from what happened to how it was for you, and is asked to be kind before they have heard your part.",
  advice:
    "Leave the plea out. One plain fact about your circumstances may stay, after your own part: “I had come back from leave that week.”",
  evidence: ["answer-words"],
  severity: "warning",
  mend: 7,
  over: "sentence",
  messages: { plea: "“{words}” asks for sympathy. Tell what happened, and let it speak." },
  find({ answer, sentence }): readonly Found[] {
    const match = pleas.first(sentence.words);
    if (match === null || !isClaimed(sentence, match.from)) return NOTHING_FOUND;
    const span = spanOf(sentence, match);
    return [{ span, message: "plea", values: { words: quote(answer.text, span) } }];
  },
  examples: {
    flags: [
      { text: "[[You cannot imagine what it was like]] to stand there." },
      { text: "[[Nobody was there for me]] that winter, and I missed the deadline." },
      { text: "[[I hope you understand how hard it was]]." },
      { text: "[[I did not deserve that]], after nine years in the shop." },
      { text: "[[It was the loneliest time of my life]]." },
      { text: "I was [[going through a divorce at the time]], and I forgot the order." },
    ],
    passes: [
      { text: "I could not imagine what the tank would weigh.", because: "it is a judgement that was wrong" },
      {
        text: "Nobody was there for the delivery, and I had the key.",
        because: "people were missing at a place, not at the speaker’s side",
      },
      { text: "I understood how hard it was for the nurses on nights.", because: "the speaker feels for others" },
      { text: "They did not deserve that, so I called each of them.", because: "it is told of the people concerned" },
      { text: "It was the busiest time of the year.", because: "a plain fact about the season" },
      { text: "I promised a note a day. Nobody asked me to.", because: "it says whose idea it was" },
      { text: "He said that nobody had helped him with it.", because: "somebody else’s complaint is reported" },
    ],
  },
};
