import { Show } from "solid-js";
import type { EditLock } from "./edit-lock.ts";

/** Says that another tab edits the story, and takes it over. */
export function OtherTabBanner(props: { lock: EditLock }) {
  return (
    <Show when={props.lock.holds() === false}>
      <div class="banner" role="status">
        <p>This story is being edited in another tab. Here you read along.</p>
        <button type="button" class="button compact" onClick={() => void props.lock.take()}>
          Edit here
        </button>
      </div>
    </Show>
  );
}
