import type { Report } from "../model/report.ts";
import { asSaid } from "./as-said.ts";
import { markedAnswer } from "./marked-answer.ts";
import type { Run } from "./page.ts";
import {
  type FormatOptions,
  firstRemarks,
  measures,
  moreRemarks,
  otherRemarks,
  type Remark,
  shorten,
  whatLands,
} from "./remarks.ts";
import { describeVerdict } from "./verdict.ts";

/** Words of a sentence that lands. */
const QUOTED = 14;

/** A report as Markdown, ending in a line break; whatever Markdown would read in the answer's text is toMarkdownText. */
export function toMarkdown(given: string, reviewed: Report, options: FormatOptions): string {
  const { text, report } = asSaid(given, reviewed);
  const blocks: string[] = [];
  if (options.name !== undefined) blocks.push(`# ${toMarkdownText(options.name)}`);
  if (!report.readable.ok) blocks.push(`**Not reviewed.** ${toMarkdownText(report.readable.why)}`);
  else {
    blocks.push(`**${toMarkdownText(describeVerdict(report))}**`, toMarkdownText(measures(report)));
    const first = firstRemarks(text, report, options);
    if (first.length > 0) blocks.push("## Mend first");
    first.forEach((remark, index) => {
      blocks.push(...remarkBlocks(remark, `${index + 1}. `));
    });
    const lands = whatLands(report, options.all ?? false);
    if (lands.length > 0) {
      const line = ({ label, spans }: (typeof lands)[number]): string =>
        `- **${label}:** ${spans.map(({ from, to }) => `“${toMarkdownText(shorten(text.slice(from, to), QUOTED))}”`).join(" ")}`;
      blocks.push("## What lands", lands.map(line).join("\n"));
    }
    const more = moreRemarks(report);
    if (options.all) {
      if (more > 0) blocks.push("## More remarks");
      for (const { remarks, told } of otherRemarks(text, report, options))
        remarks.forEach((remark, index) => {
          blocks.push(...remarkBlocks(remark, "- ", !told && index === 0));
        });
      const row = ({ part, share, spokenSeconds }: Report["parts"][number]): string =>
        `| ${part} | ${Math.round(share * 100)} % | ${Math.round(spokenSeconds)} s |`;
      blocks.push(
        "## Where the time goes",
        ["| part | share | aloud |", "|---|---|---|", ...report.parts.map(row)].join("\n"),
      );
      blocks.push("## Your answer", ...markedAnswer(text, report).map(paragraph => `> ${inline(paragraph)}`));
    } else if (more > 0) blocks.push(`${more} more ${more === 1 ? "remark is" : "remarks are"} left out here.`);
  }
  return `${blocks.join("\n\n")}\n`;
}

function remarkBlocks({ finding, title, quoted, message, why }: Remark, bullet: string, advise = true): string[] {
  const indent = " ".repeat(bullet.length);
  const blocks = [`${bullet}**${toMarkdownText(title)}** (${finding.check}, ${finding.rule})`];
  if (quoted.length > 0) blocks.push(`${indent}> ${inline(quoted)}`);
  blocks.push(indent + toMarkdownText(message));
  for (const fix of finding.fixes) blocks.push(`${indent}*Quick fix:* ${toMarkdownText(fix.title)}`);
  if (advise && why !== "") blocks.push(`${indent}*Heard:* ${toMarkdownText(why)}`);
  if (advise && finding.advice !== "") blocks.push(`${indent}*Instead:* ${toMarkdownText(finding.advice)}`);
  return blocks;
}

/** Marked words in bold; the spaces at their ends stay outside, or Markdown would not read the stars. */
function inline(runs: readonly Run[]): string {
  return runs
    .map(({ text, marked }) => {
      const words = toMarkdownText(text);
      const inner = words.trim();
      if (!marked || inner === "") return words;
      const start = words.indexOf(inner);
      return `${words.slice(0, start)}**${inner}**${words.slice(start + inner.length)}`;
    })
    .join("");
}

/** Text on one line, with a backslash before what Markdown or HTML would read. */
export function toMarkdownText(text: string): string {
  let out = "";
  for (const character of text) {
    if (character < " ") out += " ";
    else out += SPECIAL.has(character) ? `\\${character}` : character;
  }
  return out.replaceAll(/^(\s*\d+)([.)])/g, "$1\\$2").replaceAll(/^(\s*)([-+=])/g, "$1\\$2");
}

const SPECIAL = new Set("\\`*_[]<>#|~&");
