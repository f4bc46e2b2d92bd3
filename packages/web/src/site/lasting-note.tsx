import { createResource, createSignal, Show } from "solid-js";
import { useDesk } from "../desk/desk.ts";
import { askForPromise, isPromised } from "../keeping/lasting.ts";

/** Whether the browser may clear the stories, and what to do about it. */
export function LastingNote() {
  const { notebook } = useDesk();
  const [promised, { mutate }] = createResource(() => isPromised().catch(() => false));
  const [refused, setRefused] = createSignal(false);
  const ask = async (): Promise<void> => {
    const given = await askForPromise().catch(() => false);
    mutate(given);
    setRefused(!given);
  };
  return (
    <div class="stack" role="status">
      <Show when={notebook.keepsCopy() || notebook.line().kind === "open"}>
        <Show
          when={promised()}
          fallback={
            <>
              <p>
                The browser may clear them: when space runs short, or when you have not been here for a week or more. A
                private window forgets them when it is closed. The file that you save below is the safe copy.
              </p>
              <div class="row">
                <button type="button" class="button" onClick={() => void ask()}>
                  Ask the browser to keep them
                </button>
              </div>
              <Show when={refused()}>
                <p>
                  The browser did not promise it. It may when you install this page or set a bookmark. Save a file now
                  and then.
                </p>
              </Show>
            </>
          }
        >
          <p>
            The browser has promised to keep them until you delete them or clear its data. The file that you save below
            is the safe copy.
          </p>
        </Show>
      </Show>
    </div>
  );
}
