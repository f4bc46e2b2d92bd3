import type { Piece } from "./pieces.ts";
import { reviewPiece } from "./review-piece.ts";

/** Answers every piece that comes with its reports, in order. */
export function serve(): void {
  const port = process.getBuiltinModule("node:worker_threads").parentPort!;
  port.on("message", (piece: Piece) => {
    const reviewed = reviewPiece(piece);
    port.postMessage(reviewed, [reviewed.output.buffer]);
  });
}
