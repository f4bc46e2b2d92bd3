// Plain JavaScript, for whatever Node is there: prints what is in the corpus, or with --write makes its data sheet anew.
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { install, node24 } from "./install.js";

if (install()) {
  const script = fileURLToPath(new URL("../corpus/src/main.ts", import.meta.url));
  const { status } = spawnSync(node24, [script, ...process.argv.slice(2)], { stdio: "inherit" });
  process.exitCode = status ?? 70;
} else process.exitCode = 2;
