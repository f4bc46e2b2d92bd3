import type { Weighing } from "@unflinch/engine";
import { wordReasons } from "@unflinch/engine/finding";
import { type Accessor, createEffect, mapArray } from "solid-js";
import { createStore, reconcile } from "solid-js/store";
import { useDesk } from "../desk/desk.ts";

/** A jotted failure as it was weighed. */
export interface WeighedText {
  readonly text: string;
  /** Null where the weighing did not come to an end. */
  readonly weighing: Weighing | null;
}

/** Weighs each of these stories, anew whenever its text or the occupation changes; gives what is known of one. */
export function createWeighings(
  ids: Accessor<readonly string[]>,
  occupation: Accessor<string | null>,
): (id: string) => WeighedText | undefined {
  const { notebook, reviewer } = useDesk();
  const [weighed, setWeighed] = createStore<Record<string, WeighedText>>({});
  const textOf = (id: string) => notebook.story(id)?.whole.copy.text;
  const watched = mapArray(ids, id => {
    createEffect(() => {
      const text = textOf(id);
      const trade = occupation();
      if (text === undefined) return;
      void reviewer.weigh({ jotted: text, occupation: trade }).then(judgement => {
        const weighing = judgement && wordReasons(judgement);
        if (textOf(id) === text && occupation() === trade) setWeighed(id, reconcile({ text, weighing }));
      });
    });
    return id;
  });
  createEffect(watched);
  return id => weighed[id];
}
