import type { Clause } from "../model/answer.ts";
import type { AnswerCheck, AnswerGiven, Found } from "../model/check.ts";
import { isCounted } from "../reader/amounts.ts";
import { type Cues, cuesOf } from "../reader/cues.ts";
import { thinnessOf } from "../reader/substance.ts";
import { AMENDS } from "../reader/verb-fits.ts";
import { isMine } from "../text/claim.ts";
import { Does, doesOf } from "../text/meaning.ts";
import { quote, spanOf } from "../text/quote.ts";
import { WordList } from "../text/word-list.ts";

/** Faults that stay in the head or in something left undone: what came of them is open. */
const INWARD = new WordList(
  "forget overlook ignore neglect skip misjudge underestimate overestimate misread misunderstand misinterpret assume presume dismiss trust guess hesitate panic rush procrastinate hide conceal confuse mix avoid gloss miscalculate miscount fail cram dither stall micromanage overcomplicate",
);

const damages = (clause: Clause): boolean =>
  isMine(clause) && !clause.negated && (doesOf(clause.lemmaWord) & Does.Fault) !== 0 && !INWARD.lists(clause.lemmaWord);

/** An apology shows no damage; what was repaired or given back does. */
const APOLOGY = new WordList(
  "sorry apology apologies apologise apologised apologize apologized back instead personally",
);
const mends = (claims: readonly Clause[]): boolean =>
  claims.some(
    ({ who, lemmaWord }) =>
      (who === "I" || who === "we") && (doesOf(lemmaWord) & Does.Repair) !== 0 && !APOLOGY.lists(lemmaWord),
  );

/** They open what goes with an act and is not what came of it: "while a group was in the water". */
const BESIDE = new Set("while when as since because that which who where before if although though".split(" "));

/** What others do who are told of it. */
const HEARING = new WordList(
  "talk discuss speak tell say thank look ask answer understand nod listen sit hear agree write",
);

/** Whether a sentence tells what it came to, or shows it by what was made good. */
function tellsOutcome(cue: Cues, { reading }: AnswerGiven): boolean {
  const { words, index } = cue.sentence;
  const { role, strengths } = reading.sentences[index];
  if (strengths.includes("measured-impact")) return true;
  if (role === "learning") return false;
  const { claims } = cue;
  const fault = cue.lapse || cue.omission || cue.flawedAct || cue.choice;
  const after = role === "aftermath";
  const next = index === reading.owned + 1;
  if (next && claims.length === 0) return true;
  const apart = next && !claims.some(({ who }) => who === "I");
  if ((apart || claims.length === 0 || (fault && !after)) && isCounted(words)) return true;
  if (cue.faultVerb && claims.some(damages)) return true;
  if (!fault && (mends(claims) || words.some(word => AMENDS.holds(word) && !APOLOGY.holds(word)))) return true;
  const others = claims.some(
    clause =>
      !isMine(clause) && clause.tense === "past" && !BESIDE.has(clause.opener) && !HEARING.lists(clause.lemmaWord),
  );
  // "I was late", "I closed the door" tell the act.
  if (cue.badOutcome || cue.harm) return others || claims.length === 0 || (role === "result" && !fault);
  return others && (role === "result" || next);
}

export const missingResult: AnswerCheck = {
  id: "missing-result",
  title: "No outcome told",
  summary: "Nothing is told of what came of it.",
  rule: "C4",
  why: "Without the outcome nobody can tell whether it mattered, and the listener is left to guess.",
  advice: "Say in a sentence what came of it: who felt it, what it cost in money, time or trust.",
  evidence: [],
  severity: "warning",
  mend: 5,
  over: "answer",
  messages: { act: "I hear “{words}”, and not what came of it. Who felt it, and how?" },
  find(given): Found[] {
    const { answer, reading } = given;
    if (reading.owned < 0 || thinnessOf(answer, reading) === "thin") return [];
    if (cuesOf(answer).some(cue => tellsOutcome(cue, given))) return [];
    const sentence = answer.sentences[reading.owned];
    const words = quote(answer.text, spanOf(sentence, { from: 0, to: sentence.words.length }));
    return [{ span: null, message: "act", values: { words } }];
  },
  examples: {
    flags: [
      {
        text: "In my second year as a purchaser at a furniture maker in Kaunas I placed the order for the hinges from memory and did not open the drawing. I noticed it two days later. I told my manager that same hour and I called the supplier in Italy. Since then the drawing lies next to the keyboard when I order.",
      },
      {
        text: "I was leading the volunteers at a food bank. I let somebody work in the cold room without the training that we promise everyone. I told the board about it at the next meeting. Now nobody gets the key without a signature on the training sheet.",
      },
      {
        text: "As a translator I gave a contract to a colleague without asking the client. I told the client on the Monday and explained why I had done it. These days I ask in writing before I share a page of any text, and I name the person.",
      },
      {
        text: "At our vet practice I read the weight of a dog from the old card and not from the scale. I rang the owner that evening and I told the senior vet. Since April every animal is weighed before I open the cupboard.",
      },
      {
        text: "I am a swimming teacher. In March I left the side of the pool for a phone call while a group of seven-year-olds was in the water. I went straight to the head of the pool and told her. My phone stays in the locker now, and I ask a colleague to stand in when I must go.",
      },
    ],
    passes: [
      {
        text: "I placed the order for the hinges from memory. Four hundred cupboards had no doors for two weeks. I told my manager that same hour. Since then the drawing lies next to the keyboard.",
        because: "the cupboards are the outcome",
      },
      {
        text: "I read the weight of a dog from the old card. She slept for two days. I rang the owner that evening. Every animal is weighed before I open the cupboard now.",
        because: "what somebody else went through is told",
      },
      {
        text: "I broke the big press at the print shop because I ran it dry. I told the owner and worked three Saturdays for the roller. I oil it at six every morning now.",
        because: "the verb itself says what came of it",
      },
      {
        text: "Sent the wrong cohort's grades to forty-one students. I rang registry within ten minutes and wrote to each of them by hand. I lock the sheet before I sort now.",
        because: "so many people got it, and that is the outcome",
      },
      {
        text: "I burned the roux for the whole service. I told the chef, and I made another one while he plated cold starters. I stay at the stove now until it is off.",
        because: "the repair shows the damage",
      },
    ],
  },
};
