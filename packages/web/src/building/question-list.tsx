import type { BuildNote, BuildQuestion } from "@unflinch/engine/building";
import { progress } from "@unflinch/engine/building";
import { For, Show } from "solid-js";
import { DRAFT } from "./step.ts";

interface QuestionListProps {
  readonly asked: readonly BuildQuestion[];
  readonly notes: readonly BuildNote[];
  readonly setUp: boolean;
  readonly step: string;
  readonly onGoTo: (step: string) => void;
}

/** All questions, what is answered, and the way to the draft. */
export function QuestionList(props: QuestionListProps) {
  const now = () => progress(props.notes, props.setUp);
  const isAnswered = (id: string) => props.notes.some(({ question, text }) => question === id && text.trim() !== "");
  return (
    <nav class="questions" aria-labelledby="how-many">
      <h2 id="how-many">
        {now().answered} of {now().asked} answered
      </h2>
      <ol>
        <For each={props.asked}>
          {question => (
            <li>
              <button
                type="button"
                classList={{ answered: isAnswered(question.id) }}
                aria-current={props.step === question.id ? "step" : undefined}
                onClick={() => props.onGoTo(question.id)}
              >
                {question.asks}
                <Show when={isAnswered(question.id)}>
                  <span class="unseen"> (answered)</span>
                </Show>
              </button>
            </li>
          )}
        </For>
      </ol>
      <Show when={props.step !== DRAFT}>
        <button type="button" class="button" disabled={now().answered === 0} onClick={() => props.onGoTo(DRAFT)}>
          Lay it out
        </button>
      </Show>
    </nav>
  );
}
