// Bundles the command to dist/: what is packed, since Node runs no TypeScript inside node_modules. What only some commands
// need stays apart, or every start would pay for the server. `node build.ts FOLDER` puts it elsewhere.
import { globSync, rmSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const outdir = process.argv[2] ?? at("dist");

for (const old of globSync("*.mjs", { cwd: outdir })) rmSync(join(outdir, old));
const { metafile } = await build({
  entryPoints: { unflinch: at("src/main.ts") },
  outdir,
  outExtension: { ".js": ".mjs" },
  bundle: true,
  splitting: true,
  metafile: true,
  platform: "node",
  format: "esm",
  target: "node24",
  minify: true,
  charset: "utf8",
  legalComments: "none",
});
const bytes = Object.values(metafile.outputs).reduce((sum, output) => sum + output.bytes, 0);
console.log(`${relative(".", outdir)}, ${Math.round(bytes / 1024)} KiB`);
