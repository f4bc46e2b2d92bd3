import { quantile } from "./measure.ts";
import { RunningPage } from "./running-page.ts";

export interface StartRow {
  readonly targetMs: number;
  readonly medianMs: number;
  readonly startsMs: readonly number[];
}

const TARGET_MS = 1500;
const NPM = process.platform === "win32" ? "npm.cmd" : "npm";

/** From `npm start` to the first answer of the page, where all is installed and built. */
export async function measureStart(starts: number): Promise<StartRow> {
  const startsMs: number[] = [];
  // The first is not counted: it builds the page where that is needed, and fills the disk's cache.
  for (let first = true; startsMs.length < starts; first = false) {
    const running = await RunningPage.start([NPM, "start", "--"]);
    await running.remove();
    if (!first && !running.hasBuilt) startsMs.push(running.startMs);
  }
  return { targetMs: TARGET_MS, medianMs: quantile(startsMs, 0.5), startsMs };
}
