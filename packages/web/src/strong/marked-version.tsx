import { type Finding, type Span, stretchesOf } from "@unflinch/engine";
import { For } from "solid-js";

/** A text with the words of the findings underlined and what is new in it lit. */
export function MarkedVersion(props: { text: string; findings: readonly Finding[]; changed: readonly Span[] }) {
  const stretches = () =>
    stretchesOf(props.text, { findings: props.findings, strengths: props.changed, sentences: [] });
  return (
    <p class="told">
      <For each={stretches()}>
        {({ from, to, findings, lands }) => {
          const words = props.text.slice(from, to);
          const classes = [findings[0]?.severity, lands && "changed"].filter(Boolean).join(" ");
          return classes === "" ? words : <mark class={classes}>{words}</mark>;
        }}
      </For>
    </p>
  );
}
