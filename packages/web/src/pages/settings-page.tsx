import type { Settings } from "@unflinch/store/kept";
import { createSignal, For, Show } from "solid-js";
import { useDesk } from "../desk/desk.ts";
import { Dialog } from "../desk/dialog.tsx";
import { createLateDialog } from "../desk/late-dialog.tsx";
import { PLACE_WORDS } from "../desk/place-words.ts";
import { importProblem } from "../keeping/import-problem.ts";
import { KeeperGone } from "../keeping/keeper.ts";
import { saveEverything } from "../moving/save-everything.ts";
import { LastingNote } from "../site/lasting-note.tsx";
import { TimePicker } from "../story/time-picker.tsx";

const THEMES: readonly (readonly [Settings["theme"], string])[] = [
  ["system", "As the device"],
  ["light", "Light"],
  ["dark", "Dark"],
];
const SLOWEST = 80;
const FASTEST = 220;

export function SettingsPage() {
  const { notebook, say } = useDesk();
  const [problem, setProblem] = createSignal("");
  const [deleting, setDeleting] = createSignal(false);
  const taking = createLateDialog(async () => (await import("../moving/take-dialog.tsx")).TakeDialog);
  const importFile = async (file: File | undefined): Promise<void> => {
    if (file === undefined) return;
    setProblem("");
    try {
      const { added, merged, unchanged } = await notebook.importAll(JSON.parse(await file.text()));
      say(`Imported: ${added} new, ${merged} added to, ${unchanged} there already.`);
    } catch (error) {
      setProblem(importProblem(error, file.name));
    }
  };
  const removeAll = async (): Promise<void> => {
    setDeleting(false);
    try {
      await notebook.removeAll();
      say(PLACE_WORDS.deleted);
    } catch (error) {
      say((error instanceof KeeperGone && error.message) || PLACE_WORDS.notDeleted);
    }
  };
  return (
    <main class="settings" id="main" tabindex="-1">
      <h1>Settings</h1>
      <section class="stack">
        <h2>Speaking</h2>
        <TimePicker />
        <label class="field">
          <span>Your pace: {notebook.settings().wordsPerMinute} words a minute. Most people speak at 120 to 170.</span>
          <input
            type="range"
            min={SLOWEST}
            max={FASTEST}
            step="5"
            value={notebook.settings().wordsPerMinute}
            onChange={event => void notebook.changeSettings({ wordsPerMinute: event.currentTarget.valueAsNumber })}
          />
        </label>
      </section>
      <section class="stack">
        <h2>Look</h2>
        <fieldset class="times">
          <legend>Colours</legend>
          <For each={THEMES}>
            {([theme, name]) => (
              <label>
                <input
                  type="radio"
                  name="theme"
                  checked={notebook.settings().theme === theme}
                  onChange={() => void notebook.changeSettings({ theme })}
                />
                <span>{name}</span>
              </label>
            )}
          </For>
        </fieldset>
      </section>
      <section class="stack">
        <h2>Your stories</h2>
        <p>{PLACE_WORDS.where}</p>
        {IS_SITE && <LastingNote />}
        <div class="row">
          <button type="button" class="button" onClick={() => void saveEverything(notebook)}>
            Save everything as a file
          </button>
        </div>
        <label class="field">
          <span>Import a saved file. Your stories stay as they are; new ones are added.</span>
          <input
            type="file"
            accept=".json,application/json"
            onChange={event => {
              void importFile(event.currentTarget.files?.[0]);
              event.currentTarget.value = "";
            }}
          />
        </label>
        <p class="problem" role="alert">
          {problem()}
        </p>
        <div class="row">
          <button type="button" class="button" onClick={() => void taking.open()}>
            Take a story from another device
          </button>
        </div>
        <div class="row">
          <button type="button" class="button danger" onClick={() => setDeleting(true)}>
            Delete everything
          </button>
        </div>
      </section>
      <taking.Late onClose={taking.close} />
      <Show when={deleting()}>
        <Dialog title="Delete everything?" onClose={() => setDeleting(false)}>
          <div class="stack">
            <p>{PLACE_WORDS.deletes}</p>
            <div class="row">
              <button type="button" class="button danger" onClick={() => void removeAll()}>
                Delete everything
              </button>
              <button type="button" class="button" onClick={() => setDeleting(false)}>
                Keep it
              </button>
            </div>
          </div>
        </Dialog>
      </Show>
    </main>
  );
}
