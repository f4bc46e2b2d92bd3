import type { Draft } from "@unflinch/store/kept";
import { For } from "solid-js";
import { Dialog } from "../desk/dialog.tsx";

/** The story was changed in two places. Both texts are versions already; one of them goes on. */
export function ConflictDialog(props: { yours: Draft; theirs: Draft; onChoose: (draft: Draft) => void }) {
  const sides = () => [
    { name: "What you wrote here", draft: props.yours, button: "Go on with this one" },
    { name: "What was written elsewhere", draft: props.theirs, button: "Go on with the other one" },
  ];
  return (
    <Dialog title="Changed in two places" mustChoose onClose={() => {}}>
      <p>Nothing is lost: both texts are kept as versions. Which one do you want to go on with?</p>
      <div class="sides">
        <For each={sides()}>
          {({ name, draft, button }) => (
            <section>
              <h3>
                {name} <span class="quiet small">version {draft.number}</span>
              </h3>
              <p class="answer-text" tabindex="0">
                {draft.text || "(empty)"}
              </p>
              <button type="button" class="button main" onClick={() => props.onChoose(draft)}>
                {button}
              </button>
            </section>
          )}
        </For>
      </div>
    </Dialog>
  );
}
