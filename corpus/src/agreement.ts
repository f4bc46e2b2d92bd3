import { FLAGS, STRENGTHS } from "@unflinch/engine";
import { VERDICTS, type VerdictName } from "../../packages/cli/src/eval/labelled.ts";
import { spearman } from "../../packages/cli/src/eval/rank.ts";
import type { AnswerLabels, TwoReadings } from "./read.ts";

/** How two readings of the same things agree. */
export interface Agreement {
  readonly label: string;
  /** How often the first reading gives the label, and the second; of a label with values, how many answers there are. */
  readonly first: number;
  readonly second: number;
  /** F1 of one reading against the other; of a label with values, the share that is the same. */
  readonly same: number;
  /** Cohen's kappa: agreement beyond chance. Cohen, Educational and Psychological Measurement 20 (1960). */
  readonly kappa: number;
}

export interface AgreementTable {
  readonly answers: number;
  readonly sentences: number;
  readonly role: Agreement;
  readonly flags: Agreement;
  readonly strengths: Agreement;
  readonly each: readonly Agreement[];
  readonly whole: readonly Agreement[];
  readonly grade: { readonly spearman: number; readonly same: number; readonly withinOne: number };
}

/** How the two readings agree, label by label. */
export function agreementOf(readings: readonly TwoReadings[]): AgreementTable {
  const pairs = readings.flatMap(({ first, second }) =>
    first.sentences.map((sentence, at) => [sentence, second.sentences[at]!] as const),
  );
  const marks = (names: readonly string[], label: string): Agreement =>
    marked(
      label,
      names.flatMap(name =>
        pairs.map(sentences => {
          const [a, b] = sentences.map(({ flags, strengths }) => ([...flags, ...strengths] as string[]).includes(name));
          return [a!, b!] as const;
        }),
      ),
    );
  const grades = readings.map(({ first, second }) => [first.doc.grade, second.doc.grade] as const);
  const share = (within: number) => grades.filter(([a, b]) => Math.abs(a - b) <= within).length / grades.length;
  return {
    answers: readings.length,
    sentences: pairs.length,
    role: valued(
      "role",
      pairs.map(([a, b]) => [a.role, b.role]),
    ),
    flags: marks(FLAGS, "all flags"),
    strengths: marks(STRENGTHS, "all strengths"),
    each: [...FLAGS, ...STRENGTHS].map(name => marks([name], name)),
    whole: VERDICTS.map(name =>
      valued(
        name,
        readings.map(({ first, second }) => [labelOf(first.doc, name), labelOf(second.doc, name)]),
      ),
    ),
    grade: {
      spearman: spearman(
        grades.map(([a]) => a),
        grades.map(([, b]) => b),
      ),
      same: share(0),
      withinOne: share(1),
    },
  };
}

const labelOf = (doc: AnswerLabels, name: VerdictName): string => String(doc[name]);

function marked(label: string, pairs: readonly (readonly [boolean, boolean])[]): Agreement {
  const first = pairs.filter(([a]) => a).length;
  const second = pairs.filter(([, b]) => b).length;
  const both = pairs.filter(([a, b]) => a && b).length;
  return {
    label,
    first,
    second,
    same: (2 * both) / (first + second || 1),
    kappa: kappaOf(pairs.map(pair => pair.map(String))),
  };
}

function valued(label: string, pairs: readonly (readonly [string, string])[]): Agreement {
  const same = pairs.filter(([a, b]) => a === b).length / pairs.length;
  return { label, first: pairs.length, second: pairs.length, same, kappa: kappaOf(pairs) };
}

function kappaOf(pairs: readonly (readonly string[])[]): number {
  const share = (of: (pair: readonly string[]) => boolean) => pairs.filter(of).length / pairs.length;
  const values = [...new Set(pairs.flat())];
  const chance = values.reduce((sum, value) => sum + share(([a]) => a === value) * share(([, b]) => b === value), 0);
  return chance === 1 ? 1 : (share(([a, b]) => a === b) - chance) / (1 - chance);
}
