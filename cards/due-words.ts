import { DateTime } from 'luxon';
import type { Query } from '../queue/query.ts';
import { dayWords, momentWords } from './query-times.ts';

/** "24 November, 12:00", in England; what is due at midnight is due by "the end of 24 November". Milliseconds since 1970. */
export function dueWords(due: number, now: number): string {
  const midnight = DateTime.fromMillis(due, { zone: 'Europe/London' }).toFormat('HH:mm') === '00:00';
  return midnight ? `the end of ${dayWords(due - 1, now)}` : momentWords(due, now);
}

/** When a first reply is due, as advisers read it; undefined where none is, or while the asker has to write first. */
export function replyDueWords({ replyDue, clockStoppedAt }: Query, now: number): string | undefined {
  if (replyDue === undefined || clockStoppedAt !== undefined) return undefined;
  const due = dueWords(replyDue, now);
  return replyDue <= now ? `${due} (overdue)` : due;
}

/** "Monday 23 November, 09:00": when the line opens. Milliseconds since 1970. */
export function openingWords(at: number, now: number): string {
  const weekday = DateTime.fromMillis(at, { zone: 'Europe/London', locale: 'en-GB' }).toFormat('cccc');
  return `${weekday} ${momentWords(at, now)}`;
}
