import type { Page } from "@playwright/test";
import { expectAccessible } from "./accessible.ts";
import { editorOf, expect, type Running, saved, test } from "./running.ts";
import { tabTo } from "./tab-to.ts";

const ANSWERS = [
  "I sent the members' newsletter without testing the link to the ballot.",
  "For three days 410 of our 1,900 members could not vote.",
  "The chair had to explain it at two meetings.",
  "I moved the end of the vote by three days.",
  "I wrote to all members within the hour that the error was mine.",
  "Since then I open every link on my own phone before I send anything.",
  "Today I would send it to myself first. It costs ten minutes.",
  "I was the secretary of a cooperative.",
  "It was the last week before the vote.",
];
const DRAFT = [
  ANSWERS[7],
  [ANSWERS[0], ANSWERS[1], ANSWERS[2]].join(" "),
  ANSWERS[8],
  [ANSWERS[3], ANSWERS[4]].join(" "),
  [ANSWERS[5], ANSWERS[6]].join(" "),
].join("\n\n");
/** To find a failure takes so many questions of the twelve that there may be from nothing to a draft. */
const TO_FIND = 2;

/** Opens the room for a new story with this text. */
async function openBuild(page: Page, running: Running, text = "", jotted = true): Promise<string> {
  const id = crypto.randomUUID();
  const story = { id, title: "The ballot", text, occupation: null, interviewOn: null, example: false, jotted };
  const answer = await fetch(`${running.address}/api/stories`, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify(story),
  });
  expect(answer.ok).toBe(true);
  await page.goto(`/build/${id}`);
  await expect(asks(page)).toBeVisible();
  await expect(field(page)).toBeEditable();
  return id;
}

const asks = (page: Page) => page.getByRole("heading", { level: 1 });
const field = (page: Page) => page.getByRole("main").getByRole("textbox");
const list = (page: Page) => page.getByRole("navigation", { name: /answered$/ });
const notesOf = async (running: Running, id: string) =>
  (await running.kept<{ notes: { question: string; text: string }[] }>(`/stories/${id}`)).notes.map(
    ({ question, text }) => [question, text],
  );
const draftText = (page: Page) =>
  page.locator(".draft-text").evaluate(element => {
    const copy = element.cloneNode(true) as HTMLElement;
    for (const number of copy.querySelectorAll("sup")) number.remove();
    return copy.textContent;
  });

// Every key press goes through all questions, more than once in some.
test.beforeEach(() => test.slow());

async function answerAll(page: Page): Promise<number> {
  let asked = 0;
  for (; (await asks(page).textContent()) !== "Your draft"; asked++) {
    const before = await asks(page).textContent();
    await field(page).fill(ANSWERS[asked]!);
    await field(page).press("ControlOrMeta+Enter");
    await expect(asks(page)).not.toHaveText(before!);
  }
  return asked;
}

test("somebody with nothing has a full draft in twelve questions or fewer, and it becomes the story", async ({
  page,
  running,
}) => {
  const id = await openBuild(page, running);
  await expect(asks(page)).toHaveText("What did you decide, do or leave undone?");
  const asked = await answerAll(page);
  expect(asked).toBe(ANSWERS.length);
  expect(asked + TO_FIND).toBeLessThanOrEqual(12);
  await expect.poll(() => draftText(page)).toBe(DRAFT);
  await expect(page.getByRole("heading", { name: "A listener still waits for" })).toHaveCount(0);
  const seam = page.getByRole("button", { name: /Join them/ });
  await seam.click();
  await expect(page.locator("#seam-1")).toBeFocused();
  await page.getByRole("button", { name: "Use this draft" }).click();
  await expect(page).toHaveURL(new RegExp(`/story/${id}$`));
  await expect(editorOf(page)).toContainText("It was the last week before the vote.");
  await saved(page);
  const { copy, drafts, story } = await running.kept<{
    copy: { text: string };
    drafts: unknown[];
    story: { jotted: boolean };
  }>(`/stories/${id}`);
  expect([copy.text, drafts, story.jotted]).toEqual([DRAFT, [], false]);
});

