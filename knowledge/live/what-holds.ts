import type { Fault } from '../fault.ts';
import type { LoadedPack } from '../loaded-pack.ts';
import { applyVersions } from './apply-versions.ts';
import type { EntryVersion } from './entry-version.ts';

/** A live version that the pack as it is now cannot carry. */
export interface Fallen {
  readonly version: EntryVersion;
  readonly faults: readonly Fault[];
}

/** A pack with as many of its live versions as it can carry. */
export interface Holding {
  readonly loaded: LoadedPack;
  readonly holds: readonly EntryVersion[];
  readonly fallen: readonly Fallen[];
}

/**
 * The pack with all of its live versions; where a newer release of it no longer carries them, with as many as it does:
 * the entries of the others are the pack's own until somebody edits them. Never refuses.
 */
export function whatHolds(base: LoadedPack, versions: readonly EntryVersion[]): Holding {
  const all = applyVersions(base, versions);
  if (all.ok) return { loaded: all.loaded, holds: versions, fallen: [] };
  let holding: Holding = {
    loaded: base,
    holds: [],
    fallen: versions.map((version) => ({ version, faults: all.faults })),
  };
  // One may need another that comes later in the list: again until nothing more holds.
  for (;;) {
    const next = triedAgain(base, versions, holding);
    if (next.holds.length === holding.holds.length) return next;
    holding = next;
  }
}

function triedAgain(base: LoadedPack, versions: readonly EntryVersion[], before: Holding): Holding {
  let { loaded } = before;
  let held: ReadonlySet<EntryVersion> = new Set(before.holds);
  const fallen: Fallen[] = [];
  for (const version of versions) {
    if (held.has(version)) continue;
    const wanted = new Set([...held, version]);
    const applied = applyVersions(
      base,
      versions.filter((each) => wanted.has(each)),
    );
    if (applied.ok) {
      ({ loaded } = applied);
      held = wanted;
    } else fallen.push({ version, faults: applied.faults });
  }
  return { loaded, holds: versions.filter((each) => held.has(each)), fallen };
}
