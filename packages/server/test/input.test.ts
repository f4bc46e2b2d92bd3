import { randomUUID } from "node:crypto";
import { request } from "node:http";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ask, builtPage, newStory, served } from "./served.ts";

const ID = randomUUID();
const story = newStory(ID);
const nested = (open: string, close: string, depth: number) => `${open.repeat(depth)}1${close.repeat(depth)}`;

const MEGABYTE = 1_000_000;
const copyOf = (text: string) => ({ text, revision: 1, writer: "one" });

/** What is sent, to which route, the refusal's code and its words. */
const REFUSED: readonly [what: string, route: string, body: unknown, code: string, message: string][] = [
  ["nothing", "POST /stories", "", "not-json", "The body cannot be read as JSON."],
  ["half of a JSON text", "POST /stories", '{"id":', "not-json", "The body cannot be read as JSON."],
  [
    "bytes that are no text",
    "POST /stories",
    Uint8Array.of(0xff, 0xfe, 0),
    "not-json",
    "The body cannot be read as JSON.",
  ],
  ["a list", "POST /stories", [story], "bad-input", "The body must be an object."],
  ["null", "PATCH /settings", null, "bad-input", "The body must be an object."],
  ["a text", "PATCH /settings", '"dark"', "bad-input", "The body must be an object."],
  [
    "lists in lists, 100,000 deep",
    "POST /stories",
    nested("[", "]", 100_000),
    "bad-input",
    "The body must be an object.",
  ],
  [
    "objects in objects, 100,000 deep",
    "PATCH /settings",
    nested('{"theme":', "}", 100_000),
    "bad-input",
    "“theme” must be one of system, light, dark.",
  ],
  ["an import of lists in lists", "POST /import", nested("[", "]", 100_000), "not-an-export", ""],
  ["no title", "POST /stories", { ...story, title: undefined }, "bad-input", "“title” must be given as a text."],
  [
    "a title that is a number",
    "POST /stories",
    { ...story, title: 7 },
    "bad-input",
    "“title” must be given as a text.",
  ],
  [
    "a title of 201 characters",
    "POST /stories",
    { ...story, title: "x".repeat(201) },
    "bad-input",
    "“title” must be at most 200 characters long.",
  ],
  [
    "an id that is no UUID",
    "POST /stories",
    { ...story, id: "1" },
    "bad-input",
    "“id” must be a UUID, as crypto.randomUUID() makes it.",
  ],
  [
    "a day that is none",
    "POST /stories",
    { ...story, interviewOn: "2026-02-30" },
    "bad-input",
    "“interviewOn” must be a day as YYYY-MM-DD.",
  ],
  [
    "half of a character",
    "POST /stories",
    JSON.stringify({ ...story, text: "\ud83d" }),
    "bad-input",
    "“text” has a character that is no text.",
  ],
  ["a NUL", "POST /stories", { ...story, title: "a\0b" }, "bad-input", "“title” has a character that is no text."],
  ["a field too many", "POST /stories", { ...story, owner: "me" }, "bad-input", "There is no field “owner”."],
  ["a misspelt change", "PATCH /settings", { tehme: "dark" }, "bad-input", "There is no field “tehme”."],
  ["__proto__", "PATCH /settings", '{"__proto__":{"theme":"dark"}}', "bad-input", "There is no field “__proto__”."],
  [
    "a peer's id that no exported file may have",
    `PUT /stories/${ID}/peers/a%2Fb%20c`,
    { who: "Ana", says: "rough", words: "" },
    "bad-input",
    "“peerId” must be letters, digits and dashes only.",
  ],
  [
    "a remark's id that no exported file may have",
    `PUT /stories/${ID}/dismissals/a%2Fb%20c`,
    { check: "but-pivot", words: null, reason: "" },
    "bad-input",
    "“dismissalId” must be letters, digits and dashes only.",
  ],
  ["a pace too fast", "PATCH /settings", { wordsPerMinute: 301 }, "bad-input", "“wordsPerMinute” must be at most 300."],
  [
    "a check with a space",
    `PUT /stories/${ID}/dismissals/${ID}`,
    { check: "but pivot", words: null, reason: "" },
    "bad-input",
    "“check” must be letters, digits and dashes only.",
  ],
  [
    "a revision that is no whole number",
    `PUT /stories/${ID}/copy`,
    { ...copyOf("x"), revision: 1.5 },
    "bad-input",
    "“revision” must be given as a whole number.",
  ],
  [
    "a revision below 1",
    `PUT /stories/${ID}/copy`,
    { ...copyOf("x"), revision: 0 },
    "bad-input",
    "“revision” must be at least 1.",
  ],
  [
    "a text above 1 MB",
    `PUT /stories/${ID}/copy`,
    copyOf("x".repeat(MEGABYTE + 1)),
    "too-large",
    "“text” is longer than 1 MB. Cut it, or make two stories of it.",
  ],
  [
    "a text above 1 MB in bytes only",
    `PUT /stories/${ID}/copy`,
    copyOf("é".repeat(MEGABYTE / 2 + 1)),
    "too-large",
    "“text” is longer than 1 MB. Cut it, or make two stories of it.",
  ],
  ["a body above 2 MB", "PATCH /settings", `{}${" ".repeat(2 * MEGABYTE)}`, "too-large", "This is larger than 2 MB."],
  [
    "an import above 64 MB",
    "POST /import",
    Buffer.alloc(64 * MEGABYTE + 1, " "),
    "too-large",
    "This is larger than 64 MB.",
  ],
];

