import type { Check } from "../model/check.ts";
import { STRENGTH_RULES, type StrengthName } from "../model/labels.ts";
import type { MethodPart, MethodRule } from "../model/method.ts";
import { toMarkdownText } from "./markdown.ts";
import { layOut, type Page, paint } from "./page.ts";
import { LANDS } from "./remarks.ts";
import { escaped, webPage } from "./web-page.ts";

/** What the method says of the checks that watch a rule. */
export type RuleCheck = Pick<Check, "id" | "rule" | "title" | "summary">;

const TITLE = "The method";
export const METHOD_OPENING =
  "Interviewers who ask for a failure want to know if you see your part, answer for it and went on from there. It is a talk about something true, and not a show. Each rule has a number, and remarks show it.";

interface Watched<Known extends RuleCheck> {
  readonly rule: MethodRule;
  readonly checks: readonly Known[];
  /** What is said where the rule is kept. */
  readonly praised: readonly string[];
}

/** The rules of the method, each with what watches it. */
export function watchedParts<Known extends RuleCheck>(parts: readonly MethodPart[], checks: readonly Known[]) {
  return parts.map(({ letter, title, rules }) => ({
    letter,
    title,
    rules: rules.map((rule): Watched<Known> => {
      const kept = (Object.keys(STRENGTH_RULES) as StrengthName[]).filter(name => STRENGTH_RULES[name] === rule.id);
      return { rule, checks: checks.filter(check => check.rule === rule.id), praised: kept.map(name => LANDS[name]) };
    }),
  }));
}

/** The parts and rules that a name asks for: a rule's number, or a part's letter; none where nothing is called so. */
export function findRules(parts: readonly MethodPart[], name: string): MethodPart[] {
  const asked = name.toUpperCase();
  return parts
    .map(part => ({
      ...part,
      rules: part.letter === asked ? part.rules : part.rules.filter(({ id }) => id === asked),
    }))
    .filter(({ rules }) => rules.length > 0);
}

export const NOBODY_WATCHES = "No check watches this.";
const isWhole = (parts: readonly MethodPart[]): boolean => parts.length > 1;

/** The method, or some of its rules, for a terminal. */
export function methodToTerminal(parts: readonly MethodPart[], checks: readonly RuleCheck[], page: Page): string {
  const lines = isWhole(parts) ? [paint(TITLE, "bold", page), "", ...layOut([{ text: METHOD_OPENING }], page)] : [];
  for (const { letter, title, rules } of watchedParts(parts, checks)) {
    if (lines.length > 0) lines.push("");
    lines.push(...layOut([{ text: `${letter}  ${title}`, style: "bold" }], page));
    for (const { rule, checks: watching, praised } of rules) {
      const indent = "    ";
      lines.push("", ...layOut([{ text: rule.asks }], page, `${rule.id}  `));
      lines.push(...layOut([{ text: rule.why, style: "dim" }], page, indent));
      if (rule.practice !== undefined) lines.push(...layOut([{ text: `To practise: ${rule.practice}` }], page, indent));
      for (const { id, summary } of watching)
        lines.push(...layOut([{ text: `${id}: `, style: "bold" }, { text: summary }], page, `${indent}– `));
      if (praised.length > 0)
        lines.push(...layOut([{ text: `Said where it lands: ${praised.join("; ")}.`, style: "good" }], page, indent));
      if (watching.length === 0) lines.push(...layOut([{ text: NOBODY_WATCHES, style: "dim" }], page, indent));
    }
  }
  return `${lines.join("\n")}\n`;
}

export function methodToMarkdown(parts: readonly MethodPart[], checks: readonly RuleCheck[]): string {
  const blocks = isWhole(parts) ? [`# ${TITLE}`, toMarkdownText(METHOD_OPENING)] : [];
  for (const { letter, title, rules } of watchedParts(parts, checks)) {
    blocks.push(`## ${letter}. ${title}`);
    for (const { rule, checks: watching, praised } of rules) {
      blocks.push(`### ${rule.id}`, toMarkdownText(rule.asks), `*Why:* ${toMarkdownText(rule.why)}`);
      if (rule.practice !== undefined) blocks.push(`*To practise:* ${toMarkdownText(rule.practice)}`);
      if (watching.length > 0)
        blocks.push(watching.map(({ id, summary }) => `- \`${id}\`: ${toMarkdownText(summary)}`).join("\n"));
      if (praised.length > 0) blocks.push(`*Said where it lands:* ${praised.join("; ")}.`);
      if (watching.length === 0) blocks.push(NOBODY_WATCHES);
    }
  }
  return `${blocks.join("\n\n")}\n`;
}

export function methodToHtml(parts: readonly MethodPart[], checks: readonly RuleCheck[]): string {
  const title = "How to tell a failure";
  const sections = watchedParts(parts, checks).map(
    ({ letter, title: name, rules }) => `<section aria-labelledby="part-${letter}">
<h2 id="part-${letter}">${letter}. ${escaped(name)}</h2>
${rules.map(ruleBlock).join("\n")}
</section>`,
  );
  const contents = parts.map(
    ({ letter, title: name }) => `<li><a href="#part-${letter}">${letter}. ${escaped(name)}</a></li>`,
  );
  return webPage(title, [
    `<main>
<h1>${title}</h1>
<p>${escaped(METHOD_OPENING)}</p>`,
    isWhole(parts) ? `<nav aria-label="Parts"><ul>${contents.join("")}</ul></nav>` : "",
    ...sections,
    `</main>
<footer>
<p>The method of Unflinch. A check errs at times, so take its remark as a question. This page loads nothing and sends nothing.</p>
</footer>`,
  ]);
}

function ruleBlock({ rule, checks, praised }: Watched<RuleCheck>): string {
  const lines = [
    `<div class="rule" id="rule-${rule.id}">`,
    `<h3>${rule.id}. ${escaped(rule.asks)}</h3>`,
    `<p>${escaped(rule.why)}</p>`,
  ];
  if (rule.practice !== undefined) lines.push(`<p><strong>To practise:</strong> ${escaped(rule.practice)}</p>`);
  if (checks.length > 0)
    lines.push(
      `<p class="quiet">Watched by:</p>
<ul class="watch">${checks.map(({ title, id, summary }) => `<li><strong>${escaped(title)}</strong> (<code>${id}</code>) ${escaped(summary)}</li>`).join("")}</ul>`,
    );
  if (praised.length > 0) lines.push(`<p class="quiet">Said where it lands: ${praised.map(escaped).join("; ")}.</p>`);
  if (checks.length === 0) lines.push(`<p class="quiet">${NOBODY_WATCHES}</p>`);
  return [...lines, "</div>"].join("\n");
}
