import { checks } from "./checks/index.ts";
import { findingsOf } from "./findings.ts";
import type { Finding } from "./model/report.ts";
import { rulesReader } from "./reader/rules-reader.ts";
import { DEFAULT_PACE } from "./text/pace.ts";
import { parse } from "./text/parse.ts";

/**
 * What one check finds in a text, however short, by its rules alone: as its examples are judged. Nothing for a name that no
 * check has. Pure; never throws on a text.
 * @param occupation the speaker's trade in their own words, where the check hangs on it
 */
export function tryCheck(id: string, text: string, occupation: string | null = null): Finding[] {
  const check = checks.find(one => one.id === id);
  if (check === undefined) return [];
  const answer = parse(text);
  return findingsOf(check, { answer, reading: rulesReader.read(answer), wordsPerMinute: DEFAULT_PACE, occupation });
}
