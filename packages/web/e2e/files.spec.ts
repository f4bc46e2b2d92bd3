import { readFile } from "node:fs/promises";
import { Document, HeadingLevel, Packer, Paragraph, TextRun } from "docx";
import { editorOf, expect, pasteAnswer, STEEL, test } from "./running.ts";

const upload = (name: string, content: string | Buffer) => ({
  name,
  mimeType: "application/octet-stream",
  buffer: Buffer.from(content),
});

test("everything is saved as a file, deleted, and taken in again", async ({ page, running }) => {
  await pasteAnswer(page, STEEL);
  await page.getByRole("button", { name: "Keep this version" }).click();
  await expect(page.getByText("Saved on this machine")).toBeVisible();
  await page.getByRole("link", { name: "Settings" }).click();
  const downloading = page.waitForEvent("download");
  await page.getByRole("button", { name: "Save everything as a file" }).click();
  const file = await readFile(await (await downloading).path());
  expect(JSON.parse(file.toString()).stories[0].copy.text).toBe(STEEL);

  await page.getByRole("button", { name: "Delete everything" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Delete everything" }).click();
  await expect(page.getByText("Everything is deleted, here and in this browser.")).toBeVisible();
  expect(await running.kept("/stories")).toEqual({ stories: [] });

  await page.getByLabel("Import a saved file").setInputFiles(upload("unflinch.json", file));
  await expect(page.getByText("Imported: 1 new, 0 added to, 0 there already.")).toBeVisible();
  const { exportedAtMs: _then, ...before } = JSON.parse(file.toString());
  const { exportedAtMs: _now, ...after } = await running.kept<Record<string, unknown>>("/export");
  expect(after).toEqual(before);
});

test.describe("a broken file changes nothing and is told so:", () => {
  for (const [what, content, told] of [
    ["not JSON", "{", "is not a file that Unflinch exported, or it is damaged"],
    ["other JSON", "[1, 2]", ""],
    [
      "a story without a text",
      JSON.stringify({ format: "unflinch", version: 1, exportedAtMs: 1, settings: {}, stories: [{}] }),
      "",
    ],
    ["a newer version", JSON.stringify({ format: "unflinch", version: 99, stories: [] }), ""],
  ] as const)
    test(what, async ({ page, running }) => {
      await pasteAnswer(page, STEEL);
      await expect(page.getByText("Saved on this machine")).toBeVisible();
      await page.getByRole("link", { name: "Settings" }).click();
      await page.getByLabel("Import a saved file").setInputFiles(upload("broken.json", content));
      const problem = page.getByRole("alert");
      await expect(problem).not.toBeEmpty();
      await expect(problem).toContainText(told);
      const { stories } = await running.kept<{ stories: unknown[] }>("/stories");
      expect(stories).toHaveLength(1);
    });
});

test("a Word document, Markdown and text give their words", async ({ page }) => {
  const word = await Packer.toBuffer(
    new Document({
      sections: [
        {
          children: [
            new Paragraph({ text: "Result", heading: HeadingLevel.HEADING_1 }),
            new Paragraph({
              children: [
                new TextRun("I ordered the steel "),
                new TextRun({ text: "too late", bold: true }),
                new TextRun("."),
              ],
            }),
            new Paragraph("It cost us nine days – and 4 000 € more."),
          ],
        },
      ],
    }),
  );
  await pasteAnswer(page, STEEL);
  const file = page.getByLabel("A file with your answer");
  await file.setInputFiles(upload("answer.docx", word));
  await expect(editorOf(page)).toContainText("I ordered the steel too late.");
  await expect(editorOf(page)).toContainText("It cost us nine days – and 4 000 € more.");
  await file.setInputFiles(upload("answer.md", "# Task\r\nI ran the **spring** fair.\r\n"));
  await expect(editorOf(page)).toHaveText("# TaskI ran the **spring** fair.");
  await file.setInputFiles(upload("windows.txt", Buffer.from("It cost 40 \x80, and Andr\xe9 was angry.", "latin1")));
  await expect(editorOf(page)).toHaveText("It cost 40 €, and André was angry.");
  await page.getByRole("button", { name: "Versions (3)" }).click();
  await expect(page.getByRole("dialog").getByText("kept when another text took its place")).toHaveCount(3);
});

test.describe("a file that is no answer is refused with a reason:", () => {
  for (const [name, content, told] of [
    ["empty.txt", "", "empty.txt is empty."],
    ["picture.txt", Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x1a, 0xff, 0xfe, 0x00]), "is not a text"],
    ["zeros.txt", "a\0b", "is not a text"],
    ["broken.docx", "this is no archive", "could not be read as a Word file"],
    ["huge.txt", "a".repeat(1_000_001), "is too large for one answer"],
  ] as const)
    test(name, async ({ page }) => {
      await pasteAnswer(page, STEEL);
      await page.getByLabel("A file with your answer").setInputFiles(upload(name, content));
      await expect(page.getByRole("status").filter({ hasText: told })).toBeVisible();
      await expect(editorOf(page)).toContainText("I ordered the steel two weeks late");
    });
});

test("pasting from a program that gives only HTML keeps the words", async ({ page }) => {
  await pasteAnswer(page, STEEL);
  await editorOf(page).press("ControlOrMeta+a");
  await editorOf(page).evaluate(element => {
    const clipboardData = new DataTransfer();
    clipboardData.setData(
      "text/html",
      "<h2>Result</h2><p>I ordered <b>too</b> late.</p><script>alert(1)</script><ul><li>Nine days</li></ul>",
    );
    element.dispatchEvent(
      new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true, composed: true }),
    );
  });
  await expect(editorOf(page).locator(".cm-line")).toHaveText(["Result", "I ordered too late.", "Nine days"]);
});
