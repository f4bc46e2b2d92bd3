import { createRoute, OpenAPIHono, z } from "@hono/zod-openapi";
import type { Store } from "@unflinch/store";
import { answer, answers, body, whenWritingStory } from "../describe-route.ts";
import { conflictSchema, copySchema, copyWriteSchema, storyParams } from "../schemas.ts";

const CONFLICT = {
  code: "conflict",
  message: "This story was changed elsewhere meanwhile. Both texts are kept as drafts: choose the one to go on with.",
} as const;

export const copy = (store: Store) =>
  new OpenAPIHono().openapi(
    createRoute({
      method: "put",
      path: "/stories/{id}/copy",
      summary: "Save the text as it stands",
      request: { params: storyParams, body: body(copyWriteSchema) },
      responses: answers(
        {
          200: answer("It is saved", z.strictObject({ copy: copySchema })),
          409: answer("It was based on an older text; nothing is overwritten, both are drafts now", conflictSchema),
        },
        whenWritingStory,
      ),
    }),
    async c => {
      const saved = await store.saveCopy(c.req.valid("param").id, c.req.valid("json"));
      if (saved.kind === "saved") return c.json({ copy: saved.copy }, 200);
      const { copy, yours, theirs } = saved;
      return c.json({ error: CONFLICT, copy, yours, theirs }, 409);
    },
  );
