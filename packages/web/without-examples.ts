import type { Plugin } from "vite";

const CHECK = /\/engine\/src\/checks\/[a-z-]+\.ts$/;

interface Property {
  readonly type: string;
  readonly key?: { readonly name?: string };
  readonly value?: { readonly start: number; readonly end: number };
}

/**
 * Leaves the examples out of the checks: they are documents and tests, a review has no use for them, and they are a tenth of
 * what the page would load.
 */
export const withoutExamples = (): Plugin => ({
  name: "without-examples",
  enforce: "post",
  transform(code, id) {
    if (!CHECK.test(id)) return null;
    const { body } = this.parse(code);
    const objects = body.flatMap(statement =>
      statement.type === "ExportNamedDeclaration" && statement.declaration?.type === "VariableDeclaration"
        ? statement.declaration.declarations.map(({ init }) => init)
        : [],
    );
    for (const object of objects) {
      if (object?.type !== "ObjectExpression") continue;
      const examples = (object.properties as Property[]).find(({ key }) => key?.name === "examples")?.value;
      if (examples)
        return {
          code: `${code.slice(0, examples.start)}{ flags: [], passes: [] }${code.slice(examples.end)}`,
          map: null,
        };
    }
    return null;
  },
});
