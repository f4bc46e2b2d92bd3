import { For } from "solid-js";
import { saidSeconds } from "../desk/dates.ts";
import { useDesk } from "../desk/desk.ts";

const TIMES = [60, 90, 120, 180] as const;

/** How long the candidate has to speak; three minutes is the most that anybody should take. */
export function TimePicker() {
  const { notebook } = useDesk();
  return (
    <fieldset class="times">
      <legend>You have</legend>
      <For each={TIMES}>
        {seconds => (
          <label>
            <input
              type="radio"
              name="time"
              checked={notebook.settings().timeSeconds === seconds}
              onChange={() => void notebook.changeSettings({ timeSeconds: seconds })}
            />
            <span>{saidSeconds(seconds)}</span>
          </label>
        )}
      </For>
    </fieldset>
  );
}
