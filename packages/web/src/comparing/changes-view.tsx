import { For, Match, Switch } from "solid-js";
import type { Change } from "./changed-words.ts";

/** Both texts in one: struck out what is gone, underlined what is new; a voice that reads it says which is which. */
export function ChangesView(props: { changes: readonly Change[] }) {
  return (
    <p class="answer-text changes">
      <For each={props.changes}>
        {({ kind, text }) => (
          <Switch fallback={text}>
            <Match when={kind === "gone"}>
              <del>
                <span class="unseen"> gone: </span>
                {text}
                <span class="unseen"> end. </span>
              </del>
            </Match>
            <Match when={kind === "new"}>
              <ins>
                <span class="unseen"> new: </span>
                {text}
                <span class="unseen"> end. </span>
              </ins>
            </Match>
          </Switch>
        )}
      </For>
    </p>
  );
}
