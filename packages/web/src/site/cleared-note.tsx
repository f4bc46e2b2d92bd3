import { Link } from "../desk/link.tsx";

/** Shown on return where there were stories and none is left, though nobody deleted them. */
export function ClearedNote() {
  return (
    <div class="banner" role="status">
      <p>
        Your stories are not here any more: this browser has cleared what it kept for this page. If you saved a file,
        you can take it in again, and they are back.
      </p>
      <Link class="button compact" to="/settings">
        Take in a saved file
      </Link>
    </div>
  );
}
