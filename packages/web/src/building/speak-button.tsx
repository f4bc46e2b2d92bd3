import { createSignal, onCleanup, onMount, Show } from "solid-js";
import { type Dictation, findDictation } from "./dictation.ts";

/**
 * Dictates on the device, where the browser can; where it cannot, the line about the keyboard stands alone.
 * @param props.onWords also called a moment after this has gone: what was said last is understood late
 */
export function SpeakButton(props: { onWords: (words: string) => void; disabled: boolean }) {
  const [dictation, setDictation] = createSignal<Dictation | null>(null);
  const [stop, setStop] = createSignal<(() => void) | null>(null);
  const [problem, setProblem] = createSignal("");
  let isThere = true;
  onMount(async () => {
    const found = await findDictation();
    if (isThere) setDictation(found);
  });
  onCleanup(() => {
    isThere = false;
    stop()?.();
  });
  const press = (found: Dictation): void => {
    const stopNow = stop();
    if (stopNow !== null) {
      stopNow();
      return;
    }
    setProblem("");
    const { onWords } = props;
    const stopped = found.start(onWords, why => {
      setStop(null);
      if (why !== null) setProblem(why);
    });
    setStop(() => stopped);
  };
  return (
    <div class="speaking">
      <Show when={dictation()}>
        {found => (
          <button
            type="button"
            class="button compact"
            aria-pressed={stop() !== null}
            disabled={props.disabled}
            onClick={() => press(found())}
          >
            {stop() === null ? "Speak" : "Stop listening"}
          </button>
        )}
      </Show>
      <Show when={dictation()}>
        <p class="quiet small">What you say after Speak is heard on this device only.</p>
      </Show>
      <p class="keyboard-voice quiet small">
        The microphone key of your keyboard works here too. Your phone may then send your voice to the keyboard’s maker.
      </p>
      <p class="problem small" role="alert">
        {problem()}
      </p>
    </div>
  );
}
