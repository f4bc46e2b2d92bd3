import type { Finding, Span } from "@unflinch/engine";
import { For, Show } from "solid-js";

/** A text with the words of the spans marked; they must not overlap. */
export function MarkedWords(props: { text: string; spans: readonly Span[] }) {
  const pieces = () => {
    const spans = props.spans.toSorted((a, b) => a.from - b.from);
    const ends = [0, ...spans.map(({ to }) => to)];
    return [
      ...spans.flatMap(({ from, to }, index) => [
        { text: props.text.slice(ends[index], from), marked: false },
        { text: props.text.slice(from, to), marked: true },
      ]),
      { text: props.text.slice(ends.at(-1)), marked: false },
    ];
  };
  return (
    <For each={pieces()}>
      {({ text, marked }) => (
        <Show when={marked} fallback={text}>
          <mark>{text}</mark>
        </Show>
      )}
    </For>
  );
}

/** Where the findings that point at words point; of overlapping ones the first. */
export function spansOf(findings: readonly Finding[]): Span[] {
  const spans: Span[] = [];
  for (const { from, to } of findings)
    if (from !== null && to !== null && spans.every(span => to <= span.from || span.to <= from))
      spans.push({ from, to });
  return spans;
}
