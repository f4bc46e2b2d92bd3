import { checks, evidence, thresholds } from "@unflinch/engine";
import { describe, expect, test } from "vitest";
import { unflinch } from "./command.ts";

const words = (text: string): string => text.replaceAll(/\s+/g, " ");

describe.concurrent("explain", { timeout: 60_000 }, () => {
  test("lists every check with its rule and summary", async () => {
    const { code, out } = await unflinch(["explain"], { env: { COLUMNS: "100" } });
    expect(code).toBe(0);
    for (const { id, rule } of checks) expect(out).toMatch(new RegExp(`^${id} +${rule} `, "m"));
  });

  test.each(checks)("explains $id", async check => {
    const { code, out } = await unflinch(["explain", check.id], { env: { COLUMNS: "100" } });
    expect(code).toBe(0);
    const said = words(out);
    for (const part of [check.title, `rule ${check.rule}`, check.summary, check.why, check.advice])
      expect(said).toContain(words(part));
    expect(out).toContain("It speaks up at");
    expect(out).toContain("It stays silent at");
    const known = check.evidence.map(key => evidence[key as keyof typeof evidence]);
    for (const { finding, source, strength } of known) {
      expect(said).toContain(words(`${finding} (${source})`));
      expect(said).toContain(`${strength[0]!.toUpperCase()}${strength.slice(1)}: `);
    }
    for (const { against } of known.filter(one => "against" in one))
      expect(said).toContain(words(`Against it: ${against}`));
    const figures = (check.thresholds ?? []).map(key => thresholds[key as keyof typeof thresholds]);
    for (const { says } of figures) expect(said).toContain(words(says));
    expect(out.includes("What is known")).toBe(known.length > 0);
    expect(out.includes("Figures it goes by")).toBe(figures.length > 0);
  });

  test("says what a figure rests on", async () => {
    const { out } = await unflinch(["explain", "over-time"], { env: { COLUMNS: "100" } });
    expect(words(out)).toContain("180 seconds: Longer than this");
    expect(words(out)).toContain("It rests on: several. Weak: what practitioners or vendors say");
  });

  test.each([
    ["agentles-failure", "agentless-failure"],
    ["pivot", "but-pivot"],
    ["hedge", "hedging"],
  ])("suggests the nearest name for %s", async (asked, nearest) => {
    const { code, out, err } = await unflinch(["explain", asked]);
    expect(code).toBe(2);
    expect(out).toBe("");
    expect(err).toBe(`unflinch: there is no check ${asked}. Did you mean ${nearest}? All of them: unflinch explain\n`);
  });
});
