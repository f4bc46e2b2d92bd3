import { randomUUID } from "node:crypto";
import type { Draft, ExportFile, WholeStory } from "@unflinch/store";
import { expect, test } from "vitest";
import { type Asked, ask, newStory, served } from "./served.ts";

const ID = randomUUID();

async function withStory() {
  const { address } = await served();
  const api = async (route: string, body?: unknown, headers: Asked["headers"] = {}) => {
    const [method, path] = route.split(" ") as [string, string];
    const answer = await ask(address, `/api${path}`, { method, body, headers });
    return { ...answer, json: () => JSON.parse(answer.text) };
  };
  await api("POST /stories", newStory(ID, "First."));
  const load = async (): Promise<WholeStory> => (await api(`GET /stories/${ID}`)).json();
  return { api, load };
}

test("a stale write is refused with 409; nothing is overwritten, and both texts are drafts", async () => {
  const { api, load } = await withStory();
  const first = await api(`PUT /stories/${ID}/copy`, { text: "From one window.", revision: 1, writer: "one" });
  expect(first.json().copy).toMatchObject({ text: "From one window.", revision: 2 });

  const stale = await api(`PUT /stories/${ID}/copy`, { text: "From the other.", revision: 1, writer: "other" });
  expect(stale.status).toBe(409);
  const { error, copy, yours, theirs } = stale.json();
  expect(error).toEqual({
    code: "conflict",
    message: "This story was changed elsewhere meanwhile. Both texts are kept as drafts: choose the one to go on with.",
  });
  expect(copy).toMatchObject({ text: "From one window.", revision: 2 });
  expect(yours).toMatchObject({ text: "From the other.", reason: "conflict" });
  expect(theirs).toMatchObject({ text: "From one window.", reason: "conflict" });

  const whole = await load();
  expect(whole.copy).toEqual(copy);
  expect(whole.drafts.map((draft: Draft) => draft.text)).toEqual(["From one window.", "From the other."]);

  const chosen = await api(`PUT /stories/${ID}/copy`, { text: yours.text, revision: copy.revision, writer: "other" });
  expect(chosen.json().copy).toMatchObject({ text: "From the other.", revision: 3 });
});

test("of writes at the same moment one is saved; the others are refused and kept", async () => {
  const { api, load } = await withStory();
  const texts = Array.from({ length: 8 }, (_, n) => `Window ${n}.`);
  const answers = await Promise.all(
    texts.map(text => api(`PUT /stories/${ID}/copy`, { text, revision: 1, writer: text })),
  );
  expect(answers.map(answer => answer.status).toSorted()).toEqual([200, ...Array(7).fill(409)]);
  const { drafts } = await load();
  expect(new Set(drafts.map(draft => draft.text))).toEqual(new Set(texts));
});

test("a write whose answer was lost may be sent again", async () => {
  const { api } = await withStory();
  const write = { text: "Twice.", revision: 1, writer: "one" };
  await api(`PUT /stories/${ID}/copy`, write);
  const again = await api(`PUT /stories/${ID}/copy`, write);
  expect([again.status, again.json().copy.revision]).toEqual([200, 2]);
});

test("two notes that are together too long are not joined, and what is exported can still be imported", async () => {
  const { api, load } = await withStory();
  const write = (letter: string) =>
    api(`PUT /stories/${ID}/notes/decided`, { text: letter.repeat(600_000), basedOn: "" });
  await write("a");
  const refused = await write("b");
  expect([refused.status, refused.json().error]).toEqual([
    413,
    {
      code: "too-large",
      message: "Another text was noted here meanwhile, and together they are longer than 1 MB. Cut this one.",
    },
  ]);
  expect((await load()).notes.map(({ text }) => text)).toEqual(["a".repeat(600_000)]);
  const file: ExportFile = (await api("GET /export")).json();
  expect((await api("POST /import", file)).json()).toEqual({ added: 0, merged: 0, unchanged: 1 });
});

test("what is exported can be imported, and comes as a file with the day in its name", async () => {
  const { api } = await withStory();
  const exported = await api("GET /export");
  expect(exported.headers["content-disposition"]).toMatch(/^attachment; filename="unflinch-\d{4}-\d\d-\d\d\.json"$/);
  const file: ExportFile = exported.json();
  expect((await api("DELETE /stories")).status).toBe(204);
  expect((await api("GET /stories")).json()).toEqual({ stories: [] });
  expect((await api("POST /import", file)).json()).toEqual({ added: 1, merged: 0, unchanged: 0 });
  expect((await api("GET /export")).json().stories).toEqual(file.stories);
});

test("a story comes as Markdown, as a file", async () => {
  const { api } = await withStory();
  const { headers, text } = await api(`GET /stories/${ID}/markdown`);
  expect(headers["content-type"]).toBe("text/markdown; charset=utf-8");
  expect(headers["content-disposition"]).toBe('attachment; filename="story.md"');
  expect(text).toContain("The price list");
  expect(text).toContain("First.");
});

test("an id of another kind, which an imported file brought, is found all the same", async () => {
  const { api } = await withStory();
  const id = "old:story-1";
  const file: ExportFile = (await api("GET /export")).json();
  const [whole] = file.stories;
  await api("POST /import", {
    ...file,
    stories: [{ ...whole, story: { ...whole!.story, id }, drafts: [], dismissals: [] }],
  });
  expect((await api(`GET /stories/${encodeURIComponent(id)}`)).json().story.id).toBe(id);
});
