import type { OpenStore, StoryCard } from "@unflinch/store";
import { Refusal } from "./with-store.ts";

const SHORT_ID = 8;

/** The id of the story with this id, with exactly this title, or with an id that begins so. */
export async function findStory(store: OpenStore, asked: string): Promise<string> {
  const cards = await store.listStories();
  const fits = [
    ({ story }: StoryCard) => story.id === asked,
    ({ story }: StoryCard) => story.title === asked,
    ({ story }: StoryCard) => asked !== "" && story.id.startsWith(asked.toLowerCase()),
  ];
  const found = fits.map(fit => cards.filter(fit)).find(({ length }) => length > 0) ?? [];
  if (found.length === 1) return found[0]!.story.id;
  if (found.length === 0) throw new Refusal(`there is no story ${asked}. All of them: unflinch story list`);
  const shorten = shortIds(cards);
  const which = found.map(({ story }) => `${shorten(story.id)} (${story.title})`).join(", ");
  throw new Refusal(`${asked} fits ${found.length} stories: ${which}. Name one by its id.`);
}

/** As much of an id as tells it from all others. */
export function shortIds(cards: readonly StoryCard[]): (id: string) => string {
  const ids = cards.map(({ story }) => story.id);
  let length = SHORT_ID;
  while (new Set(ids.map(id => id.slice(0, length))).size < ids.length) length++;
  return id => id.slice(0, length);
}
