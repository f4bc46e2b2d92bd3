import { type Check, checks } from "@unflinch/engine";

/** A check in words: all of it but what runs. */
export type ExplainedCheck = Omit<Check, "find" | "fix" | "messages" | "ask" | "over">;

/** Every check in words. In the built page `explained-data.ts` puts them here as data, without the code of the checks. */
export const explainedChecks: readonly ExplainedCheck[] = checks.map(
  ({ find: _find, fix: _fix, messages: _messages, ask: _ask, over: _over, ...words }) => words,
);
