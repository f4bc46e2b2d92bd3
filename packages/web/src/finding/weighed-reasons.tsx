import type { Weighed, Weighing } from "@unflinch/engine";
import { RULE_WORDS } from "@unflinch/engine/finding";
import { For, Show } from "solid-js";

/** What a verdict is called, and its sign: a shape as well as a colour. */
export const VERDICTS = {
  against: { title: "Speaks against it", word: "against", path: "M3 3l10 10M13 3L3 13" },
  unclear: {
    title: "Still open",
    word: "open",
    path: "M5 5.5a3 3 0 1 1 4.2 2.7C8.3 8.6 8 9 8 10M8 13v.5",
  },
  for: { title: "Speaks for it", word: "for", path: "M2.5 8.5l3.5 4 7.5-9" },
  "not-judged": { title: "Not judged", word: "not judged", path: "M3 8h10" },
} as const satisfies Record<Weighed["verdict"], { title: string; word: string; path: string }>;

export function VerdictSign(props: { verdict: Weighed["verdict"] }) {
  return (
    <svg class={`verdict-sign ${props.verdict}`} viewBox="0 0 16 16" aria-hidden="true">
      <path d={VERDICTS[props.verdict].path} />
    </svg>
  );
}

/**
 * The reasons for and against a jotted failure. One open question is shown, since one is answered at a time; the others, and
 * what speaks for it where anything else is to be read, are folded.
 */
export function WeighedReasons(props: { text: string; weighing: Weighing }) {
  const of = (verdict: Weighed["verdict"]) => props.weighing.rules.filter(one => one.verdict === verdict);
  return (
    <div class="weighed">
      <For each={["against", "unclear", "not-judged"] as const}>
        {verdict => {
          const shown = () => (verdict === "unclear" ? of(verdict).slice(0, 1) : of(verdict));
          const folded = () => of(verdict).slice(shown().length);
          return (
            <Show when={of(verdict).length > 0}>
              <section>
                <h4>
                  <VerdictSign verdict={verdict} />
                  {VERDICTS[verdict].title}
                </h4>
                <Reasons text={props.text} reasons={shown()} />
                <Show when={folded().length > 0}>
                  <details>
                    <summary>More that is open</summary>
                    <Reasons text={props.text} reasons={folded()} />
                  </details>
                </Show>
              </section>
            </Show>
          );
        }}
      </For>
      <Show when={of("for").length > 0}>
        <details open={of("for").length === props.weighing.rules.length}>
          <summary>
            <VerdictSign verdict="for" />
            {VERDICTS.for.title}
          </summary>
          <Reasons text={props.text} reasons={of("for")} />
        </details>
      </Show>
    </div>
  );
}

/** Each with the words it rests on, where it does not quote them itself. */
function Reasons(props: { text: string; reasons: readonly Weighed[] }) {
  const wordsOf = ({ span, reason, verdict }: Weighed): string | null => {
    if (span === null || verdict === "for") return null;
    const words = props.text.slice(span.from, span.to).replace(/\s+/g, " ");
    return reason.includes(words) ? null : words;
  };
  return (
    <ul>
      <For each={props.reasons}>
        {one => (
          <li>
            <strong>{RULE_WORDS[one.rule].question}</strong>{" "}
            <Show when={wordsOf(one)}>{words => <q>{words()}</q>}</Show> {one.reason}
          </li>
        )}
      </For>
    </ul>
  );
}
