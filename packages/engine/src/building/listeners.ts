import { thresholds } from "../model/evidence.ts";
import { type Cues, cuesOf } from "../reader/cues.ts";
import { isWronged } from "../reader/wronged.ts";
import { isMine, isOurs } from "../text/claim.ts";
import { has, Tag } from "../text/lexicon.ts";
import { quote, spanOf } from "../text/quote.ts";
import { type Listen, remarked, remarkedBehind } from "./remarks.ts";

const wronged: Listen = ({ answer }) =>
  isWronged(answer)
    ? {
        rule: "A7",
        message:
          "What was done to you, or befell you, is no failure of yours, and you need not look for your part in it. A story in which something was yours to decide serves you better.",
        span: null,
      }
    : null;

/** Somebody or something acts in the words, and it is not the speaker. */
const somebodyElse =
  (others: string, together: string): Listen =>
  ({ answer }) => {
    const cues = cuesOf(answer);
    if (cues.some(({ admits, claims }) => admits || claims.some(isMine))) return null;
    const cue = cues.find(({ claims }) => claims.length > 0);
    if (cue === undefined) return null;
    const span = spanOf(cue.sentence, { from: 0, to: cue.sentence.words.length });
    const ours = cues.some(({ claims }) => claims.some(isOurs));
    return { rule: "B1", message: `“${quote(answer.text, span)}” ${ours ? together : others}`, span };
  };

/** Nothing of a kind is in any sentence of the words. */
const missing =
  (rule: string, message: string, is: (cue: Cues) => boolean): Listen =>
  ({ answer }) =>
    cuesOf(answer).some(is) ? null : { rule, message, span: null };

const long: Listen = ({ answer: { sentences, words } }) =>
  sentences.length > thresholds["situation-sentences"].value || words > thresholds["situation-words"].value
    ? {
        rule: "C1",
        message: "Two short sentences are enough before what you did. More of it can stand after, as background.",
        span: null,
      }
    : null;

const hasNumber = ({ measured, counted }: Cues): boolean => measured || counted;
const hasOurAct = ({ claims }: Cues): boolean => claims.some(isOurs);
const hasOthers = ({ claims, sentence }: Cues): boolean =>
  claims.some(clause => !isMine(clause)) || sentence.words.some(({ tags }) => has(tags, Tag.Person | Tag.They));

const DEFENCES = remarked("but-pivot", "defensive-phrase", "minimizing", "external-attribution", "blame", "absolute");

/** What is listened for in the answer to each question, the weightiest first. */
export const LISTENERS: ReadonlyMap<string, readonly Listen[]> = new Map([
  [
    "own-act",
    [
      wronged,
      remarked("integrity-failure", "catastrophe"),
      remarked("agentless-failure"),
      somebodyElse(
        "tells what others did, or what happened. What did you do or leave undone? Say it with “I”.",
        "tells what all of you did. Which part was yours to decide or do? Say it with “I”.",
      ),
      remarked("not-a-failure", "humblebrag"),
      DEFENCES,
    ],
  ],
  [
    "consequence",
    [
      remarked("low-stakes", "minimizing", "unmeasured-result", "absolute"),
      missing("F4", "Is there a number in it? Days, money, people, a share: an honest “about” will do.", hasNumber),
    ],
  ],
  [
    "who-felt-it",
    [
      remarked("low-stakes", "minimizing", "emotion-detail", "name-list", "sympathy-plea"),
      missing("A2", "Who was it besides you: a client, a team, a patient, a colleague?", hasOthers),
    ],
  ],
  [
    "next-step",
    [
      remarkedBehind("waited-to-be-asked"),
      missing("H3", "What was your own step? Say it with “I”, and when you took it.", hasOurAct),
      DEFENCES,
    ],
  ],
  [
    "whom-told",
    [
      remarkedBehind("not-told"),
      missing(
        "H2",
        "Who heard it from you first? Say who they were in the story.",
        cue => hasOthers(cue) || hasOurAct(cue),
      ),
    ],
  ],
  ["practice", [remarked("platitude", "humblebrag", "hedging")]],
  ["at-that-point", [remarked("hedging", "platitude", "blame")]],
  ["place", [long]],
  ["context", [remarked("blame", "defensive-phrase", "but-pivot", "sympathy-plea")]],
  ...["knew-then", "let-stand"].map((id): [string, readonly Listen[]] => [
    id,
    [
      wronged,
      remarked("integrity-failure"),
      somebodyElse(
        "tells what others did, or what happened. And you: what did you see, accept or leave as it was? A small thing is enough.",
        "tells what all of you did. And you: what did you see, accept or leave as it was?",
      ),
      DEFENCES,
    ],
  ]),
  ["before-yes", [remarked("hedging", "platitude", "blame")]],
]);
