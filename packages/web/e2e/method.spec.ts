import { expectAccessible } from "./accessible.ts";
import { DESK, expect, heardIn, pasteAnswer, STEEL, test } from "./running.ts";
import { expectTouchable } from "./touchable.ts";

test("an address leads to a check, which is open and runs its examples", async ({ page }) => {
  await page.goto("/method/late-ownership");
  const check = page.locator("#check-late-ownership");
  await expect(check).toHaveAttribute("open", "");
  await expect(check.locator(":scope > summary")).toBeFocused();
  await expect(check.locator(":scope > summary")).toBeInViewport();
  await expect(check.getByRole("heading", { name: "What an interviewer hears" })).toBeVisible();
  await expect(check.getByText("Lewicki, Polin & Lount 2016")).toBeVisible();
  await expect(check.getByText("Against it: The apologies were written, not spoken.")).toBeVisible();
  await expect(check.getByText("60% of the words.", { exact: true })).toBeVisible();
  await check.getByRole("button", { name: "Run the examples" }).click();
  await expect(check.getByText(/^Run just now: heard in (\d+) of \1, silent at (\d+) of \2\.$/)).toBeVisible();
  await expect(check.getByText("Run: You explain first and own it later.").first()).toBeVisible();
});

test("words of one's own are heard by one check as they are typed, and an example can be changed", async ({ page }) => {
  await page.goto("/method/but-pivot");
  const check = page.locator("#check-but-pivot");
  const field = check.getByLabel("Try your own sentence");
  await field.fill("I missed the deadline, but nobody had told me about it.");
  await expect(check.locator(".tried mark")).toHaveText("but nobody had told me about it");
  await field.fill("I missed the deadline.");
  await expect(check.locator(".tried")).toHaveText(/^By its own rule, this check hears nothing here\./);
  for (const unread of ["Olvidé la reunión y no avisé a nadie.", "asdf", "Deadline"]) {
    await field.fill(unread);
    await expect(check.locator(".tried")).toHaveText(
      /^This is not judged: it could not be read as an English sentence\./,
    );
  }
  await field.fill("");
  await expect(check.locator(".tried")).toBeEmpty();
  await check
    .getByRole("button", { name: /^Change it/ })
    .first()
    .click();
  await expect(field).toBeFocused();
  await expect(field).not.toHaveValue("");
  await expect(check.locator(".tried mark").first()).toBeVisible();
});

test("a check that hangs on the trade asks for it", DESK, async ({ page }) => {
  await page.goto("/method/common-failure");
  const check = page.locator("#check-common-failure");
  await check.getByLabel("Try your own sentence").fill("I missed my quota in the third quarter.");
  await check.getByLabel("Your occupation").fill("Salesperson");
  await expect(check.locator(".tried mark")).toBeVisible();
  await check.getByLabel("Your occupation").fill("Nurse");
  await expect(check.locator(".tried")).toHaveText(/^By its own rule, this check hears nothing here\./);
});

test("rules are found by words and by their part, and a rule by its address", async ({ page }) => {
  await page.goto("/method");
  await expect(page.getByText("38 rules, 40 checks")).toBeVisible();
  await page.getByRole("searchbox", { name: "Find a rule or a check" }).fill("humblebrag");
  await expect(page.getByText("1 rule, 1 check")).toBeVisible();
  await expect(page.getByRole("region", { name: /^A1/ })).toBeVisible();
  await expect(page.getByRole("region", { name: /^B1/ })).toBeHidden();
  await page.getByRole("searchbox").fill("zebra");
  await expect(page.getByText("Nothing here has the word “zebra”.")).toBeVisible();
  await page.getByRole("searchbox").fill("");
  await page.getByRole("link", { name: "H Afterwards: what counts most" }).click();
  await expect(page.getByRole("heading", { name: "H. Afterwards: what counts most" })).toBeInViewport();
  await page.goto("/method/e2");
  await expect(page.getByRole("region", { name: /^E2/ })).toBeFocused();
});

test("an address without a room, a story or a rule says so, and leads on", async ({ page, running }) => {
  for (const [path, what, way, to, status] of [
    ["/nonsense", "page", "To your stories", "/", 404],
    ["/settings/more", "page", "To your stories", "/", 404],
    ["/method/nonsense", "rule", "To the whole method", "/method", 200],
    ["/story/nonsense", "story", "To your stories", "/", 200],
  ] as const) {
    const answer = await page.goto(path);
    expect(answer?.status()).toBe(status);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(`This ${what} is not here`);
    if (path === "/nonsense") await expectAccessible(page);
    await page.getByRole("button", { name: way }).click();
    await expect(page).toHaveURL(`${running.address}${to}`);
  }
  await page.goto("/method/nonsense");
  await page.getByRole("link", { name: "Examples" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("One answer, weak to strong");
});

test("with the keyboard alone a check is opened, run and folded", DESK, async ({ page }) => {
  await page.goto("/method/A1");
  await expect(page.getByRole("region", { name: /^A1/ })).toBeFocused();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  const check = page.locator("#check-humblebrag");
  await expect(check.getByLabel("Try your own sentence")).toBeVisible();
  await page.keyboard.press("Tab");
  await expect(check.getByLabel("Try your own sentence")).toBeFocused();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(check.getByText(/^Run just now/)).toBeVisible();
});

test("a remark leads to its rule", async ({ page }) => {
  await pasteAnswer(page, STEEL);
  await heardIn(page).getByRole("link", { name: "The rule, with examples of Stock defence" }).click();
  await expect(page).toHaveURL(/\/method\/defensive-phrase$/);
  await expect(page.locator("#check-defensive-phrase")).toHaveAttribute("open", "");
  await page.goBack();
  await expect(heardIn(page).getByText("Stock defence", { exact: true })).toBeVisible();
});

test("every check runs its examples as they say", DESK, async ({ page }) => {
  test.slow();
  await page.goto("/method");
  await expect(page.locator("details.check")).toHaveCount(40);
  for (const check of await page.locator("details.check").all()) {
    await check.locator(":scope > summary").click();
    await check.getByRole("button", { name: "Run the examples" }).click();
    await expect(check.getByText(/^Run just now: heard in (\d+) of \1, silent at (\d+) of \2\.$/)).toBeVisible();
    await check.locator(":scope > summary").click();
  }
});

for (const colorScheme of ["light", "dark"] as const)
  test.describe(`${colorScheme}:`, () => {
    test.use({ colorScheme });

    test("axe finds nothing in the method", async ({ page, isMobile }) => {
      test.slow();
      await page.goto("/method");
      await expect(page.getByRole("heading", { name: "A. Choosing the failure" })).toBeVisible();
      await expectAccessible(page);
      await page.goto("/method/absolute");
      const check = page.locator("#check-absolute");
      await check.getByRole("button", { name: "Run the examples" }).click();
      await expect(check.getByText(/^Run just now/)).toBeVisible();
      await check.getByLabel("Try your own sentence").fill("It was a total disaster.");
      await expect(check.locator(".tried mark").first()).toBeVisible();
      await expectAccessible(page);
      if (isMobile) await expectTouchable(page);
    });
  });
