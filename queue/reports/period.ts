import { DateTime } from 'luxon';
import { dayPlus, momentOf } from '../../knowledge/calendar/local-time.ts';

/** ISO days in England, both of them in it. */
export interface Days {
  readonly from: string;
  readonly to: string;
}

/** The periods that have a name; each ends today. */
export const periodNames = ['month', 'three-months', 'academic-year'] as const;
export type PeriodName = (typeof periodNames)[number];

/** What was rated is kept for so long at most; nothing older is there to count. Days. */
const longest = 3 * 366;

/** The days of a named period. An academic year begins on 1 September (Education Act 1996, section 579). */
export function periodDays(name: PeriodName, today: string): Days {
  if (name === 'month') return { from: `${today.slice(0, 8)}01`, to: today };
  if (name === 'academic-year') {
    const [year = '', month = ''] = today.split('-');
    return { from: `${Number(year) - (Number(month) < 9 ? 1 : 0)}-09-01`, to: today };
  }
  const before = DateTime.fromISO(today, { zone: 'utc' }).minus({ months: 3 }).toFormat('yyyy-MM-dd');
  return { from: dayPlus(before, 1), to: today };
}

/** Whether days that somebody chose can be reported on: in their order, at most three years, and not all still to come. */
export function canBeReported({ from, to }: Days, today: string): boolean {
  return from <= to && from <= today && dayPlus(from, longest) > to;
}

/** From the first moment of the first day to before the first after the last, in England. Milliseconds since 1970. */
export function momentsOf({ from, to }: Days): { readonly from: number; readonly to: number } {
  return { from: momentOf(from, '00:00'), to: momentOf(dayPlus(to, 1), '00:00') };
}

/** "1 September 2026". */
export function dayWords(day: string): string {
  return DateTime.fromISO(day, { zone: 'utc', locale: 'en-GB' }).toFormat('d MMMM yyyy');
}
