import type { SafeguardingRoutes } from '../cards/safeguarding-card.ts';
import type { Pack } from '../knowledge/schema.ts';
import type { Config } from './config.ts';

/** The telephone routes of a deployment: what its council has set in local.yaml, then what the environment says. */
export function safeguardingRoutes(pack: Pack | undefined, set: Config['routes']): SafeguardingRoutes {
  const local = pack?.local.routes ?? [];
  const also = (hours: 'in' | 'out', title: string, phone: string | undefined): SafeguardingRoutes =>
    phone === undefined || local.some((route) => route.matter === 'child' && route.hours === hours)
      ? []
      : [{ matter: 'child', hours, title, phone }];
  return [
    ...local,
    ...also('in', 'Social care front door', set.frontDoor),
    ...also('out', 'Out-of-hours duty team', set.outOfHours),
  ];
}
