import type { Check } from "../model/check.ts";

/** Every check, in the order of their files. */
export const checks: readonly Check[] = [];
