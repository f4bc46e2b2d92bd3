/** Opens an address in the browser that the person uses; whether that could be asked for. */
export async function openPage(address: string): Promise<boolean> {
  const { default: open } = await import("open");
  try {
    const browser = await open(address);
    browser.on("error", () => {});
    return true;
  } catch {
    return false;
  }
}
