import { WEIGHTS } from "@unflinch/engine";
import { For, Show } from "solid-js";
import { saidSeconds } from "../desk/dates.ts";
import type { ListedRemark, Reviewed } from "../reviewing/reviewed.ts";
import { remarksBetween } from "./remarks-between.ts";

/** What is heard in two texts, side by side, and what became of the remarks between them. */
export function RemarksView(props: { names: readonly [string, string]; older: Reviewed; newer: Reviewed }) {
  const between = () => remarksBetween(props.older, props.newer);
  return (
    <>
      <div class="sides">
        <For each={[props.older, props.newer]}>
          {(reviewed, at) => (
            <section class="heard-then">
              <h3>{props.names[at()]}</h3>
              <p>{reviewed.verdict}</p>
              <Show when={reviewed.report.readable.ok}>
                <p class="quiet small">
                  {reviewed.report.words} words, about {saidSeconds(reviewed.report.spokenSeconds)} aloud
                </p>
              </Show>
            </section>
          )}
        </For>
      </div>
      <Remarks title="No longer heard" none="Nothing went away." remarks={between().gone} />
      <Remarks title="Newly heard" none="Nothing new is heard." remarks={between().fresh} />
      <Remarks title="Still heard" none="Nothing from before is still heard." remarks={between().still} />
    </>
  );
}

function Remarks(props: { title: string; none: string; remarks: readonly ListedRemark[] }) {
  return (
    <section class="stack">
      <h3>{props.title}</h3>
      <Show when={props.remarks.length > 0} fallback={<p class="quiet">{props.none}</p>}>
        <ul class="between">
          <For each={props.remarks}>
            {({ title, finding, quoted }) => (
              <li class={finding.severity}>
                <p class="remark-head">
                  <strong>{title}</strong>
                  <span class="weight">{WEIGHTS[finding.severity]}</span>
                </p>
                <Show when={quoted.find(run => run.marked)}>{run => <q>{run().text}</q>}</Show>
              </li>
            )}
          </For>
        </ul>
      </Show>
    </section>
  );
}
