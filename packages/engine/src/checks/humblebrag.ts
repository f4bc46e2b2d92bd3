import type { Clause, Sentence, Token } from "../model/answer.ts";
import { type Found, NOTHING_FOUND, type SentenceCheck, type SentenceGiven } from "../model/check.ts";
import type { Severity } from "../model/labels.ts";
import { baseOf } from "../text/base-word.ts";
import { has, Tag } from "../text/lexicon.ts";
import type { Match, Phrases } from "../text/phrases.ts";
import { quote, spanOf } from "../text/quote.ts";
import { WordList } from "../text/word-list.ts";
import {
  acclaim,
  admired,
  admitting,
  announcing,
  habits,
  measures,
  mildTriumphs,
  overdone,
  persons,
  portraits,
  praising,
  saying,
  spotless,
  successes,
  tooMuch,
  traits,
  triumphs,
  virtues,
} from "./humblebrag.words.ts";

/** How many words after "my" its praise can stand. */
const REACH = 12;

/** Subjects behind which the speaker stands: "the thing I got wrong is trusting people". */
const OPEN_SUBJECTS = new WordList("it this that thing what reason problem wrong lesson");

interface Brag extends Match {
  readonly message: "virtue" | "portrait" | "spotless" | "triumph";
  readonly severity: Severity;
}

function find({ answer, sentence }: SentenceGiven): readonly Found[] {
  const brag = virtueIn(sentence) ?? spotlessIn(sentence) ?? triumphIn(sentence);
  if (!brag) return NOTHING_FOUND;
  const span = spanOf(sentence, brag);
  const { message, severity } = brag;
  return [{ span, message, severity, values: { words: quote(answer.text, span) } }];
}

/** The clause that holds word `at`. */
const clauseAt = ({ clauses }: Sentence, at: number): Clause | undefined =>
  clauses.find(clause => clause.start <= at && at < clause.end) ?? clauses[0];

/** Said by the speaker of the speaker, and not taken back. */
function isOwn(sentence: Sentence, at: number): boolean {
  if (sentence.words[at]!.quoted) return false;
  const clause = clauseAt(sentence, at);
  if (!clause) return true;
  if (clause.reported || clause.negated) return false;
  return (
    clause.who === "I" ||
    clause.who === "dropped" ||
    OPEN_SUBJECTS.lists(clause.subjectWord) ||
    announcing.has(clause.subject)
  );
}

const firstWhere = (phrases: Phrases, words: readonly Token[], fits: (match: Match) => boolean): Match | undefined =>
  phrases.all(words).find(fits);

const ownVirtue = (sentence: Sentence): Match | undefined =>
  firstWhere(virtues, sentence.words, ({ from }) => isOwn(sentence, from));

const announces = (words: readonly Token[]) => words.some(word => announcing.has(word.lower));

function virtueIn(sentence: Sentence): Brag | null {
  const { words } = sentence;
  const named = ownVirtue(sentence);
  if (named) return { ...named, message: "virtue", severity: announces(words) ? "error" : "warning" };
  const trait = sentence.clauses.find(clause => isTrait(words, clause));
  if (trait)
    return {
      from: trait.start,
      to: Math.min(trait.end, trait.verb + 5),
      message: "virtue",
      severity: announces(words) ? "warning" : "hint",
    };
  const excess = exaggerated(sentence);
  if (excess) {
    // "I was too kind to the tenant" can be the honest start of what went wrong.
    const once = clauseAt(sentence, excess.from)?.tense === "past";
    return { ...excess, message: "virtue", severity: announces(words) ? "error" : once ? "hint" : "warning" };
  }
  const portrait = portraits.first(words);
  if (
    portrait &&
    portrait.to < words.length &&
    !words[portrait.from]!.quoted &&
    !admitting.has(baseOf(words[portrait.to]!.word).lower)
  )
    return { from: portrait.from, to: portrait.to + 1, message: "portrait", severity: "warning" };
  const habit = firstWhere(habits, words, ({ from }) => !words[from]!.quoted);
  if (habit) {
    const always = clauseAt(sentence, habit.from)?.tense === "present";
    return { ...habit, message: "virtue", severity: always && announces(words) ? "warning" : "hint" };
  }
  return null;
}

