import type { Clause, ParsedAnswer, Sentence, Token } from "../model/answer.ts";
import type { AnswerCheck, Found } from "../model/check.ts";
import type { Reading } from "../model/reading.ts";
import { mendingIn } from "../reader/mending.ts";
import { goesOn } from "../reader/whole.ts";
import { has, Tag } from "../text/lexicon.ts";
import { badNouns } from "../text/meaning.ts";
import { nounPhraseStart, quote, spanOf } from "../text/quote.ts";
import { WordList } from "../text/word-list.ts";

const FINDING = new WordList("find discover notice spot catch realise realize");
/** After "it", the sentence goes on about when and where. */
const GOES_ON = Tag.Opener | Tag.Preposition | Tag.Adverb | Tag.To;
const FOUND_THINGS = new WordList("it out this that what");

/** "My manager found out", "the client noticed it before I did": somebody else comes upon the failure. */
function findsOut({ words }: Sentence, clause: Clause): boolean {
  if (clause.who !== "they" || clause.negated || clause.reported || clause.tense !== "past") return false;
  if (!FINDING.lists(clause.lemmaWord) || clause.opener === "if" || clause.subject === "who") return false;
  const rest = words.slice(clause.verb + 1, clause.verb + 5);
  // "They found it hard": what they made of it.
  if (clause.lemma === "find" && rest[0]?.lower === "it" && rest[1]?.kind === "word" && !has(rest[1].tags, GOES_ON))
    return false;
  const plain = rest.length === 0 || rest[0].kind === "punctuation" || has(rest[0].tags, Tag.Opener);
  return plain || FOUND_THINGS.isIn(rest) || badNouns.isIn(rest);
}

/** Up to what they found: "it", "the mistake", or the verb alone. */
function foundTo(words: readonly Token[], { verb, end }: Clause): number {
  for (let at = verb + 1; at < Math.min(end, verb + 5); at++)
    if (FOUND_THINGS.holds(words[at]) || badNouns.holds(words[at])) return at + 1;
  return verb + 1;
}

function foundOut(answer: ParsedAnswer, reading: Reading, told: number): Found | null {
  const from = Math.max(0, reading.failure);
  for (const sentence of answer.sentences.slice(from)) {
    if (told >= 0 && sentence.index >= told) break;
    const clause = sentence.clauses.find(one => findsOut(sentence, one));
    if (clause === undefined) continue;
    const { words } = sentence;
    const span = spanOf(sentence, { from: nounPhraseStart(words, clause.start), to: foundTo(words, clause) });
    return {
      span,
      message: "found",
      values: { words: quote(answer.text, span) },
      severity: told < 0 ? "warning" : "hint",
    };
  }
  return null;
}

export const notTold: AnswerCheck = {
  id: "not-told",
  title: "Nobody was told",
  summary: "Nothing is told of the speaker saying it, openly and early, to the people it touched.",
  rule: "H2",
  why: "Listeners trust the one who comes and says it. When others find it first, they wonder what else they would have to find.",
  advice:
    "Say whom you told, how soon and in which words. If somebody else found it first, say that plainly, and whom you went to then.",
  ask: "Whom did you tell about {topic}, how soon, and in which words? If somebody else found it first, say that plainly, and whom you went to then.",
  evidence: ["apology-order"],
  severity: "hint",
  mend: 2,
  over: "answer",
  messages: {
    none: "I do not hear whom you told. Who heard it from you, and when?",
    found: "“{words}”: others came upon it before you had said it. What did you tell them then?",
  },
  find({ answer, reading }): Found[] {
    if (reading.failure < 0 || !goesOn(reading)) return [];
    const { told } = mendingIn(answer, reading);
    const found = foundOut(answer, reading, told);
    if (found !== null) return [found];
    return told >= 0 ? [] : [{ span: null, message: "none" }];
  },
  examples: {
    flags: [
      {
        text: "I transposed two columns in the report. [[The client noticed it]] on the Tuesday. I fixed it overnight and now I read every table aloud.",
      },
      {
        text: "I forgot to renew the licence. Two weeks later [[my manager found out]]. I paid the fine and set a reminder for each year.",
      },
      {
        text: "I packed the wrong trays for the wedding. I rebuilt them in the car park. Since then I check the list twice.",
      },
      { text: "I left the gate open and we lost two heifers. I searched for them all night and mended the latch." },
      {
        text: "I sized the pump wrong. [[The tenant discovered the leak]] in the morning. I replaced the pump at my own cost.",
      },
    ],
    passes: [
      {
        text: "I transposed two columns in the report. I rang the client the same hour and fixed it.",
        because: "the speaker told it at once",
      },
      {
        text: "I forgot to renew the licence. I went to my manager that morning with the letter. We paid the fine.",
        because: "going to somebody with it is telling",
      },
      {
        text: "I packed the wrong trays for the wedding. The guests waited an hour.",
        because: "the story stops at the failure, which another check tells",
      },
      {
        text: "I sized the pump wrong. Nobody noticed it until I said so, and I replaced the pump.",
        because: "nobody came upon it first",
      },
      {
        text: "I set the pace by myself and priced the job wrong. My colleagues found it hard to keep up. I told the owner that week and paid for the overtime.",
        because: "they found how it was, and not the failure",
      },
      {
        text: "I left the gate open. My neighbour said he had found my heifers. I had already called him, and I mended the latch.",
        because: "it was the animals that were found",
      },
    ],
  },
};
