/** Takes a value apart as it is expected to be; throws a `Misfit` that says where it is not. The path of all of it is "". */
export type Shape<T> = (value: unknown, path: string) => T;

/** A value that is not as expected; the message names its place and what was expected. */
export class Misfit extends Error {
  readonly path: string;

  constructor(path: string, what: string) {
    super(`${path === "" ? "it" : path} ${what}`);
    this.path = path;
  }
}

function expected(what: string, is: (value: unknown) => boolean): Shape<never> {
  return (value, path) => {
    if (is(value)) return value as never;
    throw new Misfit(path, value === undefined ? "is missing" : `is not ${what}`);
  };
}

export const trueOrFalse: Shape<boolean> = expected("true or false", value => typeof value === "boolean");

export const wholeNumber = (least: number, most: number): Shape<number> =>
  expected(
    `a whole number from ${least} to ${most}`,
    value => Number.isSafeInteger(value) && (value as number) >= least && (value as number) <= most,
  );

export const numberWithin = (least: number, most: number): Shape<number> =>
  expected(`a number from ${least} to ${most}`, value => typeof value === "number" && value >= least && value <= most);

export const text: Shape<string> = expected("text", value => typeof value === "string");

/** A text for which a test holds, in words. */
export const textThat = (what: string, holds: (text: string) => boolean): Shape<string> =>
  expected(what, value => typeof value === "string" && holds(value));

export const oneOf = <const T extends string | number>(values: readonly T[]): Shape<T> =>
  expected(values.length === 1 ? JSON.stringify(values[0]) : `one of ${values.join(", ")}`, value =>
    values.includes(value as T),
  );

export const orNull =
  <T>(shape: Shape<T>): Shape<T | null> =>
  (value, path) =>
    value === null ? null : shape(value, path);

export function listOf<T>(shape: Shape<T>): Shape<readonly T[]> {
  const list: Shape<unknown[]> = expected("a list", Array.isArray);
  return (value, path) => list(value, path).map((item, at) => shape(item, `${path}[${at}]`));
}

type ShapesOf<T> = { readonly [Name in keyof T]: Shape<T[Name]> };

const object: Shape<Record<string, unknown>> = expected(
  "an object",
  value => typeof value === "object" && value !== null && !Array.isArray(value),
);

/** Fields that are not named are left out. */
export function fields<T>(shapes: ShapesOf<T>): Shape<T> {
  return (value, path) => {
    const given = object(value, path);
    const within = path === "" ? "" : `${path}.`;
    return Object.fromEntries(
      Object.entries<Shape<unknown>>(shapes).map(([name, shape]) => [name, shape(given[name], within + name)]),
    ) as T;
  };
}

/** Each field may be missing. */
export function someFields<T>(shapes: ShapesOf<T>): Shape<Partial<T>> {
  return (value, path) => {
    const isGiven = ([name]: [string, unknown]) => object(value, path)[name] !== undefined;
    return fields<Partial<T>>(Object.fromEntries(Object.entries(shapes).filter(isGiven)) as ShapesOf<Partial<T>>)(
      value,
      path,
    );
  };
}
