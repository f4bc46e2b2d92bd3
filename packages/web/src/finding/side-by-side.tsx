import type { Comparison } from "@unflinch/engine/finding";
import { For, Show } from "solid-js";
import { VERDICTS, VerdictSign } from "./weighed-reasons.tsx";

/** So many stand in columns on a desk; more stand one below the other, as on a phone. */
const MOST_COLUMNS = 5;

/** Candidates at each rule, and what is to be found out next: words and signs, and nothing added up. */
export function SideBySide(props: { comparison: Comparison; nameOf: (id: string) => string }) {
  return (
    <section aria-labelledby="side-by-side">
      <h2 id="side-by-side">Side by side</h2>
      <p>{props.comparison.text}</p>
      <ul classList={{ "rule-rows": true, "in-columns": props.comparison.standings.length <= MOST_COLUMNS }}>
        <li>
          <h3>In short</h3>
          <ul>
            <For each={props.comparison.standings}>
              {({ id, text, next }) => (
                <li>
                  <p class="standing-name">“{props.nameOf(id)}”</p>
                  <p>{text}</p>
                  <Show when={next}>
                    <p>
                      <strong>Next:</strong> {next}
                    </p>
                  </Show>
                </li>
              )}
            </For>
          </ul>
        </li>
        <For each={props.comparison.rules}>
          {({ question, candidates }) => (
            <li>
              <h3>{question}</h3>
              <ul>
                <For each={candidates}>
                  {({ id, verdict }) => (
                    <li class="rule-cell">
                      <VerdictSign verdict={verdict} />
                      <span>
                        {VERDICTS[verdict].word} <span class="rule-name">“{props.nameOf(id)}”</span>
                      </span>
                    </li>
                  )}
                </For>
              </ul>
            </li>
          )}
        </For>
      </ul>
    </section>
  );
}
