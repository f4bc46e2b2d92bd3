/** One contestant: `run` does one round's work and may be asynchronous. */
export interface Contestant {
  readonly name: string;
  readonly run: () => unknown;
}

export interface Timing {
  readonly name: string;
  /** Median over the rounds, in milliseconds. */
  readonly medianMs: number;
  /** Median over the rounds of the ratio to the first contestant in the same round, with its quartiles. */
  readonly ratio: number;
  readonly ratioFrom: number;
  readonly ratioTo: number;
}

/** Times the contestants by turns, so that whatever slows the machine slows them all; ratios are taken within a round. */
export async function race(contestants: readonly Contestant[], rounds: number, warmUps: number): Promise<Timing[]> {
  const times = contestants.map((): number[] => []);
  for (let round = -warmUps; round < rounds; round++)
    for (let k = 0; k < contestants.length; k++) {
      const turn = (k + Math.max(0, round)) % contestants.length;
      const start = process.hrtime.bigint();
      const running = contestants[turn]!.run();
      if (running instanceof Promise) await running;
      if (round >= 0) times[turn]!.push(Number(process.hrtime.bigint() - start) / 1e6);
    }
  return contestants.map(({ name }, k) => {
    const ratios = times[k]!.map((time, round) => time / times[0]![round]!);
    return {
      name,
      medianMs: quantile(times[k]!, 0.5),
      ratio: quantile(ratios, 0.5),
      ratioFrom: quantile(ratios, 0.25),
      ratioTo: quantile(ratios, 0.75),
    };
  });
}

export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const at = share * (sorted.length - 1);
  const low = sorted[Math.floor(at)]!;
  return low + (sorted[Math.ceil(at)]! - low) * (at - Math.floor(at));
}
