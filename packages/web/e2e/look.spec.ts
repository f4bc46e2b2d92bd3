import type { Page } from "@playwright/test";
import { expectAccessible } from "./accessible.ts";
import { editorOf, expect, heardIn, pasteAnswer, STEEL, test } from "./running.ts";

const FINGER_PX = 44;

/** What can be pressed on the page, is seen, and is lower than a finger needs. The bar of the strip says the same as its legend. */
const tooLow = (page: Page) =>
  page.evaluate(
    least =>
      [...document.querySelectorAll("a, button, summary, select")]
        .filter(element => element.checkVisibility() && !element.matches(".skip, [aria-hidden] *"))
        .map(element => [element.textContent, Math.round(element.getBoundingClientRect().height)] as const)
        .filter(([, height]) => height < least),
    FINGER_PX,
  );

for (const colorScheme of ["light", "dark"] as const)
  test.describe(`${colorScheme}:`, () => {
    test.use({ colorScheme });

    test("axe finds nothing on any page or dialog", async ({ page, isMobile }) => {
      test.slow();
      await page.goto("/");
      await expect(page.getByRole("button", { name: "Write one" })).toBeVisible();
      await expectAccessible(page);
      await page.getByRole("button", { name: "Paste an answer" }).click();
      await expectAccessible(page);
      await page.keyboard.press("Escape");
      await page.keyboard.press("?");
      await expectAccessible(page);
      await page.keyboard.press("Escape");

      await pasteAnswer(page, STEEL);
      await expect(heardIn(page).getByRole("heading", { name: "Mend first" })).toBeVisible();
      await heardIn(page).getByRole("button", { name: "Set aside" }).first().click();
      for (const fold of await page.locator(".heard summary").all()) await fold.click();
      await expectAccessible(page);
      await page.locator(".editor .mark.error").click();
      await expect(page.locator(".cm-tooltip")).toBeVisible();
      await expectAccessible(page);
      await page.keyboard.press("Escape");
      await page.getByRole("button", { name: "Keep this version" }).click();
      await editorOf(page).press("ControlOrMeta+End");
      await page.keyboard.type(" Nine days.");
      await page.getByRole("button", { name: "Keep this version" }).click();
      await page.getByRole("button", { name: "Versions (2)" }).click();
      await expect(page.getByRole("dialog").getByText(/aloud/).first()).toBeVisible();
      await expectAccessible(page);
      await page.keyboard.press("Escape");
      await page.getByText("More", { exact: true }).click();
      await expectAccessible(page);
      await page.getByRole("button", { name: "Name, occupation, date" }).click();
      await expectAccessible(page);
      await page.getByLabel("Day of the interview").fill("2031-01-01");
      await page.getByRole("button", { name: "Save", exact: true }).click();
      await expect(page.getByText(/Interview in \d+ days/)).toBeVisible();

      await page.getByRole("link", { name: "Unflinch" }).click();
      await expect(page.getByText(/Mend first: |Nothing has/)).toBeVisible();
      await expectAccessible(page);
      await page.getByRole("link", { name: "Settings" }).click();
      await expect(page.getByRole("heading", { name: "Speaking" })).toBeVisible();
      await expectAccessible(page);
      await page.getByRole("button", { name: "Delete everything" }).click();
      await expectAccessible(page);
      await page.goto("/story/nowhere");
      await expect(page.getByRole("heading", { name: "This story is not here" })).toBeVisible();
      await expectAccessible(page);
      if (isMobile) await expect(page.getByRole("link", { name: "Settings" })).toBeInViewport();
    });
  });

test("the colours follow the setting, whatever the device says", async ({ page }) => {
  await page.goto("/settings");
  const paper = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  const light = await paper();
  await page.getByRole("radio", { name: "Dark" }).check();
  await expect.poll(paper).not.toBe(light);
  await page.reload();
  await expect(page.getByRole("radio", { name: "Dark" })).toBeChecked();
  await expect.poll(paper).not.toBe(light);
});

test("fingers have room on a phone, and the legend is not cut", async ({ page, isMobile }) => {
  test.skip(!isMobile, "a mouse needs less");
  await page.setViewportSize({ width: 375, height: 800 });
  await pasteAnswer(page, STEEL);
  await expect(heardIn(page).getByRole("heading", { name: "Mend first" })).toBeVisible();
  for (const fold of await page.locator(".heard summary").all()) await fold.click();
  expect(await tooLow(page)).toEqual([]);
  const legend = page.locator(".legend");
  expect(await legend.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBeLessThanOrEqual(0);
  await legend.scrollIntoViewIfNeeded();
  for (const part of await legend.getByRole("button").all()) await expect(part).toBeInViewport({ ratio: 1 });
  await page.getByRole("button", { name: "Keep this version" }).click();
  await page.getByRole("button", { name: "Versions (1)" }).click();
  await expect(page.getByRole("link", { name: /See what changed/ })).toBeVisible();
  expect(await tooLow(page)).toEqual([]);
  await page.getByRole("link", { name: /See what changed/ }).click();
  await expect(page.getByRole("link", { name: "Back to the answer" })).toBeVisible();
  expect(await tooLow(page)).toEqual([]);
});
