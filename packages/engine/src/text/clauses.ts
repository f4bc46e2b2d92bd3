import type { Clause, Token, Who } from "../model/answer.ts";
import { NOT_AGENTS } from "./clauses.words.ts";
import { has, SUBJECT, Tag } from "./lexicon.ts";
import { FINITE, groupAt, nextWord, type VerbGroup } from "./verb-groups.ts";
import { baseForm } from "./verbs.ts";

/** Verbs of saying and thinking: what follows them is the subject's words, not the speaker's claim. */
const SAYING = new Set(
  "say tell think believe claim argue insist suggest feel assume ask warn complain mention write reckon call explain admit answer reply joke".split(
    " ",
  ),
);
const NP_START = Tag.Determiner | SUBJECT;
const AGENTIVE = /(?:ers?|ors?|ists?|ians?|ees?|men|man|women|woman|people)$/;
const NOUN_SUFFIXES = new Set(["'s"]);

/** The finite clauses of a sentence's words, in order. Infinitives and participles belong to the clause they follow. */
export function parseClauses(words: readonly Token[]): Clause[] {
  const clauses: Clause[] = [];
  let from = 0;
  let opener = "";
  let boundary = "";
  for (let i = 0; i < words.length; i++) {
    const token = words[i]!;
    if (token.kind === "punctuation") {
      if (token.lower === "-") continue;
      // A noun phrase parted from its verb by a comma is rare in speech; a list or an opening phrase is not.
      from = i + 1;
      opener = "";
      boundary = token.lower;
      continue;
    }
    if (opens(words, i, from)) {
      if (i === from || !pendingSubject(words, from, i, token)) {
        opener = token.lower;
        from = i + 1;
        boundary = "";
        // "who" and "which" open a clause and are its subject.
        if (!isRelative(words, i)) continue;
        from = i;
      }
    }
    const group = has(token.tags, FINITE) || followsSubject(words, i, from) ? groupAt(words, i, from) : null;
    if (group === null) continue;
    clauses.push(clauseOf(words, from, i, group, opener, boundary, clauses));
    i = group.verb;
    from = i + 1;
    opener = "";
    boundary = "";
  }
  // A clause runs to the next one's start.
  for (let k = 0; k < clauses.length; k++) {
    const end = k + 1 < clauses.length ? Math.max(clauses[k]!.verb + 1, clauses[k + 1]!.start) : words.length;
    (clauses[k] as { end: number }).end = end;
  }
  return clauses;
}

const isRelative = (words: readonly Token[], i: number) => {
  const lower = words[i]!.lower;
  if (lower !== "who" && lower !== "which" && lower !== "that" && lower !== "what") return false;
  const next = nextWord(words, i + 1);
  return next !== undefined && has(next.tags, FINITE) && !has(next.tags, SUBJECT);
};

function opens(words: readonly Token[], i: number, from: number): boolean {
  const token = words[i]!;
  if (!has(token.tags, Tag.Opener)) return false;
  const next = words[i + 1];
  switch (token.lower) {
    case "that":
      // "that form", "that was": a determiner or a subject at the start, an opener after a verb.
      return i > from || i === 0 ? i > from : next !== undefined && has(next.tags, SUBJECT | Tag.Determiner);
    case "after":
    case "before":
    case "until":
    case "till":
    case "than":
    case "as":
      return (
        next !== undefined && (has(next.tags, SUBJECT) || (has(next.tags, Tag.Determiner) && verbAhead(words, i + 1)))
      );
    case "so":
      return (
        next !== undefined &&
        (has(next.tags, SUBJECT | Tag.Determiner | Tag.Opener) || next.kind === "punctuation" || i === from)
      );
    case "once":
      return i === from || (next !== undefined && has(next.tags, SUBJECT));
    case "whose":
    case "what":
    case "how":
    case "why":
      return true;
    default:
      return true;
  }
}

function verbAhead(words: readonly Token[], from: number): boolean {
  for (let k = from; k < Math.min(words.length, from + 6); k++) {
    if (words[k]!.kind === "punctuation") return false;
    if (has(words[k]!.tags, FINITE) && k > from + 1) return true;
  }
  return false;
}

/** "and" and "or" inside a subject ("the form and the sling said left") do not open a clause. */
function pendingSubject(words: readonly Token[], from: number, i: number, token: Token): boolean {
  if (token.lower !== "and" && token.lower !== "or" && token.lower !== "nor") return false;
  for (let k = from; k < i; k++) if (has(words[k]!.tags, FINITE | Tag.Ing | Tag.To | Tag.Participle)) return false;
  const next = words[i + 1];
  return (
    next !== undefined && !has(next.tags, FINITE & ~Tag.Present) && next.kind !== "punctuation" && verbAhead(words, i)
  );
}

