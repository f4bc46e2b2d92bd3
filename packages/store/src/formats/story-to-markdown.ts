import type { DraftReason, WholeStory } from "../model.ts";

const REASONS: Readonly<Record<DraftReason, string>> = {
  asked: "kept on purpose",
  "before-restore": "kept when another text took its place",
  "before-take": "kept before a recording",
  conflict: "kept because two windows wrote at once",
  import: "kept from an imported file",
};

/** A story to read or print: what it is, the answer as it stands, then its drafts, newest first. */
export function storyToMarkdown({ story, copy, drafts }: WholeStory): string {
  const facts = [
    story.occupation && `- Occupation: ${oneLine(story.occupation)}`,
    story.interviewOn && `- Interview: ${story.interviewOn}`,
  ].filter(fact => fact !== null && fact !== "");
  const parts = [
    `# ${oneLine(story.title) || "Untitled"}`,
    facts.join("\n"),
    copy.text.trim(),
    ...drafts
      .toReversed()
      .flatMap(({ number, reason, createdAtMs, text }) => [
        `## Draft ${number}, ${minuteOf(createdAtMs)}`,
        `*${REASONS[reason]}*`,
        text.trim(),
      ]),
  ];
  return `${parts.filter(part => part !== "").join("\n\n")}\n`;
}

const oneLine = (text: string): string => text.trim().replaceAll(/\s+/g, " ");

/** `2026-01-31 09:30 UTC` */
const minuteOf = (ms: number): string => `${new Date(ms).toISOString().slice(0, 16).replace("T", " ")} UTC`;
