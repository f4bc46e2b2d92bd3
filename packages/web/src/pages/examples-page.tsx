import "../styles/strong.css";
import { createSignal, For, Show } from "solid-js";
import { ChangeNotes } from "../strong/change-notes.tsx";
import { strongExamples } from "../strong/examples/index.ts";
import { ToldVersion } from "../strong/told-version.tsx";

/** One failure of each of a dozen trades, told weak, better and strong, each heard live. */
export function ExamplesPage() {
  const [example, setExample] = createSignal(strongExamples[0]!);
  return (
    <main class="strong" id="main" tabindex="-1">
      <h1>One answer, weak to strong</h1>
      <p class="lead">
        The same failure told three times. The strong version says its own part first, and more of what was done about
        it. The better one is on the way there: what is still heard in it, the strong one mends.
      </p>
      <p class="quiet">
        These are examples, written for Unflinch. They are nobody’s own story, and nothing to learn by heart. What is
        heard in them is not written beforehand: each is reviewed now, as your answer is.
      </p>
      <fieldset class="times trades">
        <legend>Trade</legend>
        <For each={strongExamples}>
          {one => (
            <label>
              <input type="radio" name="trade" checked={example() === one} onChange={() => setExample(one)} />
              <span>{one.trade}</span>
            </label>
          )}
        </For>
      </fieldset>
      <Show when={example()} keyed>
        {({ trade, title, voice, fault, weak, better, strong }) => (
          <div class="versions-told">
            <p class="told-by">
              <strong>{title}</strong>{" "}
              <span class="quiet">
                Example: {trade.toLowerCase()}. {voice}.
              </span>
            </p>
            <ToldVersion name="Weak" text={weak} trade={trade} fault={fault} notes={[]} />
            <ChangeNotes title="From weak to better: what changed, and why" notes={better.notes} />
            <ToldVersion name="Better" text={better.text} trade={trade} notes={better.notes} />
            <ChangeNotes title="From better to strong: what changed, and why" notes={strong.notes} />
            <ToldVersion name="Strong" text={strong.text} trade={trade} notes={strong.notes} />
          </div>
        )}
      </Show>
    </main>
  );
}
