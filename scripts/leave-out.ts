/** A node of a syntax tree as Vite's parsers give it; offsets are into the source. */
export interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly key?: { readonly name?: string };
  readonly value?: { readonly start: number; readonly properties?: readonly Node[] };
  readonly callee?: { readonly name?: string };
}

/** Modules of the engine's checks, of what is known behind them, and of the engine. */
export const CHECK = /[\\/]engine[\\/]src[\\/]checks[\\/][a-z-]+\.ts$/;
export const EVIDENCE = /[\\/]engine[\\/]src[\\/]model[\\/]evidence\.ts$/;
export const ENGINE = /[\\/]engine[\\/]src[\\/].*\.ts$/;

/** The name of a node that is a property of an object, or null. */
export const propertyName = ({ type, key }: Node): string | null => (type === "Property" && key?.name) || null;
/** Whether a node is the examples of a check: documents and tests, of which a review has no use. */
export const isExamples = (node: Node): boolean => propertyName(node) === "examples";

/** Whether a node makes a family of phrases; where their table is packed, the patterns are of no use. */
export const isPhrases = ({ type, callee }: Node): boolean => type === "NewExpression" && callee?.name === "Phrases";

/** The source with other text for the nodes for which `instead` gives one; with an empty text a property goes with its comma. */
export function leaveOut(code: string, program: object, instead: (node: Node) => string | null): string {
  let kept = "";
  let from = 0;
  const visit = (value: unknown): void => {
    if (typeof value !== "object" || value === null) return;
    const text = "type" in value ? instead(value as Node) : null;
    if (text === null) Object.values(value).forEach(visit);
    else {
      kept += code.slice(from, (value as Node).start) + text;
      from = (value as Node).end;
      if (text === "" && code[from] === ",") from++;
    }
  };
  visit(program);
  return kept + code.slice(from);
}
