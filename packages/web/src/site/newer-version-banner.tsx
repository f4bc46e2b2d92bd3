import { onMount, Show } from "solid-js";
import { useDesk } from "../desk/desk.ts";
import { isNewerHere, isNewerReady, keepPage, takeNewer } from "./newer-version.ts";

/** Has the browser keep the page, and offers the newer version, unless words stand in this page alone: those are to be saved first. */
export function NewerVersionBanner() {
  const { notebook } = useDesk();
  onMount(() => void keepPage(notebook.atRest));
  const isSafe = () => notebook.keepsCopy() || notebook.line().kind === "open";
  return (
    <>
      <Show when={isNewerReady() && isSafe()}>
        <div class="banner calm" role="status">
          <p>A newer version is ready. What you have written stays.</p>
          <button type="button" class="button compact" onClick={() => void notebook.atRest().then(takeNewer)}>
            Use it now
          </button>
        </div>
      </Show>
      <Show when={isNewerHere()}>
        <div class="banner calm" role="status">
          <p>A newer version is here. Finish what you have begun on this page, then load it.</p>
          <button
            type="button"
            class="button compact"
            onClick={() => void notebook.atRest().then(() => location.reload())}
          >
            Load it now
          </button>
        </div>
      </Show>
    </>
  );
}
