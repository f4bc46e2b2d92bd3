import type { Comparison } from "@unflinch/engine/finding";
import { For, Show } from "solid-js";
import { VERDICTS, VerdictSign } from "./weighed-reasons.tsx";

/** Candidates one below the other, in short: each with what is said of it and where it differs; what is alike is folded. */
export function StandingList(props: { comparison: Comparison; nameOf: (id: string) => string }) {
  const differing = (id: string) =>
    props.comparison.rules.flatMap(({ parts, short, candidates }) =>
      parts ? candidates.filter(one => one.id === id).map(({ verdict }) => ({ short, verdict })) : [],
    );
  const alike = () =>
    props.comparison.rules.flatMap(({ parts, question, candidates: [first] }) =>
      parts || first === undefined ? [] : [{ question, verdict: first.verdict }],
    );
  return (
    <>
      <ul class="standings">
        <For each={props.comparison.standings}>
          {({ id, text }) => (
            <li>
              <h3 class="standing-name">“{props.nameOf(id)}”</h3>
              <p>{text}</p>
              <ul class="standing-rules">
                <For each={differing(id)}>
                  {({ short, verdict }) => (
                    <li>
                      <VerdictSign verdict={verdict} />
                      {short}
                      <span class="unseen">: {VERDICTS[verdict].word}</span>
                    </li>
                  )}
                </For>
              </ul>
            </li>
          )}
        </For>
      </ul>
      <Show when={alike().length > 0}>
        <details class="standings-alike">
          <summary>The same for all of them</summary>
          <ul>
            <For each={alike()}>
              {({ question, verdict }) => (
                <li class="rule-cell">
                  <VerdictSign verdict={verdict} />
                  <span>
                    {question} <span class="quiet">{VERDICTS[verdict].word}</span>
                  </span>
                </li>
              )}
            </For>
          </ul>
        </details>
      </Show>
    </>
  );
}
