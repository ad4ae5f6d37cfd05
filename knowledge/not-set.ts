import type { Pack, Route } from './schema.ts';

/**
 * What a council has not set in local.yaml and its askers will miss, in short phrases; empty when nothing is missing.
 * `routes` are those in use, where the environment adds to the file's. Nothing of it is ever made up: cards say that it is not set, or leave it out.
 */
export function notSet(
  { local, calendar }: Pick<Pack, 'local' | 'calendar'>,
  routes: readonly Pick<Route, 'matter' | 'hours'>[] = local.routes,
): readonly string[] {
  const route = (hours: 'in' | 'out'): boolean =>
    routes.some((each) => each.matter === 'child' && (each.hours === hours || each.hours === 'always'));
  const withDates = new Set(local.sessions.map(({ series }) => series));
  const without = calendar.filter(({ id }) => !withDates.has(id));
  return [
    ...(route('in') ? [] : ['the children’s social care front door']),
    ...(route('out') ? [] : ['the out-of-hours duty team']),
    ...(local.line.phone === undefined && local.line.mailbox === undefined
      ? ['the advice line’s telephone or mailbox']
      : []),
    ...(local.officeHours.length === 0 ? ['office hours'] : []),
    ...(calendar.length > 0 && local.terms.length === 0 ? ['term dates'] : []),
    ...(without.length === 0 ? [] : [`dates of ${without.length} series in the calendar`]),
  ];
}
