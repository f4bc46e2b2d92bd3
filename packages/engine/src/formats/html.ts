import type { Finding, Report } from "../model/report.ts";
import { asSaid } from "./as-said.ts";
import { paragraphs, type Stretch, stretchesOf } from "./marked-answer.ts";
import type { Run } from "./page.ts";
import {
  duration,
  type FormatOptions,
  firstRemarks,
  measures,
  otherRemarks,
  type Remark,
  WEIGHTS,
  whatLands,
} from "./remarks.ts";
import { describeVerdict } from "./verdict.ts";
import { escaped, webPage } from "./web-page.ts";

/** One answer and what was found in it. */
export interface ReviewedAnswer {
  readonly text: string;
  readonly report: Report;
}

/**
 * One or several reviewed answers as a page to send to somebody: the answers with their marks and all that was found.
 * Whole by itself, without scripts, and without the files' names, which may tell more than the answer does.
 */
export function toHtml(answers: readonly ReviewedAnswer[], { checks }: Pick<FormatOptions, "checks">): string {
  const title =
    answers.length === 1 ? "An answer to “Tell me about a failure”" : "Answers to “Tell me about a failure”";
  const several = answers.length > 1;
  const body = answers.map((answer, index) =>
    several
      ? `<article class="answer" aria-labelledby="answer-${index + 1}">
<h2 id="answer-${index + 1}">Answer ${index + 1} of ${answers.length}</h2>
${answerParts(answer, `${index + 1}-`, 3, checks)}
</article>`
      : answerParts(answer, "", 2, checks),
  );
  return webPage(title, [
    `<main>
<h1>${title}</h1>
<p class="quiet">What an interviewer hears in ${several ? "them" : "it"}. “You” is whoever tells ${several ? "the" : "this"} answer.</p>`,
    ...body,
    `</main>
<footer>
<p><strong>What this does not judge.</strong> It reads the words and never hears the voice: how fast, how steadily and with what pauses it is told is left open. It cannot know whether the story is true or the lesson wise. It errs at times, so take a remark as a question.</p>
<p>Made with Unflinch, on the writer’s own machine. This page loads nothing and sends nothing.</p>
</footer>`,
  ]);
}

type Level = 2 | 3;

function answerParts(answer: ReviewedAnswer, prefix: string, level: Level, checks: FormatOptions["checks"]) {
  const { text, report } = asSaid(answer.text, answer.report);
  const heading = (words: string): string => `<h${level}>${words}</h${level}>`;
  if (!report.readable.ok)
    return `<p class="verdict"><strong>Not reviewed.</strong> ${escaped(report.readable.why)}</p>
<p class="measures">${escaped(measures(report))}</p>
${heading("Your answer")}
<div class="told">
${textParagraphs(text)}
</div>`;
  const first = firstRemarks(text, report, { checks });
  const groups = otherRemarks(text, report, { checks });
  const numbers = new Map<Finding, number>();
  for (const { finding } of [...first, ...groups.flatMap(({ remarks }) => remarks)])
    numbers.set(finding, numbers.size + 1);
  const remark = (told: Remark, advise: boolean): string =>
    remarkBlock(told, numbers.get(told.finding)!, { prefix, level, advise });
  const blocks = [
    `<p class="verdict"><strong>${escaped(describeVerdict(report))}</strong></p>
<p class="measures">${escaped(measures(report))}</p>`,
    heading("Your answer"),
    answerText(text, report, numbers, prefix),
  ];
  if (first.length > 0) blocks.push(heading("Mend first"), ...first.map(told => remark(told, true)));
  const lands = whatLands(report, true);
  if (lands.length > 0)
    blocks.push(
      heading("What lands"),
      `<dl class="lands">
${lands.map(({ label, spans }) => `<div><dt>${label}</dt>${spans.map(({ from, to }) => `<dd dir="auto">“${escaped(text.slice(from, to).trim())}”</dd>`).join("")}</div>`).join("\n")}
</dl>`,
    );
  if (groups.length > 0) blocks.push(heading("More remarks"));
  for (const { remarks, told } of groups)
    blocks.push(...remarks.map((one, index) => remark(one, !told && index === 0)));
  blocks.push(heading("Where the time goes"), partsTable(report));
  return blocks.join("\n");
}

interface Placed {
  readonly prefix: string;
  readonly level: Level;
  /** Whether why and way out follow; once a check is enough. */
  readonly advise: boolean;
}

