import type { Page } from "@playwright/test";
import { expectAccessible } from "./accessible.ts";
import { editorOf, expect, type Kept, keptTexts, type Running, saved, test } from "./running.ts";
import { tabTo } from "./tab-to.ts";

const PROMISE =
  "I promised a new colleague that I would be back in five minutes and left her alone with four patients for half the night.";
const USUAL = "I gave the antibiotics an hour late.";

const fieldOf = (page: Page) => page.getByRole("region", { name: "Jot it down" }).getByRole("textbox");
const cardOf = (page: Page, words: string) =>
  page.getByRole("region", { name: "Jotted down" }).locator(".candidate", { hasText: words });
const notice = (page: Page, words: string) => page.locator(".notice", { hasText: words });

async function openFind(page: Page, occupation: string | null = "ICU nurse"): Promise<void> {
  await page.goto("/find");
  await expect(page.getByRole("heading", { level: 1, name: "Find a failure" })).toBeVisible();
  if (occupation === null) return;
  await page.getByLabel("What do you work as?").fill(occupation);
  await expect(page.getByText("Which relative told you “she is not herself”")).toBeVisible();
}

async function jot(page: Page, text: string): Promise<void> {
  await fieldOf(page).fill(text);
  await fieldOf(page).press("Enter");
  await expect(cardOf(page, text)).toBeVisible();
}

interface Stories {
  readonly stories: readonly {
    readonly story: { readonly title: string; readonly occupation: string | null; readonly jotted: boolean };
    readonly copy: { readonly text: string };
  }[];
}
const keptStories = async (running: Running) =>
  (await running.kept<Stories>("/stories")).stories.map(({ story: { title, occupation, jotted }, copy }) => ({
    title,
    occupation,
    jotted,
    text: copy.text,
  }));

test("from a prompt of the trade to the room where the answer is built", async ({ page, running }) => {
  await openFind(page);
  await expect(page.getByText("Nothing yet: take the prompt that stings a little")).toBeVisible();
  await page.getByRole("button", { name: "To whom did you say “I am back in five minutes”?" }).click();
  await expect(fieldOf(page)).toBeFocused();
  await expect(fieldOf(page)).toHaveAccessibleName("To whom did you say “I am back in five minutes”?");
  await page.keyboard.type(PROMISE);
  await expect(
    page.getByText(
      "Nothing speaks against it yet. Still open: what people of your trade say; what was yours alone in it.",
    ),
  ).toBeVisible();
  await page.keyboard.press("Enter");
  await expect(fieldOf(page)).toHaveValue("");
  await expect(fieldOf(page)).toBeFocused();

  const card = cardOf(page, PROMISE);
  await expect(card.getByText("Only they can say. Ask two people of your trade.")).toBeVisible();
  await expect(card.getByText("I did not recognise it as a usual failure")).toBeHidden();
  await card.getByText("More that is open").click();
  await expect(
    card.getByText("I did not recognise it as a usual failure of your trade. It may still be one."),
  ).toBeVisible();
  await expect
    .poll(() => keptStories(running))
    .toMatchObject([{ jotted: true, occupation: "ICU nurse", text: PROMISE }]);
  await card.getByRole("button", { name: /^Go on with this one/ }).click();
  await expect(page).toHaveURL(/\/build\/[0-9a-f-]{36}$/);
  await expect
    .poll(() => keptStories(running))
    .toEqual([{ title: "I promised a new colleague that …", occupation: "ICU nurse", jotted: false, text: PROMISE }]);
  await page.goBack();
  await expect(page.getByText("Nothing yet: take the prompt")).toBeVisible();
});

