import { saidSeconds } from "../desk/dates.ts";
import type { Reviewed } from "./reviewed.ts";

/** The next useful step with a story, as one sentence. */
export function nextStep(reviewed: Reviewed, timeSeconds: number, newestDraft: string | null): string {
  const { text, report, first } = reviewed;
  if (text.trim() === "") return "Write the first lines: what you did or decided, and what came of it.";
  if (!report.readable.ok) return report.readable.why;
  if (first.length > 0) return `Mend first: ${first[0]!.title.toLowerCase()}.`;
  const over = report.spokenSeconds - timeSeconds;
  if (over > 0) return `Take out about ${saidSeconds(over)}; it is longer than your time.`;
  if (newestDraft !== text) return "Nothing has to be mended. Keep this as a version.";
  return "Read it aloud once, without looking.";
}
