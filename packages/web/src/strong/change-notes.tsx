import { For } from "solid-js";
import { Link } from "../desk/link.tsx";
import type { Note } from "./strong-example.ts";

/** What changed from one version to the next, and why. */
export function ChangeNotes(props: { title: string; notes: readonly Note[] }) {
  return (
    <section class="changes">
      <h2>{props.title}</h2>
      <ul>
        <For each={props.notes}>
          {({ rule, quote, says }) => (
            <li>
              <p class="words">
                <mark class="changed">“{quote}”</mark>
              </p>
              <p>
                {says}{" "}
                <Link class="small" to={`/method/${rule}`}>
                  Rule {rule}
                </Link>
              </p>
            </li>
          )}
        </For>
      </ul>
    </section>
  );
}
