/** What was made last is kept: several checks ask the same of one answer, one after the other. It is known by the objects it was made of. */
export function rememberLast<Given extends readonly object[], Made>(
  make: (...given: Given) => Made,
): (...given: Given) => Made {
  let last: { readonly given: Given; readonly made: Made } | null = null;
  return (...given) => {
    if (last === null || !isSame(last.given, given)) last = { given, made: make(...given) };
    return last.made;
  };
}

function isSame(one: readonly object[], other: readonly object[]): boolean {
  for (let at = 0; at < one.length; at++) if (one[at] !== other[at]) return false;
  return true;
}