/** Whether the word at `i` comes right after a pronoun subject, so that it is a verb whatever it looks like. */
function followsSubject(words: readonly Token[], i: number, from: number): boolean {
  const token = words[i]!;
  if (
    has(token.tags, SUBJECT | Tag.Determiner | Tag.Preposition | Tag.Opener | Tag.Adverb | Tag.Ing | Tag.To) ||
    token.kind !== "word"
  )
    return false;
  let k = i - 1;
  while (k >= from && has(words[k]!.tags, Tag.Adverb) && !has(words[k]!.tags, SUBJECT)) k--;
  if (k < from) return false;
  const subject = words[k]!;
  if (has(subject.tags, Tag.I | Tag.We | Tag.You)) return subject.lower !== "myself" && subject.lower !== "yourself";
  // "he blames", "it means": third person shows in the ending.
  return (
    has(subject.tags, Tag.They | Tag.It) &&
    !has(subject.tags, Tag.Determiner) &&
    /s$|ed$/.test(token.lower) &&
    subject.lower !== "others"
  );
}

function clauseOf(
  words: readonly Token[],
  from: number,
  i: number,
  group: VerbGroup,
  opener: string,
  boundary: string,
  before: readonly Clause[],
): Clause {
  const previous = before.at(-1);
  const verb = words[group.verb]!;
  const shape = {
    end: group.verb + 1,
    group: group.first,
    verb: group.verb,
    lemma: baseForm(verb.lower),
    tense: group.tense,
    negated: group.negated,
    perfect: group.perfect,
    progressive: group.progressive,
    passive: group.passive,
    counterfactual: group.counterfactual,
    opener,
  };
  const at = group.subject >= 0 ? group.subject : subjectAt(words, from, i);
  const negated =
    group.negated ||
    (at >= 0 && /^(?:nobody|no-one|nothing|none|neither)$/.test(words[at]!.lower)) ||
    (at > from && words[at - 1]!.lower === "no");
  const reported = verb.quoted || (previous !== undefined && underReport(previous, opener, boundary));
  if (at >= 0) {
    return {
      ...shape,
      negated,
      reported,
      who: whoIs(words, at, from, previous),
      subject: words[at]!.lower,
      start: Math.min(at, group.first),
    };
  }
  // "and rang them", ", told her": the subject of the clause before goes on.
  const shared =
    previous !== undefined &&
    (boundary === "," || opener === "and" || opener === "or" || opener === "but" || opener === "then");
  const inherited: { who: Who; subject: string } = shared
    ? { who: previous.who, subject: previous.subject }
    : { who: opener === "" && before.length === 0 ? "dropped" : "nobody", subject: "" };
  return { ...shape, negated, reported: reported || (shared && previous.reported), ...inherited, start: group.first };
}

function underReport(previous: Clause, opener: string, boundary: string): boolean {
  if (previous.reported && (opener === "that" || opener === "and" || opener === "because" || opener === "if"))
    return true;
  const mine = previous.who === "I" || previous.who === "we" || previous.who === "dropped";
  return (
    !mine &&
    SAYING.has(previous.lemma) &&
    !previous.passive &&
    (opener === "that" || opener === "" || opener === "how" || opener === "why" || opener === "if") &&
    boundary !== ";"
  );
}

/** Index of the subject's head word between `from` and the verb group, or -1. */
function subjectAt(words: readonly Token[], from: number, group: number): number {
  // A pronoun right before the verb is the subject, whatever stands before it.
  let k = group - 1;
  while (k >= from && has(words[k]!.tags, Tag.Adverb) && !has(words[k]!.tags, SUBJECT)) k--;
  if (k < from) return -1;
  if (
    has(words[k]!.tags, SUBJECT) &&
    !(k > from && has(words[k - 1]!.tags, Tag.Preposition) && has(words[k]!.tags, Tag.It))
  )
    return k;
  // The last noun phrase that stands under no preposition; its head is the noun before the first preposition in it.
  let start = from;
  for (let at = from; at < group; at++) {
    const token = words[at]!;
    if (
      has(token.tags, NP_START) &&
      !(at > from && has(words[at - 1]!.tags, Tag.Preposition | Tag.To)) &&
      !(at > from && has(words[at - 1]!.tags, Tag.Determiner))
    )
      start = at;
  }
  let head = -1;
  for (let at = start; at < group; at++) {
    const token = words[at]!;
    if (has(token.tags, Tag.Preposition | Tag.To) && head >= 0) break;
    if (NOUN_SUFFIXES.has(token.lower) || has(token.tags, Tag.Determiner | Tag.Preposition | Tag.Opener)) {
      if (has(token.tags, SUBJECT) && head < 0) head = at;
      continue;
    }
    if (has(token.tags, Tag.Adverb) && !has(token.tags, Tag.Person)) continue;
    if (token.kind === "word" || token.kind === "number") head = at;
  }
  return head;
}

function whoIs(words: readonly Token[], at: number, from: number, previous: Clause | undefined): Who {
  const token = words[at]!;
  if (has(token.tags, Tag.I)) return at > from && words[at - 1]!.lower === "and" ? "we" : "I";
  if (has(token.tags, Tag.We)) return "we";
  if (has(token.tags, Tag.You)) return "you";
  if (has(token.tags, Tag.There)) return "nobody";
  if (token.lower === "who" && previous !== undefined) return "they";
  if (has(token.tags, Tag.They | Tag.Person)) return "they";
  if (has(token.tags, Tag.It)) return "thing";
  if (token.capital && at > 0) return "they";
  return AGENTIVE.test(token.lower) && !NOT_AGENTS.has(token.lower) ? "they" : "thing";
}
