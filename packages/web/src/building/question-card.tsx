import type { BuildQuestion, Heard } from "@unflinch/engine/building";
import { createEffect, createSignal, on, onCleanup, onMount, Show } from "solid-js";
import { useDesk } from "../desk/desk.ts";
import { RemarkLine } from "./remark-line.tsx";
import { SpeakButton } from "./speak-button.tsx";

/** So long nothing is typed before a remark is made. */
const PAUSE_MS = 700;

interface QuestionCardProps {
  readonly question: BuildQuestion;
  readonly text: string;
  /** What was answered on the own act, on which some remarks hang. */
  readonly failure: string;
  /** What was jotted down, where it may be the answer; else empty. */
  readonly line: string;
  readonly editable: boolean;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  /** Whether the field takes the focus: not when the page has only just been opened. */
  readonly focus: boolean;
  readonly onText: (text: string) => void;
  /** Spoken words, also a moment after the card has gone. */
  readonly onWords: (words: string) => void;
  readonly onNext: () => void;
  readonly onBack: () => void;
}

/** One question with the field for its answer; it stands as long as the question does. */
export function QuestionCard(props: QuestionCardProps) {
  const { reviewer } = useDesk();
  const [heard, setHeard] = createSignal<Heard | null>(null);
  let field!: HTMLTextAreaElement;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isThere = true;
  const listen = async (text: string, failure: string): Promise<void> => {
    const answer = await reviewer.build({ build: "hear", question: props.question.id, text, failure });
    if (isThere && props.text === text) setHeard(answer);
  };
  createEffect(
    on([() => props.text, () => props.failure], ([text, failure]) => {
      clearTimeout(timer);
      timer = setTimeout(() => void listen(text, failure), PAUSE_MS);
    }),
  );
  onMount(() => {
    if (props.focus) field.focus();
  });
  onCleanup(() => {
    isThere = false;
    clearTimeout(timer);
  });
  const isBlank = () => props.text.trim() === "";
  const nextLabel = () => (isBlank() ? "Skip" : props.isLast ? "Lay it out" : "Next");
  return (
    <section class="question" aria-labelledby="asks">
      <h1 id="asks">
        <label for="answer">{props.question.asks}</label>
      </h1>
      <p id="helps" class="helps quiet">
        {props.question.helps}
      </p>
      <textarea
        ref={field}
        id="answer"
        aria-describedby="helps"
        rows="4"
        readOnly={!props.editable}
        value={props.text}
        onInput={event => props.onText(event.currentTarget.value)}
        onKeyDown={event => {
          if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return;
          event.preventDefault();
          props.onNext();
        }}
      />
      <Show when={isBlank() && props.line !== "" && props.editable}>
        <button
          type="button"
          class="take-line button compact"
          onClick={() => {
            props.onText(props.line);
            field.focus();
          }}
        >
          Use your line
        </button>
      </Show>
      <div class="hearing" aria-live="polite">
        <Show when={heard()}>{remark => <RemarkLine heard={remark()} />}</Show>
      </div>
      <div class="row steps">
        <button type="button" classList={{ button: true, main: !isBlank() }} onClick={props.onNext}>
          {nextLabel()}
        </button>
        <button type="button" class="button" disabled={props.isFirst} onClick={props.onBack}>
          Back
        </button>
        <p class="goes-on quiet small">
          <kbd>Ctrl</kbd> <kbd>Enter</kbd> goes on
        </p>
      </div>
      <details class="example">
        <summary>How somebody else answered</summary>
        <blockquote>{props.question.example}</blockquote>
        <p class="example-source quiet small">An example. The story is invented, and its trade may not be yours.</p>
      </details>
      <SpeakButton disabled={!props.editable} onWords={props.onWords} />
    </section>
  );
}
