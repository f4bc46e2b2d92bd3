import type { OwnershipRecord, Role, Span } from "@unflinch/engine";
import { For, Show } from "solid-js";
import { saidSeconds } from "../desk/dates.ts";
import type { Reviewed, Stretch } from "../reviewing/reviewed.ts";

const NAMES: Readonly<Record<Role, string>> = {
  situation: "Situation",
  task: "Task",
  action: "What you did",
  result: "What came of it",
  aftermath: "Afterwards",
  learning: "What changed",
  other: "Other",
};

/** The answer as time: its parts in spoken seconds, the sentence that owns the failure, and the time there is. */
export function PartsStrip(props: {
  /** Null until it is known; the strip takes its room all the same, so that nothing jumps. */
  reviewed: Reviewed | null;
  timeSeconds: number;
  onGoTo: (span: Span) => void;
}) {
  const spoken = () => props.reviewed?.report.spokenSeconds ?? 0;
  const whole = () => Math.max(spoken(), props.timeSeconds);
  const percent = (seconds: number) => `${(100 * seconds) / whole()}%`;
  const owned = () => props.reviewed?.report.ownership ?? null;
  const over = () => spoken() > props.timeSeconds;
  return (
    <figure class="strip">
      <figcaption>
        <Show when={props.reviewed} fallback="…">
          {reviewed => (
            <>
              <strong classList={{ over: over() }}>about {saidSeconds(spoken())}</strong> of{" "}
              {saidSeconds(props.timeSeconds)}
              <Show when={over()}> · {saidSeconds(spoken() - props.timeSeconds)} too long</Show>
              <Show when={reviewed().report.readable.ok}>
                <span class="owned-text">{ownedText(owned())}</span>
              </Show>
            </>
          )}
        </Show>
      </figcaption>
      <div class="bar" aria-hidden="true">
        <For each={props.reviewed?.stretches}>
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
        <For each={legendOf(props.reviewed?.stretches ?? [])}>
          {entry => (
            <li>
              <button type="button" class={entry.role} onClick={() => props.onGoTo(entry)}>
                {NAMES[entry.role]} <span class="quiet">{saidSeconds(entry.seconds)}</span>
              </button>
            </li>
          )}
        </For>
      </ol>
    </figure>
  );
}

const MOST_ENTRIES = 9;
/** Where the legend has room for the parts' names only (write.css). */
const narrow = window.matchMedia("(max-width: 40rem)");

/** The stretches as they come; where they are many or there is little room, one entry a part, which leads to its first. */
function legendOf(stretches: readonly Stretch[]): readonly Stretch[] {
  const said = stretches.filter(({ seconds }) => Math.round(seconds) > 0);
  if (said.length <= MOST_ENTRIES && !narrow.matches) return said;
  const parts = new Map<Role, Stretch>();
  for (const stretch of said) {
    const part = parts.get(stretch.role) ?? { ...stretch, seconds: 0 };
    parts.set(stretch.role, { ...part, seconds: part.seconds + stretch.seconds });
  }
  return [...parts.values()];
}

function ownedText(owned: OwnershipRecord | null): string {
  if (owned === null) return "Not owned yet";
  return Math.round(owned.secondsIn) === 0 ? "Owned from the start" : `Owned ${saidSeconds(owned.secondsIn)} in`;
}
