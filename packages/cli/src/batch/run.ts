import type { Piece } from "./pieces.ts";
import type { Pool } from "./pool.ts";
import { type Reviewed, reviewPiece, type Wanted } from "./review-piece.ts";

/** So much is reviewed here before workers start: below it they cost more than they save. */
const ALONE = 192 * 1024;
/** Pieces under way for each job, those that wait for their turn to be written among them. */
const DEPTH = 16;

export interface BatchOptions {
  readonly jobs: number;
  readonly entry: string;
  readonly wanted: Wanted;
  /** Resolves when the bytes are taken. */
  readonly write: (bytes: Uint8Array) => Promise<void>;
}

/**
 * Reviews pieces and writes the reports, or rows, in the order of the input. This thread does one of the jobs: what the workers have
 * no room for is reviewed here, since a thread fewer is a start and a compilation of everything fewer. No more input is
 * taken than there are jobs for, and none while the output is not taken. Gives back how many lines were bad.
 */
export async function runBatch(
  pieces: AsyncIterable<Piece>,
  { jobs, entry, wanted, write }: BatchOptions,
): Promise<number> {
  let bad = 0;
  let alone = 0;
  let pool: Pool | null = null;
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
      if (pool === null && jobs > 1 && alone > ALONE)
        pool = (await import("./pool.ts")).openPool(entry, jobs - 1, wanted);
      const given = pool?.offer(piece);
      if (given) writeNext(given);
      else {
        alone += piece.bytes?.length ?? 0;
        writeNext(Promise.resolve(reviewPiece(piece, wanted)));
        // What workers have answered meanwhile.
        await new Promise(setImmediate);
      }
      while (underWay >= jobs * DEPTH)
        await new Promise<void>(resolve => {
          done = resolve;
        });
      if (failure !== null) break;
    }
    await written;
  } finally {
    pool?.close();
  }
  if (failure !== null) throw failure;
  return bad;
}
