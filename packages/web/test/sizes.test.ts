import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { build, type Rolldown } from "vite";
import { beforeAll, describe, expect, test, vi } from "vitest";

const WEB = join(import.meta.dirname, "..");
const KIB = 1024;

interface Built {
  /** By file name, as they are sent. */
  readonly chunks: ReadonlyMap<string, Rolldown.OutputChunk>;
  readonly workers: readonly Rolldown.OutputAsset[];
  readonly styles: readonly string[];
}
/** For the server, and for any host. */
const MODES = ["production", "site"] as const;
const builds = new Map<string, Built>();

beforeAll(async () => {
  // As a build has it: Vitest's own would take Solid's development build.
  vi.stubEnv("NODE_ENV", "production");
  for (const mode of MODES) builds.set(mode, await buildIn(mode));
  vi.unstubAllEnvs();
}, 120_000);

async function buildIn(mode: string): Promise<Built> {
  const configFile = join(WEB, "vite.config.ts");
  const built = await build({ root: WEB, configFile, mode, logLevel: "error", build: { write: false } });
  const { output } = built as Rolldown.RolldownOutput;
  return {
    chunks: new Map(output.filter(file => file.type === "chunk").map(chunk => [chunk.fileName, chunk])),
    workers: output.filter(file => file.type === "asset").filter(({ fileName }) => /\.worker-.*\.js$/.test(fileName)),
    styles: output.map(({ fileName }) => fileName).filter(name => name.endsWith(".css")),
  };
}

const only = ({ chunks }: Built, is: (chunk: Rolldown.OutputChunk) => boolean): Rolldown.OutputChunk => {
  const found = [...chunks.values()].filter(is);
  expect(found.map(({ fileName }) => fileName)).toHaveLength(1);
  return found[0]!;
};
const entry = (built: Built) => only(built, chunk => chunk.isEntry);
const writePage = (built: Built) =>
  only(built, chunk => chunk.facadeModuleId?.endsWith("/src/pages/write-page.tsx") === true);
const holds = (name: string) => (chunk: Rolldown.OutputChunk) =>
  chunk.moduleIds.some(id => id.includes(`/node_modules/${name}/`));

/** The chunks with all that they import statically. */
function withImports({ chunks }: Built, ...from: readonly Rolldown.OutputChunk[]): Rolldown.OutputChunk[] {
  const found = new Set(from);
  for (const chunk of found) for (const name of chunk.imports) found.add(chunks.get(name)!);
  return [...found];
}

/** `[name, gzipped bytes]`, largest first. */
const sizesOf = (files: readonly { fileName: string; text: string }[]): [string, number][] =>
  files
    .map(({ fileName, text }): [string, number] => [fileName, gzipSync(text, { level: 9 }).length])
    .sort((a, b) => b[1] - a[1]);
const textOf = ({ fileName, code }: Rolldown.OutputChunk) => ({ fileName, text: code });

function expectAtMost(sizes: readonly [string, number][], mostKib: number): void {
  const bytes = sizes.reduce((sum, [, size]) => sum + size, 0);
  const said = sizes.map(([name, size]) => `${(size / KIB).toFixed(1)} ${name}`).join("\n");
  expect(bytes / KIB, `KiB gzipped, of which\n${said}`).toBeLessThanOrEqual(mostKib);
}

describe.each(MODES)("built in the mode %s,", mode => {
  const built = () => builds.get(mode)!;

  test("the first page loads at most 100 KiB of scripts, gzipped", () => {
    expectAtMost(sizesOf(withImports(built(), entry(built())).map(textOf)), 100);
  });

  test("the write page loads at most 120 KiB of scripts with its editor, gzipped", () => {
    expectAtMost(sizesOf(withImports(built(), entry(built()), writePage(built())).map(textOf)), 120);
  });

  // It loads beside the page, which is there without it; most of it are the words that the checks know.
  test("the engine's worker is at most 220 KiB, gzipped", () => {
    const { workers } = built();
    expect(workers).toHaveLength(1);
    const worker = { fileName: workers[0]!.fileName, text: String(workers[0]!.source) };
    // What it would import is not counted here.
    expect(worker.text).not.toMatch(/\bimport\s*[({"']|\bfrom\s*["']/);
    expectAtMost(sizesOf([worker]), 220);
  });

  test("all styles come with the document, so that no room can miss its own", () => {
    expect(built().styles).toHaveLength(1);
  });

  test("Word documents are read by scripts that load when a file is taken, and not before", () => {
    const all = [...built().chunks.values()];
    const isMammoth = holds("mammoth");
    expect(all.filter(isMammoth).length).toBeGreaterThan(0);
    const early = withImports(built(), ...all.filter(chunk => !isMammoth(chunk)));
    expect(early.filter(isMammoth).map(({ fileName }) => fileName)).toEqual([]);
  });

  test("the page of the method has the examples of the checks without their code, in at most 60 KiB, gzipped", () => {
    const methodPage = only(built(), chunk => chunk.facadeModuleId?.endsWith("/src/pages/method-page.tsx") === true);
    expect(methodPage.moduleIds.filter(id => /[\\/]engine[\\/]src[\\/](?:checks|text|reader)[\\/]/.test(id))).toEqual(
      [],
    );
    expectAtMost(sizesOf([textOf(methodPage)]), 60);
  });

  test("a dialog that moves a story loads when it is opened, with at most 40 KiB of its own, gzipped", () => {
    const dialogs = [...built().chunks.values()].filter(({ facadeModuleId }) =>
      /\/moving\/[a-z]+-dialog\.tsx$/.test(facadeModuleId ?? ""),
    );
    expect(dialogs).toHaveLength(2);
    const early = withImports(built(), entry(built()), writePage(built()));
    expect(early.filter(holds("qr"))).toEqual([]);
    for (const dialog of dialogs)
      expectAtMost(
        sizesOf(
          withImports(built(), dialog)
            .filter(chunk => !early.includes(chunk))
            .map(textOf),
        ),
        40,
      );
  });
});

test("each page has the store of its own place and not the other's", () => {
  const keeping = (mode: string) =>
    [...builds.get(mode)!.chunks.values()]
      .flatMap(({ modules }) => Object.entries(modules))
      .filter(([, { renderedLength }]) => renderedLength > 0)
      .flatMap(([id]) => /(?:page-store|server-keeper|newer-version)\.ts$/.exec(id) ?? []);
  expect(MODES.map(mode => keeping(mode).sort())).toEqual([
    ["server-keeper.ts"],
    ["newer-version.ts", "page-store.ts"],
  ]);
});
