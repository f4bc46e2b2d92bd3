import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type ExportFile, openStore, type WholeStory } from "@unflinch/store";
import { describe, expect, onTestFinished, test } from "vitest";
import { folderWith, type RunOptions, unflinch } from "./command.ts";

const PRICES = "3f2a9c1e-1111-4111-8111-111111111111";
const HALL = "3f2a9c1e-2222-4222-8222-222222222222";
const TWIN = "77777777-3333-4333-8333-333333333333";

function storyOf(id: string, title: string, text: string, interviewOn: string | null = null): WholeStory {
  return {
    story: { id, title, occupation: null, interviewOn, example: false, jotted: false, createdAtMs: 1, updatedAtMs: 2 },
    copy: { text, revision: 1, savedAtMs: 2 },
    drafts: [],
    dismissals: [],
    notes: [],
    peers: [],
  };
}

const FILE: ExportFile = {
  format: "unflinch",
  version: 2,
  exportedAtMs: 5,
  stories: [
    {
      ...storyOf(PRICES, "The price list", "I sent the wrong list.\n\nIt cost us.\u001b[2J", "2026-12-01"),
      drafts: [{ id: "d", number: 1, text: "I sent it.", reason: "asked", createdAtMs: 3 }],
    },
    storyOf(HALL, "The hall", "I did not book it."),
  ],
  settings: { timeSeconds: 90, wordsPerMinute: 150, theme: "dark", occupation: null },
};

/** Runs the command on a store of its own, with files beside it. */
function storeWith(files: Readonly<Record<string, string>> = {}) {
  const cwd = folderWith({ "stories.json": JSON.stringify(FILE), ...files });
  const folder = join(cwd, "home");
  const story = (args: readonly string[], options: RunOptions = {}) =>
    unflinch(["story", ...args], { cwd, ...options, env: { UNFLINCH_HOME: folder, ...options.env } });
  return { cwd, folder, story };
}

async function filledStore() {
  const opened = storeWith();
  await opened.story(["import", "stories.json"]);
  return opened;
}

