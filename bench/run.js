// Plain JavaScript, so that any Node starts it: installs the peers once and runs the bench under the checkout's Node 24.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

const at = path => fileURLToPath(new URL(path, import.meta.url));
const node = at(process.platform === "win32" ? "../node_modules/node/bin/node.exe" : "../node_modules/node/bin/node");

if (!existsSync(node)) {
  console.error("bench: nothing is installed yet. Run `npm ci` in the checkout first.");
  process.exit(2);
}
if (!existsSync(at("node_modules/.package-lock.json"))) {
  console.error("bench: installing the peers into bench/node_modules, once.");
  const npm = process.platform === "win32" ? "npm.cmd" : "npm";
  const installed = spawnSync(npm, ["ci", "--no-audit", "--no-fund", "--loglevel=error"], {
    cwd: at("."),
    stdio: ["ignore", process.stderr, "inherit"],
  });
  if (installed.status !== 0)
    console.error("bench: not all peers could be installed; the table says which are missing.");
}
const { status } = spawnSync(node, [at("main.ts"), ...process.argv.slice(2)], { stdio: "inherit" });
process.exitCode = status ?? 1;
