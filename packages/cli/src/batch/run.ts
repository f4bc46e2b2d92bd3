import type { Piece } from "./pieces.ts";
import type { Pool } from "./pool.ts";
import { type Reviewed, reviewPiece } from "./review-piece.ts";

/** So much is reviewed here before workers start: below it they cost more than they save. */
const ALONE = 192 * 1024;
/** Pieces under way for each worker: one in hand, one waiting. */
const DEPTH = 3;

export interface BatchOptions {
  readonly jobs: number;
  readonly entry: string;
  /** Resolves when the bytes are taken. */
  readonly write: (bytes: Uint8Array) => Promise<void>;
}

/**
 * Reviews pieces and writes the reports in the order of the input. No more input is taken than there are workers for,
 * and none while the output is not taken. Gives back how many lines were bad.
 */
export async function runBatch(pieces: AsyncIterable<Piece>, { jobs, entry, write }: BatchOptions): Promise<number> {
  let bad = 0;
  let alone = 0;
  let pool: Promise<Pool> | null = null;
  const review = async (piece: Piece): Promise<Reviewed> => {
    if (pool === null && (jobs === 1 || alone <= ALONE)) {
      alone += piece.bytes?.length ?? 0;
      return reviewPiece(piece);
    }
    pool ??= import("./pool.ts").then(({ openPool }) => openPool(entry, jobs));
    return (await pool).review(piece);
  };
  let underWay = 0;
  let failure: unknown = null;
  let done = (): void => {};
  let written = Promise.resolve();
  const writeNext = (reviewed: Promise<Reviewed>): void => {
    reviewed.catch(() => {});
    written = written
      .then(async () => {
        const { output, bad: badHere } = await reviewed;
        bad += badHere;
        await write(output);
      })
      .catch(error => {
        failure ??= error;
      })
      .finally(() => {
        underWay--;
        done();
      });
  };
  try {
    for await (const piece of pieces) {
      underWay++;
      writeNext(review(piece));
      while (underWay >= jobs * DEPTH)
        await new Promise<void>(resolve => {
          done = resolve;
        });
      if (failure !== null) break;
    }
    await written;
  } finally {
    (await (pool as Promise<Pool> | null))?.close();
  }
  if (failure !== null) throw failure;
  return bad;
}
