import { type BuildNote, nextQuestion } from "@unflinch/engine/building";
import { Show } from "solid-js";
import { Link } from "../desk/link.tsx";

/** The way from an answer back to the questions it was built from, and the first that is still open. */
export function BackToQuestions(props: { id: string; notes: readonly BuildNote[] }) {
  return (
    <>
      <p class="small">
        <Link class="lone-link" to={`/build/${props.id}`}>
          Your answers to the questions
        </Link>
      </p>
      <Show when={nextQuestion(props.notes)}>{open => <p class="quiet small">Still open: “{open().asks}”</p>}</Show>
    </>
  );
}