test("what was jotted stands above each question, becomes a version, and can be had back with nothing lost", async ({
  page,
  running,
}) => {
  const id = await openBuild(page, running, "Sent the newsletter with a dead link");
  await expect(page.getByText("Sent the newsletter with a dead link")).toBeVisible();
  await field(page).fill(ANSWERS[0]!);
  await page.getByRole("button", { name: "Next", exact: true }).click();
  await expect(page.getByText("Sent the newsletter with a dead link")).toBeVisible();
  await list(page).getByRole("button", { name: "Lay it out" }).click();
  await expect(page.getByText("What you jotted down is kept as a version of the story.")).toBeVisible();
  await page.getByRole("button", { name: "Use this draft" }).click();
  await expect(page.getByText("What stood there is version 1.")).toBeVisible();
  await expect(editorOf(page)).toContainText(ANSWERS[0]!);
  await editorOf(page).press("ControlOrMeta+End");
  await page.keyboard.type(" Typed since.");
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(editorOf(page)).toHaveText("Sent the newsletter with a dead link");
  await saved(page);
  const { drafts } = await running.kept<{ drafts: { text: string; reason: string }[] }>(`/stories/${id}`);
  expect(drafts.map(({ text, reason }) => [text, reason])).toEqual([
    ["Sent the newsletter with a dead link", "before-restore"],
    [`${ANSWERS[0]} Typed since.`, "before-restore"],
  ]);
});

test("the line from Find is offered as the first answer, stays theirs to change, and stands in one place", async ({
  page,
  running,
}) => {
  const LINE = "I sent the newsletter with a dead link";
  const take = page.getByRole("button", { name: "Use your line" });
  const above = page.getByText("What you jotted down", { exact: true });
  // As Find hands it over: no longer one of those jotted down.
  const id = await openBuild(page, running, LINE, false);
  await expect(page.getByRole("main").getByText(LINE)).toBeVisible();
  await take.click();
  await expect(field(page)).toHaveValue(LINE);
  await expect(field(page)).toBeFocused();
  await expect(take).toHaveCount(0);
  await expect(above).toHaveCount(0);
  await page.keyboard.press("ControlOrMeta+End");
  await page.keyboard.type(" to 1,900 members.");
  await page.getByRole("button", { name: "Next", exact: true }).click();
  await expect(above).toBeVisible();
  await expect(take).toHaveCount(0);
  await list(page)
    .getByRole("button", { name: /What did you decide/ })
    .click();
  await field(page).fill("");
  await expect(take).toBeVisible();
  await take.click();
  await list(page).getByRole("button", { name: "Lay it out" }).click();
  await expect.poll(() => draftText(page)).toBe(`${LINE}.`);
  await page.getByRole("button", { name: "Use this draft" }).click();
  await expect(editorOf(page)).toHaveText(`${LINE}.`);
  await saved(page);
  await expect
    .poll(async () =>
      (await running.kept<{ drafts: { text: string }[] }>(`/stories/${id}`)).drafts.map(one => one.text),
    )
    .toEqual([LINE]);
  await page.goto(`/build/${id}`);
  await expect(asks(page)).toHaveText("What came of it?");
  await expect(page.getByText("What your story says now")).toBeVisible();
});

test("a story that is written already is not offered as a line", async ({ page, running }) => {
  await openBuild(page, running, DRAFT, false);
  await expect(page.getByText("What your story says now")).toBeVisible();
  await expect(page.getByRole("button", { name: "Use your line" })).toHaveCount(0);
});

test("the answer leads back to the questions it was built from, and names the one that is open", async ({
  page,
  running,
}) => {
  const id = await openBuild(page, running);
  const back = page.getByRole("link", { name: "Your answers to the questions" });
  await page.goto(`/story/${id}`);
  await expect(editorOf(page)).toBeEditable();
  await expect(back).toHaveCount(0);
  await page.goto(`/build/${id}`);
  await field(page).fill(ANSWERS[0]!);
  await list(page).getByRole("button", { name: "Lay it out" }).click();
  await page.getByRole("button", { name: "Use this draft" }).click();
  await expect(page.getByText("Still open: “What came of it?”")).toBeVisible();
  await back.click();
  await expect(page).toHaveURL(new RegExp(`/build/${id}$`));
  await expect(asks(page)).toHaveText("What came of it?");
  await list(page)
    .getByRole("button", { name: /What did you decide/ })
    .click();
  await expect(field(page)).toHaveValue(ANSWERS[0]!);
});

