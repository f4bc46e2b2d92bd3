import type { Kysely } from "kysely";
import type { Migration } from "kysely/migration";
import { partOfStory } from "./0001-stories.ts";

/** Failures that are only jotted down, what was noted to build an answer from, and what peers said. */
export const choosing: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema
      .alterTable("stories")
      .addColumn("jotted", "integer", column => column.notNull().defaultTo(0))
      .execute();
    await partOfStory(db, "notes")
      .addColumn("question", "text", column => column.notNull())
      .addColumn("text", "text", column => column.notNull())
      .addColumn("saved_at_ms", "bigint", column => column.notNull())
      .addPrimaryKeyConstraint("notes_key", ["owner", "story_id", "question"])
      .execute();
    await partOfStory(db, "peers")
      .addColumn("id", "text", column => column.notNull())
      .addColumn("who", "text", column => column.notNull())
      .addColumn("says", "text", column => column.notNull())
      .addColumn("words", "text", column => column.notNull())
      .addColumn("created_at_ms", "bigint", column => column.notNull())
      .addPrimaryKeyConstraint("peers_key", ["owner", "story_id", "id"])
      .execute();
  },
};
