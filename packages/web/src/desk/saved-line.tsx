import type { KeptStory } from "../keeping/browser-store.ts";
import { isUnsent } from "../keeping/unsent.ts";
import { useDesk } from "./desk.ts";
import { PLACE_WORDS } from "./place-words.ts";

/** Where the last words are now. */
export function SavedLine(props: { kept: KeptStory }) {
  const { notebook } = useDesk();
  const line = () => {
    if (props.kept.refused !== null)
      return `${props.kept.refused} Until then it is kept only ${notebook.keepsCopy() ? "in this browser" : "in this page"}.`;
    if (notebook.line().kind === "gone")
      return notebook.keepsCopy() ? "Kept in this browser" : "Only in this page: do not close it yet";
    return isUnsent(props.kept) || !notebook.idle() ? "Saving…" : PLACE_WORDS.saved;
  };
  return <span class="saved-line">{line()}</span>;
}
