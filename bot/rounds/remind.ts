import { agendaReminderCard } from '../../cards/agenda-reminder-card.ts';
import type { ShownCard } from '../../cards/card.ts';
import { comingSessions } from '../../knowledge/calendar/coming-sessions.ts';
import { momentOf } from '../../knowledge/calendar/local-time.ts';
import { sessionNamed } from '../../knowledge/calendar/session.ts';
import type { Query } from '../../queue/query.ts';
import { isOver } from '../../queue/states.ts';
import type { TurnParts } from '../turns/parts.ts';

/** What drawing a reminder needs. */
export type ReminderParts = Pick<TurnParts, 'now' | 'searchOf' | 'isBankHoliday'>;

/**
 * The reminder of a session, as the calendar has it now. Undefined where there is nothing to remind of: the query was
 * withdrawn or closed, the session is over, or its series or pack is gone.
 */
export function drawReminder(query: Query, parts: ReminderParts): ShownCard | undefined {
  const named = query.session === undefined ? undefined : sessionNamed(query.session);
  const pack = parts.searchOf(query.authority)?.pack;
  const series = pack?.calendar.find(({ id }) => id === named?.series);
  if (named === undefined || pack === undefined || series === undefined || isOver(query.state))
    return undefined;
  const now = parts.now();
  const dayBegins = momentOf(named.day, '00:00');
  // As of that morning, so that one that is over is not taken for one that was cancelled.
  const session = comingSessions(series, pack.local, dayBegins, parts.isBankHoliday).find(
    ({ day }) => day === named.day,
  );
  const over = session === undefined ? dayBegins < now : session.ends <= now;
  return over ? undefined : agendaReminderCard({ query, series, session, now });
}
