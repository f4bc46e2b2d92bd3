import type { Span } from "@unflinch/engine";
import { For, type JSX, Show } from "solid-js";
import type { ListedRemark, Reviewed } from "../reviewing/reviewed.ts";
import { beginning } from "../story/beginning.ts";
import { type RemarkActions, RemarkCard } from "./remark-card.tsx";

interface PanelProps extends RemarkActions {
  readonly reviewed: Reviewed | null;
  /** Nothing is written yet. */
  readonly isEmpty: boolean;
  /** The text as it is could not be reviewed. */
  readonly failed: boolean;
  readonly onGoTo: (span: Span) => void;
  readonly onBringBack: (remark: ListedRemark) => void;
}

/** What the interviewer hears: a sentence, at most three things to mend, what lands. All else is folded. */
export function HeardPanel(props: PanelProps) {
  const readable = () => (props.reviewed?.report.readable.ok ? props.reviewed : null);
  const others = () => readable()?.others.length ?? 0;
  const item = (remark: ListedRemark, unfolded = false): JSX.Element => (
    <li>
      <RemarkCard remark={remark} listed unfolded={unfolded} onFix={props.onFix} onSetAside={props.onSetAside}>
        <Show when={remark.finding.from !== null}>
          <button
            type="button"
            class="button plain compact"
            onClick={() => props.onGoTo({ from: remark.finding.from!, to: remark.finding.to! })}
          >
            Show<span class="unseen"> in the text: {remark.title}</span>
          </button>
        </Show>
      </RemarkCard>
    </li>
  );
  return (
    <section class="heard" aria-labelledby="heard" tabindex="-1" id="heard-panel">
      <h2 id="heard">What the interviewer hears</h2>
      <Show when={readable()} fallback={<p class="verdict quiet">{notYet(props)}</p>}>
        {reviewed => (
          <>
            <p class="verdict">{reviewed().verdict}</p>
            <Show when={reviewed().first.length > 0}>
              <h3>Mend first</h3>
              <ol class="remarks">
                <For each={reviewed().first}>{(remark, index) => item(remark, index() === 0)}</For>
              </ol>
            </Show>
            <Show when={reviewed().lands.length > 0}>
              <h3>What already lands</h3>
              <ul class="lands">
                <For each={reviewed().lands}>
                  {land => (
                    <li>
                      <strong>{land.label}</strong>
                      <For each={land.spans.slice(0, MOST_QUOTES)}>
                        {span => (
                          <button type="button" class="quote" onClick={() => props.onGoTo(span)}>
                            “{beginning(reviewed().text.slice(span.from, span.to))}”
                          </button>
                        )}
                      </For>
                    </li>
                  )}
                </For>
              </ul>
            </Show>
            <Show when={others() > 0}>
              <details>
                <summary>{others() === 1 ? "1 more remark" : `${others()} more remarks`}</summary>
                <ul class="remarks">
                  <For each={reviewed().others}>{remark => item(remark)}</For>
                </ul>
              </details>
            </Show>
            <Show when={reviewed().aside.length > 0}>
              <details>
                <summary>{reviewed().aside.length} set aside</summary>
                <ul class="aside">
                  <For each={reviewed().aside}>
                    {remark => (
                      <li>
                        <span>
                          {remark.title}
                          <Show when={remark.quoted.find(run => run.marked)}>{run => <> “{run().text}”</>}</Show>
                        </span>
                        <button type="button" class="button plain compact" onClick={() => props.onBringBack(remark)}>
                          Bring back<span class="unseen"> {remark.title}</span>
                        </button>
                      </li>
                    )}
                  </For>
                </ul>
              </details>
            </Show>
          </>
        )}
      </Show>
    </section>
  );
}

function notYet({ reviewed, failed, isEmpty }: PanelProps): string {
  if (failed) return "This text could not be reviewed. Your words are kept; go on writing, or reload the page.";
  if (isEmpty) return "Nothing to hear yet. Write or paste your answer, and this fills as you type.";
  return reviewed?.verdict ?? "Listening…";
}

const MOST_QUOTES = 3;
