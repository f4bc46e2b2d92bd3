import type { BuildNote, BuildQuestion, Heard, LaidOut, Seam } from "@unflinch/engine/building";
import { createEffect, createSignal, For, on, onCleanup, onMount, Show } from "solid-js";
import { useDesk } from "../desk/desk.ts";
import { isAboutChoice, RemarkLine } from "./remark-line.tsx";

interface LaidOutDraftProps {
  readonly notes: readonly BuildNote[];
  readonly lacking: readonly BuildQuestion[];
  /** What stands in the story now. */
  readonly storyText: string;
  readonly jotted: boolean;
  readonly editable: boolean;
  readonly focus: boolean;
  readonly onUse: (text: string) => void;
  readonly onGoTo: (step: string) => void;
}

/** The answers in the order of telling, with the places that want smoothing. */
export function LaidOutDraft(props: LaidOutDraftProps) {
  const { reviewer } = useDesk();
  const [draft, setDraft] = createSignal<LaidOut | null>(null);
  const [failed, setFailed] = createSignal(false);
  const [heard, setHeard] = createSignal<Heard | null>(null);
  let title!: HTMLHeadingElement;
  let isThere = true;
  const layOut = async (notes: readonly BuildNote[]): Promise<void> => {
    const laidOut = await reviewer.build({ build: "lay-out", notes });
    if (!isThere) return;
    setFailed(laidOut === null);
    setDraft(laidOut);
    for (const { question, text } of notes.filter(({ question }) => OWN.includes(question))) {
      const remark = await reviewer.build({ build: "hear", question, text, failure: "" });
      if (isThere && remark !== null && isAboutChoice(remark)) return void setHeard(remark);
    }
    if (isThere) setHeard(null);
  };
  const plain = () => props.notes.map(({ question, text }) => ({ question, text }));
  createEffect(on(plain, notes => void layOut(notes)));
  onMount(() => {
    if (props.focus) title.focus();
  });
  onCleanup(() => {
    isThere = false;
  });
  const replaces = (text: string) => props.storyText.trim() !== "" && props.storyText !== text;
  return (
    <section class="laid-out" aria-labelledby="draft-title">
      <h1 id="draft-title" ref={title} tabindex="-1">
        Your draft
      </h1>
      <Show when={failed()}>
        <p role="alert">
          The draft could not be laid out just now. Your answers are kept.{" "}
          <button type="button" class="button compact" onClick={() => void layOut(plain())}>
            Try again
          </button>
        </p>
      </Show>
      <Show when={draft()}>
        {laidOut => (
          <Show when={laidOut().text !== ""} fallback={<p>There is no answer yet to lay out.</p>}>
            <p class="quiet">
              These are your words, in the order of telling. Nothing was added but a full stop where an answer had none.
            </p>
            <Show when={heard()}>{remark => <RemarkLine heard={remark()} />}</Show>
            <Show when={props.lacking.length > 0}>
              <div class="lacking">
                <h2>A listener still waits for</h2>
                <ul>
                  <For each={props.lacking}>
                    {question => (
                      <li>
                        <button
                          type="button"
                          class="open-question button plain compact"
                          onClick={() => props.onGoTo(question.id)}
                        >
                          {question.asks}
                        </button>
                      </li>
                    )}
                  </For>
                </ul>
              </div>
            </Show>
            <div class="sheet draft-text">
              <For each={stretches(laidOut())}>
                {({ words, seam }) =>
                  seam === null ? (
                    words
                  ) : (
                    <mark id={`seam-${seam}`} tabindex="-1">
                      {words}
                      <sup>{seam}</sup>
                    </mark>
                  )
                }
              </For>
            </div>
            <Show when={laidOut().seams.length > 0}>
              <div class="seams">
                <h2>To smooth</h2>
                <ol>
                  <For each={laidOut().seams}>
                    {({ reason }, at) => (
                      <li>
                        <button type="button" onClick={() => document.getElementById(`seam-${at() + 1}`)?.focus()}>
                          <span class="seam-number">{at() + 1}</span> {reason}
                        </button>
                      </li>
                    )}
                  </For>
                </ol>
                <p class="quiet small">You smooth them in the story, where you can write in the text.</p>
              </div>
            </Show>
            <Show when={replaces(laidOut().text)}>
              <p class="small">
                {props.jotted
                  ? "What you jotted down is kept as a version of the story."
                  : "Your story has a text already. It is kept as a version, and you can go back to it."}
              </p>
            </Show>
            <div class="row steps">
              <button
                type="button"
                class="button main"
                disabled={!props.editable}
                onClick={() => props.onUse(laidOut().text)}
              >
                Use this draft
              </button>
            </div>
          </Show>
        )}
      </Show>
    </section>
  );
}

/** Where what is told there shows that another story serves better. */
const OWN = ["own-act", "knew-then", "let-stand"];

/** The text cut at its seams, which are numbered from 1. */
function stretches({ text, seams }: { text: string; seams: readonly Seam[] }) {
  const cut: { words: string; seam: number | null }[] = [];
  let at = 0;
  seams.forEach(({ from, to }, index) => {
    if (from > at) cut.push({ words: text.slice(at, from), seam: null });
    cut.push({ words: text.slice(from, to), seam: index + 1 });
    at = to;
  });
  if (at < text.length) cut.push({ words: text.slice(at), seam: null });
  return cut;
}
