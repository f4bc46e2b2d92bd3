import { listOccupations } from "@unflinch/engine";
import { For, onCleanup } from "solid-js";
import { useDesk } from "../desk/desk.ts";

/** So long after the last key an occupation is taken for said. */
const SAID_MS = 500;

/** What the candidate works as: it decides which prompts are shown and which failure counts as the usual one. */
export function OccupationField() {
  const { notebook } = useDesk();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let typed: string | null = null;
  const keep = () => {
    clearTimeout(timer);
    if (typed === null) return;
    const occupation = typed.trim() || null;
    typed = null;
    if (occupation !== notebook.settings().occupation) void notebook.changeSettings({ occupation });
  };
  onCleanup(keep);
  return (
    <label class="field find-occupation">
      <span>What do you work as?</span>
      <input
        list="known-occupations"
        maxlength="200"
        autocomplete="organization-title"
        placeholder="nurse, sales rep, developer…"
        value={notebook.settings().occupation ?? ""}
        onInput={({ currentTarget }) => {
          typed = currentTarget.value;
          clearTimeout(timer);
          timer = setTimeout(keep, SAID_MS);
        }}
        onChange={keep}
      />
      <datalist id="known-occupations">
        <For each={listOccupations()}>{({ name }) => <option value={name} />}</For>
      </datalist>
    </label>
  );
}
