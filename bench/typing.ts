import { readFileSync } from "node:fs";
import { type Browser, chromium, type Page } from "playwright-core";
import { makeText } from "./documents.ts";
import { quantile } from "./measure.ts";
import type { RunningPage } from "./running-page.ts";

export interface Spread {
  readonly name: string;
  readonly keys: number;
  readonly medianMs: number;
  readonly p95Ms: number;
  readonly maxMs: number;
}

export interface PaintRow extends Spread {
  /** Median to that without the engine. */
  readonly ratio: number;
  /** Key presses that took more than 50 ms from the press to the screen, as the browser counts them. */
  readonly slowEvents: number;
  /** Tasks of more than 50 ms on the page's thread. */
  readonly longTasks: number;
}

export interface TypingTable {
  readonly words: number;
  readonly rounds: number;
  readonly targetMs: number;
  /** From a key press to the painted underlines of exactly the text that it made. */
  readonly underlines: readonly Spread[];
  /** From a key press to its painted character. */
  readonly painted: readonly PaintRow[];
}

interface Press {
  readonly paintedMs: number;
  readonly shownMs?: number;
  /** How many underlines there are in the text that the press made. */
  readonly marks?: number;
}

interface Taken {
  readonly presses: readonly Press[];
  readonly slowEvents: number;
  readonly longTasks: number;
}

const WORDS = 600;
const TARGET_MS = 50;
/** 150 words a minute: as fast as people type. */
const PACE_MS = 80;
const LONGEST_WAIT_MS = 10_000;
/** Each is typed and taken back. They bring underlines, and change what the whole answer is heard as. */
const PHRASES = [
  "To be fair, we were all new. ",
  "Mistakes were made. ",
  "Unfortunately it was not my call. ",
  "It is what it is. ",
];
const WATCH = readFileSync(new URL("typing-watch.js", import.meta.url), "utf8");

/** Types into the write page in a real browser, by turns with the engine and without one. */
export async function measureTyping(running: RunningPage, chromiumPath: string, rounds: number): Promise<TypingTable> {
  // Chromium refuses to run as root with its sandbox.
  const browser = await chromium.launch({ executablePath: chromiumPath, args: ["--no-sandbox"] });
  try {
    const pages = [await openPage(browser, running, true), await openPage(browser, running, false)] as const;
    const taken: [Taken[], Taken[]] = [[], []];
    for (let round = -1; round < rounds; round++)
      for (const turn of round % 2 === 0 ? [0, 1] : [1, 0]) {
        const one = await typePhrases(pages[turn]!, round < 0 ? PHRASES.slice(0, 1) : PHRASES);
        if (round >= 0) taken[turn]!.push(one);
      }
    const [withEngine, without] = taken;
    const pressed = withEngine.flatMap(({ presses }) => presses);
    const moved = withEngine.flatMap(({ presses }) => presses.filter(changesMarks));
    const basis = paintRow("no engine", without, 1);
    return {
      words: WORDS,
      rounds,
      targetMs: TARGET_MS,
      underlines: [
        spread("every key press", pressed.map(shownMs)),
        spread("those that bring or take underlines", moved.map(shownMs)),
      ],
      painted: [basis, paintRow("engine in its worker", withEngine, basis.medianMs)],
    };
  } finally {
    await browser.close();
  }
}

const shownMs = (press: Press): number => press.shownMs!;
const changesMarks = ({ marks }: Press, at: number, presses: readonly Press[]): boolean =>
  at > 0 && marks !== presses[at - 1]!.marks;

async function openPage(browser: Browser, running: RunningPage, withEngine: boolean): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.addInitScript({ content: `const withEngine = ${withEngine};\n${WATCH}` });
  const text = makeText(WORDS * 10)
    .split(" ")
    .slice(0, WORDS)
    .join(" ");
  await page.goto(await running.writePageOf(text));
  const editor = page.getByRole("textbox", { name: "Your answer" });
  await editor.and(page.locator("[contenteditable=true]")).waitFor();
  if (withEngine) await page.locator(".mark").first().waitFor();
  await page.evaluate("document.fonts.ready.then(() => typingWatch.begin())");
  await editor.press("ControlOrMeta+Home");
  return page;
}

async function typePhrases(page: Page, phrases: readonly string[]): Promise<Taken> {
  await page.bringToFront();
  await page.evaluate("typingWatch.take()");
  let dueMs = performance.now();
  for (const phrase of phrases)
    for (const key of [...phrase, ...Array<string>(phrase.length).fill("Backspace")]) {
      dueMs += PACE_MS;
      await page.waitForTimeout(Math.max(0, dueMs - performance.now()));
      await page.keyboard.press(key === " " ? "Space" : key);
    }
  const open = await page.evaluate<number>(`typingWatch.settled(${LONGEST_WAIT_MS})`);
  if (open > 0) throw new Error(`${open} key presses have not got their underlines within ${LONGEST_WAIT_MS} ms`);
  return page.evaluate<Taken>("typingWatch.take()");
}

function spread(name: string, timesMs: readonly number[]): Spread {
  return {
    name,
    keys: timesMs.length,
    medianMs: quantile(timesMs, 0.5),
    p95Ms: quantile(timesMs, 0.95),
    maxMs: Math.max(...timesMs),
  };
}

function paintRow(name: string, taken: readonly Taken[], basisMs: number): PaintRow {
  const row = spread(
    name,
    taken.flatMap(({ presses }) => presses.map(({ paintedMs }) => paintedMs)),
  );
  const sum = (count: (one: Taken) => number) => taken.reduce((total, one) => total + count(one), 0);
  return {
    ...row,
    ratio: basisMs === 1 ? 1 : row.medianMs / basisMs,
    slowEvents: sum(one => one.slowEvents),
    longTasks: sum(one => one.longTasks),
  };
}
