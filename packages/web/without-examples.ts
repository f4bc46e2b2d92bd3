import type { Plugin } from "vite";
import { CHECK, EVIDENCE, leaveOut, type Node, propertyName } from "../../scripts/leave-out.ts";

/** What a check has beside its finding and its words. */
const EXPLAINS = new Set(["examples", "summary", "evidence", "thresholds"]);

/** Leaves out of the checks what only explains them, the examples above all: it is a tenth of what the page would load. */
export const withoutExamples = (): Plugin => ({
  name: "without-examples",
  enforce: "post",
  transform(code, id) {
    if (EVIDENCE.test(id)) return { code: leaveOut(code, this.parse(code), node => figureOf(node, code)), map: null };
    if (!CHECK.test(id)) return null;
    return {
      code: leaveOut(code, this.parse(code), node => (EXPLAINS.has(propertyName(node) ?? "") ? "" : null)),
      map: null,
    };
  },
});

/** Of a figure with what is said of it, the figure. */
function figureOf({ start, value }: Node, code: string): string | null {
  const figure = value?.properties?.find(property => propertyName(property) === "value");
  return figure ? `${code.slice(start, value!.start)}{ ${code.slice(figure.start, figure.end)} }` : null;
}
