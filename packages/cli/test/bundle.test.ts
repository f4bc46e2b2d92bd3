import { spawnSync } from "node:child_process";
import { cpSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { folderWith, LAUNCHER, plainEnv } from "./command.ts";

const BUILD = fileURLToPath(new URL("../build.ts", import.meta.url));
const ANSWERS = fileURLToPath(new URL("../../../corpus/answers/d.jsonl", import.meta.url));
const EXAMPLE = fileURLToPath(new URL("../../../examples/locked-hall.md", import.meta.url));

describe("the bundle", { timeout: 60_000 }, () => {
  test("prints what the sources print, with compiled code kept or not", () => {
    const folder = folderWith({ "package.json": '{"type":"module"}' });
    const kept = folderWith({});
    const home = folderWith({});
    const node = (...args: string[]) =>
      spawnSync(process.execPath, args, {
        encoding: "utf8",
        env: { ...plainEnv(), NODE_COMPILE_CACHE: kept, UNFLINCH_HOME: home },
      });
    expect(node(BUILD, join(folder, "dist")).stderr).toBe("");
    cpSync(dirname(LAUNCHER), join(folder, "bin"), { recursive: true });
    const bundled = join(folder, "bin/unflinch.js");
    for (const args of [
      ["--version"],
      ["check", "--all", EXAMPLE],
      ["batch", "--jobs", "2", ANSWERS],
      ["story", "list"],
    ]) {
      const { stdout, stderr, status } = node(bundled, ...args);
      expect(stderr).toBe("");
      const sources = node(LAUNCHER, ...args);
      expect([stdout, status]).toEqual([sources.stdout, sources.status]);
    }
    expect(readdirSync(kept, { recursive: true }).filter(name => /[0-9a-f]{64}$/.test(`${name}`))).toHaveLength(3);
  });
});
