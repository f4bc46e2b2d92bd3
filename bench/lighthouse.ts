import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { quantile } from "./measure.ts";

export interface LighthouseRow {
  readonly preset: string;
  readonly category: string;
  /** Median over the runs, of 100. */
  readonly score: number;
  readonly runs: readonly number[];
  /** Audits of the last run that hold the score below the target, worst first. */
  readonly failing: readonly { readonly id: string; readonly score: number; readonly shown: string }[];
}

export interface LighthouseTable {
  readonly version: string;
  readonly target: number;
  readonly rows: readonly LighthouseRow[];
}

interface Report {
  readonly lighthouseVersion: string;
  readonly categories: Readonly<
    Record<
      string,
      {
        readonly title: string;
        readonly score: number | null;
        readonly auditRefs: readonly { readonly id: string; readonly weight: number }[];
      }
    >
  >;
  readonly audits: Readonly<
    Record<string, { readonly title: string; readonly score: number | null; readonly displayValue?: string }>
  >;
}

const COMMAND = join(import.meta.dirname, "node_modules/lighthouse/cli/index.js");
const PRESETS = { desktop: ["--preset=desktop"], mobile: [] } as const;
const TARGET = 95;
/** On a busy machine the browser's trace sometimes has no beginning, and Lighthouse asks to be run again. */
const ATTEMPTS = 3;

/** Every category that Lighthouse still has, for an address, as on a desk and on a phone. */
export async function measureLighthouse(address: string, chromiumPath: string, runs: number): Promise<LighthouseTable> {
  const rows: LighthouseRow[] = [];
  let version = "";
  for (const [preset, args] of Object.entries(PRESETS)) {
    const reports: Report[] = [];
    for (let run = 0; run < runs; run++) reports.push(await lighthouse(address, chromiumPath, args, ATTEMPTS));
    const last = reports.at(-1)!;
    version = last.lighthouseVersion;
    for (const [id, { title, auditRefs }] of Object.entries(last.categories)) {
      const scores = reports.map(({ categories }) => Math.round(100 * (categories[id]!.score ?? 0)));
      const failing = auditRefs
        .filter(({ weight }) => weight > 0)
        .map(ref => ({ ref, audit: last.audits[ref.id]! }))
        .filter(({ audit }) => audit.score !== null && audit.score < TARGET / 100)
        .sort((a, b) => a.audit.score! - b.audit.score!)
        .map(({ ref, audit }) => ({ id: ref.id, score: audit.score!, shown: audit.displayValue ?? audit.title }));
      rows.push({ preset, category: title, score: quantile(scores, 0.5), runs: scores, failing });
    }
  }
  return { version, target: TARGET, rows };
}

async function lighthouse(
  address: string,
  chromiumPath: string,
  args: readonly string[],
  attempts: number,
): Promise<Report> {
  const folder = mkdtempSync(join(tmpdir(), "unflinch-lighthouse-"));
  try {
    const output = join(folder, "report.json");
    const child = spawn(
      process.execPath,
      [
        COMMAND,
        address,
        "--quiet",
        "--output=json",
        `--output-path=${output}`,
        "--no-enable-error-reporting",
        // Chromium refuses to run as root with its sandbox.
        "--chrome-flags=--headless=new --no-sandbox",
        ...args,
      ],
      { env: { ...process.env, CHROME_PATH: chromiumPath }, stdio: ["ignore", "ignore", "inherit"] },
    );
    const [code] = await once(child, "close");
    if (code !== 0) {
      if (attempts > 1) return await lighthouse(address, chromiumPath, args, attempts - 1);
      throw new Error(`Lighthouse ended with ${code}`);
    }
    return JSON.parse(readFileSync(output, "utf8"));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