function remarkBlock({ finding, title, quoted, message, why }: Remark, number: number, at: Placed): string {
  const heading = `h${at.level + 1}`;
  const lines = [
    `<section class="remark ${finding.severity}" id="remark-${at.prefix}${number}">`,
    `<${heading}>${number}. ${escaped(title)} <span class="weight">${WEIGHTS[finding.severity]}, rule ${escaped(finding.rule)}</span></${heading}>`,
  ];
  if (quoted.length > 0) lines.push(`<blockquote dir="auto">${quoted.map(marked).join("")}</blockquote>`);
  lines.push(`<p>${escaped(message)}</p>`);
  for (const fix of finding.fixes) lines.push(`<p><strong>Quick fix:</strong> ${escaped(fix.title)}</p>`);
  if (at.advise && why !== "") lines.push(`<p><strong>Heard:</strong> ${escaped(why)}</p>`);
  if (at.advise && finding.advice !== "") lines.push(`<p><strong>Instead:</strong> ${escaped(finding.advice)}</p>`);
  return [...lines, "</section>"].join("\n");
}

const marked = ({ text, style, marked: isMarked }: Run): string =>
  isMarked ? `<mark class="${style ?? "hint"}">${escaped(text)}</mark>` : escaped(text);

function textParagraphs(text: string): string {
  return paragraphs([{ text }])
    .map(runs => `<p dir="auto">${runs.map(run => escaped(run.text)).join("")}</p>`)
    .join("\n");
}

/** The whole answer: remarked words underlined with the remark's number behind them, a tick before what lands. */
function answerText(text: string, report: Report, numbers: ReadonlyMap<Finding, number>, prefix: string): string {
  const stretches = stretchesOf(text, report);
  const pieces = paragraphs(stretches.map(stretch => ({ text: text.slice(stretch.from, stretch.to), stretch })));
  // A stretch may go over several paragraphs: its tick stands before the first piece, its numbers behind the last.
  const last = new Map<Stretch, object>();
  for (const paragraph of pieces) for (const piece of paragraph) last.set(piece.stretch, piece);
  const begun = new Set<Stretch>();
  const lines = pieces.map(paragraph => {
    const told = paragraph.map(piece => {
      const { stretch } = piece;
      const tick = stretch.landsFromHere && !begun.has(stretch) ? TICK : "";
      begun.add(stretch);
      const ending = last.get(piece.stretch) === piece ? stretch.ending : [];
      return tick + pieceOf(piece.text, stretch) + ending.map(finding => link(numbers.get(finding)!, prefix)).join("");
    });
    return `<p dir="auto">${told.join("")}</p>`;
  });
  const keys = [
    report.findings.some(({ from }) => from !== null) && "underlined words belong to the remark of that number",
    report.strengths.length > 0 && `${TICK} begins a sentence that lands`,
    stretches.some(isUnjudged(text)) &&
      "what is in grey italics was not judged: headings, or the words of somebody else",
  ].filter(key => key !== false);
  const key = keys.join("; ");
  return `<div class="told">
${lines.join("\n")}
</div>${key === "" ? "" : `\n<p class="key">${key.startsWith("<") ? key : key[0]!.toUpperCase() + key.slice(1)}.</p>`}`;
}

const TICK = '<span class="tick" role="img" aria-label="lands:">✓</span>';

const link = (number: number, prefix: string): string =>
  `<a class="number" href="#remark-${prefix}${number}" aria-label="remark ${number}">${number}</a>`;

const isUnjudged =
  (text: string) =>
  ({ judged, from, to }: Stretch): boolean =>
    !judged && hasWords(text.slice(from, to));

const hasWords = (text: string): boolean => /[\p{L}\p{N}]/u.test(text);

function pieceOf(text: string, { findings, judged }: Stretch): string {
  const words = escaped(text);
  const gravest = findings[0];
  if (gravest !== undefined) return `<mark class="${gravest.severity}">${words}</mark>`;
  return !judged && hasWords(text) ? `<span class="unjudged">${words}</span>` : words;
}

function partsTable({ parts, ownership, verdicts }: Report): string {
  const rows = parts.map(({ part, share, spokenSeconds }) => {
    const percent = Math.round(share * 100);
    return `<tr><th scope="row">${part}</th><td class="figure">${percent} %</td><td class="figure">${Math.round(spokenSeconds)} s</td><td class="bar" aria-hidden="true"><svg viewBox="0 0 100 1" preserveAspectRatio="none"><rect width="${percent}" height="1"/></svg></td></tr>`;
  });
  const owned =
    ownership === null
      ? verdicts === null
        ? ""
        : "No sentence was found that owns the failure."
      : `The failure is first owned ${ownership.secondsIn < 1 ? "at the very start" : `after about ${duration(ownership.secondsIn)}`}${ownership.explanationBefore ? ", and a cause elsewhere is given before" : ""}.`;
  return `<table class="parts">
<thead><tr><th scope="col">part</th><th scope="col" class="figure">share</th><th scope="col" class="figure">aloud</th><td></td></tr></thead>
<tbody>
${rows.join("\n")}
</tbody>
</table>
<p class="quiet">${owned}</p>`;
}
