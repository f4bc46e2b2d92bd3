import decodeQR from "qr/decode.js";

/** There is no camera to film with; `message` says what to do. */
export class NoCamera extends Error {}

const OTHERWISE = "You can also choose photos of the codes, or the file of the story.";
const WHY: Readonly<Record<string, string>> = {
  NotAllowedError: `The camera was not allowed. Allow it for this page in the browser, then press again. ${OTHERWISE}`,
  NotFoundError: `There is no camera here. ${OTHERWISE}`,
  NotReadableError: `The camera does not answer. Perhaps another program is using it. Close that and press again. ${OTHERWISE}`,
};
const UNKNOWN = `The camera could not be opened. ${OTHERWISE}`;
/** Between two pictures, for the rest of the page. */
const REST_MS = 60;
/** A picture that is read from a file may take its time. */
const PATIENT = { effort: 4, timeLimit: 2000 };
const LONGEST_SIDE = 2000;

/**
 * The rear camera where there is one. Whoever opens it stops its tracks.
 * @throws {NoCamera}
 */
export async function openCamera(): Promise<MediaStream> {
  // Only a page from this machine or over https may ask for it.
  if (navigator.mediaDevices === undefined) throw new NoCamera(UNKNOWN);
  try {
    return await navigator.mediaDevices.getUserMedia({
      video: { facingMode: "environment", width: { ideal: 1920 }, height: { ideal: 1080 } },
    });
  } catch (error) {
    throw new NoCamera((error instanceof DOMException && WHY[error.name]) || UNKNOWN);
  }
}

/** Tells what each code says that the camera sees, until the function given back is called. One is told before the next is looked for. */
export function watchCodes(video: HTMLVideoElement, onText: (text: string) => Promise<void>): () => void {
  const read = createReader();
  let timer: ReturnType<typeof setTimeout>;
  let isWatching = true;
  const look = async (): Promise<void> => {
    if (video.readyState >= HTMLMediaElement.HAVE_CURRENT_DATA) {
      const text = read(video, video.videoWidth, video.videoHeight);
      if (text !== null) await onText(text);
    }
    if (isWatching) timer = setTimeout(() => void look(), REST_MS);
  };
  void look();
  return () => {
    isWatching = false;
    clearTimeout(timer);
  };
}

/** What the code in a picture says; null where none was found, or where the file is no picture that this browser knows. */
export async function readPicture(file: File): Promise<string | null> {
  const picture = await createImageBitmap(file).catch(() => null);
  if (picture === null) return null;
  const scale = Math.min(1, LONGEST_SIDE / Math.max(picture.width, picture.height));
  const text = createReader(PATIENT)(picture, Math.ceil(picture.width * scale), Math.ceil(picture.height * scale));
  picture.close();
  return text;
}

/** Reads pictures of one source; null where there is no code, or none that can be read. */
function createReader(options = {}): (source: CanvasImageSource, width: number, height: number) => string | null {
  const canvas = document.createElement("canvas");
  const ground = canvas.getContext("2d", { willReadFrequently: true })!;
  return (source, width, height) => {
    if (width === 0 || height === 0) return null;
    if (canvas.width !== width || canvas.height !== height) Object.assign(canvas, { width, height });
    ground.drawImage(source, 0, 0, width, height);
    try {
      return decodeQR(ground.getImageData(0, 0, width, height), options);
    } catch {
      return null;
    }
  };
}
