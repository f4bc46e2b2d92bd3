import { type Keeper, KeeperGone } from "./keeper.ts";

type Loaded = Omit<Keeper, "place" | "name">;

/** This browser alone. Its scripts load beside the page, which is there without them; until they are, calls wait. */
export function browserKeeper(): Keeper {
  let loading: Promise<Loaded> | null = null;
  const load = (): Promise<Loaded> => {
    loading ??= import("./page-keeper.ts").then(
      ({ PageKeeper }) => new PageKeeper(),
      () => {
        loading = null;
        throw new KeeperGone("");
      },
    );
    return loading;
  };
  // There is only one to a browser.
  const known = { place: "browser", name: async () => "page" } as Keeper;
  return new Proxy(known, {
    get: (_, method: keyof Keeper) =>
      known[method] ??
      (async (...given: unknown[]) => {
        const keeper = await load();
        return (keeper[method as keyof Loaded] as (...given: unknown[]) => unknown).apply(keeper, given);
      }),
  });
}
