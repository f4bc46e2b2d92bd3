import "../styles/method.css";
import { METHOD_OPENING, method, watchedParts } from "@unflinch/engine";
import { createEffect, createMemo, createSignal, For, on } from "solid-js";
import { Link } from "../desk/link.tsx";
import { explainedChecks } from "../method/explained-checks.ts";
import { RuleSection } from "../method/rule-section.tsx";
import { type ExplainedPart, searchMethod } from "../method/search-method.ts";

const parts: readonly ExplainedPart[] = watchedParts(method, explainedChecks);

/** The method, rule by rule, with all that watches it; `about` names the check, the rule or the part to lead to. */
export function MethodPage(props: { about: string | null }) {
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
            {found().rules.size === 0
              ? "Nothing has all these words. Try one of them alone."
              : `${counted(found().rules.size, "rule")}, ${counted(found().checks.size, "check")}`}
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

const counted = (count: number, what: string): string => `${count} ${what}${count === 1 ? "" : "s"}`;
