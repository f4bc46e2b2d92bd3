import type { Clause, Tense, Token, Who } from "../model/answer.ts";
import { NOT_AGENTS } from "./clauses.words.ts";
import { AUXILIARY, has, SUBJECT, Tag } from "./lexicon.ts";
import { baseForm } from "./verbs.ts";

/** Verbs of saying and thinking: what follows them is the subject's words, not the speaker's claim. */
const SAYING = new Set(
  "say tell think believe claim argue insist suggest feel assume ask warn complain mention write reckon call explain admit answer reply joke".split(
    " ",
  ),
);
const NP_START = Tag.Determiner | SUBJECT;
const FINITE = Tag.Past | AUXILIARY | Tag.Present;
/** Words that look like a finite verb and are mostly a noun or an adjective after a determiner or preposition. */
const VERBLIKE = Tag.Past | Tag.Present | Tag.Participle;
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

const nextWord = (words: readonly Token[], from: number): Token | undefined => {
  for (let k = from; k < words.length; k++) if (!has(words[k]!.tags, Tag.Adverb)) return words[k];
  return undefined;
};

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

interface Group {
  readonly first: number;
  readonly verb: number;
  readonly subject: number;
  readonly tense: Tense;
  readonly negated: boolean;
  readonly perfect: boolean;
  readonly progressive: boolean;
  readonly passive: boolean;
  readonly counterfactual: boolean;
}

function groupAt(words: readonly Token[], i: number, from: number): Group | null {
  const token = words[i]!;
  if (!startsGroup(words, i, from)) return null;
  let verb = i;
  let tense: Tense =
    has(token.tags, Tag.Past) ||
    token.lower === "did" ||
    token.lower === "was" ||
    token.lower === "were" ||
    token.lower === "had"
      ? "past"
      : "present";
  let negated = false;
  let perfect = false;
  let progressive = false;
  let passive = false;
  let subject = -1;
  let modal = false;
  let after: "main" | "modal" | "have" | "be" | "do" = "main";
  if (has(token.tags, AUXILIARY)) after = auxiliary(words, i);
  if (after === "modal") {
    modal = true;
    tense = token.lower === "will" || token.lower === "'ll" || token.lower === "shall" ? "future" : "modal";
  }
  if (after === "have") tense = token.lower === "had" || token.lower === "'d" ? "past" : "present";
  for (let k = i + 1; after !== "main" && k < words.length; k++) {
    const next = words[k]!;
    if (next.kind === "punctuation") break;
    if (has(next.tags, Tag.Not)) {
      negated = true;
      continue;
    }
    if (has(next.tags, Tag.Adverb) && !has(next.tags, Tag.Be)) continue;
    if (
      subject < 0 &&
      k <= i + 2 &&
      has(next.tags, SUBJECT) &&
      !has(next.tags, Tag.Adverb) &&
      !hasSubject(words, from, i)
    ) {
      subject = k;
      continue;
    }
    if (after === "modal" || after === "do") {
      if (
        after === "modal" &&
        (next.lower === "have" || next.lower === "'ve" || next.lower === "of") &&
        participleAhead(words, k + 1)
      ) {
        after = "have";
        verb = k;
        continue;
      }
      if (
        has(next.tags, Tag.Determiner | Tag.Preposition | Tag.Opener) &&
        next.lower !== "like" &&
        next.lower !== "own"
      )
        break;
      verb = k;
      after = next.lower === "be" ? "be" : "main";
      continue;
    }
    if (after === "have") {
      if (!has(next.tags, Tag.Participle) && next.lower !== "been" && !has(next.tags, Tag.Past)) break;
      perfect = true;
      verb = k;
      after = next.lower === "been" ? "be" : "main";
      continue;
    }
    // After "be": a progressive, a passive, or nothing.
    if (has(next.tags, Tag.Ing)) {
      progressive = true;
      verb = k;
      after = next.lower === "being" ? "be" : "main";
      continue;
    }
    if (has(next.tags, Tag.Participle)) {
      passive = true;
      progressive = false;
      verb = k;
    }
    break;
  }
  if (has(words[i - 1]?.tags ?? 0, Tag.Not) && i > from) negated = true;
  if (has(words[verb]!.tags, Tag.Adverb) && words[verb]!.lower === "never") negated = true;
  return { first: i, verb, subject, tense, negated, perfect, progressive, passive, counterfactual: modal && perfect };
}

const participleAhead = (words: readonly Token[], from: number): boolean => {
  const next = nextWord(words, from);
  return next !== undefined && has(next.tags, Tag.Participle | Tag.Past | Tag.Be);
};

