import type { Clause, Token } from "../model/answer.ts";
import { baseOf } from "./base-word.ts";
import { BASES, FACTIVE, SAYING, TAKE_CLAUSE } from "./clauses.words.ts";
import { AUXILIARY, has, SUBJECT, Tag, wordOf } from "./lexicon.ts";
import { isRelative, joinsSubjects, opens } from "./openers.ts";
import { beforeAdverbs, isNominative, isNone, isObjective, phraseHead, subjectAt, whoIs } from "./subjects.ts";
import { FINITE, groupAt, type VerbGroup } from "./verb-groups.ts";

const RELATIVES = new Set(["who", "which", "that", "whose", "where"]);
/** They open a clause that can be a subject: "What I did was wrong". */
const CLAUSE_SUBJECTS = new Set(["what", "how", "why", "where", "whatever"]);
const JOINS = new Set(["and", "or", "but", "then"]);
const CONTINUES = new Set(["and", "but", "so", "then", "or"]);
/** A comma after their clause begins the main clause. */
const SUBORDINATES = new Set(
  "when if because after before although though while as since once until till unless whenever even".split(" "),
);
/** Not yet met by a verb since the comma or relative clause behind it: the file in "the file that I sent was old". */
interface Waiting {
  readonly head: number;
  /** A relative clause follows it, not a comma. */
  readonly relative: boolean;
  /** Clauses and marks passed since. */
  passed: number;
}

/** The finite clauses of a sentence's words, in order. Infinitives and participles belong to the clause they follow. */
export function parseClauses(words: readonly Token[]): Clause[] {
  const clauses: Clause[] = [];
  let from = 0;
  let opener = "";
  let boundary = "";
  /** How many clauses there were where the main clause began: while there are no more, a noun phrase can be a subject. */
  let since = 0;
  let afterVerb = false;
  let waiting: Waiting | null = null;
  for (let i = 0; i < words.length; i++) {
    const token = words[i]!;
    if (token.kind === "punctuation") {
      if (token.lower === "-") continue;
      if (waiting !== null) waiting.passed++;
      else if (clauses.length === since) waiting = waitFor(phraseHead(words, from, i), false);
      if (token.lower === ";" || token.lower === ":") waiting = null;
      if (waiting === null && (token.lower !== "," || SUBORDINATES.has(clauses.at(-1)?.opener ?? "")))
        since = clauses.length;
      // A noun phrase parted from its verb by a comma is rare in speech; a list or an opening phrase is not.
      from = i + 1;
      opener = "";
      boundary = token.lower;
      afterVerb = false;
      continue;
    }
    if (
      has(token.tags, Tag.Opener) &&
      opens(words, i, from) &&
      (i === from || !joinsSubjects(words, from, i, afterVerb ? clauses.at(-1)! : null))
    ) {
      if (i > from && RELATIVES.has(token.lower)) {
        if (waiting === null && (clauses.length === since || TAKE_CLAUSE.has(clauses.at(-1)!.lemma)))
          waiting = waitFor(phraseHead(words, from, i), true);
      } else if (i === from && clauses.length === since && CLAUSE_SUBJECTS.has(token.lower)) waiting = waitFor(i, true);
      else since = clauses.length;
      opener = token.lower;
      from = i + 1;
      boundary = "";
      afterVerb = false;
      // "who" and "which" open a clause and are its subject.
      if (!isRelative(words, i)) continue;
      from = i;
    }
    const finite = has(token.tags, FINITE) || followsSubject(words, i, from, clauses.length === since);
    if (!finite || (afterVerb && waiting === null && isParticipleUse(words, i, from, clauses.at(-1)!))) continue;
    const group = groupAt(words, i, from);
    if (group === null) continue;
    let own = group.subject >= 0 ? group.subject : subjectAt(words, from, i);
    // "which above some limit is not allowed"
    if (own < 0 && RELATIVES.has(opener) && opener !== "where" && from > 0) own = from - 1;
    if (own < 0 && waiting === null && isAside(words, i, from)) continue;
    const takes: boolean =
      waiting !== null && opener === "" && isAwaited(words, waiting, own, boundary, clauses.at(-1));
    const subject = takes ? waiting!.head : own;
    clauses.push(clauseOf(words, from, group, subject, opener, boundary, clauses));
    if (takes || (own >= 0 && opener === "")) waiting = null;
    // "The file I sent broke it": the file waits.
    if (!takes && own > from && isNominative(words[own]!) && clauses.length - 1 === since && group.subject < 0)
      waiting = waitFor(has(words[from]!.tags, Tag.Determiner) ? phraseHead(words, from, own) : -1, true);
    i = Math.max(group.verb, group.subject);
    from = i + 1;
    opener = "";
    boundary = "";
    afterVerb = true;
  }
  finish(words, clauses);
  return clauses;
}

