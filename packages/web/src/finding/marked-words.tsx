import type { Span } from "@unflinch/engine";
import { For, Show } from "solid-js";

/** A text with some of its words marked. */
export function MarkedWords(props: { text: string; spans: readonly Span[] }) {
  const runs = () => {
    const cut: { words: string; marked: boolean }[] = [];
    let at = 0;
    for (const { from, to } of props.spans.toSorted((a, b) => a.from - b.from)) {
      if (from < at) continue;
      cut.push(
        { words: props.text.slice(at, from), marked: false },
        { words: props.text.slice(from, to), marked: true },
      );
      at = to;
    }
    return [...cut, { words: props.text.slice(at), marked: false }];
  };
  return (
    <For each={runs()}>
      {({ words, marked }) => (
        <Show when={marked} fallback={words}>
          <mark>{words}</mark>
        </Show>
      )}
    </For>
  );
}
