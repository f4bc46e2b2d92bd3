import type { Sentence, Token } from "../model/answer.ts";
import type { AnswerCheck, Found } from "../model/check.ts";
import type { Role } from "../model/labels.ts";
import { isCounted, isMeasured } from "../reader/amounts.ts";
import { type Cues, cuesOf } from "../reader/cues.ts";
import { concreteIn, thinnessOf } from "../reader/substance.ts";
import { isWronged } from "../reader/wronged.ts";
import { isClaimed } from "../text/claim.ts";
import { has, Tag } from "../text/lexicon.ts";
import { Phrases } from "../text/phrases.ts";
import { quote, spanOf } from "../text/quote.ts";
import { WordList } from "../text/word-list.ts";

/** Words for a size without one. */
const sizes = new Phrases([
  "(a|quite a|such a|an awful) (lot|bit|number|amount|great deal|good deal|fair bit|fair amount|chunk|load|bunch) (of|more|less|longer)? (extra|lost|wasted|unhappy|angry|our|their|the)? (money|time|work|people|customers|clients|users|orders|sales|revenue|complaints|stress|hours|days|weeks|cost|costs|trouble|damage|business|budget|members|guests|patients|stock|material)",
  "(lots|loads|tons|plenty|heaps) of (extra|lost|wasted|unhappy|angry)? (money|time|work|people|customers|clients|users|orders|sales|revenue|complaints|hours|days|weeks|trouble|business|members|guests|patients|stock|material)",
  "(several|many|various|numerous|a few|quite a few|a couple of) (unhappy|angry|important|big|loyal|extra|lost|of our|of the|of my|of their)? (people|customers|clients|users|orders|complaints|hours|days|weeks|months|members|guests|patients|parents|families|employees|staff|tenants|students|pupils|passengers|invoices|deliveries|shipments|bookings|errors)",
  "(significant|significantly|considerable|considerably|substantial|substantially|serious|huge|massive|big|large|major|sizeable|noticeable|enormous|heavy) (amount|amounts|sum|sums|loss|losses|delay|delays|impact|cost|costs|expense|expenses|damage|drop|dip|decline|decrease|increase|overspend|overrun|penalty|fine|bill|hole|dent|backlog)",
  "(significantly|considerably|substantially|much|way|far|a lot|quite a bit) (late|later|longer|over|more expensive|slower|behind|lower|higher|worse) (than|budget|schedule|the)?",
  "(well|way|far) (over|behind|past) (budget|schedule|time|the deadline|deadline|target)",
  "for (a while|ages|a long time|quite some time|some time|too long)",
]);
const LOSING = new WordList(
  "lose cost cancel leave quit resign withdraw die close break burn flood ruin destroy reject terminate move spoil wreck smash miss scrap bin throw delete crash fire sue injure hospitalise",
);
/** Of these nobody asks how many. */
const HARMED = new WordList("die injure hospitalise hospitalize kill drown");
/** Lost, these are no loss that can be pictured. */
const LOOSE = new WordList(
  "money time trust confidence faith opportunity momentum credibility sleep patience respect face control track focus morale reputation",
);

/** "we lost the Harley account", "the wedding was cancelled": a loss with a name. */
function namesLoss({ claims, sentence: { words } }: Cues): boolean {
  return claims.some(({ who, lemma, lemmaWord, verb, start, end, negated }) => {
    if (HARMED.lists(lemmaWord) && !negated) return true;
    if (negated || !LOSING.lists(lemmaWord) || (who === "I" && lemma === "close")) return false;
    for (let k = start; k < end; k++) {
      if (k === verb || LOOSE.holds(words[k])) continue;
      if (has(words[k].tags, Tag.Person)) return true;
    }
    return !LOOSE.isIn(words, verb, end) && concreteIn(words.slice(start, end), 2) >= 2;
  });
}

const NO_FIGURE = new WordList("one once half first second third both couple several double single quarter twice");
const hasFigure = (word: Token): boolean =>
  word.kind === "number" || (has(word.tags, Tag.Quantity) && !NO_FIGURE.holds(word));

/** A figure with what it counts; of what was done itself only one with a unit, since it is no cost yet. */
const isQuantified = ({ words }: Sentence, role: Role): boolean =>
  words.some(hasFigure) && (isMeasured(words) || (role !== "action" && isCounted(words)));

const NO = new WordList("no none nobody nothing");
/** What came of it, and not what did not come of it or how the speaker took it. */
const isTold = ({ words, clauses }: Sentence): boolean =>
  !NO.isIn(words) && !clauses.some(({ who, negated }) => who === "I" || negated);

