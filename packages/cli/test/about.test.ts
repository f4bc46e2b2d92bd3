import { readFileSync } from "node:fs";
import { FLAGS, STRENGTHS } from "@unflinch/engine";
import { expect, test } from "vitest";
import { unflinch } from "./command.ts";

test("about says who reads, how well and where it is weak", { timeout: 60_000 }, async () => {
  const figures = JSON.parse(readFileSync(new URL("../../engine/weights/figures.json", import.meta.url), "utf8"));
  const { code, out } = await unflinch(["about"]);
  expect(code).toBe(0);
  expect(out).toContain(`Measured on ${figures.answers} answers`);
  for (const label of [...FLAGS, ...STRENGTHS]) {
    const { precision, recall } = figures.labels[label];
    expect(out).toMatch(
      new RegExp(`^  ${label} +${Math.round(100 * precision)} % +${Math.round(100 * recall)} %$`, "m"),
    );
  }
  expect(out).toMatch(/^Heard badly: /m);
  expect(out).toContain("Do not use it to judge, rank or select people.");
});
