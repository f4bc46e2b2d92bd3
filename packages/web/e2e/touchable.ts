import { expect, type Page } from "@playwright/test";

const FINGER_PIXELS = 44;

/** Whatever is there to be pressed is as high as a finger needs it. */
export async function expectTouchable(page: Page): Promise<void> {
  const tooLow = await page.evaluate(finger => {
    const pressed = [
      ...document.querySelectorAll<HTMLElement>("nav a, main a, main button, main summary, main select"),
    ];
    return pressed
      .filter(one => one.checkVisibility() && one.getBoundingClientRect().height < finger)
      .map(one => one.innerText);
  }, FINGER_PIXELS);
  expect(tooLow).toEqual([]);
}
