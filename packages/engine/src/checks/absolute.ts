import type { Sentence } from "../model/answer.ts";
import type { Found, SentenceCheck } from "../model/check.ts";
import type { Role } from "../model/labels.ts";
import { isClaimed } from "../text/claim.ts";
import type { Match, Phrases } from "../text/phrases.ts";
import { quote, spanOf } from "../text/quote.ts";
import { dramas, intensified, superlatives, totals } from "./absolute.words.ts";

const FAMILIES: readonly (readonly [string, Phrases])[] = [
  ["whole", intensified],
  ["most", superlatives],
  ["all", totals],
  ["drama", dramas],
];

function dramaIn(sentence: Sentence, role: Role): (Match & { kind: string }) | null {
  for (const [kind, phrases] of FAMILIES) {
    for (const match of phrases.all(sentence.words)) {
      if (!isSaid(sentence, match.from)) continue;
      // A place or a trade in a mess is background; which failing it excuses is another check's.
      if (kind === "drama" && role === "situation") continue;
      return { ...match, kind };
    }
  }
  return null;
}

/** What something felt like is drama too; "not a complete disaster" is not. */
function isSaid(sentence: Sentence, at: number): boolean {
  if (sentence.words[at]!.quoted) return false;
  const clause = sentence.clauses.findLast(({ start }) => start <= at);
  if (clause?.negated && clause.verb < at) return false;
  return isClaimed(sentence, at) || sentence.clauses.some(({ lemma, who }) => lemma === "feel" && who !== "they");
}

export const absolute: SentenceCheck = {
  id: "absolute",
  title: "Drama",
  summary: "The failure is told in absolutes or as a drama.",
  rule: "F4",
  why: "Big words ask for comfort in place of judgement, and nobody can check them. A measured sentence is believed.",
  advice: "Say how much: the share of orders, the days lost, the people who waited.",
  evidence: ["answer-words"],
  severity: "warning",
  mend: 8,
  over: "sentence",
  messages: {
    whole: "“{words}” leaves no room for how much it was. Which part failed?",
    most: "“{words}” ranks it. What did it cost, in days, people or money?",
    all: "“{words}” says that all of it went. Which part, and how much?",
    drama: "“{words}” is a big word without a size. What did it come to?",
  },
  find({ answer, reading, sentence }): Found[] {
    const found = dramaIn(sentence, reading.sentences[sentence.index]!.role);
    if (found === null) return [];
    const span = spanOf(sentence, found);
    return [{ span, message: found.kind, values: { words: quote(answer.text, span) } }];
  },
  examples: { flags: [], passes: [] },
};
