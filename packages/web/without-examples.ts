import type { Plugin } from "vite";
import { CHECK, EVIDENCE, leaveOut, propertyName } from "../../scripts/leave-out.ts";

/** What stands in the place of a check's examples and summary, and of what its figures say. */
const INSTEAD = new Map([
  ["examples", "examples: { flags: [], passes: [] }"],
  ["summary", 'summary: ""'],
  ["says", 'says: ""'],
]);

/** Leaves out of the checks what only explains them, the examples above all: it is a tenth of what the page would load. */
export const withoutExamples = (): Plugin => ({
  name: "without-examples",
  enforce: "post",
  transform(code, id) {
    if (!CHECK.test(id) && !EVIDENCE.test(id)) return null;
    return {
      code: leaveOut(code, this.parse(code), node => INSTEAD.get(propertyName(node) ?? "") ?? null),
      map: null,
    };
  },
});
