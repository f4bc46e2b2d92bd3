import type { JSX } from "solid-js";
import { addressOf, go, place } from "./router.ts";

/** A link to a room of the page itself: the address changes, the page stays. */
export function Link(props: {
  to: string;
  class?: string;
  page?: ReturnType<typeof place>["page"];
  children: JSX.Element;
}) {
  return (
    <a
      class={props.class}
      href={addressOf(props.to)}
      aria-current={props.page !== undefined && place().page === props.page ? "page" : undefined}
      onClick={event => {
        if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
        event.preventDefault();
        go(props.to);
      }}
    >
      {props.children}
    </a>
  );
}

/** A link to a part of the room that is shown. The address stays: on a page that any host serves it says which room that is. */
export function PartLink(props: { to: string; class: string; children: JSX.Element }) {
  return (
    <a
      class={props.class}
      href={`#${props.to}`}
      onClick={event => {
        event.preventDefault();
        const part = document.getElementById(props.to);
        part?.scrollIntoView();
        part?.focus({ preventScroll: true });
      }}
    >
      {props.children}
    </a>
  );
}
