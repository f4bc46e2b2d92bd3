import type { Finding, Remark, Report, Role, Span } from "@unflinch/engine";
import type { WholeStory } from "@unflinch/store/kept";

/** A stretch of the answer told in one role, and how long it takes to say. */
export interface Stretch extends Span {
  readonly role: Role;
  readonly seconds: number;
}

/** A remark that is known again in the next review of a changed text. */
export interface ListedRemark extends Remark {
  readonly id: string;
  /** Its words as they are kept where it is set aside; null for a remark on the whole answer. */
  readonly words: string | null;
}

/** What the page shows of one text. Offsets are into `text`. */
export interface Reviewed {
  readonly text: string;
  readonly report: Report;
  /** The review in one sentence. */
  readonly verdict: string;
  readonly first: readonly ListedRemark[];
  readonly others: readonly ListedRemark[];
  /** What the candidate set aside. */
  readonly aside: readonly ListedRemark[];
  readonly lands: readonly { readonly label: string; readonly spans: readonly Span[] }[];
  readonly stretches: readonly Stretch[];
}

/** What is asked of the worker. */
export interface ReviewRequest {
  readonly text: string;
  readonly occupation: string | null;
  readonly wordsPerMinute: number;
  /** What was set aside: a check and the words, as `asideKey` gives them. */
  readonly aside: readonly string[];
}

/** Asks for what one check finds in a text, by its rules alone. */
export interface CheckRequest {
  /** Id of the check. */
  readonly check: string;
  readonly text: string;
  readonly occupation: string | null;
}

/** Asks for a failure that is only jotted down to be weighed. */
export interface WeighRequest {
  readonly jotted: string;
  readonly occupation: string | null;
}

/** What to ask for a text of a story, as it stands or as it once was. */
export function requestFor({ story, dismissals }: WholeStory, text: string, wordsPerMinute: number): ReviewRequest {
  const aside = dismissals.map(one => asideKey(one.check, one.words));
  return { text, occupation: story.occupation, wordsPerMinute, aside };
}

/** Names a remark across versions: the check and its words, white space folded and in lower case. */
export function asideKey(check: string, words: string | null): string {
  return `${check} ${words ?? ""}`;
}

export function wordsOf({ from, to }: Pick<Finding, "from" | "to">, text: string): string | null {
  return from === null || to === null ? null : text.slice(from, to).replace(/\s+/g, " ").trim().toLowerCase();
}