const waitFor = (head: number, relative: boolean): Waiting | null => (head < 0 ? null : { head, relative, passed: 0 });

/** Whether a verb without a subject of its own, or with what is rather an object before it, belongs to what waits. */
function isAwaited(
  words: readonly Token[],
  waiting: Waiting,
  own: number,
  boundary: string,
  previous: Clause | undefined,
): boolean {
  if (!waiting.relative) return own < 0 && waiting.passed > 0;
  if (own < 0) return true;
  return (
    boundary === "" &&
    previous !== undefined &&
    own > previous.verb &&
    previous.verb > waiting.head &&
    !isNominative(words[own]!) &&
    !TAKE_CLAUSE.has(previous.lemma)
  );
}

/** Right after a verb and its object a past form is mostly a participle: "sent updated files", "the email sent by Tom". */
function isParticipleUse(words: readonly Token[], i: number, from: number, previous: Clause): boolean {
  const token = words[i]!;
  if (!has(token.tags, Tag.Past) || has(token.tags, AUXILIARY) || TAKE_CLAUSE.has(previous.lemma)) return false;
  let k = i - 1;
  while (k >= from && has(words[k]!.tags, Tag.Adverb)) k--;
  if (k < from) return true;
  if (!has(token.tags, Tag.Participle) || (has(words[k]!.tags, SUBJECT) && !has(words[k]!.tags, Tag.It))) return false;
  if (previous.lemma === "be" && COMMITTED.has(words[from]!.lower)) return false;
  const next = words[i + 1];
  return next === undefined || next.kind === "punctuation" || has(next.tags, Tag.Preposition | Tag.Adverb);
}
/** "me included", "with the door closed": no verb of its own. */
function isAside(words: readonly Token[], i: number, from: number): boolean {
  if (!has(words[i]!.tags, Tag.Participle) || i === from) return false;
  return isObjective(words[i - 1]!) || words[from]!.lower === "with";
}

const COMMITTED = new Set("sure certain aware glad afraid sorry confident clear convinced".split(" "));

/** Gives each clause its end, and marks what ", they said" reports. */
function finish(words: readonly Token[], clauses: Clause[]): void {
  for (let k = 0; k < clauses.length; k++) {
    const clause = clauses[k]! as { -readonly [Key in keyof Clause]: Clause[Key] };
    const next = clauses[k + 1];
    clause.end = next ? Math.max(clause.verb + 1, next.start) : words.length;
    if (next && clause.opener === "" && next.opener === "" && closesReport(words, next)) clause.reported = true;
  }
}

/** ", he said." at the end of a clause. */
function closesReport(words: readonly Token[], { who, lemma, verb, start, negated }: Clause): boolean {
  if (who === "I" || who === "we" || negated || !(lemma === "say" || lemma === "tell" || lemma === "claim"))
    return false;
  if (words[start - 1]?.lower !== ",") return false;
  const rest = words[verb + 1];
  const after = rest && (rest.lower === "me" || rest.lower === "us") ? words[verb + 2] : rest;
  return after === undefined || after.kind === "punctuation";
}

