import type { ListedRemark, Reviewed } from "../reviewing/reviewed.ts";

/** What became of the remarks from one text to another; a remark is the same where check and words are. */
export interface RemarksBetween {
  readonly gone: readonly ListedRemark[];
  readonly fresh: readonly ListedRemark[];
  /** As they are in the newer text. */
  readonly still: readonly ListedRemark[];
}

export function remarksBetween(older: Reviewed, newer: Reviewed): RemarksBetween {
  const before = remarksOf(older);
  const after = remarksOf(newer);
  const isIn = (remarks: readonly ListedRemark[]) => (one: ListedRemark) => remarks.some(({ id }) => id === one.id);
  return {
    gone: before.filter(one => !isIn(after)(one)),
    fresh: after.filter(one => !isIn(before)(one)),
    still: after.filter(isIn(before)),
  };
}

/** What is to be mended first comes first. */
const remarksOf = ({ first, others }: Reviewed): ListedRemark[] => [...first, ...others];
