import type { Check, Fix, Found, Span } from "../src/index.ts";
import { rulesReader } from "../src/reader/rules-reader.ts";
import { DEFAULT_PACE } from "../src/text/pace.ts";
import { parse } from "../src/text/parse.ts";

export interface Hit {
  readonly found: Found;
  readonly fix: Fix | null;
}

/** What one check finds in a text too short to be reviewed. The check is given nothing it could change. */
export function findIn(check: Check, text: string, occupation: string | null = null): Hit[] {
  const answer = freeze(parse(text));
  const reading = freeze(rulesReader.read(answer));
  if (check.over === "answer") {
    const given = freeze({ answer, reading, wordsPerMinute: DEFAULT_PACE, occupation });
    return check.find(given).map(found => ({ found, fix: check.fix?.(given, freeze(found)) ?? null }));
  }
  return answer.sentences.flatMap(sentence => {
    const given = freeze({ answer, reading, sentence });
    return check.find(given).map(found => ({ found, fix: check.fix?.(given, freeze(found)) ?? null }));
  });
}

/** Parts an example into its text and the stretches that stood between `[[` and `]]`. */
export function unmark(example: string): { text: string; marks: Span[] } {
  const marks: Span[] = [];
  let text = "";
  for (const piece of example.split("[[")) {
    const [marked, rest] = piece.split("]]") as [string, string?];
    if (rest !== undefined) marks.push({ from: text.length, to: text.length + marked.length });
    text += marked + (rest ?? "");
  }
  return { text, marks };
}

/** The text after all fixes; they must not overlap. */
export function fixed(text: string, hits: readonly Hit[]): string {
  const fixes = hits.flatMap(({ fix }) => fix ?? []).sort((a, b) => b.from - a.from);
  return fixes.reduce((done, { from, to, insert }) => done.slice(0, from) + insert + done.slice(to), text);
}

function freeze<T>(value: T): T {
  if (typeof value === "object" && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(freeze);
  }
  return value;
}
