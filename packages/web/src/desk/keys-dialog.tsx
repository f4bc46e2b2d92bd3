import { For } from "solid-js";
import { Dialog } from "./dialog.tsx";

const KEYS: readonly (readonly [keys: string, does: string])[] = [
  ["F8", "Next remark in the text, and what is heard there"],
  ["Shift F8", "The remark before"],
  ["Alt Enter", "Do the first fix of the remark at the cursor"],
  ["Esc", "Close what is open"],
  ["F6", "From the text to what the interviewer hears, and back"],
  ["Ctrl S", "Keep this version"],
  ["Ctrl Z", "Undo, also a fix and going back to a version"],
  ["Ctrl Shift Z", "Redo"],
  ["?", "Show these keys, outside a text field"],
];

export function KeysDialog(props: { onClose: () => void }) {
  return (
    <Dialog title="Shortcuts" onClose={props.onClose}>
      <p class="quiet small">On a Mac, Command stands for Ctrl and Option for Alt.</p>
      <dl class="keys">
        <For each={KEYS}>
          {([keys, does]) => (
            <div>
              <dt>
                <For each={keys.split(" ")}>{key => <kbd>{key}</kbd>}</For>
              </dt>
              <dd>{does}</dd>
            </div>
          )}
        </For>
      </dl>
    </Dialog>
  );
}
