import type { LoadedPack } from '../loaded-pack.ts';
import type { PackSearch } from '../search/pack-search.ts';
import type { EntryVersion } from './entry-version.ts';
import type { Fallen } from './what-holds.ts';

/** One authority's knowledge as it was at one edition. */
export interface InForce {
  readonly search: PackSearch;
  /** The pack with its live versions, and the file each entry stands in or would. */
  readonly loaded: LoadedPack;
  /** 0 while the pack alone is live. */
  readonly edition: number;
  /** The versions that lie on top of the pack, by the entry's id. */
  readonly versions: ReadonlyMap<string, EntryVersion>;
  /** Live versions that this release of the pack cannot carry: of their entries the pack's own are in force. */
  readonly fallen: readonly Fallen[];
}

/**
 * All knowledge at one moment, whole editions only, by authority. It never changes: whoever answers a turn from one
 * snapshot sees the old or the new, never some of each.
 */
export type Snapshot = ReadonlyMap<string, InForce>;

/** The live version of an entry, whether or not this release of the pack can carry it: what an edit of it is based on. */
export function liveOf({ versions, fallen }: InForce, entry: string): EntryVersion | undefined {
  return versions.get(entry) ?? fallen.find(({ version }) => version.entry === entry)?.version;
}
