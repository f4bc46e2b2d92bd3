import { createRoute, OpenAPIHono, z } from "@hono/zod-openapi";
import type { Store } from "@unflinch/store";
import { answer, answers, body, whenWritingStory } from "../describe-route.ts";
import { noteParams, noteSchema, noteWriteSchema } from "../schemas.ts";

export const notes = (store: Store) =>
  new OpenAPIHono().openapi(
    createRoute({
      method: "put",
      path: "/stories/{id}/notes/{question}",
      summary: "Note what was answered to a question",
      request: { params: noteParams, body: body(noteWriteSchema) },
      responses: answers(
        {
          200: answer(
            "The note as it stands: with another text below it, where one came between",
            z.strictObject({ note: noteSchema }),
          ),
        },
        whenWritingStory,
      ),
    }),
    async c => {
      const { id, question } = c.req.valid("param");
      return c.json({ note: await store.saveNote(id, { ...c.req.valid("json"), question }) }, 200);
    },
  );
