import type { Worker } from "node:worker_threads";
import type { Piece } from "./pieces.ts";
import type { Reviewed, Wanted } from "./review-piece.ts";
import type { Given } from "./worker.ts";
import { WORKER } from "./worker-mark.ts";

/** A worker takes so many pieces: one in hand, one waiting. */
const MOST_WAITING = 2;

interface Busy {
  readonly worker: Worker;
  /** Pieces given and not answered; a worker answers in order. */
  readonly waiting: PromiseWithResolvers<Reviewed>[];
}

export interface Pool {
  /** The reports of a piece, by the worker with least to do; null where all have enough. */
  offer(piece: Piece): Promise<Reviewed> | null;
  close(): void;
}

/** Workers that review pieces: a further one starts, up to `most`, only when all others have something to do. */
export function openPool(entry: string, most: number, wanted: Wanted): Pool {
  // Bundled to one file, an import would load the threads for every command that has no use for them.
  const { Worker } = process.getBuiltinModule("node:worker_threads");
  const pool: Busy[] = [];
  const start = (): Busy => {
    const worker = new Worker(entry, { argv: [WORKER] });
    const busy: Busy = { worker, waiting: [] };
    worker.on("message", (reviewed: Reviewed) => busy.waiting.shift()?.resolve(reviewed));
    worker.on("error", error => {
      for (const piece of busy.waiting.splice(0)) piece.reject(error);
    });
    pool.push(busy);
    return busy;
  };
  return {
    offer(piece) {
      const idlest = pool.toSorted((a, b) => a.waiting.length - b.waiting.length)[0];
      const busy = idlest === undefined || (idlest.waiting.length > 0 && pool.length < most) ? start() : idlest;
      if (busy.waiting.length >= MOST_WAITING) return null;
      const reviewed = Promise.withResolvers<Reviewed>();
      busy.waiting.push(reviewed);
      const given: Given = { piece, wanted };
      busy.worker.postMessage(given, piece.bytes === null ? [] : [piece.bytes.buffer]);
      return reviewed.promise;
    },
    close() {
      for (const { worker } of pool) void worker.terminate();
    },
  };
}
