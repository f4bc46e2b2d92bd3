import type { ParsedAnswer, Sentence, Token } from "../model/answer.ts";
import { type Found, NOTHING_FOUND, type SentenceCheck, type SentenceGiven } from "../model/check.ts";
import type { Fix } from "../model/report.ts";
import { type Cues, cuesOf } from "../reader/cues.ts";
import { otherCause } from "../reader/others.ts";
import { isOurs } from "../text/claim.ts";
import { parseClauses } from "../text/clauses.ts";
import { itemBefore } from "../text/item-before.ts";
import { has, Tag } from "../text/lexicon.ts";
import type { Match } from "../text/phrases.ts";
import { quote, spanOf } from "../text/quote.ts";
import { WordList } from "../text/word-list.ts";
import { comforts, defences, excuses, grants, notBefore, onlyOpening, pivots, yeses } from "./but-pivot.words.ts";

/** How much is admitted before the turn, how much explained away after it; a finding needs three in all. */
const FULLY = 2;
const PARTLY = 1;
const ENOUGH = 3;

interface Turn extends Match {
  /** What stands before the turn admits it wholly, in the same sentence. */
  readonly whole: boolean;
  readonly sure: boolean;
}

function find({ answer, sentence }: SentenceGiven): readonly Found[] {
  const turn = turnIn(answer, sentence);
  if (!turn) return NOTHING_FOUND;
  const span = spanOf(sentence, turn);
  return [
    {
      span,
      message: "excuse",
      values: { words: quote(answer.text, span) },
      ...(turn.sure ? {} : { severity: "hint" }),
    },
  ];
}

function fix({ answer, sentence }: SentenceGiven, { span }: Found): Fix | null {
  const turn = turnIn(answer, sentence);
  if (!turn?.whole || !span) return null;
  const left = sentence.words.slice(0, turn.from).findLast(word => word.kind !== "punctuation");
  return left ? { title: "End the sentence before it turns", from: left.to, to: span.to, insert: "" } : null;
}

function turnIn(answer: ParsedAnswer, sentence: Sentence): Turn | null {
  const { words } = sentence;
  for (const { from, to } of turnsIn(words)) {
    const left = from > 1 ? part(sentence, 0, from) : itemBefore(answer.sentences, sentence.index);
    if (!left) continue;
    let end = to;
    while (end < words.length && words[end]!.lower !== ";" && words[end]!.lower !== ":") end++;
    const right = part(sentence, to, end);
    const excused = excuse(right);
    if (excused <= 0) continue;
    const admitted = isOthersOnly(left, right) ? 0 : admission(left);
    if (admitted + excused < ENOUGH) continue;
    const atEnd = words.slice(end).every(word => word.kind === "punctuation");
    const mine = left.words.some(word => word.lower === "i" || word.lower === "my");
    return {
      from,
      to: end,
      whole: !sentence.question && from > 1 && admitted === FULLY && mine && atEnd,
      sure: admitted === FULLY && excused >= FULLY,
    };
  }
  return null;
}

/** A stretch of a sentence, read as a sentence of its own. */
function part(sentence: Sentence, from: number, to: number): Sentence {
  const words = sentence.words.slice(from, to);
  return { ...sentence, words, clauses: parseClauses(words) };
}

function turnsIn(words: readonly Token[]): Match[] {
  return pivots.all(words).filter(({ from, to }) => {
    const { lower, quoted } = words[from]!;
    const before = itemBefore(words, from);
    // "a greeting that said he was open"
    if (lower === "that" && from > 1 && before!.kind !== "punctuation") return false;
    if (quoted || (before && notBefore.has(before.lower))) return false;
    // "Yes, it was my part, yet it's hard to": turns after a comma; "not yet" does not.
    if (lower === "yet" && (from > 1 ? before!.kind !== "punctuation" : words[to]?.lower !== ",")) return false;
    if (lower === "even" && from > 1 && before!.kind !== "punctuation") return false;
    if (onlyOpening.has(lower) && (from > 1 || words[to]?.lower !== ",")) return false;
    // "Although it was late, I sent it": the turn comes at the comma, and towards the speaker.
    if (from <= 1 && (lower === "although" || lower === "though" || lower === "even"))
      return !words.slice(to).some(word => word.lower === ",");
    return words.length - to > 1;
  });
}

const cuesFor = (sentence: Sentence): Cues => cuesOf({ text: "", sentences: [sentence], words: 0 })[0]!;
const ASKING = Tag.Opener | Tag.Modal;
const NOTICING = new WordList("see notice know realise realize suspect doubt hear");

/**
 * Whether only others are spoken of before the turn: "she was not angry but she was disappointed". That a client was lost
 * or displeased is the speaker's to tell. A name that opens the sentence is known by the "she" behind the turn.
 */
function isOthersOnly({ words, clauses }: Sentence, right: Sentence): boolean {
  if (clauses.length === 0 || words.some(word => OURS.has(word.lower))) return false;
  const person = right.words.some(word => word.lower === "he" || word.lower === "she");
  return clauses.every(({ who, subjectWord, start, negated, lemma, tense }) => {
    if (CUSTOMERS.lists(subjectWord) || (negated && lemma !== "be" && tense === "past")) return false;
    return who === "they" || (who === "thing" && person && start === 0 && words[0]!.capital && words[0]!.tags === 0);
  });
}

