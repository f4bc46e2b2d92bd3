import { readFileSync } from "node:fs";

/** Reviews one text and gives back how many remarks it made. */
type Remark = (text: string) => number | Promise<number>;

export interface Peer {
  readonly name: string;
  /** What of it runs here. */
  readonly what: string;
  readonly load: () => Promise<Remark>;
}

/** Each as its own documentation says to run it over a plain text, set up once. */
export const peers: readonly Peer[] = [
  {
    name: "write-good",
    what: "all its checks that are on by default",
    load: async () => {
      const { default: writeGood } = await import("write-good");
      return text => writeGood(text).length;
    },
  },
  {
    name: "retext-passive",
    what: "with retext-english, one check",
    load: async () => {
      const [{ unified }, { default: english }, { default: passive }, { VFile }] = await Promise.all([
        import("unified"),
        import("retext-english"),
        import("retext-passive"),
        import("vfile"),
      ]);
      const processor = unified().use(english).use(passive).freeze();
      return text => {
        const file = new VFile(text);
        processor.runSync(processor.parse(file), file);
        return file.messages.length;
      };
    },
  },
  {
    name: "alex",
    what: "its check of plain text",
    load: async () => {
      const alex = await import("alex");
      return text => alex.text(text).messages.length;
    },
  },
  {
    name: "textlint",
    what: "@textlint/kernel with the text plugin and textlint-rule-write-good",
    load: async () => {
      const [{ TextlintKernel }, plugin, rule] = await Promise.all([
        import("@textlint/kernel"),
        import("@textlint/textlint-plugin-text"),
        import("textlint-rule-write-good"),
      ]);
      const kernel = new TextlintKernel();
      const options = {
        ext: ".txt",
        plugins: [{ pluginId: "text", plugin: unwrap(plugin) }],
        rules: [{ ruleId: "write-good", rule: unwrap(rule) }],
      };
      return async text => (await kernel.lintText(text, options)).messages.length;
    },
  },
  {
    name: "harper.js",
    what: "LocalLinter with all its checks that are on by default; it keeps what it found in sentences seen before",
    load: async () => {
      const [{ LocalLinter }, { binary }] = await Promise.all([import("harper.js"), import("harper.js/binary")]);
      const linter = new LocalLinter({ binary });
      await linter.setup();
      return async text => (await linter.lint(text, { language: "plaintext" })).length;
    },
  },
];

/** The version that runs, not the one asked for. */
export function versionOf(name: string): string {
  const folder = name === "textlint" ? "@textlint/kernel" : name;
  return JSON.parse(readFileSync(new URL(`node_modules/${folder}/package.json`, import.meta.url), "utf8")).version;
}

/** What a CommonJS module built from an ES module exports by default. */
function unwrap(module: { default?: { default?: unknown } }): unknown {
  return module.default?.default ?? module.default ?? module;
}
