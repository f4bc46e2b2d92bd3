import type { HttpBindings } from "@hono/node-server";
import { createMiddleware } from "hono/factory";
import { refuse } from "./refuse.ts";

/**
 * Lets in only what asks for this machine by its own name: a name on the network that was pointed here ("DNS rebinding")
 * shows in Host, a foreign page in Origin and Sec-Fetch-Site.
 */
export const guard = createMiddleware<{ Bindings: HttpBindings }>(async (c, next) => {
  const port = c.env.incoming.socket.localPort;
  const host = c.req.header("Host")?.toLowerCase();
  if (host !== `127.0.0.1:${port}` && host !== `localhost:${port}`)
    return refuse(c, "foreign-host", `Unflinch answers only at http://127.0.0.1:${port}. Open that address.`);
  const origin = c.req.header("Origin");
  if (origin !== undefined && origin !== `http://${host}`)
    return refuse(c, "foreign-page", "Another page asked for this. Only Unflinch's own page may.");
  const site = c.req.header("Sec-Fetch-Site");
  const foreign = site !== undefined && site !== "same-origin" && site !== "none";
  if (foreign && /^\/api(?:\/|$)/.test(c.req.path))
    return refuse(c, "foreign-page", "Another page asked for this. Only Unflinch's own page may.");
  return next();
});
