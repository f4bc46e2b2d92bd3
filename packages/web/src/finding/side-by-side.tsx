import type { Comparison } from "@unflinch/engine/finding";
import { For, Show } from "solid-js";
import { createMatches } from "../desk/matches.ts";
import { StandingList } from "./standing-list.tsx";
import { VERDICTS, VerdictSign } from "./weighed-reasons.tsx";

/** So many stand in columns on a desk; more stand one below the other, as on a phone. */
const MOST_COLUMNS = 5;
/** Narrower, columns have no room. */
const NARROW = "(max-width: 56rem)";

/** Candidates at each rule, and what is to be found out next: words and signs, and nothing added up. */
export function SideBySide(props: { comparison: Comparison; nameOf: (id: string) => string }) {
  const isNarrow = createMatches(NARROW);
  return (
    <section aria-labelledby="side-by-side">
      <h2 id="side-by-side">Side by side</h2>
      <p>{props.comparison.text}</p>
      <Show
        when={!isNarrow() && props.comparison.standings.length <= MOST_COLUMNS}
        fallback={<StandingList comparison={props.comparison} nameOf={props.nameOf} />}
      >
        <RuleRows comparison={props.comparison} nameOf={props.nameOf} />
      </Show>
    </section>
  );
}

/** A row for each rule, a column for each candidate. */
function RuleRows(props: { comparison: Comparison; nameOf: (id: string) => string }) {
  return (
    <ul class="rule-rows">
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
              {/* One that was not weighed keeps its column. */}
              <For each={props.comparison.standings}>
                {({ id }) => {
                  const verdict = () => candidates.find(one => one.id === id)?.verdict ?? "not-judged";
                  return (
                    <li class="rule-cell">
                      <VerdictSign verdict={verdict()} />
                      <span>
                        {VERDICTS[verdict()].word} <span class="unseen">“{props.nameOf(id)}”</span>
                      </span>
                    </li>
                  );
                }}
              </For>
            </ul>
          </li>
        )}
      </For>
    </ul>
  );
}
