import { expect, type Locator } from "@playwright/test";

/** More than any page has. */
const MOST_PRESSES = 60;

/** Presses Tab until the focus is on the target, or on one of several; once one is there, as Tab does not wait for what is still to come. */
export async function tabTo(target: Locator): Promise<void> {
  await expect(target.first()).toBeVisible();
  const focused = target.and(target.page().locator(":focus"));
  for (let presses = 0; presses < MOST_PRESSES; presses++) {
    if ((await focused.count()) === 1) return;
    await target.page().keyboard.press("Tab");
  }
  throw new Error(`No Tab leads to ${target}`);
}