/** Whether the word at `i` stands where a verb must stand, whatever it looks like: "I make", "he blames", "our clients pay". */
function followsSubject(words: readonly Token[], i: number, from: number, main: boolean): boolean {
  const token = words[i]!;
  if (token.kind !== "word" || has(token.tags, NEVER_VERB)) return false;
  const k = beforeAdverbs(words, from, i - 1);
  if (k < from) return false;
  const subject = words[k]!;
  const { lower } = token;
  const next = words[i + 1];
  if (has(subject.tags, Tag.I | Tag.We | Tag.You)) {
    // "we engineers left", "you guys".
    if (has(token.tags, Tag.Person) && ((next && has(next.tags, FINITE)) || lower.endsWith("s"))) return false;
    return subject.lower !== "myself" && subject.lower !== "yourself";
  }
  if (has(subject.tags, Tag.They | Tag.It)) {
    if (isNominative(subject) || subject.lower === "who") return lower !== "else" && token.tags === 0;
    // "it make me sad"
    if (BASES.has(lower) && next && isObjective(next)) return subject.lower === "it";
    // "it means", "everyone blames": third person shows in the ending.
    return !has(subject.tags, Tag.Determiner) && endsAsVerb(lower) && subject.lower !== "others";
  }
  if (!main || next === undefined || has(next.tags, FINITE)) return false;
  if (subject.lower.endsWith("s") && !subject.lower.endsWith("ss")) return BASES.has(lower);
  if (!endsInS(lower) || !OBJECT_OPENERS.has(next.lower) || has(words[from]!.tags, Tag.Quantity)) return false;
  return phraseHead(words, from, i) === k;
}

const NEVER_VERB =
  SUBJECT | Tag.Determiner | Tag.Preposition | Tag.Opener | Tag.Adverb | Tag.Ing | Tag.To | Tag.Hesitation;
const endsInS = (lower: string) => lower.endsWith("s") && !lower.endsWith("ss") && !lower.endsWith("us");
const endsAsVerb = (lower: string) => lower.endsWith("s") || lower.endsWith("ed");
/** Words that an object begins with, and a new subject seldom: "the checklist asks two". */
const OBJECT_OPENERS = new Set("me us him them it a an every each both all any".split(" "));

function clauseOf(
  words: readonly Token[],
  from: number,
  group: VerbGroup,
  at: number,
  opener: string,
  boundary: string,
  before: readonly Clause[],
): Clause {
  const verb = words[group.verb]!;
  // After a quotation the sentence goes on where it was before it.
  let previous = before.at(-1);
  if (previous && words[previous.verb]!.quoted && !verb.quoted)
    previous = before.findLast(clause => !words[clause.verb]!.quoted);
  const lemmaWord = baseOf(verb.word);
  const lemma = lemmaWord.lower;
  const joined = boundary === "," || JOINS.has(opener);
  const told = verb.quoted || (previous !== undefined && underReport(words, previous, opener, boundary));
  // "and rang them", ", told her": the subject of the clause before goes on.
  const shared = at < 0 && joined ? before.findLast(clause => verb.quoted || !words[clause.verb]!.quoted) : undefined;
  const dropped = previous === undefined && (opener === "" || CONTINUES.has(opener)) && words[from]!.lower !== "here";
  const subjectWord = at >= 0 ? words[at]!.word : (shared?.subjectWord ?? wordOf(""));
  return {
    who: at >= 0 ? whoIs(words, at, from, lemma, previous) : (shared?.who ?? (dropped ? "dropped" : "nobody")),
    subject: subjectWord.lower,
    // What waited for its verb stands before other clauses.
    start: at >= from ? Math.min(at, group.first) : group.first,
    end: group.verb + 1,
    group: group.first,
    verb: group.verb,
    lemma,
    lemmaWord,
    subjectWord,
    tense: group.tense,
    negated: group.negated || (at >= 0 && at < group.first && isNone(words, at, Math.min(at, from))),
    perfect: group.perfect,
    progressive: group.progressive,
    passive: group.passive,
    counterfactual: group.counterfactual || (group.perfect && previous?.lemma === "wish" && group.tense === "past"),
    opener,
    reported: told || shared?.reported === true,
  };
}

function underReport(words: readonly Token[], previous: Clause, opener: string, boundary: string): boolean {
  if (previous.reported && (opener === "that" || opener === "and" || opener === "because" || opener === "if"))
    return true;
  const { who, lemma, subject, verb } = previous;
  if (who === "I" || who === "we" || who === "dropped" || previous.passive || !SAYING.has(lemma)) return false;
  // "That said, I left"; "nobody told me that it had moved".
  if (boundary === ";" || (subject === "that" && words[verb + 1]?.lower === ",")) return false;
  if (previous.negated && FACTIVE.has(lemma)) return false;
  return opener === "that" || opener === "" || opener === "how" || opener === "why" || opener === "if";
}
