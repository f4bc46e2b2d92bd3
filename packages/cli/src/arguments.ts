/** A parser of numbers within bounds, whose message says what is asked for. */
export function numberWithin(least: number, most: number, unit: string, whole = false): (input: string) => number {
  return input => {
    const value = Number(input);
    if (input.trim() === "" || !(value >= least && value <= most) || (whole && !Number.isInteger(value)))
      throw new Error(`takes ${unit} from ${least} to ${most}, not ${input === "" ? "nothing" : input}`);
    return value;
  };
}

export const text = (input: string): string => input;
