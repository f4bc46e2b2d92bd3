import type { Sentence } from "../model/answer.ts";
import type { Found, SentenceCheck, SentenceGiven } from "../model/check.ts";
import type { Role, Severity } from "../model/labels.ts";
import { isClaimed } from "../text/claim.ts";
import { drop } from "../text/drop.ts";
import { has, Tag } from "../text/lexicon.ts";
import { badWords } from "../text/meaning.ts";
import { type Match, Phrases } from "../text/phrases.ts";
import { quote, spanOf } from "../text/quote.ts";
import {
  atTheEnd,
  damages,
  denied,
  ended,
  euphemisms,
  exaggerated,
  harmless,
  mild,
  normal,
  worse,
} from "./minimizing.words.ts";

type Kind =
  | "denied"
  | "mild"
  | "exaggerated"
  | "worse"
  | "harmless"
  | "normal"
  | "euphemism"
  | "ended"
  | "small"
  | "least"
  | "only";
interface Shrunk extends Match {
  readonly kind: Kind;
  readonly severity: Severity;
}

/** "I don't want to make it sound like it was fine." */
const LIKENED = new Set(["like", "if", "though"]);
const FAMILIES: readonly (readonly [Kind, Phrases, Severity])[] = [
  ["denied", denied, "error"],
  ["mild", mild, "warning"],
  ["exaggerated", exaggerated, "warning"],
  ["worse", worse, "warning"],
  ["harmless", harmless, "warning"],
  ["normal", normal, "warning"],
  ["ended", ended, "warning"],
  ["euphemism", euphemisms, "warning"],
];

function shrunkIn({ reading, sentence }: SentenceGiven): Shrunk | null {
  for (const [kind, phrases, severity] of FAMILIES) {
    for (const match of phrases.all(sentence.words))
      if (isClaimed(sentence, match.from) && !LIKENED.has(sentence.words[match.from - 1]?.lower ?? ""))
        return { ...match, kind, severity };
  }
  return (
    atLeast(sentence) ?? small(sentence) ?? closing(sentence) ?? only(sentence, reading.sentences[sentence.index]!.role)
  );
}

/** "At least we told them", but not "at least forty", "at the least". */
function atLeast(sentence: Sentence): Shrunk | null {
  const { words } = sentence;
  for (let at = 0; at < words.length - 2; at++) {
    if (words[at]!.lower !== "at" || words[at + 1]!.lower !== "least" || !isClaimed(sentence, at)) continue;
    let next = at + 2;
    while (words[next]?.kind === "punctuation") next++;
    const word = words[next];
    const before = words[at - 1];
    // "This at least was saved" only picks one thing out.
    if (before && before.kind === "word" && !has(before.tags, Tag.Opener)) continue;
    if (!word || has(word.tags, Tag.Quantity) || word.lower === "a" || word.lower === "once") continue;
    return { from: at, to: at + 2, kind: "least", severity: "warning" };
  }
  return null;
}

/** "It happens." closes the matter; "it happens on Fridays" goes on. */
function closing(sentence: Sentence): Shrunk | null {
  const { words } = sentence;
  for (const match of atTheEnd.all(words)) {
    const next = words[match.to];
    if ((next === undefined || next.kind === "punctuation") && isClaimed(sentence, match.from))
      return { ...match, kind: "mild", severity: "warning" };
  }
  return null;
}

const ONLY = new Set(["only", "just", "merely", "mere", "barely", "hardly", "scarcely"]);

/** "only three customers noticed", told as the result; "I had only two weeks" is something else. */
function only(sentence: Sentence, role: Role): Shrunk | null {
  const { words, clauses } = sentence;
  if (role !== "result" && role !== "aftermath") return null;
  for (let at = 0; at < words.length - 2; at++) {
    if (!ONLY.has(words[at]!.lower) || !isClaimed(sentence, at)) continue;
    const amount = words[at + 1]!;
    if (!has(amount.tags, Tag.Quantity) && amount.lower !== "a") continue;
    const counted = words.slice(at + 2, at + 5).findIndex(word => has(word.tags, Tag.Unit | Tag.Person));
    const clause = clauses.findLast(({ start }) => start <= at);
    if (counted < 0 || (clause && clause.who === "I" && clause.lemma !== "lose" && clause.lemma !== "miss")) continue;
    return { from: at, to: at + 3 + counted, kind: "only", severity: "hint" };
  }
  return null;
}

const SMALL = new Set(
  "small minor little tiny slight wee trivial insignificant negligible harmless petty modest minimal brief temporary short".split(
    " ",
  ),
);
const DAMAGES = new Set(damages.split(" "));
const SOFT = new Phrases([
  "(a|just a|only a)? (bit|little|little bit|tad|touch|wee bit) (of a|of)?",
  "(slightly|somewhat|mildly|marginally)",
]);

/** "a small mistake", "a bit upset". */
function small(sentence: Sentence): Shrunk | null {
  const { words } = sentence;
  for (let at = 0; at < words.length - 1; at++) {
    if (SMALL.has(words[at]!.lower)) {
      for (let k = at + 1; k < Math.min(words.length, at + 3); k++)
        if (DAMAGES.has(words[k]!.lower) && isClaimed(sentence, at) && !has(words[at - 1]?.tags ?? 0, Tag.Not))
          return { from: at, to: k + 1, kind: "small", severity: "warning" };
    }
  }
  for (const match of SOFT.all(words)) {
    const next = words[match.to];
    if (next && (badWords.has(next.lower) || DAMAGES.has(next.lower)) && isClaimed(sentence, match.from))
      return { from: match.from, to: match.to + 1, kind: "small", severity: "hint" };
  }
  return null;
}

export const minimizing: SentenceCheck = {
  id: "minimizing",
  title: "Made small",
  summary: "The failure is made small, or set beside a worse one.",
  rule: "F3",
  why: "Whoever makes it small seems not to have felt what it cost others, and the listener wonders whether it would happen again.",
  advice:
    "Say what happened at its full size, once, with a number if you have one. Then go on to what you did about it.",
  evidence: ["answer-words"],
  severity: "warning",
  mend: 5,
  over: "sentence",
  messages: {
    denied: "“{words}” says that it was no real failure. Then why tell it?",
    mild: "“{words}” says that it was bearable. For whom?",
    exaggerated: "“{words}” says that others made too much of it. Their view is what it cost.",
    worse: "“{words}” sets it beside something worse or bigger. It shrinks, and so does your part.",
    harmless: "“{words}” tells who was not hurt. Say who was, and how.",
    normal: "“{words}” says that it happens to everybody. This one happened to you.",
    euphemism: "“{words}” is a soft word for it. Say plainly what failed.",
    ended: "“{words}” lets the end make up for the failure. Say what it cost first.",
    small: "“{words}” says how small it was. Let the listener judge its size.",
    least: "“{words}” looks for the bright side before the damage has been heard.",
    only: "“{words}” makes your part smaller than it was.",
  },
  find(given): Found[] {
    const found = shrunkIn(given);
    if (found === null) return [];
    const span = spanOf(given.sentence, found);
    return [{ span, message: found.kind, values: { words: quote(given.answer.text, span) }, severity: found.severity }];
  },
  fix({ answer, sentence }, found) {
    if (found.span === null || found.message !== "least") return null;
    return drop(answer.text, sentence, [found.span], "Leave it out");
  },
  examples: { flags: [], passes: [] },
};
