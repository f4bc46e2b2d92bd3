import { type Habit, habitsOf, type ReviewedStory } from "@unflinch/engine/habits";
import { createEffect, createSignal, For, Show } from "solid-js";
import { useDesk } from "../desk/desk.ts";
import { Link } from "../desk/link.tsx";
import { requestFor } from "../reviewing/reviewed.ts";
import { beginning } from "../story/beginning.ts";

/** What is heard in story after story, each with the words of every one; nothing is shown where nothing repeats. */
export function HabitsPanel(props: { stories: readonly string[] }) {
  const { notebook, reviewer } = useDesk();
  const [habits, setHabits] = createSignal<readonly Habit[]>([]);
  createEffect(() => {
    const wholes = props.stories.flatMap(id => notebook.story(id)?.whole ?? []);
    const { wordsPerMinute } = notebook.settings();
    const asked = wholes.map(whole => reviewer.review(requestFor(whole, whole.copy.text, wordsPerMinute)));
    void Promise.all(asked).then(answers => {
      const reviewed = answers.flatMap((answer, at): ReviewedStory[] =>
        answer === null ? [] : [{ id: wholes[at]!.story.id, report: answer.report }],
      );
      setHabits(habitsOf(reviewed));
    });
  });
  const words = (story: string, from: number | null, to: number | null): string =>
    from === null || to === null ? "" : beginning(notebook.story(story)?.whole.copy.text.slice(from, to) ?? "");
  return (
    <Show when={habits().length > 0}>
      <section class="habits" aria-labelledby="habits">
        <h2 id="habits">What you keep doing</h2>
        <ul class="stack">
          <For each={habits()}>
            {({ said, heard, of }) => (
              <li>
                <p>
                  In {numberOf(heard.length)} of {numberOf(of)} stories {said}.
                </p>
                <ul class="small">
                  <For each={heard}>
                    {({ story, finding }) => (
                      <li>
                        <Link to={`/story/${story}`}>{notebook.story(story)?.whole.story.title}</Link>
                        <Show when={words(story, finding.from, finding.to)}>{quoted => <>: “{quoted()}”</>}</Show>
                      </li>
                    )}
                  </For>
                </ul>
              </li>
            )}
          </For>
        </ul>
      </section>
    </Show>
  );
}

const NUMBERS = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];
const numberOf = (count: number): string => NUMBERS[count] ?? `${count}`;
