import { createRoute, OpenAPIHono, z } from "@hono/zod-openapi";
import { always, answer, answers } from "../describe-route.ts";

export const PRODUCT = "unflinch";

export const healthSchema = z
  .strictObject({ product: z.literal(PRODUCT), version: z.string(), store: z.string() })
  .openapi("Health");

export const health = (version: string, storeName: string) =>
  new OpenAPIHono().openapi(
    createRoute({
      method: "get",
      path: "/health",
      summary: "Who answers here, and for which stories",
      responses: answers({ 200: answer("It runs", healthSchema) }, always),
    }),
    c => c.json({ product: PRODUCT, version, store: storeName } as const, 200),
  );
