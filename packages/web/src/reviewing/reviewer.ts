import type { Reviewed, ReviewRequest } from "./reviewed.ts";

interface Asked {
  readonly request: ReviewRequest;
  readonly answer: Answer;
}

/** Null where the review did not come to an end. */
type Answer = (reviewed: Reviewed | null) => void;

/** Many times what the longest text takes. */
const LONGEST_MS = 15_000;

/** The engine in a worker: the page never waits for it. */
export interface Reviewer {
  /** Loads the engine now, so that the first review need not wait for it. */
  start(): void;
  /** For the text being written: of several asked in a row only the newest is reviewed and answered. */
  reviewNewest(request: ReviewRequest, answer: Answer): void;
  /** For cards and versions: each is answered, when nothing is being written. */
  review(request: ReviewRequest): Promise<Reviewed | null>;
}

export function createReviewer(): Reviewer {
  let worker: Worker | null = null;
  let newest: Asked | null = null;
  const queue: Asked[] = [];
  let current: Asked | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const next = (): void => {
    if (current !== null) return;
    current = newest ?? queue.shift() ?? null;
    if (current === newest) newest = null;
    if (current === null) return;
    worker ??= open();
    timer = setTimeout(giveUp, LONGEST_MS);
    worker.postMessage(current.request);
  };
  const end = (reviewed: Reviewed | null): void => {
    clearTimeout(timer);
    const asked = current;
    current = null;
    asked?.answer(reviewed);
    next();
  };
  /** A worker that broke, or is lost in a text, is replaced. */
  const giveUp = (): void => {
    worker?.terminate();
    worker = null;
    end(null);
  };
  const open = (): Worker => {
    const opened = new Worker(new URL("./review.worker.ts", import.meta.url), { type: "module" });
    opened.onmessage = ({ data }: MessageEvent<Reviewed>) => end(data);
    opened.onerror = giveUp;
    return opened;
  };

  return {
    start() {
      worker ??= open();
    },
    reviewNewest(request, answer) {
      newest = { request, answer };
      next();
    },
    review: request =>
      new Promise(resolve => {
        queue.push({ request, answer: resolve });
        next();
      }),
  };
}
