import type { Token } from "../model/answer.ts";
import { thresholds } from "../model/evidence.ts";
import { type Match, Phrases } from "../text/phrases.ts";
import { WordList } from "../text/word-list.ts";

const MANY = thresholds["ruin-people"].value;
const MILLIONS = thresholds["ruin-millions"].value;

const WORTH = new Map(
  Object.entries({
    ...{ half: 0.5, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10 },
    ...{ eleven: 11, twelve: 12, fifteen: 15, eighteen: 18, twenty: 20, thirty: 30, forty: 40, fifty: 50, sixty: 60 },
    ...{
      seventy: 70,
      eighty: 80,
      ninety: 90,
      dozens: 30,
      hundred: 100,
      hundreds: 200,
      thousand: 1000,
      thousands: 2000,
    },
  }),
);
const EVERYBODY = new WordList("everybody everyone whole entire");
const NO_COUNT = new WordList("% percent am pm");

/** "Sixty-one" is sixty here. */
const wordWorth = (lower: string): number => WORTH.get(lower) ?? WORTH.get(lower.split("-")[0]) ?? 0;

/** The number that word `at` stands for; 0 for none, for a year, a share or a time of day. */
function numberAt(words: readonly Token[], at: number): number {
  const { lower, kind } = words[at];
  if (kind !== "number") return wordWorth(lower);
  const digits = Number(lower.replaceAll(",", ""));
  const year = digits > 1800 && digits < 2100 && !lower.includes(",");
  const next = words[at + 1];
  return !(digits > 0) || year || (next !== undefined && NO_COUNT.holds(next)) ? 0 : digits;
}

/** Whether so many people are meant that the whole place felt it: a count as high as that, or "everybody". */
export const countsMany = (words: readonly Token[]): boolean =>
  EVERYBODY.isIn(words) || words.some((_, at) => numberAt(words, at) >= MANY);

const LOSS = new WordList(
  "lost lose cost costs loss losses gone fine fined settled damages wiped burned hole deficit debt debts vanished evaporated write-off wrote owed owing disappeared down bill paid pay",
);
const millions = new Phrases(["(million|millions|billion|billions|crore|crores)"]);
const BILLION = new WordList("billion billions crore crores");

/** A loss of so many millions that it is all that is heard. */
export function hugeLoss(words: readonly Token[]): Match | null {
  for (const { from: at } of millions.all(words)) {
    if (at === 0) continue;
    const billion = BILLION.holds(words[at]);
    const before = words[at - 1].lower;
    const first = before.charCodeAt(0);
    // A sign of money may stand before the digits.
    const count = wordWorth(before) || Number(first >= 48 && first <= 57 ? before : before.slice(1));
    const tens = at > 1 ? numberAt(words, at - 2) : 0;
    if ((billion || count >= MILLIONS || tens >= MILLIONS) && LOSS.isIn(words)) return { from: at - 1, to: at + 1 };
  }
  return null;
}
