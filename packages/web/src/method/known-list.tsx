import {
  type Evidence,
  evidence,
  NO_STUDY,
  NOTHING_AGAINST,
  STRENGTH_WORDS,
  sayFigure,
  type Threshold,
  thresholds,
} from "@unflinch/engine";
import { For, Show } from "solid-js";

const knownEvidence: Readonly<Record<string, Evidence>> = evidence;
const knownFigures: Readonly<Record<string, Threshold>> = thresholds;

/** What is known behind a check: how well, and what speaks against it. */
export function KnownList(props: { keys: readonly string[] }) {
  return (
    <ul class="known">
      <For each={props.keys}>
        {key => (
          <li>
            <p>
              {knownEvidence[key]!.finding} <span class="quiet">({knownEvidence[key]!.source})</span>
            </p>
            <Standing known={knownEvidence[key]!} />
          </li>
        )}
      </For>
    </ul>
  );
}

/** The figures a check goes by, each with what it rests on. */
export function FigureList(props: { keys: readonly string[] }) {
  return (
    <ul class="known">
      <For each={props.keys}>
        {key => {
          const figure = knownFigures[key]!;
          return (
            <li>
              <p>
                <strong>{sayFigure(figure)}.</strong> {figure.says}
              </p>
              <Show when={figure.evidence} fallback={<p class="quiet small">{NO_STUDY}</p>}>
                {basis => (
                  <>
                    <p class="quiet small">It rests on: {knownEvidence[basis()]!.source}.</p>
                    <Standing known={knownEvidence[basis()]!} />
                  </>
                )}
              </Show>
            </li>
          );
        }}
      </For>
    </ul>
  );
}

function Standing(props: { known: Evidence }) {
  return (
    <p class="quiet small">
      <span class={`standing ${props.known.strength}`}>{STRENGTH_WORDS[props.known.strength]}</span>{" "}
      <Show when={props.known.against} fallback={NOTHING_AGAINST}>
        {against => <>Against it: {against()}</>}
      </Show>
    </p>
  );
}