test("laying out again keeps what was written since as a version, and the answers are still there", async ({
  page,
  running,
}) => {
  const id = await openBuild(page, running);
  await answerAll(page);
  await page.getByRole("button", { name: "Use this draft" }).click();
  await editorOf(page).press("ControlOrMeta+End");
  await page.keyboard.type(" And it holds.");
  await saved(page);
  await page.goto(`/build/${id}`);
  await expect(asks(page)).toHaveText("Your draft");
  await expect(page.getByText("Your story has a text already.")).toBeVisible();
  expect((await running.kept<{ copy: { text: string } }>(`/stories/${id}`)).copy.text).toBe(`${DRAFT} And it holds.`);
  await list(page)
    .getByRole("button", { name: /What came of it/ })
    .click();
  await expect(field(page)).toHaveValue(ANSWERS[1]!);
  await field(page).fill("1,490 of 1,900 voted.");
  await page.getByRole("button", { name: "Lay it out" }).first().click();
  await page.getByRole("button", { name: "Use this draft" }).click();
  await expect(editorOf(page)).toContainText("1,490 of 1,900 voted.");
  await saved(page);
  const { drafts } = await running.kept<{ drafts: { text: string }[] }>(`/stories/${id}`);
  expect(drafts.map(({ text }) => text)).toEqual([`${DRAFT} And it holds.`]);
});

test("a question may be skipped, gone back to and jumped to, and the draft says what it lacks", async ({
  page,
  running,
}) => {
  await openBuild(page, running);
  await expect(page.getByRole("button", { name: "Back", exact: true })).toBeDisabled();
  await expect(list(page).getByRole("button", { name: "Lay it out" })).toBeDisabled();
  await page.getByRole("button", { name: "Skip" }).click();
  await expect(asks(page)).toHaveText("What came of it?");
  await expect(field(page)).toBeFocused();
  await page.getByRole("button", { name: "Back", exact: true }).click();
  await expect(asks(page)).toHaveText("What did you decide, do or leave undone?");
  await list(page)
    .getByRole("button", { name: /What do you do differently now/ })
    .click();
  await field(page).fill(ANSWERS[5]!);
  await expect(page.getByText("1 of 9 answered")).toBeVisible();
  await list(page).getByRole("button", { name: "Lay it out" }).click();
  await expect.poll(() => draftText(page)).toBe(ANSWERS[5]);
  await page
    .getByRole("main")
    .locator(".lacking")
    .getByRole("button", { name: "What did you do next, before anyone asked?" })
    .click();
  await expect(asks(page)).toHaveText("What did you do next, before anyone asked?");
});

test("one gentle remark comes with the words, goes with them, and holds nobody up", async ({ page, running }) => {
  await openBuild(page, running);
  await field(page).fill("The printer sent the wrong link to everybody.");
  await expect(page.getByText(/tells what others did, or what happened\./)).toBeVisible();
  await field(page).fill(ANSWERS[0]!);
  await expect(page.getByText(/tells what others did/)).toHaveCount(0);
  await field(page).fill("My manager harassed me and I did not report it.");
  await expect(page.getByText(/is no failure of yours/)).toBeVisible();
  await expect(page.getByRole("link", { name: "Look for another story" })).toHaveAttribute("href", "/find");
  await page.getByRole("button", { name: "Next", exact: true }).click();
  await expect(asks(page)).toHaveText("What came of it?");
  await expect(page.getByText(/is no failure of yours/)).toHaveCount(0);
});

test("somebody who was set up to fail is asked for their own part, and it stands alone", async ({ page, running }) => {
  await openBuild(page, running);
  await page.getByRole("button", { name: "It was not really my fault" }).click();
  await expect(asks(page)).toHaveText("What did you know then that worried you?");
  await expect(page.getByText("0 of 10 answered")).toBeVisible();
  await page.getByRole("button", { name: "It was mine to decide after all" }).click();
  await expect(asks(page)).toHaveText("What did you decide, do or leave undone?");
  await page.getByRole("button", { name: "It was not really my fault" }).click();
  await field(page).fill("I knew that two of the shops had a bad line.");
  await field(page).press("ControlOrMeta+Enter");
  await expect(asks(page)).toHaveText("What did you see and not say, or accept, sign or leave as it was?");
  await field(page).fill("I signed the plan and said nothing.");
  await field(page).press("ControlOrMeta+Enter");
  await expect(asks(page)).toHaveText("What came of it?");
  await field(page).fill("Both shops lost £9,000.");
  await list(page).getByRole("button", { name: "Lay it out" }).click();
  await expect
    .poll(() => draftText(page))
    .toBe(
      "I signed the plan and said nothing. I knew that two of the shops had a bad line.\n\nBoth shops lost £9,000.",
    );
});

