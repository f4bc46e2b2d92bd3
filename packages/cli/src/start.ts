import { fileURLToPath } from "node:url";
import { buildCommand } from "@stricli/core";
import manifest from "../package.json" with { type: "json" };
import { numberWithin } from "./arguments.ts";
import type { Cli } from "./console.ts";

interface Flags {
  readonly port?: number;
  readonly open: boolean;
}

const HIGHEST_PORT = 65_535;

export const start = buildCommand<Flags, [], Cli>({
  docs: {
    brief: "Write and review your answers in the browser, on this machine only",
    fullDescription: `Serves the page on this machine, to this machine only, and opens it in the browser. Where it runs already,
it opens that one. Stop it with Ctrl+C; everything that was saved stays.

UNFLINCH_HOME names the folder in which the stories are kept, UNFLINCH_PORT the usual port (4862 unless given).
With UNFLINCH_NO_OPEN=1 no browser is opened.

EXAMPLES
  unflinch start
  unflinch start --no-open --port 5000

EXIT CODES
  0  stopped, or opened where it runs already
  2  wrong use, the port is taken, or the stories cannot be read`,
  },
  parameters: {
    flags: {
      port: {
        kind: "parsed",
        parse: numberWithin(1, HIGHEST_PORT, "a whole number", true),
        brief: "The port to use, and no other",
        placeholder: "number",
        optional: true,
      },
      open: { kind: "boolean", brief: "Open the browser", default: true },
    },
  },
  async func({ port, open }) {
    const { DEFAULT_PORT, openPage, PortTaken, serve, stopOnSignals } = await import("@unflinch/server");
    const { dataFolder, StoreTooNew, StoreUnusable } = await import("@unflinch/store");
    const { env, stdout } = this.process;
    const folder = dataFolder(env!);
    const opens = open && !env!.UNFLINCH_NO_OPEN;
    const usualPort = Number(env!.UNFLINCH_PORT || DEFAULT_PORT);
    if (!isPort(usualPort)) {
      this.problem(
        `UNFLINCH_PORT is no port: ${env!.UNFLINCH_PORT}. Ports are whole numbers from 1 to ${HIGHEST_PORT}.`,
      );
      this.process.exitCode = 2;
      return;
    }
    try {
      const served = await serve({
        folder,
        // Beside this package in a checkout, from the sources and from the bundle.
        page: { folder: fileURLToPath(new URL("../../web/dist/", import.meta.url)) },
        version: manifest.version,
        defaultPort: usualPort,
        ...(port !== undefined && { port }),
      });
      if (served.kind === "found") {
        stdout.write(`Unflinch runs already at ${served.address}\n`);
        if (opens) await openPage(served.address);
        return;
      }
      const stopped = stopOnSignals(served.stop);
      if (served.strangersPort !== null)
        stdout.write(
          `Another program holds port ${served.strangersPort}, so Unflinch is at another address this time. Your stories are all there.\n` +
            "The browser keeps permissions and text that is not saved yet for each address; those of the usual one wait there.\n",
        );
      stdout.write(`Unflinch is at ${served.address} (stop with Ctrl+C)\nYour stories are kept in ${folder}\n`);
      if (opens) await openPage(served.address);
      await stopped;
    } catch (error) {
      if (error instanceof PortTaken)
        this.problem(
          `${error.message}. ${port === undefined ? "Stop that program, or name" : "Name"} another port: unflinch start --port ${(error.port % 65_000) + 1000}`,
        );
      else if (error instanceof StoreTooNew || error instanceof StoreUnusable) this.problem(error.message);
      else throw error;
      this.process.exitCode = 2;
    }
  },
});

const isPort = (port: number): boolean => Number.isInteger(port) && port > 0 && port <= HIGHEST_PORT;
