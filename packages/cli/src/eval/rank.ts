/** Spearman's rank correlation: Pearson's of the ranks, equal values sharing the mean of theirs. 0 where one side never varies. */
export function spearman(a: readonly number[], b: readonly number[]): number {
  return pearson(ranks(a), ranks(b));
}

function ranks(values: readonly number[]): number[] {
  const order = values.map((_, at) => at).sort((one, other) => values[one]! - values[other]!);
  const ranked = new Array<number>(values.length);
  for (let from = 0; from < order.length; ) {
    let to = from;
    while (to < order.length && values[order[to]!] === values[order[from]!]) to++;
    for (const at of order.slice(from, to)) ranked[at] = (from + to - 1) / 2;
    from = to;
  }
  return ranked;
}

function pearson(a: readonly number[], b: readonly number[]): number {
  const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
  const meanA = mean(a);
  const meanB = mean(b);
  let together = 0;
  let spreadA = 0;
  let spreadB = 0;
  a.forEach((value, at) => {
    const fromA = value - meanA;
    const fromB = b[at]! - meanB;
    together += fromA * fromB;
    spreadA += fromA * fromA;
    spreadB += fromB * fromB;
  });
  return together / Math.sqrt(spreadA * spreadB || 1);
}
