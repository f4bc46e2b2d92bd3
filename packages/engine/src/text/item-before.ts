/**
 * What stands before place `at` of a list; undefined before its start. Written with an index of −1 the same would be slow:
 * V8 looks for a property of that name, and compiles no better from then on.
 */
export const itemBefore = <Item>(list: readonly Item[], at: number): Item | undefined =>
  at > 0 ? list[at - 1] : undefined;
