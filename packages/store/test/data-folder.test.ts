import { join, resolve } from "node:path";
import { expect, test } from "vitest";
import { dataFolder } from "../src/data-folder.ts";

test.each([
  [{ UNFLINCH_HOME: "/elsewhere" }, resolve("/elsewhere")],
  [{ UNFLINCH_HOME: "here" }, join(process.cwd(), "here")],
])("%j moves the data folder to %s", (env, folder) => {
  expect(dataFolder(env)).toBe(folder);
});

test.each([[{}], [{ UNFLINCH_HOME: "" }]])("with %j it is where the system keeps a user's data", env => {
  expect(dataFolder(env)).toMatch(/^(?:\/|[A-Z]:).*unflinch/);
});
