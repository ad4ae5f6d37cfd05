import { DateTime } from 'luxon';
import { weekdays, type Sessions, type Weekday } from '../schema/local.ts';

/**
 * The days a rhythm falls on, as ISO days in order, from its first day to its last or to `until`, whichever comes
 * first; holidays are not looked at. Empty for single dates without a rhythm.
 */
export function rhythmDays(sessions: Sessions, until: string): readonly string[] {
  const { every, weekday, starts, ends, nth } = sessions;
  if (every === undefined || weekday === undefined || starts === undefined) return [];
  const last = ends !== undefined && ends < until ? ends : until;
  return every === 'month'
    ? monthly(weekday, nth ?? 1, starts, last)
    : weekly(weekday, every === 'week' ? 7 : 14, starts, last);
}

function weekly(weekday: Weekday, step: number, starts: string, last: string): readonly string[] {
  const days: string[] = [];
  for (let day = onOrAfter(at(starts), weekday); iso(day) <= last; day = day.plus({ days: step })) {
    days.push(iso(day));
  }
  return days;
}

function monthly(
  weekday: Weekday,
  nth: NonNullable<Sessions['nth']>,
  starts: string,
  last: string,
): readonly string[] {
  const days: string[] = [];
  for (let month = at(starts).startOf('month'); iso(month) <= last; month = month.plus({ months: 1 })) {
    const day = iso(
      nth === -1
        ? onOrAfter(month.endOf('month').minus({ days: 6 }), weekday)
        : onOrAfter(month, weekday).plus({ weeks: nth - 1 }),
    );
    if (day >= starts && day <= last) days.push(day);
  }
  return days;
}

/** Luxon counts Monday as 1. */
function onOrAfter(day: DateTime, weekday: Weekday): DateTime {
  return day.plus({ days: (weekdays.indexOf(weekday) + 1 - day.weekday + 7) % 7 });
}

/** Days, not moments: in UTC no day is shorter or longer than another. */
function at(day: string): DateTime {
  return DateTime.fromISO(day, { zone: 'utc' });
}

function iso(day: DateTime): string {
  return day.toFormat('yyyy-MM-dd');
}