export const unmeasuredResult: AnswerCheck = {
  id: "unmeasured-result",
  title: "Nothing measured",
  summary: "The outcome has no number, no money, time or people, and no loss with a name.",
  rule: "F4",
  why: "Measured words are believed. Without them the listener guesses, too high or too low.",
  advice: "Put one figure or name to what it cost: hours, orders, money, or the person who felt it.",
  evidence: ["answer-words"],
  severity: "hint",
  mend: 8,
  over: "answer",
  messages: {
    size: "“{words}” can be a figure. How many, how long or how much was it?",
    outcome: "I hear “{words}”, and no figure or name for it. How many, how long or how much was it?",
  },
  find({ answer, reading }): Found[] {
    if (isWronged(answer)) return [];
    const told = Math.max(0, Math.min(reading.failure, reading.owned));
    let vague: Found | null = null;
    let outcome: Sentence | null = null;
    for (const cue of cuesOf(answer)) {
      const { sentence } = cue;
      const { role, strengths } = reading.sentences[sentence.index];
      const size = sizes.first(sentence.words);
      if (size === null && (strengths.includes("measured-impact") || namesLoss(cue))) return [];
      const bad = cue.badOutcome || cue.harm;
      if (role === "learning" || (sentence.index < told && role !== "result" && !bad)) continue;
      if (isQuantified(sentence, role)) return [];
      if (!(role === "result" || (bad && (role === "action" || role === "aftermath")))) continue;
      if (bad && role === "result" && isTold(sentence)) outcome ??= sentence;
      if (
        vague !== null ||
        size === null ||
        !isClaimed(sentence, size.from) ||
        // "For many people that would be a success" counts nobody who felt it.
        sentence.words[size.from - 1]?.lower === "for"
      )
        continue;
      const span = spanOf(sentence, size);
      vague = { span, message: "size", values: { words: quote(answer.text, span) }, severity: "warning" };
    }
    if ((vague ?? outcome) === null || thinnessOf(answer, reading) === "thin") return [];
    if (vague !== null) return [vague];
    if (outcome === null || reading.owned < 0) return [];
    const span = spanOf(outcome, { from: 0, to: outcome.words.length });
    return [{ span, message: "outcome", values: { words: quote(answer.text, span) } }];
  },
  examples: {
    flags: [
      {
        text: "At a garden centre near Cork I ordered the tulip bulbs far too late. We lost [[a lot of money]] and there was trouble with the grower. I told the owner as soon as I saw it.",
      },
      {
        text: "I was shift lead at a call centre for a bank. I sent half of the team to a training on the day of the rate change. Customers waited and there were [[lots of complaints]].",
      },
      {
        text: "I was the secretary of a rowing club. I sent the invitation for the regatta to the wrong list. [[Many people]] came to the wrong lake and the start was late.",
      },
      {
        text: "In the summer camp I was in charge of the bus lists. I put a boy on the wrong bus. His parents were very worried, and we had a [[considerable delay]].",
      },
      {
        text: "I prepared the wrong agenda as a conference interpreter. [[The audience noticed, and the organiser was very disappointed]]. I apologised to her in the break, and a colleague took over the next session.",
      },
      {
        text: "I subtitled a film about a mine and skipped the last read. [[A caption was wrong in the broadcast]]. I rang my editor myself and mended the file.",
      },
    ],
    passes: [
      {
        text: "At a garden centre I ordered the tulip bulbs too late. We lost nine thousand euros and there were lots of complaints. I told the owner as soon as I saw it. I order on the first Monday in July now.",
        because: "a figure stands beside the vague words",
      },
      {
        text: "I prepared the wrong agenda. The organiser was disappointed, and she left for another agency. I apologised in the break. I ask for the agenda twice now.",
        because: "somebody who left is a loss with a name",
      },
      {
        text: "I sent half of the team to a training on the day of the rate change. People waited for forty minutes. I took calls myself. I check the calendar first now.",
        because: "minutes are a measure",
      },
      {
        text: "I sent the invitation to the wrong list. Forty rowers stood at the wrong lake. I drove over and led them across. I send a test to myself now.",
        because: "people are counted",
      },
      {
        text: "I placed the order from memory and did not open the drawing. I told my manager that same hour. Since then the drawing lies next to the keyboard.",
        because: "no outcome is told at all, which another check says",
      },
    ],
  },
};
