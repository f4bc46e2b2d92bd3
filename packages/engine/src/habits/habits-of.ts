import type { Finding, Report } from "../model/report.ts";
import { HABITS } from "./habits.words.ts";

/** A story as it was reviewed; what was set aside is not in its report. */
export interface ReviewedStory {
  readonly id: string;
  readonly report: Pick<Report, "findings" | "readable">;
}

/** What somebody does in story after story. */
export interface Habit {
  /** Id of the check that hears it. */
  readonly check: string;
  /** In the second person, without a capital: "you make it smaller than it was". */
  readonly said: string;
  /** One finding a story, in the order of the stories. */
  readonly heard: readonly { readonly story: string; readonly finding: Finding }[];
  /** How many stories could be judged. */
  readonly of: number;
}

const FEWEST = 2;
const SHARE = 0.5;
const MOST = 3;

/**
 * At most three things that are heard against the speaker in two stories or more, and in at least half of those that can be
 * judged; what is heard in most stories first. Hints do not count: a guess in each of several stories is still a guess.
 */
export function habitsOf(stories: readonly ReviewedStory[]): Habit[] {
  const judged = stories.filter(({ report }) => report.readable.ok);
  const heardBy = new Map<string, { story: string; finding: Finding }[]>();
  for (const { id, report } of judged) {
    const here = new Set<string>();
    for (const finding of report.findings) {
      if (finding.severity === "hint" || here.has(finding.check)) continue;
      here.add(finding.check);
      const heard = heardBy.get(finding.check) ?? [];
      heardBy.set(finding.check, [...heard, { story: id, finding }]);
    }
  }
  const errors = (heard: readonly { finding: Finding }[]): number =>
    heard.filter(({ finding }) => finding.severity === "error").length;
  return [...heardBy]
    .filter(([, heard]) => heard.length >= FEWEST && heard.length >= SHARE * judged.length)
    .sort(([, a], [, b]) => b.length - a.length || errors(b) - errors(a))
    .slice(0, MOST)
    .map(([check, heard]) => ({ check, said: HABITS[check]!, heard, of: judged.length }));
}
