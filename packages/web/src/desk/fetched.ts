const AGAIN_MS = 1000;

/** A part of the page that cannot be had now is asked for until it comes. */
export async function fetched<Part>(load: () => Promise<Part>): Promise<Part> {
  for (;;)
    try {
      return await load();
    } catch {
      await new Promise(resolve => setTimeout(resolve, AGAIN_MS));
    }
}
