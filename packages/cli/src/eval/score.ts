import { FLAGS, type Report, STRENGTHS } from "@unflinch/engine";
import { type LabelledAnswer, VERDICTS, type VerdictName } from "./labelled.ts";
import { spearman } from "./rank.ts";

/** A span counts for a sentence from this share of the shorter of the two on. */
const ENOUGH_OVERLAP = 0.3;
/** An answer that could not be read is taken to be in the middle. */
const GRADE_UNREAD = 3;

export interface Hits {
  /** How many labels there are. */
  readonly n: number;
  readonly p: number;
  readonly r: number;
  readonly f1: number;
}

export interface Scores {
  readonly answers: number;
  readonly unread: number;
  readonly sentences: number;
  /** Share of sentences whose role is right. */
  readonly role: number;
  readonly flags: Hits;
  readonly strengths: Hits;
  readonly each: Readonly<Record<string, Hits>>;
  /** Recall of each value of a verdict, averaged. */
  readonly verdicts: Readonly<Record<VerdictName, number>>;
  /** Of the sentence remarks to mend first, those that are labelled so. */
  readonly first: { readonly precision: number; readonly n: number };
  /** Of the answers graded 5, those given an error. */
  readonly strong: { readonly erred: number; readonly n: number };
  readonly grade: { readonly spearman: number; readonly within1: number };
  /** How often a labelled role was read as each role. */
  readonly confusion: Readonly<Record<string, Record<string, number>>>;
}

interface Span {
  readonly from: number;
  readonly to: number;
}

class Tally {
  both = 0;
  onlyFound = 0;
  onlyLabelled = 0;

  add(other: Tally): this {
    this.both += other.both;
    this.onlyFound += other.onlyFound;
    this.onlyLabelled += other.onlyLabelled;
    return this;
  }

  get hits(): Hits {
    const { both, onlyFound, onlyLabelled } = this;
    return {
      n: both + onlyLabelled,
      p: both / (both + onlyFound || 1),
      r: both / (both + onlyLabelled || 1),
      f1: (2 * both) / (2 * both + onlyFound + onlyLabelled || 1),
    };
  }
}

/** Compares reviews with labels, span by span, so that it does not matter how the review splits sentences. */
export function score(pairs: readonly (readonly [LabelledAnswer, Report])[]): Scores {
  const tallies = new Map<string, Tally>([...FLAGS, ...STRENGTHS].map(name => [name, new Tally()]));
  const values = new Map<VerdictName, Map<string | boolean, { n: number; hit: number }>>(
    VERDICTS.map(name => [name, new Map()]),
  );
  const confusion: Record<string, Record<string, number>> = {};
  const first = { right: 0, n: 0 };
  const strong = { erred: 0, n: 0 };
  let sentences = 0;
  let rightRoles = 0;
  for (const [answer, report] of pairs) {
    for (const sentence of answer.sentences) {
      sentences++;
      const role = String(roleOf(sentence, report));
      if (role === sentence.role) rightRoles++;
      const row = (confusion[sentence.role] ??= {});
      row[role] = (row[role] ?? 0) + 1;
      const found = new Set<string>([
        ...report.findings.filter(finding => touches(finding, sentence)).map(({ check }) => check),
        ...report.strengths.filter(strength => touches(strength, sentence)).map(({ strength }) => strength),
      ]);
      const labelled = new Set<string>([...sentence.flags, ...sentence.strengths]);
      for (const [name, tally] of tallies) {
        if (found.has(name) && labelled.has(name)) tally.both++;
        else if (found.has(name)) tally.onlyFound++;
        else if (labelled.has(name)) tally.onlyLabelled++;
      }
    }
    for (const [name, counts] of values) {
      const label = answer.doc[name];
      const count = counts.get(label) ?? { n: 0, hit: 0 };
      count.n++;
      if (report.verdicts?.[name] === label) count.hit++;
      counts.set(label, count);
    }
    for (const finding of report.first.map(index => report.findings[index]!)) {
      const flag = FLAGS.find(name => name === finding.check);
      if (flag === undefined || finding.from === null) continue;
      first.n++;
      if (answer.sentences.some(sentence => sentence.flags.includes(flag) && touches(finding, sentence))) first.right++;
    }
    if (answer.doc.grade === 5) {
      strong.n++;
      if (report.findings.some(({ severity }) => severity === "error")) strong.erred++;
    }
  }
  const sum = (names: readonly string[]): Hits =>
    names.reduce((all, name) => all.add(tallies.get(name)!), new Tally()).hits;
  const wanted = pairs.map(([answer]) => answer.doc.grade);
  const given = pairs.map(([, report]) => report.grade ?? GRADE_UNREAD);
  return {
    answers: pairs.length,
    unread: pairs.filter(([, report]) => !report.readable.ok).length,
    sentences,
    role: rightRoles / sentences,
    flags: sum(FLAGS),
    strengths: sum(STRENGTHS),
    each: Object.fromEntries([...tallies].map(([name, tally]) => [name, tally.hits])),
    verdicts: Object.fromEntries([...values].map(([name, counts]) => [name, meanRecall(counts)])) as Scores["verdicts"],
    first: { precision: first.right / (first.n || 1), n: first.n },
    strong: { erred: strong.erred / (strong.n || 1), n: strong.n },
    grade: {
      spearman: spearman(wanted, given),
      within1: wanted.filter((grade, at) => Math.abs(grade - given[at]!) <= 1).length / pairs.length,
    },
    confusion,
  };
}

const overlap = (a: Span, b: Span): number => Math.max(0, Math.min(a.to, b.to) - Math.max(a.from, b.from));

function touches({ from, to }: { from: number | null; to: number | null }, sentence: Span): boolean {
  if (from === null || to === null) return false;
  const shared = overlap({ from, to }, sentence);
  return shared > 0 && shared >= ENOUGH_OVERLAP * Math.min(to - from, sentence.to - sentence.from);
}

/** The role of the sentence that shares most with a labelled one; the earlier of two that share as much. */
function roleOf(labelled: Span, { sentences }: Report): string | undefined {
  let most = 0;
  let role: string | undefined;
  for (const sentence of sentences) {
    const shared = overlap(labelled, sentence);
    if (shared > most) {
      most = shared;
      role = sentence.role;
    }
  }
  return role;
}

function meanRecall(counts: ReadonlyMap<unknown, { n: number; hit: number }>): number {
  const recalls = [...counts.values()].map(({ n, hit }) => hit / n);
  return recalls.reduce((sum, recall) => sum + recall, 0) / recalls.length;
}
