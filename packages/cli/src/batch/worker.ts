import { parentPort } from "node:worker_threads";
import type { Piece } from "./pieces.ts";
import { reviewPiece } from "./review-piece.ts";

/** Answers every piece that comes with its reports, in order. */
export function serve(): void {
  const port = parentPort!;
  port.on("message", (piece: Piece) => {
    const reviewed = reviewPiece(piece);
    port.postMessage(reviewed, [reviewed.output.buffer]);
  });
}