const OURS = new Set("i me my mine myself we us our ours".split(" "));
const CUSTOMERS = new WordList("client clients customer customers guest guests user users patient patients");

function admission(left: Sentence): number {
  const { words, clauses } = left;
  const cues = cuesFor(left);
  if (
    cues.admits ||
    cues.shouldHave ||
    cues.faultVerb ||
    cues.omission ||
    cues.flawedAct ||
    cues.alternative ||
    yeses.at(words, 0) ||
    grants.first(words)
  )
    return FULLY;
  // "the client did leave": said with stress, to be granted.
  if (clauses.some(({ group, verb, negated }) => words[group]!.lower === "did" && verb > group && !negated))
    return FULLY;
  if (clauses.some(clause => isOurs(clause) && clause.tense === "past" && NOTICING.lists(clause.lemmaWord)))
    return PARTLY;
  const lost = clauses.some(clause => clause.who === "they" && clause.negated && clause.tense === "past");
  return cues.badOutcome || cues.measured || lost ? PARTLY : 0;
}

function excuse(right: Sentence): number {
  const { words, clauses } = right;
  const first = clauses[0];
  if (!first) return 0;
  const defence = defences.first(words);
  if (defence && itemBefore(words, defence.from)?.lower !== "if") return ENOUGH;
  const cues = cuesFor(right);
  if (cues.admits || cues.shouldHave || cues.repaired || cues.told) return 0;
  // "though I knew perfectly well": towards the speaker.
  if (first.who === "I" && !first.negated && NOTICING.lists(first.lemmaWord) && first.lemma !== "doubt") return 0;
  // "but who reads surveys on a holiday?"
  const asked = words[words.length - 1]!.lower === "?" && words.some(word => has(word.tags, ASKING));
  if (asked || excuses.first(words)) return FULLY;
  if (cues.omission || cues.faultVerb || cues.flawedAct) return 0;
  const own =
    clauses.some(isOurs) ||
    (itemBefore(words, first.start)?.lower === "my" && first.who === "thing") ||
    words[0]!.lower === "there";
  const comfort = comforts.first(words);
  const mine = comfort && clauses.findLast(clause => clause.start <= comfort.from);
  if ((comfort && !(mine && isOurs(mine))) || (!own && otherCause(right))) return FULLY;
  return own || first.who === "nobody" ? 0 : PARTLY;
}

export const butPivot: SentenceCheck = {
  id: "but-pivot",
  title: "Admitted, then excused",
  summary: "An admission turns, with a “but” or its like, into an excuse.",
  rule: "B3",
  why: "Listeners keep what comes after the “but”. They hear the admission as the polite part and the excuse as the true one.",
  advice:
    "End the sentence before the “but” and let the admission stand alone. What the others knew or did can follow later, as background to what you decided.",
  evidence: ["owning-competence", "owning-against"],
  severity: "warning",
  mend: 4,
  over: "sentence",
  messages: {
    heard: "“{words}” takes back what was just admitted.",
    excuse: "“{words}” takes back what you have just admitted.",
  },
  find,
  fix,
  examples: {
    flags: [
      {
        text: "I should have counted the crates, [[but the warehouse was short of people that day]].",
        fixed: "I should have counted the crates.",
      },
      {
        text: "It was my mistake, [[although anyone would have read the label that way]].",
        fixed: "It was my mistake.",
      },
      { text: "Yes, I lost the form, [[but who keeps paper these days]]?" },
      { text: "That is on me, [[even if no human being could carry nine shops]]." },
      { text: "I missed two of the invoices. [[However, the system never showed them as open]]." },
      { text: "The guests were not happy, [[but luckily only a few of them complained]]." },
      { text: "I signed the plan. [[But you have to understand that every office signs such plans]]." },
      {
        text: "I forgot to lock the cage, [[though it was normal to leave it open in summer]].",
        fixed: "I forgot to lock the cage.",
      },
      { text: "We did lose the tender, [[but that was on the cards anyway]]." },
      {
        text: "I could have rung the family first, [[but nobody had told me they were waiting]].",
        fixed: "I could have rung the family first.",
      },
    ],
    passes: [
      {
        text: "She was not angry but she was disappointed, and she had every right to be.",
        because: "only her feelings stand before the turn",
      },
      {
        text: "Irena was very kind but she was too busy to train anybody.",
        because: "a colleague is described and nothing of the speaker’s is admitted",
      },
      {
        text: "The brief was late, but I should have asked for it.",
        because: "the turn goes towards the speaker’s own part",
      },
      {
        text: "I tested the pump, but only with cold water.",
        because: "a plain contrast that tells the omission",
      },
      {
        text: "I missed the deadline, but I rang the client the same hour.",
        because: "what follows is the repair, not a reason",
      },
      {
        text: "Nobody was hurt, but the hall was shut for nine days.",
        because: "the turn makes the damage heavier, not lighter",
      },
      {
        text: "I was wrong about the load, and nothing but my own pride kept me from asking.",
        because: "“nothing but” turns nothing",
      },
      {
        text: "Although the road was icy, I had driven it too fast.",
        because: "the main statement follows the comma and owns the act",
      },
      {
        text: "I forgot the key. But there was one person I could still ring.",
        because: "the story goes on, nothing is explained away",
      },
      {
        text: 'Years later the foreman wrote to us and to the insurers, "I made a mistake, but the printer was broken," and I kept his letter with the file.',
        because: "the words are quoted from somebody else",
      },
    ],
  },
};
