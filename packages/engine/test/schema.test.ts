import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { makeSchema, SCHEMA_FILE } from "../../../scripts/schema.ts";

describe("the report's JSON Schema", () => {
  test("is the one that the types make", () => {
    expect(
      readFileSync(SCHEMA_FILE, "utf8") === makeSchema(),
      "packages/engine/report.schema.json differs from the types in model/report.ts: run `npm run schema` and look at the change",
    ).toBe(true);
  });

  test("is exported by the engine", () => {
    expect(import.meta.resolve("@unflinch/engine/report.schema.json")).toMatch(/engine\/report\.schema\.json$/);
  });

  test("says what each field is", () => {
    const { definitions } = JSON.parse(readFileSync(SCHEMA_FILE, "utf8"));
    expect(definitions.Report.description).toContain("UTF-16");
    expect(definitions.Finding.properties.rule.description).toContain("F2");
  });
});
