import { existsSync, readFileSync } from "node:fs";
import { posix } from "node:path";
import { describe, expect, test } from "vitest";
import { filesUnder, nodesOf, placeOf, ROOT, readSources, type Source, type SyntaxNode, sourceOf } from "./sources.ts";

interface Room {
  /** The room's folder; its package.json declares what its sources import. */
  readonly folder: string;
  /** Which of the room's folders and files hold its sources. */
  readonly sources: readonly string[];
  /** Packages, or parts of one, that it may import, as in ARCHITECTURE.md; "node:" stands for all of Node. */
  readonly may: readonly string[];
  /** Folders of texts outside of the room that it may take in. */
  readonly reads?: readonly string[];
  /** Inside the room: a folder of its sources -> the folders it may import beside itself; "" is the top, which may import all. */
  readonly inside?: Readonly<Record<string, readonly string[]>>;
  /** Neither Node, nor a page, nor a clock, nor chance. */
  readonly pure?: boolean;
}

/** One line a room. A room that is not built yet has no line. */
const ROOMS: readonly Room[] = [
  {
    folder: "packages/engine",
    sources: ["src"],
    may: [],
    pure: true,
    inside: {
      model: [],
      text: ["model"],
      reader: ["model", "text"],
      trades: ["model", "text"],
      checks: ["model", "text", "reader", "trades"],
      formats: ["model", "text"],
      habits: ["model"],
      building: ["model", "text", "reader", "checks", ""],
      finding: ["model", "text", "trades", "formats"],
      interview: ["model", "text", "reader", "trades", "checks", ""],
      "": ["model", "text", "reader", "trades", "checks", "formats", "interview"],
    },
  },
  {
    folder: "packages/store",
    sources: ["src"],
    may: ["@unflinch/engine", "kysely", "env-paths", "node:"],
    inside: {
      queries: [""],
      formats: [""],
      migrations: [],
      sqlite: [""],
      "": ["queries", "formats", "migrations", "sqlite"],
    },
  },
  {
    folder: "packages/server",
    sources: ["src"],
    may: [
      "@unflinch/engine",
      "@unflinch/store",
      "hono",
      "@hono/node-server",
      "@hono/zod-openapi",
      "zod",
      "open",
      "node:",
    ],
  },
  {
    folder: "packages/web",
    sources: ["src"],
    may: [
      "@unflinch/engine",
      "@unflinch/store/kept",
      "solid-js",
      "@codemirror/commands",
      "@codemirror/state",
      "@codemirror/view",
      "@fontsource-variable/literata",
      "diff",
      "idb",
      "mammoth",
      "qr",
      "workbox-precaching",
    ],
    reads: ["examples/"],
  },
  {
    folder: "packages/cli",
    sources: ["src", "bin"],
    may: ["@unflinch/engine", "@unflinch/store", "@unflinch/server", "@stricli/core", "node:"],
  },
  {
    folder: "bench",
    sources: ["."],
    // The peers are whatever its package.json declares.
    may: ["node:", ...declaredBy("bench/package.json")],
  },
];

const IMPURE = new Set(
  "process Buffer console Date performance setTimeout setInterval setImmediate queueMicrotask fetch globalThis global require crypto window document navigator localStorage Worker WebAssembly".split(
    " ",
  ),
);
const FORBIDDEN_FOLDERS = /^(?:utils?|common|helpers?|shared|misc|lib)$/;
const FILE_NAME = /^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.(?:words|test|worker|d))?\.[jt]sx?$/;
const MOST_LINES = 400;

describe.each(ROOMS)("the room $folder", room => {
  const sources = room.sources
    .map(name => posix.join(room.folder, name))
    .filter(path => existsSync(ROOT + path))
    .flatMap(readSources);

  test("imports what its line allows, and declares it", () => {
    const declared = declaredBy(`${room.folder}/package.json`);
    expect(sources.flatMap(source => strayImports(source, room, declared))).toEqual([]);
  });

  if (room.pure)
    test("knows no Node, no page, no clock and no chance", () => {
      expect(sources.flatMap(impurities)).toEqual([]);
    });

  test(`has kebab-case files with named exports, of at most ${MOST_LINES} lines but for word lists`, () => {
    expect(sources.flatMap(manners)).toEqual([]);
  });
});

