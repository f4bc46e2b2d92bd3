import { createRoute, OpenAPIHono, z } from "@hono/zod-openapi";
import type { Store } from "@unflinch/store";
import { aboutStory, answer, answers, body, whenWritingStory } from "../describe-route.ts";
import { newPeerAnswerSchema, peerAnswerSchema, peerParams } from "../schemas.ts";

export const peers = (store: Store) =>
  new OpenAPIHono()
    .openapi(
      createRoute({
        method: "put",
        path: "/stories/{id}/peers/{peerId}",
        summary: "Note what a peer said on hearing the failure",
        request: { params: peerParams, body: body(newPeerAnswerSchema) },
        responses: answers(
          { 200: answer("It is noted", z.strictObject({ answer: peerAnswerSchema })) },
          whenWritingStory,
        ),
      }),
      async c => {
        const { id, peerId } = c.req.valid("param");
        return c.json({ answer: await store.savePeerAnswer(id, { ...c.req.valid("json"), id: peerId }) }, 200);
      },
    )
    .openapi(
      createRoute({
        method: "delete",
        path: "/stories/{id}/peers/{peerId}",
        summary: "Take a peer's answer away",
        request: { params: peerParams },
        responses: answers({ 204: { description: "It is gone" } }, aboutStory),
      }),
      async c => {
        const { id, peerId } = c.req.valid("param");
        await store.removePeerAnswer(id, peerId);
        return c.body(null, 204);
      },
    );
