import { For } from "solid-js";
import { follow } from "../desk/router.ts";
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
                <a class="small" href={`/method/${rule}`} onClick={follow}>
                  Rule {rule}
                </a>
              </p>
            </li>
          )}
        </For>
      </ul>
    </section>
  );
}
