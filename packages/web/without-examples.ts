import type { Plugin } from "vite";
import { CHECK, isExamples, leaveOut } from "../../scripts/leave-out.ts";

/** Leaves the examples out of the checks: they are a tenth of what the page would load. */
export const withoutExamples = (): Plugin => ({
  name: "without-examples",
  enforce: "post",
  transform(code, id) {
    if (!CHECK.test(id)) return null;
    const instead = "examples: { flags: [], passes: [] }";
    return { code: leaveOut(code, this.parse(code), node => (isExamples(node) ? instead : null)), map: null };
  },
});
