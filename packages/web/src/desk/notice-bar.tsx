import { createEffect, on, Show } from "solid-js";
import type { Notice } from "./desk.ts";
import { place } from "./router.ts";

/** What was done, said at the foot of the window; it goes with the room it was said in. */
export function NoticeBar(props: { notice: Notice | null; onClose: () => void }) {
  createEffect(on(place, () => props.onClose(), { defer: true }));
  return (
    <div class="notice-place" role="status">
      <Show when={props.notice}>
        {notice => (
          <div class="notice">
            <span>{notice().message}</span>
            <Show when={notice().undo}>
              {undo => (
                <button
                  type="button"
                  class="button plain compact"
                  onClick={() => {
                    undo()();
                    props.onClose();
                  }}
                >
                  Undo
                </button>
              )}
            </Show>
            <button type="button" class="button plain compact" onClick={props.onClose}>
              Close
            </button>
          </div>
        )}
      </Show>
    </div>
  );
}
