import { createRoute, OpenAPIHono, z } from "@hono/zod-openapi";
import type { ExportFile, Store } from "@unflinch/store";
import { always, answer, answers, body, whenWriting } from "../describe-route.ts";
import { exportSchema, importResultSchema } from "../schemas.ts";

/** Not looked into here: the store takes this and every older version, and says what is wrong. */
const importSchema = z
  .custom<ExportFile>(() => true)
  .openapi({ type: "object", description: "An ExportFile of this or an older version" });

export const exportFile = (store: Store) =>
  new OpenAPIHono()
    .openapi(
      createRoute({
        method: "get",
        path: "/export",
        summary: "Everything, as a file",
        responses: answers({ 200: answer("The file", exportSchema) }, always),
      }),
      async c => {
        const file = await store.exportAll();
        const day = new Date(file.exportedAtMs).toISOString().slice(0, 10);
        c.header("Content-Disposition", `attachment; filename="unflinch-${day}.json"`);
        return c.json(file, 200);
      },
    )
    .openapi(
      createRoute({
        method: "post",
        path: "/import",
        summary: "Add what an exported file has; all of it or nothing",
        request: { body: body(importSchema) },
        responses: answers({ 200: answer("What came of it", importResultSchema) }, whenWriting),
      }),
      async c => c.json(await store.importAll(c.req.valid("json")), 200),
    );
