import { isStale, type SafeguardingRoutes } from '../cards/safeguarding-card.ts';
import type { RouteMatter } from '../knowledge/schema.ts';

/** What whoever discloses a risk must be able to ring, and how it is called where it is missing. */
const needed: readonly (readonly [matter: RouteMatter, hours: 'in' | 'out' | undefined, what: string])[] = [
  ['child', 'in', 'no number of the children’s social care front door'],
  ['child', 'out', 'no number of the out-of-hours duty team'],
  ['over-18', undefined, 'no number of adult social care'],
  ['allegation', undefined, 'no number of the LADO'],
];

/**
 * What is wrong with a council's safeguarding routes, in short phrases without a number: one that is missing, or that nobody
 * has made sure of for 90 days, or ever. Empty when nothing is. `today` is an ISO day.
 */
export function routeTroubles(routes: SafeguardingRoutes, today: string): readonly string[] {
  const missing = needed.flatMap(([matter, hours, what]) =>
    routes.some(
      (route) =>
        route.matter === matter && (hours === undefined || route.hours === hours || route.hours === 'always'),
    )
      ? []
      : [what],
  );
  const unchecked = routes.flatMap(({ title, checked }) => {
    if (checked === undefined) return [`nobody has said when “${title}” was checked`];
    return isStale(checked, today) ? [`“${title}” was last checked on ${checked}`] : [];
  });
  return [...missing, ...unchecked];
}
