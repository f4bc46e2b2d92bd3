import type { Piece } from "./pieces.ts";
import { reviewPiece, type Wanted } from "./review-piece.ts";

export interface Given {
  readonly piece: Piece;
  readonly wanted: Wanted;
}

/** Answers every piece that comes with its reports, in order. */
export function serve(): void {
  const port = process.getBuiltinModule("node:worker_threads").parentPort!;
  port.on("message", ({ piece, wanted }: Given) => {
    const reviewed = reviewPiece(piece, wanted);
    port.postMessage(reviewed, [reviewed.output.buffer]);
  });
}
