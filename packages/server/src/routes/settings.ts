import { createRoute, OpenAPIHono, z } from "@hono/zod-openapi";
import type { Store } from "@unflinch/store";
import { always, answer, answers, body, whenWriting } from "../describe-route.ts";
import { settingsChangesSchema, settingsSchema } from "../schemas.ts";

const answered = answer("The settings as they are now", z.strictObject({ settings: settingsSchema }));

export const settings = (store: Store) =>
  new OpenAPIHono()
    .openapi(
      createRoute({
        method: "get",
        path: "/settings",
        summary: "The settings",
        responses: answers({ 200: answered }, always),
      }),
      async c => c.json({ settings: await store.loadSettings() }, 200),
    )
    .openapi(
      createRoute({
        method: "patch",
        path: "/settings",
        summary: "Change some settings",
        request: { body: body(settingsChangesSchema) },
        responses: answers({ 200: answered }, whenWriting),
      }),
      async c => c.json({ settings: await store.changeSettings(c.req.valid("json")) }, 200),
    );
