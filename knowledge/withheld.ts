import type { EntryChecks } from './entry-checks.ts';

/** The entries of an authority that a lead withholds. */
export type Withheld = (authority: string) => Promise<ReadonlySet<string>>;

/** What a lead withholds is gone from every instance's answers within this time. Milliseconds. */
const freshForMs = 5_000;

/** Reads what leads withhold, at most once in a few seconds; while the store is down, what was read last. */
export function createWithheld(
  checks: EntryChecks,
  now: () => number,
): Withheld & { readonly forget: () => void } {
  const known = new Map<string, { readonly at: number; readonly ids: ReadonlySet<string> }>();
  const withheld = async (authority: string): Promise<ReadonlySet<string>> => {
    const before = known.get(authority);
    if (before !== undefined && now() - before.at < freshForMs) return before.ids;
    const found = await checks.of(authority);
    const ids = new Set(found.filter(({ verdict }) => verdict === 'withheld').map(({ entry }) => entry));
    known.set(authority, { at: now(), ids });
    return ids;
  };
  return Object.assign(withheld, { forget: () => known.clear() });
}
