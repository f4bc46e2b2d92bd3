import "../styles/method.css";
import { METHOD_OPENING, method, watchedParts } from "@unflinch/engine";
import { createEffect, createMemo, createSignal, For, on } from "solid-js";
import { explainedChecks } from "../method/explained-checks.ts";
import { RuleSection } from "../method/rule-section.tsx";
import { type ExplainedPart, searchMethod } from "../method/search-method.ts";

const parts: readonly ExplainedPart[] = watchedParts(method, explainedChecks);

/** The method, rule by rule, with all that watches it; `name` is the check or the rule that was asked for. */
export function MethodPage(props: { name: string | null }) {
  const [words, setWords] = createSignal("");
  const found = createMemo(() => searchMethod(parts, words()));
  const asked = createMemo(() => props.name?.toLowerCase() ?? null);
  const isShown = (part: ExplainedPart) => part.rules.some(({ rule }) => found().rules.has(rule.id));
  createEffect(
    on(asked, name => {
      if (name === null) return;
      setWords("");
      // What was asked for is there once it is drawn.
      requestAnimationFrame(() => {
        const check = document.getElementById(`check-${name}`);
        const rule = check?.closest<HTMLElement>(".rule") ?? document.getElementById(`rule-${name.toUpperCase()}`);
        const place = check?.querySelector("summary") ?? rule;
        rule?.scrollIntoView({ block: "start" });
        // A check far below its rule is shown without it.
        if (place && place.getBoundingClientRect().bottom > window.innerHeight)
          place.scrollIntoView({ block: "start" });
        place?.focus({ preventScroll: true });
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
                    <a href={`#part-${part.letter}`}>
                      <b>{part.letter}</b> <span>{part.title}</span>
                    </a>
                  </li>
                )}
              </For>
            </ul>
          </nav>
        </div>
        <div class="rules">
          <For each={parts}>
            {part => (
              <section class="part" hidden={!isShown(part)} aria-labelledby={`part-${part.letter}`}>
                <h2 id={`part-${part.letter}`} tabindex="-1">
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

const counted = (count: number, what: string): string => `${count} ${what}${count === 1 ? "" : "s"}`;
