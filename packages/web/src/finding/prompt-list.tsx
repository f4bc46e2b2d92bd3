import { PROMPT_KINDS, promptsFor } from "@unflinch/engine/finding";
import { createEffect, createMemo, createSignal, For, on } from "solid-js";
import { useDesk } from "../desk/desk.ts";

const SHOWN = 4;

/** Questions that bring failures to mind, a few at a time; those of the trade come first. */
export function PromptList(props: { chosen: string | null; onChoose: (prompt: string) => void }) {
  const { notebook } = useDesk();
  const occupation = () => notebook.settings().occupation;
  const prompts = createMemo(() => promptsFor(occupation()));
  const [from, setFrom] = createSignal(0);
  createEffect(on(prompts, () => setFrom(0), { defer: true }));
  const shown = () => prompts().slice(from(), from() + SHOWN);
  return (
    <section aria-labelledby="prompts" class="find-prompts">
      <h2 id="prompts">Does one of these bring something back?</h2>
      <ul>
        <For each={shown()}>
          {({ kind, text }) => (
            <li>
              <button
                type="button"
                class="find-prompt"
                aria-pressed={props.chosen === text}
                onClick={() => props.onChoose(text)}
              >
                <span class="small quiet">{PROMPT_KINDS[kind]}</span>
                <span>{text}</span>
              </button>
            </li>
          )}
        </For>
      </ul>
      <div>
        <button
          type="button"
          class="button compact"
          onClick={() => setFrom(from() + SHOWN < prompts().length ? from() + SHOWN : 0)}
        >
          More prompts
        </button>
      </div>
    </section>
  );
}
