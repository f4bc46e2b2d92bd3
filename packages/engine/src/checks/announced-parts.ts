import { type Found, NOTHING_FOUND, type SentenceCheck } from "../model/check.ts";
import { isClaimed } from "../text/claim.ts";
import { Phrases } from "../text/phrases.ts";
import { quote, spanOf } from "../text/quote.ts";

/** The name of a part, said as a name; "the result was a fine" tells the result and announces nothing. */
const announced = new Phrases([
  "(moving|coming|turning|going|getting|move|come|turn|go|get|skipping|skip) (now|then|next|over|back|straight|quickly)? (on|over|onto)? (to|on to) (my|the|our) (situation|task|action|actions|result|results|aftermath|learning|learnings|lesson) (part|section|bit|step|stage)?",
  "(that|this|so much|here|now) (was|is|'s|for|comes|come|covers|concludes) (my|the|our) (situation|task|action|actions|result|results) (part|section|bit)?",
  "(the|my) (situation|task|action|actions|result|results|learning) (part|section|bit|step|piece|stage|component) (is|was|of|now|here|next|would)",
  "(as|in|for|with) (for|terms of|regards to|regard to) (the|my) (situation|task|action|actions|result|results|learning) (part|section|bit|step|here|now)",
  "(first|firstly|second|secondly|third|thirdly|next|then|finally|lastly|now) (comes|is|was|the|my) (the|my)? (situation|task|action|result|learning) (part|section|bit|:|—)",
  "(using|following|with|by|per|through|in|use|follow|apply|applying) (the)? star (method|format|structure|technique|framework|model|approach)",
  "(s|t|a|r) (is|stands) (for)? (situation|task|action|result)",
]);

export const announcedParts: SentenceCheck = {
  id: "announced-parts",
  title: "Parts announced aloud",
  summary: "The parts of the story are announced while it is told.",
  rule: "C6",
  why: "It sounds learnt by heart, and the listener hears the method in place of the story.",
  advice: "Leave the names of the parts out. The order tells them.",
  evidence: [],
  severity: "hint",
  mend: 7,
  over: "sentence",
  messages: { announced: "“{words}” names a part. Go straight to what happened." },
  find({ answer, reading, sentence }): readonly Found[] {
    const match = announced.first(sentence.words);
    if (match === null || !isClaimed(sentence, match.from)) return NOTHING_FOUND;
    const span = spanOf(sentence, match);
    // One such sentence may be a slip of the tongue; from the second on it is a recital.
    const again = answer.sentences.some(
      ({ index, words }) => index !== sentence.index && announced.first(words) !== null,
    );
    const heard = again && reading.sentences[sentence.index].strengths.length === 0;
    return [
      { span, message: "announced", values: { words: quote(answer.text, span) }, severity: heard ? "warning" : "hint" },
    ];
  },
  examples: {
    flags: [
      { text: "[[That was the situation]]." },
      { text: "[[Moving on to my task]], I had to book the hall." },
      { text: "I will tell it [[using the STAR method]]." },
      { text: "[[Coming on to the result]], we lost nine days." },
      { text: "[[So much for the task]], now to what I did." },
      { text: "[[The action part was]] that I rang the fire station." },
      { text: "[[As for the result here]], forty people had no seat." },
    ],
    passes: [
      { text: "The situation was getting worse every day.", because: "the word names the facts, not a part" },
      { text: "I was moving on to the next ward.", because: "it is a way through a building" },
      { text: "My task was to book the hall.", because: "a duty is stated and nothing is announced" },
      { text: "He wrote “that was the situation” in his report.", because: "somebody else’s words are quoted" },
      { text: "I read the result aloud to the team.", because: "the result is an object of the story" },
      {
        text: "Situation: the hall was locked. Result: forty people went home.",
        because: "headings of a draft are not spoken",
      },
      { text: "As a result, we lost nine days.", because: "it joins cause and effect" },
    ],
  },
};
