import type { Store } from "@unflinch/store/kept";

/** What the page asks of the keeper without waiting for it. */
type Queued =
  | "createStory"
  | "changeStory"
  | "removeStory"
  | "createDraft"
  | "saveDismissal"
  | "removeDismissal"
  | "savePeerAnswer"
  | "removePeerAnswer"
  | "changeSettings";

/** A call of the keeper as something that can be kept: the method's name and what it is given. */
export type Call = {
  readonly [Method in Queued]: { readonly method: Method; readonly given: Readonly<Parameters<Store[Method]>> };
}[Queued];

export function perform(store: Store, { method, given }: Call): Promise<unknown> {
  const act = store[method] as (...given: readonly unknown[]) => Promise<unknown>;
  return act.apply(store, given as readonly unknown[] as unknown[]);
}