/** "I'm always careful": a virtue at all times. */
function isTrait(
  words: readonly Token[],
  { who, tense, perfect, lemma, negated, reported, group, verb, end }: Clause,
): boolean {
  if (who !== "I" || negated || reported || lemma !== "be" || !(tense === "present" || perfect)) return false;
  const rest = words.slice(group, Math.min(end, verb + 6));
  return (
    rest.some(word => word.lower === "always") && rest.some(word => admired.has(word.lower) || traits.has(word.lower))
  );
}

const FAILURES = new WordList("failure failures mistake mistakes");

/** "I was too kind", "I care too much", "trusting people too easily". */
function exaggerated(sentence: Sentence): Match | null {
  const { words } = sentence;
  for (let at = 1; at < words.length - 1; at++) {
    const { lower } = words[at]!;
    if (lower !== "too" && lower !== "so" && lower !== "overly") continue;
    const next = words[at + 1]!.lower;
    if (admired.has(next) && isOwn(sentence, at)) return { from: at, to: at + 2 };
    if (!tooMuch.has(next)) continue;
    for (let verb = at - 1; verb >= Math.max(0, at - 6) && words[verb]!.kind === "word"; verb--) {
      const lemma = baseOf(words[verb]!.word).lower;
      if (!overdone.has(lemma) || has(words[verb]!.tags, Tag.Determiner)) continue;
      const object = words
        .slice(verb + 1, at)
        .filter(word => !has(word.tags, Tag.Determiner | Tag.Preposition | Tag.Adverb));
      const fits =
        lemma === "work"
          ? object.length === 0 && next === "hard"
          : object.every(word => persons.has(word.lower) || word.lower === "and");
      if (fits && isOwn(sentence, verb)) return { from: verb, to: at + 2 };
    }
    // "expected too much from people"
    const verb = at - 1;
    if (baseOf(words[verb]!.word).lower === "expect" && isOwn(sentence, verb)) return { from: verb, to: at + 2 };
  }
  return null;
}

function spotlessIn({ words, clauses }: Sentence): Brag | null {
  const match = spotless.first(words);
  if (match && !words[match.from]!.quoted && clauses[0]?.who !== "thing")
    return { ...match, message: "spotless", severity: "warning" };
  for (const clause of clauses) {
    if (clause.who !== "I" || !clause.negated || clause.reported || !(clause.perfect || clause.tense === "present"))
      continue;
    for (let at = clause.verb + 1; at < clause.end; at++) {
      if (!FAILURES.holds(words[at]!)) continue;
      const before = words.slice(clause.verb + 1, at);
      if (before.some(word => /^(?:that|this|the|same|my|in)$/.test(word.lower))) break;
      // "never made one again", "not had a massive failure, but there was this"
      if (words.slice(at).some(word => /^(?:again|since|twice|but|after)$/.test(word.lower))) break;
      return { from: clause.start, to: at + 1, message: "spotless", severity: "warning" };
    }
  }
  return null;
}

function triumphIn(sentence: Sentence): Brag | null {
  const { words, clauses } = sentence;
  const told = ({ from }: Match) => {
    const clause = clauseAt(sentence, from);
    if (clause?.who === "they" && /^(?:did|done)$/.test(words[from]!.lower)) return false;
    if (isShort(words, from)) return false;
    return !words[from]!.quoted && !(clause?.negated && clause.start < from);
  };
  const match =
    firstWhere(triumphs, words, told) ??
    acclaimed(sentence) ??
    measured(sentence) ??
    clauses.map(clause => praised(words, clause)).find(found => found !== null);
  if (match) return { ...match, message: "triumph", severity: "warning" };
  const mild = firstWhere(mildTriumphs, words, told);
  return mild ? { ...mild, message: "triumph", severity: "hint" } : null;
}

/** "My scores were always above ninety", "it became a success". */
function praised(words: readonly Token[], clause: Clause): Match | null {
  if (clause.negated || clause.reported || clause.tense === "modal") return null;
  if (clause.lemma !== "become" && clause.lemma !== "turn") return null;
  for (let at = clause.verb + 1; at < clause.end; at++)
    if (successes.has(words[at]!.lower)) return { from: clause.group, to: at + 1 };
  return null;
}

