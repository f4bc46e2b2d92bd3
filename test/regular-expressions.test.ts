import { createContext, Script } from "node:vm";
import { isSafe } from "redos-detector";
import { describe, expect, test } from "vitest";
import { nodesOf, placeOf, readSources, type Source, type SyntaxNode, sourceOf } from "./sources.ts";

/** As long as a text may be on any way in, and then some. */
const SIZES = [2_000, 200_000];
/** A linear expression needs some milliseconds for the longest; a quadratic one, minutes. */
const MOST_MS = 5000;
const MOST_PIECES = 12;
/** What a piece of an expression may stand for. */
const CANDIDATES = [
  ..." \t\n\rabeIst019_-.,:;!?'\"()[]{}<>*+#@&/|\\$%^=~`",
  "\u00a0",
  "é",
  "\u2019",
  "\u201c",
  "\u200b",
  "我",
];

interface Expression {
  readonly place: string;
  readonly pattern: string;
  readonly flags: string;
}

const expressions = readSources("packages")
  .filter(source => /^packages\/[^/]+\/src\//.test(source.path))
  .flatMap(expressionsOf);

describe("every regular expression in the sources takes time in step with the text", () => {
  test("the parser finds them", () => {
    const text = "const a = /b+/g; new RegExp('c', 'u'); RegExp(`d`); 'e'.match(/f/); const g = 1 / 2 / 3;";
    const found = expressionsOf(sourceOf("sample.ts", text));
    expect(found.map(({ pattern, flags }) => `${pattern} ${flags}`)).toEqual(["b+ g", "c u", "d ", "f "]);
    expect(() => expressionsOf(sourceOf("sample.ts", "\nnew RegExp(list.join('|'))"))).toThrow("sample.ts:2");
  });

  test.each([
    ["(a+)+$", "redos-detector and strings"],
    ["\\s+$", "strings"],
    ["<[^>]*>", "strings"],
  ])("/%s/ would be caught by %s", (pattern, by) => {
    const expression = { place: "", pattern, flags: "" };
    if (by.includes("redos")) expect(isSafe(new RegExp(pattern)).safe).toBe(false);
    if (by.includes("strings")) expect(slowestOf(expression)).not.toBe(null);
  });

  test.each(expressions)("$place /$pattern/$flags", expression => {
    const judged = isSafe(new RegExp(expression.pattern, expression.flags), { maxSteps: 500_000, timeout: 5000 });
    expect(judged.safe, `${expression.place}: redos-detector says ${judged.error ?? "it backtracks without end"}`).toBe(
      true,
    );
    expect(slowestOf(expression), `${expression.place}: took over ${MOST_MS} ms on this text`).toBe(null);
  });
});

function expressionsOf(source: Source): Expression[] {
  const found: Expression[] = [];
  for (const [node] of nodesOf(source.program)) {
    const place = placeOf(source, node);
    if (node.type === "Literal" && node.regex)
      found.push({ place, ...(node.regex as { pattern: string; flags: string }) });
    else if (/^(?:New|Call)Expression$/.test(node.type) && (node.callee as SyntaxNode).name === "RegExp") {
      const [pattern, flags] = (node.arguments as SyntaxNode[]).map(constantOf);
      if (typeof pattern !== "string")
        throw new Error(`${place}: only a constant expression can be tried; write it as a literal`);
      found.push({ place, pattern, flags: flags ?? "" });
    }
  }
  return found;
}

function constantOf(node: SyntaxNode): string | null {
  if (node.type === "Literal" && typeof node.value === "string") return node.value;
  const quasis = node.quasis as { value: { cooked: string } }[] | undefined;
  return node.type === "TemplateLiteral" && quasis?.length === 1 ? quasis[0]!.value.cooked : null;
}

/** A description of the first long text, made of the expression's own pieces, that it takes too long over; null for none. */
function slowestOf({ pattern, flags }: Expression): string | null {
  const global = flags.includes("g") ? flags : `${flags}g`;
  const given = createContext({ expression: new RegExp(pattern, global), text: "" });
  const script = new Script("text.replace(expression, '')");
  for (const size of SIZES)
    for (const [start, pump, end] of worstCasesOf(pattern, flags)) {
      given.text = start + pump.repeat(Math.ceil(size / pump.length)) + end;
      try {
        script.runInContext(given, { timeout: MOST_MS });
      } catch {
        return `${JSON.stringify(start)} + ${JSON.stringify(pump)} again and again, ${size} characters + ${JSON.stringify(end)}`;
      }
    }
  return null;
}

/** What comes first, what is said again and again, and what breaks the match off. */
function worstCasesOf(pattern: string, flags: string): [string, string, string][] {
  const pieces = piecesOf(pattern, flags);
  const literal = pattern.replace(/\\[a-zA-Z]|[\\^$()[\]{}?*+|]/g, "");
  const pumps = new Set(
    [...pieces, ...pieces.flatMap(one => pieces.map(other => one + other)), literal].filter(Boolean),
  );
  return [...pumps].flatMap((pump): [string, string, string][] => [
    ["", pump, "\0"],
    ["", pump, "\n!"],
    [pieces[0] ?? "", pump, "\0"],
    [literal, pump, "\0"],
  ]);
}

/** Characters that the classes, escapes and letters of an expression stand for, and one that few do. */
function piecesOf(pattern: string, flags: string): string[] {
  const pieces = new Set<string>();
  for (const [atom] of pattern.matchAll(
    /\\[pP]\{[^}]*\}|\\u[\da-fA-F]{4}|\\.|\[(?:\\.|[^\]\\])*\]|[^\\^$()[\]{}?*+|]/gu,
  )) {
    const one = new RegExp(`^(?:${atom})$`, flags.replace(/[gy]/g, ""));
    const stands = CANDIDATES.filter(candidate => one.test(candidate));
    for (const candidate of [stands[0], stands.at(-1)]) if (candidate !== undefined) pieces.add(candidate);
  }
  return [...[...pieces].slice(0, MOST_PIECES), " "];
}
