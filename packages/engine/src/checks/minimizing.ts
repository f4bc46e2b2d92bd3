import type { Sentence } from "../model/answer.ts";
import { type Found, NOTHING_FOUND, type SentenceCheck, type SentenceGiven } from "../model/check.ts";
import type { Role, Severity } from "../model/labels.ts";
import { type Shrinking, shrinkingIn } from "../reader/shrinking.ts";
import { clauseAt, isClaimed } from "../text/claim.ts";
import { drop } from "../text/drop.ts";
import { itemBefore } from "../text/item-before.ts";
import { AnyPhrases, type Match, type Phrases } from "../text/phrases.ts";
import { quote, spanOf } from "../text/quote.ts";
import {
  atTheEnd,
  compared,
  denied,
  ended,
  euphemisms,
  exaggerated,
  harmless,
  mild,
  normal,
  slight,
  soothing,
  worse,
} from "./minimizing.words.ts";

type Kind = "denied" | "mild" | "exaggerated" | "worse" | "euphemism" | Shrinking["kind"];
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

const told = new AnyPhrases([...FAMILIES.map(([, phrases]) => phrases), compared]);

/** "I could hardly see the road" is no shrinking. */
const hardlyI = ({ words, clauses }: Sentence, at: number): boolean =>
  /^(?:hardly|barely|scarcely)$/.test(words[at]!.lower) && clauseAt({ clauses }, at)?.who === "I";

function shrunkIn({ reading, sentence }: SentenceGiven): Shrunk | null {
  const { role } = reading.sentences[sentence.index]!;
  const fixed = told.isIn(sentence.words) ? phraseIn(sentence, role) : null;
  if (fixed !== null) return fixed;
  const found = shrinkingIn(sentence, role) ?? closing(sentence) ?? soothed(sentence, role);
  return found && { ...found, severity: found.sure ? "warning" : "hint" };
}

function phraseIn(sentence: Sentence, role: Role): Shrunk | null {
  for (const [kind, phrases, severity] of FAMILIES) {
    for (const match of phrases.all(sentence.words)) {
      if (kind === "mild" && hardlyI(sentence, match.from)) continue;
      if (isClaimed(sentence, match.from) && !LIKENED.has(itemBefore(sentence.words, match.from)?.lower ?? ""))
        return { ...match, kind, severity: role === "learning" && kind === "normal" ? "hint" : severity };
    }
  }
  const set = compared.first(sentence.words);
  if (set && isClaimed(sentence, set.from) && itemBefore(sentence.words, set.from)?.lower !== "far") {
    const small = sentence.words.some(({ lower }) => slight.has(lower));
    return { ...set, kind: "worse", severity: small && role !== "learning" ? "warning" : "hint" };
  }
  return null;
}

/** "The insurance paid for everything", told as the outcome. */
function soothed(sentence: Sentence, role: Role): (Match & { kind: "ended"; sure: false }) | null {
  const match = role === "result" || role === "aftermath" || role === "other" ? soothing.first(sentence.words) : null;
  return match && isClaimed(sentence, match.from) ? { ...match, kind: "ended", sure: false } : null;
}

/** "It happens." closes the matter; "it happens on Fridays" goes on. */
function closing(sentence: Sentence): (Match & { kind: "mild"; sure: true }) | null {
  const { words } = sentence;
  for (const match of atTheEnd.all(words)) {
    const next = words[match.to];
    if ((next === undefined || next.kind === "punctuation") && isClaimed(sentence, match.from))
      return { ...match, kind: "mild", sure: true };
  }
  return null;
}

