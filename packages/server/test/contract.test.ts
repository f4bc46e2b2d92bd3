import { randomUUID } from "node:crypto";
import { Ajv2020 } from "ajv/dist/2020.js";
import { expect, test } from "vitest";
import { makeApp } from "../src/index.ts";
import { type Asked, ask, newStory, served } from "./served.ts";

interface Operation {
  readonly responses: Readonly<Record<string, { readonly content?: Readonly<Record<string, { schema: object }>> }>>;
}
interface Document {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: object;
}

const [MADE, GONE, UNKNOWN, DRAFT, DISMISSAL, PEER] = Array.from({ length: 6 }, () => randomUUID());
const TOO_LONG = "x".repeat(201);
const draft = { id: DRAFT, text: "Kept.", reason: "asked" };
const dismissal = { check: "but-pivot", words: "but", reason: "" };
const note = { text: "I signed it.", basedOn: "" };
const peer = { who: "Ana", says: "rough", words: "" };
const write = (revision: number, text: string) => ({ text, revision, writer: "one" });

/** In this order, against one store: operation, its parameters, what is sent, what is answered. */
const CASES: readonly [operation: string, parameters: Readonly<Record<string, string>>, Asked, status: number][] = [
  ["get /health", {}, {}, 200],
  ["get /openapi.json", {}, {}, 200],
  ["get /stories", {}, {}, 200],
  ["post /stories", {}, { body: newStory(MADE!) }, 201],
  ["post /stories", {}, { body: newStory(MADE!, "Another text.") }, 200],
  ["post /stories", {}, { body: newStory(GONE!) }, 201],
  ["post /stories", {}, { body: { ...newStory(UNKNOWN!), title: 1 } }, 400],
  ["post /stories", {}, { body: newStory(UNKNOWN!, "x".repeat(1_000_001)) }, 413],
  ["post /stories", {}, { body: newStory(UNKNOWN!), headers: { "Content-Type": "text/plain" } }, 415],
  ["get /stories", {}, {}, 200],
  ["get /stories/{id}", { id: MADE! }, {}, 200],
  ["get /stories/{id}", { id: UNKNOWN! }, {}, 404],
  ["get /stories/{id}", { id: TOO_LONG }, {}, 400],
  ["patch /stories/{id}", { id: MADE! }, { body: { title: "", interviewOn: "2026-12-01" } }, 200],
  ["patch /stories/{id}", { id: MADE! }, { body: { interviewOn: "soon" } }, 400],
  ["patch /stories/{id}", { id: UNKNOWN! }, { body: { title: "x" } }, 404],
  ["put /stories/{id}/copy", { id: MADE! }, { body: write(1, "Mine.") }, 200],
  ["put /stories/{id}/copy", { id: MADE! }, { body: { ...write(1, "Yours."), writer: "two" } }, 409],
  ["put /stories/{id}/copy", { id: MADE! }, { body: write(0, "Mine.") }, 400],
  ["put /stories/{id}/copy", { id: UNKNOWN! }, { body: write(1, "Mine.") }, 404],
  ["post /stories/{id}/drafts", { id: MADE! }, { body: draft }, 201],
  ["post /stories/{id}/drafts", { id: MADE! }, { body: draft }, 200],
  ["post /stories/{id}/drafts", { id: MADE! }, { body: { ...draft, id: randomUUID() } }, 200],
  ["post /stories/{id}/drafts", { id: UNKNOWN! }, { body: draft }, 404],
  ["post /stories/{id}/drafts", { id: MADE! }, { body: { ...draft, reason: "why not" } }, 400],
  ["put /stories/{id}/dismissals/{dismissalId}", { id: MADE!, dismissalId: DISMISSAL! }, { body: dismissal }, 200],
  ["put /stories/{id}/dismissals/{dismissalId}", { id: MADE!, dismissalId: DISMISSAL! }, { body: {} }, 400],
  ["put /stories/{id}/dismissals/{dismissalId}", { id: UNKNOWN!, dismissalId: DISMISSAL! }, { body: dismissal }, 404],
  ["put /stories/{id}/notes/{question}", { id: MADE!, question: "decided" }, { body: note }, 200],
  ["put /stories/{id}/notes/{question}", { id: MADE!, question: "decided" }, { body: { text: 1 } }, 400],
  ["put /stories/{id}/notes/{question}", { id: UNKNOWN!, question: "decided" }, { body: note }, 404],
  ["put /stories/{id}/peers/{peerId}", { id: MADE!, peerId: PEER! }, { body: peer }, 200],
  ["put /stories/{id}/peers/{peerId}", { id: MADE!, peerId: PEER! }, { body: { ...peer, says: "fine" } }, 400],
  ["put /stories/{id}/peers/{peerId}", { id: UNKNOWN!, peerId: PEER! }, { body: peer }, 404],
  ["get /stories/{id}", { id: MADE! }, {}, 200],
  ["get /export", {}, {}, 200],
  ["delete /stories/{id}/peers/{peerId}", { id: MADE!, peerId: PEER! }, {}, 204],
  ["delete /stories/{id}/peers/{peerId}", { id: UNKNOWN!, peerId: PEER! }, {}, 404],
  ["delete /stories/{id}/peers/{peerId}", { id: MADE!, peerId: TOO_LONG }, {}, 400],
  ["delete /stories/{id}/dismissals/{dismissalId}", { id: MADE!, dismissalId: DISMISSAL! }, {}, 204],
  ["delete /stories/{id}/dismissals/{dismissalId}", { id: MADE!, dismissalId: DISMISSAL! }, {}, 204],
  ["delete /stories/{id}/dismissals/{dismissalId}", { id: UNKNOWN!, dismissalId: DISMISSAL! }, {}, 404],
  ["get /stories/{id}/markdown", { id: MADE! }, {}, 200],
  ["get /stories/{id}/markdown", { id: UNKNOWN! }, {}, 404],
  ["get /stories/{id}/markdown", { id: TOO_LONG }, {}, 400],
  ["delete /stories/{id}", { id: TOO_LONG }, {}, 400],
  ["delete /stories/{id}/dismissals/{dismissalId}", { id: MADE!, dismissalId: TOO_LONG }, {}, 400],
  ["delete /stories/{id}", { id: GONE! }, {}, 204],
  ["delete /stories/{id}", { id: GONE! }, {}, 204],
  ["post /stories", {}, { body: newStory(GONE!) }, 410],
  ["get /stories/{id}", { id: GONE! }, {}, 410],
  ["patch /stories/{id}", { id: GONE! }, { body: { title: "x" } }, 410],
  ["put /stories/{id}/copy", { id: GONE! }, { body: write(1, "Mine.") }, 410],
  ["post /stories/{id}/drafts", { id: GONE! }, { body: draft }, 410],
  ["put /stories/{id}/dismissals/{dismissalId}", { id: GONE!, dismissalId: DISMISSAL! }, { body: dismissal }, 410],
  ["put /stories/{id}/notes/{question}", { id: GONE!, question: "decided" }, { body: note }, 410],
  ["put /stories/{id}/peers/{peerId}", { id: GONE!, peerId: PEER! }, { body: peer }, 410],
  ["delete /stories/{id}/peers/{peerId}", { id: GONE!, peerId: PEER! }, {}, 410],
  ["delete /stories/{id}/dismissals/{dismissalId}", { id: GONE!, dismissalId: DISMISSAL! }, {}, 410],
  ["get /stories/{id}/markdown", { id: GONE! }, {}, 410],
  ["get /settings", {}, {}, 200],
  ["patch /settings", {}, { body: { theme: "dark", timeSeconds: 90 } }, 200],
  ["patch /settings", {}, { body: { timeSeconds: 91 } }, 400],
  ["post /import", {}, { body: { format: "other" } }, 400],
  [
    "post /import",
    {},
    {
      body: {
        format: "unflinch",
        version: 1,
        exportedAtMs: 1,
        stories: [],
        settings: { theme: "dark", timeSeconds: 90, wordsPerMinute: 150 },
      },
    },
    200,
  ],
  ["delete /stories", {}, {}, 204],
  ["get /stories", {}, {}, 200],
];

