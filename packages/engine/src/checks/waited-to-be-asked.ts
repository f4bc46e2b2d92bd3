import type { Clause, Sentence } from "../model/answer.ts";
import type { AnswerCheck, Found } from "../model/check.ts";
import { mendingIn } from "../reader/mending.ts";
import { baseOf } from "../text/base-word.ts";
import { has, Tag } from "../text/lexicon.ts";
import { Does, doesOf } from "../text/meaning.ts";
import { nounPhraseStart, quote, spanOf } from "../text/quote.ts";
import { WordList } from "../text/word-list.ts";

const DEMANDING = new WordList("ask tell order make force instruct demand require oblige request summon");
const ME = new WordList("me us");
const WHY = new WordList("why what how where whether");
const MENDS = Does.Repair | Does.Tell | Does.Establish;

/** "My manager told me to apologise", "I was asked why": the speaker moves when somebody wants it. */
function demandIn({ words }: Sentence, clause: Clause): number {
  if (clause.negated || clause.reported || clause.counterfactual || !DEMANDING.lists(clause.lemmaWord)) return -1;
  let at = clause.verb + 1;
  if (clause.passive ? clause.who !== "I" && clause.who !== "we" : clause.who !== "they" || clause.tense !== "past")
    return -1;
  if (!clause.passive) {
    if (at >= words.length || !ME.holds(words[at])) return -1;
    at++;
  }
  if (at >= words.length) return -1;
  if (WHY.holds(words[at])) return at + 1;
  const verb = has(words[at].tags, Tag.To) ? at + 1 : clause.lemma === "make" ? at : words.length;
  return verb < words.length && has(doesOf(baseOf(words[verb].word)), MENDS) ? verb + 1 : -1;
}

export const waitedToBeAsked: AnswerCheck = {
  id: "waited-to-be-asked",
  title: "Waited for others",
  summary: "The first step after the failure came when somebody demanded it.",
  rule: "H3",
  why: "The listener hears that it moved because of others, and looks for the moment in which you came with a plan.",
  advice:
    "Tell the first thing you did before anybody asked. If there was none, say so in a line, and what you would bring to them today.",
  evidence: ["apology-order"],
  severity: "warning",
  mend: 7,
  over: "answer",
  messages: { asked: "“{words}”: the step came from others. What did you do before they asked?" },
  find({ answer, reading }): Found[] {
    if (reading.failure < 0) return [];
    const { told, repaired } = mendingIn(answer, reading);
    for (const sentence of answer.sentences.slice(reading.failure)) {
      for (const clause of sentence.clauses) {
        const to = demandIn(sentence, clause);
        if (to < 0) continue;
        const first = [told, repaired].some(at => at >= 0 && at < sentence.index);
        if (first) return [];
        const span = spanOf(sentence, {
          from: clause.passive ? clause.start : nounPhraseStart(sentence.words, clause.start),
          to,
        });
        return [{ span, message: "asked", values: { words: quote(answer.text, span) } }];
      }
    }
    return [];
  },
  examples: {
    flags: [
      {
        text: "I missed the filing date by two days. The partner was furious. [[She told me to call]] the client, so I did.",
      },
      {
        text: "I sent the wrong file to the printer. A week later [[I was asked why]] the invoice was so high. Then I explained it.",
      },
      { text: "I priced the roof from memory and we lost on it. [[My boss made me write]] a new price list." },
      { text: "I forgot the allergens on the menu. [[The inspector ordered us to reprint]] all of it, and we did." },
      { text: "I did not count the stock. In spring [[I was told to apologise]] to the branch, which I did." },
    ],
    passes: [
      {
        text: "I missed the filing date. I rang the client within the hour. Later the partner told me to write it down for the others.",
        because: "the speaker had acted before",
      },
      {
        text: "My manager told me to count the stock every Friday. I forgot it twice.",
        because: "the demand comes before the failure",
      },
      {
        text: "I priced the roof from memory. I asked my boss to look at every price since.",
        because: "here the speaker asks",
      },
      {
        text: "I sent the wrong file. Nobody asked me to, and I paid for the courier.",
        because: "what nobody asked for was done",
      },
      {
        text: "I forgot the allergens. The guest asked me for water and lay down.",
        because: "it is a wish for something else",
      },
    ],
  },
};
