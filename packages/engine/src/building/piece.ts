import type { Span } from "../model/span.ts";

/** A note, or a part of one, where it stands in a draft. */
export interface Piece extends Span {
  readonly question: string;
  readonly text: string;
  /** Whether it opens a paragraph. */
  readonly opens: boolean;
  /** Whether it was parted from the note's beginning. */
  readonly moved: boolean;
  /** Whether its question is one of those asked today. */
  readonly known: boolean;
}
