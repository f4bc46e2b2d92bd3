/** What a sentence mainly does in the answer. */
export const ROLES = ["situation", "task", "action", "result", "aftermath", "learning", "other"] as const;
export type Role = (typeof ROLES)[number];

/** A role that is a part of the story: every role but `other`. */
export type Part = Exclude<Role, "other">;
export const PARTS: readonly Part[] = ["situation", "task", "action", "result", "aftermath", "learning"];

/** The faults a single sentence can have. */
export const FLAGS = [
  "external-attribution",
  "but-pivot",
  "defensive-phrase",
  "agentless-failure",
  "minimizing",
  "absolute",
  "hedging",
  "platitude",
  "humblebrag",
  "blame",
  "emotion-detail",
] as const;
export type Flag = (typeof FLAGS)[number];

/** What a sentence does well. */
export const STRENGTHS = [
  "ownership",
  "measured-impact",
  "told-early",
  "repair",
  "changed-practice",
  "specific-lesson",
  "decision-point",
] as const;
export type StrengthName = (typeof STRENGTHS)[number];

export type Severity = "error" | "warning" | "hint";

/** The method's rule that each strength serves. */
export const STRENGTH_RULES: Readonly<Record<StrengthName, string>> = {
  ownership: "B1",
  "measured-impact": "F4",
  "told-early": "H2",
  repair: "H1",
  "changed-practice": "H4",
  "specific-lesson": "D2",
  "decision-point": "E2",
};
