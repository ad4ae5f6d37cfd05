import { DateTime } from 'luxon';
import { weekdays } from '../schema/local.ts';
import { daysFrom } from './working-days.ts';

const formats = ['d LLLL yyyy', 'd LLL yyyy', 'd LLLL', 'd LLL', 'd/M/yyyy', 'd/M'];

/**
 * The ISO day that somebody means by "today", "tomorrow", "thu", "Thursday", "30 Sept" or "30/9/2026", said on the ISO day
 * `today`. A weekday or a date without a year is the next one, today included. Undefined for anything else.
 */
export function dayNamed(said: string, today: string): string | undefined {
  const plain = said
    .trim()
    .toLowerCase()
    .replace(/^(?:on|for|until|till|to) /, '')
    .replace(/\bsept\b/, 'sep')
    .replace(/(\d)(?:st|nd|rd|th)\b/, '$1')
    .replace(/\s+/g, ' ');
  const next = [...daysFrom(today, 7)];
  if (plain === 'today') return today;
  if (plain === 'tomorrow') return next[1];
  const weekday = weekdays.findIndex((name) => plain.startsWith(name));
  if (weekday >= 0 && /^[a-z]+$/.test(plain) && longNames[weekday]?.startsWith(plain) === true)
    return next.find((day) => DateTime.fromISO(day).weekday === weekday + 1);
  if (/^\d{4}-\d{2}-\d{2}$/.test(plain)) return DateTime.fromISO(plain).isValid ? plain : undefined;
  for (const format of formats) {
    const parsed = DateTime.fromFormat(plain, format, { locale: 'en-US', zone: 'utc' });
    if (!parsed.isValid) continue;
    if (format.includes('y')) return parsed.toISODate();
    const thisYear = parsed.set({ year: Number(today.slice(0, 4)) });
    const day = thisYear.toISODate() ?? '';
    return day >= today ? day : (thisYear.plus({ years: 1 }).toISODate() ?? undefined);
  }
  return undefined;
}

const longNames = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
