import { For, Show } from "solid-js";
import type { Progress } from "./gathering.ts";

/** So many missing numbers are read out; whoever needs more looks at the row. */
const MOST_NAMED = 8;

/** Which parts are there and which are missing. */
export function PartsThere(props: { progress: Progress | null }) {
  return (
    <div class="parts-there">
      <p role="status">{props.progress === null ? "" : saidOf(props.progress)}</p>
      <Show when={props.progress}>
        {progress => (
          <ol aria-hidden="true">
            <For each={Array.from({ length: progress().of }, (_, at) => at + 1)}>
              {number => <li classList={{ there: progress().has.includes(number) }}>{number}</li>}
            </For>
          </ol>
        )}
      </Show>
    </div>
  );
}

function saidOf({ has, of }: Progress): string {
  if (has.length === of) return of === 1 ? "The code is here." : `All ${of} parts are here.`;
  const missing = Array.from({ length: of }, (_, at) => at + 1).filter(number => !has.includes(number));
  const named = missing.length > MOST_NAMED ? `${missing.length} parts` : missing.join(", ");
  return `${has.length} of ${of} parts are here. Missing: ${named}.`;
}
