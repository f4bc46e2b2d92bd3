import type { Hook } from "@hono/zod-openapi";
import type { Env } from "hono";
import { describeIssue } from "./describe-issue.ts";
import { refuse } from "./refuse.ts";

/** Refuses input that is not as its route says, in words of our own. */
export const refuseInput: Hook<unknown, Env, string, Response | undefined> = (result, c) => {
  if (result.success) return;
  const issue = result.error.issues[0]!;
  const tooLarge = issue.code === "custom" && issue.params?.tooLarge === true;
  return refuse(c, tooLarge ? "too-large" : "bad-input", describeIssue(issue));
};
