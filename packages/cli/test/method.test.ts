import { describe, expect, test } from "vitest";
import { unflinch } from "./command.ts";

describe.concurrent("method", { timeout: 30_000 }, () => {
  test.each([
    [["method"], /^The method\n[\s\S]*\nA1 {2}[\s\S]*\nK2 {2}/],
    [["method", "b2"], /^B Owning it first\n\nB2 {2}Give reasons afterwards, as background\.\n/],
    [["method", "--format", "markdown", "J"], /^## J\. The others in it\n\n### J1\n/],
    [["method", "--format", "html"], /^<!doctype html>[\s\S]*<h3>A1\. [\s\S]*<h3>K2\. /],
  ])("%j shows the rules asked for", async (args, shown) => {
    const { code, out, err } = await unflinch(args);
    expect([code, err]).toEqual([0, ""]);
    expect(out).toMatch(shown);
  });
});
