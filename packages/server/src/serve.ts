import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { createAdaptorServer } from "@hono/node-server";
import { openStore } from "@unflinch/store";
import { makeApp } from "./app.ts";
import type { PageOptions } from "./page.ts";
import { addressOf, findRunning, forgetRunning, nameStore, noteRunning } from "./running.ts";

export const DEFAULT_PORT = 4862;
const HIGHEST_PORT = 65_535;
/** How many ports are tried before giving up. */
const PORTS = 10;
/** How long a stop waits for requests that do not end. */
const LAST_CALL_MS = 5_000;

export interface ServeOptions {
  /** Where the store keeps its files. */
  readonly folder: string;
  readonly page: PageOptions;
  readonly version: string;
  /** The only port to take, 0 for any that is free. Otherwise the default port or, where a stranger has it, one behind it. */
  readonly port?: number;
  readonly defaultPort?: number;
}

export type Served =
  /** A server of this store was there already. */
  | { readonly kind: "found"; readonly address: string }
  | {
      readonly kind: "serving";
      readonly address: string;
      /** The default port, where a stranger holds it and another was taken. */
      readonly strangersPort: number | null;
      /** Takes no more requests, lets those under way end, and closes the store. */
      stop(): Promise<void>;
    };

/** The port, or every port that was tried, is somebody else's, or this system keeps it for itself. */
export class PortTaken extends Error {
  override readonly name = "PortTaken";
  readonly port: number;

  constructor(port: number, forbidden = false) {
    super(forbidden ? `this system does not let you use port ${port}` : `another program holds port ${port}`);
    this.port = port;
  }
}

/**
 * Serves a folder's store on this machine, or finds who does.
 * @throws {PortTaken}, and what `openStore` throws
 */
export async function serve({
  folder,
  page,
  version,
  port,
  defaultPort = DEFAULT_PORT,
}: ServeOptions): Promise<Served> {
  const first = port ?? defaultPort;
  const found = await findRunning(folder, [first]);
  if (found !== null) return { kind: "found", address: addressOf(found) };

  const store = await openStore({ folder });
  try {
    const app = makeApp({ store, storeName: nameStore(folder), version, page });
    const server = createAdaptorServer({ fetch: app.fetch }) as Server;
    const close = closer(server);
    const behind = Array.from({ length: PORTS }, (_, n) => defaultPort + n).filter(one => one <= HIGHEST_PORT);
    let refused = "";
    for (const tried of port === undefined ? behind : [port]) {
      refused = await listen(server, tried);
      if (refused !== "") {
        // Whoever holds it may be another start of the same, a moment earlier.
        const earlier = await findRunning(folder, [tried]);
        if (earlier === null) continue;
        await store.close();
        return { kind: "found", address: addressOf(earlier) };
      }
      const { port: taken } = server.address() as AddressInfo;
      noteRunning(folder, taken);
      return {
        kind: "serving",
        address: addressOf(taken),
        strangersPort: tried === first ? null : first,
        async stop() {
          forgetRunning(folder);
          await close();
          await store.close();
        },
      };
    }
    throw new PortTaken(first, refused === "EACCES");
  } catch (error) {
    await store.close();
    throw error;
  }
}

/** Takes a port, for this machine only; gives back the error's code where it cannot be had, and "" where it could. */
function listen(server: Server, port: number): Promise<string> {
  return new Promise((resolve, reject) => {
    const onError = (error: NodeJS.ErrnoException) => {
      server.off("listening", onListening);
      if (error.code === "EADDRINUSE" || error.code === "EACCES") resolve(error.code);
      else reject(error);
    };
    const onListening = () => {
      server.off("error", onError);
      resolve("");
    };
    server.once("error", onError).once("listening", onListening).listen(port, "127.0.0.1");
  });
}

/** Closes a server as soon as nothing is under way: browsers keep connections open on which they ask nothing. */
function closer(server: Server): () => Promise<void> {
  let underWay = 0;
  let closing = false;
  server.on("request", (_request, response) => {
    underWay++;
    response.once("close", () => {
      underWay--;
      if (closing && underWay === 0) server.closeAllConnections();
    });
  });
  return () =>
    new Promise(resolve => {
      closing = true;
      const lastCall = setTimeout(() => server.closeAllConnections(), LAST_CALL_MS);
      server.close(() => {
        clearTimeout(lastCall);
        resolve();
      });
      if (underWay === 0) server.closeAllConnections();
    });
}
