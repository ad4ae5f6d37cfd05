import { dayPlus, momentOf } from '../knowledge/calendar/local-time.ts';
import { sessionNamed } from '../knowledge/calendar/session.ts';
import type { NewDelivery } from './deliveries.ts';
import type { Query } from './query.ts';

/**
 * When the asker of a question on an agenda is reminded: at 9:00 in England the day before the session, milliseconds
 * since 1970. Undefined for a query that is on no agenda.
 */
export function remindAt({ session }: Pick<Query, 'session'>): number | undefined {
  const named = session === undefined ? undefined : sessionNamed(session);
  return named === undefined ? undefined : momentOf(dayPlus(named.day, -1), '09:00');
}

/** The reminder owed from the moment the question is asked; none once its time has passed. */
export function reminderOwed(query: Query): readonly NewDelivery[] {
  const notBefore = remindAt(query);
  if (notBefore === undefined || notBefore <= query.createdAt) return [];
  const { authority, id: queryId, version, asker: person } = query;
  return [{ to: { kind: 'person', person }, of: 'session-reminder', authority, queryId, version, notBefore }];
}
