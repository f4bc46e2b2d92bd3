import "../styles/method.css";
import { METHOD_OPENING, method, watchedParts } from "@unflinch/engine";
import { createEffect, createMemo, createSignal, For, lazy, on, Show } from "solid-js";
import { fetched } from "../desk/fetched.ts";
import { Link } from "../desk/link.tsx";
import { explainedChecks } from "../method/explained-checks.ts";
import { RuleSection } from "../method/rule-section.tsx";
import { type ExplainedPart, sayFound, searchMethod } from "../method/search-method.ts";

// Seldom shown, so not in what every room loads.
const NotHere = lazy(async () => ({ default: (await fetched(() => import("./not-here.tsx"))).NotHere }));
const parts: readonly ExplainedPart[] = watchedParts(method, explainedChecks);

const names = new Set(
  parts.flatMap(({ letter, rules }) => [
    letter.toLowerCase(),
    ...rules.flatMap(({ rule, checks }) => [rule.id.toLowerCase(), ...checks.map(({ id }) => id)]),
  ]),
);

/** The method, or the word that it has nothing of the name `about`. */
export function MethodPage(props: { about: string | null }) {
  const isKnown = () => props.about === null || names.has(props.about.toLowerCase());
  return (
    <Show when={isKnown()} fallback={<NotHere what="rule" />}>
      <WholeMethod about={props.about} />
    </Show>
  );
}

/** The method, rule by rule, with all that watches it; `about` names the check, the rule or the part to lead to. */
function WholeMethod(props: { about: string | null }) {
  const [words, setWords] = createSignal("");
  const found = createMemo(() => searchMethod(parts, words()));
  const asked = () => props.about?.toLowerCase() ?? null;
  const isShown = (part: ExplainedPart) => part.rules.some(({ rule }) => found().rules.has(rule.id));
  createEffect(
    on(asked, name => {
      if (name === null) return;
      setWords("");
      // What was asked for is there once it is drawn.
      requestAnimationFrame(() => {
        leadTo(name);
      });
    }),
  );
  return (
    <main class="method" id="main" tabindex="-1">
      <h1>The method</h1>
      <p class="lead">{METHOD_OPENING}</p>
      <p class="quiet">
        A check listens for what breaks a rule. Here each runs by its rules alone. In your answer a trained reader has a
        say too, so it can hear a little more or less than here.
      </p>
      <div class="method-columns">
        <div class="finder">
          <label class="field">
            <span>Find a rule or a check</span>
            <input type="search" value={words()} onInput={event => setWords(event.currentTarget.value)} />
          </label>
          <p class="quiet small" role="status">
            {sayFound(found())}
          </p>
          <nav aria-label="Parts of the method">
            <ul class="parts">
              <For each={parts}>
                {part => (
                  <li hidden={!isShown(part)}>
                    <Link to={`/method/${part.letter}`}>
                      <b>{part.letter}</b> <span>{part.title}</span>
                    </Link>
                  </li>
                )}
              </For>
            </ul>
          </nav>
        </div>
        <div class="rules">
          <For each={parts}>
            {part => (
              <section class="part" hidden={!isShown(part)}>
                <h2 id={`part-${part.letter.toLowerCase()}`} tabindex="-1">
                  {part.letter}. {part.title}
                </h2>
                <For each={part.rules}>{watched => <RuleSection {...watched} found={found()} asked={asked()} />}</For>
              </section>
            )}
          </For>
        </div>
      </div>
    </main>
  );
}

/** Brings a check, a rule or a part into view and to the keyboard; a rule stands above its check where both fit. */
function leadTo(name: string): void {
  const check = document.getElementById(`check-${name}`);
  const top =
    check?.closest<HTMLElement>(".rule") ??
    document.getElementById(`rule-${name}`) ??
    document.getElementById(`part-${name}`);
  const place = check?.querySelector("summary") ?? top;
  top?.scrollIntoView({ block: "start" });
  if (place && place.getBoundingClientRect().bottom > window.innerHeight) place.scrollIntoView({ block: "start" });
  place?.focus({ preventScroll: true });
}
