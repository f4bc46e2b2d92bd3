import type { Clause, Sentence, Token } from "../model/answer.ts";
import { type Found, NOTHING_FOUND, type SentenceCheck, type SentenceGiven } from "../model/check.ts";
import type { Severity } from "../model/labels.ts";
import { isClaimed } from "../text/claim.ts";
import { drop } from "../text/drop.ts";
import { itemBefore } from "../text/item-before.ts";
import { has, SUBJECT, Tag } from "../text/lexicon.ts";
import { badWords, Does, doesOf } from "../text/meaning.ts";
import type { Match } from "../text/phrases.ts";
import { quote, spanOf } from "../text/quote.ts";
import { frames, ownParts, softeners } from "./hedging.words.ts";

interface Hedge extends Match {
  readonly kind: "softened" | "withheld" | "might";
  readonly severity: Severity;
}

const GUESSING = new Set(["guess", "suppose"]);
const OFTEN_FILLER = new Set(["sort", "kind", "kinda", "sorta"]);
const ROUGHLY = new Set("once twice every around about".split(" "));
const BIGGEST = new Set("biggest largest greatest worst main".split(" "));
const CHOOSING = new Set("say point pick choose go mention tell".split(" "));
const BETTER = new Set(
  "better different clearer earlier smoother avoided handled improved preferable beneficial stronger tighter done managed".split(
    " ",
  ),
);
/** "I guess I ..." guesses; "I guess weights for a living" does not. */
const OPENS_GUESS = SUBJECT | Tag.Determiner | Tag.Opener | Tag.Adverb | Tag.Modal;
const isSpeaker = ({ who, subject }: Clause) => who === "I" || who === "we" || subject === "one";

function hedgeIn({ reading, sentence }: SentenceGiven): Hedge | null {
  const { role } = reading.sentences[sentence.index]!;
  for (const match of frames.all(sentence.words)) {
    // "I'd like to think I did well" looks back; what it leaves open is no choice.
    const back = has(sentence.words[match.to]?.tags ?? 0, Tag.Past) && sentence.words[match.to - 1]!.lower === "i";
    if (isClaimed(sentence, match.from)) return { ...match, kind: "withheld", severity: back ? "hint" : "warning" };
  }
  for (const match of softenersIn(sentence)) {
    if (takesBackOwn(sentence, match)) return { ...match, kind: "softened", severity: "warning" };
    if (
      (role === "learning" && !OFTEN_FILLER.has(sentence.words[match.from]!.lower)) ||
      GUESSING.has(sentence.words[match.to - 1]!.lower)
    )
      return { ...match, kind: "softened", severity: "hint" };
  }
  for (const clause of sentence.clauses) {
    if (!isClaimed(sentence, clause.group)) continue;
    const hedge = modalHedge(sentence, clause, role === "learning");
    if (hedge) return hedge;
  }
  return null;
}

/** "might have rushed it", "might do it in school instead", "the timing could have been better". */
function modalHedge({ words }: Sentence, clause: Clause, learning: boolean): Hedge | null {
  const modal = words[clause.group]!.lower;
  const open = modal === "might" || modal === "may";
  const group = { from: clause.group, to: clause.verb + 1 };
  if (clause.who === "I" && open && clause.opener !== "if") {
    if (learning && !clause.perfect) return { ...group, kind: "withheld", severity: "warning" };
    if (clause.perfect && has(doesOf(clause.lemmaWord), Does.Fault))
      return { ...group, kind: "might", severity: "warning" };
  }
  if (learning && clause.perfect && clause.who !== "they" && clause.who !== "I" && clause.opener !== "if") {
    if (open || (modal === "could" && clause.passive)) return { ...group, kind: "withheld", severity: "warning" };
  }
  if (clause.who === "thing" && (open || modal === "could") && clause.perfect && clause.lemma === "be") {
    for (let at = clause.verb + 1; at < Math.min(clause.end, clause.verb + 4); at++)
      if (BETTER.has(words[at]!.lower))
        return { from: clause.group, to: at + 1, kind: "withheld", severity: "warning" };
  }
  return null;
}

function softenersIn(sentence: Sentence): Match[] {
  const { words } = sentence;
  return softeners.all(words).filter(({ from, to }) => {
    if (!isClaimed(sentence, from)) return false;
    // "maybe half an hour" is a fact told roughly; "my biggest failure is probably" only chooses the story.
    const next = words[to];
    if (isRough(words, to)) return false;
    if (
      GUESSING.has(words[to - 1]!.lower) &&
      next &&
      (has(next.tags, Tag.They) || !has(next.tags, OPENS_GUESS)) &&
      next.kind !== "punctuation"
    )
      return false;
    return !BIGGEST.has(itemBefore(words, from - 2)?.lower ?? "") && !(next && CHOOSING.has(next.lower));
  });
}