function auxiliary(words: readonly Token[], i: number): "modal" | "have" | "be" | "do" | "main" {
  const token = words[i]!;
  const next = nextWord(words, i + 1);
  if (token.lower === "'d")
    return next && has(next.tags, Tag.Participle) && !baseLike(next)
      ? "have"
      : next?.lower === "better"
        ? "have"
        : "modal";
  if (token.lower === "'s") return next && next.lower === "been" ? "have" : "be";
  if (has(token.tags, Tag.Modal)) return "modal";
  if (has(token.tags, Tag.Have)) return "have";
  if (has(token.tags, Tag.Be)) return "be";
  if (has(token.tags, Tag.Do)) {
    // "do the ordering" is a verb of its own, "did not check" and "did check" are not.
    const negated = words[i + 1] !== undefined && has(words[i + 1]!.tags, Tag.Not);
    if (negated) return "do";
    if (
      next &&
      next.kind === "word" &&
      !has(next.tags, Tag.Determiner | Tag.Preposition | Tag.Opener | Tag.Quantity) &&
      (has(next.tags, SUBJECT) || baseForm(next.lower) === next.lower) &&
      token.lower !== "done"
    )
      return "do";
  }
  return "main";
}

/** Participles that are their own base ("put", "come"): after "'d" they read as "would". */
const baseLike = (token: Token) => baseForm(token.lower) === token.lower;

function hasSubject(words: readonly Token[], from: number, to: number): boolean {
  for (let k = from; k < to; k++)
    if (words[k]!.kind === "word" && !has(words[k]!.tags, Tag.Adverb | Tag.Opener)) return true;
  return false;
}

/** Whether a finite verb group really begins here, and not a noun, an adjective or an infinitive. */
function startsGroup(words: readonly Token[], i: number, from: number): boolean {
  const token = words[i]!;
  const previous = i > from ? words[i - 1] : undefined;
  if (previous && has(previous.tags, Tag.To)) return false;
  if (token.lower === "'s") return isVerbalS(words, i, from);
  if (
    token.lower === "been" ||
    token.lower === "being" ||
    token.lower === "having" ||
    token.lower === "doing" ||
    token.lower === "done"
  )
    return i === from && words[i - 1] === undefined;
  if (has(token.tags, AUXILIARY))
    return !(
      previous &&
      has(previous.tags, Tag.Determiner) &&
      !has(previous.tags, SUBJECT) &&
      token.lower !== "was" &&
      token.lower !== "had" &&
      !has(token.tags, Tag.Be | Tag.Modal | Tag.Have)
    );
  if (!previous) return i === from && (has(token.tags, Tag.Past | Tag.Participle) || has(token.tags, Tag.Present));
  if (has(token.tags, VERBLIKE) && has(previous.tags, Tag.Determiner | Tag.Preposition) && !has(previous.tags, SUBJECT))
    return false;
  // Only a participle, without an auxiliary: "the refunds written that day".
  if (has(token.tags, Tag.Participle) && !has(token.tags, Tag.Past)) return has(previous.tags, Tag.I | Tag.We);
  if (has(token.tags, Tag.Past) && !has(previous.tags, SUBJECT) && isAttribute(words, i, from)) return false;
  return true;
}

/** "the updated file": a participle between a determiner and a noun. */
function isAttribute(words: readonly Token[], i: number, from: number): boolean {
  const token = words[i]!;
  const next = words[i + 1];
  if (!token.lower.endsWith("ed") || !next || next.kind !== "word") return false;
  for (let k = i - 1; k >= from && k >= i - 2; k--) {
    if (has(words[k]!.tags, Tag.Determiner | Tag.Preposition))
      return (
        !has(next.tags, Tag.Determiner | Tag.Preposition | SUBJECT | Tag.To | Tag.Adverb | Tag.Opener) && k === i - 1
      );
    if (has(words[k]!.tags, SUBJECT)) return false;
  }
  return false;
}

function isVerbalS(words: readonly Token[], i: number, from: number): boolean {
  const previous = i > from ? words[i - 1] : undefined;
  if (!previous) return false;
  if (has(previous.tags, SUBJECT | Tag.Adverb) && !has(previous.tags, Tag.I)) return true;
  const next = nextWord(words, i + 1);
  return (
    next !== undefined &&
    (has(next.tags, Tag.Determiner | Tag.Preposition | Tag.Ing) ||
      has(next.tags, Tag.Participle) ||
      next.lower === "not" ||
      next.lower === "n't")
  );
}

function clauseOf(
  words: readonly Token[],
  from: number,
  i: number,
  group: Group,
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
