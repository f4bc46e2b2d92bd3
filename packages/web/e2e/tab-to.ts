import type { Page } from "@playwright/test";

/** Presses Tab until the focus is on something with this name. */
export async function tabTo(page: Page, name: string | RegExp): Promise<void> {
  for (let k = 0; k < 60; k++) {
    await page.keyboard.press("Tab");
    const here = await page.evaluate(() => {
      const focused = document.activeElement;
      return focused?.getAttribute("aria-label") ?? (focused as HTMLElement | null)?.innerText ?? "";
    });
    if (typeof name === "string" ? here.trim() === name : name.test(here)) return;
  }
  throw new Error(`No Tab leads to ${name}`);
}
