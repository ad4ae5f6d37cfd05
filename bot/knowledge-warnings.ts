import { notSet } from '../knowledge/not-set.ts';
import { overdueReviews } from '../knowledge/overdue.ts';
import type { Snapshot } from '../knowledge/live/snapshot.ts';
import type { Pack } from '../knowledge/schema.ts';
import type { Config } from './config.ts';
import type { Warnings } from './health.ts';
import { routeTroubles } from './route-troubles.ts';
import { safeguardingRoutes } from './safeguarding-routes.ts';

/** How much of the knowledge is overdue, not set, or not as it was published, where the environment says `set` of the routes. `day` is an ISO day. */
export function warningsOf(snapshot: Snapshot, set: Config['routes'], day: string): Warnings {
  const inForce = [...snapshot.values()];
  const count = (of: (pack: Pack) => number): number =>
    inForce.reduce((sum, { loaded }) => sum + of(loaded.pack), 0);
  return {
    overdueReviews: count((pack) => overdueReviews(pack, day).length),
    notSet: count((pack) => notSet(pack, safeguardingRoutes(pack, set)).length),
    routes: count((pack) => routeTroubles(safeguardingRoutes(pack, set), day).length),
    fellBack: inForce.reduce((sum, { fallen }) => sum + fallen.length, 0),
  };
}
