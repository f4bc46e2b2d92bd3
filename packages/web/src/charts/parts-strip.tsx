import type { Role, Span } from "@unflinch/engine";
import { For, Show } from "solid-js";
import { saidSeconds } from "../desk/dates.ts";
import type { Reviewed } from "../reviewing/reviewed.ts";

const NAMES: Readonly<Record<Role, string>> = {
  situation: "Situation",
  task: "Task",
  action: "What you did",
  result: "What came of it",
  aftermath: "Afterwards",
  learning: "What changed",
  other: "In between",
};

/** The answer as time: its parts in spoken seconds, the sentence that owns the failure, and the time there is. */
export function PartsStrip(props: { reviewed: Reviewed; timeSeconds: number; onGoTo: (span: Span) => void }) {
  const spoken = () => props.reviewed.report.spokenSeconds;
  const whole = () => Math.max(spoken(), props.timeSeconds);
  const percent = (seconds: number) => `${(100 * seconds) / whole()}%`;
  const owned = () => props.reviewed.report.ownership;
  const over = () => spoken() > props.timeSeconds;
  return (
    <figure class="strip">
      <figcaption>
        <strong classList={{ over: over() }}>about {saidSeconds(spoken())}</strong> of {saidSeconds(props.timeSeconds)}
        <Show when={over()}> · {saidSeconds(spoken() - props.timeSeconds)} too long</Show>
        <span class="owned-text">
          {owned() === null ? "Not owned yet" : `Owned ${saidSeconds(owned()!.secondsIn)} in`}
        </span>
      </figcaption>
      <div class="bar" aria-hidden="true">
        <For each={props.reviewed.stretches}>
          {stretch => (
            <button
              type="button"
              tabindex="-1"
              class={stretch.role}
              style={{ width: percent(stretch.seconds) }}
              title={`${NAMES[stretch.role]}, ${saidSeconds(stretch.seconds)}`}
              onClick={() => props.onGoTo(stretch)}
            />
          )}
        </For>
        <Show when={owned()}>{own => <i class="owned" style={{ left: percent(own().secondsIn) }} />}</Show>
        <Show when={over()}>
          <i class="limit" style={{ left: percent(props.timeSeconds) }} />
        </Show>
      </div>
      <ol class="legend">
        <For each={props.reviewed.stretches}>
          {stretch => (
            <li>
              <button type="button" class={stretch.role} onClick={() => props.onGoTo(stretch)}>
                {NAMES[stretch.role]} <span class="quiet">{saidSeconds(stretch.seconds)}</span>
              </button>
            </li>
          )}
        </For>
      </ol>
    </figure>
  );
}
