// Bundles the command to dist, one file a package: what is packed, since Node runs no TypeScript inside node_modules.
// What only some commands need is loaded when they run. `node build.ts FOLDER` puts it elsewhere.
import { createHash } from "node:crypto";
import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { basename, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { build, type Plugin } from "esbuild";
import { parseAst } from "vite";
import { CHECK, ENGINE, isExamples, isPhrases, leaveOut } from "../../scripts/leave-out.ts";
import { checks } from "../engine/src/index.ts";
import { tableOfPhrases } from "../engine/src/text/phrases.ts";

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const folder = process.argv[2] ?? at("dist");
const packages = {
  unflinch: at("src/main.ts"),
  engine: at("../engine/src/index.ts"),
  store: at("../store/src/index.ts"),
  server: at("../server/src/index.ts"),
};
const table = tableOfPhrases();
const states = table.growAll();

/** In place of making the table of phrases, the engine reads it from the file beside it. */
const packedPhrases = (): string => {
  const { families, vocabulary, slots } = table;
  return `import { readFileSync } from "node:fs";
const bytes = readFileSync(__dirname + "/phrases.bin");
export const packedPhrases = {
  ...${JSON.stringify({ families, vocabulary })}, slots: bytes.subarray(0, ${slots.length}), states: bytes.subarray(${slots.length})
};`;
};

/** A check's examples, which only `explain` shows. */
const examplesOf = (path: string): string =>
  `get examples() { return JSON.parse(require("node:fs").readFileSync(__dirname + "/examples.json", "utf8"))["${basename(path, ".ts")}"]; }`;

/** The engine without what a review has no use for, or what is in a file of its own. */
const leanEngine: Plugin = {
  name: "lean-engine",
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]packed-phrases\.ts$/ }, () => ({ contents: packedPhrases(), loader: "js" }));
    onLoad({ filter: ENGINE }, ({ path }) => {
      const code = readFileSync(path, "utf8");
      const contents = leaveOut(code, parseAst(code, { lang: "ts" }), node =>
        isPhrases(node) ? "new Phrases([])" : CHECK.test(path) && isExamples(node) ? examplesOf(path) : null,
      );
      return { contents, loader: "ts" };
    });
  },
};

const onePackageOneFile: Plugin = {
  name: "one-package-one-file",
  setup({ onResolve }) {
    onResolve({ filter: /^@unflinch\// }, ({ path }) => ({ path: `./${path.slice(10)}.cjs`, external: true }));
  },
};

const { outputFiles } = await build({
  entryPoints: packages,
  outdir: folder,
  outExtension: { ".js": ".cjs" },
  bundle: true,
  write: false,
  platform: "node",
  format: "cjs",
  target: "node24",
  // Otherwise a package would be loaded as an ES module, which takes longer.
  supported: { "dynamic-import": false },
  minify: true,
  // What was an ES module asks where it stands.
  define: { "import.meta.url": "here" },
  banner: { js: "const here = require('node:url').pathToFileURL(__filename).href;" },
  charset: "ascii",
  legalComments: "none",
  plugins: [leanEngine, onePackageOneFile],
});

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
writeFileSync(join(folder, "phrases.bin"), Buffer.concat([table.slots, states]));
for (const name of ["reader.bin", "figures.json"]) copyFileSync(at(`../engine/weights/${name}`), join(folder, name));
writeFileSync(
  join(folder, "examples.json"),
  JSON.stringify(Object.fromEntries(checks.map(({ id, examples }) => [id, examples]))),
);
for (const { path, text } of outputFiles) {
  // The launcher keeps compiled code by this line.
  writeFileSync(path, `//${createHash("sha256").update(text).digest("hex")}\n${text}`);
  console.log(`${relative(".", path)}, ${Math.round(text.length / 1024)} KiB`);
}
