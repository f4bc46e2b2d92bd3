import { OpenAPIHono } from "@hono/zod-openapi";
import type { Store } from "@unflinch/store";
import { bodyLimit } from "hono/body-limit";
import { createMiddleware } from "hono/factory";
import { refuse } from "./refuse.ts";
import { refuseInput } from "./refuse-input.ts";
import { copy } from "./routes/copy.ts";
import { dismissals } from "./routes/dismissals.ts";
import { drafts } from "./routes/drafts.ts";
import { exportFile } from "./routes/export-file.ts";
import { health } from "./routes/health.ts";
import { notes } from "./routes/notes.ts";
import { openapi } from "./routes/openapi.ts";
import { peers } from "./routes/peers.ts";
import { settings } from "./routes/settings.ts";
import { stories } from "./routes/stories.ts";

const MEGABYTE = 1_000_000;
const LARGEST_IMPORT = 64 * MEGABYTE;
const LARGEST_BODY = 2 * MEGABYTE;

export interface ApiOptions {
  readonly store: Store;
  readonly version: string;
  /** Tells this store from others on this machine. */
  readonly storeName: string;
}

/** The routes under /api, with what stands before them. */
export function makeApi({ store, version, storeName }: ApiOptions) {
  const api = new OpenAPIHono({ defaultHook: refuseInput });
  api.use(notKept, jsonOnly, limited);
  const routed = api
    .route("/", health(version, storeName))
    .route("/", stories(store))
    .route("/", copy(store))
    .route("/", drafts(store))
    .route("/", dismissals(store))
    .route("/", notes(store))
    .route("/", peers(store))
    .route("/", settings(store))
    .route("/", exportFile(store));
  return routed.route("/", openapi(routed, version));
}

const notKept = createMiddleware(async (c, next) => {
  await next();
  c.header("Cache-Control", "no-store");
});

/** A form on a foreign page can send a body, but not one marked as JSON. */
const jsonOnly = createMiddleware(async (c, next) => {
  const writes = ["POST", "PUT", "PATCH"].includes(c.req.method);
  if (writes && !/^application\/json(?:\s*;|$)/i.test(c.req.header("Content-Type") ?? ""))
    return refuse(c, "wrong-content-type", "Send JSON, with the header Content-Type: application/json.");
  return next();
});

/** Stops reading where a body is too large; nothing of it is parsed. */
const limited = createMiddleware((c, next) => {
  const maxSize = c.req.path.endsWith("/import") ? LARGEST_IMPORT : LARGEST_BODY;
  const onError = () => refuse(c, "too-large", `This is larger than ${maxSize / MEGABYTE} MB.`);
  return bodyLimit({ maxSize, onError })(c, next);
});
