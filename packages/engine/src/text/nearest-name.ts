/** Letters to put in, take out or change, to make one of the other. */
export function lettersApart(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++)
      next[j] = Math.min(row[j] + 1, next[j - 1] + 1, row[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1));
    row = next;
  }
  return row[b.length];
}

/** The name that takes the fewest letters to change into; a part of a name counts as near. */
export function nearestName(asked: string, names: readonly string[]): string {
  const far = (name: string): number => (asked !== "" && name.includes(asked) ? 0.5 : lettersApart(asked, name));
  return names.reduce((best, name) => (far(name) < far(best) ? name : best));
}
