import { PLACE_WORDS } from "../desk/place-words.ts";
import { go } from "../desk/router.ts";

/** What is said, and where the way on leads. */
const WORDS = {
  story: {
    says: () => `It may have been deleted, or it is ${PLACE_WORDS.elsewhere}.`,
    to: "/",
    way: "To your stories",
  },
  page: {
    says: () => "Nothing is at this address. Perhaps a letter in it is wrong. Your stories are where they were.",
    to: "/",
    way: "To your stories",
  },
  rule: {
    says: () => "The method has no rule and no check with this name. There you can look for it by other words.",
    to: "/method",
    way: "To the whole method",
  },
};

/** Shown where an address leads to no story, to no room of the page, or to no rule of the method. */
export function NotHere(props: { what: keyof typeof WORDS }) {
  const words = () => WORDS[props.what];
  return (
    <main class="home stack" id="main" tabindex="-1">
      <h1>This {props.what} is not here</h1>
      <p>{words().says()}</p>
      <p>
        <button type="button" class="button main" onClick={() => go(words().to)}>
          {words().way}
        </button>
      </p>
    </main>
  );
}