test("a choice stays where the first words are too long for a title and end in the middle of a character", async ({
  page,
  running,
}) => {
  const text = `${"a".repeat(199)}😀 and I told nobody`;
  await openFind(page, null);
  await jot(page, text);
  await cardOf(page, text)
    .getByRole("button", { name: /^Go on with this one/ })
    .click();
  await expect(page).toHaveURL(/\/build\//);
  await expect.poll(() => keptStories(running)).toMatchObject([{ title: `${"a".repeat(199)}…`, jotted: false, text }]);
});

test("a jotted failure can be written straight away", async ({ page }) => {
  await openFind(page);
  await jot(page, PROMISE);
  await cardOf(page, PROMISE)
    .getByRole("button", { name: /^Write it straight away/ })
    .click();
  await expect(page).toHaveURL(/\/story\/[0-9a-f-]{36}$/);
  await expect(editorOf(page)).toContainText(PROMISE);
});

test("candidates stand side by side, each with reasons in its own words", async ({ page, isMobile }) => {
  await openFind(page);
  await jot(page, PROMISE);
  await expect(page.getByRole("heading", { name: "Side by side" })).toHaveCount(0);
  await jot(page, USUAL);
  const usual = cardOf(page, USUAL);
  await expect(usual.getByRole("heading", { name: "Speaks against it" })).toBeVisible();
  await expect(usual.locator("mark")).toHaveText("I gave the antibiotics an hour late");
  await expect(usual.getByText("“gave a medicine late” is one of the commonest failures")).toBeVisible();
  await usual.getByText("Speaks for it").click();
  await expect(usual.getByText("“I gave the antibiotics an hour late” tells what went wrong.")).toBeVisible();

  const beside = page.getByRole("region", { name: "Side by side" });
  await expect(beside.getByText("Nothing speaks against one of them yet.")).toBeVisible();
  await expect(beside.getByText("Against it: many people of your trade could tell it.")).toBeVisible();
  if (isMobile) {
    const rulesOf = (words: string) =>
      beside.locator(".standings > li").filter({ hasText: words }).getByRole("listitem");
    await expect(rulesOf("I gave")).toContainText(["felt by somebody: open", "your own: against"]);
    await expect(rulesOf("I promised")).toContainText(["felt by somebody: for", "your own: open"]);
    await expect(beside.getByText("Is it a failure?")).toBeHidden();
    await beside.getByText("The same for all of them").click();
    await expect(beside.getByRole("listitem").filter({ hasText: "Is it a failure?" })).toHaveText(
      "Is it a failure? for",
    );
  } else {
    const own = beside
      .getByRole("listitem")
      .filter({ has: page.getByRole("heading", { name: "Is there something in it that only you can tell?" }) });
    await expect(own.locator(".rule-cell").filter({ hasText: "I gave" })).toHaveText(/^against/);
    await expect(own.locator(".rule-cell").filter({ hasText: "I promised" })).toHaveText(/^open/);
  }
  expect(await page.locator("main").innerText()).not.toMatch(/%|\bscore\b/i);
});

test("side by side they stand beside each other on a desk and below each other on a phone", async ({
  page,
  isMobile,
}) => {
  await openFind(page);
  await jot(page, PROMISE);
  await jot(page, USUAL);
  // Both in one look: what is heard of a card comes when it comes, and moves what is below it.
  const [first, second] = await page
    .getByRole("region", { name: "Jotted down" })
    .locator(".candidate")
    .evaluateAll(cards => cards.map(card => card.getBoundingClientRect()).map(({ top, bottom }) => ({ top, bottom })));
  if (isMobile) expect(second!.top).toBeGreaterThan(first!.bottom);
  else expect(second!.top).toBe(first!.top);
});

test("every trade that is known brings its own prompts, any other those for everybody", async ({ page }) => {
  await openFind(page, null);
  const prompts = page.getByRole("region", { name: "Does one of these bring something back?" });
  await expect(prompts.getByRole("listitem")).toHaveCount(4);
  const general = await prompts.getByRole("listitem").allInnerTexts();
  await prompts.getByRole("button", { name: "More prompts" }).click();
  const first = prompts.getByText(general[0]!.split("\n").at(-1)!);
  await expect(first).toHaveCount(0);
  const settings = page.waitForResponse(/\/api\/settings$/);
  await page.evaluate(() => document.dispatchEvent(new Event("visibilitychange")));
  await (await settings).finished();
  await expect(page.getByText("Nothing yet: take the prompt")).toBeVisible();
  await expect(first).toHaveCount(0);
  const work = page.getByLabel("What do you work as?");
  await work.fill("falconer");
  await expect(
    page.getByText("I do not know the trade “falconer”. The questions are then for everybody"),
  ).toBeVisible();
  expect(await prompts.getByRole("listitem").allInnerTexts()).toEqual(general);
  await work.fill("plumber");
  await expect(prompts.getByText("Which noise did a tenant describe")).toBeVisible();
  await expect(page.getByText("“falconer”")).toHaveCount(0);
  await page.reload();
  await expect(prompts.getByText("Which noise did a tenant describe")).toBeVisible();
  await expect(work).toHaveValue("plumber");
});

test("what is half jotted is there after a reload, and after the server was killed", async ({ page, running }) => {
  await openFind(page);
  await fieldOf(page).pressSequentially("I forgot to tell the night shift");
  await page.reload();
  await expect(cardOf(page, "I forgot to tell the night shift")).toBeVisible();
  await running.kill();
  await fieldOf(page).pressSequentially("I let the student go in alone, and she cried in the store room");
  await expect(page.getByText("Kept in this browser", { exact: true })).toBeVisible();
  await fieldOf(page).press("Enter");
  await running.start();
  await expect
    .poll(() => keptTexts(running), { timeout: 20_000 })
    .toEqual(["I forgot to tell the night shift", "I let the student go in alone, and she cried in the store room"]);
  await page.reload();
  await expect(page.locator(".candidate")).toHaveCount(2);
});

test("a field that was emptied again leaves nothing behind", async ({ page, running }) => {
  await openFind(page);
  await fieldOf(page).pressSequentially("No");
  await fieldOf(page).fill("");
  await fieldOf(page).blur();
  await expect(page.getByText("Nothing yet: take the prompt")).toBeVisible();
  await expect.poll(() => keptTexts(running), { timeout: 20_000 }).toEqual([]);
});

test("what another tab made of a jotted failure stays when this one types on in it", async ({
  page,
  context,
  running,
}) => {
  await openFind(page);
  await fieldOf(page).pressSequentially("I forgot to order the steel.");
  const second = await context.newPage();
  await openFind(second, null);
  await cardOf(second, "I forgot to order the steel.")
    .getByRole("button", { name: /^Write it straight away/ })
    .click();
  await expect(second.getByRole("button", { name: "Keep this version" })).toBeEnabled();
  await editorOf(second).press("ControlOrMeta+End");
  await second.keyboard.type(" It cost us nine days, and I told the client.");
  await saved(second);
  await second.close();
  await fieldOf(page).press("End");
  await page.keyboard.type(" It hurt.");
  await expect(notice(page, "What you began here was changed in another tab")).toBeVisible();
  const both = [
    "I forgot to order the steel. It cost us nine days, and I told the client.",
    "I forgot to order the steel. It hurt.",
  ];
  await expect.poll(() => keptTexts(running)).toEqual(both);
});

test("what another tab changed in a candidate stays when this one types on in it", async ({
  page,
  context,
  running,
}) => {
  await openFind(page);
  await jot(page, USUAL);
  const second = await context.newPage();
  await openFind(second, null);
  for (const tab of [page, second]) await tab.getByRole("button", { name: /^Change/ }).click();
  await second.getByLabel("Your words").fill(PROMISE);
  await second.getByLabel("Your words").press("Enter");
  await expect.poll(() => keptTexts(running)).toEqual([PROMISE]);
  await page.getByLabel("Your words").fill(`${USUAL} It hurt.`);
  await expect(notice(page, "This was changed in another tab.")).toBeVisible();
  await expect(cardOf(page, PROMISE)).toBeVisible();
  await expect(page.getByLabel("Your words")).toHaveCount(0);
  const { stories } = await running.kept<Kept>("/stories");
  const path = `/stories/${stories[0]!.story.id}`;
  await expect
    .poll(async () => (await running.kept<{ drafts: { text: string }[] }>(path)).drafts.map(({ text }) => text))
    .toEqual([`${USUAL} It hurt.`]);
  expect(await keptTexts(running)).toEqual([PROMISE]);
});

test("a candidate is changed and deleted, and both can be undone", async ({ page }) => {
  await openFind(page);
  await jot(page, USUAL);
  await page.getByRole("button", { name: /^Change/ }).click();
  const words = page.getByLabel("Your words");
  await expect(words).toBeFocused();
  await words.fill(PROMISE);
  await words.press("Enter");
  await expect(cardOf(page, PROMISE)).toBeVisible();
  await expect(page.getByRole("button", { name: /^Change/ })).toBeFocused();
  await notice(page, "Changed.").getByRole("button", { name: "Undo" }).click();
  await expect(cardOf(page, USUAL)).toBeVisible();

  await page.getByRole("button", { name: /^Delete/ }).click();
  await expect(page.locator(".candidate")).toHaveCount(0);
  await notice(page, "Deleted.").getByRole("button", { name: "Undo" }).click();
  await expect(cardOf(page, USUAL)).toBeVisible();
  await expect(cardOf(page, USUAL).getByRole("heading", { name: "Speaks against it" })).toBeVisible();
});

test("the peer test: copied, sent, its answers noted and taken back", async ({ page, context, running }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.addInitScript(() => {
    Object.assign(window, { shared: [] as string[] });
    navigator.share = async ({ text } = {}) => {
      (window as unknown as { shared: string[] }).shared.push(text!);
    };
  });
  await openFind(page);
  await jot(page, PROMISE);
  const card = cardOf(page, PROMISE);
  await card.getByText("Ask somebody of your trade").click();
  await expect(card.getByText("Nobody has been asked yet. Ask two people of your trade.")).toBeVisible();
  const asked = await card.locator(".peer-card").innerText();
  expect(asked).toContain(`You know our trade (ICU nurse), so I ask you.`);
  expect(asked).toContain(`“${PROMISE}”`);
  await card.getByRole("button", { name: "Copy" }).click();
  await expect(notice(page, "Copied.")).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(asked);
  await card.getByRole("button", { name: "Send" }).click();
  expect(await page.evaluate(() => (window as unknown as { shared: string[] }).shared)).toEqual([asked]);

  const note = async (says: string, who: string, words: string) => {
    await card.getByRole("radio", { name: says }).check();
    await card.getByLabel("Who it was").fill(who);
    await card.getByLabel("What else they said").fill(words);
    await card.getByRole("button", { name: "Note the answer" }).click();
    await expect(card.locator(".peer-answers")).toContainText(who);
  };
  await note("“That’s rough”", "Dita", "It happened to me too.");
  const reading = card.locator(".peer-reading");
  await expect(reading).toHaveText("Dita says it is rough. Ask one more: one answer may be chance.");
  await expect(reading).toBeFocused();
  await expect(reading).toBeInViewport();
  await note("“Barely a hiccup”", "Marek", "");
  await expect(card.getByText("Dita says it is rough, Marek says it is a hiccup.").first()).toBeVisible();
  await expect(card.getByRole("heading", { name: "Still open" })).toBeVisible();
  await card.getByRole("button", { name: "Take back what Marek said" }).click();
  await expect(card.getByText("Marek")).toHaveCount(0);
  await notice(page, "Taken back.").getByRole("button", { name: "Undo" }).click();
  await expect(card.locator(".peer-answers")).toContainText("Marek");

  const { stories } = await running.kept<{ stories: { story: { id: string } }[] }>("/stories");
  const kept = () =>
    running.kept<{ peers: { who: string; says: string; words: string }[] }>(`/stories/${stories[0]!.story.id}`);
  await expect
    .poll(async () => (await kept()).peers.map(({ who, says, words }) => [who, says, words]))
    .toEqual([
      ["Dita", "rough", "It happened to me too."],
      ["Marek", "hiccup", ""],
    ]);
});

test("without a choice the peer's answer is not noted, and a line says why", async ({ page }) => {
  await openFind(page);
  await jot(page, PROMISE);
  const card = cardOf(page, PROMISE);
  await card.getByText("Ask somebody of your trade").click();
  await card.getByRole("button", { name: "Note the answer" }).click();
  await expect(card.getByRole("alert")).toHaveText("Choose first which of the two they said.");
  const choice = card.getByRole("radiogroup", { name: "They said" });
  await expect(choice).toHaveAccessibleDescription("Choose first which of the two they said.");
  await expect(choice.getByRole("radio").first()).toBeFocused();
  await choice.getByRole("radio", { name: "“Barely a hiccup”" }).check();
  await expect(card.getByRole("alert")).toBeHidden();
  await card.getByRole("button", { name: "Note the answer" }).click();
  await expect(card.locator(".peer-reading")).toHaveText(
    "One person says it is barely a hiccup. Ask one more: one answer may be chance.",
  );
  await expect(card.getByRole("heading", { name: "Speaks against it" })).toHaveCount(0);
});

test("what is not English is kept and not judged, without any tick", async ({ page, running }) => {
  await openFind(page);
  for (const text of ["asdf qwer zxcv", "Olvidé dar la medicina a mi paciente"]) {
    await jot(page, text);
    const card = cardOf(page, text);
    await expect(card.getByRole("heading", { name: "Not judged" })).toBeVisible();
    await expect(card.getByText("only English can be judged here. Your text is kept.")).toBeVisible();
    await expect(card.locator(".verdict-sign.for")).toHaveCount(0);
  }
  await expect.poll(() => keptTexts(running)).toHaveLength(2);
});

test("a misspelt trade is asked about, and taken with one press", async ({ page }) => {
  await openFind(page, null);
  const work = page.getByLabel("What do you work as?");
  await work.fill("nurs");
  await expect(page.getByText("I do not know the trade “nurs”. Did you mean:")).toBeVisible();
  await page.getByRole("button", { name: "nurse", exact: true }).click();
  await expect(work).toHaveValue("nurse");
  await expect(work).toBeFocused();
  await expect(page.getByText("Which relative told you “she is not herself”")).toBeVisible();
});

test("Done with nothing written says what to do", async ({ page }) => {
  await openFind(page);
  await page.getByRole("button", { name: "Done" }).click();
  await expect(notice(page, "There are no words yet. Write one line, then press Done.")).toBeVisible();
});

test("seven failures stand side by side in less than three windows of a phone, each button as high as a thumb", async ({
  page,
  isMobile,
}) => {
  test.skip(!isMobile, "a desk has room");
  await page.setViewportSize({ width: 375, height: 800 });
  await openFind(page);
  for (let k = 0; k < 7; k++) await jot(page, `${PROMISE} It was in year ${k}.`);
  await expect(page.locator(".standings > li")).toHaveCount(7);
  expect((await page.getByRole("region", { name: "Side by side" }).boundingBox())!.height).toBeLessThan(3 * 800);
  const low = await page
    .locator("main :is(button, summary, a)")
    .evaluateAll(all =>
      all.filter(({ clientHeight }) => clientHeight > 0 && clientHeight < 42).map(one => one.textContent),
    );
  expect(low).toEqual([]);
});

test("everything from the prompt to the choice is done with keys alone", async ({ page, isMobile }) => {
  test.skip(isMobile, "a phone has no Tab");
  await openFind(page);
  await tabTo(page.getByRole("button", { name: /Which doubt about a plan/ }));
  await page.keyboard.press("Enter");
  await expect(fieldOf(page)).toBeFocused();
  await page.keyboard.type(PROMISE);
  await page.keyboard.press("Enter");
  await expect(cardOf(page, PROMISE)).toBeVisible();
  await tabTo(page.getByText(/^Ask somebody of your trade/));
  await page.keyboard.press("Enter");
  await tabTo(page.getByRole("button", { name: /^Copy/ }));
  await page.keyboard.press("Tab");
  await page.keyboard.press("Space");
  await expect(page.getByRole("radio", { name: "“That’s rough”" })).toBeChecked();
  await page.keyboard.press("Tab");
  await page.keyboard.type("Dita");
  await page.keyboard.press("Enter");
  await expect(page.locator(".peer-answers")).toContainText("Dita");
  await tabTo(page.getByRole("button", { name: /^Go on with this one/ }));
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/build\//);
});

test("without the engine it still takes and keeps every word", async ({ page, running }) => {
  await page.route("**/assets/review.worker-*", route => route.abort());
  await openFind(page);
  await jot(page, USUAL);
  await expect(cardOf(page, USUAL).getByText("This could not be weighed.")).toBeVisible();
  await expect.poll(() => keptTexts(running)).toEqual([USUAL]);
});

for (const colorScheme of ["light", "dark"] as const)
  test.describe(`${colorScheme}:`, () => {
    test.use({ colorScheme });

    test("axe finds nothing, whether nothing is jotted or everything is open", async ({ page }) => {
      test.slow();
      await openFind(page);
      await expectAccessible(page);
      await jot(page, PROMISE);
      await jot(page, USUAL);
      await jot(page, "The seals");
      await expect(page.locator(".candidate summary", { hasText: "Speaks for it" })).toHaveCount(2);
      await page.locator(".candidate details").evaluateAll(folds => {
        for (const fold of folds as HTMLDetailsElement[]) fold.open = true;
      });
      const card = cardOf(page, USUAL);
      await card.getByRole("radio", { name: "“Barely a hiccup”" }).check();
      await card.getByRole("button", { name: "Note the answer" }).click();
      await expect(card.locator(".peer-answers")).toBeVisible();
      await card.getByRole("button", { name: /^Change/ }).click();
      await expectAccessible(page);
    });
  });
