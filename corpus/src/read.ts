import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Flag, Role, StrengthName } from "@unflinch/engine";

/** What one reading says of a sentence. */
export interface SentenceLabels {
  readonly role: Role;
  readonly flags: readonly Flag[];
  readonly strengths: readonly StrengthName[];
}

/** What one reading says of an answer as a whole; the values are those of GUIDE.md. */
export interface AnswerLabels {
  readonly real_failure: string;
  readonly ownership_first: string;
  readonly complete: boolean;
  readonly lesson: string;
  readonly differently: string;
  readonly overshare: boolean;
  readonly thin: boolean;
  readonly grade: number;
}

export interface CorpusAnswer {
  readonly id: string;
  /** The writer's batch, a letter. */
  readonly source: string;
  readonly kind: "wild" | "persona";
  readonly occupation: string;
  /** Not recorded of the first batches: sector, first language, manner, form. */
  readonly sector?: string;
  /** "English" or another. */
  readonly firstLanguage?: string;
  readonly manner?: "spoken" | "crisp" | "written";
  readonly form?: "answer" | "sample" | "notes" | "transcript";
  readonly text: string;
  /** Joined, their texts are the text. */
  readonly sentences: readonly (SentenceLabels & { readonly text: string })[];
  readonly doc: AnswerLabels;
}

export interface Reading {
  readonly sentences: readonly SentenceLabels[];
  readonly doc: AnswerLabels;
}

/** One answer as two readers labelled it, neither knowing of the other. */
export interface TwoReadings {
  readonly id: string;
  readonly first: Reading;
  readonly second: Reading;
}

export const SPLITS = ["train", "validation", "test"] as const;
export type Split = (typeof SPLITS)[number];

const at = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url));
const linesOf = <Line>(path: string): Line[] =>
  readFileSync(at(path), "utf8")
    .trimEnd()
    .split("\n")
    .map(line => JSON.parse(line));

/** Which batches are in which split. */
export const readSplits = (): Readonly<Record<Split, readonly string[]>> =>
  JSON.parse(readFileSync(at("splits.json"), "utf8"));

export const readReadings = (): TwoReadings[] => linesOf("readings.jsonl");

/** Every answer, batch by batch. */
export const readCorpus = (): CorpusAnswer[] =>
  readdirSync(at("answers"))
    .sort()
    .flatMap(file => linesOf<CorpusAnswer>(`answers/${file}`));
