import { createRoute, OpenAPIHono, z } from "@hono/zod-openapi";
import { NoSuchStory, type Store, storyToMarkdown } from "@unflinch/store";
import {
  aboutStory,
  always,
  answer,
  answers,
  body,
  whenDeleting,
  whenWriting,
  whenWritingStory,
} from "../describe-route.ts";
import {
  newStorySchema,
  storyCardSchema,
  storyChangesSchema,
  storyParams,
  storySchema,
  wholeStorySchema,
} from "../schemas.ts";

export const stories = (store: Store) =>
  new OpenAPIHono()
    .openapi(
      createRoute({
        method: "get",
        path: "/stories",
        summary: "A card for each story, newest change first",
        responses: answers(
          {
            200: answer("The cards", z.strictObject({ stories: z.array(storyCardSchema).readonly() })),
          },
          always,
        ),
      }),
      async c => c.json({ stories: await store.listStories() }, 200),
    )
    .openapi(
      createRoute({
        method: "post",
        path: "/stories",
        summary: "Make a story; making it twice makes one",
        request: { body: body(newStorySchema) },
        responses: answers(
          {
            200: answer("It was there, and stays as it is", wholeStorySchema),
            201: answer("It is made", wholeStorySchema),
            410: aboutStory[410],
          },
          whenWriting,
        ),
      }),
      async c => {
        const story = c.req.valid("json");
        const there = await has(store, story.id);
        return c.json(await store.createStory(story), there ? 200 : 201);
      },
    )
    .openapi(
      createRoute({
        method: "delete",
        path: "/stories",
        summary: "Delete everything, settings too",
        responses: answers({ 204: { description: "All is gone" } }, whenDeleting),
      }),
      async c => {
        await store.removeAll();
        return c.body(null, 204);
      },
    )
    .openapi(
      createRoute({
        method: "get",
        path: "/stories/{id}",
        summary: "A story with all that hangs on it",
        request: { params: storyParams },
        responses: answers({ 200: answer("The story", wholeStorySchema) }, aboutStory),
      }),
      async c => c.json(await store.loadStory(c.req.valid("param").id), 200),
    )
    .openapi(
      createRoute({
        method: "patch",
        path: "/stories/{id}",
        summary: "Change title, occupation or day of the interview",
        request: { params: storyParams, body: body(storyChangesSchema) },
        responses: answers(
          {
            200: answer("The story as it is now", z.strictObject({ story: storySchema })),
          },
          whenWritingStory,
        ),
      }),
      async c => c.json({ story: await store.changeStory(c.req.valid("param").id, c.req.valid("json")) }, 200),
    )
    .openapi(
      createRoute({
        method: "delete",
        path: "/stories/{id}",
        summary: "Delete a story for good",
        request: { params: storyParams },
        responses: answers({ 204: { description: "It is gone, or was before" }, 400: aboutStory[400] }, whenDeleting),
      }),
      async c => {
        await store.removeStory(c.req.valid("param").id);
        return c.body(null, 204);
      },
    )
    .openapi(
      createRoute({
        method: "get",
        path: "/stories/{id}/markdown",
        summary: "A story with its drafts, to read and to keep",
        request: { params: storyParams },
        responses: answers(
          {
            200: {
              description: "The file",
              content: { "text/markdown": { schema: z.string() } },
            },
          },
          aboutStory,
        ),
      }),
      async c => {
        const whole = await store.loadStory(c.req.valid("param").id);
        return c.body(storyToMarkdown(whole), 200, {
          "Content-Type": "text/markdown; charset=utf-8",
          "Content-Disposition": 'attachment; filename="story.md"',
        });
      },
    );

const has = (store: Store, id: string): Promise<boolean> =>
  store.loadStory(id).then(
    () => true,
    error => {
      if (error instanceof NoSuchStory) return false;
      throw error;
    },
  );