/** Answers that are the same for every route and are tested in guard.test.ts and faults.test.ts. */
const ELSEWHERE = ["403", "413", "415", "500", "507"];

test("every documented answer of every route is given, and is as documented", async () => {
  const { address } = await served();
  const { paths, components } = JSON.parse((await ask(address, "/api/openapi.json")).text) as Document;
  const ajv = new Ajv2020({ strict: false, formats: { uuid: true, date: true } });
  ajv.addSchema({ $id: "document", components });

  const given = new Set<string>();
  for (const [operation, parameters, asked, status] of CASES) {
    const [method, path] = operation.split(" ") as [string, string];
    const filled = path.replaceAll(/\{(\w+)\}/g, (_, name) => encodeURIComponent(parameters[name]!));
    const answer = await ask(address, `/api${filled}`, { method: method.toUpperCase(), ...asked });
    expect(`${operation} ${answer.status}`, answer.text).toBe(`${operation} ${status}`);
    const documented = paths[path]![method]!.responses[status]!;
    expect(documented, `${operation} ${status} is not documented`).toBeDefined();
    const [type, media] = Object.entries(documented.content ?? {})[0] ?? [];
    if (media === undefined) expect(answer.text).toBe("");
    else expect(answer.headers["content-type"]?.split(";")[0]).toBe(type);
    if (type === "application/json") {
      const schema = JSON.parse(JSON.stringify(media!.schema).replaceAll('"#/', '"document#/'));
      ajv.validate(schema, JSON.parse(answer.text));
      expect(ajv.errors, `${operation} ${status}: ${answer.text}`).toBe(null);
    }
    given.add(`${operation} ${status}`);
  }

  const documented = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).flatMap(([method, { responses }]) =>
      Object.keys(responses)
        .filter(status => !ELSEWHERE.includes(status))
        .map(status => `${method} ${path} ${status}`),
    ),
  );
  expect(documented.filter(answer => !given.has(answer))).toEqual([]);
});

test("the document has every route of the app, and no other", async () => {
  const { address } = await served();
  const { paths } = JSON.parse((await ask(address, "/api/openapi.json")).text) as Document;
  const documented = Object.entries(paths).flatMap(([path, methods]) =>
    Object.keys(methods).map(method => `${method.toUpperCase()} /api${path.replaceAll(/\{(\w+)\}/g, ":$1")}`),
  );
  // Nothing of the store is touched by looking at the routes.
  const app = makeApp({ store: null as never, storeName: "", version: "", page: { folder: "" } });
  const routed = app.routes.filter(({ method, path }) => method !== "ALL" && path.startsWith("/api"));
  expect(documented.toSorted()).toEqual([...new Set(routed.map(({ method, path }) => `${method} ${path}`))].toSorted());
});
