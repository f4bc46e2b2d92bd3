import type { CreateTableBuilder, Kysely } from "kysely";
import type { Migration } from "kysely/migration";

export const stories: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema
      .createTable("stories")
      .addColumn("owner", "text", column => column.notNull())
      .addColumn("id", "text", column => column.notNull())
      .addColumn("title", "text", column => column.notNull())
      .addColumn("occupation", "text")
      .addColumn("interview_on", "text")
      .addColumn("example", "integer", column => column.notNull())
      .addColumn("created_at_ms", "bigint", column => column.notNull())
      .addColumn("updated_at_ms", "bigint", column => column.notNull())
      .addPrimaryKeyConstraint("stories_key", ["owner", "id"])
      .execute();
    await partOfStory(db, "copies")
      .addColumn("text", "text", column => column.notNull())
      .addColumn("revision", "integer", column => column.notNull())
      .addColumn("saved_at_ms", "bigint", column => column.notNull())
      .addColumn("writer", "text")
      .addColumn("writer_since", "integer", column => column.notNull())
      .addPrimaryKeyConstraint("copies_key", ["owner", "story_id"])
      .execute();
    await partOfStory(db, "drafts")
      .addColumn("id", "text", column => column.notNull())
      .addColumn("number", "integer", column => column.notNull())
      .addColumn("text", "text", column => column.notNull())
      .addColumn("reason", "text", column => column.notNull())
      .addColumn("created_at_ms", "bigint", column => column.notNull())
      .addPrimaryKeyConstraint("drafts_key", ["owner", "story_id", "id"])
      .addUniqueConstraint("drafts_numbered", ["owner", "story_id", "number"])
      .execute();
    await partOfStory(db, "dismissals")
      .addColumn("id", "text", column => column.notNull())
      .addColumn("check_id", "text", column => column.notNull())
      .addColumn("words", "text")
      .addColumn("reason", "text", column => column.notNull())
      .addColumn("created_at_ms", "bigint", column => column.notNull())
      .addPrimaryKeyConstraint("dismissals_key", ["owner", "story_id", "id"])
      .execute();
    await db.schema
      .createTable("settings")
      .addColumn("owner", "text", column => column.notNull())
      .addColumn("name", "text", column => column.notNull())
      .addColumn("value", "text", column => column.notNull())
      .addPrimaryKeyConstraint("settings_key", ["owner", "name"])
      .execute();
    await db.schema
      .createTable("deleted_stories")
      .addColumn("owner", "text", column => column.notNull())
      .addColumn("id", "text", column => column.notNull())
      .addColumn("deleted_at_ms", "bigint", column => column.notNull())
      .addPrimaryKeyConstraint("deleted_stories_key", ["owner", "id"])
      .execute();
  },
};

/** A table whose rows go with their story. */
export function partOfStory<Name extends string>(
  db: Kysely<unknown>,
  name: Name,
): CreateTableBuilder<Name, "owner" | "story_id"> {
  return db.schema
    .createTable(name)
    .addColumn("owner", "text", column => column.notNull())
    .addColumn("story_id", "text", column => column.notNull())
    .addForeignKeyConstraint(`${name}_story`, ["owner", "story_id"], "stories", ["owner", "id"], key =>
      key.onDelete("cascade"),
    );
}
