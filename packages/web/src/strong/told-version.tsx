import type { Finding, Span } from "@unflinch/engine";
import { createResource, For, Show } from "solid-js";
import { useDesk } from "../desk/desk.ts";
import { RemarkCard } from "../remarks/remark-card.tsx";
import { beginning } from "../story/beginning.ts";
import { MarkedVersion } from "./marked-version.tsx";
import type { Note } from "./strong-example.ts";

/** One version of an example beside what is heard in it, reviewed as it is shown. */
export function ToldVersion(props: {
  /** "Weak". */
  name: string;
  text: string;
  trade: string;
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
  /** What is marked in the text: what is shown below it without being unfolded. */
  const marked = (): readonly Finding[] => reviewed.latest?.first.map(({ finding }) => finding) ?? [];
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
                <Show when={now().first.length > 0}>
                  <ol class="remarks">
                    <For each={now().first}>
                      {remark => (
                        <li>
                          <RemarkCard remark={remark} listed onFix={null} onSetAside={null} />
                        </li>
                      )}
                    </For>
                  </ol>
                </Show>
                <Show when={now().others.length > 0}>
                  <details>
                    <summary>
                      {now().others.length === 1 ? "1 more remark" : `${now().others.length} more remarks`}
                    </summary>
                    <ul class="remarks">
                      <For each={now().others}>
                        {remark => (
                          <li>
                            <RemarkCard remark={remark} listed onFix={null} onSetAside={null} />
                          </li>
                        )}
                      </For>
                    </ul>
                  </details>
                </Show>
                <Show when={now().lands.length > 0}>
                  <details open={now().first.length === 0}>
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
