import type { Token } from "../model/answer.ts";
import { AUXILIARY, has, SUBJECT, Tag } from "./lexicon.ts";

/** Phrases said to win time, where punctuation sets them off. */
const FILLER_PHRASES = [
  ["you", "know"],
  ["i", "mean"],
  ["sort", "of"],
  ["kind", "of"],
];
const SET_OFF = new Set([",", "—", "…"]);
const RESTARTABLE = SUBJECT | AUXILIARY | Tag.Determiner | Tag.Preposition | Tag.Opener;

/**
 * The tokens of a sentence as the speaker meant them: without hesitations ("um"), phrases that win time (", you know,"),
 * doubled words ("the the") and pronouns taken back ("I, I mean, we missed": "we missed").
 */
export function withoutDisfluencies(tokens: readonly Token[], first: number, last: number): Token[] {
  const kept: Token[] = [];
  for (let k = first; k < last; k++) {
    const token = tokens[k]!;
    const skip = fillerAt(tokens, k, last, kept);
    if (skip > 0) {
      k += skip - 1;
      const next = tokens[k + 1];
      if (next && k + 1 < last && SET_OFF.has(next.lower)) k++;
      // The comma before a filler parts nothing that belongs together: "I, um, missed".
      const mark = kept.at(-1);
      const before = kept.at(-2);
      if (mark && before && mark.lower === "," && has(before.tags, RESTARTABLE) && k + 1 < last) kept.pop();
      continue;
    }
    restart(kept, token);
    kept.push(token);
  }
  return kept;
}

function fillerAt(tokens: readonly Token[], k: number, last: number, kept: readonly Token[]): number {
  const token = tokens[k]!;
  if (has(token.tags, Tag.Hesitation)) return 1;
  const opens = kept.length === 0 || kept.at(-1)!.kind === "punctuation";
  if (!opens) return 0;
  const after = (at: number) => at >= last || tokens[at]!.kind === "punctuation";
  if (token.lower === "like" && kept.length > 0 && after(k + 1)) return 1;
  for (const [a, b] of FILLER_PHRASES)
    if (token.lower === a && k + 1 < last && tokens[k + 1]!.lower === b && after(k + 2)) return 2;
  return 0;
}

/** Takes back from `kept` what `token` says again. */
function restart(kept: Token[], token: Token): void {
  const mark = kept.at(-1);
  if (!mark) return;
  const comma = SET_OFF.has(mark.lower);
  const before = comma ? kept.at(-2) : mark;
  if (!before || before.kind === "punctuation") return;
  const same =
    before.lower === token.lower && has(token.tags, RESTARTABLE) && token.lower !== "that" && token.lower !== "had";
  const pronouns = (Tag.I | Tag.We) as number;
  const corrected =
    has(before.tags, pronouns) &&
    has(token.tags, pronouns) &&
    before.lower !== token.lower &&
    token.lower !== "myself" &&
    token.lower !== "ourselves";
  if (same || corrected) kept.length -= comma ? 2 : 1;
}
