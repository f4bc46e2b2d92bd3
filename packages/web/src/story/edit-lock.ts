import { createSignal, onCleanup } from "solid-js";

/** Time that the tab which edits has to put its last words down before another takes over. */
const HANDOVER_MS = 400;

export interface EditLock {
  /** Whether this tab may write; null until that is known. */
  holds(): boolean | null;
  /** Takes the story over from the tab that edits it. */
  take(): Promise<void>;
}

/** One tab edits a story at a time; the others read along. `settled` resolves when this tab's words are put down. */
export function createEditLock(storyId: string, settled: () => Promise<void>): EditLock {
  const name = `unflinch-edit-${storyId}`;
  const channel = new BroadcastChannel(name);
  const [holds, setHolds] = createSignal<boolean | null>(null);
  const leaving = new AbortController();

  const held = (lock: Lock | null): Promise<void> | undefined => {
    setHolds(lock !== null);
    return lock === null || leaving.signal.aborted
      ? undefined
      : new Promise(resolve => leaving.signal.addEventListener("abort", () => resolve()));
  };
  /** Until another tab takes it, or this page is left. */
  const hold = (options: LockOptions): Promise<void> =>
    navigator.locks.request(name, options, held).then(
      () => {},
      () => void setHolds(false),
    );

  channel.onmessage = async ({ data }: MessageEvent<"asking" | "settled">) => {
    if (data !== "asking" || !holds()) return;
    setHolds(false);
    await settled();
    channel.postMessage("settled");
  };
  onCleanup(() => {
    leaving.abort();
    channel.close();
  });
  // Where another tab edits, this one is next when that one closes.
  void hold({ ifAvailable: true }).then(() => hold({ signal: leaving.signal }));
  return {
    holds,
    async take() {
      const answered = new Promise<void>(resolve => {
        channel.addEventListener("message", ({ data }) => {
          if (data === "settled") resolve();
        });
        setTimeout(resolve, HANDOVER_MS);
      });
      channel.postMessage("asking");
      await answered;
      void hold({ steal: true });
    },
  };
}
