import { type Component, createSignal, Show } from "solid-js";
import { useDesk } from "./desk.ts";
import { idle } from "./idle.ts";

/** A dialog whose scripts come when there is time, or when it is first asked for. `Late` stands where it is shown, from `open` to `close`. */
export function createLateDialog<Props extends object>(load: () => Promise<Component<Props>>) {
  const { say } = useDesk();
  const [shown, setShown] = createSignal<Component<Props> | null>(null);
  void idle()
    .then(load)
    .catch(() => {});
  return {
    async open(): Promise<void> {
      try {
        const dialog = await load();
        setShown(() => dialog);
      } catch {
        say("This part of Unflinch could not be loaded. Reload the page and try again.");
      }
    },
    close: () => void setShown(null),
    Late: (props: Props) => (
      <Show when={shown()}>
        {loaded => {
          const Shown = loaded();
          return <Shown {...props} />;
        }}
      </Show>
    ),
  };
}
