const words = (list: string): readonly string[] => list.split(" ");

export const DAYS = words("monday tuesday wednesday thursday friday saturday sunday");
/** Without May, which is more often a verb. */
export const MONTHS = words("january february march april june july august september october november december");
