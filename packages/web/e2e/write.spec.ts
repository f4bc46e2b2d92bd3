import { editorOf, expect, heardIn, pasteAnswer, STEEL, test } from "./running.ts";

test("from the first start to a third version that has nothing to mend", async ({ page, running }) => {
  await page.goto("/");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("“Tell me about a failure.”");
  await pasteAnswer(page, STEEL);
  const heard = heardIn(page);
  await expect(heard.getByRole("heading", { name: "Mend first" })).toBeVisible();
  await expect(heard.getByText("Stock defence", { exact: true })).toBeVisible();
  await page.getByRole("button", { name: "Keep this version" }).click();
  await expect(page.getByText("Kept as version 1.")).toBeVisible();

  await heard.getByRole("button", { name: "Leave the phrase out" }).first().click();
  await expect(editorOf(page)).toContainText("It was my first year as a planner.");
  await expect(heard.getByText("Stock defence", { exact: true })).toHaveCount(0);
  await page.getByRole("button", { name: "Keep this version" }).click();
  await expect(page.getByText("Kept as version 2.")).toBeVisible();

  await editorOf(page).press("ControlOrMeta+End");
  await page.keyboard.type(" Since then I read every contract aloud with a colleague before I order.");
  await expect(heard.getByText("You work differently since")).toBeVisible();
  await page.getByRole("button", { name: "Keep this version" }).click();
  await expect(page.getByText("Kept as version 3.")).toBeVisible();

  await page.getByRole("button", { name: "Versions (3)" }).click();
  const versions = page.getByRole("dialog", { name: "Versions" });
  await expect(versions.getByRole("listitem")).toHaveCount(3);
  await expect(versions.getByText("This is what stands in the editor.")).toHaveCount(1);
  await versions.getByRole("button", { name: "Go back to version 1" }).click();
  await expect(editorOf(page)).toContainText("To be fair, it was my first year");
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(editorOf(page)).toContainText("Since then I read every contract aloud");

  await expect(page.getByText("Saved on this machine")).toBeVisible();
  const { stories } = await running.kept<{
    stories: { story: { id: string }; copy: { text: string }; drafts: number }[];
  }>("/stories");
  expect(stories.map(({ copy, drafts }) => [copy.text, drafts])).toEqual([
    [
      `${STEEL.replace("To be fair, it", "It")} Since then I read every contract aloud with a colleague before I order.`,
      3,
    ],
  ]);
});

test("the example, a blank page and a pasted answer each lead to the editor", async ({ page }) => {
  await page.goto("/");
  await page.getByRole("button", { name: "Open the example" }).click();
  await expect(heardIn(page).getByRole("heading", { name: "Mend first" })).toBeVisible();
  await page.getByRole("link", { name: "Unflinch" }).click();
  await expect(page.getByRole("link", { name: "The locked hall" })).toBeVisible();
  await expect(page.getByText("Mend first: stock defence.")).toBeVisible();

  await page.getByRole("button", { name: "Write one" }).click();
  await expect(heardIn(page)).toContainText("Nothing to hear yet.");
  await expect(editorOf(page)).toBeFocused();
  await page.keyboard.type("I forgot");
  await expect(heardIn(page)).toContainText("15");
});

test("a remark is read at its words, fixed by a key, and undone", async ({ page, isMobile }) => {
  test.skip(isMobile, "a phone has no F8");
  await pasteAnswer(page, STEEL);
  await expect(heardIn(page).getByText("Stock defence", { exact: true })).toBeVisible();
  await editorOf(page).focus();
  await page.keyboard.press("ControlOrMeta+Home");
  await page.keyboard.press("F8");
  const card = page.locator(".cm-tooltip");
  await expect(card).toContainText("Stock defence");
  await expect(card).toContainText("Leave the phrase out.");
  await page.keyboard.press("Alt+Enter");
  await expect(card).toHaveCount(0);
  await expect(editorOf(page)).toContainText("It was my first year");
  await page.keyboard.press("ControlOrMeta+z");
  await expect(editorOf(page)).toContainText("To be fair, it was my first year");
  await expect(heardIn(page).getByText("Stock defence", { exact: true })).toBeVisible();
});

test("a remark is read by pointing at its words", async ({ page }) => {
  await pasteAnswer(page, STEEL);
  await page.locator(".editor .mark.error").click();
  const card = page.locator(".cm-tooltip");
  await expect(card).toContainText("Stock defence");
  await page.keyboard.press("Escape");
  await expect(card).toHaveCount(0);
  await page.locator(".editor .mark.error").click();
  await card.getByRole("button", { name: "Close" }).click();
  await expect(card).toHaveCount(0);
  await page.locator(".editor .mark.error").click();
  await card.getByRole("button", { name: "Leave the phrase out" }).click();
  await expect(card).toHaveCount(0);
  await expect(editorOf(page)).toContainText("It was my first year");
});