/** "96 percent of target" is short of it. */
function isShort(words: readonly Token[], at: number): boolean {
  const { kind, lower } = words[at]!;
  return (
    kind === "number" && Number.parseFloat(lower) < 100 && /^(?:percent|per-cent|%)$/.test(words[at + 1]?.lower ?? "")
  );
}

/** "My boss said I had shown real courage". */
function acclaimed({ words, clauses }: Sentence): Match | null {
  for (let k = 0; k + 1 < clauses.length; k++) {
    const { who, lemma, start } = clauses[k]!;
    if (who !== "they" || !saying.has(lemma)) continue;
    const said = clauses[k + 1]!;
    if (said.who !== "I" || said.negated) continue;
    for (let at = said.verb; at < said.end; at++)
      if (acclaim.has(words[at]!.lower) || (words[at]!.lower.endsWith("est") && words[at]!.lower.length > 6))
        return { from: start, to: at + 1 };
  }
  return null;
}

/** "My scores, if you check, were always above ninety". */
function measured({ words }: Sentence): Match | null {
  for (let from = 0; from < words.length - 2; from++) {
    if (words[from]!.lower !== "my" || words[from]!.quoted) continue;
    const noun = words.slice(from + 1, from + 4).findIndex(word => measures.has(word.lower));
    if (noun < 0) continue;
    for (let at = from + noun + 2; at < Math.min(words.length, from + REACH); at++) {
      if (has(words[at]!.tags, Tag.Not)) break;
      if (praising.has(words[at]!.lower)) return { from, to: at + 1 };
    }
  }
  return null;
}

export const humblebrag: SentenceCheck = {
  id: "humblebrag",
  title: "Praise in disguise",
  summary: "A virtue stands where the failure should, or the failure ends in praise of the speaker.",
  rule: "A1",
  why: "It sounds like a way around the question. Listeners like a plain, honest fault better.",
  advice:
    "Tell of a real lapse of your judgement, skill or attention that somebody else felt. You may say how you repaired the damage; how good you are is for others to say.",
  evidence: ["humblebrag", "real-stories"],
  severity: "warning",
  mend: 1,
  over: "sentence",
  messages: {
    heard: "“{words}” is heard as praise of yourself.",
    virtue: "“{words}” is a virtue. Which act of yours did harm, and who felt it?",
    portrait: "“{words}” tells how you are. Leave it out: what you did says more.",
    spotless: "“{words}” says there is nothing to tell. Choose one real failure; it need not be large.",
    triumph: "“{words}” turns the failure into praise of you. Say what it cost and what you did about it.",
  },
  find,
  examples: {
    flags: [
      { text: "My biggest weakness is that I [[care too much]] about my pupils." },
      { text: "Honestly I am a [[perfectionist]], so my reports take longer." },
      { text: "If I have one fault, it is that I [[trust people too easily]]." },
      { text: "[[I'm somebody who gives]] a hundred percent to every guest." },
      { text: "[[I have not had any real failures]] in this job." },
      { text: "The stall opened late, and we had [[record sales]] all the same." },
      { text: "[[My ratings that month were the highest]] of the whole branch." },
      { text: "[[Nobody could have handled]] that evening better." },
      { text: "The pilot was stopped in June, and later it [[became a success]]." },
      { text: "My only fault is that I won't serve anything that is [[just average]]." },
      { text: "It [[took the others a year to see what]] I had said in March." },
    ],
    passes: [
      {
        text: "I trusted the spreadsheet too much and never opened the ledger.",
        because: "trusting a tool too far is a lapse, not a virtue",
      },
      {
        text: "My deputy is a perfectionist, and I sent her draft without reading it.",
        because: "the virtue is another person’s",
      },
      {
        text: "The hotel stayed with us and signed again the year after.",
        because: "repairing the damage is not praise of the speaker",
      },
      { text: "We got to 91 percent of target that year.", because: "a number short of the target is no praise" },
      { text: "I was promoted to shift leader in March.", because: "a neutral fact of the background" },
      {
        text: "I have never made that mistake again.",
        because: "a mistake is admitted, and only its repetition denied",
      },
      { text: "I was too proud to ask the night porter.", because: "pride is a fault, and owned" },
      {
        text: '"You care too much," he told me, and he was wrong.',
        because: "the words stand in quotation marks and are another person’s",
      },
      { text: "I am someone who avoids hard talks, and I avoided this one.", because: "the portrait admits a fault" },
    ],
  },
};
