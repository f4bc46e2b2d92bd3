#!/usr/bin/env node
// Plain JavaScript, so that the system's Node can start it whatever its age: below Node 24 it runs itself again
// under the Node 24 that the `node` package brings.
import { existsSync, realpathSync } from "node:fs";
import nodeModule, { createRequire } from "node:module";

const MAJOR = 24;

if (Number.parseInt(process.versions.node, 10) >= MAJOR) {
  // A checkout runs its sources, with nothing to build; what is packed has only the bundle.
  const source = new URL("../src/main.ts", import.meta.url);
  const packed = !existsSync(source);
  // Node caches only what is compiled before anything runs: all of the bundle, so that a start finds it all there.
  if (packed) process.getBuiltinModule("node:v8").setFlagsFromString("--no-lazy");
  nodeModule.enableCompileCache?.();
  await import(packed ? new URL("../dist/unflinch.mjs", import.meta.url).href : source.href);
} else {
  const node = findNode();
  if (node === null) {
    process.stderr.write(
      `unflinch: this needs Node ${MAJOR} and runs under ${process.version}; its own copy of Node ${MAJOR} is missing. ` +
        `Run "npm ci" with install scripts allowed, or start it with Node ${MAJOR}.\n`,
    );
    process.exitCode = 2;
  } else await relaunch(node);
}

function findNode() {
  const { resolve } = createRequire(import.meta.url);
  for (const name of ["node/bin/node", "node/bin/node.exe"]) {
    try {
      const found = realpathSync(resolve(name));
      if (found !== realpathSync(process.execPath)) return found;
    } catch {
      // Not installed under this name.
    }
  }
  return null;
}

async function relaunch(node) {
  // Loaded here, since a start under Node 24 has no use for them.
  const { spawn } = await import("node:child_process");
  const { constants } = await import("node:os");
  const { fileURLToPath } = await import("node:url");
  const child = spawn(node, [fileURLToPath(import.meta.url), ...process.argv.slice(2)], { stdio: "inherit" });
  const signals = ["SIGINT", "SIGTERM", "SIGHUP", "SIGQUIT"].filter(name => name in constants.signals);
  const pass = signal => child.kill(signal);
  for (const signal of signals) process.on(signal, pass);
  child.on("error", error => {
    process.stderr.write(`unflinch: Node ${MAJOR} at ${node} did not start: ${error.message}. Run "npm ci" again.\n`);
    process.exitCode = 2;
  });
  child.on("exit", (code, signal) => {
    for (const name of signals) process.off(name, pass);
    if (signal === null) process.exitCode = code;
    else process.kill(process.pid, signal);
  });
}
