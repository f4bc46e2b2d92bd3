import type { Clause, Token } from "../model/answer.ts";
import { TAKE_CLAUSE, TIMES } from "./clauses.words.ts";
import { has, SUBJECT, Tag } from "./lexicon.ts";
import { isNominative } from "./subjects.ts";
import { FINITE, nextWord } from "./verb-groups.ts";

/** Whether "who", "which", "that" or "what" opens a clause and is its subject. */
export const isRelative = (words: readonly Token[], i: number) => {
  const lower = words[i]!.lower;
  if (lower !== "who" && lower !== "which" && lower !== "that" && lower !== "what") return false;
  const next = nextWord(words, i + 1);
  return next !== undefined && has(next.tags, FINITE) && !has(next.tags, SUBJECT);
};

/** Whether the word at `i`, which can open a clause, does. */
export function opens(words: readonly Token[], i: number, from: number): boolean {
  const token = words[i]!;
  const next = words[i + 1];
  switch (token.lower) {
    case "that":
      // "that form", "that was": a determiner or a subject at the start, an opener after a verb; "that day" is neither.
      if (next !== undefined && TIMES.has(next.lower)) return false;
      if (i > from && POINTING.has(words[i - 1]!.lower)) return false;
      return i > from || (i > 0 && next !== undefined && has(next.tags, SUBJECT | Tag.Determiner));
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
    case "because":
      return next === undefined || next.lower !== "of";
    case "except":
      return next !== undefined && has(next.tags, SUBJECT | Tag.Opener);
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

/** After these "that" points at something: "because of that we left". */
const POINTING = new Set(["of", "for", "by", "with", "after", "before", "about", "from", "on", "at"]);

function verbAhead(words: readonly Token[], from: number): boolean {
  for (let k = from; k < Math.min(words.length, from + 6); k++) {
    if (words[k]!.kind === "punctuation") return false;
    if (has(words[k]!.tags, FINITE) && k > from + 1) return true;
  }
  return false;
}

/** "and" and "or" inside a subject ("the form and the sling said left") do not open a clause; after an object they do. */
export function joinsSubjects(words: readonly Token[], from: number, i: number, objectOf: Clause | null): boolean {
  const { lower } = words[i]!;
  if (lower !== "and" && lower !== "or" && lower !== "nor") return false;
  if (objectOf !== null) {
    // "I think Tom and I failed", but "I wrote the script and I ran it".
    const beside = words[i - 1]!.capital || has(words[i - 1]!.tags, Tag.Person);
    if (!TAKE_CLAUSE.has(objectOf.lemma) || (words[i + 1] && isNominative(words[i + 1]!) && !beside)) return false;
  }
  for (let k = from; k < i; k++) if (has(words[k]!.tags, FINITE | Tag.Ing | Tag.To | Tag.Participle)) return false;
  const next = words[i + 1];
  return (
    next !== undefined && !has(next.tags, FINITE & ~Tag.Present) && next.kind !== "punctuation" && verbAhead(words, i)
  );
}