test("a reload, a closed tab and a killed server lose no word, and a reload comes back to the question", async ({
  page,
  context,
  running,
}) => {
  const id = await openBuild(page, running);
  await field(page).fill(ANSWERS[0]!);
  await field(page).press("ControlOrMeta+Enter");
  await expect(asks(page)).toHaveText("What came of it?");
  await page.getByRole("button", { name: "Skip" }).click();
  await expect(asks(page)).toHaveText("Who felt it besides you?");
  await page.keyboard.insertText("The chair");
  await page.reload();
  await expect(asks(page)).toHaveText("Who felt it besides you?");
  await expect(field(page)).toHaveValue("The chair");
  await expect(field(page)).toBeEditable();
  await field(page).press("ControlOrMeta+End");
  for (const [index, character] of [..." explained it twice."].entries()) {
    await page.keyboard.type(character);
    if (index === 8) await running.kill();
  }
  await expect(page.getByText("Unflinch is not running.")).toBeVisible();
  await page.close({ runBeforeUnload: false });
  await running.start();
  const again = await context.newPage();
  await again.goto(`${running.address}/build/${id}`);
  await expect(asks(again)).toHaveText("What came of it?");
  await list(again)
    .getByRole("button", { name: /Who felt it/ })
    .click();
  await expect(field(again)).toHaveValue("The chair explained it twice.");
  await saved(again);
  await expect
    .poll(() => notesOf(running, id))
    .toEqual([
      ["own-act", ANSWERS[0]],
      ["who-felt-it", "The chair explained it twice."],
    ]);
});

test("a second tab reads along and can take over", async ({ page, context, running }) => {
  const id = await openBuild(page, running);
  const second = await context.newPage();
  await second.goto(`${running.address}/build/${id}`);
  await expect(second.getByText("being edited in another tab")).toBeVisible();
  await expect(field(second)).not.toBeEditable();
  await field(page).fill(ANSWERS[0]!);
  await expect(field(second)).toHaveValue(ANSWERS[0]!);
  await second.getByRole("button", { name: "Edit here" }).click();
  await expect(field(second)).toBeEditable();
  await expect(page.getByText("being edited in another tab")).toBeVisible();
  await field(second).press("ControlOrMeta+End");
  await second.keyboard.type(" Twice.");
  await expect(field(page)).toHaveValue(`${ANSWERS[0]} Twice.`);
  await saved(second);
  await expect.poll(() => notesOf(running, id)).toEqual([["own-act", `${ANSWERS[0]} Twice.`]]);
});

test("the keyboard alone leads from the first question to the draft in the story", async ({ page, running }) => {
  const id = await openBuild(page, running);
  await tabTo(page.getByRole("textbox", { name: /What did you decide/ }));
  await page.keyboard.type(ANSWERS[0]!);
  await page.keyboard.press("Control+Enter");
  await expect(field(page)).toBeFocused();
  await page.keyboard.type(ANSWERS[1]!);
  await tabTo(page.getByRole("button", { name: "Next", exact: true }));
  await page.keyboard.press("Enter");
  await expect(asks(page)).toHaveText("Who felt it besides you?");
  await tabTo(page.getByRole("button", { name: "Lay it out", exact: true }));
  await page.keyboard.press("Enter");
  await expect(asks(page)).toHaveText("Your draft");
  await tabTo(page.getByRole("button", { name: "Use this draft", exact: true }));
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(new RegExp(`/story/${id}$`));
  await expect(editorOf(page)).toContainText(ANSWERS[1]!);
});

