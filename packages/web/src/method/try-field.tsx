import type { TriedCheck } from "@unflinch/engine";
import { createEffect, createSignal, For, on, Show } from "solid-js";
import { useDesk } from "../desk/desk.ts";
import type { ExplainedCheck } from "./explained-checks.ts";
import { MarkedWords, spansOf } from "./marked-words.tsx";

const SILENT =
  "By its own rule, this check hears nothing here. In your answer a trained reader listens too, and may hear more.";
const NOT_JUDGED =
  "This is not judged: it could not be read as an English sentence. Write a whole sentence, as you would say it.";

export interface Tried {
  readonly text: string;
  readonly occupation: string | null;
}

/** A field for words of one's own, in which one check listens as they are typed. Nothing is kept. */
export function TryField(props: {
  check: ExplainedCheck;
  tried: Tried;
  onTry: (tried: Tried) => void;
  ref: (field: HTMLTextAreaElement) => void;
}) {
  const { reviewer } = useDesk();
  const [heard, setHeard] = createSignal<{ text: string; came: TriedCheck | null } | null>(null);
  createEffect(
    on(
      () => props.tried,
      async tried => {
        if (tried.text.trim() === "") return setHeard(null);
        const came = await reviewer.tryCheck({ check: props.check.id, ...tried });
        // What was typed meanwhile is heard by itself.
        if (props.tried === tried) setHeard({ text: tried.text, came });
      },
    ),
  );
  const hangsOnTrade = () => props.check.examples.flags.some(({ occupation }) => occupation !== undefined);
  return (
    <div class="try">
      <label class="field">
        <span>Try your own sentence. It is not kept.</span>
        <textarea
          ref={props.ref}
          rows="3"
          value={props.tried.text}
          onInput={event => props.onTry({ ...props.tried, text: event.currentTarget.value })}
        />
      </label>
      <Show when={hangsOnTrade()}>
        <label class="field">
          <span>Your occupation. This check hangs on it.</span>
          <input
            value={props.tried.occupation ?? ""}
            onInput={event => props.onTry({ ...props.tried, occupation: event.currentTarget.value })}
          />
        </label>
      </Show>
      <div class="tried" role="status">
        <Show when={heard()}>
          {now => (
            <Show when={now().came} fallback={<p>This could not be run. Change a word and it is tried again.</p>}>
              {came => (
                <Show when={came().findings.length > 0} fallback={<p>{came().judged ? SILENT : NOT_JUDGED}</p>}>
                  <blockquote>
                    <MarkedWords text={now().text} spans={spansOf(came().findings)} />
                  </blockquote>
                  <For each={came().findings}>{({ message }) => <p>{message}</p>}</For>
                </Show>
              )}
            </Show>
          )}
        </Show>
      </div>
    </div>
  );
}
