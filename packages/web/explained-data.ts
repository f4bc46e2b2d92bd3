import type { Plugin } from "vite";
import { explainedChecks } from "./src/method/explained-checks.ts";

/** Puts what the method's page says of the checks into it as data: with their code it would load the engine a second time. */
export const explainedData = (): Plugin => ({
  name: "explained-data",
  load: id =>
    id.endsWith("/src/method/explained-checks.ts")
      ? `export const explainedChecks = ${JSON.stringify(explainedChecks)};`
      : null,
});
