import { notSet } from '../knowledge/not-set.ts';
import { overdueReviews } from '../knowledge/overdue.ts';
import type { PackSearch } from '../knowledge/search/pack-search.ts';
import type { Config } from './config.ts';
import type { Warnings } from './health.ts';
import { safeguardingRoutes } from './safeguarding-routes.ts';

/** How much of the packs is overdue or not set, where the environment says `set` of the routes. `day` is an ISO day. */
export function warningsOf(searches: readonly PackSearch[], set: Config['routes'], day: string): Warnings {
  const count = (of: (pack: PackSearch['pack']) => number): number =>
    searches.reduce((sum, { pack }) => sum + of(pack), 0);
  return {
    overdueReviews: count((pack) => overdueReviews(pack, day).length),
    notSet: count((pack) => notSet(pack, safeguardingRoutes(pack, set)).length),
  };
}
