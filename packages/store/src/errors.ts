class StoryRefused extends Error {
  readonly id: string;

  constructor(id: string, message: string) {
    super(message);
    this.id = id;
  }
}

/** No story of this owner has this id. */
export class NoSuchStory extends StoryRefused {
  override readonly name = "NoSuchStory";

  constructor(id: string) {
    super(id, "There is no such story. Look for it in the list of stories.");
  }
}

/** The story with this id was deleted; whoever still has a copy drops it. */
export class StoryDeleted extends StoryRefused {
  override readonly name = "StoryDeleted";

  constructor(id: string) {
    super(id, "This story was deleted. Make a new one to go on.");
  }
}

/** A note and another one that came between are together too long to be one; nothing was changed. */
export class NoteTooLong extends Error {
  override readonly name = "NoteTooLong";

  constructor() {
    super("Another text was noted here meanwhile, and together they are longer than 1 MB. Cut this one.");
  }
}

/** What was given to be imported is no export; the message says where, and nothing was changed. */
export class NotAnExport extends Error {
  override readonly name = "NotAnExport";
}

/** The store was written by a newer version of the program; it was left as it is. */
export class StoreTooNew extends Error {
  override readonly name = "StoreTooNew";

  /** @param place the folder of the store, or what else it is known by */
  constructor(place: string) {
    super(
      `The store in ${place} was written by a newer Unflinch. Nothing was changed. Update Unflinch, then start it again.`,
    );
  }
}

export type UnusableReason = "disk-full" | "no-permission" | "not-a-store" | "damaged" | "busy" | "unreachable";

/** The store cannot be read or written; the message says what to do. What was saved before is still there. */
export class StoreUnusable extends Error {
  override readonly name = "StoreUnusable";
  readonly reason: UnusableReason;

  constructor(reason: UnusableReason, message: string, cause?: unknown) {
    super(message, { cause });
    this.reason = reason;
  }
}
