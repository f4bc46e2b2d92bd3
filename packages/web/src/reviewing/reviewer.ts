import type { Judgement, TriedCheck } from "@unflinch/engine";
import type { BuildAnswer, BuildRequest } from "../building/building.ts";
import type { CheckRequest, Reviewed, ReviewRequest, WeighRequest } from "./reviewed.ts";

/** What the worker can be asked. */
export type Request = ReviewRequest | CheckRequest | WeighRequest | BuildRequest;

interface Asked {
  readonly request: Request;
  /** Given what the worker said to this request; null where it did not come to an end. */
  readonly answer: (said: unknown) => void;
}

/** Many times what the longest text takes. */
const LONGEST_MS = 15_000;

/** The engine in a worker: the page never waits for it. */
export interface Reviewer {
  /** Loads the engine now, so that the first review need not wait for it. */
  start(): void;
  /** For the text being written: of several asked in a row only the newest is reviewed and answered. */
  reviewNewest(request: ReviewRequest, answer: (reviewed: Reviewed | null) => void): void;
  /** For cards and versions: each is answered, when nothing is being written. */
  review(request: ReviewRequest): Promise<Reviewed | null>;
  /** What one check finds; answered as `review` is. */
  tryCheck(request: CheckRequest): Promise<TriedCheck | null>;
  /** What the page that builds an answer asks; null also where it did not come to an end. */
  build<Request extends BuildRequest>(request: Request): Promise<BuildAnswer<Request> | null>;
  /** How a failure that is jotted down stands to the rules; answered as `review` is. */
  weigh(request: WeighRequest): Promise<Judgement | null>;
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
  const ask = <Said>(request: Asked["request"]): Promise<Said | null> =>
    new Promise(resolve => {
      queue.push({ request, answer: said => resolve(said as Said | null) });
      next();
    });
  const end = (said: unknown): void => {
    clearTimeout(timer);
    const asked = current;
    current = null;
    asked?.answer(said);
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
    opened.onmessage = ({ data }: MessageEvent<unknown>) => end(data);
    opened.onerror = giveUp;
    return opened;
  };

  return {
    start() {
      worker ??= open();
    },
    reviewNewest(request, answer) {
      newest = { request, answer: said => answer(said as Reviewed | null) };
      next();
    },
    review: request => ask<Reviewed>(request),
    tryCheck: request => ask<TriedCheck>(request),
    build: request => ask(request),
    weigh: request => ask<Judgement>(request),
  };
}