test("a remark set aside stays so in every version until it is brought back", async ({ page }) => {
  await pasteAnswer(page, STEEL);
  const heard = heardIn(page);
  await heard.getByRole("button", { name: "Set aside" }).first().click();
  await heard.getByRole("button", { name: "I keep it on purpose" }).click();
  await expect(heard.getByText("1 set aside")).toBeVisible();
  await expect(
    heard.getByRole("heading", { name: "Mend first" }).or(heard.getByText("1 set aside")).first(),
  ).toBeVisible();

  await editorOf(page).press("ControlOrMeta+End");
  await page.keyboard.type(" Since then I read every contract aloud.");
  await page.getByRole("button", { name: "Keep this version" }).click();
  await page.reload();
  await expect(heard.getByText("1 set aside")).toBeVisible();
  await heard.getByText("1 set aside").click();
  await heard.getByRole("button", { name: "Bring back Stock defence" }).click();
  await expect(heard.getByRole("button", { name: "Leave the phrase out" })).toBeVisible();

  await heard.getByRole("button", { name: "Set aside" }).first().click();
  await heard.getByRole("button", { name: "This is wrong here" }).click();
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(heard.getByRole("button", { name: "Leave the phrase out" })).toBeVisible();
});

test("the strip says where the time goes and leads to the words", async ({ page }) => {
  await pasteAnswer(page, STEEL);
  const strip = page.getByRole("figure");
  await expect(strip).toContainText(/about 1\d s|about 2\d s/);
  await expect(strip).toContainText("of 2 min");
  await page.getByRole("radio", { name: "1 min", exact: true }).check();
  await expect(strip).toContainText("of 1 min");
  await strip.getByRole("button", { name: /^What came of it/ }).click();
  // The words are selected: a key takes them out.
  await page.keyboard.press("Delete");
  await expect(editorOf(page)).not.toContainText("It cost us nine days");
  await page.reload();
  await expect(page.getByRole("radio", { name: "1 min", exact: true })).toBeChecked();
});

test("a key press is reviewed at most once", async ({ page }) => {
  await page.addInitScript(() => {
    const counted = window as unknown as { asked: number };
    counted.asked = 0;
    const { postMessage } = Worker.prototype;
    Worker.prototype.postMessage = function (...args: unknown[]) {
      counted.asked++;
      return Reflect.apply(postMessage, this, args);
    };
  });
  const asked = () => page.evaluate(() => (window as unknown as { asked: number }).asked);
  await pasteAnswer(page, STEEL);
  await expect(heardIn(page).getByRole("heading", { name: "Mend first" })).toBeVisible();
  await editorOf(page).press("ControlOrMeta+End");
  const before = await asked();
  const more = " It was my decision.";
  await page.keyboard.type(more);
  await expect(page.getByText("Saved on this machine")).toBeVisible();
  const since = (await asked()) - before;
  expect(since).toBeGreaterThan(0);
  expect(since).toBeLessThanOrEqual(more.length);
});

test("after a fix the panel quotes the text as it is", async ({ page }) => {
  await page.goto("/");
  await page.getByRole("button", { name: "Open the example" }).click();
  await heardIn(page).getByRole("button", { name: "Leave the phrase out" }).first().click();
  await expect(heardIn(page).getByText("Stock defence", { exact: true })).toHaveCount(0);
  await heardIn(page)
    .getByText(/more remark/)
    .click();
  const text = (await editorOf(page).innerText()).replace(/\s+/g, " ");
  const quotes = await heardIn(page).locator("blockquote, .quote").allInnerTexts();
  const words = quotes.map(quote => quote.replace(/\s+/g, " ").replace(/^“|”$/g, ""));
  expect(words.length).toBeGreaterThan(5);
  for (const piece of words.flatMap(quote => quote.split("…"))) expect(text).toContain(piece.trim());
});

test("a notice goes by itself, goes with its room, and never lies over the line that is written", async ({ page }) => {
  await pasteAnswer(page, `${STEEL}\n\n`.repeat(12));
  const notice = page.locator(".notice");
  const keep = page.getByRole("button", { name: "Keep this version" });
  await keep.click();
  await expect(notice).toHaveText(/Kept as version 1\./);
  await expect(notice).toHaveCount(0, { timeout: 6500 });
  await keep.click();
  await expect(notice).toBeVisible();
  await editorOf(page).press("ControlOrMeta+End");
  await page.keyboard.type("It was mine.");
  const last = await page.locator(".editor .cm-line").last().boundingBox();
  const bar = await notice.boundingBox();
  expect(last!.y + last!.height).toBeLessThanOrEqual(bar!.y);
  await page.getByRole("link", { name: "Examples", exact: true }).click();
  await expect(page.getByRole("heading", { level: 1 })).not.toHaveText("The steel");
  await expect(notice).toHaveCount(0);
});

test("the way down to what is to be mended floats while the words are read, and not while they are written", async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 700 });
  await pasteAnswer(page, `${STEEL}\n\n`.repeat(6));
  const down = page.getByRole("link", { name: /to mend/ });
  await expect(down).toBeInViewport();
  await editorOf(page).click({ position: { x: 40, y: 30 } });
  const sheet = await page.locator(".sheet").boundingBox();
  await expect.poll(async () => (await down.boundingBox())!.y).toBeGreaterThanOrEqual(sheet!.y + sheet!.height);
  await editorOf(page).fill("");
  await page.keyboard.type("I forgot");
  await expect(down).toHaveCount(0);
});
