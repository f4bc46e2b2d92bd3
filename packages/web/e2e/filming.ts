import { appendFileSync, writeFileSync } from "node:fs";
import { type Browser, chromium, devices, type Page } from "@playwright/test";
import { findChromium } from "../../../scripts/chromium.js";
import { expect } from "./running.ts";

const WIDTH = 1280;
const HEIGHT = 720;
/** So often a second the film has another picture; each code is on two. */
const RATE = 5;

/** Every code as the page shows it now, the whole window each, from the first to the last. */
export async function shootCodes(page: Page): Promise<Buffer[]> {
  const dialog = page.getByRole("dialog");
  const pause = dialog.getByRole("button", { name: "Pause" });
  if (await pause.isVisible()) await pause.click();
  const [, , , of] = (await dialog.getByText(/^Code \d+ of \d+$/).innerText()).split(" ");
  const shots: Buffer[] = [];
  for (let k = 0; k < Number(of); k++) {
    await dialog.getByRole("button", { name: "Next" }).click();
    shots.push(await page.screenshot());
  }
  return shots;
}

/** A film of the pictures for Chromium's camera, as a hand holds it: a little turned, a little blurred, the room around it grey. */
export async function writeFilm(page: Page, path: string, pictures: readonly Buffer[]): Promise<void> {
  writeFileSync(path, `YUV4MPEG2 W${WIDTH} H${HEIGHT} F${RATE}:1 Ip A1:1 C420jpeg\n`);
  const grey = Buffer.alloc((WIDTH * HEIGHT) / 2, 128);
  for (const picture of pictures) {
    const light = await page.evaluate(lightOf, { base64: picture.toString("base64"), width: WIDTH, height: HEIGHT });
    const frame = Buffer.concat([Buffer.from("FRAME\n"), Buffer.from(light, "base64"), grey]);
    appendFileSync(path, Buffer.concat([frame, frame]));
  }
}

/** How light each point of the filmed picture is, as base64. Runs in the page. */
async function lightOf(given: { base64: string; width: number; height: number }): Promise<string> {
  const { width, height } = given;
  const bytes = Uint8Array.from(atob(given.base64), character => character.charCodeAt(0));
  const picture = await createImageBitmap(new Blob([bytes]));
  const ground = new OffscreenCanvas(width, height).getContext("2d")!;
  ground.fillStyle = "#777";
  ground.fillRect(0, 0, width, height);
  ground.translate(width / 2, height / 2);
  ground.rotate(0.06);
  ground.filter = "blur(0.6px)";
  const scale = Math.min(width / picture.width, height / picture.height);
  ground.scale(scale, scale);
  ground.drawImage(picture, -picture.width / 2, -picture.height / 2);
  const { data } = ground.getImageData(0, 0, width, height);
  let light = "";
  for (let at = 0; at < data.length; at += 4)
    light += String.fromCharCode((data[at]! * 77 + data[at + 1]! * 150 + data[at + 2]! * 29) >> 8);
  return btoa(light);
}

/** A browser with a camera that plays a film, with one that is refused, or with none. */
export function startBrowser(camera: { film: string } | "refused" | "none"): Promise<Browser> {
  const device = ["--use-fake-device-for-media-stream"];
  const cameras = {
    refused: device,
    none: ["--use-fake-ui-for-media-stream"],
    film: [
      ...device,
      "--use-fake-ui-for-media-stream",
      ...(typeof camera === "object" ? [`--use-file-for-fake-video-capture=${camera.film}`] : []),
    ],
  };
  return chromium.launch({
    executablePath: findChromium()!,
    args: ["--no-sandbox", ...cameras[typeof camera === "object" ? "film" : camera]],
  });
}

/** A page at an address; of the other kind than the one that is tested. It fails on errors when it is closed by `done`. */
export async function openElsewhere(browser: Browser, address: string, isPhone: boolean) {
  const phone = { ...devices["Pixel 7"], viewport: { width: 390, height: 844 } };
  const context = await browser.newContext(isPhone ? phone : { viewport: { width: 1440, height: 900 } });
  const faults: string[] = [];
  context.on("weberror", webError => void faults.push(webError.error().message));
  context.on("console", message => message.type() === "error" && faults.push(message.text()));
  context.on("request", request => {
    if (!/^(?:data|blob):/.test(request.url()) && !request.url().startsWith(address)) faults.push(request.url());
  });
  await context.addInitScript(() => {
    const media = navigator.mediaDevices as MediaDevices | undefined;
    // The blank page before the first has none.
    if (media === undefined) return;
    const open = media.getUserMedia.bind(media);
    media.getUserMedia = async wanted => {
      const stream = await open(wanted);
      Object.assign(window, { opened: stream });
      return stream;
    };
  });
  const page = await context.newPage();
  await page.goto(address);
  return {
    page,
    /** Whether the camera that was opened is off again. */
    isCameraOff: () =>
      page.evaluate(() =>
        (window as unknown as { opened: MediaStream }).opened.getTracks().every(track => track.readyState === "ended"),
      ),
    async done(): Promise<void> {
      await context.close();
      expect(faults).toEqual([]);
    },
  };
}
