import { type Finding, markedExample } from "@unflinch/engine";
import { createSignal, For, Show } from "solid-js";
import { useDesk } from "../desk/desk.ts";
import type { ExplainedCheck } from "./explained-checks.ts";
import { MarkedWords, spansOf } from "./marked-words.tsx";

interface ShownExample {
  readonly text: string;
  readonly marks: readonly { readonly text: string; readonly marked?: boolean }[];
  readonly occupation: string | null;
  /** Why nothing is heard in it; null where something must be. */
  readonly because: string | null;
  readonly fixed: string | null;
}

/** A check's own examples; a press runs them. */
export function ExampleList(props: {
  check: ExplainedCheck;
  onTake: (text: string, occupation: string | null) => void;
}) {
  const { reviewer } = useDesk();
  const [heard, setHeard] = createSignal<ReadonlyMap<string, readonly Finding[] | null>>(new Map());
  const { flags, passes } = props.check.examples;
  const guilty = flags.map(({ text, occupation = null, fixed = null }): ShownExample => {
    const marks = markedExample(text, props.check.severity);
    return { text: marks.map(run => run.text).join(""), marks, occupation, because: null, fixed };
  });
  const innocent = passes.map(
    ({ text, occupation = null, because }): ShownExample => ({
      text,
      marks: [{ text }],
      occupation,
      because,
      fixed: null,
    }),
  );
  const run = async (): Promise<void> => {
    const all = [...guilty, ...innocent];
    const found = await Promise.all(
      all.map(({ text, occupation }) => reviewer.tryCheck({ check: props.check.id, text, occupation })),
    );
    setHeard(new Map(all.map(({ text }, index) => [text, found[index]?.findings ?? null])));
  };
  const summary = () => {
    if (heard().size === 0) return "";
    const spoke = guilty.filter(({ text }) => (heard().get(text)?.length ?? 0) > 0).length;
    const silent = innocent.filter(({ text }) => heard().get(text)?.length === 0).length;
    return `Run just now: heard in ${spoke} of ${guilty.length}, silent at ${silent} of ${innocent.length}.`;
  };
  const list = (examples: readonly ShownExample[]) => (
    <ul class="examples">
      <For each={examples}>
        {example => (
          <li>
            <blockquote>
              <Show
                when={heard().get(example.text)}
                fallback={
                  <For each={example.marks}>
                    {({ text, marked }) => (
                      <Show when={marked} fallback={text}>
                        <mark>{text}</mark>
                      </Show>
                    )}
                  </For>
                }
              >
                {findings => <MarkedWords text={example.text} spans={spansOf(findings())} />}
              </Show>
            </blockquote>
            <Show when={example.occupation}>{occupation => <p class="quiet small">Told as: {occupation()}</p>}</Show>
            <Show when={example.because}>{because => <p class="quiet small">Silent, since {because()}.</p>}</Show>
            <Show when={heard().get(example.text)}>
              {findings => (
                <For each={findings()} fallback={<p class="result small">Run: nothing heard.</p>}>
                  {({ message }) => <p class="result small">Run: {message}</p>}
                </For>
              )}
            </Show>
            <Show when={example.fixed}>{fixed => <p class="quiet small">Mended: {fixed()}</p>}</Show>
            <button
              type="button"
              class="button plain compact"
              onClick={() => props.onTake(example.text, example.occupation)}
            >
              Change it<span class="unseen">: {example.text}</span>
            </button>
          </li>
        )}
      </For>
    </ul>
  );
  return (
    <>
      <div class="row">
        <button type="button" class="button compact" onClick={() => void run()}>
          Run the examples<span class="unseen"> of {props.check.title}</span>
        </button>
        <span class="quiet small" role="status">
          {summary()}
        </span>
      </div>
      <div class="both">
        <section>
          <h5>It speaks up at</h5>
          {list(guilty)}
        </section>
        <section>
          <h5>It stays silent at</h5>
          {list(innocent)}
        </section>
      </div>
    </>
  );
}
