import type { Page } from "@playwright/test";
import { expectAccessible } from "./accessible.ts";
import { DESK, editorOf, expect, heardIn, keptTexts, pasteAnswer, STEEL, saved, test } from "./running.ts";
import { tabTo } from "./tab-to.ts";
import { expectTouchable } from "./touchable.ts";

/** Two versions of one story: the second leaves the defence out. */
async function keepTwo(page: Page): Promise<void> {
  await pasteAnswer(page, STEEL);
  await page.getByRole("button", { name: "Keep this version" }).click();
  await expect(page.getByText("Kept as version 1.")).toBeVisible();
  await heardIn(page).getByRole("button", { name: "Leave the phrase out" }).first().click();
  await page.getByRole("button", { name: "Keep this version" }).click();
  await expect(page.getByText("Kept as version 2.")).toBeVisible();
}

const compare = async (page: Page) => {
  await page.getByRole("button", { name: "Versions (2)" }).click();
  await page.getByRole("link", { name: "See what changed between any two" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "What changed in “The steel”" })).toBeVisible();
};
const listUnder = (page: Page, heading: string) =>
  page
    .locator("section")
    .filter({ has: page.getByRole("heading", { name: heading, level: 3 }) })
    .last();

for (const colorScheme of ["light", "dark"] as const)
  test(`two versions are compared, words and remarks: ${colorScheme}`, async ({ page, isMobile }) => {
    test.slow();
    await page.emulateMedia({ colorScheme });
    await keepTwo(page);
    await compare(page);
    await expect(page.locator(".changes del")).toContainText("To be fair");
    await expect(page.locator(".changes ins")).toContainText("It");
    await expect(listUnder(page, "No longer heard")).toContainText("To be fair");
    await expect(listUnder(page, "Newly heard")).toContainText("Nothing new is heard.");
    await expectAccessible(page);
    if (isMobile) await expectTouchable(page);

    await page.getByRole("combobox", { name: /^From/ }).selectOption({ index: 1 });
    await page.getByRole("combobox", { name: /^To/ }).selectOption({ index: 2 });
    await expect(page.locator(".changes ins")).toContainText("To be fair");
    await expect(listUnder(page, "Newly heard")).toContainText("To be fair");
    await page.getByRole("combobox", { name: /^To/ }).selectOption({ index: 0 });
    await expect(page.getByText("These two are the same.")).toBeVisible();
  });

test(
  "an older version is put back from there, with keys alone, and nothing is lost",
  DESK,
  async ({ page, running }) => {
    await keepTwo(page);
    await compare(page);
    await tabTo(page.getByRole("button", { name: "Go back to version 1" }));
    await page.keyboard.press("Enter");
    await expect(page.getByText("This is version 1 again. What was here is version 2.")).toBeVisible();
    await expect(editorOf(page)).toContainText("To be fair, it was my first year");
    await saved(page);
    expect(await keptTexts(running)).toEqual([STEEL]);
    await expect(page.getByRole("button", { name: "Versions (2)" })).toBeVisible();
  },
);

test("a story with one text says how there will be two", DESK, async ({ page }) => {
  await pasteAnswer(page, STEEL);
  await page.goto(page.url().replace("/story/", "/versions/"));
  await expect(page.getByText("There is only one text yet.")).toBeVisible();
});

test("while another tab edits, versions can be compared and not put back", DESK, async ({ page, context }) => {
  await keepTwo(page);
  const second = await context.newPage();
  await second.goto(page.url().replace("/story/", "/versions/"));
  await expect(second.getByText("This story is being edited in another tab.")).toBeVisible();
  await expect(second.locator(".changes del")).toContainText("To be fair");
  await expect(second.getByRole("button", { name: "Go back to version 1" })).toHaveCount(0);
});

test("what is done in story after story is told with the words of each", async ({ page }) => {
  await pasteAnswer(page, STEEL, "The steel");
  await saved(page);
  await page.getByRole("link", { name: "Unflinch" }).click();
  await expect(page.getByText("What you keep doing")).toHaveCount(0);
  await pasteAnswer(
    page,
    "In my defence, nobody trains you for this. I left the gate open on Friday night and nine sheep got out. I fetched them back by noon and told the farmer.",
    "The gate",
  );
  await saved(page);
  await page.getByRole("link", { name: "Unflinch" }).click();
  const habits = page.getByRole("region", { name: "What you keep doing" });
  await expect(habits).toContainText("In two of two stories you begin to defend yourself before anybody has asked.");
  await expect(habits).toContainText("The steel: “To be fair”");
  await expect(habits).toContainText("The gate: “In my defence”");
  await expectAccessible(page);
  await habits.getByRole("link", { name: "The gate" }).first().click();
  await expect(page.getByRole("heading", { level: 1, name: "The gate" })).toBeVisible();
});
