import { PLACE_WORDS } from "../desk/place-words.ts";
import { go } from "../desk/router.ts";

/** Shown where a story's address leads nowhere. */
export function NoStory() {
  return (
    <main class="home" id="main" tabindex="-1">
      <h1>This story is not here</h1>
      <p>It may have been deleted, or it is {PLACE_WORDS.elsewhere}.</p>
      <p>
        <button type="button" class="button main" onClick={() => go("/")}>
          To your stories
        </button>
      </p>
    </main>
  );
}
