import { createSignal, onCleanup, onMount } from "solid-js";
import { NoCamera, openCamera, watchCodes } from "./camera.ts";

/** What the camera sees, for as long as this is shown; then the camera is off. */
export function CameraView(props: {
  onText: (text: string) => Promise<void>;
  /** It did not open, or it went away; the message says what to do. */
  onGone: (message: string) => void;
}) {
  const [isOn, setOn] = createSignal(false);
  let video!: HTMLVideoElement;
  let stream: MediaStream | null = null;
  let isThere = true;
  let stopWatching = (): void => {};
  const stop = (): void => {
    stopWatching();
    for (const track of stream?.getTracks() ?? []) track.stop();
  };
  onMount(async () => {
    try {
      stream = await openCamera();
      // Closed while the browser was still asking.
      if (!isThere) return stop();
      for (const track of stream.getTracks())
        track.addEventListener("ended", () => props.onGone("The camera went away. Open it again to go on."));
      video.srcObject = stream;
      await video.play();
      if (!isThere) return;
      setOn(true);
      stopWatching = watchCodes(video, props.onText);
    } catch (error) {
      stop();
      // Taken away while it was starting, the video refuses to play.
      if (isThere) props.onGone(error instanceof NoCamera ? error.message : "The camera could not be opened.");
    }
  });
  onCleanup(() => {
    isThere = false;
    stop();
  });
  return (
    <div class="camera">
      <video ref={video} muted playsinline aria-label="What the camera sees" />
      <p class="camera-wait">{isOn() ? "" : "The browser may ask whether this page may use the camera."}</p>
    </div>
  );
}
