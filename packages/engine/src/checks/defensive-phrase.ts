import type { Sentence } from "../model/answer.ts";
import { type Found, NOTHING_FOUND, type SentenceCheck } from "../model/check.ts";
import { faultless } from "../reader/turned-away.words.ts";
import { isClaimed } from "../text/claim.ts";
import { drop } from "../text/drop.ts";
import { itemBefore } from "../text/item-before.ts";
import { has, Tag } from "../text/lexicon.ts";
import { AnyPhrases, type Match, type Phrases } from "../text/phrases.ts";
import { quote, spanOf } from "../text/quote.ts";
import { appeals, fairness, granted, helpless, hindsight } from "./defensive-phrase.words.ts";

type Kind = "fair" | "appeal" | "helpless" | "faultless" | "hindsight";
const FAMILIES: readonly (readonly [Kind, Phrases])[] = [
  ["fair", fairness],
  ["faultless", faultless],
  ["helpless", helpless],
  ["appeal", appeals],
  ["hindsight", hindsight],
];
const told = new AnyPhrases(FAMILIES.map(([, phrases]) => phrases));
/** A phrase that is nearly the whole sentence leaves none behind. */
const WHOLE = 1.3;
/** Where one of these opens the sentence, the stock phrase can go and the rest stands. */
const DROPPABLE = new Set(["fair", "appeal"]);

/** "What could I do better?" asks about the next time. */
const CHANGING = new Set(["better", "differently", "different", "instead", "to", "for", "next"]);

function phraseIn(sentence: Sentence): (Match & { kind: Kind }) | null {
  const { words } = sentence;
  if (!told.isIn(words)) return null;
  for (const [kind, phrases] of FAMILIES) {
    for (const match of phrases.all(words)) {
      if (!isClaimed(sentence, match.from)) continue;
      if (
        kind === "fair" &&
        (isKind(sentence, match) || isOfOwnPart(sentence, match) || granted.at(words, match.to) !== null)
      )
        continue;
      // "I began with what I had done wrong".
      if (
        kind === "helpless" &&
        words[match.to - 1]!.lower === "had" &&
        has(words[match.to]?.tags ?? 0, Tag.Participle)
      )
        continue;
      if (has(itemBefore(words, match.from)?.tags ?? 0, Tag.Not)) continue;
      if (CHANGING.has(words[match.to]?.lower ?? "") && !/^(?:you|i)$/.test(words[match.from]!.lower)) continue;
      return { ...match, kind };
    }
  }
  return null;
}

/** "to be fair to her": the other's side is taken. */
function isKind({ words }: Sentence, { to }: Match): boolean {
  const last = words[to - 1]!.lower;
  if (last !== "to" && last !== "on" && last !== "with") return false;
  const next = words[to]?.lower;
  return !(next === "me" || next === "us" || next === "myself" || next === "ourselves");
}

/** "I should have asked her first, to be fair": that is fair to others. */
const isOfOwnPart = ({ words, clauses }: Sentence, { from }: Match): boolean =>
  clauses.some(
    ({ who, counterfactual, group, verb }) =>
      who === "I" && counterfactual && verb < from && words[group]!.lower === "should",
  );

/** "You have to understand that they were new" pleads; "you have to understand the client's trade first" is a rule for later. */
function leadsToClaim({ words, clauses }: Sentence, { to }: Match): boolean {
  if (words[to - 1]!.lower === "that" || words[to]?.lower === ",") return true;
  return clauses.some(({ start, opener }) => start >= to && start <= to + 3 && (opener === "" || opener === "that"));
}

