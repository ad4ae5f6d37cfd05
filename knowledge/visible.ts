import type { Entry } from './entries.ts';
import { maySee, type AskerRole } from './roles.ts';
import type { Entitlement, Pack, Source } from './schema.ts';
import { documentOf } from './sources.ts';
import type { PackSearch } from './search/pack-search.ts';

/** Who looks, and when. */
export interface Viewer {
  readonly role: AskerRole | undefined;
  /** An ISO day. */
  readonly today: string;
  /** The ids of entries that a lead withholds from everybody. */
  readonly withheld: ReadonlySet<string>;
}

/**
 * The search as this viewer may use it: without what is for council staff only where they are not, without what a lead
 * withholds, and without what its editor withholds once its document's period is over.
 */
export function visibleTo(search: PackSearch, viewer: Viewer): PackSearch {
  const { role, today, withheld } = viewer;
  const entry = (id: string): Entry | undefined => {
    const found = search.entry(id);
    return found === undefined || !maySee(found.audience, role) || withheld.has(id)
      ? undefined
      : withoutExpired(found, search.pack, today);
  };
  return {
    ...search,
    entry,
    rank: (question) => search.rank(question).filter((candidate) => entry(candidate.entry) !== undefined),
  };
}

/** True once the last day or month a document speaks for has passed. `today` is an ISO day. */
export function isOver(pack: Pack, source: Source | undefined, today: string): boolean {
  const until = source === undefined ? null : (documentOf(pack, source)?.inForce.until ?? null);
  return until !== null && today.slice(0, until.length) > until;
}

function withoutExpired(entry: Entry, pack: Pack, today: string): Entry | undefined {
  if (!entry.reviews.some(({ whenExpired }) => whenExpired === 'withhold')) return entry;
  if (entry.kind !== 'topic') return isOver(pack, entry.cites[0]?.source, today) ? undefined : entry;
  const shown = (row: Entitlement): boolean =>
    row.whenExpired !== 'withhold' || !isOver(pack, row.source, today);
  const entitlements = entry.topic.entitlements.filter(shown);
  return entitlements.length === 0 ? undefined : { ...entry, topic: { ...entry.topic, entitlements } };
}
