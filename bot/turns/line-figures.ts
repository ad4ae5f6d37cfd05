import type { LineFigures } from '../../cards/digest-card.ts';
import { dayOf, dayPlus, momentOf } from '../../knowledge/calendar/local-time.ts';
import { daysFrom } from '../../knowledge/office-hours/working-days.ts';
import type { Query } from '../../queue/query.ts';
import type { QueryStore } from '../../queue/query-store.ts';
import type { TurnParts } from './parts.ts';

/** What counting needs. */
export type FiguresParts = Pick<TurnParts, 'now' | 'lineTimeOf' | 'isBankHoliday'> & {
  readonly queries: Pick<QueryStore, 'inState' | 'answeredBetween'>;
};

/** How one authority's line stands now. */
export async function figuresOf(authority: string, parts: FiguresParts): Promise<LineFigures> {
  const now = parts.now();
  const [waiting, claimed, awaiting] = await Promise.all([
    parts.queries.inState(authority, 'waiting'),
    parts.queries.inState(authority, 'claimed'),
    parts.queries.inState(authority, 'awaiting-asker'),
  ]);
  const [oldest] = waiting;
  const before = workingDayBefore(authority, dayOf(now), parts);
  return {
    waiting: waiting.length,
    urgent: waiting.filter(isUrgent).length,
    overdue: [...waiting, ...claimed].filter((query) => isOverdue(query, now)).length,
    withAdvisers: claimed.length,
    waitForAsker: awaiting.length,
    oldest: oldest && { number: oldest.number, since: oldest.createdAt },
    answered: {
      day: before,
      count: await parts.queries.answeredBetween(
        authority,
        momentOf(before, '00:00'),
        momentOf(dayPlus(before, 1), '00:00'),
      ),
    },
  };
}

/** True for what an adviser, or what was written in it, makes urgent. */
export function isUrgent({ urgent, flagged }: Query): boolean {
  return urgent === true || flagged === true;
}

function isOverdue({ replyDue, settleDue }: Query, now: number): boolean {
  return (replyDue !== undefined && replyDue <= now) || (settleDue !== undefined && settleDue <= now);
}

/** Whether somebody is at work on an ISO day: as the line's hours say, else Monday to Friday but for bank holidays. */
export function isWorkingDay(
  authority: string,
  day: string,
  { lineTimeOf, isBankHoliday }: Pick<FiguresParts, 'lineTimeOf' | 'isBankHoliday'>,
): boolean {
  const hours = lineTimeOf(authority)?.hours;
  if (hours !== undefined) return hours.isWorkingDay(day);
  const weekday = new Date(`${day}T00:00Z`).getUTCDay();
  return weekday !== 0 && weekday !== 6 && !isBankHoliday(day);
}

function workingDayBefore(authority: string, day: string, parts: FiguresParts): string {
  const [, yesterday = day, ...earlier] = daysFrom(day, 40, -1);
  return [yesterday, ...earlier].find((each) => isWorkingDay(authority, each, parts)) ?? yesterday;
}
