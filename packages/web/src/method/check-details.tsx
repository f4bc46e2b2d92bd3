import { WEIGHTS } from "@unflinch/engine";
import { createSignal, Show } from "solid-js";
import { ExampleList } from "./example-list.tsx";
import type { ExplainedCheck } from "./explained-checks.ts";
import { FigureList, KnownList } from "./known-list.tsx";
import { type Tried, TryField } from "./try-field.tsx";

/** A check, folded: what is heard, what to do instead, what is known, its examples, and a field to try it. */
export function CheckDetails(props: { check: ExplainedCheck; open: boolean; hidden: boolean }) {
  const [opened, setOpened] = createSignal(props.open);
  return (
    <details
      class={`check remark ${props.check.severity}`}
      id={`check-${props.check.id}`}
      open={props.open}
      hidden={props.hidden}
      onToggle={event => event.currentTarget.open && setOpened(true)}
    >
      <summary>
        <strong>{props.check.title}</strong> <span>{props.check.summary}</span>
      </summary>
      <Show when={opened()}>
        <CheckBody check={props.check} />
      </Show>
    </details>
  );
}

function CheckBody(props: { check: ExplainedCheck }) {
  const [tried, setTried] = createSignal<Tried>({ text: "", occupation: null });
  let field: HTMLTextAreaElement | undefined;
  return (
    <div class="check-body">
      <p class="weight">{WEIGHTS[props.check.severity]}</p>
      <div class="both">
        <section>
          <h4>What an interviewer hears</h4>
          <p>{props.check.why}</p>
        </section>
        <section>
          <h4>What to do instead</h4>
          <p>{props.check.advice}</p>
        </section>
      </div>
      <TryField check={props.check} tried={tried()} onTry={setTried} ref={element => (field = element)} />
      <h4>Its examples</h4>
      <ExampleList
        check={props.check}
        onTake={(text, occupation) => {
          setTried({ text, occupation });
          field?.focus();
        }}
      />
      <h4>What is known</h4>
      <Show
        when={props.check.evidence.length > 0}
        fallback={<p class="quiet">No study of this is known here. It follows from the rule alone.</p>}
      >
        <KnownList keys={props.check.evidence} />
      </Show>
      <Show when={props.check.thresholds?.length}>
        <h4>Figures it goes by</h4>
        <FigureList keys={props.check.thresholds!} />
      </Show>
    </div>
  );
}
