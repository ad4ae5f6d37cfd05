import { DateTime } from 'luxon';
import type { Person } from '../queue/people.ts';
import { asTyped } from './words.ts';
import { dayWords } from './query-times.ts';

/** "Monday 23 November", from an ISO day; milliseconds since 1970 for `now`. */
export function weekdayWords(day: string, now: number): string {
  return `${DateTime.fromISO(day, { locale: 'en-GB' }).toFormat('cccc')} ${dayWords(day, now)}`;
}

/** "Mon 23 Nov", from an ISO day, for where there is little room. */
export function shortDayWords(day: string): string {
  return DateTime.fromISO(day, { locale: 'en-GB' }).toFormat('ccc d LLL');
}

/** The name of whoever is on duty, safe to draw: "nobody" for nobody, and "a member of the team" without a name. */
export function onDutyName(person: Pick<Person, 'name'> | undefined): string {
  if (person === undefined) return 'nobody';
  return person.name === undefined || person.name === '' ? 'a member of the team' : asTyped(person.name);
}

/** "3 queries are", "1 query is", "nothing is". */
export function queriesAre(count: number): string {
  if (count === 0) return 'Nothing is';
  return count === 1 ? '1 query is' : `${count} queries are`;
}
