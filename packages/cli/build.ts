// Bundles the command to one file, dist/unflinch.mjs: what is packed, since Node runs no TypeScript inside node_modules.
// `node build.ts FOLDER` puts it elsewhere.
import { rmSync, statSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const outfile = join(process.argv[2] ?? at("dist"), "unflinch.mjs");

rmSync(outfile, { force: true });
await build({
  entryPoints: [at("src/main.ts")],
  outfile,
  bundle: true,
  platform: "node",
  format: "esm",
  target: "node24",
  minify: true,
  charset: "utf8",
  legalComments: "none",
});
console.log(`${relative(".", outfile)}, ${Math.round(statSync(outfile).size / 1024)} KiB`);
