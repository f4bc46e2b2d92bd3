import { type BrowserContext, expect } from "@playwright/test";

/**
 * Fails a test on a request to an address that does not begin with `home`, on an error in a page or in its console.
 * @param use runs the test, with the list that such requests are put in
 */
export async function withoutStrangers(
  context: BrowserContext,
  home: string,
  use: (strangers: string[]) => Promise<void>,
): Promise<void> {
  const strangers: string[] = [];
  context.on("request", request => {
    const url = request.url();
    if (!url.startsWith(home) && !/^(?:data|blob):/.test(url)) strangers.push(url);
  });
  const errors: string[] = [];
  context.on("weberror", webError => void errors.push(webError.error().message));
  context.on("console", message => {
    // A server that a test has killed is missed aloud by the browser.
    if (message.type() === "error" && !/Failed to load resource/.test(message.text())) errors.push(message.text());
  });
  await use(strangers);
  expect(strangers).toEqual([]);
  expect(errors).toEqual([]);
}
