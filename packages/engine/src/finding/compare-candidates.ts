import { WEIGHING_RULES, type Weighed, type Weighing, type WeighingRule } from "../model/weighing.ts";

/** A jotted failure beside others. */
export interface Candidate {
  readonly id: string;
  readonly weighing: Weighing;
}

/** How one candidate stands, in words; there is no rank and no sum. */
export interface Standing {
  readonly id: string;
  readonly text: string;
  /** What to find out or write next; null where something speaks against it, or nothing is open. */
  readonly next: string | null;
}

export interface Comparison {
  /** What can be said of all of them together. */
  readonly text: string;
  /** One for each candidate, as they were given. */
  readonly standings: readonly Standing[];
  /** One for each rule, with every candidate that could be weighed. */
  readonly rules: readonly {
    readonly rule: WeighingRule;
    readonly question: string;
    readonly short: string;
    /** Whether they stand differently to it, or it speaks against one of them. */
    readonly parts: boolean;
    readonly candidates: readonly (Weighed & { readonly id: string })[];
  }[];
}

interface RuleWords {
  /** As a question that a good candidate answers with yes. */
  readonly question: string;
  /** What it asks after, in a word or two. */
  readonly short: string;
  /** What speaks against a candidate, after "Against it:". */
  readonly against: string;
  /** What is not known, after "Still to be known:". */
  readonly open: string;
}

export const RULE_WORDS: Readonly<Record<WeighingRule, RuleWords>> = {
  A1: {
    question: "Is it a failure?",
    short: "a failure",
    against: "it may not be heard as a failure",
    open: "what went wrong",
  },
  A2: {
    question: "Did somebody feel it?",
    short: "felt by somebody",
    against: "nobody seems to have felt it",
    open: "who felt it, or what it cost",
  },
  A3: {
    question: "Can it be told calmly?",
    short: "can be told calmly",
    against: "it is so grave that the rest may not be heard",
    open: "how grave it was",
  },
  A4: {
    question: "Would your colleagues find it serious?",
    short: "serious for colleagues",
    against: "people of your trade may find it too small",
    open: "what people of your trade say",
  },
  A5: {
    question: "Is there something in it that only you can tell?",
    short: "your own",
    against: "many people of your trade could tell it",
    open: "what was yours alone in it",
  },
  A6: {
    question: "Does it end without praise of you?",
    short: "no praise of you",
    against: "it ends in praise of you",
    open: "how it ends",
  },
  A7: {
    question: "Was it judgement, skill or attention?",
    short: "judgement, skill or attention",
    against: "it is about honesty, trust kept or how somebody was treated",
    open: "what kind of failure it was",
  },
};

/** Failures side by side (A1 to A7): for each rule what speaks for or against each, and what to ask next. Never a score. */
export function compareCandidates(candidates: readonly Candidate[]): Comparison {
  return {
    text: together(candidates),
    standings: candidates.map(standingOf),
    rules: WEIGHING_RULES.map(rule => {
      const standing = candidates.flatMap(({ id, weighing }) =>
        weighing.rules.filter(one => one.rule === rule).map(one => ({ ...one, id })),
      );
      const parts = standing.some(({ verdict }) => verdict === "against" || verdict !== standing[0].verdict);
      const { question, short } = RULE_WORDS[rule];
      return { rule, question, short, parts, candidates: standing };
    }),
  };
}

const isClear = ({ weighing: { rules } }: Candidate): boolean => rules.every(({ verdict }) => verdict !== "against");
const isOpen = ({ verdict }: Weighed): boolean => verdict === "unclear" || verdict === "not-judged";

function together(all: readonly Candidate[]): string {
  const candidates = all.filter(({ weighing }) => weighing.readable.ok);
  if (candidates.length === 0) return "None of them could be weighed yet. Below it says why.";
  const clear = candidates.filter(isClear);
  const known = clear.filter(({ weighing }) => !weighing.rules.some(isOpen));
  if (clear.length === 0)
    return "Something speaks against each of them, as they are told now. The reasons say what to change; or try another prompt.";
  if (clear.length === candidates.length && known.length === 0)
    return "Nothing speaks against any of them yet. Add what is still open, then compare again.";
  if (known.length > 1)
    return "Nothing speaks against several of them, as they are told now. Take one in which there is much to tell of what you did afterwards.";
  return clear.length === 1
    ? "Nothing speaks against one of them yet."
    : "Nothing speaks against some of them yet. Answer what is still open, then compare again.";
}

/** Of what is open so much is named at once. */
const MOST_NAMED = 2;

function standingOf(candidate: Candidate): Standing {
  const { id, weighing } = candidate;
  const { readable, rules } = weighing;
  if (!readable.ok) return { id, text: readable.why, next: null };
  const against = rules.filter(({ verdict }) => verdict === "against").map(({ rule }) => RULE_WORDS[rule].against);
  if (against.length > 0) return { id, text: `Against it: ${against.join("; ")}.`, next: null };
  const [failure] = rules;
  if (failure.verdict === "unclear") return { id, text: failure.reason, next: null };
  const open = rules.filter(isOpen);
  if (open.length > 0) {
    const named = open.slice(0, MOST_NAMED).map(({ rule }) => RULE_WORDS[rule].open);
    const more = open.length > MOST_NAMED ? "; and more" : "";
    return { id, text: `Nothing speaks against it yet. Still open: ${named.join("; ")}${more}.`, next: open[0].reason };
  }
  return { id, text: "Nothing speaks against it: it went wrong, somebody felt it, and it is your own.", next: null };
}
