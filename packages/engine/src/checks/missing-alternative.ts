import type { Clause, Sentence } from "../model/answer.ts";
import type { AnswerCheck, AnswerGiven, Found } from "../model/check.ts";
import { type Cues, cuesOf } from "../reader/cues.ts";
import { goesOn, learns } from "../reader/whole.ts";
import { isOurs } from "../text/claim.ts";
import { Does, doesOf } from "../text/meaning.ts";
import { Phrases } from "../text/phrases.ts";
import { WordList } from "../text/word-list.ts";
import { platitude } from "./platitude.ts";

const otherwise = new Phrases([
  "(next time|going forward|moving forward|from now on|in (the)? future|from (then|that day|that point) (on|onwards))",
  "(again|over) (i|we) (would|'d|will|'ll)",
  "(differently|instead|rather than|in place of|in its place)",
  "(no longer|any more|anymore|any longer|since|these days|nowadays)",
]);
/** What must be done is a rule for the next time. */
const obliged = new Phrases(["(has|have|needs|need|ought|got) to", "(must|should)", "(never|always|not) to"]);
/** Things that are made for every next time. */
const LASTING = new WordList(
  "checklist checklists calendar calendars reminder reminders rule rules template templates routine procedure policy protocol alarm alarms alert alerts diary tracker log sign-off handbook guide timer",
);
/** Done once after it, with a thing that lasts, these make a practice: "I kept a calendar". */
const KEEPING = new WordList(
  "keep hang buy make glue stick paint print move lock carry mark label number split double halve stop begin train teach coach",
);

const isThought = ({ lemmaWord }: Clause): boolean => (doesOf(lemmaWord) & Does.Mind) !== 0;

/** Where a lesson fits any failure, the platitude is the gap to mend. */
const isGeneral = ({ answer, reading }: AnswerGiven, sentence: Sentence): boolean =>
  platitude.find({ answer, reading, sentence }).length > 0;

/** What would be done, or is done now, in its place: said of the moment, or as a practice that lasts. */
function tellsAlternative(cue: Cues, given: AnswerGiven, later: boolean): boolean {
  const { role, strengths } = given.reading.sentences[cue.sentence.index];
  if (strengths.includes("changed-practice") || strengths.includes("decision-point")) return true;
  if (cue.alternative || cue.shouldHave) return true;
  if (!later && role !== "learning") return false;
  const { claims } = cue;
  const { words } = cue.sentence;
  if (cue.habit || cue.established || otherwise.first(words) !== null) return true;
  if (role === "learning" && isGeneral(given, cue.sentence)) return false;
  if (role === "learning" ? obliged.first(words) !== null : LASTING.isIn(words) && claims.some(isOurs)) return true;
  for (const clause of claims) {
    if (clause.who === "they" || clause.opener === "if") continue;
    if (clause.counterfactual || (clause.tense === "future" && isOurs(clause))) return true;
    if (isOurs(clause) && clause.tense === "past" && KEEPING.lists(clause.lemmaWord))
      if (cue.lastingNoun || clause.lemma === "train" || clause.lemma === "teach") return true;
  }
  // "The gates open at noon now": what is so now and was not then.
  const past = claims.some(({ tense }) => tense === "past");
  if (role === "learning" && !cue.lesson && !past && claims.length > 0) return true;
  if (!cue.now || cue.taught || (claims.length > 0 && isOurs(claims[0]) && isThought(claims[0]))) return false;
  return !past || claims.some(({ tense, perfect }) => tense === "present" && !perfect);
}

export const missingAlternative: AnswerCheck = {
  id: "missing-alternative",
  title: "No other choice named",
  summary: "Nothing is said of what you would do, or do now, in its place.",
  rule: "E2",
  why: "A lesson without another choice leaves open whether the same day would go any better.",
  advice:
    "Go back to the moment of the decision. Say what you do there now, or would do, and what that costs. A changed habit is enough.",
  evidence: ["owning-attribution"],
  severity: "warning",
  mend: 6,
  over: "answer",
  messages: { none: "I hear a lesson, and not yet what you would do in its place. What is different now?" },
  find(given): Found[] {
    const { answer, reading } = given;
    if (!learns(reading)) return [];
    const after = Math.max(0, reading.failure, reading.owned);
    if (cuesOf(answer).some((cue, at) => tellsAlternative(cue, given, at > after))) return [];
    const own = answer.sentences.some(
      sentence => reading.sentences[sentence.index].role === "learning" && !isGeneral(given, sentence),
    );
    return [{ span: null, message: "none", severity: own && goesOn(reading) ? "warning" : "hint" }];
  },
  examples: {
    flags: [
      {
        text: "I ordered the steel for a footbridge from an old drawing. It came forty centimetres short and the crane stood idle for two days. I told the site manager the same afternoon and I arranged a second delivery. What I learned is that a drawing can be wrong in a way that looks perfectly right.",
      },
      {
        text: "I promised the parents of my class a trip to Rome. I had not asked the head, and there was no money for it. I stood up at the parents' evening and took it back. It taught me that a promise costs something at the moment when it is made and not when it is broken.",
      },
      {
        text: "I sent the wrong blood sample to the lab in Lyon. The patient had to come in twice and she was frightened for a week. I called her myself and I said that it was my hand. The lesson was that two tubes which look alike will be mixed up one day.",
      },
      {
        text: "I opened the café's second branch before the first one earned anything. After eleven months I shut it and four people lost their jobs. I helped each of them to find work. I know now that a full room on Saturday says nothing about Tuesday.",
      },
      {
        text: "I painted a school corridor with the wrong paint. It peeled in a month, two thousand square metres. I told the head and I did it again over the summer for nothing. What I took from it is that cheap paint remembers who bought it.",
      },
    ],
    passes: [
      {
        text: "I ordered the steel from an old drawing. It came short and the crane stood idle for two days. I told the site manager the same afternoon. What I learned is that a drawing can look right and be wrong, so I compare the revision letter before I order.",
        because: "the habit since is the other choice",
      },
      {
        text: "I promised the class a trip to Rome. There was no money. I took it back at the parents' evening. I should have asked the head first. It taught me that a promise costs something when it is made.",
        because: "the decision that was missed is named",
      },
      {
        text: "I priced the kitchen from memory and was out by four thousand. I showed my partner the sheet. If a client asked me on the phone tomorrow, I would say: by Friday, in writing.",
        because: "it says what would be done tomorrow",
      },
      {
        text: "I sent the wrong sample to the lab. The patient was frightened for a week. I called her myself. The tubes have two colours now and lie in two trays.",
        because: "what is so now is a changed practice, whoever is its subject",
      },
      {
        text: "I opened the second branch too early and shut it after eleven months. I helped four people to find work. Perhaps it would have been better to wait a year.",
        because: "an alternative is named, if hedged, which another check tells",
      },
      {
        text: "I missed the filing date by two days. I told the client the same afternoon, and they were furious.",
        because: "there is no lesson either, which another check tells",
      },
    ],
  },
};
