import { createRoute, OpenAPIHono, z } from "@hono/zod-openapi";
import type { Store } from "@unflinch/store";
import { answer, answers, body, whenWritingStory } from "../describe-route.ts";
import { draftSchema, newDraftSchema, storyParams } from "../schemas.ts";

const answered = z.strictObject({ draft: draftSchema });

export const drafts = (store: Store) =>
  new OpenAPIHono().openapi(
    createRoute({
      method: "post",
      path: "/stories/{id}/drafts",
      summary: "Keep a text as a draft",
      request: { params: storyParams, body: body(newDraftSchema) },
      responses: answers(
        {
          200: answer("This draft, or one with the same text, was there", answered),
          201: answer("It is kept", answered),
        },
        whenWritingStory,
      ),
    }),
    async c => {
      const { id } = c.req.valid("param");
      const before = await store.loadStory(id);
      const draft = await store.createDraft(id, c.req.valid("json"));
      return c.json({ draft }, before.drafts.some(known => known.id === draft.id) ? 200 : 201);
    },
  );
