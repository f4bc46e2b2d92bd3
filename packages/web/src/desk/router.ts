import { createSignal } from "solid-js";

export type Place =
  | { readonly page: "home" }
  | { readonly page: "story"; readonly id: string }
  | { readonly page: "settings" };

const placeOf = (path: string): Place => {
  const [, first, id] = path.split("/");
  if (first === "story" && id) return { page: "story", id: decodeURIComponent(id) };
  return first === "settings" ? { page: "settings" } : { page: "home" };
};

const [place, setPlace] = createSignal<Place>(placeOf(location.pathname));

export { place };

window.addEventListener("popstate", () => setPlace(placeOf(location.pathname)));

export function go(path: string): void {
  history.pushState(null, "", path);
  setPlace(placeOf(path));
  window.scrollTo(0, 0);
}

/** For links of the page itself: the address changes, the page stays. */
export function follow(event: MouseEvent & { currentTarget: HTMLAnchorElement }): void {
  if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
  event.preventDefault();
  go(event.currentTarget.pathname);
}
