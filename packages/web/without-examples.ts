import type { Plugin } from "vite";
import { CHECK, ENGINE, EVIDENCE, isPhrases, leaveOut, type Node, propertyName } from "../../scripts/leave-out.ts";

/** What a check has beside its finding and its words. */
const EXPLAINS = new Set(["examples", "summary", "evidence", "thresholds"]);
const AROUND_BRACKETS = / ?(\()|(\)\??) ?/g;
const CHOICE = /\(([^()"`]+)\)/g;

/**
 * Leaves out of the checks what only explains them, the examples above all: it is a tenth of what the page would load. Of patterns it leaves
 * out the spaces around brackets, which only make them readable, and sorts what may stand in the same place: so it packs better.
 */
export const withoutExamples = (): Plugin => ({
  name: "without-examples",
  enforce: "post",
  transform(code, id) {
    if (EVIDENCE.test(id)) return { code: leaveOut(code, this.parse(code), node => figureOf(node, code)), map: null };
    if (!ENGINE.test(id)) return null;
    const lean = (node: Node): string | null => {
      if (CHECK.test(id) && EXPLAINS.has(propertyName(node) ?? "")) return "";
      return isPhrases(node) ? packed(code.slice(node.start, node.end)) : null;
    };
    return { code: leaveOut(code, this.parse(code), lean), map: null };
  },
});

const packed = (patterns: string): string =>
  patterns
    .replaceAll(CHOICE, (_, choice: string) => `(${choice.split("|").sort().join("|")})`)
    .replaceAll(AROUND_BRACKETS, "$1$2");

/** Of a figure with what is said of it, the figure. */
function figureOf({ start, value }: Node, code: string): string | null {
  const figure = value?.properties?.find(property => propertyName(property) === "value");
  return figure ? `${code.slice(start, value!.start)}{ ${code.slice(figure.start, figure.end)} }` : null;
}
