import type { ParsedAnswer, Sentence } from "../model/answer.ts";
import type { Span } from "../model/span.ts";
import { isWronged } from "../reader/wronged.ts";
import { baseOf } from "../text/base-word.ts";
import { GRAMMAR, has, Tag } from "../text/lexicon.ts";
import { parse, sentenceAt } from "../text/parse.ts";
import { readable } from "../text/readable.ts";
import type { Piece } from "./piece.ts";

/** A place of a draft that wants smoothing, and why. */
export interface Seam extends Span {
  readonly reason: string;
}

/** How two notes in one paragraph may be joined, by the question of the second. */
const JOINS: Readonly<Record<string, string>> = {
  consequence: "What you did and what came of it began as separate answers. Join them: “and”, “so” or “which” may do.",
  "knew-then": "What you left as it was and what you knew began as separate answers. Say them in one breath.",
  "who-felt-it": "Who felt it began as an answer of its own. It may fit into the sentence before.",
  context: "The background comes in two pieces here. Keep what a listener needs, in one.",
  "whom-told": "What you did and whom you told began as separate answers. Put first what came first.",
};
/** What is asked here is easily answered in the words of what is done now; only then the two are to be compared. */
const EASILY_SAME: readonly string[] = ["at-that-point", "before-yes"];
const SAME = "This and the answer before it may say the same. Keep both only if they differ.";
const JOIN = "These two began as separate answers. Read across them aloud and join them.";
const MOVED = "The rest of your set-up stands here, after what you did. Keep what a listener needs.";
const UNKNOWN = "This answers a question that is no longer asked. Move it to where it belongs.";
const AGAIN = "You wrote the same before, under another question. Once is enough.";
const FRAGMENT = "This is not yet a whole sentence. Say who did what.";
const NOBODY = "Nobody is named here who did it. If it was you, begin with “I”.";

/** Places between notes, then in each note the one that wants smoothing most. Fragments are told only where it is English. */
export function seamsOf(text: string, pieces: readonly Piece[]): Seam[] {
  const answer = parse(text);
  const judged = readable(answer).ok;
  const wronged = judged && isWronged(answer);
  const written = new Set<string>();
  return pieces.flatMap((piece, at) => {
    const before = pieces[at - 1];
    const seams: Seam[] = [];
    if (before !== undefined) {
      const reason = joinOf(answer, before, piece);
      if (reason !== null) seams.push({ from: before.to, to: piece.from, reason });
    }
    const folded = piece.text.toLowerCase().split(/\s+/).join(" ");
    if (written.has(folded)) return [...seams, { from: piece.from, to: piece.to, reason: AGAIN }];
    written.add(folded);
    if (!judged) return seams;
    const inside = fragmentIn(answer, piece, wronged) ?? repeatedIn(answer, before, piece);
    return inside === null ? seams : [...seams, inside];
  });
}

function joinOf(answer: ParsedAnswer, before: Piece, piece: Piece): string | null {
  const { question, opens, moved, known } = piece;
  if (moved) return MOVED;
  if (!known) return UNKNOWN;
  if (opens) return null;
  if (EASILY_SAME.includes(question)) return sharesWords(answer, before, piece) ? SAME : null;
  return JOINS[question] ?? JOIN;
}

/** Words that any two answers may share: of grammar, of time and number, and for people. */
const TELLS_NOTHING = GRAMMAR | Tag.Adverb | Tag.Quantity | Tag.Unit | Tag.Person;

function sharesWords(answer: ParsedAnswer, before: Piece, piece: Piece): boolean {
  const telling = (of: Piece) =>
    sentencesOf(answer, of)
      .flatMap(({ words }) => words)
      .filter(({ kind, tags }) => kind === "word" && !has(tags, TELLS_NOTHING))
      .map(({ word }) => baseOf(word).lower);
  const told = new Set(telling(before));
  return telling(piece).some(word => told.has(word) && !TIMES.has(word));
}
const TIMES: ReadonlySet<string> = new Set(["today", "time", "moment", "point"]);

function fragmentIn(answer: ParsedAnswer, piece: Piece, wronged: boolean): Seam | null {
  for (const sentence of sentencesOf(answer, piece)) {
    const span = { from: sentence.from, to: Math.min(sentence.to, piece.to) };
    if (sentence.clauses.length === 0) return { ...span, reason: FRAGMENT };
    if (!wronged && sentence.clauses[0]!.who === "dropped") return { ...span, reason: NOBODY };
  }
  return null;
}

/** A thing named in the sentence just before is named again in full where the next note begins. */
function repeatedIn(answer: ParsedAnswer, before: Piece | undefined, piece: Piece): Seam | null {
  const last = before && sentencesOf(answer, before).at(-1);
  const first = sentencesOf(answer, piece)[0];
  if (last === undefined || first === undefined) return null;
  const named = new Set(thingsIn(last).map(({ name }) => name));
  const again = thingsIn(first).find(({ name }) => named.has(name));
  if (again === undefined) return null;
  const words = answer.text.slice(again.from, again.to);
  return { from: again.from, to: again.to, reason: `“${words}” stood just before. “It”, “she” or “they” may do.` };
}

/** "the client", "our oldest account": a determiner and all up to a word of grammar or a mark. */
function thingsIn({ words }: Sentence): (Span & { name: string })[] {
  const things: (Span & { name: string })[] = [];
  for (let at = 0; at < words.length; at++) {
    if (!has(words[at]!.tags, Tag.Determiner) || has(words[at]!.tags, Tag.Opener | Tag.Adverb)) continue;
    let to = at + 1;
    while (to < words.length && words[to]!.kind === "word" && !has(words[to]!.tags, ENDS_THING)) to++;
    if (to > at + 1)
      things.push({
        from: words[at]!.from,
        to: words[to - 1]!.to,
        name: words
          .slice(at, to)
          .map(({ lower }) => lower)
          .join(" "),
      });
    at = to - 1;
  }
  return things;
}
const ENDS_THING = GRAMMAR | Tag.Adverb | Tag.Past | Tag.Present;

/** The sentences that stand in the note, with the full stop behind it. */
function sentencesOf(answer: ParsedAnswer, { from, to }: Piece): readonly Sentence[] {
  const { sentences } = answer;
  let first = sentenceAt(answer, from);
  if (first < 0) return [];
  if (sentences[first]!.from < from) first++;
  let end = first;
  while (end < sentences.length && sentences[end]!.to <= to + 1) end++;
  return sentences.slice(first, end);
}
