import { checks } from "./checks/index.ts";
import { findingsOf } from "./findings.ts";
import type { Finding } from "./model/report.ts";
import { rulesReader } from "./reader/rules-reader.ts";
import { DEFAULT_PACE } from "./text/pace.ts";
import { parse } from "./text/parse.ts";
import { isSentence } from "./text/readable.ts";

/** What came of words that were tried in one check. */
export interface TriedCheck {
  readonly findings: readonly Finding[];
  /** Whether silence means anything: false where nothing is found in what could not be read as an English sentence. */
  readonly judged: boolean;
}

/**
 * What one check finds in a text, however short, by its rules alone: as its examples are judged. Nothing for a name that
 * no check has. Pure; never throws on a text.
 * @param occupation the speaker's trade in their own words, where the check hangs on it
 */
export function tryCheck(id: string, text: string, occupation: string | null = null): TriedCheck {
  const check = checks.find(one => one.id === id);
  if (check === undefined) return { findings: [], judged: false };
  const answer = parse(text);
  const findings = findingsOf(check, {
    answer,
    reading: rulesReader.read(answer),
    wordsPerMinute: DEFAULT_PACE,
    occupation,
  });
  return { findings, judged: findings.length > 0 || isSentence(answer) };
}
