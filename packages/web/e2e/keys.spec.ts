import { editorOf, expect, heardIn, pasteAnswer, STEEL, test } from "./running.ts";
import { tabTo } from "./tab-to.ts";

test("everything on the way to a kept version is done with keys alone", async ({ page }) => {
  await page.goto("/");
  await expect(page.getByRole("button", { name: "Write one" })).toBeVisible();
  await tabTo(page.getByRole("button", { name: "Write one" }));
  await page.keyboard.press("Enter");
  await expect(editorOf(page)).toBeFocused();
  await page.keyboard.insertText(STEEL);
  await expect(heardIn(page).getByRole("heading", { name: "Mend first" })).toBeVisible();

  await page.keyboard.press("F6");
  await expect(heardIn(page)).toBeFocused();
  await tabTo(heardIn(page).getByRole("button", { name: "Leave the phrase out" }));
  await page.keyboard.press("Enter");
  await expect(editorOf(page)).toContainText("It was my first year");
  await expect(editorOf(page)).toBeFocused();
  await page.keyboard.press("ControlOrMeta+s");
  await expect(page.getByText("Kept as version 1.")).toBeVisible();

  await page.keyboard.press("F6");
  await tabTo(heardIn(page).getByRole("button", { name: "Set aside", exact: true }));
  await page.keyboard.press("Enter");
  await tabTo(heardIn(page).getByRole("button", { name: "I am not sure" }));
  await page.keyboard.press("Enter");
  await expect(heardIn(page).getByText("1 set aside")).toBeVisible();
  await expect(heardIn(page)).toBeFocused();
  await tabTo(heardIn(page).getByText("1 set aside"));
  await page.keyboard.press("Enter");
  await tabTo(heardIn(page).getByRole("button", { name: /^Bring back/ }));
  await page.keyboard.press("Enter");
  await expect(heardIn(page).getByText("1 set aside")).toHaveCount(0);

  await page.keyboard.press("?");
  await expect(page.getByRole("dialog", { name: "Shortcuts" })).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await expect(heardIn(page)).toBeFocused();
});

const FAULTS =
  "To be fair, it was my first year as a planner. I ordered the steel two weeks late, but the supplier had sent a hopeless form. It was a total disaster for everybody. Maybe I could have read the second page. I learned that communication is the key to everything.";

test("F8 goes from remark to remark and says each to a screen reader", async ({ page }) => {
  await pasteAnswer(page, FAULTS);
  await expect(heardIn(page).getByRole("heading", { name: "Mend first" })).toBeVisible();
  await editorOf(page).press("ControlOrMeta+Home");
  const seen: string[] = [];
  const marks = await page.locator(".editor .mark").count();
  for (let k = 0; k < marks; k++) {
    await page.keyboard.press("F8");
    seen.push((await page.locator(".cm-tooltip .remark-head strong").innerText()).trim());
  }
  expect(new Set(seen).size).toBeGreaterThan(3);
  await expect(page.locator("p[aria-live=polite]")).not.toBeEmpty();
  await page.keyboard.press("Shift+F8");
  await expect(page.locator(".cm-tooltip .remark-head strong")).toHaveText(seen.at(-2)!);
  await page.keyboard.press("Escape");
  await expect(page.locator(".cm-tooltip")).toHaveCount(0);
});
