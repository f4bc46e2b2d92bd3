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