test("no folder is named for what is left over", () => {
  const folders = ["packages", "scripts", "bench", "test"]
    .flatMap(filesUnder)
    .flatMap(path => path.split("/").slice(1, -1));
  expect([...new Set(folders)].filter(name => FORBIDDEN_FOLDERS.test(name))).toEqual([]);
});

test("every package has a line in the table", () => {
  const packages = JSON.parse(readFileSync(`${ROOT}package.json`, "utf8")).workspaces;
  expect(ROOMS.map(room => room.folder).filter(folder => folder.startsWith("packages/"))).toEqual(packages);
});

describe("the tests of rooms catch", () => {
  const engine = ROOMS[0]!;
  const declared = new Set(["kleur"]);
  test.each([
    ["a package", "checks/a.ts", 'import x from "kleur";', "may not import kleur"],
    ["Node", "checks/a.ts", 'import { readFileSync } from "node:fs";', "may not import node:fs"],
    ["Node, unmarked and lazy", "a.ts", 'const fs = await import("fs");', "may not import fs"],
    ["an import that is no constant", "a.ts", "await import(name);", "imports what is only known at run time"],
    ["another room's files", "a.ts", 'export { run } from "../../cli/src/run.ts";', "reaches out of packages/engine"],
    ["an arrow backwards", "text/a.ts", 'import type { R } from "../reader/r.ts";', "text may not import reader"],
    ["checks in formats", "formats/a.ts", 'import { c } from "../checks/c.ts";', "formats may not import checks"],
    ["the entry in a check", "checks/a.ts", 'import { review } from "../review.ts";', "checks may not import the top"],
    ["a folder with no line", "sheet/a.ts", 'import { a } from "./b.ts";', "sheet has no line in the table"],
  ])("%s", (_, path, text, fault) => {
    const found = strayImports(sourceOf(`packages/engine/src/${path}`, text), engine, declared);
    expect(found).toEqual([expect.stringContaining(fault)]);
  });

  test("a package of which only a part may be known", () => {
    const text = 'import { storable } from "@unflinch/store/kept";\nimport { openStore } from "@unflinch/store";';
    const web = ROOMS.find(room => room.folder === "packages/web")!;
    const found = strayImports(sourceOf("packages/web/src/a.ts", text), web, new Set(["@unflinch/store"]));
    expect(found).toEqual(["packages/web/src/a.ts:2: packages/web may not import @unflinch/store"]);
  });

  test("a package that is allowed and not declared", () => {
    const source = sourceOf(
      "packages/cli/src/a.ts",
      'import { run } from "@stricli/core"; import { review } from "@unflinch/engine";',
    );
    const found = strayImports(
      source,
      ROOMS.find(room => room.folder === "packages/cli")!,
      new Set(["@unflinch/engine"]),
    );
    expect(found).toEqual([
      "packages/cli/src/a.ts:1 imports @stricli/core, which packages/cli/package.json does not declare",
    ]);
  });

  test("the clock, chance and the console, but not fields of the same name", () => {
    const text = "export const a = [Date.now(), Math.random(), console]; export const b = { process: a.console };";
    const found = impurities(sourceOf("a.ts", text));
    expect(found).toEqual(["a.ts:1 uses Date", "a.ts:1 uses Math.random", "a.ts:1 uses console"]);
  });

  test("default exports, names and sizes", () => {
    expect(manners(sourceOf("src/TooBig.ts", `export default 1;${"\n".repeat(MOST_LINES)}`))).toHaveLength(3);
    expect(manners(sourceOf("src/a.ts", "const a = 1;\nexport { a as default };"))).toHaveLength(1);
    expect(manners(sourceOf("src/but-pivot.words.ts", `export const a = 1;${"\n".repeat(MOST_LINES)}`))).toEqual([]);
  });
});

