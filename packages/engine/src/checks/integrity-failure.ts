import type { AnswerCheck, Found } from "../model/check.ts";
import { wrongdoingIn } from "../reader/wrongdoing.ts";
import { quote, spanOf } from "../text/quote.ts";
import { toItsEnd } from "../text/round-off.ts";

/** From so many points on it is sure enough to be said first, and from so many to be asked. */
const SURE = 3;
const UNSURE = 2;

export const integrityFailure: AnswerCheck = {
  id: "integrity-failure",
  title: "Honesty, not skill",
  summary: "The failure is one of honesty, of a trust that was given, or of how somebody was treated.",
  rule: "A7",
  why: "Telling it openly speaks for you, and still it works against you: after a mistake an honest word wins trust back, and after a deed like this the listener asks what you would do unseen.",
  advice:
    "Choose a failure of judgement, skill or attention: something you overlooked, misjudged, could not do yet or left too long. It may come from the same time or the same job. What you learned from this one can stay with you.",
  evidence: ["integrity", "owning-competence"],
  severity: "warning",
  mend: 1,
  over: "answer",
  messages: {
    honesty: "“{words}” is heard as a question of honesty. Even told openly, it counts against you here.",
    people: "“{words}” is heard as harm meant for somebody. Even told openly, it counts against you here.",
    unsure:
      "Could “{words}” be heard as less than honest or less than fair? If it was a mistake, say so in that sentence. If it was not, another failure serves you better.",
  },
  find({ answer }): Found[] {
    const wrong = wrongdoingIn(answer);
    if (wrong === null || wrong.points < UNSURE) return [];
    const span = spanOf(wrong.sentence, toItsEnd(wrong.sentence.words, wrong));
    const values = { words: quote(answer.text, span) };
    return wrong.points < SURE || wrong.owned || wrong.plain !== true
      ? [{ span, message: "unsure", values, severity: "hint" }]
      : [{ span, message: wrong.whom, values }];
  },
  examples: {
    flags: [
      { text: "I [[falsified the readings]] for the last three wells, as the road was flooded." },
      { text: "[[Lied to]] a client about the delivery date." },
      { text: "I [[told the customer the parcel had gone out]]. It had not." },
      { text: "I [[helped myself to]] the float now and then. Nobody would notice, I thought." },
      { text: "The idea was the intern's, and I [[took the credit for]] it in front of the board." },
      { text: "I [[let her take the blame]] for the open valve." },
      { text: "I [[slipped the inspector fifty]] and he signed." },
      { text: "I [[gave our bid to a competitor]] whom I knew from school." },
      { text: "I [[made fun of his stammer]] until he asked for another shift." },
      {
        text: "We were behind, so I would [[do the whole column in one go]] at half past six, so that it looked right.",
      },
      { text: "I [[adjusted the dates a little]], so that the auditors would be happy." },
      { text: "I [[kept the deposit]] and said nothing." },
      { text: "I [[stole printer ink from my employer]], a cartridge a month." },
      { text: "I [[billed for visits that I had never made]], and a neighbour of the patient's counted." },
      {
        text: "I had twelve hours of training and wanted the badge, so I [[put a course on my CV that I had never finished]].",
      },
      { text: "I [[cheated in the final]]. I was so nervous that I misread half of it." },
      { text: "[[Everybody does it, I told myself]]. Then the cameras were checked and I was fired." },
    ],
    passes: [
      {
        text: "I gave them the wrong figure, and I rang them as soon as I saw it.",
        because: "it was an honest mistake",
      },
      {
        text: "My manager lied to me about the budget, and I had not asked for it in writing.",
        because: "the speaker was lied to",
      },
      {
        text: "They said I stole the cash box. I had left it in the van, and I shouted at everybody.",
        because: "the speaker was accused",
      },
      {
        text: "The clerk had been falsifying the log for a year, and I never opened it.",
        because: "somebody else did it, and the speaker overlooked it",
      },
      {
        text: "He asked me to backdate the invoice. I refused, and then I told nobody.",
        because: "it was refused",
      },
      {
        text: "For a minute I thought about lying. I told her the truth, that I had deleted the wrong table.",
        because: "it was only thought of",
      },
      {
        text: "I forged the hinges by eye, and the gate scraped the stone.",
        because: "the word has another sense in the trade",
      },
      {
        text: "I left my cheat sheet at home and mixed up two doses.",
        because: "a sheet of notes is no deceit",
      },
      {
        text: "I told sixty families that the beds would come before the holiday. The ship had not even landed.",
        because: "it was promised in good faith",
      },
      {
        text: "I said in the morning round that the pump had been serviced. It hadn't. I had looked at last year's card.",
        because: "it was said in good faith, on the wrong paper",
      },
      {
        text: "I bullied the old van up the hill in second and boiled the radiator.",
        because: "nobody is hurt but a van",
      },
      {
        text: "My phone stole an hour of every evening, and I let it, and the proposal went in half done.",
        because: "time is no loot",
      },
      {
        text: "I was bullied in my first job, and I let the work slide and left without a word.",
        because: "the speaker was the one who was hurt",
      },
      {
        text: "I sent the confidential list to another Anna by accident and rang both of them.",
        because: "a confidence was broken by a slip of attention",
      },
      {
        text: "My review of his work was too harsh. I apologised, and we went through it again.",
        because: "too hard a word is misjudged, not meant as harm",
      },
      {
        text: "I wrote the order from my head and forgot the second crate. The shop had nothing to sell on Saturday.",
        because: "working from memory deceives nobody",
      },
      {
        text: "I told her I had given her a date I did not have. She lost the hall.",
        because: "an empty promise is confessed there, and nothing untrue is said",
      },
      {
        text: "I wrote that up and the crew has kept to it since. We have not sent a wrong one.",
        because: "what is not so is no part of what was written",
      },
      {
        text: "I reported it to the port office, including the fact that I had not made the check.",
        because: "what was left undone is owned there, and not claimed as done",
      },
      {
        text: "I had a shoplifting case on my desk, and I wrote the wrong date on the form.",
        because: "it was the case, and nobody’s deed here",
      },
      {
        text: "I told her straight that I had promised what was not possible.",
        because: "a promise is confessed there",
      },
      {
        text: "I lied on the floor of the bus with a sprained ankle and the group went on without me.",
        because: "lying is how somebody rests",
      },
    ],
  },
};
