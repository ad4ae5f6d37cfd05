import { isStale, type SafeguardingRoute } from '../../cards/safeguarding-card.ts';
import type { Pack } from '../../knowledge/schema.ts';
import { findingsOf, type Finding } from './finding.ts';

const { ok, warning, wrong } = findingsOf('the routes and contacts');

/**
 * Whether somebody who discloses a risk is shown where to ring, and whether anybody has made sure of the numbers within
 * 90 days. A missing route is wrong where people use the service. `today` is an ISO day.
 */
export function checkRoutes(
  packs: readonly Pack[],
  routesOf: (pack: Pack) => readonly SafeguardingRoute[],
  { today, inUse }: { readonly today: string; readonly inUse: boolean },
): readonly Finding[] {
  return packs.flatMap((pack) => {
    const routes = routesOf(pack);
    const found = [...missing(pack, routes, inUse), ...stale(pack, routes, today)];
    return found.length === 0 ? [ok(`${pack.name}: both routes are set and checked.`)] : found;
  });
}

function missing(pack: Pack, routes: readonly SafeguardingRoute[], inUse: boolean): readonly Finding[] {
  const has = (hours: 'in' | 'out'): boolean =>
    routes.some((route) => route.matter === 'child' && (route.hours === hours || route.hours === 'always'));
  const say = inUse ? wrong : warning;
  return (['in', 'out'] as const)
    .filter((hours) => !has(hours))
    .map((hours) =>
      say(
        hours === 'in'
          ? `${pack.name}: the number of the children’s social care front door is not set.`
          : `${pack.name}: the number of the out-of-hours duty team is not set.`,
        'Set it under routes in local.yaml. Until then the card for a child at risk says 999 and no local number.',
      ),
    );
}

function stale(pack: Pack, routes: readonly SafeguardingRoute[], today: string): readonly Finding[] {
  const named = [
    ...routes.map(({ title, checked }) => ({ title, checked })),
    ...pack.local.contacts.map(({ role, checked }) => ({ title: role, checked })),
    ...pack.local.signposts.map(({ title, checked }) => ({ title, checked })),
  ];
  return named.flatMap(({ title, checked }) =>
    checked !== undefined && !isStale(checked, today)
      ? []
      : [
          warning(
            checked === undefined
              ? `${pack.name}: nobody has noted when “${title}” was last rung.`
              : `${pack.name}: “${title}” was last checked on ${checked}.`,
            'Ring it or write to it, and set its checked day in local.yaml.',
          ),
        ],
  );
}
