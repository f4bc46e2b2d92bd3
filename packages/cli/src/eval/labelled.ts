import { FLAGS, type Flag, ROLES, type Role, STRENGTHS, type StrengthName } from "@unflinch/engine";

/** A sentence as a person labelled it, with its place in the answer. */
export interface LabelledSentence {
  readonly from: number;
  readonly to: number;
  readonly role: Role;
  readonly flags: readonly Flag[];
  readonly strengths: readonly StrengthName[];
}

export const VERDICTS = [
  "real_failure",
  "ownership_first",
  "complete",
  "lesson",
  "differently",
  "overshare",
  "thin",
] as const;
export type VerdictName = (typeof VERDICTS)[number];

export interface LabelledAnswer {
  readonly id: string;
  readonly text: string;
  readonly occupation: string | null;
  readonly sentences: readonly LabelledSentence[];
  readonly doc: Readonly<Record<VerdictName, string | boolean>> & { readonly grade: number };
}

/** What is wrong with a line of a labelled file. */
export class NotLabelled extends Error {}

/** Reads labelled answers, JSON Lines; blank lines are skipped. `doubt` is told of what looks wrong and can be scored. */
export function parseLabelled(lines: string, doubt: (what: string) => void): LabelledAnswer[] {
  const answers: LabelledAnswer[] = [];
  lines.split("\n").forEach((line, index) => {
    if (line.trim() !== "") answers.push(parseAnswer(line, `line ${index + 1}`, doubt));
  });
  return answers;
}

function parseAnswer(line: string, where: string, doubt: (what: string) => void): LabelledAnswer {
  const wrong = (what: string): never => {
    throw new NotLabelled(`${where}: ${what}`);
  };
  let given: unknown;
  try {
    given = JSON.parse(line);
  } catch {
    return wrong("not JSON");
  }
  const { id, text, occupation, sentences, doc } = (given ?? {}) as Record<string, unknown>;
  if (typeof id !== "string") return wrong('"id" is missing');
  if (typeof text !== "string") return wrong('"text" is missing');
  if (!Array.isArray(sentences)) return wrong('"sentences" is missing');
  const labels = (doc ?? wrong('"doc" is missing')) as LabelledAnswer["doc"];
  if (typeof labels.grade !== "number") return wrong('"doc" has no "grade"');
  for (const name of VERDICTS) if (labels[name] === undefined) return wrong(`"doc" has no "${name}"`);
  let at = 0;
  const placed = (sentences as Record<string, unknown>[]).map((sentence): LabelledSentence => {
    const { text: said, role, flags, strengths } = sentence;
    if (typeof said !== "string") return wrong('a sentence has no "text"');
    const from = at;
    at += said.length;
    return {
      from,
      to: at,
      role: ROLES.find(name => name === role) ?? wrong(`"${role}" is no role`),
      flags: known(FLAGS, flags) ?? wrong(`"flags" holds something that is no flag: ${JSON.stringify(flags)}`),
      strengths:
        known(STRENGTHS, strengths) ??
        wrong(`"strengths" holds something that is no strength: ${JSON.stringify(strengths)}`),
    };
  });
  if (sentences.map(({ text: said }) => said).join("") !== text)
    doubt(`${where}: the sentences, joined, are not the text; places may be off`);
  return { id, text, occupation: typeof occupation === "string" ? occupation : null, sentences: placed, doc: labels };
}

function known<Name extends string>(names: readonly Name[], given: unknown): Name[] | null {
  return Array.isArray(given) && given.every(name => names.includes(name)) ? given : null;
}
