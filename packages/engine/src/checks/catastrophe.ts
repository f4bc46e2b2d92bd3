import type { AnswerCheck, Found } from "../model/check.ts";
import { ruinIn } from "../reader/ruin.ts";
import { quote, spanOf } from "../text/quote.ts";
import { withSubject } from "../text/round-off.ts";

/** From so many points on it is sure enough to be said first, and from so many to be asked. */
const SURE = 3;
const UNSURE = 2;

export const catastrophe: AnswerCheck = {
  id: "catastrophe",
  title: "Too heavy to hear",
  summary: "What came of the failure is so grave that the interviewer will hear little else.",
  rule: "A3",
  why: "The listener stays with those it happened to. How you judged it, what you repaired and what you do now come too late to be heard.",
  advice:
    "Keep this one for people who know you. Choose a failure of yours that cost money, time, a client or trust and could be mended or made up for: enough that a colleague says “that’s rough”, and light enough for an interviewer to ask about it. If it stands on record and has to be told, tell it where it is asked about, in two plain sentences.",
  evidence: [],
  thresholds: ["ruin-people", "ruin-millions"],
  severity: "warning",
  mend: 1,
  over: "answer",
  messages: {
    life: "After “{words}” the interviewer thinks of the person it happened to, and hears little of what you say next.",
    ruin: "After “{words}” the interviewer thinks of those who lost so much, and hears little of what you say next.",
    sentence: "After “{words}” the talk is about the sentence, and little of your work is heard.",
    unsure: "“{words}” weighs heavily. If it ended as badly as it sounds, another failure will be heard better.",
  },
  find({ answer, occupation }): Found[] {
    const ruin = ruinIn(answer, occupation);
    if (ruin === null || ruin.points < UNSURE) return [];
    const span = spanOf(ruin.sentence, withSubject(ruin.sentence, ruin));
    const values = { words: quote(answer.text, span) };
    return ruin.points < SURE
      ? [{ span, message: "unsure", values, severity: "hint" }]
      : [{ span, message: ruin.kind, values }];
  },
  examples: {
    flags: [
      { text: "I read the label in a hurry and hung the wrong bag. [[The patient died]] before the shift was over." },
      { text: "[[A resident died]] because I had switched the sensor off." },
      { text: "I let him stand under the load for a moment. [[He lost both legs]]." },
      { text: "I left the ladder unsecured, and [[the apprentice will never walk again]]." },
      {
        text: "I signed the contract without asking the lawyers. By autumn [[the firm went under]], after ninety years.",
      },
      { text: "My forecast was wrong by half, and in June two hundred and sixty of us were [[out of work]]." },
      { text: "I typed one nought too many, and by noon [[40 million was gone]]." },
      { text: "I drove although I was tired. [[I was sentenced]] to two years, and I served all of them." },
      { text: "I read the chart of the other bed. They worked on her all night, and [[she could not be saved]]." },
      { text: "I skipped the lockout to win ten minutes. [[Her hand was torn off]] at the wrist." },
      {
        text: "I left the hatch open for the air. [[The divers brought him up on the Sunday, and I was asked to carry the coffin]].",
      },
      { text: "I had calculated the beams. In the second winter [[the grandstand came down]]." },
    ],
    passes: [
      {
        text: "I killed the launch: I had booked it for the day of the big fair, and nine people signed up.",
        because: "a launch is no person, and the word is a strong one for plain damage",
      },
      {
        text: "I dropped the load next to a colleague. It could have killed him, and nobody was hurt.",
        because: "the worst did not come to pass",
      },
      {
        text: "My father died that winter. I told nobody, and I missed the renewal of the lease.",
        because: "the death is the speaker’s own loss, and the failure is another",
      },
      {
        text: "Four men died in the fire at the mill. I wrote one of the names wrong in the report.",
        because: "the deaths are what was reported on, not what came of the failure",
      },
      {
        text: "I topped up the incubator from the wrong bottle and all the cells died.",
        because: "what died was a batch of cells",
      },
      {
        text: "I uploaded the bid four minutes late, and we lost a client worth 90,000 a year.",
        because: "a lost client is weighty, and fit to be told",
      },
      {
        text: "I paid the supplier in advance. In March the supplier went bankrupt and our 12,000 were gone.",
        because: "the firm that ended is not the speaker’s",
      },
      {
        text: "I joined after the layoffs, six hundred people gone in one morning. For two months I asked nobody, and I documented a part that was no longer used.",
        because: "the ruin lies before the story",
      },
      {
        text: "I mopped the floor before her class, and she broke her wrist. It healed in eight weeks.",
        because: "an injury that healed can be told",
      },
      {
        text: "I translated a crime novel and killed off the wrong brother. We lost three weeks.",
        because: "he lives in a book only",
      },
      {
        text: "I opened my first safety talk with pictures of burnt hands and of men who never came home. Two people walked out.",
        because: "they are shown as a warning, and nothing came of it",
      },
      {
        text: "I argued badly, and we lost a budget of 12 million to the team in Lyon.",
        because: "it was hoped for, and is not gone",
      },
      {
        text: "I drove the ambulance to the wrong street and lost four minutes. The man had broken his hip, and his wife never complained.",
        because: "all that stands around a death, and nobody died",
      },
      {
        text: "My manager gave me three months for the handbook, and I asked none of those it was for.",
        because: "it is time to work in, and no sentence",
      },
      {
        text: "I wrote that the works would close. It was my sentence, and forty people thought they had lost their jobs.",
        because: "it is a sentence of words",
      },
      {
        text: "I read the alarm as real and we shut down the plant for an hour.",
        because: "closed for a while is not closed for good",
      },
      {
        text: "I broke the lock on the first day. My boss told me that her last assistant had killed a whole department with a fax.",
        because: "that is another’s story, and a figure of speech",
      },
    ],
  },
};
