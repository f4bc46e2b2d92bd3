import { type Fix, WEIGHTS } from "@unflinch/engine";
import { createSignal, For, type JSX, Show } from "solid-js";
import { Link } from "../desk/link.tsx";
import type { ListedRemark } from "../reviewing/reviewed.ts";

export interface RemarkActions {
  /** Null where the text cannot be changed now. */
  readonly onFix: ((fix: Fix) => void) | null;
  readonly onSetAside: ((remark: ListedRemark, reason: string) => void) | null;
}

const REASONS = ["This is wrong here", "I keep it on purpose", "I am not sure"] as const;

/** What is heard, why, and what to do: the same words on hover and in the list. */
export function RemarkCard(
  props: {
    remark: ListedRemark;
    /** Whether the words are shown, and the reasons folded: where the card does not stand beside the words. */
    listed: boolean;
    unfolded?: boolean;
    onClose?: () => void;
    /** What else can be done with it. */
    children?: JSX.Element;
  } & RemarkActions,
) {
  const [asking, setAsking] = createSignal(false);
  const finding = () => props.remark.finding;
  return (
    <div class={`remark ${finding().severity}`}>
      <p class="remark-head">
        <strong>{props.remark.title}</strong>
        <span class="weight">{WEIGHTS[finding().severity]}</span>
      </p>
      <Show when={props.listed && props.remark.quoted.length > 0}>
        <blockquote>
          <For each={props.remark.quoted}>
            {run => (
              <Show when={run.marked} fallback={run.text}>
                <mark>{run.text}</mark>
              </Show>
            )}
          </For>
        </blockquote>
      </Show>
      <p>{props.remark.message}</p>
      <Show when={props.listed} fallback={<Reasons remark={props.remark} />}>
        <details open={props.unfolded ?? false}>
          <summary>Why, and what instead</summary>
          <Reasons remark={props.remark} />
        </details>
      </Show>
      <div class="row">
        <Show when={props.onFix}>
          {onFix => (
            <For each={finding().fixes}>
              {fix => (
                <button type="button" class="button compact" onClick={() => onFix()(fix)}>
                  {fix.title}
                </button>
              )}
            </For>
          )}
        </Show>
        <Show when={props.onSetAside}>
          <button
            type="button"
            class="button plain compact"
            aria-expanded={asking()}
            onClick={() => setAsking(!asking())}
          >
            Set aside
          </button>
        </Show>
        {props.children}
        <Show when={props.onClose}>
          {onClose => (
            <button type="button" class="button plain compact" onClick={() => onClose()()}>
              Close
            </button>
          )}
        </Show>
      </div>
      <Show when={asking()}>
        <fieldset class="reasons">
          <legend>Why? It stays set aside in every version; you can bring it back.</legend>
          <For each={REASONS}>
            {reason => (
              <button type="button" class="button compact" onClick={() => props.onSetAside?.(props.remark, reason)}>
                {reason}
              </button>
            )}
          </For>
        </fieldset>
      </Show>
    </div>
  );
}

function Reasons(props: { remark: ListedRemark }) {
  return (
    <>
      <dl>
        <dt>Heard</dt>
        <dd>{props.remark.why}</dd>
        <dt>Instead</dt>
        <dd>{props.remark.finding.advice}</dd>
      </dl>
      <Link class="lone-link small" to={`/method/${props.remark.finding.check}`}>
        The rule, with examples<span class="unseen"> of {props.remark.title}</span>
      </Link>
    </>
  );
}