describe("what is refused, and in which words", () => {
  test.each(REFUSED)("%s to %s", async (_what, route, body, code, message) => {
    const { address } = await served();
    const [method, path] = route.split(" ") as [string, string];
    const answer = await ask(address, `/api${path}`, { method, body });
    const { error } = JSON.parse(answer.text);
    expect(error.code).toBe(code);
    if (message !== "") expect(error.message).toBe(message);
    expect(answer.text).not.toMatch(/node_modules|\.ts:\d|at file:|zod/i);
    expect((await ask(address, "/api/stories")).text).toBe('{"stories":[]}');
  });

  test("a text of exactly 1 MB is kept", async () => {
    const { address } = await served();
    const text = "x".repeat(MEGABYTE);
    expect((await ask(address, "/api/stories", { method: "POST", body: { ...story, text } })).status).toBe(201);
    expect(JSON.parse((await ask(address, `/api/stories/${ID}`)).text).copy.text).toBe(text);
  });

  test("a body that says no length is not read beyond the limit", async () => {
    const { address } = await served();
    const { hostname, port } = new URL(address);
    const status = await new Promise(resolve => {
      const sent = request(
        { hostname, port, path: "/api/settings", method: "PATCH", headers: { "Content-Type": "application/json" } },
        response => resolve(response.statusCode),
      );
      sent.on("error", () => {});
      const more = () => {
        if (sent.write(Buffer.alloc(100_000, " "))) setImmediate(more);
        else sent.once("drain", more);
      };
      more();
    });
    expect(status).toBe(413);
  });

  test.each(["GET /api/nothing", "POST /api/health", "PUT /api/stories", "GET /api", "GET /api/stories/a/b"])(
    "%s is not found, in JSON",
    async route => {
      const { address } = await served();
      const [method, path] = route.split(" ") as [string, string];
      const { status, text } = await ask(address, path, { method, ...(method !== "GET" && { body: {} }) });
      expect(status).toBe(404);
      expect(JSON.parse(text).error.code).toBe("not-found");
    },
  );
});

test("whatever is sent to whatever route, the server neither breaks nor tells where it would have", async () => {
  const { address } = await served({ page: builtPage() });
  await ask(address, "/api/stories", { method: "POST", body: story });
  const fields =
    "id title occupation interviewOn example text revision writer reason check words theme format stories __proto__".split(
      " ",
    );
  const value = fc.oneof(
    fc.jsonValue({ maxDepth: 3 }),
    fc.string({ unit: "binary" }),
    fc.constantFrom<unknown>(ID, 1, -1, "2026-11-30", "asked", "dark", "unflinch", null, true),
  );
  const body = fc.oneof(
    fc.dictionary(fc.constantFrom(...fields), value).map(object => JSON.stringify(object)),
    fc.jsonValue().map(json => JSON.stringify(json)),
    fc.string({ unit: "binary" }),
    fc.uint8Array({ maxLength: 200 }),
  );
  const segment = fc.oneof(
    fc.constantFrom(
      ID,
      "stories",
      "copy",
      "drafts",
      "dismissals",
      "import",
      "export",
      "settings",
      "..",
      "%00",
      "%ff",
      "",
    ),
    fc.string({ unit: "binary", maxLength: 20 }).map(text => encodeURIComponent(text.toWellFormed())),
  );
  const path = fc.oneof(
    fc.constantFrom(
      "/stories",
      "/settings",
      "/import",
      `/stories/${ID}`,
      `/stories/${ID}/copy`,
      `/stories/${ID}/drafts`,
    ),
    fc.array(segment, { maxLength: 5 }).map(segments => `/${segments.join("/")}`),
  );
  const method = fc.constantFrom("GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS");
  const runs = Number(process.env.FUZZ_REQUESTS ?? 500);
  await fc.assert(
    fc.asyncProperty(method, path, body, async (method, path, body) => {
      const bodiless = method === "GET" || method === "HEAD" || method === "DELETE" || method === "OPTIONS";
      const { status, text } = await ask(address, `/api${path}`, { method, ...(!bodiless && { body }) });
      expect(status).toBeLessThan(500);
      expect(text).not.toMatch(/node_modules|\.ts:\d|at file:/);
    }),
    { numRuns: runs },
  );
}, 120_000);
