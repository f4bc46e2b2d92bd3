import { batch, createEffect, createSignal, on, onCleanup, onMount, Show } from "solid-js";
import { CodePicture } from "./code-picture.tsx";
import { COARSE, type CodeSize, cutIntoParts, FINE } from "./parts.ts";

/**
 * So long a code is shown. A slow phone reads three or four pictures a second, so it has two tries at each code; and fewer than
 * three changes a second do no harm to people whom flicker makes ill.
 */
export const SHOWN_MS = 700;
const SMALL_WINDOW = "(max-width: 40rem)";
const NO_MOTION = "(prefers-reduced-motion: reduce)";

/** What is packed as codes, one after another, over and over. Whoever wants no motion steps through them. */
export function ShownCodes(props: { packed: Uint8Array<ArrayBuffer> }) {
  const [isCoarse, setCoarse] = createSignal(matchMedia(SMALL_WINDOW).matches);
  const [isRunning, setRunning] = createSignal(!matchMedia(NO_MOTION).matches);
  /** The parts and the size they were cut to. */
  const [cut, setCut] = createSignal<{ readonly parts: readonly string[]; readonly size: CodeSize }>();
  const [at, setAt] = createSignal(0);
  const parts = () => cut()?.parts ?? [];
  let pause!: HTMLButtonElement;
  onMount(() => pause.focus());

  createEffect(
    on(isCoarse, async wanted => {
      const size = wanted ? COARSE : FINE;
      const cutNow = await cutIntoParts(props.packed, size);
      if (isCoarse() !== wanted) return;
      batch(() => {
        setAt(0);
        setCut({ parts: cutNow, size });
      });
    }),
  );
  const step = (by: number): void => {
    setAt(now => (now + by + parts().length) % parts().length);
  };
  createEffect(() => {
    if (!isRunning() || parts().length < 2) return;
    const timer = setInterval(() => step(1), SHOWN_MS);
    onCleanup(() => clearInterval(timer));
  });
  const stepByHand = (by: number): void => {
    setRunning(false);
    step(by);
  };
  const place = () => `Code ${at() + 1} of ${parts().length}`;
  return (
    <div class="codes">
      <div class="code-place">
        <Show when={parts()[at()]}>
          {part => <CodePicture part={part()} version={cut()!.size.version} label={place()} />}
        </Show>
      </div>
      <p class="code-count">{place()}</p>
      <div class="row code-steps">
        <button type="button" class="button" disabled={parts().length < 2} onClick={() => stepByHand(-1)}>
          Back
        </button>
        <button ref={pause} type="button" class="button main" onClick={() => setRunning(!isRunning())}>
          {isRunning() ? "Pause" : "Run"}
        </button>
        <button type="button" class="button" disabled={parts().length < 2} onClick={() => stepByHand(1)}>
          Next
        </button>
      </div>
      <label class="small">
        <input type="checkbox" checked={isCoarse()} onChange={event => setCoarse(event.currentTarget.checked)} />
        <span>Larger dots, more codes: for a camera that does not read these</span>
      </label>
    </div>
  );
}