export const defensivePhrase: SentenceCheck = {
  id: "defensive-phrase",
  title: "Stock defence",
  summary: "A stock phrase of defence announces an excuse.",
  rule: "F1",
  why: "The listener hears the phrase before the reason, and listens to the reason as to an excuse.",
  advice:
    "Leave the phrase out. If the fact behind it matters, say it plainly, after the sentence that owns your part.",
  evidence: ["owning-attribution", "owning-against"],
  severity: "error",
  mend: 4,
  over: "sentence",
  messages: {
    heard: "“{words}” sounds like a defence.",
    fair: "“{words}” announces a defence, whatever follows it.",
    appeal: "“{words}” asks the listener to take your side before they know what you did.",
    helpless: "“{words}” says you had no part in it. What was yours to decide?",
    faultless: "“{words}” is about where the fault does not lie. Say where yours does.",
    hindsight: "“{words}” defends the decision. What would you decide now?",
  },
  find({ answer, reading, sentence }): readonly Found[] {
    const found = phraseIn(sentence);
    if (found === null) return NOTHING_FOUND;
    if (
      found.kind === "appeal" &&
      reading.sentences[sentence.index]!.role === "learning" &&
      !leadsToClaim(sentence, found)
    )
      return NOTHING_FOUND;
    const span = spanOf(sentence, found);
    return [{ span, message: found.kind, values: { words: quote(answer.text, span) }, isWording: true }];
  },
  fix({ answer, sentence }, found) {
    if (found.span === null || !DROPPABLE.has(found.message)) return null;
    // "What was I supposed to do?" has nothing beside it that could stay.
    if (answer.text.slice(found.span.from, found.span.to).toLowerCase().startsWith("what ")) return null;
    if (sentence.to - sentence.from < (found.span.to - found.span.from) * WHOLE) return null;
    return drop(answer.text, sentence, [found.span], "Leave the phrase out");
  },
  examples: {
    flags: [
      { text: "[[In my defence]], the old plan had no dates in it.", fixed: "The old plan had no dates in it." },
      { text: "I sent it late and, [[to be fair]], I was new.", fixed: "I sent it late and I was new." },
      { text: "But [[in all fairness]], the form is hard to read.", fixed: "But the form is hard to read." },
      {
        text: "[[You have to understand that]] we had moved offices that week.",
        fixed: "We had moved offices that week.",
      },
      { text: "My manager was away, so [[my hands were tied]]." },
      { text: "[[It's easy to say now]], but the numbers looked fine in May." },
      { text: "The stock ran out, but it [[wasn't really my fault]]." },
      { text: "[[I did what I could with what]] I had." },
      { text: "[[Anyone in my position would have done the same]]." },
      { text: "It went wrong [[through no fault of my own]]." },
      { text: "With nine tables and one waiter, [[what was I supposed to do]]?" },
      { text: "You [[can't pin that on me]]." },
      { text: "I played [[with the cards I was dealt]]." },
      { text: "[[You try cooking]] for ninety with one oven." },
      { text: "The van broke down, and [[there was nothing I could]] do." },
    ],
    passes: [
      {
        text: "To be fair to Karim, he had asked me twice for the key.",
        because: "fairness to somebody else takes the other’s side",
      },
      { text: "It was my fault and nobody else's.", because: "the fault is taken, not turned away" },
      {
        text: "The planner was hard on me, and to be fair she had every right to be.",
        because: "the other's right is granted",
      },
      {
        text: "I rang the families and began with what I had done wrong.",
        because: "that is what was done, not what there was",
      },
      {
        text: "I should have asked the caretaker first, to be fair.",
        because: "it comes after the own omission, and is fair to others",
      },
      {
        text: "My manager said “it wasn't your fault”, but I had signed the sheet.",
        because: "the words are quoted, and the speaker does not rest on them",
      },
      {
        text: "Now I ask first, because you have to understand the tenant's day before you book a repair.",
        because: "a rule for the work, not a plea to the listener",
      },
      { text: "The price has to be fair to both sides.", because: "the words are meant as they are: a fair price" },
      {
        text: "At the time I told myself that my hands were tied.",
        because: "the excuse of that day is told, and no longer made",
      },
      {
        text: "What could I do better? I now call the ward before I discharge.",
        because: "a question about the speaker’s own change",
      },
    ],
  },
};
