import { createRoute, OpenAPIHono, z } from "@hono/zod-openapi";
import type { Store } from "@unflinch/store";
import { aboutStory, answer, answers, body, whenWritingStory } from "../describe-route.ts";
import { dismissalParams, dismissalSchema, newDismissalSchema } from "../schemas.ts";

export const dismissals = (store: Store) =>
  new OpenAPIHono()
    .openapi(
      createRoute({
        method: "put",
        path: "/stories/{id}/dismissals/{dismissalId}",
        summary: "Set a remark aside",
        request: { params: dismissalParams, body: body(newDismissalSchema) },
        responses: answers(
          {
            200: answer("It is set aside", z.strictObject({ dismissal: dismissalSchema })),
          },
          whenWritingStory,
        ),
      }),
      async c => {
        const { id, dismissalId } = c.req.valid("param");
        return c.json({ dismissal: await store.saveDismissal(id, { ...c.req.valid("json"), id: dismissalId }) }, 200);
      },
    )
    .openapi(
      createRoute({
        method: "delete",
        path: "/stories/{id}/dismissals/{dismissalId}",
        summary: "Show a remark again",
        request: { params: dismissalParams },
        responses: answers({ 204: { description: "It is shown again" } }, aboutStory),
      }),
      async c => {
        const { id, dismissalId } = c.req.valid("param");
        await store.removeDismissal(id, dismissalId);
        return c.body(null, 204);
      },
    );
