/** Words a minute where none are given: the middle of the bands that practitioners name for interviews. */
export const DEFAULT_PACE = 150;

/** Seconds, to a tenth, that so many words take to say. */
export function spokenSeconds(words: number, wordsPerMinute: number): number {
  return Math.round((words / wordsPerMinute) * 600) / 10;
}
