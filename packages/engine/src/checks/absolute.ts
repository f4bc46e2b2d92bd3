import type { Sentence, Token } from "../model/answer.ts";
import { type Found, NOTHING_FOUND, type SentenceCheck } from "../model/check.ts";
import type { Role } from "../model/labels.ts";
import { clauseAt, isClaimed } from "../text/claim.ts";
import { drop } from "../text/drop.ts";
import { has, Tag } from "../text/lexicon.ts";
import { AnyPhrases, type Match, type Phrases } from "../text/phrases.ts";
import { quote, spanOf } from "../text/quote.ts";
import { dramas, intensified, superlatives, totals } from "./absolute.words.ts";

const FAMILIES: readonly (readonly [string, Phrases])[] = [
  ["whole", intensified],
  ["most", superlatives],
  ["all", totals],
  ["drama", dramas],
];

const told = new AnyPhrases(FAMILIES.map(([, phrases]) => phrases));

function dramaIn(sentence: Sentence, role: Role): (Match & { kind: string }) | null {
  if (!told.isIn(sentence.words)) return null;
  for (const [kind, phrases] of FAMILIES) {
    for (const match of phrases.all(sentence.words)) {
      if (!isSaid(sentence, match.from)) continue;
      // A place or a trade in a mess is background; which failing it excuses is another check's.
      if (kind === "drama" && role === "situation" && !sentence.words.some(isSpeaker)) continue;
      return { ...match, kind };
    }
  }
  return null;
}

const isSpeaker = ({ tags, lower }: Token) =>
  has(tags, Tag.I | Tag.We) || lower === "my" || lower === "me" || lower === "our" || lower === "us";

/** What something felt like is drama too; "not a complete disaster" is not. */
function isSaid(sentence: Sentence, at: number): boolean {
  if (sentence.words[at]!.quoted) return false;
  const clause = clauseAt(sentence, at);
  if (clause?.negated && clause.verb < at) return false;
  return isClaimed(sentence, at) || sentence.clauses.some(({ lemma, who }) => lemma === "feel" && who !== "they");
}

export const absolute: SentenceCheck = {
  id: "absolute",
  title: "Big words",
  summary: "The failure is told in absolutes or as a drama.",
  rule: "F4",
  why: "A big word does not tell how much it was. A number is easier to believe.",
  advice: "Say how much: the share of orders, the days lost, the people who waited.",
  ask: "How much of it was there with {topic}: which share, how many days, how many people? Say that.",
  evidence: ["answer-words"],
  severity: "warning",
  mend: 8,
  over: "sentence",
  messages: {
    heard: "“{words}” makes it larger than it was.",
    whole: "“{words}” leaves no room for how much it was. Which part failed?",
    most: "“{words}” ranks it. What did it cost, in days, people or money?",
    all: "“{words}” says that all of it went. Which part, and how much?",
    drama: "“{words}” is a big word without a size. What did it come to?",
  },
  find({ answer, reading, sentence }): readonly Found[] {
    const found = dramaIn(sentence, reading.sentences[sentence.index]!.role);
    if (found === null) return NOTHING_FOUND;
    const span = spanOf(sentence, found);
    return [{ span, message: found.kind, values: { words: quote(answer.text, span) } }];
  },
  fix({ answer, sentence }, found) {
    if (found.span === null || found.message !== "whole") return null;
    const { from, to } = found.span;
    const said = sentence.words.filter(word => word.from >= from && word.to <= to);
    const adverb = said.find(({ lower }, at) => (at === 0 || at === said.length - 1) && lower.endsWith("ly"));
    return adverb ? drop(answer.text, sentence, [adverb], "Leave the big word out") : null;
  },
  examples: {
    flags: [
      { text: "I [[completely failed]] the customer.", fixed: "I failed the customer." },
      { text: "The launch [[flopped completely]].", fixed: "The launch flopped." },
      { text: "It was a [[total disaster]]." },
      { text: "[[Everything went wrong]] that day." },
      { text: "[[Every last thing that could go wrong]] went wrong." },
      { text: "My opening night [[was a nightmare]]." },
      { text: "I sent the wrong plans, which was an [[utter catastrophe]]." },
      { text: "I [[let down every single]] person on the team." },
      { text: "It was the [[worst mistake of my life]]." },
    ],
    passes: [
      { text: "The tank was completely full when I left.", because: "a plain fact about a tank" },
      { text: "I failed the exam board in two of nine schools.", because: "measured and specific" },
      { text: "It was not a complete disaster, but we lost four days.", because: "the drama is denied" },
      { text: "I wrote the disaster recovery plan for the site.", because: "the name of a kind of plan" },
      { text: "The total loss came to nine thousand euros.", because: "“total” adds up a sum" },
      { text: "I have fully changed how I book the crane.", because: "it tells of the change, not of the failing" },
      { text: "The client called it a “total disaster” in her letter.", because: "the words are the client’s" },
    ],
  },
};
