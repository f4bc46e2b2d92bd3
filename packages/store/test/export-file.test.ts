import { expect, test } from "vitest";
import { NotAnExport } from "../src/errors.ts";
import { readExportFile } from "../src/formats/export-file.ts";
import { DEFAULT_SETTINGS, type ExportFile } from "../src/model.ts";

const FILE: ExportFile = {
  format: "unflinch",
  version: 2,
  exportedAtMs: 5,
  stories: ["a", "b"].map(id => ({
    story: {
      id,
      title: "A",
      occupation: null,
      interviewOn: "2028-02-29",
      example: false,
      jotted: false,
      createdAtMs: 1,
      updatedAtMs: 2,
    },
    copy: { text: "One.", revision: 1, savedAtMs: 2 },
    drafts: [1, 2].map(number => ({ id: `d${number}`, number, text: "One.", reason: "asked", createdAtMs: 3 })),
    dismissals: [{ id: "x", check: "blame", words: null, reason: "", createdAtMs: 4 }],
    notes: [],
    peers: [],
  })),
  settings: DEFAULT_SETTINGS,
};

/** The file with one value in another's place; undefined takes it out. */
function changed(path: string, value: unknown): unknown {
  const file = structuredClone(FILE) as unknown;
  const keys = path.split(".");
  const last = keys.pop()!;
  const holder = keys.reduce((at, key) => (at as Record<string, unknown>)[key], file) as Record<string, unknown>;
  if (value === undefined) delete holder[last];
  else holder[last] = value;
  return file;
}

test("an export is read as it is, without fields that nobody knows", () => {
  expect(readExportFile(FILE)).toEqual(FILE);
  expect(readExportFile({ ...FILE, extra: 1 })).toEqual(FILE);
});

test.each([
  ["format", "other", 'format is not "unflinch"'],
  ["format", undefined, "format is missing"],
  ["version", "1", "version is not a whole number from 1 to 1000000000"],
  ["exportedAtMs", -1, "exportedAtMs is not a whole number from 0 to 8640000000000000"],
  ["stories", {}, "stories is not a list"],
  ["stories.1", null, "stories[1] is not an object"],
  ["stories.0.story.id", "", "stories[0].story.id is not an id"],
  ["stories.0.story.id", "a\u001b[2J", "stories[0].story.id is not an id"],
  ["stories.0.copy.text", "é".repeat(500_001), "stories[0].copy.text is not text of at most 1 MB"],
  ["stories.0.story.title", "a".repeat(201), "stories[0].story.title is not text of at most 200 characters"],
  ["stories.0.story.title", 5, "stories[0].story.title is not text of at most 200 characters"],
  ["stories.0.story.interviewOn", "1.2.2026", "stories[0].story.interviewOn is not a day like 2026-01-31"],
  ["stories.0.story.interviewOn", "2026-13-01", "stories[0].story.interviewOn is not a day like 2026-01-31"],
  ["stories.0.story.interviewOn", "2026-02-30", "stories[0].story.interviewOn is not a day like 2026-01-31"],
  ["stories.0.story.example", 0, "stories[0].story.example is not true or false"],
  ["stories.0.copy", undefined, "stories[0].copy is missing"],
  ["stories.0.copy.revision", 1.5, "stories[0].copy.revision is not a whole number from 1 to 1000000000"],
  ["stories.0.copy.revision", 2e9, "stories[0].copy.revision is not a whole number from 1 to 1000000000"],
  ["stories.0.copy.savedAtMs", 1e16, "stories[0].copy.savedAtMs is not a whole number from 0 to 8640000000000000"],
  ["stories.1.drafts.0.text", null, "stories[1].drafts[0].text is not text of at most 1 MB"],
  [
    "stories.1.drafts.0.reason",
    "so",
    "stories[1].drafts[0].reason is not one of asked, before-restore, before-take, conflict, import",
  ],
  ["stories.1.drafts.1.number", 3, "stories[1].drafts[1].number is not 2"],
  ["stories.1.drafts.1.id", "d1", "stories[1].drafts[1].id stands there twice"],
  ["stories.1.story.id", "a", "stories[1].story.id stands there twice"],
  ["stories.1.dismissals.0.check", 1, "stories[1].dismissals[0].check is not an id"],
  ["settings.timeSeconds", 100, "settings.timeSeconds is not one of 60, 90, 120, 180"],
  ["settings.wordsPerMinute", 1000, "settings.wordsPerMinute is not a number from 60 to 300"],
  ["settings.theme", undefined, "settings.theme is missing"],
])("says what is wrong where %s is %j", (path, value, message) => {
  expect(() => readExportFile(changed(path, value))).toThrow(
    new NotAnExport(`This is not an export of Unflinch, or it was changed: ${message}.`),
  );
});

test.each([[null], ["text"], [[FILE]], [undefined], [5]])("refuses %j", file => {
  expect(() => readExportFile(file)).toThrow(/^This is not an export of Unflinch, or it was changed: it is /);
});

test("a file of a newer version asks for an update, whatever else is in it", () => {
  expect(() => readExportFile({ format: "unflinch", version: 3, letters: [] })).toThrow(
    new NotAnExport("A newer Unflinch made this file. Update Unflinch, then import it again."),
  );
});
