import type { JSX } from "solid-js";

/** A button that unfolds a few more; it folds when one was chosen, with Escape, or when the focus goes elsewhere. */
export function Menu(props: { label: string; children: JSX.Element }) {
  let details!: HTMLDetailsElement;
  const fold = () => {
    details.open = false;
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
      {/* biome-ignore lint/a11y/noStaticElementInteractions lint/a11y/useKeyWithClickEvents: only hears what its buttons do */}
      <div class="menu-items" onClick={fold}>
        {props.children}
      </div>
    </details>
  );
}