export const minimizing: SentenceCheck = {
  id: "minimizing",
  title: "Made small",
  summary: "The failure is made small, or set beside a worse one.",
  rule: "F3",
  why: "When it is made small, the listener cannot hear what it cost others, and wonders if it will happen again.",
  advice:
    "Say what happened at its full size, once, with a number if you have one. Then go on to what you did about it.",
  ask: "What did the matter with {topic} cost, and whom? Say it at its full size, once, with a number if you have one. Then go on to what you did about it.",
  evidence: ["answer-words"],
  severity: "warning",
  mend: 5,
  over: "sentence",
  messages: {
    heard: "“{words}” makes it smaller than it was.",
    denied: "“{words}” says that it was no real failure. Say what went wrong, or choose another story.",
    mild: "“{words}” says that it was bearable. Say who felt it, and how.",
    exaggerated: "“{words}” says that others made too much of it. Say how it was for them.",
    worse: "“{words}” sets it beside something worse or bigger. It shrinks, and so does your part.",
    harmless: "“{words}” tells who was not hurt. Say who was, and how.",
    normal: "“{words}” speaks of everybody. Say what was yours in this one.",
    euphemism: "“{words}” is a soft word for it. Say plainly what failed.",
    ended: "“{words}” lets the end make up for the failure. Say what it cost first.",
    small: "“{words}” says how small it was. Let the listener judge its size.",
    pleased: "“{words}” tells how well others took it. Say what it cost them.",
    lucky: "“{words}” thanks luck that it was no worse. Say how bad it was.",
    anyway: "“{words}” says that it made no difference. Say what did.",
    least: "“{words}” looks for the bright side before the damage has been heard.",
    only: "“{words}” makes your part smaller than it was.",
  },
  find(given): readonly Found[] {
    const found = shrunkIn(given);
    if (found === null) return NOTHING_FOUND;
    const span = spanOf(given.sentence, found);
    return [{ span, message: found.kind, values: { words: quote(given.answer.text, span) }, severity: found.severity }];
  },
  fix({ answer, sentence }, found) {
    if (found.span === null || found.message !== "least") return null;
    return drop(answer.text, sentence, [found.span], "Leave “at least” out");
  },
  examples: {
    flags: [
      { text: "I [[wouldn't call it a failure]], more of a delay." },
      { text: "It [[could have been a lot worse]]." },
      { text: "[[At least]] we found it before the weekend.", fixed: "We found it before the weekend." },
      { text: "I forgot the permit, but [[everyone makes mistakes]]." },
      { text: "The invoice went to the wrong firm. [[It happens]]." },
      { text: "It [[wasn't a big deal]] for the school." },
      { text: "There was a [[small hiccup]] in the second month." },
      { text: "We lost the booking, which is [[next to nothing]] for a hotel of that size." },
      { text: "I broke the lock, but [[nobody died]]." },
      { text: "I dropped the tray. In the end [[it all worked out]]." },
      { text: "It was a [[minor mistake]] in a long report." },
      { text: "[[Every baker has burnt]] a batch once." },
      { text: "I sent the wrong file and the team was late. [[The customer didn't even notice]]." },
      { text: "I double-booked the van, but [[it was fine in the end]]." },
      { text: "I left the gate open and two cows got out. [[Luckily]] the road was empty." },
      { text: "I sent the wrong date to the whole list. [[Only three customers]] came for nothing." },
      { text: "I forgot her order and she got it a day late. [[She was away anyway]]." },
      { text: "My manager [[overreacted]] when the numbers came." },
      { text: "[[By the standards of]] bakery fires it was short." },
      { text: "I broke the lock. [[It was hardly a]] burglary." },
      { text: "We lost the order, and the bank [[barely noticed]]." },
      { text: "In the year's figures it [[is just a footnote]]." },
    ],
    passes: [
      {
        text: "At least forty families waited in the cold.",
        because: "“at least” gives a lower bound, and the harm at its full size",
      },
      { text: "I had just moved to the night shift.", because: "“just” tells when" },
      {
        text: "Only one of the two price lists was current, and I sent the other.",
        because: "“only” is a plain fact here",
      },
      { text: "It was not a small mistake: we paid for it all year.", because: "smallness is denied" },
      {
        text: "I told myself it was no big deal, and that was the failure.",
        because: "what the speaker thought then is owned as the error",
      },
      { text: "The barge was a small one, and we filled it too far.", because: "the barge is small, not the damage" },
      { text: "I worked in a small town with one school.", because: "the town is small, not the damage" },
      {
        text: "I rang the client that evening, and they stayed with us.",
        because: "damage repaired is told, not made small",
      },
      {
        text: "My boss came down to the floor and said “it could have been worse”.",
        because: "the words are somebody else’s",
      },
      {
        text: "I wrote a rule so that it never happens again.",
        because: "to keep a thing from happening is the opposite of shrugging",
      },
    ],
  },
};
