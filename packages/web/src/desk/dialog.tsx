import { type JSX, onCleanup, onMount } from "solid-js";

/** A modal dialog for as long as it is shown; the platform keeps the focus inside and gives it back. */
export function Dialog(props: { title: string; onClose: () => void; children: JSX.Element; mustChoose?: boolean }) {
  let dialog!: HTMLDialogElement;
  const before = document.activeElement;
  onMount(() => dialog.showModal());
  onCleanup(() => {
    if (before instanceof HTMLElement && before.isConnected) before.focus();
  });
  return (
    <dialog
      ref={dialog}
      aria-label={props.title}
      onCancel={event => {
        if (props.mustChoose) event.preventDefault();
      }}
      onClose={() => {
        // A browser lets a second Escape through.
        if (props.mustChoose) dialog.showModal();
        else props.onClose();
      }}
    >
      <header>
        <h2>{props.title}</h2>
        {props.mustChoose ? null : (
          <button type="button" class="button plain compact" onClick={() => dialog.close()}>
            Close
          </button>
        )}
      </header>
      {props.children}
    </dialog>
  );
}
