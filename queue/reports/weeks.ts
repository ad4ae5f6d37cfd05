import { dayPlus, momentOf } from '../../knowledge/calendar/local-time.ts';
import type { Counted } from './figures.ts';
import type { Days } from './period.ts';

const hourMs = 3_600_000;

/** The Mondays of the weeks in which the days lie, as ISO days. The first and the last week may be parts of weeks. */
export function mondaysOf({ from, to }: Days): readonly string[] {
  const weekday = new Date(`${from}T00:00Z`).getUTCDay();
  const mondays: string[] = [];
  for (let monday = dayPlus(from, -((weekday + 6) % 7)); monday <= to; monday = dayPlus(monday, 7))
    mondays.push(monday);
  return mondays;
}

/** How many of what is counted by whole hours since 1970 fall in each of the weeks that begin on these Mondays, in England. */
export function perWeek(mondays: readonly string[], hours: readonly Counted[]): readonly number[] {
  const begins = mondays.map((monday) => momentOf(monday, '00:00') / hourMs);
  const counts = mondays.map(() => 0);
  for (const { key, count } of hours) {
    const week = begins.findLastIndex((begin) => begin <= Number(key));
    if (week >= 0) counts[week] = (counts[week] ?? 0) + count;
  }
  return counts;
}
