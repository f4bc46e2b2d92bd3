import type { Finding, Span } from "@unflinch/engine";
import { createResource, For, Show } from "solid-js";
import { useDesk } from "../desk/desk.ts";
import { RemarkCard } from "../remarks/remark-card.tsx";
import type { ListedRemark } from "../reviewing/reviewed.ts";
import { beginning } from "../story/beginning.ts";
import { MarkedVersion } from "./marked-version.tsx";
import type { Note } from "./strong-example.ts";

/** One version of an example beside what is heard in it, reviewed as it is shown. */
export function ToldVersion(props: {
  /** "Weak". */
  name: string;
  text: string;
  trade: string;
  /** Id of the check that it is here to show. */
  fault?: string;
  notes: readonly Note[];
}) {
  const { notebook, reviewer } = useDesk();
  const [reviewed] = createResource(
    () => ({
      text: props.text,
      occupation: props.trade,
      wordsPerMinute: notebook.settings().wordsPerMinute,
      aside: [],
    }),
    request => reviewer.review(request),
  );
  /** What to mend first, and the fault that it is here to show. */
  const shown = (): readonly ListedRemark[] => {
    const { first = [], others = [] } = reviewed.latest ?? {};
    const isFault = ({ finding }: ListedRemark) => finding.check === props.fault;
    return first.some(isFault) ? first : [...first, ...others.filter(isFault).slice(0, 1)];
  };
  const folded = () => reviewed.latest?.others.filter(remark => !shown().includes(remark)) ?? [];
  const marked = (): readonly Finding[] =>
    [...shown(), ...folded()].map(({ finding }) => finding).filter(({ severity }) => severity !== "hint");
  const changed = (): readonly Span[] =>
    props.notes.map(({ quote }) => {
      const from = props.text.indexOf(quote);
      return { from, to: from + quote.length };
    });
  return (
    <article class="version" aria-labelledby={`version-${props.name}`}>
      <h2 id={`version-${props.name}`}>{props.name}</h2>
      <div class="version-columns">
        <MarkedVersion text={props.text} findings={marked()} changed={changed()} />
        <div class="version-heard" aria-live="polite" aria-busy={reviewed.loading}>
          <h3>What the interviewer hears</h3>
          <Show
            when={reviewed.latest}
            fallback={
              <p class="quiet">
                {reviewed.loading ? "Listening…" : "This version could not be reviewed. Reload the page to try again."}
              </p>
            }
          >
            {now => (
              <>
                <p class="verdict">{now().verdict}</p>
                <Remarks remarks={shown()} />
                <Show when={folded().length > 0}>
                  <details>
                    <summary>{folded().length === 1 ? "1 more remark" : `${folded().length} more remarks`}</summary>
                    <Remarks remarks={folded()} />
                  </details>
                </Show>
                <Show when={now().lands.length > 0}>
                  <details open={shown().length === 0}>
                    <summary>What lands ({now().lands.length})</summary>
                    <ul class="lands">
                      <For each={now().lands}>
                        {land => (
                          <li>
                            <strong>{land.label}</strong>
                            <For each={land.spans.slice(0, 1)}>
                              {({ from, to }) => <p class="words">“{beginning(now().text.slice(from, to))}”</p>}
                            </For>
                          </li>
                        )}
                      </For>
                    </ul>
                  </details>
                </Show>
              </>
            )}
          </Show>
        </div>
      </div>
    </article>
  );
}

function Remarks(props: { remarks: readonly ListedRemark[] }) {
  return (
    <ul class="remarks">
      <For each={props.remarks}>
        {remark => (
          <li>
            <RemarkCard remark={remark} listed onFix={null} onSetAside={null} />
          </li>
        )}
      </For>
    </ul>
  );
}