function strayImports(source: Source, room: Room, declared: ReadonlySet<string>): string[] {
  const within = posix.relative(posix.join(room.folder, "src"), source.path);
  const from = folderOf(within);
  const allowed = room.inside?.[from];
  if (room.inside && !allowed) return [`${source.path}: ${from} has no line in the table`];
  return importsOf(source).flatMap(({ place, name }) => {
    // A launcher picks sources or bundle when it runs.
    if (name === null && posix.dirname(source.path).endsWith("/bin")) return [];
    if (name === null) return [`${place} imports what is only known at run time`];
    if (name.startsWith(".")) {
      const target = posix.join(posix.dirname(source.path), name);
      if (room.reads?.some(folder => target.startsWith(folder))) return [];
      if (!target.startsWith(`${room.folder}/`)) return [`${place} reaches out of ${room.folder} to ${target}`];
      const to = folderOf(posix.relative(posix.join(room.folder, "src"), target));
      if (!allowed || to === from || allowed.includes(to)) return [];
      return [`${place} imports ${name}: ${from} may not import ${to === "" ? "the top" : to}`];
    }
    const node = name.startsWith("node:");
    const imported = node ? "node:" : packageOf(name);
    if (!room.may.includes(imported) && !room.may.includes(name))
      return [`${place}: ${room.folder} may not import ${name}`];
    if (!node && !declared.has(imported))
      return [`${place} imports ${imported}, which ${room.folder}/package.json does not declare`];
    return [];
  });
}

const folderOf = (path: string) => (path.includes("/") ? path.slice(0, path.indexOf("/")) : "");
const packageOf = (name: string) =>
  name
    .split("/")
    .slice(0, name.startsWith("@") ? 2 : 1)
    .join("/");

function importsOf(source: Source): { place: string; name: string | null }[] {
  return [...nodesOf(source.program)].flatMap(([node]) => {
    const from = node.source as SyntaxNode | null | undefined;
    if (!/^(?:Import|ExportAll|ExportNamed)(?:Declaration|Expression)$/.test(node.type) || !from) return [];
    const name = typeof from.value === "string" ? from.value : null;
    return [{ place: placeOf(source, node), name }];
  });
}

function declaredBy(path: string): Set<string> {
  const { dependencies = {}, devDependencies = {} } = JSON.parse(readFileSync(ROOT + path, "utf8"));
  return new Set([...Object.keys(dependencies), ...Object.keys(devDependencies)]);
}

function impurities(source: Source): string[] {
  return [...nodesOf(source.program)].flatMap(([node, parent]) => {
    if (node.type !== "Identifier") return [];
    const isField =
      (parent.type === "MemberExpression" && parent.property === node && !parent.computed) ||
      (/Property|Method/.test(parent.type) && parent.key === node && !parent.computed);
    if (isField) {
      const chance = node.name === "random" && (parent.object as SyntaxNode | undefined)?.name === "Math";
      return chance ? [`${placeOf(source, node)} uses Math.random`] : [];
    }
    return IMPURE.has(node.name as string) ? [`${placeOf(source, node)} uses ${node.name}`] : [];
  });
}

function manners(source: Source): string[] {
  const faults: string[] = [];
  const name = posix.basename(source.path);
  const lines = source.text.split("\n").length;
  if (!FILE_NAME.test(name)) faults.push(`${source.path} is not named in kebab-case`);
  if (lines > MOST_LINES && !name.endsWith(".words.ts")) faults.push(`${source.path} has ${lines} lines`);
  for (const [node, parent] of nodesOf(source.program))
    if (
      node.type === "ExportDefaultDeclaration" ||
      (parent.type === "ExportSpecifier" && parent.exported === node && node.name === "default")
    )
      faults.push(`${placeOf(source, node)} has a default export`);
  return faults;
}
