import type { Page } from "@playwright/test";
import { expect, pasteAnswer, STEEL, test } from "./running.ts";

const mainOf = (page: Page) => page.getByRole("main");

test("each room has a title of its own", async ({ page }) => {
  await page.goto("/");
  await expect(page).toHaveTitle("Unflinch");
  for (const [link, title] of [
    ["Find a failure", "Find a failure · Unflinch"],
    ["Examples", "Examples · Unflinch"],
    ["Method", "Method · Unflinch"],
    ["Settings", "Settings · Unflinch"],
    ["Unflinch", "Unflinch"],
  ] as const) {
    await page.getByRole("navigation").getByRole("link", { name: link }).click();
    await expect(page).toHaveTitle(title);
  }
  await pasteAnswer(page, STEEL);
  await expect(page).toHaveTitle("The steel · Unflinch");
  const id = new URL(page.url()).pathname.split("/").at(-1);
  await page.goto(`/build/${id}`);
  await expect(page).toHaveTitle("Build · The steel · Unflinch");
  await page.goto(`/versions/${id}`);
  await expect(page).toHaveTitle("Versions · The steel · Unflinch");
});

test("where what was pressed went with its room, the focus is on the content of the next one", async ({ page }) => {
  await page.goto("/");
  await page.getByRole("button", { name: /^Find a failure/ }).press("Enter");
  await expect(page.getByRole("heading", { level: 1, name: "Find a failure" })).toBeVisible();
  await expect(mainOf(page)).toBeFocused();
  await page.goBack();
  await expect(page.getByRole("button", { name: /^Paste an answer/ })).toBeVisible();
  await expect(mainOf(page)).toBeFocused();
  const link = page.getByRole("link", { name: "Method" });
  await link.press("Enter");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(link).toBeFocused();
});

test("a room whose scripts are late takes the focus when it comes, and the first page leaves it alone", async ({
  page,
}) => {
  let letCome = (): void => {};
  const come = new Promise<void>(resolve => {
    letCome = resolve;
  });
  await page.route(/\/find-page-/, async route => {
    await come;
    await route.continue();
  });
  await page.goto("/");
  await expect(page.locator("body")).toBeFocused();
  await page.getByRole("button", { name: /^Find a failure/ }).press("Enter");
  await expect(page.getByText("One moment…")).toBeVisible();
  letCome();
  await expect(page.getByRole("heading", { level: 1, name: "Find a failure" })).toBeVisible();
  await expect(mainOf(page)).toBeFocused();
});

test("an address that is no code of any text leads to its room all the same", async ({ page }) => {
  await page.goto("/");
  for (const [path, heading] of [
    ["/method/50%", "This rule is not here"],
    ["/story/50%25%E0", "This story is not here"],
  ] as const) {
    await page.evaluate(to => history.pushState(null, "", to), path);
    await page.evaluate(() => window.dispatchEvent(new PopStateEvent("popstate")));
    await expect(page.getByRole("heading", { level: 1, name: heading })).toBeVisible();
  }
});

test("a part of the first page that cannot be had is asked for until it comes", async ({ page }) => {
  await pasteAnswer(page, STEEL);
  await pasteAnswer(page, `${STEEL} Nine days.`, "The other steel");
  let refused = 0;
  await page.route(/\/habits-panel-/, route => (refused++ === 0 ? route.abort() : route.continue()));
  await page.goto("/");
  await expect(page.getByRole("region", { name: "What you keep doing" })).toBeVisible();
  expect(refused).toBeGreaterThan(1);
});

test("a link within a room leads to its part by keyboard, and the address stays", async ({ page }) => {
  await page.goto("/settings");
  await expect(page.getByRole("heading", { level: 1, name: "Settings" })).toBeVisible();
  await page.getByRole("link", { name: "To the content" }).press("Enter");
  await expect(mainOf(page)).toBeFocused();
  expect(new URL(page.url()).hash).toBe("");
});