describe("story", { timeout: 30_000 }, () => {
  test("list says how to begin where there is none", async () => {
    const { story } = storeWith();
    expect(await story(["list"])).toEqual({
      code: 0,
      out: "There are no stories yet. Write the first one: unflinch start\n",
      err: "",
    });
  });

  test("import adds once, list shows a table without colour or control characters", async () => {
    const { story } = storeWith();
    const added = "Stories added: 2. Here before, and got something new: 0. Here before, and unchanged: 0.\n";
    expect(await story(["import", "stories.json"])).toEqual({ code: 0, out: added, err: "" });
    const again = "Stories added: 0. Here before, and got something new: 0. Here before, and unchanged: 2.\n";
    expect((await story(["import", "-"], { input: JSON.stringify(FILE) })).out).toBe(again);
    const { code, out } = await story(["list"]);
    expect(code).toBe(0);
    expect(out.split("\n")).toEqual([
      "ID          WORDS  INTERVIEW   DRAFTS  TITLE",
      "3f2a9c1e-1      9  2026-12-01       1  The price list",
      "3f2a9c1e-2      5                   0  The hall",
      "",
    ]);
    expect((await story(["list"], { env: { FORCE_COLOR: "1" } })).out).toContain("\u001b[1mThe hall\u001b[0m");
  });

  test.each([
    ["its id", PRICES],
    ["the beginning of its id", "3F2A9C1E-1"],
    ["its title", "The price list"],
  ])("show finds a story by %s", async (_how, asked) => {
    const { story } = await filledStore();
    expect(await story(["show", asked])).toEqual({
      code: 0,
      out: "I sent the wrong list.\n\nIt cost us. [2J\n",
      err: "",
    });
  });

  test("show says which stories fit, or that none does", async () => {
    const { story } = await filledStore();
    expect(await story(["show", "3f2"])).toEqual({
      code: 2,
      out: "",
      err: "unflinch: 3f2 fits 2 stories: 3f2a9c1e-1 (The price list), 3f2a9c1e-2 (The hall). Name one by its id.\n",
    });
    expect(await story(["show", "The Hall"])).toEqual({
      code: 2,
      out: "",
      err: "unflinch: there is no story The Hall. All of them: unflinch story list\n",
    });
    await story(["import", "-"], {
      input: JSON.stringify({ ...FILE, stories: [storyOf(TWIN, "The hall", "Other.")] }),
    });
    expect((await story(["show", "The hall"])).err).toMatch(/^unflinch: The hall fits 2 stories: /);
  });

  test("export writes what import takes, exactly", async () => {
    const { cwd, story } = await filledStore();
    const { out } = await story(["export"]);
    expect(JSON.parse(out)).toEqual({ ...FILE, exportedAtMs: expect.any(Number) });
    const written = await story(["export", "The hall", "--out", "hall.json"]);
    expect(written).toEqual({ code: 0, out: "1 story in hall.json\n", err: "" });
    expect(JSON.parse(readFileSync(join(cwd, "hall.json"), "utf8")).stories).toEqual([FILE.stories[1]]);
    expect(readdirSync(cwd).sort()).toEqual(["hall.json", "home", "stories.json"]);
  });

  test("export writes Markdown to read", async () => {
    const { story } = await filledStore();
    const { out } = await story(["export", "--format", "markdown"]);
    expect(out).toMatch(/^# The price list\n\n- Interview: 2026-12-01\n\nI sent the wrong list\.\n\nIt cost us\./);
    expect(out).toContain("\n## Draft 1, 1970-01-01 00:00 UTC\n\n*kept on purpose*\n\nI sent it.\n\n# The hall\n\n");
  });

  test.each([
    [["show"], /^unflinch: ID is missing\. See --help\n$/],
    [["export", "--format", "html"], /^unflinch: --format is one of json, markdown, not html\n$/],
    [["export", "--out", "none/a.json"], /^unflinch: none\/a\.json: there is no such folder\. Make it first/],
    [["export", "--out", "."], /^unflinch: \.: /],
    [["import", "missing.json"], /^unflinch: missing\.json: there is no such file\./],
    [["import", "notes.md"], /^unflinch: notes\.md: not an export of Unflinch\. Make one with: /],
    [
      ["import", "other.json"],
      /^unflinch: This is not an export of Unflinch, or it was changed: stories is missing\.\n$/,
    ],
    [
      ["import", "newer.json"],
      /^unflinch: A newer Unflinch made this file\. Update Unflinch, then import it again\.\n$/,
    ],
  ])("%j is refused in one line", async (args, message) => {
    const { cwd, story } = storeWith({
      "notes.md": "# Notes",
      "other.json": `{"format": "unflinch", "version": 1, "exportedAtMs": 1}`,
      "newer.json": `{"format": "unflinch", "version": 3}`,
    });
    const { code, out, err } = await story(args);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toMatch(message);
    expect(err.trimEnd().split("\n")).toHaveLength(1);
    expect(readdirSync(cwd).filter(name => name.endsWith(".part"))).toEqual([]);
  });

  test("a file that is no store is refused and left alone", async () => {
    const { cwd, folder, story } = storeWith();
    const { code, err } = await story(["list"], { env: { UNFLINCH_HOME: join(cwd, "stories.json") } });
    expect(code).toBe(2);
    expect(err).toMatch(/^unflinch: .* cannot be opened\. Check that /);
    expect(existsSync(folder)).toBe(false);
  });

  test("works while another process has the store open, and both see what the other wrote", async () => {
    const { folder, story } = await filledStore();
    const store = await openStore({ folder });
    onTestFinished(() => store.close());
    await store.saveCopy(HALL, { text: "From the page.", revision: 1, writer: "w" });
    expect((await story(["show", "The hall"])).out).toBe("From the page.\n");
    await story(["import", "-"], { input: JSON.stringify({ ...FILE, stories: [storyOf(TWIN, "Twin", "New.")] }) });
    expect((await store.loadStory(TWIN)).copy.text).toBe("New.");
  });
});
