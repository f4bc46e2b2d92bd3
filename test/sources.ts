import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseAst } from "vitest/node";

export const ROOT = fileURLToPath(new URL("..", import.meta.url));

/** A node of a syntax tree, as ESTree has it. */
export interface SyntaxNode {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [field: string]: unknown;
}

export interface Source {
  /** From the checkout's root, with forward slashes. */
  readonly path: string;
  readonly text: string;
  readonly program: SyntaxNode;
}

/** All source files under a folder of the checkout that are not installed, built or generated. */
export function readSources(folder: string): Source[] {
  return filesUnder(folder)
    .filter(path => /\.[cm]?[jt]sx?$/.test(path))
    .map(path => sourceOf(path, readFileSync(ROOT + path, "utf8")));
}

export function sourceOf(path: string, text: string): Source {
  return {
    path,
    text,
    program: parseAst(text, { lang: path.endsWith("x") ? "tsx" : "ts" }, path) as unknown as SyntaxNode,
  };
}

export function filesUnder(folder: string): string[] {
  return readdirSync(ROOT + folder, { withFileTypes: true }).flatMap(entry => {
    const path = `${folder}/${entry.name}`;
    if (!entry.isDirectory()) return [path];
    return /^(?:node_modules|dist|out)$/.test(entry.name) ? [] : filesUnder(path);
  });
}

/** Every node of a tree with the node around it. */
export function* nodesOf(node: SyntaxNode, parent: SyntaxNode = node): Generator<[SyntaxNode, SyntaxNode]> {
  yield [node, parent];
  for (const child of Object.values(node).flat()) if (isNode(child)) yield* nodesOf(child, node);
}

const isNode = (value: unknown): value is SyntaxNode =>
  typeof value === "object" && value !== null && typeof (value as SyntaxNode).type === "string";

/** Where a node stands, as an editor opens it: "path:line". */
export function placeOf(source: Source, node: SyntaxNode): string {
  return `${source.path}:${source.text.slice(0, node.start).split("\n").length}`;
}
