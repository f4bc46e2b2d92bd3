import { NOBODY_WATCHES } from "@unflinch/engine";
import { For, Show } from "solid-js";
import { CheckDetails } from "./check-details.tsx";
import type { ExplainedPart, FoundInMethod } from "./search-method.ts";

type Watched = ExplainedPart["rules"][number];

/** One rule with the checks that watch it; hidden where it is not among what was found. `asked` names the check that is open. */
export function RuleSection(props: Watched & { found: FoundInMethod; asked: string | null }) {
  const { id, asks, why, practice } = props.rule;
  return (
    <section
      class="rule"
      id={`rule-${id.toLowerCase()}`}
      tabindex="-1"
      aria-labelledby={`asks-${id}`}
      hidden={!props.found.rules.has(id)}
    >
      <h3 id={`asks-${id}`}>
        <span class="rule-id">{id}</span> {asks}
      </h3>
      <p class="quiet">{why}</p>
      <Show when={practice}>
        <p>To practise: {practice}</p>
      </Show>
      <Show when={props.praised.length > 0}>
        <p class="praised small">Said where it lands: {props.praised.join("; ")}.</p>
      </Show>
      <For each={props.checks} fallback={<p class="quiet small">{NOBODY_WATCHES}</p>}>
        {check => (
          <CheckDetails check={check} open={props.asked === check.id} hidden={!props.found.checks.has(check.id)} />
        )}
      </For>
    </section>
  );
}
