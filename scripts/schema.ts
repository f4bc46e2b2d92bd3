import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { createGenerator } from "ts-json-schema-generator";

const at = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url));

/** The committed schema; `npm run schema` writes it. */
export const SCHEMA_FILE = at("packages/engine/report.schema.json");

/** The JSON Schema of a report, made from the types in the engine's model and what their comments say, as it is committed. */
export function makeSchema(): string {
  const schema = createGenerator({
    path: at("packages/engine/src/model/report.ts"),
    tsconfig: at("tsconfig.json"),
    type: "Report",
    schemaId: "urn:unflinch:report:1",
    topRef: true,
    skipTypeCheck: true,
    sortProps: false,
    // The format only grows: what is valid against a later schema stays valid against this one.
    additionalProperties: true,
  }).createSchema("Report");
  return `${JSON.stringify(schema, null, 2)}\n`;
}

if (import.meta.main) {
  writeFileSync(SCHEMA_FILE, makeSchema());
  console.log("Wrote packages/engine/report.schema.json.");
}
