import type { HttpBindings } from "@hono/node-server";
import { OpenAPIHono } from "@hono/zod-openapi";
import { type ApiOptions, makeApi } from "./api.ts";
import { guard } from "./guard.ts";
import { headers } from "./headers.ts";
import { onError } from "./on-error.ts";
import { makePage, type PageOptions } from "./page.ts";
import { refuse } from "./refuse.ts";

export interface AppOptions extends ApiOptions {
  readonly page: PageOptions;
}

/** The whole server but for its port: what is asked of it goes in, answers come out. */
export function makeApp({ page, ...options }: AppOptions) {
  const app = new OpenAPIHono<{ Bindings: HttpBindings }>();
  app.use(headers, guard);
  app.onError(onError);
  const routed = app.route("/api", makeApi(options));
  routed.all("/api/*", c => refuse(c, "not-found", "There is nothing at this address."));
  routed.all("/api", c => refuse(c, "not-found", "There is nothing at this address."));
  routed.route("/", makePage(page));
  return routed;
}

/** For a client whose calls are typed: `hc<Api>(address)` of `hono/client`. */
export type Api = ReturnType<typeof makeApp>;
