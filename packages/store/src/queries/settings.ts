import { DEFAULT_SETTINGS, type Settings } from "../model.ts";
import type { Work } from "./work.ts";

/** Only those that somebody has set. */
export async function readSet({ db, owner }: Work): Promise<Partial<Settings>> {
  const rows = await db.selectFrom("settings").select(["name", "value"]).where("owner", "=", owner).execute();
  return Object.fromEntries(
    rows.filter(({ name }) => name in DEFAULT_SETTINGS).map(({ name, value }) => [name, JSON.parse(value)]),
  );
}

export async function readSettings(work: Work): Promise<Settings> {
  return { ...DEFAULT_SETTINGS, ...(await readSet(work)) };
}

export async function writeSettings({ db, owner }: Work, changes: Partial<Settings>): Promise<void> {
  for (const [name, value] of Object.entries(changes))
    if (value !== undefined)
      await db
        .insertInto("settings")
        .values({ owner, name, value: JSON.stringify(value) })
        .onConflict(conflict =>
          conflict.columns(["owner", "name"]).doUpdateSet(({ ref }) => ({ value: ref("excluded.value") })),
        )
        .execute();
}
