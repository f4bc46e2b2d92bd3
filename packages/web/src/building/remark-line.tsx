import type { Heard } from "@unflinch/engine/building";
import { Show } from "solid-js";
import { Link } from "../desk/link.tsx";

const CHOOSING = ["A1", "A3", "A7"];

/** Whether the failure itself is the trouble, and another one may serve better. */
export const isAboutChoice = ({ rule }: Heard): boolean => CHOOSING.includes(rule);

export function RemarkLine(props: { heard: Heard }) {
  return (
    <p class="remark-line">
      {props.heard.message}
      <Show when={isAboutChoice(props.heard)}>
        {" "}
        <Link to="/find">Look for another story</Link>
      </Show>
    </p>
  );
}
