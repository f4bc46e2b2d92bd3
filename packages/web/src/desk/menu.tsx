import type { JSX } from "solid-js";

/** A button that unfolds a few more; it folds when one was chosen, with Escape, or when the focus goes elsewhere. */
export function Menu(props: { label: string; children: JSX.Element }) {
  let details!: HTMLDetailsElement;
  const fold = () => {
    details.open = false;
  };
  /** Before its button acts: a dialog that opens then knows where the focus goes back to. */
  const foldFirst = {
    capture: true,
    handleEvent: () => {
      details.querySelector("summary")?.focus();
      fold();
    },
  };
  return (
    <details
      ref={details}
      class="menu"
      onKeyDown={event => {
        if (event.key !== "Escape" || !details.open) return;
        fold();
        details.querySelector("summary")?.focus();
      }}
      onFocusOut={({ relatedTarget }) => {
        if (relatedTarget instanceof Node && !details.contains(relatedTarget)) fold();
      }}
    >
      <summary class="button compact">{props.label}</summary>
      <div class="menu-items" on:click={foldFirst}>
        {props.children}
      </div>
    </details>
  );
}
