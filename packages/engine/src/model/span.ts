/**
 * A place in the given text, in UTF-16 code units.
 * @asType integer
 * @minimum 0
 */
export type Offset = number;

/** A stretch of the given text, `to` exclusive. */
export interface Span {
  readonly from: Offset;
  readonly to: Offset;
}
