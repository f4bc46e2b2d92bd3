import { constants } from "node:os";

const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"] as const;
/** One Ctrl+C comes several times: from the terminal, and from npm and the launcher, which pass it on. */
const SAME_MS = 500;

/** Stops at the first signal, and is done when stopped; a second signal ends the process at once. */
export function stopOnSignals(stop: () => Promise<void>): Promise<void> {
  return new Promise((resolve, reject) => {
    let firstAtMs: number | null = null;
    for (const signal of SIGNALS)
      process.on(signal, () => {
        const nowMs = performance.now();
        if (firstAtMs === null) {
          firstAtMs = nowMs;
          stop().then(resolve, reject);
        } else if (nowMs - firstAtMs > SAME_MS) process.exit(128 + constants.signals[signal]);
      });
  });
}
