import { ownPartQuestions, questions } from "@unflinch/engine/building";
import { createSignal } from "solid-js";

/** Where somebody is: at a question, by its id, or at the draft. */
export const DRAFT = "draft";
const STEPS = [...questions, ...ownPartQuestions].map(({ id }) => id).concat(DRAFT);

/** The step stands in the history's state, so that a reload comes back to it. */
export function createStep(first: () => string): readonly [step: () => string, goTo: (step: string) => void] {
  const kept: unknown = history.state?.step;
  const [step, setStep] = createSignal(STEPS.find(one => one === kept) ?? first());
  return [
    step,
    next => {
      history.replaceState({ step: next }, "");
      setStep(next);
    },
  ];
}
