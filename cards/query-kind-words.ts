import { sessionNamed } from '../knowledge/calendar/session.ts';
import type { Pack } from '../knowledge/schema.ts';
import type { Query } from '../queue/query.ts';
import { seriesKindNames } from './calendar-words.ts';
import { dayWords } from './query-times.ts';

/**
 * What a query is, where it is more than a question: "Drop-in agenda, 3 December", "Nomination: …". Undefined for a
 * question. `now` is in milliseconds since 1970.
 */
export function kindWords(query: Query, pack: Pack, now: number): string | undefined {
  if (query.kind === 'nomination') {
    const title = pack.nominations.find(({ id }) => id === query.topic)?.title;
    return title === undefined ? 'Nomination' : `Nomination: ${title}`;
  }
  if (query.kind === 'feedback') return 'Feedback about the service';
  if (query.kind === 'correction') return 'An answer that may be wrong or out of date';
  const named = query.session === undefined ? undefined : sessionNamed(query.session);
  if (query.kind !== 'agenda' || named === undefined) return undefined;
  const kind = pack.calendar.find(({ id }) => id === named.series)?.kind;
  return `${kind === undefined ? 'Agenda' : `${seriesKindNames[kind]} agenda`}, ${dayWords(named.day, now)}`;
}
