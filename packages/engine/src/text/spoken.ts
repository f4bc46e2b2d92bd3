import type { Token } from "../model/answer.ts";
import { itemBefore } from "./item-before.ts";
import { AUXILIARY, has, SUBJECT, Tag } from "./lexicon.ts";

/** Phrases said to win time, where punctuation sets them off. Their first words have `Tag.Filler`, as have `CORRECTIONS`. */
const FILLER_PHRASES = [
  ["you", "know"],
  ["i", "mean"],
  ["sort", "of"],
  ["kind", "of"],
];
const SET_OFF = new Set([",", "—", "-", "…"]);
/** Said between what is taken back and what is meant: "I, sorry, we missed it". */
const CORRECTIONS = new Set(["sorry", "no", "wait", "rather"]);
const PRONOUN = Tag.I | Tag.We | Tag.You | Tag.They | Tag.It;
const RESTARTABLE = SUBJECT | AUXILIARY | Tag.Determiner | Tag.Preposition | Tag.Opener;
const VERB = Tag.Past | AUXILIARY | Tag.Present;

/**
 * The tokens of a sentence as the speaker meant them: without hesitations ("um"), phrases that win time (", you know,"),
 * doubled words ("the the", "I missed, I missed") and what was taken back ("I, I mean, we missed": "we missed").
 */
export function withoutDisfluencies(tokens: readonly Token[], first: number, last: number): Token[] {
  const kept: Token[] = [];
  for (let k = first; k < last; k++) {
    const token = tokens[k]!;
    const next = has(token.tags, Tag.Hesitation | Tag.Filler) ? afterFillers(tokens, k, last, kept) : k;
    if (next > k) {
      if (kept.at(-1)?.lower === "," && dropsComma(kept.at(-2), next < last ? tokens[next] : undefined)) kept.pop();
      k = next - 1;
      continue;
    }
    restart(kept, token);
    kept.push(token);
  }
  return kept;
}

/** The first token from `k` on that is no filler; marks that set fillers off go with them. */
function afterFillers(tokens: readonly Token[], k: number, last: number, kept: readonly Token[]): number {
  let at = k;
  while (at < last) {
    const length = fillerAt(tokens, at, last, kept, at > k);
    if (length === 0) break;
    at += length;
    if (at < last && SET_OFF.has(tokens[at]!.lower)) at++;
  }
  return at;
}

/** The comma before a filler parts nothing that belongs together: "I, um, missed", "the client, um, left". */
function dropsComma(before: Token | undefined, next: Token | undefined): boolean {
  if (before === undefined) return false;
  if (next === undefined || next.kind === "punctuation") return true;
  if (has(before.tags, RESTARTABLE)) return !(has(before.tags, AUXILIARY) && has(next.tags, PRONOUN));
  return has(next.tags, VERB);
}

function fillerAt(
  tokens: readonly Token[],
  k: number,
  last: number,
  kept: readonly Token[],
  afterFiller: boolean,
): number {
  const token = tokens[k]!;
  if (has(token.tags, Tag.Hesitation)) return 1;
  const mark = kept.at(-1);
  const opens = afterFiller || mark === undefined || mark.kind === "punctuation";
  if (!opens) return 0;
  const after = (at: number) => at >= last || tokens[at]!.kind === "punctuation";
  if (token.lower === "like" && kept.length > 0 && after(k + 1)) return 1;
  if (CORRECTIONS.has(token.lower) && kept.length > 1 && after(k + 1) && SET_OFF.has(mark!.lower))
    return has(kept.at(-2)!.tags, PRONOUN | AUXILIARY) ? 1 : 0;
  for (const [a, b] of FILLER_PHRASES)
    if (token.lower === a && k + 1 < last && tokens[k + 1]!.lower === b && after(k + 2)) return 2;
  return 0;
}

/** Takes back from `kept` what `token` says again. */
function restart(kept: Token[], token: Token): void {
  const last = kept.length - 1;
  if (last < 0) return;
  const mark = kept[last]!;
  const comma = mark.kind === "punctuation" && SET_OFF.has(mark.lower);
  const before = comma ? itemBefore(kept, last) : mark;
  if (!before || before.kind === "punctuation" || !has(before.tags, RESTARTABLE)) return;
  const same = before.lower === token.lower && token.lower !== "that" && token.lower !== "had";
  if (same || (has(before.tags, Tag.I | Tag.We) && isSpeaker(token) && isSpeaker(before))) {
    kept.pop();
    if (comma) kept.pop();
    return;
  }
  if (comma || last < 2) return;
  // "I missed, I missed"; "I was, we were".
  const apart = kept[last - 1]!;
  const gap = apart.kind === "punctuation" && SET_OFF.has(apart.lower) ? 1 : 0;
  const subject = itemBefore(kept, last - 1 - gap);
  if (!subject) return;
  const verb = kept[last - 1 - gap]!;
  const again =
    subject.lower === before.lower &&
    verb.lower === token.lower &&
    verb.kind === "word" &&
    (gap === 0 || has(before.tags, PRONOUN));
  const corrected =
    gap > 0 &&
    [verb, token].every(({ tags }) => has(tags, AUXILIARY & ~Tag.Do)) &&
    isSpeaker(subject) &&
    isSpeaker(before);
  if (again || corrected) kept.splice(-3 - gap, 2 + gap);
}

const isSpeaker = ({ tags, lower }: Token) => has(tags, Tag.I | Tag.We) && lower !== "myself" && lower !== "ourselves";
