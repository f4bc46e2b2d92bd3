import { createRoute, OpenAPIHono, z } from "@hono/zod-openapi";
import { always, answer, answers } from "../describe-route.ts";

/** The document of the routes of `api`, itself among them. */
export function openapi(api: OpenAPIHono, version: string) {
  return new OpenAPIHono().openapi(
    createRoute({
      method: "get",
      path: "/openapi.json",
      summary: "This document",
      responses: answers({ 200: answer("An OpenAPI 3.1 document", z.looseObject({ openapi: z.string() })) }, always),
    }),
    c => {
      const document = api.getOpenAPI31Document({
        openapi: "3.1.0",
        info: { title: "Unflinch", version, description: "Stories and settings, on this machine only." },
        servers: [{ url: "/api" }],
      });
      return c.json(document as typeof document & Record<string, unknown>, 200);
    },
  );
}
