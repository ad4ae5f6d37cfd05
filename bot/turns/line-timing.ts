import type { LineTiming } from '../../cards/line-timing.ts';
import { dayOf } from '../../knowledge/calendar/local-time.ts';
import type { Query } from '../../queue/query.ts';
import type { TurnParts } from './parts.ts';

/** What saying something of the line's time needs. */
export type TimingParts = Pick<TurnParts, 'now' | 'lineTimeOf' | 'rushNotices' | 'routes' | 'termsFor'>;

/** What somebody is told of the line's time before they ask it: when it opens while it is shut, and of a rush. */
export async function timingOf(authority: string, parts: TimingParts): Promise<LineTiming> {
  const now = parts.now();
  const hours = parts.lineTimeOf(authority)?.hours;
  const rush = await parts.rushNotices.of(authority, dayOf(now));
  return { asOf: now, opens: hours?.isOpen(now) === false ? hours.nextOpening(now) : undefined, rush };
}

/**
 * The same for a query that nobody has replied to yet, with when a reply is aimed at where the council or a lead has
 * said so. Where it may be about somebody at risk and nobody is there, the routes are given again.
 */
export async function timingOfQuery(query: Query, parts: TimingParts): Promise<LineTiming | undefined> {
  const { state, repliedAt, replyDue, flagged, urgent, authority } = query;
  if ((state !== 'waiting' && state !== 'claimed') || (state === 'claimed' && repliedAt !== undefined))
    return undefined;
  const timing = await timingOf(authority, parts);
  const { reply } = parts.lineTimeOf(authority)?.targets ?? { reply: {} };
  const aimed = Object.values(reply).some((hours) => hours !== undefined) || timing.rush !== undefined;
  const pressing = (flagged === true || urgent === true) && timing.opens !== undefined;
  return {
    ...timing,
    replyBy: aimed && replyDue !== undefined && replyDue > parts.now() ? replyDue : undefined,
    notAnEmergency: pressing ? parts.routes : undefined,
  };
}
