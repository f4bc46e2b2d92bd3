import { createSignal } from "solid-js";

/** The rooms of the page that are about no story. */
const ROOMS = ["find", "examples", "settings"] as const;
/** The rooms of one story. */
const STORY_ROOMS = ["build", "story", "versions"] as const;

export type Place =
  | { readonly page: "home" | "nowhere" | (typeof ROOMS)[number] }
  | { readonly page: (typeof STORY_ROOMS)[number]; readonly id: string }
  /** `about` names a check or a rule to lead to. */
  | { readonly page: "method"; readonly about: string | null };

/** A name as it is meant; one that was written by hand may be no code of any text, and is taken as it stands. */
const decoded = (name: string): string => {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
};

/** As the server knows them too: it answers each of these with the page. */
const placeOf = (path: string): Place => {
  if (path === "/" || path === "/index.html") return { page: "home" };
  const [, page, id, deeper] = path.split("/");
  const storyRoom = STORY_ROOMS.find(room => room === page);
  if (deeper === undefined) {
    if (storyRoom !== undefined && id) return { page: storyRoom, id: decoded(id) };
    if (page === "method" && id !== "") return { page, about: id === undefined ? null : decoded(id) };
    const room = ROOMS.find(one => one === page);
    if (room !== undefined && id === undefined) return { page: room };
  }
  return { page: "nowhere" };
};

/** A page that any host serves has one address for all rooms: which one it is stands behind the `#`. Other words there name none. */
const isPath = (hash: string): boolean => hash === "" || hash.startsWith("#/");
const pathNow = (): string => {
  if (!IS_SITE) return location.pathname;
  return isPath(location.hash) ? location.hash.slice(1) || "/" : "/";
};

const [place, setPlace] = createSignal<Place>(placeOf(pathNow()));

export { place };

window.addEventListener("popstate", () => {
  if (!IS_SITE || isPath(location.hash)) setPlace(placeOf(pathNow()));
});

/** The address of a path such as `/story/ID`. */
export const addressOf = (path: string): string => (IS_SITE ? `#${path}` : path);

export function go(path: string): void {
  history.pushState(null, "", addressOf(path));
  setPlace(placeOf(path));
  window.scrollTo(0, 0);
}
