import { findOccupation, listOccupations } from "@unflinch/engine";
import { suggestOccupation } from "@unflinch/engine/finding";
import { createMemo, For, onCleanup, Show } from "solid-js";
import { useDesk } from "../desk/desk.ts";

/** So long after the last key an occupation is taken for said. */
const SAID_MS = 500;

/** What the candidate works as: it decides which prompts are shown and which failure counts as the usual one. */
export function OccupationField() {
  const { notebook } = useDesk();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let typed: string | null = null;
  let field!: HTMLInputElement;
  const keep = () => {
    clearTimeout(timer);
    if (typed === null) return;
    const occupation = typed.trim() || null;
    typed = null;
    if (occupation !== notebook.settings().occupation) void notebook.changeSettings({ occupation });
  };
  onCleanup(keep);
  const unknown = createMemo(() => {
    const { occupation } = notebook.settings();
    return occupation === null || findOccupation(occupation) !== null
      ? null
      : { occupation, meant: suggestOccupation(occupation) };
  });
  const take = (occupation: string) => {
    field.focus();
    void notebook.changeSettings({ occupation });
  };
  return (
    <div class="find-occupation">
      <label class="field">
        <span>What do you work as?</span>
        <input
          ref={field}
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
      <div role="status" class="small">
        <Show when={unknown()}>
          {one => (
            <Show
              when={one().meant}
              fallback={
                <p>
                  I do not know the trade “{one().occupation}”. The questions are then for everybody, and your failures
                  are weighed without the usual ones of your trade. If it is not English, write the English word, such
                  as “nurse”.
                </p>
              }
            >
              {meant => (
                <p class="row">
                  I do not know the trade “{one().occupation}”. Did you mean:{" "}
                  <button type="button" class="button compact" onClick={() => take(meant().name)}>
                    {meant().name}
                  </button>
                </p>
              )}
            </Show>
          )}
        </Show>
      </div>
    </div>
  );
}