function isRough(words: readonly Token[], at: number): boolean {
  const next = words[at];
  if (!next) return false;
  if (next.lower === "a" || next.lower === "an")
    return (
      has(words[at + 1]?.tags ?? 0, Tag.Unit | Tag.Quantity) && !/^(?:second|third|double)$/.test(words[at + 1]!.lower)
    );
  return ROUGHLY.has(next.lower) || (has(next.tags, Tag.Quantity) && next.lower !== "both");
}

/** Whether a hedge takes back the speaker's own alternative, lesson or fault. */
function takesBackOwn({ words, clauses }: Sentence, { from, to }: Match): boolean {
  for (const clause of clauses) {
    if (!isSpeaker(clause) || clause.end < from || clause.start > to + 1 || clause.opener === "if") continue;
    if (clause.counterfactual || clause.tense === "modal") return true;
  }
  const next = words[to];
  if (next && (next.lower === "too" || badWords.holds(next)) && clauses.some(isSpeaker)) return true;
  return ownParts.first(words) !== null;
}

export const hedging: SentenceCheck = {
  id: "hedging",
  title: "Taken half back",
  summary: "Your own part, lesson or alternative is said and taken half back.",
  rule: "E1",
  why: "After “perhaps” the listener no longer knows whether you stand behind what you say.",
  advice:
    "Say what you would do as a decision: “I would call on the Monday.” Be certain about that one choice; nobody expects you to be certain of everything.",
  evidence: ["hedges"],
  severity: "warning",
  mend: 6,
  over: "sentence",
  messages: {
    heard: "“{words}” leaves your part open.",
    softened: "“{words}” takes half of it back. Say it as you see it now.",
    withheld: "“{words}” leaves open what you would do, or what you did. Choose, and say it.",
    might: "“{words}” leaves open whether you did. If you did, say so.",
  },
  find(given): readonly Found[] {
    const hedge = hedgeIn(given);
    if (hedge === null) return NOTHING_FOUND;
    const span = spanOf(given.sentence, hedge);
    return [{ span, message: hedge.kind, values: { words: quote(given.answer.text, span) }, severity: hedge.severity }];
  },
  fix({ answer, sentence }, found) {
    if (found.message !== "softened") return null;
    const spans = softenersIn(sentence).map(match => spanOf(sentence, match));
    return drop(answer.text, sentence, spans, "Say it without the hedge");
  },
  examples: {
    flags: [
      {
        text: "I [[probably]] should have called the client on Monday.",
        fixed: "I should have called the client on Monday.",
      },
      { text: "[[Maybe]] I could have asked for a second reader.", fixed: "I could have asked for a second reader." },
      { text: "[[I guess]] I would plan the route first.", fixed: "I would plan the route first." },
      {
        text: "I would test it on one ward next time, [[I suppose]].",
        fixed: "I would test it on one ward next time.",
      },
      { text: "My mistake was [[sort of]] not asking, maybe.", fixed: "My mistake was not asking." },
      { text: "[[It is hard to say]] what I would change." },
      { text: "I [[am not sure I]] would do it differently." },
      { text: "[[I'd like to think I]] have become more careful." },
      { text: "I [[might have overlooked]] the second page." },
      { text: "[[I'd hope to]] see it sooner." },
      { text: "The handover [[could have been better]]." },
      { text: "I now check every order twice, [[or I try to]]." },
    ],
    passes: [
      { text: "I lost maybe forty orders that week.", because: "a number told roughly is a fact of the outside world" },
      { text: "I think it was a Tuesday.", because: "an honest doubt about a date takes nothing back" },
      { text: "I don't know why she left, and I never asked.", because: "what goes on in others cannot be known" },
      {
        text: "My biggest failure is probably the summer fair of 2018.",
        because: "it only chooses which story to tell",
      },
      { text: "I guessed the weight and got it wrong.", because: "guessing was the act, and it is told plainly" },
      { text: "A second reader might have caught it.", because: "what would have followed is open for anybody" },
      {
        text: "“Maybe I should have waited” is what he wrote to me.",
        because: "the hedge is in somebody else’s words",
      },
      { text: "It was a new kind of pump.", because: "the words “kind of” name a sort of thing" },
    ],
  },
};
