import type { ParsedAnswer, Sentence } from "../model/answer.ts";
import type { AnswerCheck, AnswerGiven, Found } from "../model/check.ts";
import { thresholds } from "../model/evidence.ts";
import type { Severity } from "../model/labels.ts";
import type { Span } from "../model/span.ts";
import { isTold } from "../reader/failing.ts";
import { clauseAt, isClaimed } from "../text/claim.ts";
import type { Phrases } from "../text/phrases.ts";
import { nounPhraseStart, quote, spanOf } from "../text/quote.ts";
import { WordList } from "../text/word-list.ts";
import { mildTriumphs, triumphs } from "./humblebrag.words.ts";
import { isHonour, weighNoFailure } from "./not-a-failure.ts";
import { morals } from "./praise-ending.words.ts";

const ENDING = thresholds["ending-sentences"].value;
/** A short answer's ending is a third of it. */
const THIRD = 3;

const MINE = new WordList("me my us our i");
const FAMILIES: readonly (readonly [message: "moral" | "praised", phrases: Phrases, severity: Severity])[] = [
  ["moral", morals, "warning"],
  ["praised", triumphs, "warning"],
  ["praised", mildTriumphs, "hint"],
];

interface Praise {
  readonly span: Span;
  readonly message: "moral" | "praised";
  readonly severity: Severity;
}

function find({ answer, reading }: AnswerGiven): Found[] {
  const ending = endingOf(answer);
  const at = ending.findLastIndex(sentence => praiseIn(sentence) !== null);
  if (at < 0 || weighNoFailure(answer, reading).severity === "error") return [];
  const { span, message, severity } = praiseIn(ending[at])!;
  return [
    {
      span,
      message,
      values: { words: quote(answer.text, span) },
      // Where something else is said last, it is rather that which stays.
      severity: at < ending.length - 1 ? "hint" : severity,
    },
  ];
}

const endingOf = ({ sentences }: ParsedAnswer): readonly Sentence[] =>
  sentences.slice(-Math.max(1, Math.min(ENDING, Math.floor(sentences.length / THIRD))));

function praiseIn(sentence: Sentence): Praise | null {
  const { words, clauses } = sentence;
  for (const [message, phrases, severity] of FAMILIES) {
    const match = phrases
      .all(words)
      .find(({ from }) => isClaimed(sentence, from) && isOfMe(sentence, from) && words[from].lower !== "thanked");
    if (match !== undefined) return { span: spanOf(sentence, match), message, severity };
  }
  const honour = clauses.find(
    clause => isTold(clause) && clause.lemma !== "thank" && !clause.reported && isHonour(words, clause),
  );
  if (honour === undefined) return null;
  return {
    span: spanOf(sentence, { from: nounPhraseStart(words, honour.start), to: honour.end }),
    message: "praised",
    severity: "hint",
  };
}

/** Not "I am not proud of it", nor "my successor was nurse of the month". */
function isOfMe({ words, clauses }: Sentence, at: number): boolean {
  const clause = clauseAt({ clauses }, at);
  if (clause === undefined) return true;
  return !clause.negated && (clause.who !== "they" || MINE.isIn(words, clause.start, clause.end));
}

export const praiseEnding: AnswerCheck = {
  id: "praise-ending",
  title: "Ends in praise",
  summary: "The answer closes with how good the speaker is, or with what others think of them.",
  rule: "A6",
  why: "What is said last is remembered. A listener keeps the praise, and takes the failure for the way to it.",
  advice:
    "End on what you do differently since, and on what came of it for others. That the damage was repaired or the client stayed may be told. How good you are is for others to say.",
  evidence: ["humblebrag", "real-stories"],
  thresholds: ["ending-sentences"],
  severity: "warning",
  mend: 6,
  over: "answer",
  messages: {
    moral: "“{words}” makes you the moral of the story. What do you do differently since?",
    praised: "“{words}” ends the answer in praise of you. What changed for others?",
  },
  find,
  examples: {
    flags: [
      {
        text: "I forgot to order the seals, and the line stood still for two days. I told my foreman at once. I think this [[shows that I am]] able to learn.",
      },
      {
        text: "I sent the tender without the second page, and we lost it. It was a hard month, but it [[made me a stronger leader]].",
      },
      {
        text: "I quoted the roof from memory, and the client paid for my mistake. I gave them the difference back. The year after [[I was promoted]] to head of sales.",
      },
      {
        text: "I let two orders slip and one guest waited an hour. After that month I was [[employee of the month]].",
      },
      {
        text: "I ran the migration on a Friday, and the shop was down for the weekend. We restored it on Monday. In the end we had our [[best quarter ever]].",
      },
      {
        text: "I missed the date for the permit, and the site was closed for a week. I called every neighbour. At the end my director [[praised me]] for it.",
      },
    ],
    passes: [
      {
        text: "I lost the drawings of a client and told her the same day. I paid for new ones. She stayed with us and signed again.",
        because: "that the client stayed is no praise",
      },
      {
        text: "I was promoted to shift leader in March. In April I signed a list without reading it, and forty meals were missing. I read each list aloud now.",
        because: "the promotion is the beginning and not the end",
      },
      {
        text: "I was proud of that hall. I had not tested the doors, and sixty guests stood in the rain. I test the doors first now.",
        because: "the pride is what came before the fall",
      },
      {
        text: "I put the wrong dose into the plan, and a colleague caught it on the ward. I am not proud of it. Now two of us sign.",
        because: "the praise is denied",
      },
      {
        text: "I broke the build for nine days. My successor was later employee of the month, and I learned from how she tests.",
        because: "another person is praised",
      },
      {
        text: "I forgot the ramp for a guest in a wheelchair. I apologised to him. I have become better at asking, since I call every guest two days before.",
        because: "what became better is told as a practice",
      },
    ],
  },
};