test.describe("speaking", () => {
  const help =
    "The microphone key of your keyboard works here too. Your phone may then send your voice to the keyboard’s maker.";

  test("is not offered where the browser does not say that it stays on the device", async ({
    page,
    running,
    isMobile,
  }) => {
    await page.addInitScript(() => {
      // As browsers have it that send the voice to their maker.
      Object.assign(window, { SpeechRecognition: class {}, webkitSpeechRecognition: class {} });
    });
    await openBuild(page, running);
    await expect(page.getByText(help)).toBeVisible({ visible: isMobile });
    await expect(page.getByRole("button", { name: "Speak" })).toHaveCount(0);
  });

  test("is heard on the device, where a stand-in says that it can be, and adds to the answer", async ({
    page,
    running,
  }) => {
    await page.addInitScript(() => {
      class StandIn extends EventTarget {
        static available = async ({ processLocally }: { processLocally: boolean }) =>
          processLocally ? "available" : "unavailable";
        get processLocally() {
          return (this as { local?: boolean }).local ?? false;
        }
        set processLocally(local: boolean) {
          (this as { local?: boolean }).local = local;
        }
        onresult: ((event: unknown) => void) | null = null;
        onerror: ((event: unknown) => void) | null = null;
        onend: (() => void) | null = null;
        start() {
          if (!this.processLocally) throw new Error("The voice would leave this device");
          const said = (transcript: string, isFinal: boolean) => Object.assign([{ transcript }], { isFinal });
          const results = [said("it cost", false), said("three days ", true)];
          setTimeout(() => this.onresult?.({ resultIndex: 0, results }), 10);
        }
        stop() {
          this.onerror?.({ error: "not-allowed" });
          this.onend?.();
        }
      }
      Object.assign(window, { SpeechRecognition: StandIn });
    });
    await openBuild(page, running);
    await field(page).fill("In the end");
    await page.getByRole("button", { name: "Speak" }).click();
    await expect(field(page)).toHaveValue("In the end three days");
    await page.getByRole("button", { name: "Stop listening" }).click();
    await expect(page.getByRole("button", { name: "Speak" })).toBeVisible();
    await expect(page.getByRole("alert")).toContainText("The microphone is not allowed for this page.");
  });

  for (const [what, leave] of [
    ["by Next", page => page.getByRole("button", { name: "Next", exact: true }).click()],
    ["for another room", page => page.getByRole("link", { name: "Settings" }).click()],
  ] as const satisfies [string, (page: Page) => Promise<void>][])
    test(`what was said last goes to its question, which was left ${what}`, async ({ page, running }) => {
      await page.addInitScript(() => {
        class StandIn {
          static available = async () => "available";
          onresult: ((event: unknown) => void) | null = null;
          onend: (() => void) | null = null;
          start() {}
          stop() {
            for (const [at, transcript] of ["three days", "and a client"].entries()) {
              const results = [Object.assign([{ transcript }], { isFinal: true })];
              setTimeout(() => this.onresult?.({ resultIndex: 0, results }), 200 + 200 * at);
            }
            setTimeout(() => this.onend?.(), 600);
          }
        }
        Object.assign(StandIn.prototype, { processLocally: false });
        Object.assign(window, { SpeechRecognition: StandIn });
      });
      const id = await openBuild(page, running);
      await field(page).fill("In the end");
      await page.getByRole("button", { name: "Speak" }).click();
      await expect(page.getByRole("button", { name: "Stop listening" })).toBeVisible();
      await leave(page);
      await expect
        .poll(() => notesOf(running, id))
        .toEqual([[expect.any(String), "In the end three days and a client"]]);
    });
});

for (const colorScheme of ["light", "dark"] as const)
  test.describe(`${colorScheme}:`, () => {
    test.use({ colorScheme });

    test("axe finds nothing at a question, on an own part and at the draft", async ({ page, running }) => {
      await openBuild(page, running, "Sent the newsletter with a dead link");
      await page.getByText("How somebody else answered").click();
      await field(page).fill("The printer sent the wrong link to everybody.");
      await expect(page.getByText(/tells what others did/)).toBeVisible();
      await expectAccessible(page);
      await page.getByRole("button", { name: "It was not really my fault" }).click();
      await expectAccessible(page);
      await list(page).getByRole("button", { name: "What came of it?" }).click();
      await field(page).fill("Three days without a vote.");
      await list(page).getByRole("button", { name: "Lay it out" }).click();
      await expect(page.getByRole("heading", { name: "To smooth" })).toBeVisible();
      await expectAccessible(page);
    });
  });
