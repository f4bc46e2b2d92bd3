interface PlaceWords {
  readonly stays: string;
  readonly saved: string;
  /** Where a story that is not here may be. */
  readonly elsewhere: string;
  /** Said while nobody keeps what is typed and no other reason is known. */
  readonly gone: string;
  /** Said while the browser keeps no copy; null where that is what `gone` is about. */
  readonly noCopy: string | null;
  readonly where: string;
  readonly deletes: string;
  readonly deleted: string;
  readonly notDeleted: string;
  readonly notImported: string;
}

const SERVER: PlaceWords = {
  stays: "Everything stays on this machine.",
  saved: "Saved on this machine",
  elsewhere: "on another machine",
  gone: "Unflinch is not running. Go on writing: it is kept in this browser and saved when Unflinch runs again. Start it with npm start.",
  noCopy:
    "This browser keeps no copy, as in a private window or when it is full. Your words are saved by Unflinch alone.",
  where:
    "They are in a file on this machine, with a copy in this browser while it is needed. Nothing is sent anywhere.",
  deletes: "All stories, versions and settings go, with every backup and this browser’s copies. This cannot be undone.",
  deleted: "Everything is deleted, here and in this browser.",
  notDeleted: "Unflinch is not running, so nothing was deleted. Start it and try again.",
  notImported: "Unflinch is not running, so the file could not be imported. Start it and try again.",
};

const BROWSER: PlaceWords = {
  stays: "Everything stays in this browser, on this device.",
  saved: "Saved in this browser",
  elsewhere: "in another browser or on another device",
  gone: "This browser could not keep what you write. It is tried again. Until then, do not close this page.",
  noCopy: null,
  where: "They are in this browser, on this device. Nothing is sent anywhere.",
  deletes: "All stories, versions and settings in this browser go. Files that you saved stay. This cannot be undone.",
  deleted: "Everything in this browser is deleted.",
  notDeleted: "The browser did not let go of them, so nothing was deleted. Reload the page and try again.",
  notImported: "The browser could not keep the file’s stories, so it was not imported. Reload the page and try again.",
};

/** What is said of the place where the stories are. */
export const PLACE_WORDS = IS_SITE ? BROWSER : SERVER;
