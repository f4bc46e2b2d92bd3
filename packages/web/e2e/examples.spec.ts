import { expectAccessible } from "./accessible.ts";
import { DESK, expect, test } from "./running.ts";
import { expectTouchable } from "./touchable.ts";

test("the three versions of a failure are heard live, with what changed between them", async ({ page }) => {
  await page.goto("/examples");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("One answer, weak to strong");
  await expect(page.getByText("These are examples, written for Unflinch.")).toBeVisible();
  const weak = page.getByRole("article", { name: "Weak" });
  const better = page.getByRole("article", { name: "Better" });
  const strong = page.getByRole("article", { name: "Strong" });

  await page.getByRole("radio", { name: "Site manager" }).check();
  await expect(weak.getByText("Costs trust").first()).toBeVisible();
  await expect(weak.locator(".told mark.warning, .told mark.error").first()).toBeVisible();
  await expect(better.locator(".told mark.changed")).toHaveCount(3);
  await expect(strong.getByText("nothing to mend")).toBeVisible();
  await expect(strong.getByText("You name the other choice")).toBeVisible();
  await expect(strong.getByText("Costs trust")).toHaveCount(0);
  const changes = page.locator(".changes");
  await expect(changes).toHaveCount(2);
  await expect(weak.getByText("Admitted, then excused").first()).toBeVisible();
  await expect(changes.first()).toContainText("“I did not check the levels that morning.”");
  await expect(weak).toContainText("the surveyor was late");
});

test("every trade has its own three versions, each reviewed", DESK, async ({ page }) => {
  test.slow();
  await page.goto("/examples");
  const trades = page.getByRole("group", { name: "Trade" }).getByRole("radio");
  await expect(trades).toHaveCount(12);
  const texts = new Set<string>();
  for (const trade of await trades.all()) {
    await trade.check();
    await expect(page.locator(".version .verdict")).toHaveCount(3);
    texts.add(await page.locator(".told").first().innerText());
  }
  expect(texts.size).toBe(12);
});

test("a trade is chosen with the keyboard, and a rule leads to the method and back", DESK, async ({ page }) => {
  await page.goto("/examples");
  await page.getByRole("radio", { name: "Nurse" }).focus();
  await page.keyboard.press("ArrowRight");
  await expect(page.getByRole("radio", { name: "Software developer" })).toBeChecked();
  await expect(page.getByText("The column that was still read")).toBeVisible();
  await page.getByRole("link", { name: "Rule F2" }).press("Enter");
  await expect(page).toHaveURL(/\/method\/F2$/);
  await expect(page.getByRole("region", { name: /^F2/ })).toBeFocused();
  await page.goBack();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("One answer, weak to strong");
});

for (const colorScheme of ["light", "dark"] as const)
  test.describe(`${colorScheme}:`, () => {
    test.use({ colorScheme });

    test("axe finds nothing in the examples", async ({ page }) => {
      await page.goto("/examples");
      await expect(page.locator(".version .verdict")).toHaveCount(3);
      for (const fold of await page.locator(".version summary").all()) await fold.click();
      await expectAccessible(page);
    });
  });

test("on a phone all that is pressed is high enough", async ({ page, isMobile }) => {
  test.skip(!isMobile, "a pointer needs less room");
  await page.goto("/examples");
  await expect(page.locator(".version .verdict")).toHaveCount(3);
  await expectTouchable(page);
});
