import type { Reviewed, ReviewRequest } from "./reviewed.ts";

interface Asked {
  readonly request: ReviewRequest;
  readonly answer: (reviewed: Reviewed) => void;
}

/** The engine in a worker: the page never waits for it. */
export interface Reviewer {
  /** Loads the engine now, so that the first review need not wait for it. */
  start(): void;
  /** For the text being written: of several asked in a row only the newest is reviewed and answered. */
  reviewNewest(request: ReviewRequest, answer: (reviewed: Reviewed) => void): void;
  /** For cards and versions: each is answered, when nothing is being written. */
  review(request: ReviewRequest): Promise<Reviewed>;
}

export function createReviewer(): Reviewer {
  let worker: Worker | null = null;
  let newest: Asked | null = null;
  const queue: Asked[] = [];
  let current: Asked | null = null;

  const next = (): void => {
    if (current !== null) return;
    current = newest ?? queue.shift() ?? null;
    if (current === newest) newest = null;
    if (current === null) return;
    worker ??= open();
    worker.postMessage(current.request);
  };
  const open = (): Worker => {
    const started = new Worker(new URL("./review.worker.ts", import.meta.url), { type: "module" });
    started.onmessage = ({ data }: MessageEvent<Reviewed>) => {
      const asked = current;
      current = null;
      asked?.answer(data);
      next();
    };
    // A worker that broke is replaced; what it was given is not tried again.
    started.onerror = () => {
      started.terminate();
      worker = null;
      current = null;
      next();
    };
    return started;
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
